"""What a person wrote and marked, as values: highlights, notes, and both of one article. Pure; no SQL.

Times are UTC epoch seconds. All texts are plain.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

DRAFT_KEY = "note_draft."
"""How the keys of notes being typed begin among the settings; the article's id and a full stop follow."""


class HighlightColor(StrEnum):
    """The colours of highlights. What they look like in a theme is the window's."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a text, known by themselves and by what stands around them.

    Attributes:
        text: the words, as they were read.
        prefix, suffix: what stood before and behind them; "" at the text's end.
        place: where in the text they began, 0 to 1: tells apart what is told apart by nothing else.
    """

    text: str
    prefix: str = ""
    suffix: str = ""
    place: float = 0.0


@dataclass(frozen=True, slots=True)
class Note:
    """A note on an article, or on one of its highlights. `changed_at`: None if it never changed."""

    id: int
    article_id: int
    highlight_id: int | None
    text: str
    made_at: int
    changed_at: int | None = None


@dataclass(frozen=True, slots=True)
class Highlight:
    """Words of an article that a person marked. `note`: what they wrote on them; None for nothing."""

    id: int
    article_id: int
    quote: Quote
    color: HighlightColor
    made_at: int
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Annotations:
    """All that a person marked and wrote in one article.

    Attributes:
        highlights: in the order of their places.
        notes: on the article as a whole, in the order they were written.
    """

    highlights: tuple[Highlight, ...] = ()
    notes: tuple[Note, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.highlights or self.notes)
