"""A page as a row of blocks of text, in reading order, each knowing where in the page's tree its text stands.

A block is what a browser shows as one paragraph. Whether it belongs to the article is decided elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

UNSEEN = frozenset(
    (
        *("script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "select", "option"),
        *("textarea", "canvas", "audio", "video", "map", "head", "title", "meta", "link", "noframes", "datalist"),
    )
)
"""Elements whose text is not shown as text of the page."""

INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i"),
        *("ins", "kbd", "label", "mark", "meter", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub"),
        *("sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "input", "amp-img", "ruby", "rt", "rp"),
    )
)
"""Elements that do not end the line they stand in."""

_STRONG = frozenset(("b", "strong"))
MAX_BLOCKS = 20_000
_WORD = re.compile(r"\w+")


_LINES = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "figcaption", "dd")


def is_inline(element: HtmlElement) -> bool:
    """Whether an element stands within a line: one that a site made up does where it is part of a paragraph."""
    name = element.tag
    return name in INLINE or ("-" in name and next(element.iterancestors(*_LINES), None) is not None)


def words_of(text: str) -> list[str]:
    """The words of a text, for comparing: case and punctuation tell nothing."""
    return _WORD.findall(text.casefold())


@dataclass(slots=True, eq=False)
class Block:
    """A paragraph.

    Attributes:
        element: the nearest element around it that stands on lines of its own.
        places: what holds its text: elements, and whether it is their text or what follows them.
        text: on one line.
        words: as `words_of` has them.
        linked_chars: how much of the text is within links.
        strong_chars: how much of it is set bold.
        order: its place among the page's blocks.
    """

    element: HtmlElement
    places: list[tuple[HtmlElement, bool]]
    text: str
    words: list[str]
    linked_chars: int
    strong_chars: int
    order: int

    @property
    def linked(self) -> float:
        """The share of the text that is within links."""
        return self.linked_chars / max(1, len(self.text))


def blocks_of(root: HtmlElement) -> Iterator[Block]:
    """The blocks below an element. At most MAX_BLOCKS: a page of more is no article that anyone reads."""
    walk = _Walk(root)
    for event, element in etree.iterwalk(root, events=("start", "end")):
        block = walk.enter(element) if event == "start" else walk.leave(element)
        if block is not None:
            yield block
            if walk.count >= MAX_BLOCKS:
                return
    block = walk.end_line()
    if block is not None:
        yield block


class _Walk:
    """The state of the walk over a page's tree: the line being gathered, and what stands around it."""

    def __init__(self, root: HtmlElement) -> None:
        self.count = 0
        self._root = root
        self._frames: list[HtmlElement] = [root]
        self._links = self._strongs = self._unseen = self._breaks = 0
        self._begin_line()

    def enter(self, element: HtmlElement) -> Block | None:
        """An element begins; the block that it ends, if it ends one."""
        name = element.tag
        ended = None
        if name in UNSEEN:
            self._unseen += 1
            return None
        if name == "br":
            self._breaks += 1
            self._parts.append(" ")
            return None
        if is_inline(element):
            self._links += name == "a"
            self._strongs += name in _STRONG
        else:
            ended = self.end_line()
            self._frames.append(element)
        self._add(element, element.text, False)
        return ended

    def leave(self, element: HtmlElement) -> Block | None:
        """An element ends; the block that ends with it, if one does."""
        name = element.tag
        ended = None
        if name in UNSEEN:
            self._unseen -= 1
        elif name == "br":
            if self._breaks > 1:
                ended = self.end_line()
        elif is_inline(element):
            self._links -= name == "a"
            self._strongs -= name in _STRONG
        else:
            ended = self.end_line()
            if len(self._frames) > 1:
                self._frames.pop()
        if element is not self._root:
            self._add(element, element.tail, True)
        return ended

    def end_line(self) -> Block | None:
        """The block gathered so far; None if it shows nothing."""
        if not self._parts:
            return None
        text = " ".join("".join(self._parts).split())
        block = None
        if text:
            block = Block(
                self._frames[-1], self._places, text, words_of(text), self._linked_chars, self._strong_chars, self.count
            )
            self.count += 1
        self._begin_line()
        return block

    def _begin_line(self) -> None:
        self._places: list[tuple[HtmlElement, bool]] = []
        self._parts: list[str] = []
        self._linked_chars = self._strong_chars = 0

    def _add(self, element: HtmlElement, text: str | None, is_tail: bool) -> None:
        if not text or self._unseen:
            return
        self._places.append((element, is_tail))
        self._parts.append(text)
        shown = len(text.strip())
        if shown:
            self._breaks = 0
        if self._links:
            self._linked_chars += shown
        if self._strongs:
            self._strong_chars += shown
