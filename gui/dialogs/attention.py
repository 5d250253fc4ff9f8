"""Feeds that need attention, each with what is wrong, since when, and what can be done about it.

It tells what to do; doing it is the window's part. Shown on request only: a failing feed never opens it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.flow import FlowLayout
from gui.dialogs.frame import DialogFrame, Scrolled, tab_from
from gui.dialogs.labels import Line, hairline, plain_tip
from gui.dialogs.times import moment
from gui.words import problem_sentence
from storage.types import FeedProblem, FeedRow


class FailingFeed(QWidget):
    """One feed with its sentence and its buttons.

    Signals: as the dialog's.
    """

    retry_wanted = Signal(object)
    unsubscribe_wanted = Signal(int)
    open_wanted = Signal(str)
    properties_wanted = Signal(int)

    def __init__(self, feed: FeedRow, problem: FeedProblem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.feed = feed
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 8)
        layout.setSpacing(4)
        layout.addWidget(Line(feed.title, self, is_strong=True))
        self.words = Line(problem_sentence(problem.kind), self)
        self.words.setToolTip(plain_tip(problem.detail[:300]))
        layout.addWidget(self.words)
        failures = self.tr("1 check failed")
        if problem.failures != 1:
            count = self.locale().toString(problem.failures)
            failures = self.tr("{count} checks in a row failed").format(count=count)
        since = self.tr("Since {moment} · {failures}").format(moment=moment(problem.since), failures=failures)
        layout.addWidget(Line(since, self, is_muted=True))
        row = FlowLayout(gap=8)
        self.retry = self._button(self.tr("Retry"))
        self.open = self._button(self.tr("Open website"))
        self.properties = self._button(self.tr("Properties…"))
        self.unsubscribe = self._button(self.tr("Unsubscribe"))
        self.choices = (self.retry, self.open, self.properties, self.unsubscribe)
        for button in self.choices:
            row.addWidget(button)
        layout.addLayout(row)
        self.open.clicked.connect(lambda: self.open_wanted.emit(feed.site_url or feed.url))
        self.retry.clicked.connect(lambda: self.retry_wanted.emit((feed.id,)))
        self.properties.clicked.connect(lambda: self.properties_wanted.emit(feed.id))
        self.unsubscribe.clicked.connect(lambda: self.unsubscribe_wanted.emit(feed.id))

    def focused(self) -> int | None:
        """The place of the button that has the focus; None if none has."""
        return next((place for place, button in enumerate(self.choices) if button.hasFocus()), None)

    def show_trying(self) -> None:
        """Say that it is being tried again, until the list is shown anew."""
        self.words.setText(self.tr("Trying again…"))
        self.retry.setEnabled(False)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{words}: {self.feed.title}")
        return button


class AttentionDialog(DialogFrame):
    """The feeds whose last check failed, the longest failing first.

    Signals:
        retry_wanted: feed ids, a tuple.
        unsubscribe_wanted: feed id; undone from the window's toast.
        open_wanted: an address to open in the browser.
        properties_wanted: feed id.
    """

    retry_wanted = Signal(object)
    unsubscribe_wanted = Signal(int)
    open_wanted = Signal(str)
    properties_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Feeds that need attention"), parent, width=68, is_modal=False)
        self.words = Line("", self, is_muted=True)
        self.body.addWidget(self.words)
        self._content = QWidget(self)
        self._list = QVBoxLayout(self._content)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(8)
        self._list.addStretch(1)
        self.area = Scrolled(self._content, self)
        self.body.addWidget(self.area, 1)
        self.feeds: list[FailingFeed] = []
        self._shown: list[FeedRow] = []
        self.retry_all = self.add_button(self.tr("Retry &all"), QDialogButtonBox.ButtonRole.ActionRole)
        self._close = self.add_button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole, is_default=True)
        self.retry_all.clicked.connect(self._on_retry_all)
        self.show_feeds(())

    def show_feeds(self, feeds: Sequence[FeedRow]) -> None:
        """Show those of the feeds that have a problem. Unchanged ones keep their place, focus and all."""
        failing = sorted(
            ((feed, feed.problem) for feed in feeds if feed.problem is not None), key=lambda pair: pair[1].since
        )
        rows = [feed for feed, _ in failing]
        is_same = rows == self._shown and all(entry.retry.isEnabled() for entry in self.feeds)
        self.retry_all.setEnabled(bool(rows))
        self.words.setText(
            self.tr("Everything else goes on as usual: a feed that fails never stops the others.")
            if rows
            else self.tr("All feeds could be read at their last check.")
        )
        if is_same:
            return
        self._shown = rows
        focused = next(((entry.feed.id, place) for entry in self.feeds if (place := entry.focused()) is not None), None)
        while self._list.count() > 1:
            taken = self._list.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.feeds = []
        for feed, problem in failing:
            self._list.insertWidget(self._list.count() - 1, hairline(self._content))
            entry = FailingFeed(feed, problem, self._content)
            entry.retry_wanted.connect(self._on_retry)
            entry.unsubscribe_wanted.connect(self.unsubscribe_wanted)
            entry.open_wanted.connect(self.open_wanted)
            entry.properties_wanted.connect(self.properties_wanted)
            self._list.insertWidget(self._list.count() - 1, entry)
            self.feeds.append(entry)
            if focused is not None and focused[0] == feed.id:
                entry.choices[focused[1]].setFocus()
        tab_from(self._content, (self.retry_all, self._close))
        self.grow()

    def _on_retry(self, feed_ids: tuple[int, ...]) -> None:
        for entry in self.feeds:
            if entry.feed.id in feed_ids:
                entry.show_trying()
        self.retry_wanted.emit(feed_ids)

    def _on_retry_all(self) -> None:
        self._on_retry(tuple(entry.feed.id for entry in self.feeds))
