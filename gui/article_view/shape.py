"""Safe HTML → the pieces of an article, one after another. Pure: no Qt, nothing is laid out here.

The stored HTML is nh3's own output: "<" and ">" are escaped wherever they are not a tag's. What isn't becomes text or
is left out, never a resource: a piece can only hold text, a safe link, or the key of a picture.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from html import unescape
from typing import NamedTuple

from gui.article_view.grid import GridBuilder
from gui.article_view.pieces import (
    BOLD,
    ITALIC,
    LOWERED,
    MARKED,
    MONO,
    MUTED,
    RAISED,
    SMALL,
    STRUCK,
    UNDERLINED,
    Anchor,
    Block,
    Kind,
    Marker,
    Picture,
    Piece,
    Run,
)

# Possessive, so that a "<" without an end costs its own length only.
_TOKEN = re.compile(r"<[!?][^<>]*+>|<(/?)([a-zA-Z][a-zA-Z0-9]*+)([^<>]*+)>")
# Qt's text keeps its own structure in some of these; none is seen by a reader.
_UNSHOWN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\u2029\ufdd0-\ufdef\ufffc]")
_ATTRIBUTE = re.compile(r"""([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_SAFE_LINK = re.compile(r"(?:https?://|mailto:)[^\s]+\Z", re.IGNORECASE)

_STYLES = {
    **dict.fromkeys(("b", "strong"), BOLD),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), ITALIC),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), MONO),
    **dict.fromkeys(("s", "del", "strike"), STRUCK),
    **dict.fromkeys(("u", "ins"), UNDERLINED),
    "sup": RAISED,
    "sub": LOWERED,
    "small": SMALL,
    "mark": MARKED,
}
_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr"),
        *("legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "ul"),
    )
)
_TABLE_PARTS = frozenset(("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "colgroup", "col"))
_VOID = frozenset(("br", "hr", "img", "wbr", "col", "input", "source", "track", "area", "base", "link", "meta"))
# Never in safe HTML; if they are there all the same, their text isn't for reading.
_NOT_FOR_READING = frozenset(
    (
        *("applet", "audio", "button", "canvas", "embed", "frameset", "head", "iframe", "map", "math", "noembed"),
        *("noframes", "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title"),
        "video",
    )
)
# Smiles and flags within a sentence are shown by their words, in pixels.
_INLINE_PICTURE = 32
_TOKENS_A_BREATH = 200
# Deeper than any reader can tell apart; a limit, so that a hostile article can't fill the memory with places.
_MAX_OPEN = 400


class _Place(NamedTuple):
    """What holds at a point of the article, restored when the element that changed it ends."""

    style: int = 0
    href: str | None = None
    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    quotes: int = 0
    indent: int = 0
    marker: Marker | None = None
    card: int = 0


Sizes = Mapping[str, tuple[int | None, int | None]]


def pieces(html: str, sizes: Sizes) -> Iterator[Piece | None]:
    """The pieces of an article in reading order; None now and then, so that long reading can be paused.

    Args:
        sizes: width and height of pictures by key, as the article's page declared them.
    """
    return _Shaper(html, sizes).run()


class _Shaper:
    """One reading of one article."""

    def __init__(self, html: str, sizes: Sizes) -> None:
        self._html = html
        self._sizes = sizes
        self._place = _Place()
        self._open: list[tuple[str, _Place]] = []
        self._counts: Counter[str] = Counter()
        self._runs: list[Run] = []
        self._ready: list[Piece] = []
        self._grids: list[GridBuilder] = []
        self._anchors: list[Anchor] = []
        self._cards = 0
        self._marker: Marker | None = None
        self._lists = 0
        self._muted = 0
        self._breaks = 0

    def run(self) -> Iterator[Piece | None]:
        """See `pieces`."""
        at = 0
        for number, token in enumerate(_TOKEN.finditer(self._html)):
            if token.start() > at:
                self._add_text(self._html[at : token.start()])
            at = token.end()
            if token[2]:
                name = token[2].lower()
                if token[1]:
                    self._close(name)
                else:
                    self._meet(name, token[3])
            if self._ready:
                yield from self._ready
                self._ready.clear()
            elif number % _TOKENS_A_BREATH == 0:
                yield None
        self._add_text(self._html[at:])
        while self._open:
            self._end_last()
        self._flush()
        yield from self._ready

    # 1. Text.

    def _add_text(self, text: str) -> None:
        if self._muted or not text:
            return
        if "&" in text:
            text = unescape(text)
        text = _UNSHOWN.sub("", text)
        if self._place.kind is Kind.CODE:
            self._runs.append(Run(text.replace("\r", "").replace("\t", "    "), self._place.style, self._place.href))
            return
        text = _SPACES.sub(" ", text)
        if not self._runs or self._runs[-1].text[-1:] in (" ", "\n"):
            text = text.lstrip(" ")
        if text:
            self._breaks = 0
            self._add(text)

    def _add(self, text: str) -> None:
        place, last = self._place, self._runs[-1] if self._runs else None
        if last is not None and last.style == place.style and last.href == place.href:
            self._runs[-1] = Run(last.text + text, place.style, place.href)
        else:
            self._runs.append(Run(text, place.style, place.href))

    def _break_line(self) -> None:
        """A line's end; two in a row are a paragraph's, as old pages write it."""
        self._breaks += 1
        if self._place.kind is not Kind.CODE and self._breaks > 1:
            self._flush()
        elif self._runs or self._place.kind is Kind.CODE:
            self._add("\n")

    def _flush(self) -> None:
        """End the paragraph, if there is any."""
        runs, place = self._trimmed(), self._place
        self._runs = []
        self._breaks = 0
        if runs:
            marker, self._marker = self._marker, None
            anchors = self._taken_anchors()
            self._put(Block(place.kind, runs, place.level, place.quotes, place.indent, marker, anchors, place.card))

    def _trimmed(self) -> tuple[Run, ...]:
        runs = self._runs
        if self._place.kind is Kind.CODE and runs:
            runs[0] = runs[0]._replace(text=runs[0].text.removeprefix("\n"))
        while runs and not runs[-1].text.rstrip():
            runs.pop()
        if runs:
            runs[-1] = runs[-1]._replace(text=runs[-1].text.rstrip())
        return tuple(run for run in runs if run.text) if any(run.text.strip() for run in runs) else ()

    def _put(self, piece: Piece) -> None:
        if self._grids:
            self._grids[-1].put(piece)
        else:
            self._ready.append(piece)

    def _taken_anchors(self) -> tuple[Anchor, ...]:
        anchors = tuple(self._anchors)
        self._anchors.clear()
        return anchors

    # 2. Elements.

    def _meet(self, name: str, attributes: str) -> None:
        found = {key.lower(): unescape(one or other) for key, one, other in _ATTRIBUTE.findall(attributes)}
        if self._muted:
            pass
        elif name == "br":
            self._break_line()
        elif name == "hr":
            self._flush()
            self._put(Block(Kind.RULE, quotes=self._place.quotes))
        elif name == "img":
            self._add_picture(found)
        if name not in _VOID and len(self._open) < _MAX_OPEN:
            self._begin(name, found)

    def _begin(self, name: str, found: dict[str, str]) -> None:
        before = self._place
        if name in _BLOCKS or name in _TABLE_PARTS:
            self._flush()
        self._open.append((name, before))
        self._counts[name] += 1
        anchor = found.get("id") or (found.get("name") if name == "a" else None)
        if anchor:
            self._anchors.append(Anchor(anchor, sum(len(run.text) for run in self._runs)))
        if name in _NOT_FOR_READING:
            self._muted += 1
        elif name in _STYLES:
            # A card's small print says where it leads.
            muted = MUTED if name == "small" and before.card else 0
            self._place = before._replace(style=before.style | _STYLES[name] | muted)
        elif name == "a":
            self._place = before._replace(href=_safe_link(found.get("href", "")))
        elif name == "q":
            self._add_text("“")
        elif name in _TABLE_PARTS:
            self._begin_table_part(name, found)
        elif name in _BLOCKS:
            self._begin_block(name, found)

    def _begin_block(self, name: str, found: dict[str, str]) -> None:
        place = self._place
        if name in ("h1", "h2", "h3", "h4", "h5", "h6"):
            place = place._replace(kind=Kind.HEADING, level=int(name[1]))
        elif name == "aside":
            self._cards += 1
            place = place._replace(kind=Kind.CARD, card=self._cards)
        elif name == "blockquote" and place.kind is Kind.CARD:
            place = place._replace(kind=Kind.PULL_QUOTE, card=0)
        elif name == "blockquote":
            place = place._replace(quotes=place.quotes + 1)
        elif name == "pre":
            place = place._replace(kind=Kind.CODE)
        elif name == "figcaption":
            place = place._replace(kind=Kind.CAPTION)
        elif name in ("ul", "ol", "menu", "dir"):
            self._lists += 1
            marker = Marker(self._lists, name == "ol", _number(found.get("start")) or 1)
            place = place._replace(indent=place.indent + 1, marker=marker)
        elif name == "li":
            if place.marker is None:
                self._lists += 1
                place = place._replace(indent=place.indent + 1, marker=Marker(self._lists))
            self._marker = place.marker
        elif name == "dd":
            place = place._replace(indent=place.indent + 1)
        elif name in ("dt", "summary"):
            place = place._replace(style=place.style | BOLD)
        self._place = place

    def _begin_table_part(self, name: str, found: dict[str, str]) -> None:
        if name == "table":
            self._grids.append(GridBuilder(self._place.quotes, self._taken_anchors()))
        elif self._grids:
            if name == "caption":
                self._place = self._place._replace(kind=Kind.CAPTION)
            elif name == "thead":
                self._grids[-1].is_in_head = True
            elif name == "tr":
                self._grids[-1].begin_row()
            elif name in ("td", "th"):
                columns, rows = _number(found.get("colspan")) or 1, _number(found.get("rowspan")) or 1
                self._grids[-1].begin_cell(name == "th", columns, rows)
                self._place = self._place._replace(kind=Kind.PARAGRAPH, indent=0, marker=None, quotes=0)

    def _close(self, name: str) -> None:
        """End an element and those left open in it; an end without a beginning is passed over."""
        while self._counts[name]:
            if self._end_last() == name:
                return

    def _end_last(self) -> str:
        name, before = self._open.pop()
        self._counts[name] -= 1
        if name in _NOT_FOR_READING:
            self._muted -= 1
        if name == "q":
            self._add_text("”")
        if name in _BLOCKS or name in _TABLE_PARTS:
            self._flush()
        if name == "li":
            self._marker = None
        self._place = before
        if name == "table" and self._grids:
            for piece in self._grids.pop().finished():
                self._put(piece)
        elif self._grids:
            if name in ("td", "th"):
                self._grids[-1].end_cell()
            elif name == "thead":
                self._grids[-1].is_in_head = False
        return name

    def _add_picture(self, found: dict[str, str]) -> None:
        source = found.get("src", "")
        alt = _SPACES.sub(" ", found.get("alt", "")).strip()
        if not source.startswith("picture:"):
            return
        key = source.removeprefix("picture:")
        width, height = self._sizes.get(key, (None, None))
        if (width and width <= _INLINE_PICTURE) or (height and height <= _INLINE_PICTURE):
            self._add_text(alt)
            return
        self._flush()
        place = self._place
        self._put(Picture(key, alt, width, height, place.quotes, self._taken_anchors(), card=place.card))


def _safe_link(href: str) -> str | None:
    href = href.strip()
    return href if href[:1] == "#" or _SAFE_LINK.match(href) else None


def _number(text: str | None) -> int | None:
    """A positive whole number of at most five digits; None for anything else."""
    text = (text or "").strip()
    return int(text) or None if text.isascii() and text.isdigit() and len(text) <= 5 else None
