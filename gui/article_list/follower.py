"""Keeps a shown list true to a library that changes under it. No SQL here.

Arrivals are gathered and wait to be brought in; rows that left the library go; rows that merely no longer match
(read in Unread) stay until the list is left. Thread: the GUI thread; comparing happens in `gui.jobs`.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from sqlite3 import Connection
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from gui.article_list import reading
from gui.article_list.loader import ListLoader
from gui.article_list.model import ArticleListModel
from gui.article_list.refolding import Listed, Refolded
from gui.jobs import Jobs
from storage.types import ChangeSet

_T = TypeVar("_T")


class ListFollower(QObject):
    """Turns changes of the library into insertions and removals of rows.

    Signals:
        arrivals_changed: how many articles wait to be brought in.
        brought_in: they are in the list; the first of their rows.
        rows_wanted: rows have to be read again.
    """

    arrivals_changed = Signal(int)
    brought_in = Signal(int)
    rows_wanted = Signal()

    def __init__(
        self,
        jobs: Jobs,
        model: ArticleListModel,
        loader: ListLoader,
        still: Callable[[], AbstractContextManager[None]],
        current_id: Callable[[], int | None],
        parent: QObject | None = None,
    ) -> None:
        """Follow the changes of the list that `loader` shows.

        Args:
            still: holds the view's rows where they are while others come and go.
            current_id: where the person is: a story keeps that row.
        """
        super().__init__(parent)
        self._jobs = jobs
        self._model = model
        self._loader = loader
        self._still = still
        self._current_id = current_id
        self._generation = 0
        self._waiting = ChangeSet()
        self._arrivals: set[int] = set()
        self._is_bringing_in = False
        self._is_busy = False
        loader.shown.connect(self._on_shown)
        loader.completed.connect(self._next)
        loader.missed.connect(lambda ids: self.follow(ChangeSet(removed=ids)))

    def follow(self, changes: ChangeSet) -> None:
        """Take in what changed in the library."""
        self._loader.mark_stale(None if changes.many or changes.library else changes.changed)
        self._waiting |= changes
        self._forget(changes.removed)
        self._loader.count()
        self.rows_wanted.emit()
        self._next()

    def bring_in(self) -> None:
        """Put the arrivals into the list."""
        self._is_bringing_in = bool(self._arrivals)
        self._next()

    def is_idle(self) -> bool:
        """No change waits to be compared with the list, and no arrivals are on their way into it."""
        waits = self._waiting.new or self._waiting.changed or self._waiting.removed or self._waiting.many
        return not waits and not self._is_busy and not self._is_bringing_in

    def _on_shown(self) -> None:
        # What waits stays: the list may have been read before it happened.
        self._generation += 1
        self._is_bringing_in = False
        self._is_busy = False
        if self._arrivals:
            self._arrivals = set()
            self.arrivals_changed.emit(0)

    def _next(self) -> None:
        """One comparison at a time, and none before all ids are here."""
        if self._is_busy or not self._loader.is_complete:
            return
        changes, self._waiting = self._waiting, ChangeSet()
        if changes.many:
            self._compare(changes)
        elif changes.new or changes.changed or changes.removed:
            self._look_at(changes)
        elif self._is_bringing_in:
            self._place()

    # ---- what came and what went

    def _look_at(self, changes: ChangeSet) -> None:
        # A row in the cache is a row of the list, so the everyday change, an article read, asks nothing here.
        known = self._model.cache.known(changes.changed)
        asked = (changes.new | changes.changed) - known
        removed = changes.removed
        told = changes.changed if self._loader.is_folding else frozenset()
        if not asked and not removed and not told:
            self._next()
            return
        listed, highest_id = self._listed(), self._model.highest_id()
        self._start(
            lambda conn: reading.look_at(conn, listed, highest_id, asked, removed, told), changes, self._on_findings
        )

    def _compare(self, changes: ChangeSet) -> None:
        listed, is_folding = self._listed(), self._loader.is_folding
        self._start(lambda conn: reading.read_again(conn, listed, is_folding=is_folding), changes, self._on_compared)

    def _listed(self) -> Listed:
        return self._model.listed(self._loader.wanted, self._current_id())

    def _on_compared(self, findings: reading.Findings) -> None:
        self._arrivals.clear()
        self._on_findings(findings)

    def _on_findings(self, findings: reading.Findings) -> None:
        before = len(self._arrivals)
        self._arrivals |= findings.arrived
        self._arrivals -= findings.lost
        if findings.refolded.concerned or findings.refolded.removed:
            with self._still():
                self._model.refold(findings.refolded)
            self.rows_wanted.emit()
        if not self._model.rowCount():
            # Nothing is under the eye, so nothing can be moved.
            self._is_bringing_in = bool(self._arrivals)
        elif len(self._arrivals) != before:
            self.arrivals_changed.emit(len(self._arrivals))

    # ---- bringing in

    def _place(self) -> None:
        listed, is_folding, arrivals = self._listed(), self._loader.is_folding, frozenset(self._arrivals)
        self._start(
            lambda conn: reading.place(conn, listed, arrivals, is_folding=is_folding), ChangeSet(), self._on_placed
        )

    def _on_placed(self, found: Refolded) -> None:
        self._is_bringing_in = False
        self._arrivals.clear()
        with self._still():
            self._model.refold(found)
        self.arrivals_changed.emit(0)
        self.rows_wanted.emit()
        if found.inserted:
            self.brought_in.emit(found.inserted[0].row)

    # ---- one job at a time

    def _start(self, work: Callable[[Connection], _T], changes: ChangeSet, apply: Callable[[_T], None]) -> None:
        self._is_busy = True
        self._jobs.read(
            work,
            partial(self._on_answer, self._generation, self._model.revision, changes, apply),
            key="list.follow",
            failed=partial(self._on_failed, self._generation),
        )

    def _on_answer(
        self, generation: int, revision: int, changes: ChangeSet, apply: Callable[[_T], None], answer: _T
    ) -> None:
        if generation != self._generation:
            return
        self._is_busy = False
        if revision == self._model.revision:
            apply(answer)
        else:
            self._waiting |= changes
        self._next()

    def _on_failed(self, generation: int, error: Exception) -> None:
        """Tell of it; the changes are seen when the list is next entered."""
        if generation == self._generation:
            self._is_busy = False
            self._is_bringing_in = False
            self._jobs.failed.emit(error)

    def _forget(self, ids: frozenset[int]) -> None:
        if ids & self._arrivals:
            self._arrivals -= ids
            self.arrivals_changed.emit(len(self._arrivals))
