"""One failing or paused feed on the page: its sentence and its buttons. It tells what to do; others do it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.dialogs.flow import FlowLayout
from gui.dialogs.labels import Line, plain_tip
from gui.words import date_and_time, problem_sentence
from storage.feed_types import FeedProblem, FeedRow


class FeedEntry(QWidget):
    """A feed's name, what is to be said of it, and buttons.

    Signals:
        pause_wanted: feed id, whether it shall be paused.
        unsubscribe_wanted: feed id; undone from the window's toast.
        open_wanted: an address to open in the browser.
        properties_wanted: feed id.
    """

    pause_wanted = Signal(int, bool)
    unsubscribe_wanted = Signal(int)
    open_wanted = Signal(str)
    properties_wanted = Signal(int)

    def __init__(self, feed: FeedRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.feed = feed
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(0, 4, 0, 8)
        self.lines.setSpacing(4)
        self.lines.addWidget(Line(feed.title, self, is_strong=True))
        self.row = FlowLayout(gap=8)
        self.choices: list[QPushButton] = []

    def focused(self) -> int | None:
        """The place of the button that has the focus; None if none has."""
        return next((place for place, button in enumerate(self.choices) if button.hasFocus()), None)

    def add_button(self, words: str) -> QPushButton:
        """A button at the end of the row, named after what it does and to which feed."""
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{words}: {self.feed.title}")
        self.row.addWidget(button)
        self.choices.append(button)
        return button

    def add_usual(self) -> None:
        """The buttons that every feed has."""
        feed = self.feed
        self.open = self.add_button(self.tr("Open website"))
        self.properties = self.add_button(self.tr("Properties…"))
        self.unsubscribe = self.add_button(self.tr("Unsubscribe"))
        self.open.clicked.connect(lambda: self.open_wanted.emit(feed.site_url or feed.url))
        self.properties.clicked.connect(lambda: self.properties_wanted.emit(feed.id))
        self.unsubscribe.clicked.connect(lambda: self.unsubscribe_wanted.emit(feed.id))
        self.lines.addLayout(self.row)


class FailingFeed(FeedEntry):
    """A feed that fails.

    Signals:
        retry_wanted: feed ids, a tuple.
        address_wanted: feed id, the address to take.
    """

    retry_wanted = Signal(object)
    address_wanted = Signal(int, str)

    def __init__(self, feed: FeedRow, problem: FeedProblem, parent: QWidget | None = None) -> None:
        super().__init__(feed, parent)
        self._found = ""
        self.words = Line(problem_sentence(problem.kind), self)
        self.words.setToolTip(plain_tip(problem.detail[:300]))
        self.lines.addWidget(self.words)
        failures = self.tr("%Ln checks in a row failed", None, problem.failures)
        since = self.tr("Since {moment} · {failures}").format(moment=date_and_time(problem.since), failures=failures)
        self.lines.addWidget(Line(since, self, is_muted=True))
        self.found = Line("", self)
        self.found.hide()
        self.lines.addWidget(self.found)
        self.retry = self.add_button(self.tr("Retry"))
        self.take = self.add_button(self.tr("Use the new address"))
        self.take.hide()
        self.pause = self.add_button(self.tr("Pause"))
        self.add_usual()
        self.retry.clicked.connect(lambda: self.retry_wanted.emit((feed.id,)))
        self.take.clicked.connect(lambda: self.address_wanted.emit(feed.id, self._found))
        self.pause.clicked.connect(lambda: self.pause_wanted.emit(feed.id, True))

    def show_trying(self) -> None:
        """Say that it is being tried again, until the list is shown anew."""
        self.words.setText(self.tr("Trying again…"))
        self.retry.setEnabled(False)

    def show_found(self, address: str, shown: str) -> None:
        """Offer a new address. `shown`: as it is shown."""
        self._found = address
        self.found.setText(self.tr("Its site names another address: {address}").format(address=shown))
        self.found.show()
        self.take.show()


class PausedFeed(FeedEntry):
    """A feed that a person paused."""

    def __init__(self, feed: FeedRow, paused_at: int, parent: QWidget | None = None) -> None:
        super().__init__(feed, parent)
        words = self.tr("Paused since {moment}. Its articles stay; nothing new is fetched.")
        self.lines.addWidget(Line(words.format(moment=date_and_time(paused_at)), self, is_muted=True))
        self.resume = self.add_button(self.tr("Resume"))
        self.add_usual()
        self.resume.clicked.connect(lambda: self.pause_wanted.emit(feed.id, False))
