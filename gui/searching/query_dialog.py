"""Editing what a kept search looks for: completed as in the search field, with how much it finds. Stores nothing."""

from __future__ import annotations

import sqlite3
import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QWidget

from gui.dialogs.asking import Reading
from gui.dialogs.frame import DialogFrame
from gui.dialogs.labels import Line
from gui.searching.completion import SearchCompletion
from gui.words import literal_sentences
from storage import lists
from storage.query import parse
from storage.query_completion import Names
from storage.types import ArticleFilter, Scope

DELAY_MS = 200
"""Typing must rest so long before finds are counted."""


class QueryDialog(DialogFrame):
    """Asks what a search shall look for.

    Args:
        name: what the search is called.
        names: what fields may name.

    Signals:
        written: another query, without spaces around it.
    """

    written = Signal(str)

    def __init__(self, jobs: Reading, name: str, query: str, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Edit search “{name}”").format(name=name), parent, width=64)
        self._jobs = jobs
        self._before = query
        caption = QLabel(self.tr("What it &looks for"), self)
        self.field = QLineEdit(query, self)
        self.field.setAccessibleName(caption.text().replace("&", ""))
        caption.setBuddy(self.field)
        self.found = Line("", self, is_muted=True)
        self.notes = Line("", self, is_muted=True)
        self.body.setSpacing(6)
        for widget in (caption, self.field, self.found, self.notes):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button = self.add_button(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole, is_default=True)
        self.buttons.accepted.connect(self._on_accepted)
        self.completion = SearchCompletion(self.field, lambda: names, self)
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._count)
        self.field.textChanged.connect(self._on_typed)
        self._on_typed()
        self.field.setFocus()

    def _query(self) -> str:
        return self.field.text().strip()

    def _on_typed(self) -> None:
        query = self._query()
        self.button.setEnabled(bool(query))
        self.notes.setText("\n".join(literal_sentences(parse(query))) if query else "")
        self.found.setText(self.tr("Counting…") if query else "")
        self.notes.setVisible(bool(self.notes.text()))
        self._timer.start()

    def _count(self) -> None:
        query, now = self._query(), int(time.time())

        def work(conn: sqlite3.Connection) -> tuple[str, int]:
            return query, lists.count(conn, ArticleFilter(Scope.ALL, query=query, now=now))[0]

        if query:
            self._jobs.read(work, self._on_counted, key="edited search")

    def _on_counted(self, found: tuple[str, int]) -> None:
        query, count = found
        if self.is_there() and query == self._query():
            self.found.setText(self.tr("Finds %Ln articles", None, count))

    def _on_accepted(self) -> None:
        if self._query() != self._before:
            self.written.emit(self._query())
        self.accept()
