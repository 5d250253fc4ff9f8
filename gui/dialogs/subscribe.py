"""Adding feeds: an address or a file goes in, what is there is shown, and what the person chose is asked for.

The engine looks and subscribes; this dialog keeps what stage that is at. What was found is shown by `found.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from feeds.protocol.messages import Event, Request
from feeds.protocol.session import Done, Failed
from feeds.protocol.subscribing import COMMAND_SCHEME, Found, ImportOpml, KeepPage, Look, Subscribe
from gui.dialogs.asking import Engine
from gui.dialogs.found import FoundFeeds, FoundList, FoundPage
from gui.dialogs.frame import DialogFrame, Scrolled, tab_from
from gui.dialogs.labels import Line, plain_tip
from gui.dialogs.look_words import look_sentence
from gui.network import is_metered
from storage.feed_types import FolderRow
from storage.types import TopicRow

LOOK_DELAY_MS = 300
"""After a paste, so long passes before the address is looked at: room for a second thought."""

_PASTED_CHARACTERS = 4
"""What adds so many characters at once was pasted or dropped, not typed."""


class SubscribeDialog(DialogFrame):
    """One field for any address, and what is to be found there.

    The one button at the bottom says what Enter does next: look, add, import or save.

    Args:
        folders, topics: those there are, to choose from.
        address: looked at at once; "" to wait for one.

    Signals:
        subscribed: ids of the feeds made, a tuple.
        imported: the Done event of an imported list.
        page_kept: the article id of the page saved.
        renamed: a new feed's id and the name the person gave it.
        feed_wanted: the id of a feed subscribed to already that the person wants to see.
    """

    subscribed = Signal(object)
    imported = Signal(object)
    page_kept = Signal(int)
    renamed = Signal(int, str)
    feed_wanted = Signal(int)

    def __init__(
        self,
        engine: Engine,
        folders: Sequence[FolderRow],
        topics: Sequence[TopicRow],
        parent: QWidget | None = None,
        *,
        address: str = "",
    ) -> None:
        super().__init__(self.tr("Add feed"), parent, width=72)
        self._engine = engine
        self._folders = tuple(folders)
        self._topics = tuple(topics)
        self._generation = 0
        self._act: Callable[[], None] = self._look
        self._typed_length = 0
        self._looked_at = ""

        self.body.setSpacing(8)
        self._add_field()
        self.words = Line("", self, is_muted=True)
        self.body.addWidget(self.words)
        self.progress = self._progress()
        self.body.addWidget(self.progress)
        room = QWidget(self)
        self._place = QVBoxLayout(room)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(room, 1)
        self._area: QWidget | None = None
        self.found: FoundFeeds | FoundPage | FoundList | None = None

        self._close = self.add_button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button = self.add_button("", QDialogButtonBox.ButtonRole.ActionRole, is_default=True)
        self.button.clicked.connect(self._on_button)
        self.browse.clicked.connect(self._on_browse)
        self.stop.clicked.connect(self._on_stop)
        self.field.textChanged.connect(self._on_typed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_DELAY_MS)
        self._timer.timeout.connect(self._look)
        self._await_address()
        self.field.setFocus()
        if address:
            self.look_at(address)

    def look_at(self, address: str) -> None:
        """Put an address or a file's path into the field and look at it."""
        self.field.setText(address)
        self._look()

    # ---- the field

    def _add_field(self) -> None:
        caption = QLabel(self.tr("&Address"), self)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Address"))
        self.field.setPlaceholderText(self.tr("example.com, a feed, an article or a file"))
        self.field.setClearButtonEnabled(True)
        caption.setBuddy(self.field)
        self.browse = QPushButton(self.tr("&Browse…"), self)
        self.browse.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.browse)
        self.body.addWidget(caption)
        self.body.addLayout(row)

    def _progress(self) -> QWidget:
        progress = QWidget(self)
        waiting = QHBoxLayout(progress)
        waiting.setContentsMargins(0, 0, 0, 0)
        bar = QProgressBar(progress)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedHeight(4)
        bar.setAccessibleName(self.tr("Waiting for an answer"))
        self.stop = QPushButton(self.tr("Stop"), progress)
        self.stop.setAutoDefault(False)
        waiting.addWidget(bar, 1, Qt.AlignmentFlag.AlignVCenter)
        waiting.addWidget(self.stop)
        return progress

    def _on_typed(self, text: str) -> None:
        was_pasted = len(text) - self._typed_length >= _PASTED_CHARACTERS
        self._typed_length = len(text)
        if text.strip() != self._looked_at or not text.strip():
            self._await_address()
        # A program is run for nobody who merely pasted its name.
        if text.strip() and not is_command(text.strip()) and (was_pasted or self._timer.isActive()):
            self._timer.start()
        else:
            self._timer.stop()

    def _on_browse(self) -> None:
        chooser = QFileDialog(self, self.tr("Choose a file"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters(
            [
                self.tr("Lists, feeds and pages") + " (*.opml *.xml *.rss *.atom *.json *.html *.htm *.xhtml)",
                self.tr("All files") + " (*)",
            ]
        )
        chooser.fileSelected.connect(self.look_at)
        chooser.open()

    # ---- stages

    def _await_address(self) -> None:
        self._generation += 1
        self._looked_at = ""
        self._show(None)
        self.progress.hide()
        self._say(self.tr("Paste the address of a site, a feed or an article, or choose a file."))
        self._offer(self.tr("Look"), self._look, is_possible=bool(self.field.text().strip()))

    def _look(self) -> None:
        self._timer.stop()
        address = self.field.text().strip()
        if not address:
            return
        if is_command(address):
            self._confirm(address)
        else:
            self._send_look(address, may_run=False)

    def _confirm(self, address: str) -> None:
        """Say that a program would be run, and wait for a second word."""
        self._show(None)
        words = self.tr(
            "This runs a program on this computer, now and whenever the feed is checked: {command} — go on only if you"
            " know what it does."
        )
        self._say(words.format(command=address[len(COMMAND_SCHEME) :].strip()), is_problem=True)
        self._offer(self.tr("Run it"), lambda: self._send_look(address, may_run=True))

    def _send_look(self, address: str, *, may_run: bool) -> None:
        self._looked_at = address
        self._show(None)
        self._wait(self.tr("Looking at {address}…").format(address=_shortened(address)), self.tr("Look"), can_stop=True)
        self._ask(lambda request_id: Look(request_id, address, may_run=may_run), self._on_looked)

    def _on_looked(self, event: Event) -> None:
        if not isinstance(event, Found):
            self._say_failed(event)
            return
        self._say("")
        if event.kind == "opml":
            self._show_list(event.subscriptions)
        elif event.kind == "feeds" and event.feeds:
            self._show_feeds(event)
        else:
            self._show_page(event.page_title or "", has_feeds=False)

    def _show_feeds(self, event: Found) -> None:
        # A feed's own address has no page to save; a site's has.
        found = FoundFeeds(event.feeds, self._folders, self, has_page=event.page_title is not None)
        found.changed.connect(lambda: self._offer_feeds(found))
        found.feed_wanted.connect(self._on_feed_wanted)
        found.page_wanted.connect(lambda: self._show_page(event.page_title or "", has_feeds=True))
        self._show(found)
        self._offer_feeds(found)

    def _offer_feeds(self, found: FoundFeeds) -> None:
        feeds = [entry.feed for entry in found.entries]
        if len(feeds) == 1 and (feed_id := feeds[0].feed_id) is not None:
            self._offer(self.tr("Go to it"), lambda: self._on_feed_wanted(feed_id))
            return
        count = len(found.chosen())
        words = self.tr("Add %Ln feeds", None, count) if count > 1 else self.tr("Add")
        self._offer(words, lambda: self._add(found), is_possible=found.is_complete())

    def _show_page(self, title: str, *, has_feeds: bool) -> None:
        page = FoundPage(title, self._topics, self)
        self._say("" if has_feeds else self.tr("There is no feed here."))
        self._show(page)
        self._offer(self.tr("Save this page"), lambda: self._keep(page))

    def _show_list(self, count: int) -> None:
        place = local_path(self._looked_at) or self._looked_at
        self._show(FoundList(count, self))
        words = self.tr("Import %Ln feeds", None, count)
        self._offer(words, lambda: self._import(place), is_possible=bool(count))

    def _add(self, found: FoundFeeds) -> None:
        subscriptions, own_title = found.subscriptions(), found.own_title()

        def on_done(done: Done) -> None:
            if own_title and len(done.ids) == 1:
                self.renamed.emit(done.ids[0], own_title)
            self.subscribed.emit(done.ids)
            self.accept()

        self._send(self.tr("Adding…"), lambda request_id: Subscribe(request_id, subscriptions), on_done)

    def _keep(self, page: FoundPage) -> None:
        address, topics = self._looked_at, page.topics()

        def on_done(done: Done) -> None:
            if done.ids:
                self.page_kept.emit(done.ids[0])
            self.accept()

        metered = is_metered()
        self._send(
            self.tr("Saving the page…"), lambda request_id: KeepPage(request_id, address, topics, metered), on_done
        )

    def _import(self, path: str) -> None:
        def on_done(done: Done) -> None:
            self.imported.emit(done)
            self.accept()

        self._send(self.tr("Importing…"), lambda request_id: ImportOpml(request_id, path), on_done)

    def _on_feed_wanted(self, feed_id: int) -> None:
        self.feed_wanted.emit(feed_id)
        self.accept()

    # ---- asking

    def _send(self, words: str, make: Callable[[int], Request], on_done: Callable[[Done], None]) -> None:
        """Ask for what was chosen; the choice stays in sight until it is done, and for another try if it fails."""
        act, label = self._act, self.button.text()
        self._wait(words, label, can_stop=False)
        self._enable_found(False)

        def on_answered(event: Event) -> None:
            if isinstance(event, Done):
                on_done(event)
                return
            self._say_failed(event)
            self._enable_found(True)
            self._offer(label, act)

        self._ask(make, on_answered)

    def _ask(self, make: Callable[[int], Request], on_answered: Callable[[Event], None]) -> None:
        self._generation += 1
        generation = self._generation

        def on_event(event: Event) -> None:
            if self.is_there() and generation == self._generation:
                self.progress.hide()
                on_answered(event)

        self._engine.request(make, on_event)

    def _on_stop(self) -> None:
        self._await_address()
        self.field.setFocus()
        self.field.selectAll()

    def _say_failed(self, event: Event) -> None:
        kind, detail = (event.kind, event.detail) if isinstance(event, Failed) else ("internal", "")
        self._say(look_sentence(kind), is_problem=True)
        self.words.setToolTip(plain_tip(detail[:300]))
        self._offer(self.tr("Try again"), self._look)

    # ---- what is seen

    def _say(self, words: str, *, is_problem: bool = False) -> None:
        role = QPalette.ColorRole.WindowText if is_problem else QPalette.ColorRole.PlaceholderText
        self.words.setForegroundRole(role)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.words.setToolTip("")

    def _wait(self, words: str, label: str, *, can_stop: bool) -> None:
        self._say(words)
        self.stop.setVisible(can_stop)
        self.progress.show()
        self._offer(label, self._act, is_possible=False)

    def _offer(self, label: str, act: Callable[[], None], *, is_possible: bool = True) -> None:
        self.button.setText(label)
        self.button.setEnabled(is_possible)
        self._act = act

    def _on_button(self) -> None:
        self._act()

    def _enable_found(self, is_enabled: bool) -> None:
        if self.found is not None:
            self.found.setEnabled(is_enabled)
        self.field.setEnabled(is_enabled)
        self.browse.setEnabled(is_enabled)

    def _show(self, found: FoundFeeds | FoundPage | FoundList | None) -> None:
        if self._area is not None:
            self._place.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
            self._area = None
        self.found = found
        if found is not None:
            self._area = found if isinstance(found, FoundFeeds) else Scrolled(found, self)
            self._place.addWidget(self._area, 1)
            self._area.show()
            tab_from(found, (self.button, self._close))
            self.grow()


def is_command(address: str) -> bool:
    """Whether an address names a program to run."""
    return address.lower().startswith(COMMAND_SCHEME)


def local_path(address: str) -> str | None:
    """The path of the file that was typed as an address; None for an address on the web."""
    if address.casefold().startswith("file:"):
        return QUrl(address).toLocalFile() or None
    path = Path(address).expanduser()
    return str(path) if path.is_absolute() or path.is_file() else None


def _shortened(address: str) -> str:
    return address if len(address) <= 80 else address[:79] + "…"
