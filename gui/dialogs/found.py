"""What was found at an address, shown for a person to choose from: feeds, a list of feeds, or a page.

Values in, values out; the asking is `subscribe.py`'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from feeds.protocol.subscribing import FoundFeed, Subscription
from gui.dialogs.colors import TopicChip
from gui.dialogs.flow import FlowLayout
from gui.dialogs.folder_chooser import FolderChooser
from gui.dialogs.frame import Scrolled
from gui.dialogs.labels import Elided, Line, hairline
from gui.dialogs.tick_box import TickBox
from storage.feed_types import FolderRow
from storage.types import TopicRow


class _FeedEntry(QWidget):
    """One feed found: its name, address and newest titles; a tick box where there are several to choose from."""

    def __init__(self, feed: FoundFeed, parent: QWidget, *, is_alone: bool) -> None:
        super().__init__(parent)
        self.feed = feed
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(2)
        self.tick: TickBox | None = None
        self.go: QPushButton | None = None
        top = QHBoxLayout()
        top.setSpacing(12)
        if feed.feed_id is None and not is_alone:
            self.tick = TickBox(feed.title, self, is_strong=True)
            top.addWidget(self.tick, 1)
        else:
            top.setContentsMargins(0 if is_alone else 24, 0, 0, 0)
            top.addWidget(Line(feed.title, self, is_strong=True), 1)
        if feed.feed_id is not None:
            top.addWidget(QLabel(self.tr("Already subscribed"), self))
        # One alone is what the dialog's own button goes to.
        if feed.feed_id is not None and not is_alone:
            self.go = QPushButton(self.tr("Go to it"), self)
            self.go.setAccessibleName(self.tr("Go to {title}").format(title=feed.title))
            self.go.setAutoDefault(False)
            top.addWidget(self.go)
        layout.addLayout(top)
        below = QVBoxLayout()
        below.setSpacing(2)
        below.setContentsMargins(0 if is_alone else 24, 0, 0, 0)
        below.addWidget(Elided(feed.url, self, is_muted=True))
        if feed.newest:
            below.addSpacing(4)
        for title in feed.newest[:5]:
            below.addWidget(Elided(f"·  {title}", self))
        if not feed.newest:
            below.addWidget(Line(self.tr("It holds no articles at the moment."), self, is_muted=True))
        layout.addLayout(below)

    def is_chosen(self) -> bool:
        """Whether it is to be subscribed to."""
        return self.feed.feed_id is None and (self.tick is None or self.tick.isChecked())


class FoundFeeds(QWidget):
    """The feeds at an address, where they shall go, and, for one alone, what it shall be called.

    Signals:
        changed: the choice is another.
        feed_wanted: the id of a feed subscribed to already that the person wants to see.
        page_wanted: the page itself shall be saved instead.
    """

    changed = Signal()
    feed_wanted = Signal(int)
    page_wanted = Signal()

    def __init__(
        self,
        feeds: Sequence[FoundFeed],
        folders: Sequence[FolderRow],
        parent: QWidget | None = None,
        *,
        has_page: bool,
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        is_alone = len(feeds) == 1
        if not is_alone:
            layout.addWidget(Line(self.tr("This site has several feeds. Choose those you want."), self, is_muted=True))
        content = QWidget(self)
        below = QVBoxLayout(content)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        self.entries = [_FeedEntry(feed, content, is_alone=is_alone) for feed in feeds]
        for entry in self.entries:
            if not is_alone:
                below.addWidget(hairline(content))
            below.addWidget(entry)
            if entry.go is not None and entry.feed.feed_id is not None:
                entry.go.clicked.connect(lambda _=False, feed_id=entry.feed.feed_id: self.feed_wanted.emit(feed_id))
        below.addStretch(1)
        layout.addWidget(Scrolled(content, self), 1)
        self._line = hairline(self)
        layout.addWidget(self._line)
        self._where = QWidget(self)
        form = QFormLayout(self._where)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setFormAlignment(Qt.AlignmentFlag.AlignTop)
        self.title = QLineEdit(self._where)
        self.title.setAccessibleName(self.tr("Name"))
        self.title.setMaxLength(300)
        form.addRow(self.tr("&Name"), self.title)
        self.folder = FolderChooser(folders, self._where, can_create=True)
        form.addRow(self.tr("&Folder"), self.folder)
        self._form = form
        layout.addWidget(self._where)
        self.page = QPushButton(self.tr("Save the page itself instead…"), self)
        self.page.setFlat(True)
        self.page.setAutoDefault(False)
        self.page.setVisible(has_page)
        layout.addWidget(self.page, 0, Qt.AlignmentFlag.AlignLeft)
        self.folder.changed.connect(self.changed)
        self.page.clicked.connect(self.page_wanted)
        ticks = [entry.tick for entry in self.entries if entry.tick is not None]
        for tick in ticks[:1]:
            tick.setChecked(True)
        for tick in ticks:
            tick.toggled.connect(self._on_changed)
        self._on_changed()

    def chosen(self) -> list[FoundFeed]:
        """The feeds to subscribe to, in the order found."""
        return [entry.feed for entry in self.entries if entry.is_chosen()]

    def is_complete(self) -> bool:
        """Whether there is something to subscribe to, and a name for a new folder."""
        return bool(self.chosen()) and self.folder.is_complete()

    def subscriptions(self) -> tuple[Subscription, ...]:
        """What was chosen, as the engine takes it."""
        folder = self.folder.path()
        return tuple(Subscription(feed.url, feed.title, feed.site_url, folder) for feed in self.chosen())

    def own_title(self) -> str | None:
        """The name the person gave the one feed chosen; None if they kept its own."""
        title = " ".join(self.title.text().split())
        chosen = self.chosen()
        return title if title and len(chosen) == 1 and title != chosen[0].title else None

    def _on_changed(self) -> None:
        chosen = self.chosen()
        has_new = any(entry.feed.feed_id is None for entry in self.entries)
        self._where.setVisible(has_new)
        self._line.setVisible(has_new)
        self._form.setRowVisible(self.title, len(chosen) == 1)
        self.title.setPlaceholderText(chosen[0].title if len(chosen) == 1 else "")
        self.changed.emit()


class FoundPage(QWidget):
    """A page without a feed, and the topics it shall get when it is saved."""

    def __init__(self, title: str, topics: Sequence[TopicRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Line(title or self.tr("A page without a title"), self, is_strong=True, scale=1.1))
        self.words = Line(
            self.tr("You can save this page as an article. It is kept under Saved pages, to be read offline."),
            self,
            is_muted=True,
        )
        layout.addWidget(self.words)
        layout.addSpacing(4)
        caption = QLabel(self.tr("&Topics (optional)"), self)
        layout.addWidget(caption)
        self.chips = [TopicChip(topic.name, topic.color, self) for topic in topics]
        if self.chips:
            flow = FlowLayout()
            for chip in self.chips:
                flow.addWidget(chip)
            layout.addLayout(flow)
        self.more = QLineEdit(self)
        self.more.setPlaceholderText(self.tr("New topics, separated by commas"))
        self.more.setAccessibleName(self.tr("New topics, separated by commas"))
        caption.setBuddy(self.chips[0] if self.chips else self.more)
        layout.addWidget(self.more)
        layout.addStretch(1)
        self._names = [topic.name for topic in topics]

    def topics(self) -> tuple[str, ...]:
        """Names of the topics wanted, each once in whatever case."""
        ticked = [name for name, chip in zip(self._names, self.chips, strict=True) if chip.isChecked()]
        typed = [" ".join(name.split()) for name in self.more.text().split(",")]
        wanted: dict[str, str] = {}
        for name in (*ticked, *typed):
            wanted.setdefault(name.casefold(), name)
        wanted.pop("", None)
        return tuple(wanted.values())


class FoundList(QWidget):
    """A list of feeds and how many it holds."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        words = self.tr("A list of subscriptions. It holds %Ln feeds.", None, count)
        layout.addWidget(Line(words, self, is_strong=True))
        if not count:
            more = self.tr("There is nothing in it to import.")
        else:
            more = self.tr("Folders are kept. Feeds you are subscribed to already stay as they are.")
        layout.addWidget(Line(more, self, is_muted=True))
        layout.addStretch(1)
