"""What the person did in this session, and how to take it back: many steps, and forward again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from gui.jobs import Jobs
from storage.types import Marked

MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class _Step:
    label: str
    parts: tuple[Marked, ...]


class UndoStack(QObject):
    """Steps done and undone, newest last.

    Signals:
        pushed: words for what was just done and can be undone.
        pushed_quietly: something was done without a word; `undo` no longer takes back what was told last.
        undone: words for what was just taken back.
        changed: what `undo` or `redo` would do is another now.
    """

    pushed = Signal(str)
    pushed_quietly = Signal()
    undone = Signal(str)
    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._is_turning = False
        self._waiting: list[Callable[[], None]] = []

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back; None for nothing."""
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again; None for nothing."""
        return self._undone[-1].label if self._undone else None

    def push(self, label: str, *marked: Marked, quietly: bool = False) -> None:
        """Remember what was done as one step. `quietly`: without a word, for what needs none, like reading."""
        parts = tuple(each for each in marked if each.undo is not None)
        if not parts:
            return
        self._done.append(_Step(label, parts))
        del self._done[:-MOST_STEPS]
        self._undone.clear()
        self.changed.emit()
        if quietly:
            self.pushed_quietly.emit()
        else:
            self.pushed.emit(label)

    def undo(self) -> None:
        """Take the last step back; once the one before it is taken back, if that is still under way."""
        if self._is_turning:
            self._waiting.append(self.undo)
        elif self._done:
            self._turn(self._done.pop(), self._undone)

    def redo(self) -> None:
        """Do again what was last taken back."""
        if self._is_turning:
            self._waiting.append(self.redo)
        elif self._undone:
            self._turn(self._undone.pop(), self._done)

    def _turn(self, step: _Step, onto: list[_Step]) -> None:
        """Run the inverse of a step's parts, last first; what inverts that goes onto the other side."""
        self._is_turning = True
        self.changed.emit()
        turned: list[Marked] = []
        backwards = [part.undo for part in step.parts if part.undo is not None]

        def next_part(marked: Marked | None = None) -> None:
            if marked is not None and marked.undo is not None:
                turned.append(marked)
            if backwards:
                self._jobs.mark(backwards.pop(), next_part, failed=failed)
            else:
                self._finish(step.label, turned, onto)

        def failed(error: Exception) -> None:
            # What was turned so far can be turned back; the rest stays as it is.
            self._finish(step.label, turned, onto)
            self._jobs.failed.emit(error)

        next_part()

    def _finish(self, label: str, turned: Sequence[Marked], onto: list[_Step]) -> None:
        self._is_turning = False
        if turned:
            onto.append(_Step(label, tuple(turned)))
        self.changed.emit()
        if onto is self._undone:
            self.undone.emit(label)
        if self._waiting:
            self._waiting.pop(0)()
