"""A paragraph of the page: text in one or several looks, laid out to a width and painted. No widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from gui.article_view.finding import find_all, units
from gui.dialogs.labels import SERIF_FAMILIES
from storage.direction import is_right_to_left


class Ink(Enum):
    """What a run is painted in; the theme's."""

    TEXT = QPalette.ColorRole.WindowText
    MUTED = QPalette.ColorRole.PlaceholderText
    ACCENT = QPalette.ColorRole.Link


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a paragraph in one look."""

    text: str
    ink: Ink = Ink.TEXT
    is_strong: bool = False
    scale: float = 1.0


class Paragraph:
    """Lays itself out again only where the width, the font or the colours are others.

    Its lines are kept once it is to be painted: measuring thousands of stories would else take a hundred MB.
    """

    def __init__(
        self,
        runs: Sequence[Run],
        *,
        scale: float = 1.0,
        is_serif: bool = False,
        leading: float = 1.35,
        most_lines: int | None = None,
    ) -> None:
        """Hold runs.

        Args:
            runs: the text.
            scale: of the interface's font.
            is_serif: set in the serif of headlines and articles.
            leading: height of a line, in heights of the font.
            most_lines: more are not shown; None for all.
        """
        self._runs = tuple(runs)
        self._scale = scale
        self._is_serif = is_serif
        self._leading = leading
        self._most_lines = most_lines
        self._layout: QTextLayout | None = None
        self._laid: tuple[int, str, int] | None = None
        self._height = 0
        self._marks: list[tuple[int, int]] = []
        self._ground = QColor()

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(run.text for run in self._runs)

    def height(self, width: int) -> int:
        """How high it is at a width, in pixels."""
        font, palette = QApplication.font(), QApplication.palette()
        wanted = (width, font.key(), palette.cacheKey())
        if self._laid != wanted:
            self._height = self._laid_out(width, font, palette)[1]
            self._laid, self._layout = wanted, None
        return self._height

    def paint(self, painter: QPainter, place: QPointF, width: int) -> int:
        """Paint it with its corner at a place; its height."""
        layout = self.lay_out(width)
        painter.setPen(QApplication.palette().color(QPalette.ColorRole.WindowText))
        layout.draw(painter, place, self._marked())
        return self._height

    def mark(self, words: str, ground: QColor) -> None:
        """Have words marked wherever they stand in it; "" for none."""
        text = self.text
        self._marks = units(text, find_all(text, words))
        self._ground = ground

    def _marked(self) -> list[QTextLayout.FormatRange]:
        form = QTextCharFormat()
        form.setBackground(self._ground)
        form.setForeground(QApplication.palette().color(Ink.TEXT.value))
        found = []
        for start, length in self._marks:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, length, form
            found.append(part)
        return found

    def lay_out(self, width: int) -> QTextLayout:
        """Its lines at a width, kept until it is painted."""
        font, palette = QApplication.font(), QApplication.palette()
        wanted = (width, font.key(), palette.cacheKey())
        if self._layout is None or self._laid != wanted:
            self._layout, self._height = self._laid_out(width, font, palette)
            self._laid = wanted
        return self._layout

    def _laid_out(self, width: int, base: QFont, palette: QPalette) -> tuple[QTextLayout, int]:
        font = made_font(base, self._scale, is_serif=self._is_serif)
        layout = QTextLayout(self.text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if is_right_to_left(None, self.text) else Qt.LayoutDirection.LeftToRight
        )
        layout.setTextOption(option)
        formats, at = [], 0
        for run in self._runs:
            part = QTextLayout.FormatRange()
            # Qt counts in UTF-16.
            part.start, part.length = at, len(run.text.encode("utf-16-le")) // 2
            form = QTextCharFormat()
            form.setFont(made_font(base, self._scale * run.scale, is_serif=self._is_serif, is_strong=run.is_strong))
            form.setForeground(palette.color(run.ink.value))
            part.format = form
            formats.append(part)
            at += part.length
        layout.setFormats(formats)
        layout.beginLayout()
        y, lines = 0.0, 0
        while (line := layout.createLine()).isValid():
            if self._most_lines is not None and lines == self._most_lines:
                break
            line.setLineWidth(width)
            step = line.height() * self._leading / 1.36
            line.setPosition(QPointF(0, y + (step - line.height()) / 2))
            y += step
            lines += 1
        layout.endLayout()
        return layout, round(y)


def made_font(base: QFont, scale: float, *, is_serif: bool = False, is_strong: bool = False) -> QFont:
    """The interface's font at another size, or the serif."""
    font = QFont(base)
    if is_serif:
        font.setFamilies(SERIF_FAMILIES)
        font.setStyleHint(QFont.StyleHint.Serif)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale)
    else:
        font.setPixelSize(round(font.pixelSize() * scale))
    if is_strong:
        font.setWeight(QFont.Weight.Bold if is_serif else QFont.Weight.DemiBold)
    return font
