"""The user's own marks on articles: read, saved, all read. Each can be taken back exactly.

Topics are `storage.topics`. Runs in the writer's transaction.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable
from functools import partial
from typing import Literal

from storage import counting, lists
from storage.changes import MAX_NAMED
from storage.errors import wrap_errors
from storage.types import ArticleFilter, ChangeSet, Marked

_CHUNK = 50_000
"""Ids bound to one statement as a JSON list: about 400 kB of text."""

_Flag = Literal["is_read", "is_saved"]
_MOMENT = {"is_read": "read_at", "is_saved": "saved_at"}


def mark_read(conn: sqlite3.Connection, ids: Iterable[int], is_read: bool, now: int) -> Marked:
    """Mark articles read or unread; `count` is of those that changed."""
    return _mark(conn, ids, "is_read", is_read, now)


def mark_saved(conn: sqlite3.Connection, ids: Iterable[int], is_saved: bool, now: int) -> Marked:
    """Keep articles for good, or no longer; `count` is of those that changed."""
    return _mark(conn, ids, "is_saved", is_saved, now)


def _mark(conn: sqlite3.Connection, ids: Iterable[int], flag: _Flag, value: bool, now: int) -> Marked:
    wanted = array("q", ids)
    different = array("q")
    with wrap_errors():
        for start in range(0, len(wanted), _CHUNK):
            listed = json.dumps(wanted[start : start + _CHUNK].tolist())
            different.extend(
                row[0]
                for row in conn.execute(
                    f"SELECT s.article_id FROM json_each(?) AS w JOIN states AS s ON s.article_id = w.value"
                    f" WHERE s.{flag} <> ?",
                    (listed, value),
                )
            )
        return _set(conn, different, flag, value, now)


def _set(conn: sqlite3.Connection, ids: array[int], flag: _Flag, value: bool, now: int) -> Marked:
    """Set a flag on articles that all lack it."""
    if not ids:
        return Marked()
    with counting.counted_anew(conn, len(ids)):
        for start in range(0, len(ids), _CHUNK):
            conn.execute(
                f"UPDATE states SET {flag} = ?, {_MOMENT[flag]} = CASE WHEN ? THEN ? ELSE {_MOMENT[flag]} END"
                " WHERE article_id IN (SELECT value FROM json_each(?))",
                (value, value, now, json.dumps(ids[start : start + _CHUNK].tolist())),
            )
    changes = (
        ChangeSet(changed=frozenset(ids), library=True) if len(ids) <= MAX_NAMED else ChangeSet(many=True, library=True)
    )
    return Marked(changes, len(ids), partial(_set_back, ids=ids, flag=flag, value=not value, now=now))


def _set_back(conn: sqlite3.Connection, ids: array[int], flag: _Flag, value: bool, now: int) -> Marked:
    with wrap_errors():
        return _mark(conn, ids, flag, value, now)


def mark_all_read(conn: sqlite3.Connection, wanted: ArticleFilter, listed_until: int, now: int) -> Marked:
    """Mark read what a list held when the person pressed.

    Args:
        conn: the writer's connection.
        wanted: the list.
        listed_until: the largest article id the list knew: what arrived since was not seen and stays unread.
        now: UTC epoch seconds.
    """
    unread = array("q")
    after = None
    query = f"({wanted.query}) is:unread" if wanted.query.strip() else "is:unread"
    narrowed = ArticleFilter(wanted.scope, wanted.target_id, query, today_from=wanted.today_from, now=wanted.now)
    with wrap_errors():
        while True:
            chunk = lists.ids(conn, narrowed, after, _CHUNK)
            unread.extend(article_id for article_id in chunk.ids if article_id <= listed_until)
            after = chunk.after
            if after is None:
                break
        return _set(conn, unread, "is_read", True, now)
