"""What the list's read jobs do: plain functions on a reader's connection, run off the GUI thread. No Qt, no SQL."""

from __future__ import annotations

from array import array
from collections.abc import Sequence, Set
from dataclasses import dataclass
from sqlite3 import Connection

from gui.article_list.placement import (
    Ids,
    Insertion,
    Run,
    differences,
    placed_by_key,
    placed_by_reading,
    present,
    runs_of,
)
from storage import lists
from storage.types import ArticleFilter, Scope, Sort

CHUNK = 5_000
# Beyond so many arrivals, reading the list again costs less than asking where each one goes.
_MAX_PLACED_BY_KEY = 500
_UNREAD = ArticleFilter(Scope.UNREAD)
_EVERYTHING = ArticleFilter(Scope.ALL)


@dataclass(frozen=True, slots=True)
class Findings:
    """How the library differs from the list.

    Attributes:
        arrived: ids that belong in the list and are not in it.
        lost: of the ids asked about, those that do not belong in the list now.
        gone: rows whose articles left the library; in the rows of the list that was looked at.
    """

    arrived: frozenset[int]
    lost: frozenset[int]
    gone: tuple[Run, ...]


def look_at(
    conn: Connection, wanted: ArticleFilter, listed: Ids, highest_id: int, asked: Set[int], removed: Set[int]
) -> Findings:
    """Which of some new or changed articles belong in a list, and where removed ones stand in it.

    Args:
        highest_id: ids above it are known not to be listed.
    """
    matching = lists.matching(conn, wanted, asked) if asked else set()
    arrived = matching - present(listed, {each for each in matching if each <= highest_id})
    return Findings(frozenset(arrived), frozenset(asked - matching), runs_of(listed, removed))


def read_again(conn: Connection, wanted: ArticleFilter, listed: Ids) -> Findings:
    """Compare a whole list with the library.

    Rows that merely no longer match (read in Unread) are not "gone": they stay until the list is left.
    """
    missing, arrived = differences(listed, all_ids(conn, wanted))
    asked = list(missing)
    for start in range(0, len(asked), CHUNK):
        missing -= lists.matching(conn, _EVERYTHING, asked[start : start + CHUNK])
    return Findings(frozenset(arrived), frozenset(), runs_of(listed, missing))


def all_ids(conn: Connection, wanted: ArticleFilter) -> Ids:
    """Every id of a list, in its order."""
    found: Ids = array("q")
    chunk = lists.ids(conn, wanted, None, CHUNK)
    found.extend(chunk.ids)
    while chunk.after is not None:
        chunk = lists.ids(conn, wanted, chunk.after, CHUNK)
        found.extend(chunk.ids)
    return found


def place(conn: Connection, wanted: ArticleFilter, listed: Ids, arrivals: Set[int]) -> tuple[Insertion, ...]:
    """Where arrivals go in a list; those that do not belong in it any more go nowhere."""
    if len(arrivals) > _MAX_PLACED_BY_KEY or wanted.sort is Sort.RELEVANCE:
        return placed_by_reading(listed, all_ids(conn, wanted), arrivals)

    def sort_at_of(ids: Sequence[int]) -> dict[int, int]:
        return {row.id: row.sort_at for row in lists.rows(conn, ids).values()}

    belonging = list(lists.matching(conn, wanted, arrivals))
    keys = [(sort_at, article_id) for article_id, sort_at in sort_at_of(belonging).items()]
    return placed_by_key(listed, keys, "oldest" if wanted.sort is Sort.OLDEST else "newest", sort_at_of)


def nearest_unread(conn: Connection, listed: Ids, start: int, step: int) -> int | None:
    """The id of the first unread article from row `start` on, in steps of 1 or -1; None if there is none.

    Looks a little way first and then in ever longer stretches.
    """
    row = start
    stretch = 200
    while 0 <= row < len(listed):
        ahead = listed[row : row + stretch] if step > 0 else listed[max(row + 1 - stretch, 0) : row + 1][::-1]
        unread = lists.matching(conn, _UNREAD, set(ahead))
        for article_id in ahead:
            if article_id in unread:
                return article_id
        row += step * len(ahead)
        stretch = CHUNK
    return None
