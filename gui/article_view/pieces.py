"""What an article is made of once its HTML is read: paragraphs, pictures, tables. Values only; no Qt, no HTML."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

BOLD = 1
ITALIC = 2
MONO = 4
STRUCK = 8
UNDERLINED = 16
RAISED = 32
LOWERED = 64
SMALL = 128
MUTED = 256
MARKED = 512


class Run(NamedTuple):
    """Text of one style. "\\n" in it is a break of the line, not of the paragraph.

    Attributes:
        style: BOLD and its like, or-ed; plain numbers, for an IntFlag's or costs twenty times as much.
        href: an http, https or mailto address, or "#name" within the article; None for plain text.
    """

    text: str
    style: int = 0
    href: str | None = None


class Kind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CODE = "code"
    CAPTION = "caption"
    RULE = "rule"
    ROW = "row"
    CARD = "card"
    PULL_QUOTE = "pull quote"


class Anchor(NamedTuple):
    """A name that links of the article may jump to, and how many characters of the piece stand before it."""

    name: str
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Marker:
    """The bullet or number before a list entry. Entries with one `list_id` are counted together from `start`."""

    list_id: int
    is_ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of some kind.

    Attributes:
        level: of a heading, 1 to 6; 0 otherwise.
        quotes: how many quotations it stands in.
        indent: how many lists it stands in.
        marker: on the first block of a list entry only.
        card: number of the card it stands in; 0 for none.
    """

    kind: Kind
    runs: tuple[Run, ...] = ()
    level: int = 0
    quotes: int = 0
    indent: int = 0
    marker: Marker | None = None
    anchors: tuple[Anchor, ...] = ()
    card: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a line of its own. Sizes in pixels, of the picture or as the article declares them; None if unknown.

    Attributes:
        is_there: it is stored and can be shown; its sizes are known then.
        is_lost: it was tried and is not to be had for now; else it may still come.
        card: number of the card it stands in; 0 for none.
    """

    key: str
    alt: str = ""
    width: int | None = None
    height: int | None = None
    quotes: int = 0
    anchors: tuple[Anchor, ...] = ()
    is_there: bool = False
    is_lost: bool = False
    card: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """One place of a table's grid; those covered by a neighbour's span hold no runs."""

    runs: tuple[Run, ...] = ()
    is_header: bool = False
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data: every row has the same number of cells.

    Attributes:
        header_rows: how many rows at the top are headings.
    """

    rows: tuple[tuple[Cell, ...], ...]
    header_rows: int = 0
    quotes: int = 0
    anchors: tuple[Anchor, ...] = ()


Piece = Block | Picture | Table


def plain(runs: tuple[Run, ...]) -> str:
    """Text of runs without style."""
    return "".join(run.text for run in runs)
