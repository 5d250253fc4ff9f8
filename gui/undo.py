"""What the person did in this session, and how to take it back: many steps, and forward again.

Each part of a step is one transaction. Where one fails, what was turned and what was not are both kept, so that the
step can be turned on from there or back again; once it is whole, it is one step as before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from gui.jobs import Jobs
from storage.types import Marked

MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class _Step:
    """`done_as`: what the pieces of one step have in common."""

    label: str
    parts: tuple[Marked, ...]
    done_as: object = field(default_factory=object)


@dataclass(frozen=True, slots=True)
class Stuck:
    """A step that could not be turned to its end.

    Attributes:
        is_undo: it was to be taken back; else to be done again.
        is_partly: some of it was turned.
        error: why the rest was not.
    """

    label: str
    is_undo: bool
    is_partly: bool
    error: Exception


class UndoStack(QObject):
    """Steps done and undone, newest last.

    Signals:
        pushed: words for what was just done and can be undone.
        pushed_quietly: something was done without a word; `undo` no longer takes back what was told last.
        undone: words for what was just taken back.
        stuck: a step was turned in part or not at all (Stuck).
        changed: what `undo` or `redo` would do is another now.
    """

    pushed = Signal(str)
    pushed_quietly = Signal()
    undone = Signal(str)
    stuck = Signal(object)
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
            self._turn(self._done, self._undone)

    def redo(self) -> None:
        """Do again what was last taken back."""
        if self._is_turning:
            self._waiting.append(self.redo)
        elif self._undone:
            self._turn(self._undone, self._done)

    def _turn(self, taken_from: list[_Step], onto: list[_Step]) -> None:
        """Run the inverse of the newest step's parts, last first; what inverts that goes onto the other side."""
        step = taken_from.pop()
        self._is_turning = True
        self.changed.emit()
        turned: list[Marked] = []
        left = list(step.parts)

        def next_part(marked: Marked | None = None) -> None:
            if marked is not None:
                left.pop()
                if marked.undo is not None:
                    turned.append(marked)
            if left and (inverse := left[-1].undo) is not None:
                self._jobs.mark(inverse, next_part, failed=failed)
            else:
                self._finish(step, turned, onto)

        def failed(error: Exception) -> None:
            self._join(_Step(step.label, tuple(left), step.done_as), taken_from)
            self._join(_Step(step.label, tuple(turned), step.done_as), onto)
            self._is_turning = False
            # Whatever was asked for meanwhile would run into the same.
            self._waiting.clear()
            self.changed.emit()
            self.stuck.emit(Stuck(step.label, onto is self._undone, len(left) < len(step.parts), error))

        next_part()

    def _finish(self, step: _Step, turned: Sequence[Marked], onto: list[_Step]) -> None:
        self._is_turning = False
        self._join(_Step(step.label, tuple(turned), step.done_as), onto)
        self.changed.emit()
        if onto is self._undone:
            self.undone.emit(step.label)
        if self._waiting:
            self._waiting.pop(0)()

    @staticmethod
    def _join(piece: _Step, onto: list[_Step]) -> None:
        """Put a step, or a piece of one, on a side; pieces of one step that meet there are one again."""
        if not piece.parts:
            return
        if onto and onto[-1].done_as is piece.done_as:
            piece = replace(piece, parts=onto.pop().parts + piece.parts)
        onto.append(piece)
