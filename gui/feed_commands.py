"""What a person does with feeds, folders and lists of subscriptions: dialogs opened, jobs and requests sent."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from feeds.protocol.messages import Event
from feeds.protocol.refreshing import Refresh
from feeds.protocol.session import Done, Failed
from feeds.protocol.subscribing import ExportOpml, ImportOpml, KeepPage, Subscribe, Subscription
from gui.addresses import OPENED
from gui.dialogs.folder_name import FolderNameDialog
from gui.dialogs.subscribe import SubscribeDialog
from gui.engine_client import EngineClient
from gui.jobs import Jobs
from gui.library_view import LibraryView
from gui.network import is_metered
from gui.sidebar.nodes import Kind, Node
from gui.undo import UndoStack
from gui.words import outline_sentence, problem_sentence
from storage import feeds, folders
from storage.types import Marked

_PAGES = (".html", ".htm", ".xhtml")
"""Endings of saved web pages."""


class FeedCommands(QObject):
    """Carries out what concerns feeds.

    Signals:
        said: words for the status bar.
        feed_wanted: a feed's list should be shown (its id).
        article_wanted: an article should be shown (its id).
    """

    said = Signal(str)
    feed_wanted = Signal(int)
    article_wanted = Signal(int)

    def __init__(self, jobs: Jobs, undo: UndoStack, engine: EngineClient, view: LibraryView, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._undo = undo
        self._engine = engine
        self._view = view
        self._window = window

    # ---- adding

    def subscribe(self, address: str = "") -> SubscribeDialog:
        """Open the dialog that looks at an address; it."""
        library = self._view.library
        dialog = SubscribeDialog(self._engine, library.folders, library.topics, self._window, address=address)
        dialog.subscribed.connect(self._on_subscribed)
        dialog.imported.connect(self._say_imported)
        dialog.page_kept.connect(self.article_wanted)
        dialog.renamed.connect(self.rename_feed)
        dialog.feed_wanted.connect(self.feed_wanted)
        dialog.open()
        return dialog

    def subscribe_to(self, subscriptions: Sequence[Subscription]) -> None:
        """Subscribe without looking first: to what the person ticked."""
        wanted = tuple(subscriptions)
        self._engine.request(lambda request_id: Subscribe(request_id, wanted), self._say_imported)

    def keep_page(self, address: str) -> None:
        """Store a page under Saved pages."""

        def done(event: Event) -> None:
            if isinstance(event, Done) and event.ids:
                self.said.emit(self.tr("Page saved"))
                self.article_wanted.emit(event.ids[0])
            elif isinstance(event, Failed):
                self.said.emit(problem_sentence(event.kind))

        self._engine.request(lambda request_id: KeepPage(request_id, address, is_metered=is_metered()), done)

    def choose_import(self) -> None:
        """Let the person choose a list of subscriptions."""
        chooser = QFileDialog(self._window, self.tr("Import subscriptions"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([self.tr("OPML lists") + " (*.opml *.xml)", self.tr("All files") + " (*)"])
        chooser.fileSelected.connect(self.import_list)
        chooser.open()

    def import_list(self, path: str) -> None:
        """Subscribe to the feeds of a list."""
        self._engine.request(lambda request_id: ImportOpml(request_id, path), self._say_imported)

    def choose_export(self) -> None:
        """Let the person choose where to write all subscriptions."""
        chooser = QFileDialog(self._window, self.tr("Export subscriptions"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([self.tr("OPML lists") + " (*.opml)"])
        chooser.setDefaultSuffix("opml")
        chooser.selectFile("broadsheet.opml")
        chooser.fileSelected.connect(self.export_list)
        chooser.open()

    def export_list(self, path: str) -> None:
        """Write all subscriptions to a file."""

        def done(event: Event) -> None:
            if isinstance(event, Done):
                self.said.emit(self.tr("%Ln feeds written", None, event.count))
            elif isinstance(event, Failed):
                self.said.emit(problem_sentence(event.kind))

        self._engine.request(lambda request_id: ExportOpml(request_id, path), done)

    def _on_subscribed(self, ids: tuple[int, ...]) -> None:
        if ids:
            self._offer_undo(ids)
            self._view.read()
            self.feed_wanted.emit(ids[0])

    def _say_imported(self, event: Event) -> None:
        if isinstance(event, Failed):
            self.said.emit(problem_sentence(event.kind))
        elif isinstance(event, Done):
            if event.ids:
                self._offer_undo(event.ids)
            elif not event.skipped:
                self.said.emit(self.tr("Nothing new: all of these feeds were here already"))
            if event.skipped:
                first = outline_sentence(event.skipped[0])
                self.said.emit(self.tr("Some lines of the list were left out: {first}").format(first=first))

    def _offer_undo(self, ids: Sequence[int]) -> None:
        """Subscribing happened in the engine; its undo is unsubscribing here."""
        text = self.tr("Subscribed to %Ln feeds", None, len(ids))
        now = int(time.time())
        step = Marked(count=len(ids), undo=lambda conn: feeds.unsubscribe(conn, list(ids), now))
        self._undo.push(text, step)

    # ---- refreshing

    def refresh(self, feed_ids: Sequence[int] | None = None) -> None:
        """Refresh some feeds, or all. Of several, those that are paused are left alone."""
        if feed_ids is not None and len(feed_ids) > 1:
            paused = {row.id for row in self._view.library.feeds if row.paused_at is not None}
            feed_ids = [feed_id for feed_id in feed_ids if feed_id not in paused]
        wanted = tuple(feed_ids) if feed_ids is not None else None
        self._engine.send(Refresh(wanted, is_metered=is_metered()))

    def refresh_due(self) -> None:
        """Refresh what is due, if anything is."""
        now = int(time.time())

        def done(due: int) -> None:
            if due and not self._engine.is_refreshing:
                self._engine.send(Refresh(only_due=True, is_metered=is_metered()))

        self._jobs.read(lambda conn: feeds.due_count(conn, now), done, key="due")

    # ---- changing

    def rename_feed(self, feed_id: int, title: str) -> None:
        """Give a feed a name of the person's own."""
        self._mark(lambda conn: feeds.rename_feed(conn, feed_id, title), self.tr("Feed renamed"))

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Rename a folder."""
        self._mark(lambda conn: folders.rename_folder(conn, folder_id, name), self.tr("Folder renamed"))

    def unsubscribe(self, feed_ids: Sequence[int]) -> None:
        """Unsubscribe; undo brings feeds, articles and marks back."""
        now = int(time.time())
        text = self.tr("Unsubscribed. Saved and tagged articles stay")
        self._mark(lambda conn: feeds.unsubscribe(conn, feed_ids, now), text)

    def remove_folder(self, folder_id: int) -> None:
        """Remove a folder; what it held moves up."""
        self._mark(lambda conn: folders.remove_folder(conn, folder_id), self.tr("Folder removed; its feeds stay"))

    def new_folder(self, parent_id: int | None = None, feed_ids: Sequence[int] = ()) -> None:
        """Ask for a name, make a folder, and put feeds into it."""
        taken = [row.name for row in self._view.library.folders if row.parent_id == parent_id]
        dialog = FolderNameDialog(taken, self._window)

        def make(name: str) -> None:
            parts: list[Marked] = []

            def work(conn: sqlite3.Connection) -> Marked:
                made = folders.add_folder(conn, name, parent_id)
                parts.append(made)
                if feed_ids:
                    parts.append(feeds.move_feeds(conn, feed_ids, made.made_id))
                return Marked(made.changes, 1, None, made.made_id)

            self._jobs.mark(work, lambda _marked: self._undo.push(self.tr("Folder made"), *parts))

        dialog.named.connect(make)
        dialog.open()

    def move(self, lines: Sequence[tuple[Kind, int]], onto: Node, before: Node | None) -> None:
        """Put feeds and folders where they were dropped."""
        folder_id = onto.id if onto.kind is Kind.FOLDER else None
        feed_ids = [row_id for kind, row_id in lines if kind is Kind.FEED]
        if feed_ids:
            before_id = before.id if before is not None and before.kind is Kind.FEED else None
            self._mark(lambda conn: feeds.move_feeds(conn, feed_ids, folder_id, before_id), self.tr("Feeds moved"))
        for kind, row_id in lines:
            if kind is Kind.FOLDER:
                before_id = before.id if before is not None and before.kind is Kind.FOLDER else None
                self._mark(
                    lambda conn, row_id=row_id, before_id=before_id: folders.move_folder(  # type: ignore[misc]
                        conn, row_id, folder_id, before_id
                    ),
                    self.tr("Folder moved"),
                )

    def move_to_folder(self, feed_ids: Sequence[int], folder_id: int | None) -> None:
        """Put feeds at the end of a folder."""
        self._mark(lambda conn: feeds.move_feeds(conn, feed_ids, folder_id), self.tr("Feeds moved"))

    # ---- looking

    def open_address(self, address: str) -> None:
        """Open an address in the browser: http, https and mailto only."""
        url = QUrl(address)
        if url.isValid() and url.scheme().lower() in OPENED:
            QDesktopServices.openUrl(url)

    def add_paths(self, paths: Sequence[str]) -> None:
        """Take dropped files and addresses, other readers' files aside: lists imported, pages kept, others shown."""
        for path in paths:
            ending = Path(path).suffix.lower()
            if ending == ".opml":
                self.import_list(path)
            elif ending in _PAGES and "://" not in path:
                self.keep_page(path)
            else:
                self.subscribe(path)

    def _mark(self, work: Callable[[sqlite3.Connection], Marked], words: str) -> None:
        self._jobs.mark(work, lambda marked: self._undo.push(words, marked) if marked.count else None)
