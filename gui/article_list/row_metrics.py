"""Sizes of a row of the list, all from the font: a 4-pixel grid drawn for 13-pixel text and scaled with it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics

_DRAWN_SIZE = 13
"""Pixels of the interface's text in the design's drawings; every length below is given for it."""
_TITLE_SIZE = 14 / _DRAWN_SIZE
_META_SIZE = 11.5 / _DRAWN_SIZE
_TITLE_LEADING = 1.3
_SNIPPET_LEADING = 1.42


def scaled_font(font: QFont, factor: float, weight: QFont.Weight) -> QFont:
    """A font some times as large."""
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * factor)
    else:
        scaled.setPixelSize(round(font.pixelSize() * factor))
    scaled.setWeight(weight)
    return scaled


def _line_height(font: QFont, leading: float) -> int:
    return max(QFontMetrics(font).height(), math.ceil(QFontInfo(font).pixelSize() * leading))


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of one row stand, written from left to right, relative to its corner."""

    dot: QRect
    text: QRect
    picture: QRect | None


class RowMetrics:
    """Fonts and lengths of all rows of one density.

    Attributes:
        height: of a row with its hairline, in device-independent pixels like all lengths here.
        heading_height: of the name of a day above its first row.
        px: a length of the drawings at this font's size; never less than one pixel.
        title_lines, snippet_lines: 2 and 2, or 1 and 0 where rows are compact.
    """

    def __init__(self, font: QFont, is_compact: bool) -> None:
        self._scale = QFontInfo(font).pixelSize() / _DRAWN_SIZE
        # Asked for some thirty times a row that is painted.
        self.px = cache(self._px)
        self.is_compact = is_compact
        self.title_lines = 1 if is_compact else 2
        self.snippet_lines = 0 if is_compact else 2
        self.unread_title = scaled_font(font, _TITLE_SIZE, QFont.Weight.DemiBold)
        # Medium, as drawn: a read title still has to stand out from its snippet.
        self.read_title = scaled_font(font, _TITLE_SIZE, QFont.Weight.Medium)
        self.snippet = scaled_font(font, 1, QFont.Weight.Normal)
        self.meta = scaled_font(font, _META_SIZE, QFont.Weight.Normal)
        self.title_line = _line_height(self.unread_title, _TITLE_LEADING)
        self.snippet_line = _line_height(self.snippet, _SNIPPET_LEADING)
        self.chip_height = QFontMetrics(self.meta).height() + self.px(4)
        self.margin = self.px(16)
        self.heading = scaled_font(font, _META_SIZE, QFont.Weight.DemiBold)
        self.heading_height = QFontMetrics(self.heading).height() + self.px(10 if is_compact else 14)
        self._top = self.px(6 if is_compact else 11)
        self._gap = self.px(2 if is_compact else 3)
        self.height = (
            self._top
            + self.title_lines * self.title_line
            + self._gap
            + self.snippet_lines * self.snippet_line
            + (0 if is_compact else self._gap)
            + self.chip_height
            + self._top
            + 1
        )

    def _px(self, drawn: float) -> int:
        return max(round(drawn * self._scale), 1)

    def title_font(self, is_read: bool) -> QFont:
        """What a title is set in."""
        return self.read_title if is_read else self.unread_title

    def places(self, width: int, has_picture: bool, indent: int = 0) -> Places:
        """Where things go in a row of some width. `indent`: how far from the edge it begins, beyond the margin."""
        inner = max(width - indent - 2 * self.margin, self.px(40))
        picture = None
        text_width = inner
        if has_picture and not self.is_compact and inner > self.px(220):
            picture = QRect(width - self.margin - self.px(76), self._top + self.px(1), self.px(76), self.px(62))
            text_width = inner - picture.width() - self.px(16)
        text_height = self.title_lines * self.title_line + self._gap + self.snippet_lines * self.snippet_line
        size = self.px(6)
        dot = QRect(indent + (self.margin - size) // 2, self._top + (self.title_line - size) // 2, size, size)
        return Places(dot, QRect(self.margin + indent, self._top, text_width, text_height), picture)

    def meta_place(self, width: int, places: Places, title_lines: int, snippet_lines: int) -> QRect:
        """Where the line of source and topics stands: under texts of so many lines, and under a picture."""
        top = self._top + self.snippet_top(title_lines) + snippet_lines * self.snippet_line
        if snippet_lines:
            top += self._gap
        if places.picture is not None:
            top = max(top, places.picture.bottom() + self.px(4))
        left = places.text.left()
        return QRect(left, top, max(width - left - self.margin, places.text.width()), self.chip_height)

    def snippet_top(self, title_lines: int) -> int:
        """Where a snippet begins, below the top of `Places.text`."""
        return title_lines * self.title_line + self._gap

    def snippet_lines_under(self, title_lines: int) -> int:
        """How many lines a snippet may take: those a short title leaves are its own."""
        return 0 if self.is_compact else self.snippet_lines + self.title_lines - title_lines
