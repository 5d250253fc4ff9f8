"""What comes with an article beside its text: enclosures, and the categories its feed put it under."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from storage.errors import wrap_errors
from storage.types import Enclosure

SUGGESTED_CATEGORIES = 12
"""Of the articles asked for together: more would bury the topics they are offered beside."""


def store(
    conn: sqlite3.Connection, article_id: int, enclosures: Sequence[Enclosure], categories: Sequence[str]
) -> None:
    """Write what an article without any brought. Runs in the caller's transaction."""
    if enclosures:
        conn.executemany(
            "INSERT INTO enclosures(article_id, position, url, media_type, size_bytes, duration_s, title)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (article_id, position, each.url, each.media_type, each.size_bytes, each.duration_s, each.title)
                for position, each in enumerate(enclosures)
            ],
        )
    if categories:
        conn.executemany(
            "INSERT INTO article_categories(article_id, position, name) VALUES (?, ?, ?)",
            [(article_id, position, name) for position, name in enumerate(categories)],
        )


def remove(conn: sqlite3.Connection, article_id: int) -> None:
    """Forget what an article brought. Runs in the caller's transaction."""
    conn.execute("DELETE FROM enclosures WHERE article_id = ?", (article_id,))
    conn.execute("DELETE FROM article_categories WHERE article_id = ?", (article_id,))


def enclosures(conn: sqlite3.Connection, article_id: int) -> tuple[Enclosure, ...]:
    """An article's enclosures, in its feed's order."""
    with wrap_errors():
        found = conn.execute(
            "SELECT url, media_type, size_bytes, duration_s, title FROM enclosures WHERE article_id = ?"
            " ORDER BY position",
            (article_id,),
        ).fetchall()
    return tuple(Enclosure(*each) for each in found)


def feed_of(conn: sqlite3.Connection, article_id: int) -> tuple[int, str] | None:
    """Id and address of the feed an article came by first; None if it has none any more."""
    with wrap_errors():
        found: tuple[int, str] | None = conn.execute(
            "SELECT f.id, f.url FROM entries AS e JOIN feeds AS f ON f.id = e.feed_id WHERE e.article_id = ?"
            " ORDER BY f.id LIMIT 1",
            (article_id,),
        ).fetchone()
    return found


def categories(conn: sqlite3.Connection, article_ids: Sequence[int]) -> tuple[str, ...]:
    """Names of the categories of one article, or of several: those of most of them first, SUGGESTED_CATEGORIES at most.

    Names that differ in case only count as one.
    """
    # Those chosen together are few; beyond, any sample tells what they have in common.
    asked = list(article_ids[:500])
    marks = ",".join("?" * len(asked))
    with wrap_errors():
        found = conn.execute(
            f"SELECT min(name) FROM article_categories WHERE article_id IN ({marks})"
            " GROUP BY lower(name) ORDER BY count(*) DESC, min(position), min(name) LIMIT ?",
            (*asked, SUGGESTED_CATEGORIES),
        ).fetchall()
    return tuple(name for (name,) in found)
