"""Fonts, measures and colours of the reading column, made once for a theme, a text size and a width."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QTextCharFormat

from gui.article_view.pieces import BOLD, ITALIC, LOWERED, MARKED, MONO, MUTED, RAISED, SMALL, STRUCK, UNDERLINED
from gui.settings import Settings
from gui.theme import Theme
from storage.direction import is_right_to_left
from storage.types import ArticleRow

# Serifs made for reading, the drawing's first.
_SERIFS = ("Noto Serif", "Source Serif 4", "Source Serif Pro", "Charter", "Georgia", "DejaVu Serif")
_MONOS = ("Noto Sans Mono", "SF Mono", "Menlo", "Consolas", "DejaVu Sans Mono")
_EAST_ASIAN = {
    "zh": ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", "Noto Sans CJK SC"),
    "ja": ("Noto Serif CJK JP", "Source Han Serif", "Hiragino Mincho ProN", "Yu Mincho", "Noto Sans CJK JP"),
    "ko": ("Noto Serif CJK KR", "Source Han Serif K", "AppleMyungjo", "Batang", "Noto Sans CJK KR"),
}
USUAL_LINE = 1.62
"""The line of DESIGN.md in CSS's meaning: distance of baselines over font size."""
_HEADING_LINE = 1.3
USUAL_CHARS = 68
"""Of DESIGN.md: a column of about 68 characters, in CSS's sense of a nought's width, as the drawing measures it."""
_HEADING_SIZES = {1: 1.45, 2: 1.35, 3: 1.2}
_SMALLER = 13 / 17
_MONO_SIZE = 0.84
_TABLE_SIZE = 14 / 17
_CARD_SIZE = 15 / 17
_PULL_QUOTE_SIZE = 1.3
LINK = 1 << 20


@lru_cache(maxsize=64)
def reading_families(chosen: str, language: str | None = None) -> tuple[str, ...]:
    """The chosen family if it is installed, the serifs of this machine, those of an East Asian language; never empty.

    Left to itself, Qt takes any font with a glyph, so that one sentence of Chinese mixes three.
    """
    wanted = (chosen, *_SERIFS, *_EAST_ASIAN.get((language or "").split("-")[0], ()))
    installed = tuple(family for family in wanted if family and QFontDatabase.hasFamily(family))
    return installed or (QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family(),)


@lru_cache(maxsize=1)
def mono_families() -> tuple[str, ...]:
    """Families for code, the system's own last."""
    installed = tuple(family for family in _MONOS if QFontDatabase.hasFamily(family))
    return (*installed, QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family())


def sized(families: tuple[str, ...], size_px: float, *, is_bold: bool = False) -> QFont:
    """A font of a size in logical pixels."""
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(max(1, round(size_px)))
    font.setBold(is_bold)
    return font


def interface_font(size_px: float, *, is_bold: bool = False) -> QFont:
    """The program's own face at a size in logical pixels."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(max(1, round(size_px)))
    font.setBold(is_bold)
    return font


@lru_cache(maxsize=32)
def column_width(families: tuple[str, ...], text_px: int, chars: int = USUAL_CHARS) -> int:
    """Width of a column of so many characters, in logical pixels."""
    metrics = QFontMetricsF(sized(families, text_px))
    return round(metrics.horizontalAdvance("0") * chars)


def line_percent(font: QFont, line: float, *, least: int = 100) -> int:
    """Qt's proportional line height that sets baselines `line` font sizes apart.

    Qt multiplies the font's own spacing, rounded up to whole pixels, where CSS multiplies its size.
    """
    metrics = QFontMetricsF(font)
    own = math.ceil(metrics.ascent() + metrics.descent() + max(metrics.leading(), 0.0))
    return max(least, round(line * font.pixelSize() / own * 100))


@dataclass(slots=True)
class Look:
    """Everything a document is written with.

    Attributes:
        text_px: size of the body's text, in logical pixels.
        column: width of the column, in logical pixels.
        is_rtl: the article's language is written from right to left.
        ratio: device pixels of a logical pixel.
        line: distance of the body's baselines over the size of its text.
        is_justified: lines of paragraphs end at the column's edge.
    """

    theme: Theme
    families: tuple[str, ...]
    text_px: int
    column: int
    is_rtl: bool = False
    ratio: float = 1.0
    line: float = USUAL_LINE
    is_justified: bool = False
    _formats: dict[tuple[int, float], QTextCharFormat] = field(default_factory=dict)

    def body_line(self) -> int:
        """Proportional line height of the body, in percent."""
        return line_percent(sized(self.families, self.text_px), self.line)

    def heading_px(self, level: int) -> float:
        """Size of a heading within the text."""
        return self.text_px * _HEADING_SIZES.get(level, 1.05)

    def heading_line(self, level: int) -> int:
        """Proportional line height of a heading, in percent."""
        return line_percent(sized(self.families, self.heading_px(level), is_bold=True), _HEADING_LINE)

    def small_px(self) -> float:
        """Size of captions and of a table's words."""
        return self.text_px * _SMALLER

    def table_px(self) -> float:
        """Size of text in a grid."""
        return self.text_px * _TABLE_SIZE

    def card_px(self) -> float:
        """Size of a card's title."""
        return self.text_px * _CARD_SIZE

    def pull_quote_px(self) -> float:
        """Size of a pull quote."""
        return self.text_px * _PULL_QUOTE_SIZE

    def code_px(self) -> float:
        """Size of code, whose letters look larger than a serif's."""
        return self.text_px * _MONO_SIZE

    def characters(self, style: int, size_px: float, *, is_interface: bool = False) -> QTextCharFormat:
        """The format of text of a style (of `pieces`, or-ed; LINK for a link) and a size. Copy before changing it."""
        key = (style | (1 << 21 if is_interface else 0), size_px)
        made = self._formats.get(key)
        if made is None:
            made = self._formats[key] = self._made(style, size_px, is_interface)
        return made

    def _made(self, style: int, size_px: float, is_interface: bool) -> QTextCharFormat:
        if style & SMALL:
            size_px *= 0.85
        if style & MONO:
            font = sized(mono_families(), size_px * (_MONO_SIZE if not is_interface else 1))
        elif is_interface:
            font = interface_font(size_px)
        else:
            font = sized(self.families, size_px)
        font.setBold(bool(style & BOLD))
        font.setItalic(bool(style & ITALIC))
        font.setStrikeOut(bool(style & STRUCK))
        made = QTextCharFormat()
        made.setFont(font)
        made.setForeground(QColor(self.theme.ink))
        if style & LINK:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            made.setUnderlineColor(QColor(self.theme.accent))
        elif style & UNDERLINED:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        if style & MUTED and not style & LINK:
            made.setForeground(QColor(self.theme.muted))
        if style & MONO and not is_interface:
            made.setBackground(QColor(self.theme.side))
        if style & MARKED:
            made.setBackground(QColor(self.theme.mark))
        if style & RAISED:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif style & LOWERED:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        return made


def look_of(row: ArticleRow | None, settings: Settings, theme: Theme, column: int, pixel_ratio: float) -> Look:
    """How an article looks in a column so many pixels wide; None for no article."""
    language = row.language if row is not None else None
    return Look(
        theme,
        reading_families(settings.reading_family, language),
        settings.text_size,
        column,
        row is not None and is_right_to_left(language, f"{row.title} {row.excerpt}"),
        pixel_ratio,
        settings.line_percent / 100,
        settings.is_justified,
    )
