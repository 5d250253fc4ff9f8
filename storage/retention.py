"""Keep rules: which of a feed's articles go for their age or number, and that they never come back.

What a person made something of (`storage.held`) stays, whatever the rule says, and what
another feed brings stays with that.
"""

from __future__ import annotations

import sqlite3
from functools import partial

from storage import index, stories
from storage.errors import wrap_errors
from storage.held import held
from storage.types import ChangeSet, Marked

BATCH = 200
"""Articles removed in one transaction: 0.2 ms each, so that the user's own marks need not wait long."""

_DAY_S = 86_400

_HELD = held("e.article_id", "s.is_saved")


def set_rule(conn: sqlite3.Connection, feed_id: int, days: int | None, count: int | None) -> Marked:
    """Choose how long and how many of a feed's articles are kept; None for no bound. `apply` carries it out."""
    with wrap_errors():
        row = conn.execute("SELECT keep_days, keep_count FROM feeds WHERE id = ?", (feed_id,)).fetchone()
        if row is None or row == (days, count):
            return Marked()
        conn.execute("UPDATE feeds SET keep_days = ?, keep_count = ? WHERE id = ?", (days, count, feed_id))
    undo = partial(set_rule, feed_id=feed_id, days=row[0], count=row[1])
    return Marked(ChangeSet(library=True), 1, undo)


def apply(conn: sqlite3.Connection, now: int, limit: int = BATCH) -> ChangeSet:
    """Remove what the rules let go, at most `limit` articles of each feed; empty where nothing was to do.

    An article's age counts from its place in the lists. Runs in the caller's transaction.
    """
    removed: set[int] = set()
    with wrap_errors():
        rules = conn.execute(
            "SELECT id, keep_days, keep_count FROM feeds WHERE unsubscribed_at IS NULL"
            " AND (keep_days IS NOT NULL OR keep_count IS NOT NULL)"
        ).fetchall()
        for feed_id, days, count in rules:
            going: list[tuple[str, int, str]] = []
            if days is not None:
                going += _going(conn, feed_id, "e.sort_at < ?", now - days * _DAY_S, limit)
            if count is not None:
                beyond = (
                    "e.article_id IN (SELECT article_id FROM entries WHERE feed_id = e.feed_id"
                    " ORDER BY sort_at DESC, article_id DESC LIMIT -1 OFFSET ?)"
                )
                going += _going(conn, feed_id, beyond, count, limit)
            for guid, article_id, raw_hash in dict.fromkeys(going):
                conn.execute("INSERT OR REPLACE INTO tombstones VALUES (?, ?, ?)", (feed_id, guid, raw_hash))
                conn.execute("DELETE FROM entries WHERE feed_id = ? AND guid = ?", (feed_id, guid))
                if conn.execute("SELECT 1 FROM entries WHERE article_id = ?", (article_id,)).fetchone() is None:
                    remove_article(conn, article_id)
                removed.add(article_id)
    return ChangeSet(removed=frozenset(removed), library=True) if removed else ChangeSet()


def _going(
    conn: sqlite3.Connection, feed_id: int, condition: str, bound: int, limit: int
) -> list[tuple[str, int, str]]:
    return conn.execute(
        "SELECT e.guid, e.article_id, e.raw_hash FROM entries AS e JOIN states AS s ON s.article_id = e.article_id"
        f" WHERE e.feed_id = ? AND {condition} AND NOT {_HELD} ORDER BY e.sort_at LIMIT ?",
        (feed_id, bound, limit),
    ).fetchall()


def is_removed(conn: sqlite3.Connection, feed_id: int, guid: str) -> bool:
    """Whether a keep rule removed an entry: it stays away, even changed."""
    with wrap_errors():
        row = conn.execute("SELECT 1 FROM tombstones WHERE feed_id = ? AND guid = ?", (feed_id, guid)).fetchone()
    return row is not None


def remove_article(conn: sqlite3.Connection, article_id: int) -> None:
    """Remove an article that no feed brings any more, with all that is stored of it."""
    indexed = index.stored(conn, article_id)
    if indexed is not None:
        index.remove(conn, article_id, *indexed)
    stories.forget_article(conn, article_id)
    # In this order: the counts' triggers read the state of what is deleted.
    for table in (
        "article_topics",
        "article_pictures",
        "enclosures",
        "article_categories",
        "full_texts",
        "filter_log",
        "suggestions",
        "bodies",
        "states",
    ):
        conn.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
    conn.execute("DELETE FROM articles WHERE id = ?", (article_id,))
