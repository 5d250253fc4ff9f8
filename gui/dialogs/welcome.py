"""The page of the first run: starter feeds by subject and starter topics, one tick box each, nothing forced.

It tells what was ticked; subscribing and making topics are the window's part.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from digest.topics import STARTER_TOPICS, StarterTopic
from feeds.protocol.messages import Event
from feeds.protocol.subscribing import ListStarters, Starters, Subscription
from gui.dialogs.asking import Engine
from gui.dialogs.colors import TopicChip
from gui.dialogs.flow import ColumnsLayout, FlowLayout
from gui.dialogs.frame import Scrolled, is_there, tab_from
from gui.dialogs.labels import Line, hairline, plain_tip, text_width
from gui.dialogs.style import FORM_STYLE
from gui.dialogs.tick_box import TickBox


class SubjectBox(QWidget):
    """A subject's starter feeds, and a tick box over them that ticks or unticks all.

    Signals:
        changed: something was ticked or unticked.
    """

    changed = Signal()

    def __init__(self, subject: str, feeds: Sequence[Subscription], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.all = TickBox(subject, self, is_strong=True)
        self.all.setAccessibleName(self.tr("All of {subject}").format(subject=subject))
        layout.addWidget(self.all)
        self.ticks: list[TickBox] = []
        below = QVBoxLayout()
        below.setSpacing(4)
        below.setContentsMargins(20, 0, 0, 0)
        for feed in feeds:
            name = feed.title or feed.url
            tick = TickBox(name, self)
            tick.setToolTip(plain_tip(feed.site_url or feed.url))
            tick.toggled.connect(self._on_toggled)
            below.addWidget(tick)
            self.ticks.append(tick)
        layout.addLayout(below)
        self._feeds = tuple(feeds)
        self.all.clicked.connect(self._on_all)

    def chosen(self) -> list[Subscription]:
        """The feeds ticked."""
        return [feed for feed, tick in zip(self._feeds, self.ticks, strict=True) if tick.isChecked()]

    def _on_all(self) -> None:
        # A click moves a tri-state box on in its own order; what is meant is all, or none if all were ticked.
        wanted = len(self.chosen()) < len(self.ticks)
        for tick in self.ticks:
            tick.setChecked(wanted)
        self._on_toggled()

    def _on_toggled(self) -> None:
        chosen = len(self.chosen())
        state = Qt.CheckState.PartiallyChecked
        if chosen in {0, len(self.ticks)}:
            state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        self.all.setCheckState(state)
        # Qt makes a box tri-state for good once it was shown so, and Space would then offer "partly".
        self.all.setTristate(state == Qt.CheckState.PartiallyChecked)
        self.changed.emit()


class WelcomePage(QWidget):
    """Offers feeds and topics to begin with. Asks the engine for the starter feeds when it is first shown.

    Signals:
        subscribed: the feeds ticked, a tuple of Subscription; not sent if there are none.
        topics_chosen: the topics ticked, a tuple of StarterTopic; not sent if there are none.
        dismissed: the page has done its part, whatever was chosen.
        address_given: an address typed or pasted here, to be looked at.
        import_wanted: the person wants to choose an OPML file.
    """

    subscribed = Signal(object)
    topics_chosen = Signal(object)
    dismissed = Signal()
    address_given = Signal(str)
    import_wanted = Signal()

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._was_asked = False
        self.subjects: list[SubjectBox] = []
        self.setAccessibleName(self.tr("Welcome"))
        self.setStyleSheet(FORM_STYLE)

        content = QWidget(self)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(48, 40, 48, 32)
        self._column.setSpacing(8)
        self._column.addWidget(
            Line(self.tr("Welcome to Broadsheet"), content, scale=2.2, is_strong=True, is_serif=True)
        )
        self._column.addWidget(
            Line(
                self.tr(
                    "Tick what you would like to read. Everything can be changed later, and what was fetched "
                    "stays readable offline."
                ),
                content,
                is_muted=True,
                scale=1.1,
            )
        )
        self._column.addSpacing(8)
        self._column.addWidget(hairline(content))
        self._column.addSpacing(8)
        self._column.addWidget(self._heading(self.tr("Topics"), content))
        self._column.addWidget(
            Line(
                self.tr("Articles that match a topic are tagged as they arrive. You can change each topic's rule."),
                content,
                is_muted=True,
            )
        )
        self._column.addSpacing(4)
        flow = FlowLayout()
        self.chips = [self._chip(topic, content) for topic in STARTER_TOPICS]
        for chip in self.chips:
            flow.addWidget(chip)
        self._column.addLayout(flow)
        self._column.addSpacing(16)
        self._column.addWidget(hairline(content))
        self._column.addSpacing(8)
        self._column.addWidget(self._heading(self.tr("Feeds"), content))
        self.state = Line(self.tr("Fetching the list of feeds…"), content, is_muted=True)
        self._column.addWidget(self.state)
        self._feeds = QWidget(content)
        self._columns = ColumnsLayout(self._feeds, column_width=text_width(self, 32), most=4, gap=24)
        self._column.addWidget(self._feeds)
        self._column.addStretch(1)

        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.area = Scrolled(content, self)
        outer.addWidget(self.area, 1)
        outer.addWidget(hairline(self))
        outer.addWidget(self._bar())
        self._say_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget.showEvent: ask for the starter feeds once."""
        super().showEvent(event)
        if not self._was_asked:
            self._was_asked = True
            self._engine.request(ListStarters, self._on_starters)

    def subscriptions(self) -> tuple[Subscription, ...]:
        """The feeds ticked, in the order shown."""
        return tuple(feed for subject in self.subjects for feed in subject.chosen())

    def topics(self) -> tuple[StarterTopic, ...]:
        """The topics ticked, in the order shown."""
        return tuple(topic for topic, chip in zip(STARTER_TOPICS, self.chips, strict=True) if chip.isChecked())

    def _heading(self, text: str, parent: QWidget) -> Line:
        return Line(text, parent, scale=1.2, is_strong=True)

    def _chip(self, topic: StarterTopic, parent: QWidget) -> TopicChip:
        chip = TopicChip(topic.name, topic.color, parent)
        chip.setToolTip(plain_tip(self.tr("Tags articles that match:") + f"\n{topic.rule}"))
        chip.setAccessibleDescription(topic.rule)
        chip.toggled.connect(self._say_chosen)
        return chip

    def _bar(self) -> QWidget:
        bar = QWidget(self)
        bar.setAutoFillBackground(True)
        bar.setBackgroundRole(QPalette.ColorRole.Button)
        row = FlowLayout(bar, gap=12, has_end=True)
        row.setContentsMargins(48, 12, 48, 12)
        self.address = QLineEdit(bar)
        self.address.setPlaceholderText(self.tr("Or paste the address of a site you read"))
        self.address.setAccessibleName(self.tr("Address of a site you read"))
        words = self.address.fontMetrics().horizontalAdvance(self.address.placeholderText())
        self.address.setFixedWidth(max(text_width(self, 44), words + text_width(self, 4)))
        self.opml = QPushButton(self.tr("&Import a list (OPML)…"), bar)
        end = QWidget(bar)
        ending = QHBoxLayout(end)
        ending.setContentsMargins(0, 0, 0, 0)
        ending.setSpacing(12)
        self.later = QPushButton(self.tr("&Not now"), end)
        self.start = QPushButton("", end)
        self.start.setDefault(True)
        ending.addWidget(self.later)
        ending.addWidget(self.start)
        for widget in (self.address, self.opml, end):
            row.addWidget(widget)
        self.address.returnPressed.connect(self._on_address)
        self.opml.clicked.connect(self.import_wanted)
        self.later.clicked.connect(self.dismissed)
        self.start.clicked.connect(self._on_start)
        return bar

    def _on_starters(self, event: Event) -> None:
        if not is_there(self):
            return
        if not isinstance(event, Starters) or not event.feeds:
            self.state.setText(self.tr("The list of feeds could not be read. You can paste an address below."))
            return
        self.state.hide()
        for subject, feeds in groupby(event.feeds, key=lambda feed: feed.folder or self.tr("More")):
            box = SubjectBox(subject, list(feeds), self._feeds)
            box.changed.connect(self._say_chosen)
            self._columns.addWidget(box)
            box.show()
            self.subjects.append(box)
        tab_from(self._feeds, (self.address, self.opml, self.later, self.start))

    def _say_chosen(self) -> None:
        feeds, topics = len(self.subscriptions()), len(self.topics())
        feed_words = self.tr("%Ln feeds", None, feeds)
        topic_words = self.tr("%Ln topics", None, topics)
        if feeds and topics:
            words = self.tr("Start with {feeds} and {topics}").format(feeds=feed_words, topics=topic_words)
        elif feeds or topics:
            words = self.tr("Start with {chosen}").format(chosen=feed_words if feeds else topic_words)
        else:
            words = self.tr("Start reading")
        self.start.setText(words)

    def _on_address(self) -> None:
        address = self.address.text().strip()
        if address:
            self.address_given.emit(address)

    def _on_start(self) -> None:
        topics, subscriptions = self.topics(), self.subscriptions()
        # Topics first, so that their rules stand when the first articles arrive.
        if topics:
            self.topics_chosen.emit(topics)
        if subscriptions:
            self.subscribed.emit(subscriptions)
        self.dismissed.emit()
        # Typed and not yet looked at: meant as much as what was ticked. Last, for its dialog stands over the window.
        self._on_address()
