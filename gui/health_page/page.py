"""The page itself: failing feeds, the longest failing first, then those paused.

It tells what to do; doing it is the window's part. Shown on request only: a failing feed never opens it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.addresses import shown_address
from gui.dialogs.frame import Scrolled
from gui.dialogs.labels import Line, hairline, text_width
from gui.dialogs.style import FORM_STYLE
from gui.health_page.failing import FailingFeed, FeedEntry, PausedFeed
from storage.feed_types import FeedRow

_WIDTH = 92
"""Characters: sentences are read, so the column is no wider than an article's."""


class HealthPage(QWidget):
    """Feeds that need attention.

    Signals:
        retry_wanted: feed ids, a tuple.
        address_wanted: feed id, the address to take.
        pause_wanted: feed id, whether it shall be paused.
        unsubscribe_wanted: feed id; undone from the window's toast.
        open_wanted: an address to open in the browser.
        properties_wanted: feed id.
        left: the person is done here.
    """

    retry_wanted = Signal(object)
    address_wanted = Signal(int, str)
    pause_wanted = Signal(int, bool)
    unsubscribe_wanted = Signal(int)
    open_wanted = Signal(str)
    properties_wanted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Feeds that need attention"))
        self.setStyleSheet(FORM_STYLE)
        content = QWidget(self)
        # Entries of earlier lists go with their parent; the layout below holds those shown.
        self._content = content
        column = QVBoxLayout(content)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(8)
        column.addWidget(Line(self.tr("Feeds that need attention"), content, scale=1.7, is_strong=True, is_serif=True))
        self.words = Line("", content, is_muted=True)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.retry_all = self._button(self.tr("Retry &all"))
        self.back = self._button(self.tr("&Back to the articles"))
        row.addWidget(self.retry_all)
        row.addWidget(self.back)
        row.addStretch(1)
        column.addLayout(row)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        column.addStretch(1)
        content.setMaximumWidth(text_width(self, _WIDTH))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.area = Scrolled(content, self)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(self.area)
        self.feeds: list[FailingFeed] = []
        self.paused: list[PausedFeed] = []
        self._shown: list[FeedRow] = []
        self._found: dict[int, str] = {}
        self.retry_all.clicked.connect(self._on_retry_all)
        self.back.clicked.connect(self.left)
        self.show_feeds(())

    def show_feeds(self, feeds: Sequence[FeedRow]) -> None:
        """Show those of the feeds that fail or are paused. Unchanged ones keep their place, focus and all."""
        failing = sorted(
            ((feed, feed.problem) for feed in feeds if feed.problem is not None and feed.paused_at is None),
            key=lambda pair: pair[1].since,
        )
        paused = [(feed, feed.paused_at) for feed in feeds if feed.paused_at is not None]
        rows = [feed for feed, _ in failing] + [feed for feed, _ in paused]
        is_same = rows == self._shown and all(entry.retry.isEnabled() for entry in self.feeds)
        self.retry_all.setEnabled(bool(failing))
        self.words.setText(
            self.tr("Everything else goes on as usual: a feed that fails never stops the others.")
            if failing
            else self.tr("All feeds could be read at their last check.")
        )
        if is_same:
            return
        self._shown = rows
        before: list[FeedEntry] = [*self.feeds, *self.paused]
        focused = next(((entry.feed.id, place) for entry in before if (place := entry.focused()) is not None), None)
        self._clear()
        for feed, problem in failing:
            entry = FailingFeed(feed, problem, self._content)
            entry.retry_wanted.connect(self._on_retry)
            entry.address_wanted.connect(self.address_wanted)
            self.feeds.append(entry)
            self._add(entry)
            found = self._found.get(feed.id)
            if found is not None and found != feed.url:
                entry.show_found(found, shown_address(found))
        if paused:
            self._list.addSpacing(12)
            self._list.addWidget(Line(self.tr("Paused"), self._content, scale=1.2, is_strong=True))
        for feed, paused_at in paused:
            resting = PausedFeed(feed, paused_at, self._content)
            self.paused.append(resting)
            self._add(resting)
        for entry_ in (*self.feeds, *self.paused):
            if focused is not None and focused[0] == entry_.feed.id and focused[1] < len(entry_.choices):
                entry_.choices[focused[1]].setFocus()

    def show_found(self, feed_id: int, address: str) -> None:
        """Offer an address that discovery found for a failing feed."""
        for entry in self.feeds:
            if entry.feed.id == feed_id and address != entry.feed.url:
                self._found[feed_id] = address
                entry.show_found(address, shown_address(address))

    def _add(self, entry: FeedEntry) -> None:
        self._list.addWidget(hairline(self._content))
        self._list.addWidget(entry)
        entry.pause_wanted.connect(self.pause_wanted)
        entry.unsubscribe_wanted.connect(self.unsubscribe_wanted)
        entry.open_wanted.connect(self.open_wanted)
        entry.properties_wanted.connect(self.properties_wanted)

    def _clear(self) -> None:
        while self._list.count():
            taken = self._list.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.feeds, self.paused = [], []

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        return button

    def _on_retry(self, feed_ids: tuple[int, ...]) -> None:
        for entry in self.feeds:
            if entry.feed.id in feed_ids:
                entry.show_trying()
        self.retry_wanted.emit(feed_ids)

    def _on_retry_all(self) -> None:
        self._on_retry(tuple(entry.feed.id for entry in self.feeds))
