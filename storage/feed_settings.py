"""A person's choices for single feeds that change how they are checked: pausing, and a new address. Undo is exact."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import partial

from storage.errors import wrap_errors
from storage.types import ChangeSet, Marked

_LIBRARY = ChangeSet(library=True)
_STATE = (
    "url, previous_url, etag, last_modified, body_hash, next_check_at, failures, failing_since, problem_kind,"
    " problem_detail, http_status, retry_after_at, moved_url, moved_count, moved_since"
)


def pause(conn: sqlite3.Connection, feed_ids: Sequence[int], now: int | None) -> Marked:
    """Check feeds no more until they are resumed, or (`now` None) resume them: they are due at once."""
    before: dict[int | None, list[int]] = {}
    with wrap_errors():
        for feed_id in feed_ids:
            row = conn.execute("SELECT paused_at FROM feeds WHERE id = ?", (feed_id,)).fetchone()
            if row is None or (row[0] is None) == (now is None):
                continue
            before.setdefault(row[0], []).append(feed_id)
            conn.execute("UPDATE feeds SET paused_at = ? WHERE id = ?", (now, feed_id))
            if now is None:
                conn.execute("UPDATE feeds SET next_check_at = NULL WHERE id = ?", (feed_id,))
    if not before:
        return Marked()
    return Marked(_LIBRARY, sum(map(len, before.values())), partial(_restore_pauses, pauses=before))


def _restore_pauses(conn: sqlite3.Connection, pauses: dict[int | None, list[int]]) -> Marked:
    parts = [pause(conn, feed_ids, paused_at) for paused_at, feed_ids in pauses.items()]

    def redo(conn: sqlite3.Connection) -> Marked:
        for part in parts:
            if part.undo is not None:
                part.undo(conn)
        return Marked(_LIBRARY, 1, partial(_restore_pauses, pauses=pauses))

    return Marked(_LIBRARY, sum(part.count for part in parts), redo)


def set_address(conn: sqlite3.Connection, feed_id: int, url: str) -> Marked:
    """Give a feed another address; the old one is remembered, and the feed asked anew. Articles and marks stay.

    Nothing happens where another subscription has the address.
    """
    with wrap_errors():
        row = conn.execute(f"SELECT {_STATE} FROM feeds WHERE id = ?", (feed_id,)).fetchone()
        taken = conn.execute("SELECT 1 FROM feeds WHERE url = ?", (url,)).fetchone()
        if row is None or taken is not None:
            return Marked()
        conn.execute(
            "UPDATE feeds SET previous_url = url, url = ?, etag = NULL, last_modified = NULL, body_hash = NULL,"
            " next_check_at = NULL, failures = 0, failing_since = NULL, problem_kind = NULL, problem_detail = NULL,"
            " http_status = NULL, retry_after_at = NULL, moved_url = NULL, moved_count = 0, moved_since = NULL"
            " WHERE id = ?",
            (url, feed_id),
        )
    return Marked(_LIBRARY, 1, partial(_restore_address, feed_id=feed_id, state=row))


def _restore_address(conn: sqlite3.Connection, feed_id: int, state: tuple[str | int | None, ...]) -> Marked:
    columns = ", ".join(f"{name.strip()} = ?" for name in _STATE.split(","))
    with wrap_errors():
        row = conn.execute(f"SELECT {_STATE} FROM feeds WHERE id = ?", (feed_id,)).fetchone()
        if row is None:
            return Marked()
        conn.execute(f"UPDATE feeds SET {columns} WHERE id = ?", (*state, feed_id))
    return Marked(_LIBRARY, 1, partial(_restore_address, feed_id=feed_id, state=row))
