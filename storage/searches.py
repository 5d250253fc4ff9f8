"""Searches kept in the sidebar, with undo, and their counts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Literal

from storage.errors import wrap_errors
from storage.query import parse
from storage.search import compile_query
from storage.types import ChangeSet, Marked, SearchRow

_LIBRARY = ChangeSet(library=True)

_Column = Literal["name", "query"]


def searches(conn: sqlite3.Connection) -> list[SearchRow]:
    """All saved searches in the user's order."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT id, name, query, position, is_notifying FROM searches ORDER BY position, id"
        ).fetchall()
    return [SearchRow(row[0], row[1], row[2], row[3], bool(row[4])) for row in rows]


def search_counts(conn: sqlite3.Connection, searches: Iterable[SearchRow], now: int) -> dict[int, int]:
    """Unread articles that each search finds.

    Args:
        now: what `newer:` counts back from; UTC epoch seconds.
    """
    with wrap_errors():
        return {search.id: _unread(conn, search.query, now) for search in searches}


def add_search(conn: sqlite3.Connection, name: str, query: str) -> Marked:
    """Keep a search, last in order. Names may repeat."""
    with wrap_errors():
        made_id: int = conn.execute(
            "INSERT INTO searches (name, query, position)"
            " SELECT ?, ?, coalesce(max(position), -1) + 1 FROM searches RETURNING id",
            (_tidy(name), query),
        ).fetchone()[0]
    return Marked(_LIBRARY, 1, partial(delete_search, search_id=made_id), made_id)


def rename_search(conn: sqlite3.Connection, search_id: int, name: str) -> Marked:
    """Give a search another name."""
    return _set(conn, search_id, "name", _tidy(name))


def set_query(conn: sqlite3.Connection, search_id: int, query: str) -> Marked:
    """Let a kept search look for something else."""
    return _set(conn, search_id, "query", query)


def delete_search(conn: sqlite3.Connection, search_id: int) -> Marked:
    """Forget a search."""
    with wrap_errors():
        row = conn.execute(
            "SELECT id, name, query, position, is_notifying FROM searches WHERE id = ?", (search_id,)
        ).fetchone()
        if row is None:
            return Marked()
        conn.execute("DELETE FROM searches WHERE id = ?", (search_id,))
    return Marked(_LIBRARY, 1, partial(_put_back, row=SearchRow(*row)))


def move_search(conn: sqlite3.Connection, search_id: int, before_id: int | None) -> Marked:
    """Place a search before another, or last."""
    with wrap_errors():
        order = [row[0] for row in conn.execute("SELECT id FROM searches ORDER BY position, id")]
        ids = [other for other in order if other != search_id]
        if len(ids) == len(order):
            return Marked()
        ids.insert(ids.index(before_id) if before_id in ids else len(ids), search_id)
        if ids == order:
            return Marked()
        return _set_positions(conn, positions=tuple(enumerate(ids)))


def _tidy(name: str) -> str:
    tidy = " ".join(name.split())
    if not tidy:
        raise ValueError("a search needs a name")
    return tidy


def _unread(conn: sqlite3.Connection, query: str, now: int) -> int:
    compiled = compile_query(conn, parse(query), now=now)
    condition, parameters = compiled.where, compiled.parameters
    if compiled.match is not None:
        condition = f"a.id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?) AND {condition}"
        parameters = (compiled.match, *parameters)
    count: int = conn.execute(
        "SELECT count(*) FROM states AS s JOIN articles AS a ON a.id = s.article_id"
        f" WHERE s.is_hidden = 0 AND s.is_read = 0 AND {condition}",
        parameters,
    ).fetchone()[0]
    return count


def _set(conn: sqlite3.Connection, search_id: int, column: _Column, value: str) -> Marked:
    with wrap_errors():
        row = conn.execute(f"SELECT {column} FROM searches WHERE id = ?", (search_id,)).fetchone()
        if row is None or row[0] == value:
            return Marked()
        conn.execute(f"UPDATE searches SET {column} = ? WHERE id = ?", (value, search_id))
    return Marked(_LIBRARY, 1, partial(_set, search_id=search_id, column=column, value=row[0]))


def _set_positions(conn: sqlite3.Connection, positions: Sequence[tuple[int, int]]) -> Marked:
    with wrap_errors():
        before = conn.execute("SELECT position, id FROM searches").fetchall()
        conn.executemany("UPDATE searches SET position = ? WHERE id = ?", positions)
    return Marked(_LIBRARY, 1, partial(_set_positions, positions=tuple(before)))


def _put_back(conn: sqlite3.Connection, row: SearchRow) -> Marked:
    with wrap_errors():
        conn.execute(
            "INSERT INTO searches (id, name, query, position, is_notifying) VALUES (?, ?, ?, ?, ?)",
            (row.id, row.name, row.query, row.position, row.is_notifying),
        )
    return Marked(_LIBRARY, 1, partial(delete_search, search_id=row.id), row.id)
