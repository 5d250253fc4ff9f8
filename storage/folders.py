"""Folders of feeds: nested, ordered, renamed, removed; every change can be taken back."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import partial

from storage.errors import wrap_errors
from storage.types import ChangeSet, Marked

_LIBRARY = ChangeSet(library=True)

PATH_SEPARATOR = "/"
ESCAPED_SEPARATOR = "\uff0f"
"""How a "/" within a folder's name is written in a path: the full-width solidus, as `feeds.opml` writes it."""


def add_folder(conn: sqlite3.Connection, name: str, parent_id: int | None = None) -> Marked:
    """Make a folder; `made_id` is its id. One of that name in the same place is taken as it is, with `count` 0.

    A blank name makes nothing.
    """
    name = name.strip()
    if not name:
        return Marked()
    with wrap_errors():
        parent_id = existing(conn, parent_id)
        row = conn.execute("SELECT id FROM folders WHERE name = ? AND parent_id IS ?", (name, parent_id)).fetchone()
        if row is not None:
            return Marked(made_id=row[0])
        position = conn.execute(
            "SELECT coalesce(max(position), -1) + 1 FROM folders WHERE parent_id IS ?", (parent_id,)
        ).fetchone()[0]
        return _insert(conn, None, name, parent_id, position)


def folder_path(conn: sqlite3.Connection, path: str) -> Marked:
    """Make what is missing of a path of names joined by "/"; `made_id` is the innermost folder."""
    done = Marked()
    parent_id: int | None = None
    for part in path.split(PATH_SEPARATOR):
        name = part.replace(ESCAPED_SEPARATOR, PATH_SEPARATOR).strip()
        if name:
            made = add_folder(conn, name, parent_id)
            parent_id = made.made_id
            done = Marked(done.changes | made.changes, done.count + made.count, None, parent_id)
    return done


def existing(conn: sqlite3.Connection, folder_id: int | None) -> int | None:
    """The folder; None, the top, where another process removed it meanwhile."""
    row = conn.execute("SELECT id FROM folders WHERE id = ?", (folder_id,)).fetchone()
    return row[0] if row else None


def rename_folder(conn: sqlite3.Connection, folder_id: int, name: str) -> Marked:
    """Rename a folder; a blank name changes nothing."""
    with wrap_errors():
        row = conn.execute("SELECT name FROM folders WHERE id = ?", (folder_id,)).fetchone()
        if row is None or not name.strip() or row[0] == name.strip():
            return Marked()
        conn.execute("UPDATE folders SET name = ? WHERE id = ?", (name.strip(), folder_id))
    return Marked(_LIBRARY, 1, partial(rename_folder, folder_id=folder_id, name=row[0]))


def move_folder(
    conn: sqlite3.Connection, folder_id: int, parent_id: int | None, before_id: int | None = None
) -> Marked:
    """Put a folder into another (None: at the top), in front of a sibling or at the end. Never into itself."""
    with wrap_errors():
        parent_id = existing(conn, parent_id)
        if parent_id is not None and folder_id in _above(conn, parent_id):
            return Marked()
        there = [
            row[0]
            for row in conn.execute(
                "SELECT id FROM folders WHERE parent_id IS ? AND id <> ? ORDER BY position, id", (parent_id, folder_id)
            )
        ]
        at = there.index(before_id) if before_id in there else len(there)
        ordered = [*there[:at], folder_id, *there[at:]]
        return _place(conn, [(parent_id, position, each) for position, each in enumerate(ordered)])


def remove_folder(conn: sqlite3.Connection, folder_id: int) -> Marked:
    """Remove a folder; its feeds and folders move up to where it stood."""
    with wrap_errors():
        row = conn.execute("SELECT name, parent_id, position FROM folders WHERE id = ?", (folder_id,)).fetchone()
        if row is None:
            return Marked()
        feeds = _ids(conn, "SELECT id FROM feeds WHERE folder_id = ?", folder_id)
        inside = _ids(conn, "SELECT id FROM folders WHERE parent_id = ?", folder_id)
        conn.execute("UPDATE feeds SET folder_id = ? WHERE folder_id = ?", (row[1], folder_id))
        conn.execute("UPDATE folders SET parent_id = ? WHERE parent_id = ?", (row[1], folder_id))
        conn.execute("DELETE FROM folders WHERE id = ?", (folder_id,))
    return Marked(_LIBRARY, 1, partial(_restore, folder_id=folder_id, row=row, feeds=feeds, inside=inside))


def _restore(
    conn: sqlite3.Connection,
    folder_id: int,
    row: tuple[str, int | None, int],
    feeds: Sequence[int],
    inside: Sequence[int],
) -> Marked:
    with wrap_errors():
        name, parent_id, position = row
        _insert(conn, folder_id, name, existing(conn, parent_id), position)
        conn.executemany("UPDATE feeds SET folder_id = ? WHERE id = ?", [(folder_id, each) for each in feeds])
        # What it is in by now cannot be in it.
        above = _above(conn, folder_id)
        conn.executemany(
            "UPDATE folders SET parent_id = ? WHERE id = ?", [(folder_id, each) for each in inside if each not in above]
        )
    return Marked(_LIBRARY, 1, partial(remove_folder, folder_id=folder_id), folder_id)


def _insert(conn: sqlite3.Connection, folder_id: int | None, name: str, parent_id: int | None, position: int) -> Marked:
    made = conn.execute(
        "INSERT INTO folders(id, name, parent_id, position) VALUES (?, ?, ?, ?)",
        (folder_id, name, parent_id, position),
    ).lastrowid
    if made is None:
        raise AssertionError("an INSERT names the row it made")
    return Marked(_LIBRARY, 1, partial(remove_folder, folder_id=made), made)


def _place(conn: sqlite3.Connection, places: Sequence[tuple[int | None, int, int]]) -> Marked:
    before = []
    with wrap_errors():
        for wanted_id, position, folder_id in places:
            parent_id = existing(conn, wanted_id)
            if parent_id is not None and folder_id in _above(conn, parent_id):
                continue
            row = conn.execute("SELECT parent_id, position FROM folders WHERE id = ?", (folder_id,)).fetchone()
            if row is not None and row != (parent_id, position):
                before.append((row[0], row[1], folder_id))
                conn.execute(
                    "UPDATE folders SET parent_id = ?, position = ? WHERE id = ?", (parent_id, position, folder_id)
                )
    if not before:
        return Marked()
    return Marked(_LIBRARY, len(before), partial(_place, places=before))


def _above(conn: sqlite3.Connection, folder_id: int) -> set[int]:
    """A folder and all that hold it."""
    rows = conn.execute(
        "WITH RECURSIVE above(id) AS (VALUES (?) UNION SELECT f.parent_id FROM folders AS f JOIN above USING (id)"
        " WHERE f.parent_id IS NOT NULL) SELECT id FROM above",
        (folder_id,),
    )
    return {row[0] for row in rows}


def _ids(conn: sqlite3.Connection, statement: str, value: int) -> list[int]:
    return [row[0] for row in conn.execute(statement, (value,))]
