"""How far an article is read: a thin line under it and, while something is left, the minutes. Counts by the text."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.article_list.row_metrics import scaled_font
from gui.article_view.browser import ArticleBrowser
from gui.settings import Settings
from gui.theme import Theme
from gui.words import WORDS_A_MINUTE, number

_LINE_PX = 2
_TEXT_SIZE = 11 / 13
_ROOM_PX = 10


class ReadingProgress(QWidget):
    """Lies over the bottom of the browser; a click goes through it."""

    def __init__(self, browser: ArticleBrowser, theme: Theme, settings: Settings) -> None:
        super().__init__(browser)
        self._browser = browser
        self._theme = theme
        self._words = 0
        self._part = 0.0
        self._left = ""
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Reading progress"))
        browser.moved.connect(self.look)
        browser.installEventFilter(self)
        settings.changed.connect(self._on_setting_changed)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        self.update()

    def set_words(self, words: int) -> None:
        """Another article is read, of so many words."""
        self._words = words
        self.look()

    def part(self) -> float:
        """How much of the text has been in view, from 0 to 1; 1 where all of it fits."""
        return self._part

    def minutes_left(self) -> str:
        """What is left, in words; "" at the beginning and at the end."""
        return self._left

    def look(self) -> None:
        """Work out anew how far the reader is."""
        browser = self._browser
        bar, document = browser.verticalScrollBar(), browser.shown()
        if document is None or not bar.maximum():
            self._part, self._left = 1.0, ""
            self.hide()
            return
        # By the text in view, for Qt lays a long one out by and by and does not know its height at first.
        end = QPoint(browser.column_left() + 1, browser.viewport().height() - 1)
        length = max(document.characterCount() - 1, 1)
        self._part = 1.0 if browser.is_at_end() else min(browser.cursorForPosition(end).position() / length, 1.0)
        minutes = math.ceil(self._words * (1 - self._part) / WORDS_A_MINUTE)
        is_begun = bar.value() > 0
        self._left = self.tr("{minutes} min left").format(minutes=number(minutes)) if is_begun and minutes else ""
        self.setAccessibleDescription(self._left)
        self.setVisible(self._settings.is_progress_shown and is_begun)
        self._place()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter: keep to the bottom."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _on_setting_changed(self, name: str) -> None:
        if name == "is_progress_shown":
            self.look()

    def _place(self) -> None:
        view = self._browser.viewport().geometry()
        height = QFontMetrics(scaled_font(self.font(), _TEXT_SIZE, self.font().Weight.Normal)).height() + _ROOM_PX
        self.setGeometry(QRect(view.left(), view.bottom() + 1 - height, view.width(), height))
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width, bottom = round(self.width() * self._part), self.height() - _LINE_PX
        painter.fillRect(0, bottom, self.width(), _LINE_PX, QColor(self._theme.line))
        painter.fillRect(
            self.width() - width if is_mirrored else 0, bottom, width, _LINE_PX, QColor(self._theme.accent)
        )
        if self._left:
            painter.setFont(scaled_font(self.font(), _TEXT_SIZE, self.font().Weight.Normal))
            room = painter.fontMetrics().horizontalAdvance(self._left) + _ROOM_PX * 2
            place = QRect(0 if is_mirrored else self.width() - room, 0, room, bottom)
            painter.fillRect(place, QColor(self._theme.page))
            painter.setPen(QColor(self._theme.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._left)
        painter.end()
