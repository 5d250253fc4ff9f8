"""Safe HTML as a small tree, and that as well-formed XHTML. Reads what the cleaner wrote, which is balanced. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from urllib.parse import quote

VOID = frozenset(("br", "hr", "img"))
_LEFT_OUT = frozenset(("script", "style", "iframe", "object", "embed", "template", "noscript", "svg", "math"))
_ATTRIBUTES = frozenset(("href", "src", "alt", "title", "id", "start", "colspan", "rowspan"))
_MAX_DEPTH = 200
# Characters that XML 1.0 knows no way to write.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_ADDRESS_SAFE = "!#$%&'()*+,-./:;=?@_~[]"


@dataclass(slots=True)
class Node:
    """An element with what it holds, in order."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    def text(self) -> str:
        """All of its text."""
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)

    def elements(self, *names: str) -> Iterator[Node]:
        """The elements right below it; only those of some names, if any are given."""
        return (child for child in self.children if isinstance(child, Node) and (not names or child.name in names))

    def walk(self) -> Iterator[Node]:
        """Every element below it, in the order of the text."""
        for child in self.elements():
            yield child
            yield from child.walk()


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("article")
        self._open = [self.root]
        self._left_out = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _LEFT_OUT:
            self._left_out += 1
        if self._left_out or len(self._open) > _MAX_DEPTH:
            return
        node = Node(tag, {name: value or "" for name, value in attrs if name in _ATTRIBUTES})
        self._open[-1].children.append(node)
        if tag not in VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag in _LEFT_OUT:
            self._left_out = max(0, self._left_out - 1)
        elif not self._left_out and any(node.name == tag for node in self._open[1:]):
            while self._open.pop().name != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not self._left_out:
            self._open[-1].children.append(data)


def parse(safe_html: str) -> Node:
    """The tree of an article; its root is an `article`."""
    builder = _Builder()
    builder.feed(safe_html)
    builder.close()
    return builder.root


def xhtml(node: Node) -> str:
    """A node as XHTML that any XML reader takes."""
    return "".join(_written(node))


def xml_text(text: str) -> str:
    """Text as it may stand between tags and in attributes of XML."""
    return escape(_NOT_XML.sub("", text))


def quoted(address: str, safe: str) -> str:
    """A part of an address without letters that may not stand in one, and without a % that begins no code."""
    return quote(_STRAY_PERCENT.sub("%25", address).encode("utf-8", "replace"), safe=safe)


def _written(node: Node) -> Iterator[str]:
    given = "".join(f' {name}="{_value(name, value)}"' for name, value in node.attributes.items())
    if node.name in VOID:
        yield f"<{node.name}{given}/>"
        return
    yield f"<{node.name}{given}>"
    for child in node.children:
        if isinstance(child, str):
            yield xml_text(child)
        else:
            yield from _written(child)
    yield f"</{node.name}>"


def _value(name: str, value: str) -> str:
    if name == "href":
        # Letters that browsers forgive in an address and XML's readers do not.
        value = quoted(value, _ADDRESS_SAFE)
    return xml_text(value)
