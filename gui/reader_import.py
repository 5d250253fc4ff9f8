"""Importing from another reader: the file chosen, the dialog with its preview, and how the import is taken back."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from feeds.protocol.importing import CancelImport, Imported
from gui.dialogs.import_reader import ImportDialog
from gui.engine_client import EngineClient
from gui.library_view import LibraryView
from gui.undo import UndoStack
from storage import feeds, imports
from storage.types import Marked


class ReaderImport(QObject):
    """Takes over what other readers hold.

    Signals:
        said: words for the status bar.
        local_wanted: feeds of this computer that the person ticked (list[Subscription]).
    """

    said = Signal(str)
    local_wanted = Signal(object)

    def __init__(self, undo: UndoStack, engine: EngineClient, view: LibraryView, window: QWidget) -> None:
        super().__init__(window)
        self._undo = undo
        self._engine = engine
        self._view = view
        self._window = window

    def choose_file(self) -> None:
        """Let the person choose an export or a database."""
        chooser = QFileDialog(self._window, self.tr("Import from another reader"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        known = "(*.json *.csv *.html *.zip *.db *.sqlite *.sqlite3 *.opml *.xml urls)"
        chooser.setNameFilters([self.tr("Exports and databases") + f" {known}", self.tr("All files") + " (*)"])
        chooser.fileSelected.connect(self.preview)
        chooser.open()

    def preview(self, path: str) -> ImportDialog:
        """Show what a file holds, and what importing it would do; the dialog that does."""
        dialog = ImportDialog(self._engine, path, self._window)
        dialog.imported.connect(self._on_imported)
        dialog.local_wanted.connect(self.local_wanted)
        dialog.stop_wanted.connect(lambda request_id: self._engine.send(CancelImport(request_id)))
        # Progress comes beside the answer.
        self._engine.event_received.connect(dialog.show_event)
        dialog.open()
        return dialog

    def _on_imported(self, event: Imported) -> None:
        """Importing happened in the engine; its undo is here."""
        now, import_id, feed_ids = int(time.time()), event.import_id, list(event.feed_ids)
        parts: list[Marked] = []
        if feed_ids:
            parts.append(Marked(count=len(feed_ids), undo=lambda conn: feeds.unsubscribe(conn, feed_ids, now)))
        if import_id:
            parts.append(Marked(count=1, undo=lambda conn: imports.take_back(conn, import_id, now)))
        if not parts:
            nothing = self.tr("Nothing new: all of it was here already")
            self.said.emit(self.tr("The import was stopped; nothing was changed") if event.is_stopped else nothing)
            return
        words = self.tr("Imported from {reader}: {stories}, {feeds}")
        if event.is_stopped:
            words = self.tr("Stopped; imported from {reader} before that: {stories}, {feeds}")
        words = words.format(
            reader=event.reader,
            stories=self.tr("%Ln stories", None, event.stories + event.marked),
            feeds=self.tr("%Ln feeds", None, event.feeds),
        )
        self._undo.push(words, *parts)
        self._view.read()
