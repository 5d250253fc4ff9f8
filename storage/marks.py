"""The user's own marks on articles: read, saved, all read. Each can be taken back exactly.

Topics are `storage.topics`. Runs in the writer's transaction.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Literal, TypeAlias

from storage import counting, lists
from storage.changes import MAX_NAMED
from storage.errors import wrap_errors
from storage.query import both
from storage.types import ArticleFilter, ChangeSet, Marked, Sort

_CHUNK = 50_000
"""Ids bound to one statement as a JSON list: about 400 kB of text."""

_Flag = Literal["is_read", "is_saved"]
_MOMENT = {"is_read": "read_at", "is_saved": "saved_at"}
_Moments: TypeAlias = "dict[int | None, array[int]]"
"""Articles by the moment their flag was last set; None: it never was."""


def mark_read(conn: sqlite3.Connection, ids: Iterable[int], is_read: bool, now: int) -> Marked:
    """Mark articles read or unread; `count` is of those that changed."""
    return _mark(conn, ids, "is_read", is_read, now)


def mark_saved(conn: sqlite3.Connection, ids: Iterable[int], is_saved: bool, now: int) -> Marked:
    """Keep articles for good, or no longer; `count` is of those that changed."""
    return _mark(conn, ids, "is_saved", is_saved, now)


def _mark(conn: sqlite3.Connection, ids: Iterable[int], flag: _Flag, value: bool, now: int) -> Marked:
    """Set a flag where it is another. Setting it notes the moment; taking it off leaves the moment it was last set."""
    with wrap_errors():
        different = _moments(conn, array("q", ids), flag, not value)
        if not value:
            return _set(conn, different, flag, value)
        return _set(conn, {now: _joined(different)}, flag, value, before=different)


def _joined(ids_by_moment: _Moments) -> array[int]:
    joined = array("q")
    for ids in ids_by_moment.values():
        joined.extend(ids)
    return joined


def _moments(conn: sqlite3.Connection, ids: array[int], flag: _Flag, value: bool) -> _Moments:
    """Of some articles those whose flag is so, by the moment it was last set."""
    found: _Moments = {}
    for start in range(0, len(ids), _CHUNK):
        for article_id, moment in conn.execute(
            f"SELECT article_id, {_MOMENT[flag]} FROM states"
            f" WHERE article_id IN (SELECT value FROM json_each(?)) AND {flag} = ?",
            (json.dumps(ids[start : start + _CHUNK].tolist()), value),
        ):
            if moment not in found:
                found[moment] = array("q")
            found[moment].append(article_id)
    return found


def _set(
    conn: sqlite3.Connection, wanted: _Moments, flag: _Flag, value: bool, *, before: _Moments | None = None
) -> Marked:
    """Set a flag on articles that all lack it, and the moment they go by.

    Args:
        before: the articles by the moment they have now; None where it stays.
    """
    ids = _joined(wanted)
    if not ids:
        return Marked()
    with counting.counted_anew(conn, len(ids)):
        for moment, group in wanted.items():
            for start in range(0, len(group), _CHUNK):
                conn.execute(
                    f"UPDATE states SET {flag} = ?, {_MOMENT[flag]} = ?"
                    " WHERE article_id IN (SELECT value FROM json_each(?))",
                    (value, moment, json.dumps(group[start : start + _CHUNK].tolist())),
                )
    changes = (
        ChangeSet(changed=frozenset(ids), library=True) if len(ids) <= MAX_NAMED else ChangeSet(many=True, library=True)
    )
    undo = partial(_set_back, wanted=before if before is not None else wanted, flag=flag, value=not value)
    return Marked(changes, len(ids), undo)


def _set_back(conn: sqlite3.Connection, wanted: _Moments, flag: _Flag, value: bool) -> Marked:
    """Restore a flag and its moments, but for articles where it is so already or that are gone."""
    with wrap_errors():
        before = _moments(conn, _joined(wanted), flag, not value)
        left = set(_joined(before))
        still = {moment: array("q", (each for each in ids if each in left)) for moment, ids in wanted.items()}
        return _set(conn, still, flag, value, before=before)


def mark_all_read(conn: sqlite3.Connection, wanted: ArticleFilter, listed_until: int, now: int) -> Marked:
    """Mark read what a list held when the person pressed.

    Args:
        conn: the writer's connection.
        wanted: the list.
        listed_until: the largest article id the list knew: what arrived since was not seen and stays unread.
        now: UTC epoch seconds.
    """
    listed = array("q")
    after = None
    unread = replace(
        wanted, query=both(wanted.query, "is:unread", typing=wanted.typing), typing=False, sort=Sort.NEWEST
    )
    with wrap_errors():
        while True:
            chunk = lists.ids(conn, unread, after, _CHUNK)
            listed.extend(article_id for article_id in chunk.ids if article_id <= listed_until)
            after = chunk.after
            if after is None:
                break
        return _mark(conn, listed, "is_read", True, now)
