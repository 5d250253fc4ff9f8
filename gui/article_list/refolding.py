"""Works out how a folded list changes: what arrives, leaves, or tells another story now. Run off the GUI thread.

No Qt, no SQL. A story keeps the row that stands open or is current, so that nothing moves from under the eye.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import accumulate
from sqlite3 import Connection

from gui.article_list.folds import Folds
from gui.article_list.placement import (
    Ids,
    Insertion,
    Run,
    placed_by_key,
    placed_by_reading,
    present,
    runs_of,
)
from storage import lists, stories
from storage.types import ArticleFilter, Sort

# Beyond so many new rows, reading the list again costs less than asking where each one goes.
MAX_PLACED_BY_KEY = 500


@dataclass(frozen=True, slots=True)
class Refolded:
    """How rows and folds change.

    Attributes:
        concerned, story_of, groups: as `Folds.regroup` takes them.
        removed: rows that go, in the list as it was looked at.
        inserted: what comes, in the list as it is without those.
    """

    concerned: frozenset[int] = frozenset()
    story_of: Mapping[int, int] = field(default_factory=dict)
    groups: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    removed: tuple[Run, ...] = ()
    inserted: tuple[Insertion, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as it is shown.

    Attributes:
        rows: its rows, those of open stories included.
        folds: is asked for single articles only, for it may change meanwhile.
        open_rows: rows that are unfolded, and what stands below each.
        current_id: the article the person is at.
    """

    wanted: ArticleFilter
    rows: Ids
    folds: Folds
    open_rows: Mapping[int, tuple[int, ...]]
    current_id: int | None


def moved_between_stories(conn: Connection, folds: Folds, ids: Sequence[int]) -> set[int]:
    """Of some articles those that are in another story than when they were last looked at."""
    now = stories.placed(conn, ids)
    return {each for each in ids if now.get(each) != folds.story(each)}


def refold(
    conn: Connection,
    listed: Listed,
    affected: Set[int],
    arrived: Set[int] = frozenset(),
    gone: Set[int] = frozenset(),
    read_all: Callable[[], Ids] | None = None,
) -> Refolded:
    """Fold a list anew around some articles.

    Args:
        affected: listed articles whose story may be another, and others that are ignored.
        arrived: articles that come into the list.
        gone: articles that left the library.
        read_all: every id of the list as it is stored; asked for where rows cannot be placed by their dates.
    """
    concerned = _concerned(conn, listed, affected | arrived | gone) | arrived
    there = concerned - gone
    story_of = stories.placed(conn, there)
    dates = lists.dates(conn, there)
    there &= dates.keys()
    groups = _groups(listed, there, story_of, dates)
    row_of = {other: row for row, others in groups.items() for other in others}
    # 1. Rows that go, or have to stand elsewhere.
    was = present(listed.rows, concerned)
    below = {other: row for row, others in listed.open_rows.items() for other in others}
    leaving = {each for each in was if each not in there or row_of.get(each) != below.get(each)}
    removed = runs_of(listed.rows, leaving)
    kept = without(listed.rows, removed)
    # 2. Rows that come: at their dates, or below the row that is open.
    tops = {each for each in there if each not in row_of and (each not in was or each in leaving)}
    inner = {other for other, row in row_of.items() if row in listed.open_rows}
    coming = {each: row_of[each] for each in inner if each not in was or each in leaving}
    inserted = _insertions(conn, listed, kept, tops, coming, dates, read_all)
    story_now = {each: story_of[each] for each in there if each in story_of}
    return Refolded(frozenset(concerned), story_now, groups, removed, inserted)


def _concerned(conn: Connection, listed: Listed, ids: Set[int]) -> set[int]:
    """Those of some articles that are listed, and all listed ones that they are or were in a story with."""
    folds = listed.folds
    story_ids = {*stories.placed(conn, ids).values()}
    stood_for = {row for story_id in story_ids if (row := folds.row_of_story(story_id)) is not None}
    # An article that was alone so far is known to no fold.
    together = set(stories.members(conn, story_ids))
    rows = folds.rows_concerned(ids | stood_for | together)
    inside = {other for row in rows for other in folds.others(row)}
    found = present(listed.rows, ids | rows | together)
    return found | inside | {each for each in ids | together if folds.is_folded(each)}


def _groups(
    listed: Listed, there: Set[int], story_of: Mapping[int, int], dates: Mapping[int, int]
) -> dict[int, tuple[int, ...]]:
    """Row → others of the stories that several of some articles tell."""
    by_story: dict[int, list[int]] = {}
    is_ascending = listed.wanted.sort is Sort.OLDEST
    for each in sorted(there, key=lambda each: (dates[each], each), reverse=not is_ascending):
        if each in story_of:
            by_story.setdefault(story_of[each], []).append(each)
    groups: dict[int, tuple[int, ...]] = {}
    for members in by_story.values():
        if len(members) < 2:
            continue
        row = next((each for each in members if each in listed.open_rows), None)
        if row is None:
            row = listed.current_id if listed.current_id in members else members[0]
        others = [each for each in members if each != row]
        if row in listed.open_rows:
            # What stands below it stays in its order; what comes is put before it.
            stays = [each for each in listed.open_rows[row] if each in others]
            others = [*(each for each in others if each not in stays), *stays]
        groups[row] = tuple(others)
    return groups


def without(rows: Ids, runs: Sequence[Run]) -> Ids:
    """A list without some runs of its rows."""
    kept: Ids = array("q")
    end = 0
    for run in runs:
        kept.extend(rows[end : run.start])
        end = run.start + run.count
    kept.extend(rows[end:])
    return kept


def _insertions(
    conn: Connection,
    listed: Listed,
    kept: Ids,
    tops: Set[int],
    coming: Mapping[int, int],
    dates: Mapping[int, int],
    read_all: Callable[[], Ids] | None,
) -> tuple[Insertion, ...]:
    """Where rows go in the list as it is without those that leave; rows below an open one count, but order nothing."""
    inner = runs_of(kept, {other for others in listed.open_rows.values() for other in others})
    outer = without(kept, inner)
    wanted = listed.wanted
    if not tops:
        placed: tuple[Insertion, ...] = ()
    elif read_all is not None and (len(tops) > MAX_PLACED_BY_KEY or wanted.sort in (Sort.RELEVANCE, Sort.COVERED)):
        fresh = array("q", (each for each in read_all() if each in tops or not listed.folds.is_folded(each)))
        placed = placed_by_reading(outer, fresh, tops)
    else:
        keys = [(dates[each], each) for each in tops]
        placed = placed_by_key(
            outer, keys, "oldest" if wanted.sort is Sort.OLDEST else "newest", lambda ids: lists.dates(conn, ids)
        )
    # Where the runs of rows below open ones begin, counted among the outer rows, and how many rows they are together.
    before = list(accumulate((run.count for run in inner), initial=0))
    starts = [run.start - count for run, count in zip(inner, before, strict=False)]
    by_row: dict[int, list[int]] = {}
    for row, others in _below(kept, coming).items():
        by_row.setdefault(row, []).extend(others)
    for each in placed:
        by_row.setdefault(each.row + before[bisect_left(starts, each.row + 1)], []).extend(each.ids)
    return tuple(Insertion(row, tuple(ids)) for row, ids in sorted(by_row.items()))


def _below(kept: Ids, coming: Mapping[int, int]) -> dict[int, list[int]]:
    """The rows right below open ones, and what is put there."""
    found: dict[int, list[int]] = {}
    rows = {row: kept.index(row) for row in set(coming.values())}
    for each, row in coming.items():
        found.setdefault(rows[row] + 1, []).append(each)
    return found
