"""How a feed is asked where that differs from others: its program's name and headers, and whether it has secrets.

The secrets themselves (logins, cookies) lie where the system keeps passwords, never here.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from functools import partial

from storage.errors import wrap_errors
from storage.types import ChangeSet, Marked


@dataclass(frozen=True, slots=True)
class FeedRequest:
    """What is stored of one feed.

    Attributes:
        user_agent: None for the program's own.
        headers: names and values beyond the usual ones.
        has_secrets: a login or secret headers are kept elsewhere.
    """

    user_agent: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    has_secrets: bool = False


USUAL = FeedRequest()


def requests(conn: sqlite3.Connection) -> dict[int, FeedRequest]:
    """Those of all feeds that have one, by feed."""
    with wrap_errors():
        rows = conn.execute("SELECT feed_id, user_agent, headers, has_secrets FROM feed_requests").fetchall()
    return {feed_id: _request(*row) for feed_id, *row in rows}


def request(conn: sqlite3.Connection, feed_id: int) -> FeedRequest:
    """A feed's own; `USUAL` where it has none."""
    with wrap_errors():
        row = conn.execute(
            "SELECT user_agent, headers, has_secrets FROM feed_requests WHERE feed_id = ?", (feed_id,)
        ).fetchone()
    return _request(*row) if row is not None else USUAL


def _request(user_agent: str | None, headers: str, has_secrets: int) -> FeedRequest:
    pairs = tuple((str(name), str(value)) for name, value in json.loads(headers))
    return FeedRequest(user_agent, pairs, bool(has_secrets))


def put_request(
    conn: sqlite3.Connection, feed_id: int, user_agent: str | None, headers: tuple[tuple[str, str], ...]
) -> Marked:
    """Choose a feed's name for the program, and its headers; none of them is a secret. It is asked anew."""
    before = request(conn, feed_id)
    if (before.user_agent, before.headers) == (user_agent, headers):
        return Marked()
    with wrap_errors():
        _put(conn, feed_id, FeedRequest(user_agent, headers, before.has_secrets))
        _ask_anew(conn, feed_id)
    undo = partial(put_request, feed_id=feed_id, user_agent=before.user_agent, headers=before.headers)
    return Marked(ChangeSet(library=True), 1, undo)


def note_secrets(conn: sqlite3.Connection, feed_id: int, has_secrets: bool) -> ChangeSet:
    """Remember whether secrets of a feed are kept elsewhere. It is asked anew."""
    before = request(conn, feed_id)
    with wrap_errors():
        _put(conn, feed_id, FeedRequest(before.user_agent, before.headers, has_secrets))
        _ask_anew(conn, feed_id)
    return ChangeSet(library=True)


def _put(conn: sqlite3.Connection, feed_id: int, wanted: FeedRequest) -> None:
    if wanted == USUAL:
        conn.execute("DELETE FROM feed_requests WHERE feed_id = ?", (feed_id,))
        return
    conn.execute(
        "INSERT INTO feed_requests VALUES (?, ?, ?, ?) ON CONFLICT(feed_id) DO UPDATE SET"
        " user_agent = excluded.user_agent, headers = excluded.headers, has_secrets = excluded.has_secrets",
        (feed_id, wanted.user_agent, json.dumps(wanted.headers), wanted.has_secrets),
    )


def _ask_anew(conn: sqlite3.Connection, feed_id: int) -> None:
    """What was read under other names says nothing of what is read now."""
    conn.execute(
        "UPDATE feeds SET etag = NULL, last_modified = NULL, body_hash = NULL, next_check_at = NULL,"
        " retry_after_at = NULL WHERE id = ?",
        (feed_id,),
    )


def forgotten(conn: sqlite3.Connection) -> list[int]:
    """Feeds that are gone while secrets of theirs may still be kept."""
    with wrap_errors():
        rows = conn.execute("SELECT feed_id FROM feed_requests WHERE feed_id NOT IN (SELECT id FROM feeds)").fetchall()
    return [row[0] for row in rows]


def forget(conn: sqlite3.Connection, feed_id: int) -> None:
    """Forget a feed that is gone, once its secrets are."""
    with wrap_errors():
        conn.execute("DELETE FROM feed_requests WHERE feed_id = ?", (feed_id,))
