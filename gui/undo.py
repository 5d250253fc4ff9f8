"""What the person did in this session, and how to take it back: many steps, and forward again."""

from __future__ import annotations

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
        undone: words for what was just taken back.
        changed: what `undo` or `redo` would do is another now.
    """

    pushed = Signal(str)
    undone = Signal(str)
    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

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
        if not quietly:
            self.pushed.emit(label)

    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            step = self._done.pop()
            self.changed.emit()
            self._turn(step, self._undone)
            self.undone.emit(step.label)

    def redo(self) -> None:
        """Do again what was last taken back."""
        if self._undone:
            step = self._undone.pop()
            self.changed.emit()
            self._turn(step, self._done)

    def _turn(self, step: _Step, onto: list[_Step]) -> None:
        """Run the inverse of a step's parts, last first; what inverts that goes onto the other side."""
        turned: list[Marked] = []
        backwards = [part for part in reversed(step.parts) if part.undo is not None]

        def next_part(marked: Marked | None) -> None:
            if marked is not None and marked.undo is not None:
                turned.append(marked)
            if backwards:
                part = backwards.pop(0)
                if part.undo is not None:
                    self._jobs.mark(part.undo, next_part)
            elif turned:
                onto.append(_Step(step.label, tuple(turned)))
                self.changed.emit()

        next_part(None)
