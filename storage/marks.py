"""The user's own marks on articles: read and saved, and what "all read" means. Each can be taken back exactly.

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

from storage import counting, lists, stories
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


def any_lacks(conn: sqlite3.Connection, ids: Iterable[int], flag: _Flag) -> bool:
    """Whether any of some articles is not read, or not saved."""
    with wrap_errors():
        return len(_lacking(conn, array("q", ids), flag, True)) > 0


def _mark(conn: sqlite3.Connection, ids: Iterable[int], flag: _Flag, value: bool, now: int) -> Marked:
    with wrap_errors():
        return _change(conn, _lacking(conn, array("q", ids), flag, value), flag, value, now)


def _lacking(conn: sqlite3.Connection, ids: array[int], flag: _Flag, value: bool) -> array[int]:
    """Of some articles those whose flag is another, each once."""
    found = array("q")
    for start in range(0, len(ids), _CHUNK):
        found.extend(
            row[0]
            for row in conn.execute(
                f"SELECT article_id FROM states WHERE article_id IN (SELECT value FROM json_each(?)) AND {flag} <> ?",
                (json.dumps(ids[start : start + _CHUNK].tolist()), value),
            )
        )
    return found


def _change(conn: sqlite3.Connection, ids: array[int], flag: _Flag, value: bool, now: int) -> Marked:
    """Set a flag on articles that all lack it. Setting it notes the moment, which taking it off leaves as it is."""
    before = _moments(conn, ids, flag)
    return _set(conn, {now: ids} if value else before, before, flag, value)


def _moments(conn: sqlite3.Connection, ids: array[int], flag: _Flag) -> _Moments:
    moment = _MOMENT[flag]
    found: _Moments = {}
    dated: set[int] = set()
    for start in range(0, len(ids), _CHUNK):
        for article_id, at in conn.execute(
            f"SELECT s.article_id, s.{moment} FROM json_each(?) AS w JOIN states AS s ON s.article_id = w.value"
            f" WHERE s.{moment} IS NOT NULL",
            (json.dumps(ids[start : start + _CHUNK].tolist()),),
        ):
            found.setdefault(at, array("q")).append(article_id)
            dated.add(article_id)
    if len(dated) < len(ids):
        found[None] = array("q", (each for each in ids if each not in dated)) if dated else ids
    return found


def _set(conn: sqlite3.Connection, after: _Moments, before: _Moments, flag: _Flag, value: bool) -> Marked:
    """Set a flag on articles that all lack it, and its moment to `after`, where it is `before`."""
    ids = _joined(after)
    if not ids:
        return Marked()
    with counting.counted_anew(conn, len(ids)):
        for at, group in after.items():
            for start in range(0, len(group), _CHUNK):
                conn.execute(
                    f"UPDATE states SET {flag} = ?, {_MOMENT[flag]} = ?"
                    " WHERE article_id IN (SELECT value FROM json_each(?))",
                    (value, at, json.dumps(group[start : start + _CHUNK].tolist())),
                )
    changes = (
        ChangeSet(changed=frozenset(ids), library=True) if len(ids) <= MAX_NAMED else ChangeSet(many=True, library=True)
    )
    return Marked(changes, len(ids), partial(_set_back, wanted=before, flag=flag, value=not value))


def _set_back(conn: sqlite3.Connection, wanted: _Moments, flag: _Flag, value: bool) -> Marked:
    """Restore a flag and its moments, but for articles where it is so already or that are gone."""
    with wrap_errors():
        ids = _joined(wanted)
        lacking = _lacking(conn, ids, flag, value)
        if len(lacking) < len(ids):
            left = set(lacking)
            wanted = {at: array("q", (each for each in group if each in left)) for at, group in wanted.items()}
        return _set(conn, wanted, _moments(conn, lacking, flag), flag, value)


def _joined(moments: _Moments) -> array[int]:
    joined = array("q")
    for ids in moments.values():
        joined.extend(ids)
    return joined


def unread_listed(conn: sqlite3.Connection, wanted: ArticleFilter, listed_until: int) -> array[int]:
    """What "mark all read" means: the unread of a list as the person saw it, and the same texts of other feeds.

    Args:
        wanted: the list.
        listed_until: the largest article id the list knew: what arrived since was not seen.
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
        # One text is read wherever it came from.
        same = set(stories.with_duplicates(conn, listed)).difference(listed)
        listed.extend(_lacking(conn, array("q", same), "is_read", True))
    return listed
