"""Fills the model: the first rows at once, the other ids by chunks, and rows around what is seen. No SQL here.

Thread: the GUI thread; reading happens in `gui.jobs`. Answers for a list no longer shown are dropped.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field
from functools import partial
from sqlite3 import Connection

from PySide6.QtCore import QObject, Signal

from gui.article_list.model import ArticleListModel
from gui.article_list.reading import CHUNK, without_repeats
from gui.jobs import Jobs
from storage import lists, stories
from storage.types import After, ArticleFilter, ArticleRow, IdChunk, Scope, Sort

FIRST_ROWS = 200
# Few enough that rows with snippets to find take some 50 ms, more than any window shows at once.
_ROWS_AT_ONCE = 60


_First = tuple[tuple[int, ...], dict[int, ArticleRow], dict[int, int]]


@dataclass(slots=True)
class _Meanwhile:
    """What changed since a read was asked for: its answer may be older than the change."""

    ids: set[int] = field(default_factory=set)
    is_all: bool = False


class ListLoader(QObject):
    """Reads one list after another into a model.

    Attributes:
        wanted: the list shown, or on its way.
        is_shown: its first rows are in the model.
        is_complete: all ids are.
        may_fold: lists that are no searches are folded by stories, from the next one on.
        is_folding: the list shown, or on its way, is.

    Signals:
        entering: the first rows of a new list are about to take the old one's place, where the person still is.
        shown: the first rows of a new list are in the model.
        grown: more ids were appended, from this row on.
        completed: the last of them.
        failed: the list cannot be read (Exception).
        counted: articles, unread.
        rows_read: what rows say came into the model.
        missed: ids whose rows are gone from the library (frozenset).
    """

    entering = Signal()
    shown = Signal()
    grown = Signal(int)
    completed = Signal()
    failed = Signal(object)
    counted = Signal(int, int)
    rows_read = Signal()
    missed = Signal(object)

    def __init__(self, jobs: Jobs, model: ArticleListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._model = model
        model.modelReset.connect(self._drop_rows_asked)
        model.rowsRemoved.connect(self._drop_rows_asked)
        self._generation = 0
        self._seen = (0, -1)
        self._ahead: tuple[int, int] = (0, -1)
        self._is_reading_rows = False
        self._is_counting = False
        self._has_to_count_again = False
        # Answers about rows of an older list, or about rows that left since they were asked for, are dropped:
        # a row in the cache is a row of the list.
        self._rows_generation = 0
        self._since_first_rows = _Meanwhile()
        self._since_rows = _Meanwhile()
        self._shown_query = ""
        self.wanted = ArticleFilter(Scope.ALL)
        self.is_shown = False
        self.is_complete = False
        self.may_fold = False
        self.is_folding = False

    # ---- a list

    def show(self, wanted: ArticleFilter) -> None:
        """Read another list. The old one stays until the first rows are here."""
        self._generation += 1
        self.wanted = wanted
        self.is_folding = is_folding = self.may_fold and not wanted.query.strip()
        self.is_shown = self.is_complete = False
        self._is_counting = False
        self._since_first_rows = _Meanwhile()

        def read(conn: Connection) -> _First:
            ids, rows = lists.first_screen(conn, wanted, FIRST_ROWS)
            return ids, rows, stories.placed(conn, ids) if is_folding else {}

        self._jobs.read(
            read,
            partial(self._on_first_rows, self._generation),
            key="list.ids",
            failed=partial(self._on_failed, self._generation),
        )
        self.count()

    def count(self) -> None:
        """Count the list's articles again.

        One count at a time: while a refresh brings changes every moment, a long one still comes to its end.
        """
        if self._is_counting:
            self._has_to_count_again = True
            return
        self._is_counting = True
        self._has_to_count_again = False
        wanted = self.wanted
        self._jobs.read(
            lambda conn: lists.count(conn, wanted),
            partial(self._on_counted, self._generation),
            key="list.count",
            failed=partial(self._on_count_failed, self._generation),
        )

    def _on_first_rows(self, generation: int, found: _First) -> None:
        if generation != self._generation:
            return
        self._seen = self._ahead = (0, -1)
        self._shown_query = self.wanted.query
        ids, rows, story_of = found
        self.entering.emit()
        self._model.show(ids, rows, story_of)
        # How many of those folded into them are unread comes with the rows that are read next.
        self._model.cache.mark_stale([each for each in story_of if self._model.folds.others(each)])
        self._mark_old(self._since_first_rows)
        self._read_rows()
        is_all = len(ids) < FIRST_ROWS
        self.is_shown, self.is_complete = True, is_all
        self.shown.emit()
        if is_all:
            self.completed.emit()
        else:
            self._read_chunk(None)

    def _read_chunk(self, after: After | None) -> None:
        wanted, is_folding = self.wanted, self.is_folding
        # A story that is grouped anew between two chunks may come twice; those that fold are known without looking.
        may_repeat = wanted.sort is Sort.COVERED and not is_folding and after is not None
        before = self._model.snapshot() if may_repeat else None

        def read(conn: Connection) -> tuple[IdChunk, dict[int, int]]:
            chunk = lists.ids(conn, wanted, after, CHUNK)
            if before is not None:
                chunk = without_repeats(chunk, before)
            return chunk, stories.placed(conn, chunk.ids) if is_folding else {}

        self._jobs.read(
            read,
            partial(self._on_chunk, self._generation, after is None),
            key="list.ids",
            failed=partial(self._on_failed, self._generation),
        )

    def _on_chunk(self, generation: int, is_first: bool, found: tuple[IdChunk, dict[int, int]]) -> None:
        if generation != self._generation:
            return
        chunk, story_of = found
        ids = chunk.ids
        if is_first:
            # The first rows were read a moment earlier; what arrived between is announced by its own change.
            shown = set(self._model.snapshot())
            folds = self._model.folds
            known = [place for place, each in enumerate(ids) if each in shown or folds.is_folded(each)]
            if self.wanted.sort is Sort.COVERED:
                # What was shown may stand anywhere by now: what comes behind it is no less new to the list before it.
                ids = tuple(each for each in ids if each not in shown and not folds.is_folded(each))
            elif known:
                ids = ids[known[-1] + 1 :]
            story_of = {each: story_of[each] for each in ids if each in story_of}
        first = self._model.rowCount()
        self._model.append(ids, story_of)
        if story_of:
            self.mark_stale(self._model.folds.rows_concerned(story_of))
        if ids:
            self.grown.emit(first)
        if chunk.after is None:
            self.is_complete = True
            self.completed.emit()
        else:
            self._read_chunk(chunk.after)

    def _on_counted(self, generation: int, counts: tuple[int, int]) -> None:
        if generation != self._generation:
            return
        self._is_counting = False
        self.counted.emit(*counts)
        if self._has_to_count_again:
            self.count()

    def _on_count_failed(self, generation: int, error: Exception) -> None:
        if generation == self._generation:
            self._is_counting = False
            self._jobs.failed.emit(error)

    def _on_failed(self, generation: int, error: Exception) -> None:
        if generation == self._generation:
            self.failed.emit(error)

    # ---- rows

    def want_rows(self, first: int, last: int, ahead_first: int, ahead_last: int) -> None:
        """Have the rows that are seen, and then those expected next, read if they are not at hand."""
        self._seen = (first, last)
        self._ahead = (ahead_first, ahead_last)
        self._read_rows()

    def mark_stale(self, ids: Set[int] | None) -> None:
        """Have rows read again that changed in the library, those on their way too; None for all."""
        if ids is not None and self.is_folding:
            ids = ids | self._model.folds.rows_concerned(ids)
        self._model.cache.mark_stale(ids)
        for meanwhile in (self._since_first_rows, self._since_rows):
            meanwhile.ids.update(ids or ())
            meanwhile.is_all |= ids is None

    def _mark_old(self, meanwhile: _Meanwhile) -> None:
        self._model.cache.mark_stale(None if meanwhile.is_all else meanwhile.ids)

    def _read_rows(self) -> None:
        """One question at a time: while one scrolls on, the next is about what is seen by then."""
        if self._is_reading_rows:
            return
        cache = self._model.cache
        seen = self._model.ids_between(*self._seen)
        cache.touch(seen)
        missing = cache.wanting(seen) or cache.wanting(self._model.ids_between(*self._ahead))
        if not missing:
            return
        asked = missing[:_ROWS_AT_ONCE]
        query = self._shown_query
        groups = {each: others for each in asked if (others := self._model.folds.others(each))}
        self._is_reading_rows = True
        self._since_rows = _Meanwhile()
        self._jobs.read(
            lambda conn: (lists.rows(conn, asked, query), lists.unread_of(conn, groups) if groups else {}),
            partial(self._on_rows, self._rows_generation, asked),
            key="list.rows",
            failed=partial(self._on_rows_failed, self._rows_generation),
        )

    def _on_rows(self, generation: int, asked: list[int], found: tuple[dict[int, ArticleRow], dict[int, int]]) -> None:
        if generation != self._rows_generation:
            return
        rows, unread = found
        self._is_reading_rows = False
        self._model.put_rows(rows, *self._seen, unread)
        self.rows_read.emit()
        self._mark_old(self._since_rows)
        gone = frozenset(asked) - rows.keys()
        if gone:
            # Asking for them again would go round in circles: they leave first, by way of `missed`.
            self.missed.emit(gone)
        else:
            self._read_rows()

    def _on_rows_failed(self, generation: int, error: Exception) -> None:
        if generation == self._rows_generation:
            self._is_reading_rows = False
            self._jobs.failed.emit(error)

    def _drop_rows_asked(self) -> None:
        self._rows_generation += 1
        self._is_reading_rows = False
