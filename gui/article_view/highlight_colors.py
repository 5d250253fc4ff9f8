"""The colours of highlights: names for people, grounds that ink reads well on in every theme, and lines by which they
are told apart without colour."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat

from gui.theme import Theme
from storage.note_types import HighlightColor

translate = QCoreApplication.translate

_LIGHT = {
    HighlightColor.YELLOW: "#fdeb8b",
    HighlightColor.GREEN: "#c5e8b7",
    HighlightColor.BLUE: "#bfdcf5",
    HighlightColor.PINK: "#f8c9d8",
}
_DARK = {
    HighlightColor.YELLOW: "#665a12",
    HighlightColor.GREEN: "#2f5a33",
    HighlightColor.BLUE: "#274f73",
    HighlightColor.PINK: "#6b3550",
}

_Style = QTextCharFormat.UnderlineStyle
_LINES = {
    HighlightColor.YELLOW: (_Style.SingleUnderline, Qt.PenStyle.SolidLine),
    HighlightColor.GREEN: (_Style.DashUnderline, Qt.PenStyle.DashLine),
    HighlightColor.BLUE: (_Style.DotLine, Qt.PenStyle.DotLine),
    HighlightColor.PINK: (_Style.WaveUnderline, Qt.PenStyle.NoPen),
}
"""Under words, and where one is painted; the last is a wave there."""
_WAVE = 2.0


def highlighted(color: HighlightColor, theme: Theme) -> QTextCharFormat:
    """How highlighted words look: on the colour's ground, over its line."""
    made = QTextCharFormat()
    made.setBackground(QColor(ground(color, theme)))
    made.setUnderlineStyle(_LINES[color][0])
    made.setUnderlineColor(QColor(line_color(theme)))
    return made


def line_color(theme: Theme) -> str:
    """The colour of the lines, "#rrggbb": seen at 3:1 or more on every ground."""
    return theme.ink if theme.is_dark else theme.muted


def paint_line(painter: QPainter, color: HighlightColor, theme: Theme, begin: QPointF, end: QPointF) -> None:
    """Paint a colour's line between two points, where no words stand over it."""
    style = _LINES[color][1]
    pen = QPen(QColor(line_color(theme)), 1.25, style, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    if style is not Qt.PenStyle.NoPen:
        painter.setPen(pen)
        painter.drawLine(begin, end)
        return
    way = QLineF(begin, end)
    across = way.normalVector().unitVector()
    aside = (across.p2() - across.p1()) * _WAVE / 2
    steps = max(2, round(way.length() / _WAVE))
    pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.drawPolyline([way.pointAt(at / steps) + (aside if at % 2 else -aside) for at in range(steps + 1)])


def ground(color: HighlightColor, theme: Theme) -> str:
    """What is behind highlighted words, "#rrggbb": the theme's ink stands on it at 4.5:1 or more."""
    return (_DARK if theme.is_dark else _LIGHT)[color]


def name(color: HighlightColor) -> str:
    """What a person calls it."""
    return {
        HighlightColor.YELLOW: translate("HighlightColors", "Yellow"),
        HighlightColor.GREEN: translate("HighlightColors", "Green"),
        HighlightColor.BLUE: translate("HighlightColors", "Blue"),
        HighlightColor.PINK: translate("HighlightColors", "Pink"),
    }[color]
