"""The library as the sidebar shows it, read anew when something changed, off the GUI thread."""

from __future__ import annotations

import time

from PySide6.QtCore import QDateTime, QObject, QTime, QTimer, Signal

from gui.changes import Changes
from gui.jobs import Jobs
from storage import feeds, searches
from storage.types import ChangeSet, Library, Totals

SEARCHES_AFTER_MS = 1500
"""Counts of saved searches cost a search each: they follow once things are quiet."""

MIDNIGHT_EVERY_MS = 60_000

NO_LIBRARY = Library((), (), (), (), Totals(0, 0, 0, 0, 0))


def local_midnight() -> int:
    """When today began here; UTC epoch seconds."""
    today = QDateTime.currentDateTime()
    today.setTime(QTime(0, 0))
    return today.toSecsSinceEpoch()


class LibraryView(QObject):
    """Holds the last library read.

    Signals:
        shown: it was read anew (Library, and counts of saved searches by id).
    """

    shown = Signal(object, object)

    def __init__(self, jobs: Jobs, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.library = NO_LIBRARY
        self._counts: dict[int, int] = {}
        self._today = local_midnight()
        self._counting = QTimer(self, singleShot=True, interval=SEARCHES_AFTER_MS)
        self._counting.timeout.connect(self._count_searches)
        self._watching = QTimer(self, interval=MIDNIGHT_EVERY_MS)
        self._watching.timeout.connect(self._on_minute)
        self._watching.start()
        changes.changed.connect(self._on_changed)

    @property
    def today_from(self) -> int:
        """Local midnight; UTC epoch seconds."""
        return self._today

    def read(self) -> None:
        """Read the library now."""
        today = self._today
        self._jobs.read(lambda conn: feeds.library(conn, today), self._on_read, key="library")
        self._counting.start()

    def _on_read(self, library: Library) -> None:
        self.library = library
        self.shown.emit(library, self._counts)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.library or changes.many or changes.new or changes.changed or changes.removed:
            self.read()

    def _count_searches(self) -> None:
        rows = self.library.searches
        if rows:
            now = int(time.time())
            self._jobs.read(lambda conn: searches.search_counts(conn, rows, now), self._on_counted, key="searches")

    def _on_counted(self, counts: dict[int, int]) -> None:
        if counts != self._counts:
            self._counts = counts
            self.shown.emit(self.library, counts)

    def _on_minute(self) -> None:
        today = local_midnight()
        if today != self._today:
            self._today = today
            self.read()
