"""What is told of a topic above its list: articles a week, topics and feeds it shares them with, texts that hold names.

With the topics within it, each article once. Reads one index by time and stops at a bound, so it costs the same however
large the library is.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass

from storage.errors import wrap_errors

WEEK_S = 7 * 86_400
WEEKS = 26
_MOST_ARTICLES = 4000
"""Newest ones looked at."""
_MOST_TEXTS = 300
_MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class Shared:
    """A topic or a feed, and how many of a topic's articles it has. `color` is "#rrggbb"; "" of feeds."""

    id: int
    name: str
    color: str
    articles: int


@dataclass(frozen=True, slots=True)
class TopicOverview:
    """A topic's last half year.

    Attributes:
        weeks: articles in each, the oldest first; the last one ends now.
        related: topics that most of its articles carry too.
        sources: feeds that most of them come by.
        texts: title and excerpt of the newest ones.
    """

    topic_id: int
    name: str
    weeks: tuple[int, ...]
    related: tuple[Shared, ...]
    sources: tuple[Shared, ...]
    texts: tuple[tuple[str, str], ...]


def overview(conn: sqlite3.Connection, topic_id: int, now: int) -> TopicOverview | None:
    """What is told of a topic; None where it is gone. `now`: UTC epoch seconds."""
    since = now - WEEKS * WEEK_S
    with wrap_errors():
        topic = conn.execute("SELECT name FROM topics WHERE id = ?", (topic_id,)).fetchone()
        if topic is None:
            return None
        rows = conn.execute(
            "SELECT g.article_id, max(g.sort_at) FROM topics AS t JOIN article_topics AS g ON g.topic_id = t.id"
            " JOIN states AS s ON s.article_id = g.article_id AND s.is_hidden = 0"
            " WHERE (t.id = ?1 OR t.parent_id = ?1) AND g.origin <> 'removed' AND g.sort_at > ?2 AND g.sort_at <= ?3"
            " GROUP BY g.article_id ORDER BY 2 DESC LIMIT ?4",
            (topic_id, since, now, _MOST_ARTICLES),
        ).fetchall()
        ids = json.dumps([row[0] for row in rows])
        related = conn.execute(
            "SELECT t.id, t.name, t.color, count(*) FROM json_each(?1) AS w"
            " CROSS JOIN article_topics AS g ON g.article_id = w.value JOIN topics AS t ON t.id = g.topic_id"
            " WHERE g.origin <> 'removed' AND t.id <> ?2 AND t.parent_id IS NOT ?2"
            " GROUP BY t.id ORDER BY count(*) DESC, t.position LIMIT ?3",
            (ids, topic_id, _MOST_NAMED),
        ).fetchall()
        sources = conn.execute(
            "SELECT f.id, coalesce(f.own_title, f.title, f.url), '', count(*) FROM json_each(?) AS w"
            " CROSS JOIN entries AS e ON e.article_id = w.value JOIN feeds AS f ON f.id = e.feed_id"
            " GROUP BY f.id ORDER BY count(*) DESC, f.id LIMIT ?",
            (ids, _MOST_NAMED),
        ).fetchall()
        texts = conn.execute(
            "SELECT a.title, a.excerpt FROM json_each(?) AS w CROSS JOIN articles AS a ON a.id = w.value",
            (json.dumps([row[0] for row in rows[:_MOST_TEXTS]]),),
        ).fetchall()
    weeks = [0] * WEEKS
    for _, sort_at in rows:
        weeks[min((sort_at - since) // WEEK_S, WEEKS - 1)] += 1
    return TopicOverview(
        topic_id,
        topic[0],
        tuple(weeks),
        tuple(Shared(*row) for row in related),
        tuple(Shared(*row) for row in sources),
        tuple((title, excerpt) for title, excerpt in texts),
    )
