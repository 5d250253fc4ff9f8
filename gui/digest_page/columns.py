"""Where the page's stories stand: one after another, in one column or in two. Places widgets; makes none."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from gui.digest_page.blocks import SectionHead, StoryBlock
from gui.mirroring import put

GAP_PX = 14
LEAD_SHARE = 0.6
"""The lead's column, of the whole."""
TWO_COLUMNS_PX = 780
"""Narrower pages have one column."""
_ABOVE_HEAD_PX = 14
_OVERHANG_PX = 160
"""How much further down than the other column the last section may reach before it goes on there."""


class Columns:
    """Takes heads and stories in the order they are read; each stays where it was put.

    A section stands where there is more room; the last one, which may be long, fills both columns.
    """

    def __init__(self, left: int, top: int, width: int) -> None:
        """Begin at a corner, with a width for all columns."""
        self._places: tuple[tuple[int, int], ...] = ((left, width),)
        if width >= TWO_COLUMNS_PX:
            wide = round((width - GAP_PX) * LEAD_SHARE)
            self._places = ((left, wide), (left + wide + GAP_PX, width - GAP_PX - wide))
        self._top = top
        self._ends = [top] * len(self._places)
        self._side = 0
        self._goes_on = False

    @property
    def bottom(self) -> int:
        """Where the longest column ends."""
        return max(self._ends)

    def begin(self, head: SectionHead, *, is_last: bool) -> None:
        """Place the line that begins a section."""
        self._side = self._ends.index(min(reversed(self._ends)))
        self._goes_on = is_last
        head.has_line = self._ends[self._side] > self._top
        self._put(head, _ABOVE_HEAD_PX if head.has_line else 0)

    def add(self, block: StoryBlock) -> None:
        """Place a story, of the section begun last; the lead is of none."""
        other = len(self._ends) - 1 - self._side
        if self._goes_on and self._ends[self._side] > self._ends[other] + _OVERHANG_PX:
            self._side = other
        self._put(block)

    def _put(self, widget: QWidget, above: int = 0) -> None:
        x, width = self._places[self._side]
        y = self._ends[self._side] + above
        height = widget.heightForWidth(width)
        put(widget, QRect(x, y, width, height))
        self._ends[self._side] = y + height
