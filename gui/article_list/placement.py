"""Where rows go and which leave when a list changes: runs of rows, worked out on plain ids. Pure: no Qt, no SQL.

A list's ids keep one order for as long as it is shown, so a changed list is the old one with runs taken out
and runs put in; nothing ever has to be sorted again. Works on `array('q')`: eight bytes an article.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate
from operator import itemgetter
from typing import Literal, TypeAlias

Ids: TypeAlias = "array[int]"
SortKey = tuple[int, int]
"""(sort_at, id): what both orders by date compare."""

# Long loops in C hold the interpreter's lock; in slices of so many ids (0.5 ms) the window's thread gets its turn.
_SLICE = 20_000
# Ids before an arrival among which one is looked for that is listed already; in ever longer stretches.
_NEIGHBOURS = 16


@dataclass(frozen=True, slots=True)
class Run:
    """Rows that follow each other: `count` of them from `start`."""

    start: int
    count: int


@dataclass(frozen=True, slots=True)
class Insertion:
    """Ids to put before row `row`, which counts in the list as it is before any of them is put in."""

    row: int
    ids: tuple[int, ...]


def slices(ids: Ids) -> Iterator[tuple[int, Ids]]:
    """A long list in pieces short enough not to hold up other threads: (first row, ids)."""
    for start in range(0, len(ids), _SLICE):
        yield start, ids[start : start + _SLICE]


def present(ids: Ids, wanted: Set[int]) -> set[int]:
    """Those of `wanted` that the list holds."""
    found: set[int] = set()
    sought = frozenset(wanted)
    for _, part in slices(ids) if sought else ():
        found.update(sought.intersection(part))
    return found


def runs_of(ids: Ids, gone: Set[int]) -> tuple[Run, ...]:
    """The rows that hold ids of `gone`, as runs in order."""
    runs: list[Run] = []
    for start, part in slices(ids) if gone else ():
        if gone.isdisjoint(part):
            continue
        for row, article_id in enumerate(part, start):
            if article_id not in gone:
                continue
            if runs and runs[-1].start + runs[-1].count == row:
                runs[-1] = Run(runs[-1].start, runs[-1].count + 1)
            else:
                runs.append(Run(row, 1))
    return tuple(runs)


def differences(old: Ids, fresh: Ids) -> tuple[set[int], set[int]]:
    """What an older reading of a list has and a fresh one has not, and the other way round.

    The same beginning and end are skipped as whole slices: sets of a million ids would take a hundred megabytes.
    """
    start = 0
    while start < min(len(old), len(fresh)) and old[start : start + _SLICE] == fresh[start : start + _SLICE]:
        start += _SLICE
    end = 0
    while (
        end + _SLICE <= min(len(old), len(fresh)) - start
        and old[len(old) - end - _SLICE : len(old) - end] == fresh[len(fresh) - end - _SLICE : len(fresh) - end]
    ):
        end += _SLICE
    missing: set[int] = set()
    arrived: set[int] = set()
    for _, part in slices(fresh[start : len(fresh) - end]):
        arrived.update(part)
    for _, part in slices(old[start : len(old) - end]):
        missing.update(set(part) - arrived)
        arrived.difference_update(part)
    return missing, arrived


def placed_by_reading(old: Ids, fresh: Ids, arrivals: Set[int]) -> tuple[Insertion, ...]:
    """Where `arrivals` go in `old`: behind what stands before them in a fresh reading of the list.

    Rows of `old` that the reading lacks stay where they are; ids that are new to both are left for later. The order may
    be another by now, as that by coverage is when stories are grouped anew.
    """
    waiting = _runs_of_arrivals(fresh, arrivals)
    placed: dict[int, list[tuple[int, Ids]]] = {}
    reach = _NEIGHBOURS
    while waiting:
        before = {start: fresh[max(0, start - reach) : start] for start, _ in waiting}
        row_of = _rows(old, set().union(*before.values()) - arrivals)
        left: list[tuple[int, Ids]] = []
        for start, run in waiting:
            nearest = next((each for each in reversed(before[start]) if each in row_of), None)
            if nearest is None and reach < start:
                left.append((start, run))
            else:
                placed.setdefault(row_of[nearest] + 1 if nearest is not None else 0, []).append((start, run))
        waiting, reach = left, reach * 16
    return tuple(
        Insertion(row, tuple(each for _, run in sorted(placed[row], key=itemgetter(0)) for each in run))
        for row in sorted(placed)
    )


def _runs_of_arrivals(fresh: Ids, arrivals: Set[int]) -> list[tuple[int, Ids]]:
    """The arrivals that follow each other in a reading, with the row of the first."""
    return [(run.start, fresh[run.start : run.start + run.count]) for run in runs_of(fresh, arrivals)]


def _rows(ids: Ids, wanted: Set[int]) -> dict[int, int]:
    """The rows of those of `wanted` that the list holds."""
    found: dict[int, int] = {}
    for start, part in slices(ids) if wanted else ():
        if not wanted.isdisjoint(part):
            found.update((each, row) for row, each in enumerate(part, start) if each in wanted)
    return found


def placed_by_key(
    old: Ids,
    arrivals: Collection[SortKey],
    order: Literal["newest", "oldest"],
    sort_at_of: Callable[[Sequence[int]], dict[int, int]],
) -> tuple[Insertion, ...]:
    """Where `arrivals` go in a list ordered by date, by halving: some twenty questions for a million rows.

    Args:
        sort_at_of: the `sort_at` of each of some ids; lacks those that are gone from the library.
    """
    is_descending = order == "newest"
    # (lowest row, highest row, arrivals that go somewhere between), all halved together: one question a step.
    open_ranges = [(0, len(old), sorted(arrivals, reverse=is_descending))] if arrivals else []
    placed: dict[int, tuple[int, ...]] = {}
    while open_ranges:
        keys = sort_at_of([old[(low + high) // 2] for low, high, _ in open_ranges if low < high])
        halves: list[tuple[int, int, list[SortKey]]] = []
        for low, high, between in open_ranges:
            if low == high:
                placed[low] = tuple(article_id for _, article_id in between)
                continue
            middle, key = _nearest_known(old, low, high, keys, sort_at_of)
            if key is None:
                placed[low] = tuple(article_id for _, article_id in between)
                continue
            above = [arrival for arrival in between if (arrival > key if is_descending else arrival < key)]
            below = between[len(above) :]
            if above:
                halves.append((low, middle, above))
            if below:
                halves.append((middle + 1, high, below))
        open_ranges = halves
    return tuple(Insertion(row, placed[row]) for row in sorted(placed))


def _nearest_known(
    old: Ids, low: int, high: int, keys: dict[int, int], sort_at_of: Callable[[Sequence[int]], dict[int, int]]
) -> tuple[int, SortKey | None]:
    """The middle row, or one near it where its article is gone from the library; no key if all are gone."""
    middle = (low + high) // 2
    for row in (*range(middle, high), *range(middle - 1, low - 1, -1)):
        article_id = old[row]
        known = keys if row == middle else sort_at_of([article_id])
        if article_id in known:
            return row, (known[article_id], article_id)
    return low, None


class Shift:
    """Where rows stand after runs were taken out and then others put in."""

    def __init__(self, removed: Sequence[Run] = (), inserted: Sequence[Insertion] = ()) -> None:
        self._removed = removed
        self._starts = [run.start for run in removed]
        self._gone_before = list(accumulate((run.count for run in removed), initial=0))
        self._rows = [insertion.row for insertion in inserted]
        self._put_before = list(accumulate((len(insertion.ids) for insertion in inserted), initial=0))

    def row_after(self, row: int) -> int:
        """The new place of a row; -1 if it was taken out."""
        index = bisect_right(self._starts, row)
        if index and row < self._starts[index - 1] + self._removed[index - 1].count:
            return -1
        left = row - self._gone_before[index]
        return left + self._put_before[bisect_right(self._rows, left)]
