"""What a person does with filters and bundles: dialogs opened, jobs sent."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.changes import Changes
from gui.dialogs.filters import FilterEditor, FiltersDialog
from gui.jobs import Jobs
from gui.library_view import LibraryView
from gui.searching.completion import names_of
from gui.undo import UndoStack
from storage import bundles, filters, notifying
from storage.filters import FilterAction, Filtered, FilterRow
from storage.notifying import Teller
from storage.types import Marked
from storage.whole_files import write_whole


class FilterCommands(QObject):
    """Carries out what concerns filters, bundles and the switches of notifications.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(self, jobs: Jobs, undo: UndoStack, changes: Changes, view: LibraryView, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._undo = undo
        self._view = view
        self._window = window
        self._dialog: FiltersDialog | None = None
        self._rows: Sequence[FilterRow] = ()
        changes.changed.connect(lambda _changes: self._read())

    def show_filters(self) -> None:
        """Open the list of filters and what they did."""
        dialog = FiltersDialog(self._window)
        dialog.new_wanted.connect(self.new_filter)
        dialog.edit_wanted.connect(self._edit)
        dialog.delete_wanted.connect(
            lambda filter_id: self._mark(
                lambda conn: filters.delete_filter(conn, filter_id),
                self.tr("Filter deleted; what it hid is shown again"),
            )
        )
        dialog.undo_wanted.connect(
            lambda filter_id, ids: self._mark(
                lambda conn: filters.undo_done(conn, filter_id, ids), self.tr("The filter's work taken back")
            )
        )
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        self._read()
        dialog.open()

    def new_filter(self, query: str = "") -> None:
        """Open an empty editor, or one for a query."""
        self._open(None, query)

    def set_notifying(self, teller: Teller, row_id: int, is_notifying: bool) -> None:
        """Switch the notifications of a topic, search or feed."""
        words = self.tr("Notifications on") if is_notifying else self.tr("Notifications off")
        self._mark(lambda conn: notifying.set_notifying(conn, teller, row_id, is_notifying), words)

    def export_bundle(self) -> None:
        """Ask for a file and write topics, searches and filters to it."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export topics, searches and filters"),
            "broadsheet-topics.json",
            self.tr("JSON (*.json)"),
        )
        if chosen:
            self.write_bundle(Path(chosen))

    def write_bundle(self, path: Path) -> None:
        """Write them to a file."""

        def work(conn: sqlite3.Connection) -> str:
            try:
                write_whole(path, bundles.export_bundle(conn))
            except OSError as error:
                return self.tr("The file cannot be written: {why}").format(why=error.strerror or str(error))
            return self.tr("Topics, searches and filters exported")

        self._jobs.read(work, self.said.emit, key="bundle")

    def import_bundle(self) -> None:
        """Ask for a file and add what it holds."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import topics, searches and filters"), "", self.tr("JSON (*.json)")
        )
        if chosen:
            self.read_bundle(Path(chosen))

    def read_bundle(self, path: Path) -> None:
        """Add what a file holds."""
        told: list[str] = []

        def work(conn: sqlite3.Connection) -> Marked:
            try:
                with path.open("rb") as file:
                    data = file.read(bundles.MAX_BYTES + 1)
                brought = bundles.import_bundle(conn, data, int(time.time()))
            except (OSError, bundles.BundleError):
                told.append(self.tr("This file holds no topics, searches or filters of Broadsheet"))
                return Marked()
            if not brought.marked.count:
                told.append(self.tr("All of it is here already"))
            return brought.marked

        def done(marked: Marked) -> None:
            if marked.count:
                self._undo.push(self.tr("Topics, searches and filters imported"), marked)
            for words in told:
                self.said.emit(words)

        self._jobs.mark(work, done)

    def _edit(self, filter_id: int) -> None:
        row = next((each for each in self._rows if each.id == filter_id), None)
        if row is not None:
            self._open(row, "")

    def _open(self, row: FilterRow | None, query: str) -> None:
        editor = FilterEditor(self._jobs, row, names_of(self._view.library), self._dialog or self._window, query)
        editor.edited.connect(self._on_edited)
        editor.open()

    def _on_edited(self, filter_id: int | None, name: str, query: str, action: FilterAction, is_on: bool) -> None:
        def work(conn: sqlite3.Connection) -> Marked:
            if filter_id is None:
                return filters.add_filter(conn, name, query, action)
            return filters.change_filter(conn, filter_id, name, query, action, is_on)

        self._mark(work, self.tr("Filter made") if filter_id is None else self.tr("Filter changed"))

    def _mark(self, work: Callable[[sqlite3.Connection], Marked], words: str) -> None:
        def done(marked: Marked) -> None:
            if marked.count:
                self._undo.push(words, marked)
            self._read()

        self._jobs.mark(work, done)

    def _read(self) -> None:
        if self._dialog is not None:
            self._jobs.read(lambda conn: (filters.filters(conn), filters.log(conn)), self._on_read, key="filters")

    def _on_read(self, found: tuple[list[FilterRow], list[Filtered]]) -> None:
        self._rows, log = found
        if self._dialog is not None and self._dialog.is_there():
            self._dialog.show_filters(self._rows, log)

    def _on_finished(self) -> None:
        self._dialog = None
