"""Which pictures to fetch next, and which have to go. Needs a connection that has the library attached.

Both walk the library's articles, newest first, so what they cost is bounded: a walk looks at a window of articles,
and a sweep of everything runs once a day.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from storage.errors import wrap_errors
from storage.picture_types import PicturePolicy, WantedIcon, WantedPicture
from storage.pictures import ICON, icon_key

WINDOW_ARTICLES = 10_000
"""Newest articles, and newest saved ones, whose pictures are looked after by themselves. What is older was looked
after when it was new; after an import of more, opening an article or saving it brings its pictures."""

SWEEP_EVERY_S = 86_400
ICON_AGE_S = 30 * 86_400

# Freed to below the budget, so that not every new picture has to look for the oldest one again.
_FREED_TO = 0.9
_FREED_PAGES = 2_000

# The most generous of the feeds an article came by decides; what no feed brought was saved by hand.
_BY_POLICY = """
    EXISTS (SELECT 1 FROM library.entries AS e JOIN library.feeds AS f ON f.id = e.feed_id
        WHERE e.article_id = w.article_id AND f.unsubscribed_at IS NULL
        AND (coalesce(f.picture_policy, :policy) = 'all'
            OR (coalesce(f.picture_policy, :policy) = 'saved' AND w.is_saved)))
    OR (w.is_saved AND :policy <> 'on_demand' AND NOT EXISTS (
        SELECT 1 FROM library.entries AS e JOIN library.feeds AS f ON f.id = e.feed_id
        WHERE e.article_id = w.article_id AND f.unsubscribed_at IS NULL))
"""

_SOURCE = """
    coalesce((SELECT f.url FROM library.entries AS e JOIN library.feeds AS f ON f.id = e.feed_id
        WHERE e.article_id = a.id ORDER BY f.id LIMIT 1), iif(a.kept_at IS NULL, NULL, a.url)),
    (SELECT min(e.feed_id) FROM library.entries AS e WHERE e.article_id = a.id)
"""


def wanted(conn: sqlite3.Connection, policy: PicturePolicy, now: int, most: int) -> list[WantedPicture]:
    """Pictures to fetch by policy: lead pictures first, newest articles first; none that failed of late.

    Args:
        conn: with the library attached.
        policy: of feeds that have none of their own.
        now: UTC epoch seconds.
        most: how many at most; ask again when they are settled.
    """
    statement = f"""
        WITH looked_at AS (
            SELECT * FROM (SELECT article_id, sort_at, is_saved FROM library.states WHERE is_hidden = 0
                ORDER BY sort_at DESC, article_id DESC LIMIT :window)
            UNION
            SELECT * FROM (SELECT article_id, sort_at, is_saved FROM library.states
                WHERE is_saved = 1 AND is_hidden = 0 ORDER BY sort_at DESC, article_id DESC LIMIT :window)
        )
        SELECT ap.key, ap.url, {_SOURCE}, coalesce(p.attempts, 0)
        FROM looked_at AS w JOIN library.article_pictures AS ap ON ap.article_id = w.article_id
        JOIN library.articles AS a ON a.id = w.article_id LEFT JOIN pictures AS p ON p.key = ap.key
        WHERE (p.key IS NULL OR (p.state = 'failed' AND p.next_try_at <= :now)) AND ({_BY_POLICY})
        ORDER BY ap.key = a.picture_key DESC, w.sort_at DESC, w.article_id DESC, ap.position LIMIT :most
    """
    parameters = {"policy": policy.value, "now": now, "most": most, "window": WINDOW_ARTICLES}
    with wrap_errors():
        rows = conn.execute(statement, parameters).fetchall()
    return list({row[0]: WantedPicture(*row) for row in reversed(rows)}.values())[::-1]


def wanted_of(conn: sqlite3.Connection, article_ids: Sequence[int]) -> list[WantedPicture]:
    """Pictures of some articles that are not here, whatever became of them before, lead pictures first."""
    statement = f"""
        SELECT ap.key, ap.url, {_SOURCE}, coalesce(p.attempts, 0)
        FROM json_each(?) AS asked JOIN library.articles AS a ON a.id = asked.value
        JOIN library.article_pictures AS ap ON ap.article_id = a.id LEFT JOIN pictures AS p ON p.key = ap.key
        WHERE p.key IS NULL OR p.state IN ('failed', 'evicted')
        ORDER BY ap.key = a.picture_key DESC, asked.key, ap.position
    """
    with wrap_errors():
        rows = conn.execute(statement, (json.dumps(list(article_ids)),)).fetchall()
    return list({row[0]: WantedPicture(*row) for row in reversed(rows)}.values())[::-1]


def wanted_icons(conn: sqlite3.Connection, now: int) -> list[WantedIcon]:
    """Icons of subscribed feeds' sites that are not here, or older than a month; none that failed of late."""
    with wrap_errors():
        known = {
            key: (state, attempts, tried_at, next_try_at)
            for key, state, attempts, tried_at, next_try_at in conn.execute(
                "SELECT key, state, attempts, tried_at, next_try_at FROM pictures WHERE key >= ? AND key < ?",
                (ICON, f"{ICON}~"),
            )
        }
        feeds = conn.execute("SELECT site_url, url FROM library.feeds WHERE unsubscribed_at IS NULL").fetchall()
    found: dict[str, WantedIcon] = {}
    for site_url, url in feeds:
        key = icon_key(site_url, url)
        if key is None or key in found:
            continue
        state, attempts, tried_at, next_try_at = known.get(key, (None, 0, 0, None))
        is_due = now - tried_at > ICON_AGE_S if state != "failed" else next_try_at is not None and next_try_at <= now
        if is_due:
            found[key] = WantedIcon(key, key.removeprefix(ICON), url, attempts)
    return list(found.values())


def sweep(conn: sqlite3.Connection, now: int) -> int:
    """Once a day, forget what no article refers to; how many keys were forgotten."""
    with wrap_errors():
        last = conn.execute("SELECT at FROM upkeep WHERE name = 'sweep'").fetchone()
        if last is not None and 0 <= now - last[0] < SWEEP_EVERY_S:
            return 0
        conn.execute("INSERT OR REPLACE INTO upkeep VALUES ('sweep', ?)", (now,))
        return remove_orphans(conn)


def remove_orphans(conn: sqlite3.Connection) -> int:
    """Forget what no article refers to; how many keys were forgotten. Takes a walk over all articles' pictures."""
    with wrap_errors():
        gone = conn.execute(
            "DELETE FROM pictures WHERE key NOT IN (SELECT key FROM library.article_pictures)"
            " AND NOT (key >= ? AND key < ?)",
            (ICON, f"{ICON}~"),
        ).rowcount
        feeds = conn.execute("SELECT site_url, url FROM library.feeds").fetchall()
        icons = json.dumps([key for site_url, url in feeds if (key := icon_key(site_url, url)) is not None])
        gone += conn.execute(
            "DELETE FROM pictures WHERE key >= ? AND key < ? AND key NOT IN (SELECT value FROM json_each(?))",
            (ICON, f"{ICON}~", icons),
        ).rowcount
        _remove_unused_contents(conn)
    return gone


def keep_within(conn: sqlite3.Connection, max_bytes: int) -> int:
    """Keep the pictures within a budget: the oldest of unsaved articles go first, then the oldest of saved ones.

    The age of a picture is that of its newest article, or when it was last shown. Returns the bytes freed.
    """
    with wrap_errors():
        size_bytes: int = conn.execute("SELECT coalesce(sum(size_bytes), 0) FROM contents").fetchone()[0]
        if size_bytes <= max_bytes:
            return 0
        rows = conn.execute(
            "SELECT p.content_id, c.size_bytes FROM library.article_pictures AS ap"
            " CROSS JOIN pictures AS p ON p.key = ap.key CROSS JOIN contents AS c ON c.id = p.content_id"
            " CROSS JOIN library.states AS s ON s.article_id = ap.article_id"
            " GROUP BY p.content_id"
            " ORDER BY max(s.is_saved), max(max(s.sort_at, coalesce(p.used_at, 0))), p.content_id"
        ).fetchall()
        freed = 0
        going: list[int] = []
        for content_id, content_bytes in rows:
            if size_bytes - freed <= max_bytes * _FREED_TO:
                break
            going.append(content_id)
            freed += content_bytes
        conn.execute(
            "UPDATE pictures SET state = 'evicted', content_id = NULL"
            " WHERE content_id IN (SELECT value FROM json_each(?))",
            (json.dumps(going),),
        )
        _remove_unused_contents(conn)
    return freed


def give_back(conn: sqlite3.Connection) -> None:
    """Give room that pictures have left back to the disk, 32 MB of it at most."""
    with wrap_errors():
        free: int = conn.execute("PRAGMA main.freelist_count").fetchone()[0]
        for _ in range(min(free, _FREED_PAGES)):
            # Python's sqlite3 steps a pragma once, and each step frees one page.
            conn.execute("PRAGMA main.incremental_vacuum(1)")


def _remove_unused_contents(conn: sqlite3.Connection) -> None:
    unused = "NOT IN (SELECT content_id FROM pictures WHERE content_id IS NOT NULL)"
    for table in ("data", "thumbnails"):
        conn.execute(f"DELETE FROM {table} WHERE content_id {unused}")
    conn.execute(f"DELETE FROM contents WHERE id {unused}")
