"""Markup into a tree. The only file that imports BeautifulSoup: clean.py and extract.py walk what it makes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import NavigableString

from feeds import markup_rules as rules

__all__ = ["NavigableString", "Tag", "attributes", "children", "parse_markup"]


def parse_markup(markup: str, *, with_scripts: bool = False) -> Tag:
    """A document or a piece of one as a tree, without comments; attributes are plain strings.

    Args:
        markup: without control characters.
        with_scripts: keep `script` and the like, for a page's structured data is in them.
    """
    if "<" not in markup:
        # bs4 warns of text that might be a file's name or an address.
        markup = f"<p>{markup}"
    return BeautifulSoup(markup, builder=_Builder(rules.UNREAD if not with_scripts else frozenset()))


def attributes(tag: Tag) -> dict[str, str]:
    """A tag's attributes, which `parse_markup` leaves plain strings."""
    return tag.attrs  # type: ignore[return-value]


def children(tag: Tag, *names: str) -> Iterator[Tag]:
    """The elements right below a tag that bear one of the names."""
    return (child for child in tag.contents if isinstance(child, Tag) and child.name in names)


class _Builder(LXMLTreeBuilder):
    """bs4's lxml builder less what cleaning has no use for, which is a third of its time: namespaces, comments,
    attributes as lists, guesses at encodings and at markup that is none.
    """

    def __init__(self, unread: frozenset[str]) -> None:
        super().__init__(multi_valued_attributes={}, string_containers={}, attribute_dict_class=dict)
        self._unread = unread
        self._unread_depth = 0

    def prepare_markup(self, markup: Any, *_args: Any, **_options: Any) -> Iterator[tuple[Any, None, None, bool]]:
        """Override TreeBuilder.prepare_markup."""
        yield markup, None, None, False

    def set_up_substitutions(self, tag: Tag) -> bool:
        """Override TreeBuilder.set_up_substitutions."""
        return False

    def start(self, tag: str | bytes, attrib: dict[Any, Any], nsmap: Any = None) -> None:
        """Override the parser target's start."""
        if tag in self._unread:
            self._unread_depth += 1
        elif not self._unread_depth:
            self.soup.handle_starttag(tag, None, None, attrib)  # type: ignore[union-attr, arg-type]

    def end(self, tag: str | bytes) -> None:
        """Override the parser target's end."""
        if tag in self._unread:
            self._unread_depth -= 1
        elif not self._unread_depth:
            self.soup.handle_endtag(tag)  # type: ignore[union-attr, arg-type]

    def data(self, data: str | bytes) -> None:
        """Override the parser target's data."""
        if not self._unread_depth:
            self.soup.current_data.append(data)  # type: ignore[union-attr, arg-type]

    def comment(self, text: str | bytes) -> None:
        """Override the parser target's comment."""

    def pi(self, target: str, data: str) -> None:
        """Override the parser target's pi."""

    def doctype(self, name: str, pubid: str, system: str) -> None:
        """Override the parser target's doctype."""
