"""The archive: digests that were read to their end, with a field to find what one of them told."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.days import written
from gui.jobs import Jobs
from storage import editions
from storage.edition_types import KeptEdition

MOST = 400
"""Editions listed: more than a year of days."""


class KeptEditions(QDialog):
    """Lists them, the newest first.

    Signals:
        chosen: the id of one.
    """

    chosen = Signal(int)

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Kept digests"))
        self.resize(560, 420)
        self._jobs = jobs
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in kept digests"))
        self.field.setAccessibleName(self.tr("Find in kept digests"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Kept digests"))
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._read)
        self.field.returnPressed.connect(self._choose_first)
        self.list.itemActivated.connect(self._on_chosen)
        self.list.itemClicked.connect(self._on_chosen)
        self._read("")

    def _read(self, words: str) -> None:
        self._jobs.read(lambda conn: editions.archive(conn, words, MOST), self._show, key="kept editions")

    def _show(self, found: list[KeptEdition]) -> None:
        self.list.clear()
        for each in found:
            day = written(QDateTime.fromSecsSinceEpoch(each.until - 1).date(), self.tr("dddd, d MMMM yyyy"))
            stories = self.tr("%Ln stories", None, each.stories)
            about = each.topic or each.headline
            item = QListWidgetItem(f"{day} · {stories}\n{about}")
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            self.list.addItem(item)
        if not found:
            empty = QListWidgetItem(self.tr("A digest is kept here when you mark it read."))
            empty.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(empty)

    def _choose_first(self) -> None:
        item = self.list.item(0)
        if item is not None:
            self._on_chosen(item)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        edition_id = item.data(Qt.ItemDataRole.UserRole)
        if edition_id is not None:
            self.accept()
            self.chosen.emit(edition_id)
