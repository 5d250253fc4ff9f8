"""Editions as they are stored: what one is made from, keeping it, the archive. What it says is digest.edition's.

An edition that was only looked at is kept for a while, for the window reads it from here; one that its reader has
finished stays.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import partial
from typing import Any

from storage import digest_shares
from storage.edition_types import Candidate, EditionMaterial, FollowedTopic, KeptEdition
from storage.errors import wrap_errors
from storage.plaintext import plain_text
from storage.story_passes import publisher_of
from storage.types import ChangeSet, Marked

DAY_S = 86_400
LATE_S = 3 * DAY_S
"""How much older than the period an article may be that arrived in it late."""
STORY_S = 14 * DAY_S
"""How far back a story's earlier articles are told."""
RATE_S = 30 * DAY_S
"""The time over which it is counted how often a feed publishes, and of what the reader saves."""
LEAST_SAVED = 3
"""Saved articles of a feed, from which on they say that the reader likes it."""
DRAFTS = 12
"""Editions kept that nobody finished."""

_PLACE = "(SELECT min(e.feed_id) FROM entries AS e JOIN feeds AS f ON f.id = e.feed_id AND f.unsubscribed_at IS NULL"
_CANDIDATE = (
    "SELECT a.id, a.title, a.excerpt, a.words, a.url, a.source_title,"
    f" {_PLACE} WHERE e.article_id = a.id), s.sort_at, a.first_seen_at, s.is_saved, a.picture_key, a.language,"
    " x.story_id, x.duplicate_of"
)
_FROM = (
    " JOIN articles AS a ON a.id = s.article_id LEFT JOIN story_articles AS x ON x.article_id = a.id"
    " LEFT JOIN stories AS t ON t.id = x.story_id"
)
_WANTED = " AND s.is_hidden = 0 AND t.muted_at IS NULL"


# 1. What an edition is made from.


def gather(
    conn: sqlite3.Connection, since: int, until: int, *, topic: str | None = None, takes_late: bool = False
) -> EditionMaterial:
    """What came in a period.

    Args:
        conn: of the library.
        since: the beginning of the period; UTC epoch seconds.
        until: its end, not in it.
        topic: only articles with this topic, or one within it.
        takes_late: whether what was published shortly before the period and arrived in it is of it.
    """
    with wrap_errors():
        names: dict[int, tuple[str, int]] = {
            row[0]: (row[1], row[2])
            for row in conn.execute(
                "SELECT f.id, coalesce(f.own_title, f.title, f.url),"
                " row_number() OVER (ORDER BY d.position IS NULL, d.position, f.position, f.id)"
                " FROM feeds AS f LEFT JOIN folders AS d ON d.id = f.folder_id"
            )
        }
        due = _due(conn, since, until, topic, takes_late=takes_late)
        stories = {row[12] for row in due if row[12] is not None}
        there = {row[0] for row in due}
        earlier = [
            row
            for row in conn.execute(
                f"{_CANDIDATE} FROM json_each(?) AS w JOIN story_articles AS m ON m.story_id = w.value"
                f" JOIN states AS s ON s.article_id = m.article_id{_FROM}"
                f" WHERE m.sort_at >= ? AND m.sort_at < ?{_WANTED}",
                (json.dumps(sorted(stories)), since - STORY_S, until),
            )
            if row[0] not in there
        ]
        rows = [(row, True) for row in due] + [(row, False) for row in earlier]
        topics = _topics_of(conn, [row[0] for row, _ in rows])
        articles = tuple(_candidate(row, names, topics, is_due=is_due) for row, is_due in rows)
        return EditionMaterial(
            since,
            until,
            articles,
            _followed(conn),
            _headlines(conn, stories),
            *_habits(conn, until),
            {feed_id: place for feed_id, (_, place) in names.items()},
            digest_shares.shares(conn),
            last_until(conn),
            topic,
        )


def _due(
    conn: sqlite3.Connection, since: int, until: int, topic: str | None, *, takes_late: bool
) -> list[tuple[Any, ...]]:
    narrowed, parameters = "", []
    if topic is not None:
        narrowed = (
            " AND EXISTS (SELECT 1 FROM article_topics AS g JOIN topics AS p ON p.id = g.topic_id"
            " LEFT JOIN topics AS q ON q.id = p.parent_id WHERE g.article_id = a.id AND g.origin <> 'removed'"
            " AND (p.name = ? OR q.name = ?))"
        )
        parameters = [topic, topic]
    late = " OR a.first_seen_at >= ? AND a.first_seen_at < ?" if takes_late else ""
    times = [since - LATE_S if takes_late else since, until, since, *((since, until) if takes_late else ())]
    return conn.execute(
        f"{_CANDIDATE} FROM states AS s{_FROM} WHERE s.sort_at >= ? AND s.sort_at < ?"
        f" AND (s.sort_at >= ?{late}){_WANTED}{narrowed}"
        # The greeting is no news.
        " AND NOT EXISTS (SELECT 1 FROM entries AS e JOIN feeds AS f ON f.id = e.feed_id"
        " WHERE e.article_id = a.id AND f.url = 'broadsheet:welcome')"
        " ORDER BY s.sort_at DESC, a.id DESC",
        (*times, *parameters),
    ).fetchall()


def _candidate(
    row: tuple[Any, ...], names: Mapping[int, tuple[str, int]], topics: Mapping[int, tuple[str, ...]], *, is_due: bool
) -> Candidate:
    article_id, title, excerpt, words, url, source_title, feed_id = row[:7]
    source = names[feed_id][0] if feed_id in names else source_title or ""
    return Candidate(
        id=article_id,
        title=title,
        excerpt=excerpt,
        words=words,
        url=url,
        source=source,
        publisher=publisher_of(url, source) or str(article_id),
        feed_id=feed_id or 0,
        sort_at=row[7],
        first_seen_at=row[8],
        is_saved=bool(row[9]),
        picture_key=row[10],
        language=row[11],
        topics=topics.get(article_id, ()),
        story_id=row[12],
        duplicate_of=row[13],
        is_due=is_due,
    )


def _topics_of(conn: sqlite3.Connection, ids: list[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, list[str]] = defaultdict(list)
    for article_id, name in conn.execute(
        "SELECT g.article_id, p.name FROM json_each(?) AS w JOIN article_topics AS g ON g.article_id = w.value"
        " JOIN topics AS p ON p.id = g.topic_id WHERE g.origin <> 'removed' ORDER BY g.article_id, p.position, p.id",
        (json.dumps(ids),),
    ):
        found[article_id].append(name)
    return {article_id: tuple(names) for article_id, names in found.items()}


def _followed(conn: sqlite3.Connection) -> tuple[FollowedTopic, ...]:
    rows = conn.execute(
        "SELECT t.name, t.color FROM topics AS t LEFT JOIN topics AS p ON p.id = t.parent_id"
        " ORDER BY coalesce(p.position, t.position), coalesce(p.id, t.id), p.id IS NOT NULL, t.position, t.id"
    )
    return tuple(FollowedTopic(*row) for row in rows)


def _headlines(conn: sqlite3.Connection, stories: Collection[int]) -> dict[int, int]:
    return dict(
        conn.execute(
            "SELECT t.id, t.headline_id FROM json_each(?) AS w JOIN stories AS t ON t.id = w.value",
            (json.dumps(sorted(stories)),),
        )
    )


def _habits(conn: sqlite3.Connection, until: int) -> tuple[dict[int, float], dict[int, float]]:
    """How many articles a day each feed brings, and the share of its recent ones that was saved."""
    since = until - RATE_S
    rates: dict[int, float] = {}
    counted: dict[int, int] = {}
    for feed_id, added_at, count in conn.execute(
        "SELECT f.id, f.added_at, (SELECT count(*) FROM entries AS e WHERE e.feed_id = f.id AND e.sort_at >= ?"
        " AND e.sort_at < ?) FROM feeds AS f WHERE f.unsubscribed_at IS NULL",
        (since, until),
    ):
        counted[feed_id] = count
        # What a feed had in store when it was added is no habit of its; a day is the least to tell by.
        if until - added_at >= DAY_S:
            rates[feed_id] = count * DAY_S / min(RATE_S, max(DAY_S, until - min(added_at, until)))
    liked = {
        feed_id: saved / counted[feed_id]
        for feed_id, saved in conn.execute(
            "SELECT e.feed_id, count(*) FROM states AS s JOIN entries AS e ON e.article_id = s.article_id"
            " WHERE s.is_saved = 1 AND s.is_hidden = 0 AND s.sort_at >= ? AND s.sort_at < ? GROUP BY e.feed_id",
            (since, until),
        )
        if saved >= LEAST_SAVED and counted.get(feed_id)
    }
    return rates, liked


def texts(conn: sqlite3.Connection, ids: Collection[int]) -> dict[int, str]:
    """The plain texts of articles, the whole ones where they are there."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT w.value, (SELECT b.html FROM bodies AS b WHERE b.article_id = w.value"
            " ORDER BY b.kind = 'full' DESC LIMIT 1) FROM json_each(?) AS w",
            (json.dumps(sorted(ids)),),
        ).fetchall()
    return {article_id: plain_text(html) for article_id, html in rows if html}


# 2. Keeping editions.


def last_until(conn: sqlite3.Connection) -> int | None:
    """The end of the last digest that its reader finished; None if there is none."""
    with wrap_errors():
        row = conn.execute("SELECT max(until) FROM editions WHERE finished_at IS NOT NULL AND topic IS NULL").fetchone()
    found: int | None = row[0]
    return found


def put(
    conn: sqlite3.Connection,
    about: KeptEdition,
    words: str,
    document: str,
) -> int:
    """Store an edition; its id. `about.id` counts for nothing. Of those that nobody finished the oldest go."""
    with wrap_errors():
        made = conn.execute(
            "INSERT INTO editions (since, until, made_at, finished_at, topic, headline, stories, words, document)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
            (
                about.since,
                about.until,
                about.made_at,
                about.finished_at,
                about.topic,
                about.headline,
                about.stories,
                words,
                document,
            ),
        ).fetchone()
        conn.execute(
            "DELETE FROM editions WHERE finished_at IS NULL AND id NOT IN"
            " (SELECT id FROM editions WHERE finished_at IS NULL ORDER BY id DESC LIMIT ?)",
            (DRAFTS,),
        )
    edition_id: int = made[0]
    return edition_id


def document(conn: sqlite3.Connection, edition_id: int) -> str | None:
    """An edition's JSON; None if it is not there."""
    with wrap_errors():
        row = conn.execute("SELECT document FROM editions WHERE id = ?", (edition_id,)).fetchone()
    return row[0] if row else None


def archive(conn: sqlite3.Connection, words: str = "", limit: int = -1) -> list[KeptEdition]:
    """Finished editions, the newest first.

    Args:
        conn: of the library.
        words: all of which an edition must hold, in whatever case; "" for any.
        limit: how many at most; -1 for all.
    """
    wanted = words.casefold().split()
    holding = "".join(" AND instr(words, ?) > 0" for _ in wanted)
    with wrap_errors():
        rows = conn.execute(
            "SELECT id, since, until, made_at, finished_at, topic, headline, stories FROM editions"
            f" WHERE finished_at IS NOT NULL{holding} ORDER BY until DESC, id DESC LIMIT ?",
            (*wanted, limit),
        ).fetchall()
    return [KeptEdition(*row) for row in rows]


def finish(conn: sqlite3.Connection, edition_id: int, finished_at: int | None) -> Marked:
    """Keep an edition as read to its end; with None no longer."""
    with wrap_errors():
        row = conn.execute("SELECT finished_at FROM editions WHERE id = ?", (edition_id,)).fetchone()
        if row is None or row[0] == finished_at:
            return Marked()
        conn.execute("UPDATE editions SET finished_at = ? WHERE id = ?", (finished_at, edition_id))
    undo = partial(finish, edition_id=edition_id, finished_at=row[0])
    return Marked(ChangeSet(library=True), 1, undo)
