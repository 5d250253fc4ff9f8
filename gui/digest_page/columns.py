"""Where the page's stories stand: one after another, in one column or in two. Knows pieces; no widgets."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QRect

from gui.digest_page.pieces import Piece
from gui.digest_page.story_text import StoryText

GAP_PX = 14
LEAD_SHARE = 0.6
"""The lead's column, of the whole."""
TWO_COLUMNS_PX = 780
"""Narrower pages have one column."""
_ABOVE_HEAD_PX = 14
_OVERHANG_PX = 160
"""How much further down than the other column the last section may reach before it goes on there."""


@dataclass(frozen=True, slots=True, eq=False)
class Stand:
    """Where a piece stands, in pixels from the page's corner. `has_line`: a head has a hairline above it."""

    piece: Piece
    x: int
    y: int
    width: int
    height: int
    has_line: bool = False

    @property
    def bottom(self) -> int:
        """Where it ends."""
        return self.y + self.height

    @property
    def place(self) -> QRect:
        """All of it."""
        return QRect(self.x, self.y, self.width, self.height)


class Columns:
    """Takes heads and stories in the order they are read; each stays where it was put.

    A section stands where there is more room; the last one, which may be long, fills both columns.

    Attributes:
        width: of all columns together.
        stands: where each stands that was taken, in the order they are read.
    """

    def __init__(self, left: int, top: int, width: int) -> None:
        """Begin at a corner, with a width for all columns."""
        self.width = width
        self.stands: list[Stand] = []
        self._places: tuple[tuple[int, int], ...] = ((left, width),)
        if width >= TWO_COLUMNS_PX:
            wide = round((width - GAP_PX) * LEAD_SHARE)
            self._places = ((left, wide), (left + wide + GAP_PX, width - GAP_PX - wide))
        self._top = top
        self._ends = [top] * len(self._places)
        self._columns: list[list[Stand]] = [[] for _ in self._places]
        self._side = 0
        self._goes_on = False

    @property
    def bottom(self) -> int:
        """Where the longest column ends."""
        return max(self._ends)

    @property
    def full_to(self) -> int:
        """Down to where nothing can still be put."""
        return min(self._ends)

    def bottom_of(self, pieces: int) -> int:
        """Where the longest column will end with so many pieces, as far as those that were taken tell."""
        if not self.stands or pieces <= len(self.stands):
            return self.bottom
        taken = sum(self._ends) - len(self._ends) * self._top
        return max(self.bottom, self._top + round(taken / len(self.stands) * pieces / len(self._ends)))

    def within(self, top: int, bottom: int) -> list[Stand]:
        """Those of which something is between two heights, in the order they are read."""
        found: list[Stand] = []
        for column in self._columns:
            at = max(0, bisect_right(column, top, key=attrgetter("y")) - 1)
            while at < len(column) and column[at].y < bottom:
                if column[at].bottom > top:
                    found.append(column[at])
                at += 1
        return sorted(found, key=lambda each: each.piece.number)

    def add(self, piece: Piece, text: StoryText | None = None) -> None:
        """Place the next piece; a story is of the section begun last, the lead of none. `text`: where it is at hand."""
        above, has_line = 0, False
        if piece.section is not None:
            self._side = self._ends.index(min(reversed(self._ends)))
            self._goes_on = piece.is_last_section
            has_line = self._ends[self._side] > self._top
            above = _ABOVE_HEAD_PX if has_line else 0
        else:
            other = len(self._ends) - 1 - self._side
            if self._goes_on and self._ends[self._side] > self._ends[other] + _OVERHANG_PX:
                self._side = other
        x, width = self._places[self._side]
        y = self._ends[self._side] + above
        stand = Stand(piece, x, y, width, piece.height(width, text, has_line=has_line), has_line)
        self.stands.append(stand)
        self._columns[self._side].append(stand)
        self._ends[self._side] = stand.bottom
