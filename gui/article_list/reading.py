"""What the list's read jobs do: plain functions on a reader's connection, run off the GUI thread. No Qt, no SQL."""

from __future__ import annotations

from array import array
from collections.abc import Set
from dataclasses import dataclass, field, replace
from itertools import chain
from sqlite3 import Connection
from typing import Literal

from gui.article_list.folds import Folds
from gui.article_list.placement import (
    Ids,
    differences,
    placed_by_key,
    placed_by_reading,
    present,
    runs_of,
)
from gui.article_list.refolding import MAX_PLACED_BY_KEY, Listed, Refolded, moved_between_stories, refold, without
from storage import lists
from storage.types import ArticleFilter, IdChunk, Scope, Sort

CHUNK = 5_000
_UNREAD = ArticleFilter(Scope.UNREAD, with_muted=True)
_EVERYTHING = ArticleFilter(Scope.ALL, with_muted=True)


@dataclass(frozen=True, slots=True)
class Findings:
    """How the library differs from the list.

    Attributes:
        arrived: ids that belong in the list and are not in it.
        lost: of the ids asked about, those that do not belong in the list now.
        refolded: how rows change: those whose articles left the library go, and stories fold otherwise.
    """

    arrived: frozenset[int]
    lost: frozenset[int]
    refolded: Refolded = field(default_factory=Refolded)


def look_at(
    conn: Connection, listed: Listed, highest_id: int, asked: Set[int], removed: Set[int], told: Set[int] = frozenset()
) -> Findings:
    """Which of some new or changed articles belong in a list, and where removed ones stand in it.

    Args:
        highest_id: ids above it are known not to be listed.
        told: changed articles of a folded list, which may tell another story now.
    """
    folds = listed.folds
    matching = lists.matching(conn, listed.wanted, asked) if asked else set()
    arrived = matching - present(listed.rows, {each for each in matching if each <= highest_id})
    arrived = {each for each in arrived if not folds.is_folded(each)}
    lost = frozenset(asked - matching)
    moved = moved_between_stories(conn, folds, list(told)) - arrived if told else set()
    if moved or any(folds.story(each) is not None for each in removed):
        refolded = refold(conn, listed, moved, gone=removed, read_all=lambda: lists.every_id(conn, listed.wanted))
        return Findings(frozenset(arrived), lost, refolded)
    return Findings(frozenset(arrived), lost, Refolded(removed=runs_of(listed.rows, removed)))


def read_again(conn: Connection, listed: Listed, *, is_folding: bool = False) -> Findings:
    """Compare a whole list with the library.

    Rows that merely no longer match (read in Unread) are not "gone": they stay until the list is left.
    """
    folds = listed.folds
    fresh = lists.every_id(conn, listed.wanted)
    if not is_folding:
        missing, arrived = differences(listed.rows, fresh)
        return Findings(frozenset(arrived), frozenset(), Refolded(removed=runs_of(listed.rows, _gone(conn, missing))))
    inner = runs_of(listed.rows, {each for others in listed.open_rows.values() for each in others})
    outer = array("q", (each for each in fresh if not folds.is_folded(each)))
    missing, arrived = differences(without(listed.rows, inner), outer)
    affected = {each for start in range(0, len(fresh), CHUNK) for each in _moved(conn, folds, fresh, start)} - arrived
    # What is folded away is known row by row, and is listed still though it was read.
    for start in range(0, len(listed.rows), CHUNK):
        missing.update(each for row in listed.rows[start : start + CHUNK] for each in folds.others(row))
    gone = _gone(conn, missing.difference(fresh) if missing else missing)
    if not affected and not gone:
        return Findings(frozenset(arrived), frozenset())
    return Findings(frozenset(arrived), frozenset(), refold(conn, listed, affected, gone=gone, read_all=lambda: fresh))


def _gone(conn: Connection, missing: Set[int]) -> set[int]:
    """Of articles that a list lacks those that the library does not show any more."""
    asked = list(missing)
    left = set(asked)
    for start in range(0, len(asked), CHUNK):
        left -= lists.matching(conn, _EVERYTHING, asked[start : start + CHUNK])
    return left


def _moved(conn: Connection, folds: Folds, fresh: Ids, start: int) -> set[int]:
    return moved_between_stories(conn, folds, fresh[start : start + CHUNK])


def without_repeats(chunk: IdChunk, listed: Ids) -> IdChunk:
    """A chunk without what a list holds already."""
    known = present(listed, set(chunk.ids))
    return replace(chunk, ids=tuple(each for each in chunk.ids if each not in known)) if known else chunk


def place(conn: Connection, listed: Listed, arrivals: Set[int], *, is_folding: bool = False) -> Refolded:
    """Where arrivals go in a list; those that do not belong in it any more go nowhere."""
    wanted = listed.wanted
    if is_folding:
        belonging = lists.matching(conn, wanted, arrivals)
        return refold(conn, listed, set(), arrived=belonging, read_all=lambda: lists.every_id(conn, wanted))
    if len(arrivals) > MAX_PLACED_BY_KEY or wanted.sort in (Sort.RELEVANCE, Sort.COVERED):
        return Refolded(inserted=placed_by_reading(listed.rows, lists.every_id(conn, wanted), arrivals))
    belonging = lists.matching(conn, wanted, arrivals)
    keys = [(sort_at, article_id) for article_id, sort_at in lists.dates(conn, belonging).items()]
    order: Literal["newest", "oldest"] = "oldest" if wanted.sort is Sort.OLDEST else "newest"
    return Refolded(inserted=placed_by_key(listed.rows, keys, order, lambda ids: lists.dates(conn, ids)))


def nearest_unread(conn: Connection, listed: Ids, folds: Folds, start: int, step: int) -> int | None:
    """The id of the first unread article from row `start` on, in steps of 1 or -1; None if there is none.

    It may be folded into a row: the row's own article comes first. Looks a little way first and then in ever longer
    stretches.
    """
    row = start
    stretch = 200
    while 0 <= row < len(listed):
        ahead = listed[row : row + stretch] if step > 0 else listed[max(row + 1 - stretch, 0) : row + 1][::-1]
        hidden = {each: inside for each in ahead if (inside := folds.others(each)) and not folds.is_open(each)}
        unread = lists.matching(conn, _UNREAD, {*ahead, *chain.from_iterable(hidden.values())})
        for article_id in ahead:
            for each in (article_id, *hidden.get(article_id, ())):
                if each in unread:
                    return each
        row += step * len(ahead)
        stretch = CHUNK
    return None
