"""What changed in the library, whoever changed it, as one signal to every view, at most ten times a second."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from gui.jobs import Jobs
from storage import changes as recorded
from storage.types import ChangeSet, Marked

COALESCE_MS = 100
LOOK_EVERY_MS = 2000
"""How soon a change made by a command in another process is seen. A look costs 20 µs on a read thread."""


class Changes(QObject):
    """Gathers changes and tells them.

    Signals:
        changed: a ChangeSet; never empty.
    """

    changed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pending = ChangeSet()
        self._sequence: int | None = None
        self._telling = QTimer(self, singleShot=True, interval=COALESCE_MS)
        self._telling.timeout.connect(self._tell)
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self.look)
        jobs.marked.connect(self._on_marked)

    def start(self) -> None:
        """Follow other processes from now on; what they did before is in what the views read first."""
        self._jobs.read(recorded.newest_sequence, self._on_start, key="changes")
        self._looking.start()

    def look(self) -> None:
        """See whether another process changed something: its event came, time has passed, or the window got focus."""
        sequence = self._sequence
        if sequence is not None:
            self._jobs.read(lambda conn: recorded.changes_after(conn, sequence), self._on_read, key="changes")

    def note(self, changes: ChangeSet) -> None:
        """Tell a change soon, together with what else comes."""
        if changes:
            self._pending |= changes
            if not self._telling.isActive():
                self._telling.start()

    def _on_start(self, sequence: int) -> None:
        self._sequence = sequence

    def _on_read(self, found: tuple[ChangeSet, int]) -> None:
        changes, self._sequence = found
        self.note(changes)

    def _on_marked(self, marked: Marked) -> None:
        self.note(marked.changes)

    def _tell(self) -> None:
        changes, self._pending = self._pending, ChangeSet()
        if changes:
            self.changed.emit(changes)
