"""Pictures stored once by their content, and what became of each address: in, out, and counted.

Which are wanted and which have to go is `storage.picture_upkeep`; it reads the library as well, this does not.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urlsplit

from storage.errors import wrap_errors
from storage.picture_types import PictureContent, PictureFacts, PictureFailure, PictureState, PictureTotals
from storage.types import Marked

DAY_S = 86_400

ICON = "icon:"
"""Begins the keys of feeds' icons, which no article refers to; the rest is the site's scheme and host."""


@lru_cache(maxsize=8192)
def icon_key(site_url: str | None, url: str) -> str | None:
    """What a feed's icon is called: that of its site, so that a site's feeds share one; None where it has none.

    Args:
        site_url: the site's address as the feed names it.
        url: the feed's own address, whose host counts where it names none.
    """
    parts = urlsplit(site_url or url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    return f"{ICON}{parts.scheme}://{parts.netloc.rpartition('@')[2].lower()}"


def store(conn: sqlite3.Connection, key: str, content: PictureContent, now: int) -> None:
    """Keep what was fetched for a key; a picture that is here already is not stored twice."""
    import hashlib  # noqa: PLC0415 - loads OpenSSL, which the window never needs

    digest = hashlib.blake2b(content.data, digest_size=16).hexdigest()
    with wrap_errors():
        row = conn.execute("SELECT id FROM contents WHERE hash = ?", (digest,)).fetchone()
        content_id = row[0] if row is not None else _insert(conn, digest, content)
        _settle(conn, key, PictureState.FETCHED, content_id, now)


def _insert(conn: sqlite3.Connection, digest: str, content: PictureContent) -> int:
    thumbnail = content.thumbnail
    content_id = conn.execute(
        "INSERT INTO contents(hash, format, width, height, size_bytes) VALUES (?, ?, ?, ?, ?)",
        (digest, content.format, content.width, content.height, len(content.data) + len(thumbnail or b"")),
    ).lastrowid
    if content_id is None:
        raise AssertionError("an INSERT names the row it made")
    conn.execute("INSERT INTO data VALUES (?, ?)", (content_id, content.data))
    if thumbnail is not None:
        conn.execute("INSERT INTO thumbnails VALUES (?, ?)", (content_id, thumbnail))
    return content_id


def note_blank(conn: sqlite3.Connection, key: str, now: int) -> None:
    """Remember that a key is a tracker or a spacer; it is not asked for again."""
    with wrap_errors():
        _settle(conn, key, PictureState.BLANK, None, now)


def _settle(conn: sqlite3.Connection, key: str, state: PictureState, content_id: int | None, now: int) -> None:
    conn.execute(
        "INSERT INTO pictures(key, state, content_id, tried_at) VALUES (?, ?, ?, ?) ON CONFLICT(key) DO UPDATE SET"
        " state = excluded.state, content_id = excluded.content_id, tried_at = excluded.tried_at, problem_kind = NULL,"
        " problem_detail = NULL, attempts = 0, next_try_at = NULL",
        (key, state.value, content_id, now),
    )


def note_failure(conn: sqlite3.Connection, key: str, failure: PictureFailure, now: int) -> None:
    """Remember why a key could not be fetched and when to try again. A picture that is here stays."""
    with wrap_errors():
        conn.execute(
            "INSERT INTO pictures(key, state, problem_kind, problem_detail, attempts, tried_at, next_try_at)"
            " VALUES (?, 'failed', ?, ?, 1, ?, ?) ON CONFLICT(key) DO UPDATE SET state = 'failed',"
            " problem_kind = excluded.problem_kind, problem_detail = excluded.problem_detail, attempts = attempts + 1,"
            " tried_at = excluded.tried_at, next_try_at = excluded.next_try_at WHERE state <> 'fetched'",
            (key, failure.kind, failure.detail[:500], now, failure.next_try_at),
        )


def facts(conn: sqlite3.Connection, keys: Iterable[str]) -> dict[str, PictureFacts]:
    """What is known of some keys; those never tried are left out."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT p.key, p.state, c.width, c.height, p.problem_kind FROM json_each(?) AS wanted"
            " JOIN pictures AS p ON p.key = wanted.value LEFT JOIN contents AS c ON c.id = p.content_id",
            (json.dumps(list(keys)),),
        ).fetchall()
    return {key: PictureFacts(PictureState(state), *rest) for key, state, *rest in rows}


def read(conn: sqlite3.Connection, key: str) -> bytes | None:
    """A picture's bytes; None if it is not here."""
    with wrap_errors():
        row = conn.execute(
            "SELECT d.picture FROM pictures AS p JOIN data AS d ON d.content_id = p.content_id WHERE p.key = ?", (key,)
        ).fetchone()
    return row[0] if row else None


def thumbnails(conn: sqlite3.Connection, keys: Iterable[str]) -> dict[str, bytes]:
    """Small pictures of those keys that have one."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT p.key, t.picture FROM json_each(?) AS wanted JOIN pictures AS p ON p.key = wanted.value"
            " JOIN thumbnails AS t ON t.content_id = p.content_id",
            (json.dumps(list(keys)),),
        ).fetchall()
    return dict(rows)


def touch(conn: sqlite3.Connection, keys: Iterable[str], now: int) -> Marked:
    """Note that pictures were shown, to the day: those shown of late are the last to give room."""
    with wrap_errors():
        conn.execute(
            "UPDATE pictures SET used_at = ? WHERE key IN (SELECT value FROM json_each(?))"
            " AND (used_at IS NULL OR used_at < ?)",
            (now, json.dumps(list(keys)), now - DAY_S),
        )
    return Marked()


def totals(conn: sqlite3.Connection) -> PictureTotals:
    """How much is stored."""
    with wrap_errors():
        row = conn.execute(
            "SELECT (SELECT count(*) FROM pictures WHERE state = 'fetched'), (SELECT count(*) FROM contents),"
            " (SELECT count(*) FROM pictures WHERE state = 'failed'),"
            " (SELECT coalesce(sum(size_bytes), 0) FROM contents)"
        ).fetchone()
    return PictureTotals(*row)
