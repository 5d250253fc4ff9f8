"""Settings of the library itself, by key. What belongs to one machine's window is the window's own."""

from __future__ import annotations

import sqlite3
from functools import partial

from storage.errors import wrap_errors
from storage.types import Marked


def get(conn: sqlite3.Connection, key: str) -> str | None:
    """A setting's value; None if it was never put."""
    with wrap_errors():
        row = conn.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
    return row[0] if row else None


def put(conn: sqlite3.Connection, key: str, value: str | None) -> Marked:
    """Set a setting, or with None forget it."""
    before = get(conn, key)
    if before == value:
        return Marked()
    with wrap_errors():
        if value is None:
            conn.execute("DELETE FROM settings WHERE key = ?", (key,))
        else:
            conn.execute(
                "INSERT INTO settings VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value", (key, value)
            )
    return Marked(count=1, undo=partial(put, key=key, value=before))
