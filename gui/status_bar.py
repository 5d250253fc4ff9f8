"""The line at the bottom: how far a refresh is, what is new, what needs attention, where a link leads."""

from __future__ import annotations

import time

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from feeds.protocol.completing import FullTextsFinished, FullTextsProgress, PicturesFinished, PicturesProgress
from feeds.protocol.refreshing import RefreshFinished, RefreshProgress
from gui.announcing import announce
from gui.article_list.row_metrics import scaled_font
from gui.words import number, relative_time
from storage.types import Library

MESSAGE_MS = 6000
_TEXT_SIZE = 12 / 13


class StatusBar(QWidget):
    """Tells; asks nothing but to stop a refresh or to look at failing feeds.

    Signals:
        cancel_wanted: the refresh should stop.
        retry_wanted: what failed should be tried once more.
        attention_wanted: the failing feeds should be shown.
    """

    cancel_wanted = Signal()
    retry_wanted = Signal()
    attention_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(140, 4)
        self.bar.setAccessibleName(self.tr("Refresh"))
        self.new = QLabel(self)
        self.cancel = QToolButton(self)
        self.cancel.setText(self.tr("Stop"))
        self.cancel.setToolTip(self.tr("Stop; what has arrived stays"))
        self.cancel.clicked.connect(self.cancel_wanted)
        self.retry = QToolButton(self)
        self.retry.setText(self.tr("Retry"))
        self.retry.setToolTip(self.tr("Try once more"))
        self.retry.clicked.connect(self._on_retry)
        self.summary = QLabel(self)
        self.attention = QToolButton(self)
        self.attention.setToolTip(self.tr("Show the feeds that need attention"))
        self.attention.clicked.connect(self.attention_wanted)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        small = scaled_font(self.font(), _TEXT_SIZE, self.font().Weight.Normal)
        for speaker in (self.words, self.new, self.cancel, self.retry, self.summary, self.attention):
            speaker.setFont(small)
        for button in (self.cancel, self.retry, self.attention):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(12)
        for widget in (self.words, self.bar, self.new, self.cancel, self.retry):
            row.addWidget(widget)
        row.addStretch(1)
        ending = QHBoxLayout()
        ending.setSpacing(0)
        ending.addWidget(self.summary)
        ending.addWidget(self.attention)
        row.addLayout(ending)
        self.setFixedHeight(self.fontMetrics().height() + 10)
        # A narrow window shows as much as there is room for.
        self.setMinimumWidth(1)
        self._message = ""
        self._link = ""
        self._fading = QTimer(self, singleShot=True, interval=MESSAGE_MS)
        self._fading.timeout.connect(lambda: self.show_message(""))
        self._show_running(is_running=False)
        self.attention.hide()
        self.retry.hide()

    def show_message(self, text: str) -> None:
        """Say something for some seconds."""
        self._message = text
        self.retry.hide()
        if text:
            self._fading.start()
            announce(self, text)
        self._show_words()

    def show_retry(self, text: str) -> None:
        """Say what failed until something else is said, with a way to try it once more."""
        self.show_message(text)
        self._fading.stop()
        self.retry.show()

    def _on_retry(self) -> None:
        self.show_message("")
        self.retry_wanted.emit()

    def show_link(self, address: str) -> None:
        """Show where a link leads; "" for none."""
        self._link = address
        self._show_words()

    def show_progress(self, progress: RefreshProgress) -> None:
        """Show how far the refresh is."""
        self._show_running(is_running=True)
        self.bar.setRange(0, max(1, progress.feeds))
        self.bar.setValue(progress.done)
        words = self.tr("Refreshing {done} of %Ln feeds", None, progress.feeds)
        self._message = words.format(done=number(progress.done))
        self._fading.stop()
        self.new.setText(self.tr("%Ln new", None, progress.new) if progress.new else "")
        self._show_words()

    def show_finished(self, finished: RefreshFinished) -> None:
        """Sum a refresh up."""
        self._show_running(is_running=False)
        if finished.cancelled:
            self.show_message(self.tr("Refresh stopped. %Ln new", None, finished.new))
        elif finished.feeds:
            self.show_message(self.tr("%Ln new", None, finished.new))
        else:
            self.show_message("")

    def show_pages(self, progress: FullTextsProgress) -> None:
        """Show how far the pages of what arrived are."""
        self._show_completing(self.tr("Reading articles' pages: {done} of {wanted}"), progress.done, progress.wanted)

    def show_pages_finished(self, finished: FullTextsFinished) -> None:
        """The pages are read, or were stopped."""
        self._show_running(is_running=False)
        if finished.stored or finished.cancelled:
            self.show_message(self.tr("Reading of pages stopped") if finished.cancelled else "")

    def show_file(self, done_bytes: int, size_bytes: int | None) -> None:
        """Show how much of a file is saved. `size_bytes`: all of it; None where nobody knows."""
        self._show_running(is_running=True)
        # In thousands, for a film's bytes go beyond what a bar counts.
        self.bar.setRange(0, size_bytes // 1000 if size_bytes else 0)
        self.bar.setValue(done_bytes // 1000)
        size = self.locale().formattedDataSize(done_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        self._message = self.tr("Saving the file: {size}").format(size=size)
        self._fading.stop()
        self.new.setText("")
        self._show_words()

    def show_pictures(self, progress: PicturesProgress) -> None:
        """Show how far the pictures of what arrived are."""
        self._show_completing(self.tr("Fetching pictures: {done} of {wanted}"), progress.done, progress.wanted)

    def _show_completing(self, words: str, done: int, wanted: int) -> None:
        self._show_running(is_running=True)
        self.bar.setRange(0, max(1, wanted))
        self.bar.setValue(done)
        self._message = words.format(done=number(done), wanted=number(wanted))
        self._fading.stop()
        self.new.setText("")
        self._show_words()

    def show_pictures_finished(self, finished: PicturesFinished) -> None:
        """The pictures are here, or were stopped; nobody needs to be told how many failed."""
        self._show_running(is_running=False)
        if finished.stored or finished.cancelled:
            self.show_message(self.tr("Fetching of pictures stopped") if finished.cancelled else "")

    def show_idle(self) -> None:
        """No refresh runs."""
        self._show_running(is_running=False)

    def show_library(self, library: Library) -> None:
        """Sum the library up."""
        checked = [feed.last_checked_at for feed in library.feeds if feed.last_checked_at is not None]
        parts = []
        if checked:
            when = relative_time(max(checked), int(time.time()))
            parts.append(self.tr("Last refreshed {time}").format(time=when))
        parts.append(self.tr("%Ln articles offline", None, library.totals.articles))
        failing = sum(feed.problem is not None for feed in library.feeds)
        self.summary.setText(" · ".join([*parts, ""] if failing else parts).rstrip())
        self.attention.setText(self.tr("%Ln feeds need attention", None, failing))
        self.attention.setVisible(failing > 0)

    def _show_running(self, *, is_running: bool) -> None:
        self.bar.setVisible(is_running)
        self.new.setVisible(is_running)
        self.cancel.setVisible(is_running)

    def _show_words(self) -> None:
        text = self._link or self._message
        room = max(120, self.width() // 2)
        self.words.setText(self.words.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room))
