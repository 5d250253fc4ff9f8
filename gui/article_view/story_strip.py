"""The strip under an article's topics: who else tells the story, and when. What opens a telling is the window's."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.article_list.row_painter import paint_stack
from gui.article_view.look import interface_font
from gui.dialogs.flow import FlowLayout
from gui.theme import Theme
from gui.words import date_and_time, relative_time, sources
from storage.story_types import StoryMark, Telling

# Of the drawing, at an interface text of 13 pixels.
_TEXT_PX = 13
_PADDING = 14
_LINE = 21
_GAP = 4
_SIGN = 11
_RADIUS = 6
_LONGEST = 280
_SHOWN = 12
"""Tellings named at first; a story of forty would push the article out of sight."""


class _Word(QAbstractButton):
    """A piece of the strip that can be pressed: text without a ground, a line under it when it is near.

    Args:
        ending: follows the text and does not belong to it.
        has_sign: the sign of a story stands before it.
    """

    def __init__(
        self, text: str, color: str, theme: Theme, parent: QWidget, *, ending: str = "", has_sign: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._color = color
        self._ending = ending
        self._start = _SIGN + 5 if has_sign else 0
        # Kept here: a font set on a widget is lost when the program's style sheet changes.
        self._letters = interface_font(_TEXT_PX)
        if has_sign:
            self._letters.setWeight(QFont.Weight.DemiBold)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        metrics = QFontMetrics(self._letters)
        width = min(metrics.horizontalAdvance(self.text()), _LONGEST) + metrics.horizontalAdvance(self._ending)
        return QSize(self._start + width + 2, max(_LINE, metrics.height()))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Override QWidget.enterEvent."""
        self.update()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        metrics = QFontMetrics(self._letters)
        if self._start:
            left = self.width() - _SIGN if is_mirrored else 0
            sign = QRectF(left, (self.height() - _SIGN) / 2, _SIGN, _SIGN)
            paint_stack(painter, sign, QColor(self._theme.muted), QColor(self._theme.page))
        ending = metrics.horizontalAdvance(self._ending)
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - self._start - ending)
        width = metrics.horizontalAdvance(words)
        left = self.width() - self._start - width if is_mirrored else self._start
        baseline = (self.height() + metrics.ascent() - metrics.descent()) // 2
        is_near = self.isEnabled() and (self.underMouse() or self.hasFocus())
        painter.setFont(self._letters)
        painter.setPen(QColor(self._theme.accent if is_near else self._color))
        painter.drawText(left, baseline, words)
        if is_near:
            painter.setPen(QPen(QColor(self._theme.accent), 2 if self.hasFocus() else 1))
            painter.drawLine(left, baseline + 3, left + width, baseline + 3)
        painter.setPen(QColor(self._theme.muted))
        painter.drawText(left - ending if is_mirrored else left + width, baseline, self._ending)


class StoryStrip(QWidget):
    """Names the other tellings of a story; hidden where an article is alone.

    Signals:
        telling_opened: an article's id.
        compare_wanted: see two of them side by side.
    """

    telling_opened = Signal(int)
    compare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=_GAP)
        self._flow.setContentsMargins(_PADDING, 9, _PADDING, 9)
        self._words: list[_Word] = []
        self._shown: tuple[object, ...] = ()
        self._theme: Theme | None = None
        self._expanded: int | None = None
        self.hide()

    def show_story(self, mark: StoryMark | None, tellings: Sequence[Telling], theme: Theme) -> None:
        """Show a story without the article that is open; None for none."""
        if mark is None or not tellings:
            self.hide()
            self._shown = ()
            return
        shown = (mark, tuple(tellings), theme, QGuiApplication.font().key(), self._expanded == mark.story_id)
        if shown != self._shown:
            self._shown = shown
            self._fill(mark, tellings, theme)
        self.show()

    def words(self) -> list[str]:
        """What is written in it, piece by piece."""
        return [word.text() for word in self._words]

    def _fill(self, mark: StoryMark, tellings: Sequence[Telling], theme: Theme) -> None:
        had_focus = any(word.hasFocus() for word in self._words)
        for word in self._words:
            self._flow.removeWidget(word)
            word.hide()
            word.deleteLater()
        self._theme = theme
        compare = self.tr("Same story, {sources}").format(sources=sources(mark))
        title = _Word(compare, theme.ink, theme, self, ending="   ", has_sign=True)
        title.setToolTip(self.tr("Compare with another telling"))
        title.setAccessibleName(self.tr("{story}. Compare with another telling").format(story=compare))
        title.clicked.connect(self.compare_wanted)
        self._words = [title]
        named = tellings if self._expanded == mark.story_id else tellings[:_SHOWN]
        rest = len(tellings) - len(named)
        now = int(time.time())
        for number, each in enumerate(named):
            is_last = number == len(named) - 1 and not rest
            self._words.append(self._made(each, now, theme, "" if is_last else " ·"))
        if rest:
            more = _Word(self.tr("and %Ln more", None, rest), theme.muted, theme, self)
            more.clicked.connect(lambda: self._expand(mark, tellings))
            self._words.append(more)
        for word in self._words:
            self._flow.addWidget(word)
            # Qt would show it in the next turn of its loop, and until then it takes no room.
            word.show()
        if had_focus:
            self._words[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _made(self, telling: Telling, now: int, theme: Theme, ending: str) -> _Word:
        # Each part keeps its own direction: an Arabic name must not turn the time beside it.
        text = f"\u2068{telling.source}\u2069 {relative_time(telling.sort_at, now)}"
        word = _Word(text, theme.muted if telling.is_read else theme.ink, theme, self, ending=ending)
        words = [telling.title, date_and_time(telling.sort_at)]
        if telling.is_duplicate:
            words.append(self.tr("the same text"))
        word.setToolTip("\n".join(words))
        spoken = [telling.source, *words] if telling.is_read else [telling.source, *words, self.tr("unread")]
        word.setAccessibleName(self.tr("Open {telling}").format(telling=", ".join(spoken)))
        word.clicked.connect(lambda: self.telling_opened.emit(telling.article_id))
        return word

    def _expand(self, mark: StoryMark, tellings: Sequence[Telling]) -> None:
        self._expanded = mark.story_id
        if self._theme is not None:
            self.show_story(mark, tellings, self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent: the outline, as drawn."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.page))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
