"""How large a share of the digest the reader wants of single feeds: a few choices, each a row of `settings`.

No column of `feeds`: nearly all feeds have the usual share.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from storage import settings
from storage.errors import wrap_errors
from storage.feed_types import DigestShare
from storage.types import ChangeSet, Marked

_KEY = "digest.share."


def shares(conn: sqlite3.Connection) -> dict[int, DigestShare]:
    """Those of feeds that have another than the usual one."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT CAST(substr(key, ?) AS INTEGER), value FROM settings WHERE key GLOB ?", (len(_KEY) + 1, f"{_KEY}*")
        ).fetchall()
    # One that a later version knows is the usual one to this.
    return {feed_id: DigestShare(value) for feed_id, value in rows if value in set(DigestShare)}


def set_share(conn: sqlite3.Connection, feed_id: int, share: DigestShare) -> Marked:
    """Choose a feed's share; it takes effect in the next digest that is made."""
    done = settings.put(conn, f"{_KEY}{feed_id}", None if share is DigestShare.USUAL else share.value)
    if not done.count:
        return done
    return _told(done)


def forget(conn: sqlite3.Connection, feed_ids: Sequence[int]) -> None:
    """Forget the choices for feeds that are removed for good."""
    with wrap_errors():
        conn.executemany("DELETE FROM settings WHERE key = ?", [(f"{_KEY}{feed_id}",) for feed_id in feed_ids])


def _told(done: Marked) -> Marked:
    """What a setting's change did, told to whoever shows feeds; and so each time it is taken back."""
    undo = done.undo
    if undo is None:
        raise AssertionError("a setting that changed can be taken back")
    return replace(done, changes=ChangeSet(library=True), undo=lambda conn: _told(undo(conn)))
