"""Filters: queries that mark read, save, hide or tell of what arrives; a log of what they did; undo of it.

A filter looks at an article once, when it arrives, as a topic's rule does. One that fails is marked and skipped; it
stops nothing. What it hides stays stored, is listed in the log, and comes back when that is undone.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Literal

from storage.errors import wrap_errors
from storage.held import held
from storage.topic_rules import RuleFailedError, select_few, select_stored
from storage.types import ChangeSet, Marked

# What came of feeds that were unsubscribed stays hidden, whatever a filter did to it before.
_HAS_A_PLACE = (
    "(EXISTS (SELECT 1 FROM entries AS e JOIN feeds AS f ON f.id = e.feed_id WHERE e.article_id = states.article_id"
    f" AND f.unsubscribed_at IS NULL) OR {held('states.article_id', 'states.is_saved')})"
)
_LIBRARY = ChangeSet(library=True)
_MANY = ChangeSet(many=True, library=True)


class FilterAction(StrEnum):
    """What a filter does with an article."""

    READ = "read"
    SAVE = "save"
    NOTIFY = "notify"
    HIDE = "hide"


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A filter.

    Attributes:
        problem: why it was skipped when something arrived; None while it runs.
        done: articles in its log.
    """

    id: int
    name: str
    query: str
    action: FilterAction
    is_on: bool
    problem: str | None = None
    done: int = 0


@dataclass(frozen=True, slots=True)
class Filtered:
    """One line of the log. `at`: UTC epoch seconds."""

    filter_id: int
    filter_name: str
    article_id: int
    title: str
    action: FilterAction
    at: int


def filters(conn: sqlite3.Connection) -> list[FilterRow]:
    """All filters in the order in which they run."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT f.id, f.name, f.query, f.action, f.is_on, f.problem, (SELECT count(*) FROM filter_log AS l"
            " WHERE l.filter_id = f.id) FROM filters AS f ORDER BY f.position, f.id"
        ).fetchall()
    return [FilterRow(row[0], row[1], row[2], FilterAction(row[3]), bool(row[4]), row[5], row[6]) for row in rows]


def add_filter(conn: sqlite3.Connection, name: str, query: str, action: FilterAction) -> Marked:
    """Make a filter, last in order, switched on."""
    with wrap_errors():
        made_id: int = conn.execute(
            "INSERT INTO filters (name, query, action, position)"
            " SELECT ?, ?, ?, coalesce(max(position), -1) + 1 FROM filters RETURNING id",
            (_tidy(name), query.strip(), action.value),
        ).fetchone()[0]
    return Marked(_LIBRARY, 1, partial(delete_filter, filter_id=made_id), made_id)


def change_filter(
    conn: sqlite3.Connection, filter_id: int, name: str, query: str, action: FilterAction, is_on: bool
) -> Marked:
    """Let a filter be another from now on; what it did stays. A new query is tried again."""
    with wrap_errors():
        before = conn.execute("SELECT name, query, action, is_on FROM filters WHERE id = ?", (filter_id,)).fetchone()
        after = (_tidy(name), query.strip(), action.value, int(is_on))
        if before is None or before == after:
            return Marked()
        conn.execute(
            "UPDATE filters SET name = ?, query = ?, action = ?, is_on = ?, problem = NULL WHERE id = ?",
            (*after, filter_id),
        )
    name, query, former, was_on = before
    undo = partial(
        change_filter, filter_id=filter_id, name=name, query=query, action=FilterAction(former), is_on=bool(was_on)
    )
    return Marked(_LIBRARY, 1, undo)


def delete_filter(conn: sqlite3.Connection, filter_id: int) -> Marked:
    """Forget a filter and its log. What it hid is shown again, for nothing would tell of it any more."""
    with wrap_errors():
        row = conn.execute(
            "SELECT id, name, query, action, is_on, position, problem FROM filters WHERE id = ?", (filter_id,)
        ).fetchone()
        if row is None:
            return Marked()
        log = conn.execute(
            "SELECT filter_id, article_id, action, at FROM filter_log WHERE filter_id = ?", (filter_id,)
        ).fetchall()
        conn.execute("DELETE FROM filter_log WHERE filter_id = ?", (filter_id,))
        conn.execute("DELETE FROM filters WHERE id = ?", (filter_id,))
        _show(conn, [each[1] for each in log if each[2] == FilterAction.HIDE])
    return Marked(_MANY if log else _LIBRARY, 1, partial(_put_back, row=row, log=log))


def log(conn: sqlite3.Connection, filter_id: int | None = None, limit: int = 500) -> list[Filtered]:
    """What filters did, the latest first: one's, or with None all of them's."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT l.filter_id, f.name, l.article_id, a.title, l.action, l.at FROM filter_log AS l"
            " JOIN filters AS f ON f.id = l.filter_id JOIN articles AS a ON a.id = l.article_id"
            " WHERE ?1 IS NULL OR l.filter_id = ?1 ORDER BY l.at DESC, l.article_id DESC LIMIT ?2",
            (filter_id, limit),
        ).fetchall()
    return [Filtered(row[0], row[1], row[2], row[3], FilterAction(row[4]), row[5]) for row in rows]


def undo_done(conn: sqlite3.Connection, filter_id: int, ids: Collection[int] | None = None) -> Marked:
    """Take back what a filter did to articles, or with None to all: unread, unsaved or shown again."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT filter_id, article_id, action, at FROM filter_log WHERE filter_id = ?"
            " AND (? IS NULL OR article_id IN (SELECT value FROM json_each(?)))",
            (filter_id, None if ids is None else 1, json.dumps(list(ids or ()))),
        ).fetchall()
        if not rows:
            return Marked()
        conn.executemany(
            "DELETE FROM filter_log WHERE filter_id = ? AND article_id = ?", [(row[0], row[1]) for row in rows]
        )
        _act(conn, rows, is_back=True)
    return Marked(_changes(rows), len(rows), partial(_do_again, rows=rows))


def apply_filters(conn: sqlite3.Connection, ids: Sequence[int], now: int) -> set[int]:
    """Run every filter that is on over articles that arrived; the ids something was done to. Raises for none."""
    with wrap_errors():
        found = conn.execute(
            "SELECT id, query, action FROM filters WHERE is_on = 1 AND problem IS NULL ORDER BY position, id"
        ).fetchall()
        if not found or not ids:
            return set()
        done: set[int] = set()
        for filter_id, query, action in found:
            try:
                matched = select_few(conn, query, ids)
            except RuleFailedError as failure:
                conn.execute("UPDATE filters SET problem = ? WHERE id = ?", (str(failure), filter_id))
                continue
            rows = _lacking(conn, [(filter_id, article_id, action, now) for article_id in matched])
            conn.executemany("INSERT OR IGNORE INTO filter_log VALUES (?, ?, ?, ?)", rows)
            _act(conn, rows, is_back=False)
            done.update(row[1] for row in rows)
    return done


def filter_matches(conn: sqlite3.Connection, query: str, sample: int = 5) -> tuple[int, list[tuple[int, str]]]:
    """How many stored articles a filter or rule would match, and the newest of them: (id, title).

    Raises:
        RuleFailedError: it can't be run.
    """
    return select_stored(conn, query, sample)


_Row = tuple[int, int, str, int]
_COLUMNS: dict[str, tuple[str, Literal["read_at", "saved_at"] | None]] = {
    FilterAction.READ: ("is_read", "read_at"),
    FilterAction.SAVE: ("is_saved", "saved_at"),
    FilterAction.HIDE: ("is_hidden", None),
}


def _lacking(conn: sqlite3.Connection, rows: list[_Row]) -> list[_Row]:
    """Of the articles matched those that the action changes, so that undo takes back no mark of the person's."""
    if not rows or rows[0][2] not in _COLUMNS:
        return rows
    column, _ = _COLUMNS[rows[0][2]]
    kept = "" if rows[0][2] != FilterAction.HIDE else " AND is_saved = 0"
    lacking = {
        row[0]
        for row in conn.execute(
            f"SELECT article_id FROM states WHERE {column} = 0{kept}"
            " AND article_id IN (SELECT value FROM json_each(?))",
            (json.dumps([row[1] for row in rows]),),
        )
    }
    return [row for row in rows if row[1] in lacking]


def _act(conn: sqlite3.Connection, rows: Sequence[_Row], *, is_back: bool) -> None:
    for _, article_id, action, at in rows:
        if action not in _COLUMNS or (is_back and action == FilterAction.HIDE):
            continue
        column, moment = _COLUMNS[action]
        set_moment = f", {moment} = ?" if moment is not None else ""
        values = ((None if is_back else at),) if moment is not None else ()
        conn.execute(
            f"UPDATE states SET {column} = ?{set_moment} WHERE article_id = ?", (int(not is_back), *values, article_id)
        )
    if is_back:
        _show(conn, [row[1] for row in rows if row[2] == FilterAction.HIDE])


def _show(conn: sqlite3.Connection, ids: Sequence[int]) -> None:
    conn.execute(
        f"UPDATE states SET is_hidden = 0 WHERE is_hidden = 1 AND {_HAS_A_PLACE}"
        " AND article_id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )


def _changes(rows: Sequence[_Row]) -> ChangeSet:
    if any(row[2] == FilterAction.HIDE for row in rows):
        return _MANY
    return ChangeSet(changed=frozenset(row[1] for row in rows), library=True)


def _do_again(conn: sqlite3.Connection, rows: Sequence[_Row]) -> Marked:
    with wrap_errors():
        conn.executemany("INSERT OR IGNORE INTO filter_log VALUES (?, ?, ?, ?)", rows)
        _act(conn, rows, is_back=False)
    undo = partial(undo_done, filter_id=rows[0][0], ids=[row[1] for row in rows])
    return Marked(_changes(rows), len(rows), undo)


def _put_back(conn: sqlite3.Connection, row: tuple[object, ...], log: Sequence[_Row]) -> Marked:
    with wrap_errors():
        conn.execute(
            "INSERT INTO filters (id, name, query, action, is_on, position, problem) VALUES (?, ?, ?, ?, ?, ?, ?)", row
        )
        conn.executemany(
            "INSERT OR IGNORE INTO filter_log SELECT ?, id, ?, ? FROM articles WHERE id = ?",
            [(each[0], each[2], each[3], each[1]) for each in log],
        )
        _act(conn, [each for each in log if each[2] == FilterAction.HIDE], is_back=False)
    filter_id = row[0]
    if not isinstance(filter_id, int):
        raise AssertionError("a filter's id is a number")
    return Marked(_MANY if log else _LIBRARY, 1, partial(delete_filter, filter_id=filter_id), filter_id)


def _tidy(name: str) -> str:
    tidy = " ".join(name.split())
    if not tidy:
        raise ValueError("a filter needs a name")
    return tidy
