"""The colours of highlights: names for people, and grounds that ink reads well on in every theme."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

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
