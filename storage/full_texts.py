"""Whole articles beside what the feed sent: which are wanted, what became of each, storing one.

A row of `full_texts` is a place in the queue and the last outcome in one, so that a run which is cut short goes on
where it stopped. What a page's outcome means to a reader is `gui.words`' business.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from storage import index, settings, topics
from storage.errors import wrap_errors
from storage.plaintext import plain_text
from storage.types import ArticleDraft, BodyKind, ChangeSet, Marked

FIRST_POSITION = 1000
"""Where the pictures of full texts begin among an article's: the feed's text has at most 300."""

SHORTER_SHARE = 0.9
"""A page's article with less than this share of the feed's own text lost some of it, and is not kept."""

QUEUED_BY_CHOICE = 200
"""Unread articles whose pages are read where a person wants those of a feed always."""

SAMPLED = 10
_ENDING_CHARS = 120
MOST_STANDING = 60
_STANDING_KEY = "standing."
_SEEN_KEY = "full_texts_seen"


class FullTextPolicy(StrEnum):
    """When a feed's articles are fetched whole. AUTO: where the feed is seen to carry teasers only."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class FullTextOutcome(StrEnum):
    """What became of a page. SHORTER: it held less than the feed's own text. FORBIDDEN: its site asks robots away."""

    STORED = "stored"
    SHORTER = "shorter"
    PAYWALL = "paywall"
    FORBIDDEN = "forbidden"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FeedSample:
    """One of a feed's latest articles as the feed sent it: its words, its end, whether it is a file to play."""

    words: int
    ending: str
    has_enclosure: bool


@dataclass(frozen=True, slots=True)
class ArrivedFrom:
    """A feed's articles that nobody has decided upon, and what tells whether the feed carries teasers.

    Attributes:
        fruitless: the last SAMPLED pages of the feed gave nothing.
    """

    feed_id: int
    policy: FullTextPolicy
    article_ids: tuple[int, ...]
    samples: tuple[FeedSample, ...]
    fruitless: bool


@dataclass(frozen=True, slots=True)
class WantedText:
    """An article whose page is to be read.

    Attributes:
        teaser: the feed's own text.
        feed_id: the feed it came by first; None if it has none any more.
        feed_url: that feed's address.
    """

    article_id: int
    url: str
    attempts: int
    teaser: str
    feed_id: int | None = None
    feed_url: str | None = None


def arrived(conn: sqlite3.Connection, limit: int = 5000) -> tuple[list[ArrivedFrom], int]:
    """What arrived since the last decision, by feed, and the id up to which this looks; see `decided`."""
    with wrap_errors():
        seen = int(settings.get(conn, _SEEN_KEY) or 0)
        rows = conn.execute(
            "SELECT a.id, min(e.feed_id) FROM articles AS a JOIN entries AS e ON e.article_id = a.id"
            " WHERE a.id > ? AND a.url LIKE 'http%' GROUP BY a.id ORDER BY a.id LIMIT ?",
            (seen, limit),
        ).fetchall()
        newest = conn.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()[0]
        by_feed: dict[int, list[int]] = {}
        for article_id, feed_id in rows:
            by_feed.setdefault(feed_id, []).append(article_id)
        found = [_arrived_from(conn, feed_id, ids) for feed_id, ids in by_feed.items()]
    return found, rows[-1][0] if len(rows) == limit else max(newest, seen)


def _arrived_from(conn: sqlite3.Connection, feed_id: int, article_ids: Sequence[int]) -> ArrivedFrom:
    policy = FullTextPolicy(conn.execute("SELECT full_text FROM feeds WHERE id = ?", (feed_id,)).fetchone()[0])
    samples: list[FeedSample] = []
    outcomes: list[str] = []
    if policy is FullTextPolicy.AUTO:
        samples = [
            FeedSample(words, plain_text(html or "")[-_ENDING_CHARS:] if words < 500 else "", bool(played))
            for words, html, played in conn.execute(
                "SELECT a.words, b.html, EXISTS (SELECT 1 FROM enclosures AS n WHERE n.article_id = a.id"
                " AND n.media_type NOT LIKE 'image/%') FROM (SELECT article_id FROM entries WHERE feed_id = ?"
                " ORDER BY sort_at DESC, article_id DESC LIMIT ?) AS e JOIN articles AS a ON a.id = e.article_id"
                " JOIN bodies AS b ON b.article_id = a.id AND b.kind = 'feed'",
                (feed_id, SAMPLED),
            )
        ]
        outcomes = [
            row[0]
            for row in conn.execute(
                "SELECT t.outcome FROM (SELECT article_id FROM entries WHERE feed_id = ?"
                " ORDER BY sort_at DESC, article_id DESC LIMIT 100) AS e"
                " JOIN full_texts AS t ON t.article_id = e.article_id WHERE t.outcome IS NOT NULL LIMIT ?",
                (feed_id, SAMPLED),
            )
        ]
    fruitless = len(outcomes) == SAMPLED and FullTextOutcome.STORED not in outcomes
    return ArrivedFrom(feed_id, policy, tuple(article_ids), tuple(samples), fruitless)


def decided(conn: sqlite3.Connection, wanted: Sequence[int], up_to: int, now: int) -> None:
    """Queue articles, and remember up to which id it was decided. Saved articles are queued as well, and of pages kept
    those without a text, which came as no more than an address.
    """
    with wrap_errors():
        conn.executemany(
            "INSERT OR IGNORE INTO full_texts(article_id, next_try_at) VALUES (?, ?)", [(each, now) for each in wanted]
        )
        conn.execute(
            "INSERT OR IGNORE INTO full_texts(article_id, next_try_at)"
            " SELECT s.article_id, ? FROM states AS s JOIN articles AS a ON a.id = s.article_id"
            " WHERE s.is_saved = 1 AND s.is_hidden = 0 AND (a.kept_at IS NULL OR a.words = 0) AND a.url LIKE 'http%'"
            " AND NOT EXISTS (SELECT 1 FROM full_texts AS t WHERE t.article_id = s.article_id)",
            (now,),
        )
        settings.put(conn, _SEEN_KEY, str(up_to))


def due(conn: sqlite3.Connection, now: int, limit: int, beyond: Collection[int] = ()) -> list[WantedText]:
    """Queued articles whose time has come, but for those of `beyond`: saved ones first, then the newest."""
    return _wanted(
        conn,
        "JOIN states AS s ON s.article_id = t.article_id WHERE t.next_try_at <= ? AND s.is_hidden = 0"
        " AND t.article_id NOT IN (SELECT value FROM json_each(?)) ORDER BY s.is_saved DESC, s.sort_at DESC LIMIT ?",
        (now, json.dumps(list(beyond)), limit),
    )


def asked(conn: sqlite3.Connection, article_ids: Sequence[int], now: int) -> list[WantedText]:
    """Articles that a person asks for, whatever became of them before."""
    with wrap_errors():
        conn.executemany(
            "INSERT INTO full_texts(article_id, next_try_at) SELECT id, ? FROM articles WHERE id = ?"
            " AND url LIKE 'http%' AND (kept_at IS NULL OR words = 0)"
            " ON CONFLICT(article_id) DO UPDATE SET next_try_at = ?",
            [(now, each, now) for each in article_ids],
        )
    marks = ",".join("?" * len(article_ids))
    return _wanted(conn, f"WHERE t.article_id IN ({marks})", tuple(article_ids))


def _wanted(conn: sqlite3.Connection, narrowed: str, parameters: tuple[int | str, ...]) -> list[WantedText]:
    with wrap_errors():
        rows = conn.execute(
            "SELECT t.article_id, a.url, t.attempts, (SELECT html FROM bodies AS b WHERE b.article_id = a.id"
            " AND b.kind = 'feed'), f.id, f.url FROM full_texts AS t JOIN articles AS a ON a.id = t.article_id"
            " LEFT JOIN feeds AS f ON f.id = (SELECT min(feed_id) FROM entries AS e WHERE e.article_id = a.id)"
            f" {narrowed}",
            parameters,
        ).fetchall()
    return [
        WantedText(article_id, url, attempts, plain_text(html or ""), feed_id, feed_url)
        for article_id, url, attempts, html, feed_id, feed_url in rows
    ]


def note(
    conn: sqlite3.Connection,
    article_id: int,
    outcome: FullTextOutcome,
    detail: str | None,
    now: int,
    next_try_at: int | None,
) -> ChangeSet:
    """Remember what became of a page that gave no text. `next_try_at`: None for never by itself."""
    with wrap_errors():
        conn.execute(
            "UPDATE full_texts SET outcome = ?, detail = ?, attempts = attempts + 1, tried_at = ?, next_try_at = ?"
            " WHERE article_id = ?",
            (outcome.value, detail, now, next_try_at, article_id),
        )
    return ChangeSet(changed=frozenset([article_id]))


def store(conn: sqlite3.Connection, article_id: int, draft: ArticleDraft, now: int) -> ChangeSet:
    """Store an article's full text beside the feed's, make it findable, and run the topic rules over it.

    The feed's title, date and excerpt stand; what the feed left out (author, language, lead picture) is taken over.
    A text shorter than the feed's is not kept.
    """
    with wrap_errors():
        before = index.stored(conn, article_id)
        if before is None:
            # Removed while its page was read.
            return ChangeSet()
        if text_size(draft.text) < SHORTER_SHARE * _feed_size(conn, article_id):
            return note(conn, article_id, FullTextOutcome.SHORTER, f"{draft.words} words", now, None)
        conn.execute(
            "INSERT INTO bodies(article_id, kind, html) VALUES (?, ?, ?)"
            " ON CONFLICT(article_id, kind) DO UPDATE SET html = excluded.html",
            (article_id, BodyKind.FULL.value, draft.html),
        )
        conn.execute(
            "UPDATE articles SET words = ?, author = coalesce(author, ?), language = coalesce(language, ?),"
            " picture_key = coalesce(picture_key, ?), excerpt = CASE excerpt WHEN '' THEN ? ELSE excerpt END"
            " WHERE id = ?",
            (draft.words, draft.author, draft.language, draft.picture_key, draft.excerpt, article_id),
        )
        conn.execute(
            "DELETE FROM article_pictures WHERE article_id = ? AND position >= ?", (article_id, FIRST_POSITION)
        )
        conn.executemany(
            "INSERT INTO article_pictures(article_id, position, key, url, alt, width, height)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (article_id, FIRST_POSITION + at, each.key, each.url, each.alt, each.width, each.height)
                for at, each in enumerate(draft.pictures)
            ],
        )
        conn.execute(
            "UPDATE full_texts SET outcome = 'stored', detail = NULL, attempts = 0, tried_at = ?, next_try_at = NULL"
            " WHERE article_id = ?",
            (now, article_id),
        )
        topics.apply_rules_to(conn, [article_id], now)
        after = index.stored(conn, article_id)
        if after is not None:
            index.replace(conn, article_id, before, after)
    return ChangeSet(changed=frozenset([article_id]))


def bring(conn: sqlite3.Connection, article_id: int, draft: ArticleDraft, now: int) -> ChangeSet:
    """Store the page of an article that may never have been asked for; otherwise as `store`."""
    with wrap_errors():
        conn.execute("INSERT OR IGNORE INTO full_texts(article_id) VALUES (?)", (article_id,))
    return store(conn, article_id, draft, now)


def standing(conn: sqlite3.Connection, article_id: int) -> frozenset[str]:
    """What was learnt to stand under all articles of an article's feeds, in the form of `extraction.standing`."""
    with wrap_errors():
        rows = conn.execute("SELECT feed_id FROM entries WHERE article_id = ?", (article_id,)).fetchall()
        known = [settings.get(conn, f"{_STANDING_KEY}{feed_id}") for (feed_id,) in rows]
    return frozenset(line for each in known if each for line in json.loads(each))


def learn_standing(conn: sqlite3.Connection, article_id: int, lines: Collection[str]) -> None:
    """Remember what stands under all articles of an article's feeds: at most MOST_STANDING lines."""
    with wrap_errors():
        for (feed_id,) in conn.execute("SELECT feed_id FROM entries WHERE article_id = ?", (article_id,)).fetchall():
            settings.put(conn, f"{_STANDING_KEY}{feed_id}", json.dumps(sorted(lines)[:MOST_STANDING]))


def recent(conn: sqlite3.Connection, article_id: int, limit: int) -> list[tuple[int, str]]:
    """The newest other full texts of an article's feed: ids and safe html."""
    with wrap_errors():
        return conn.execute(
            "SELECT b.article_id, b.html FROM entries AS mine JOIN entries AS e ON e.feed_id = mine.feed_id"
            " JOIN bodies AS b ON b.article_id = e.article_id AND b.kind = 'full'"
            " WHERE mine.article_id = ? AND e.article_id <> ? GROUP BY b.article_id ORDER BY b.article_id DESC LIMIT ?",
            (article_id, article_id, limit),
        ).fetchall()


def shorten(conn: sqlite3.Connection, article_id: int, html: str) -> ChangeSet:
    """Replace a full text by what is left of it after its site's standing words were learnt."""
    with wrap_errors():
        before = index.stored(conn, article_id)
        conn.execute("UPDATE bodies SET html = ? WHERE article_id = ? AND kind = 'full'", (html, article_id))
        after = index.stored(conn, article_id)
        if before is not None and after is not None:
            index.replace(conn, article_id, before, after)
    return ChangeSet(changed=frozenset([article_id]))


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What an article has from its page and not from its feed."""

    words: int
    author: str | None
    language: str | None
    picture_key: str | None


def taken_over(conn: sqlite3.Connection, article_id: int) -> TakenOver | None:
    """What an article has from its page; None where none is stored. To be asked before the feed's changes go in."""
    row = conn.execute(
        "SELECT a.words, a.author, a.language, a.picture_key FROM bodies AS b JOIN articles AS a ON a.id = b.article_id"
        " WHERE b.article_id = ? AND b.kind = ?",
        (article_id, BodyKind.FULL.value),
    ).fetchone()
    return TakenOver(*row) if row else None


def renew(conn: sqlite3.Connection, article_id: int, before: TakenOver | None, now: int) -> None:
    """After the feed's text changed: what the page gave stands, and the page is read again."""
    if before is None:
        return
    conn.execute(
        "UPDATE articles SET words = ?, author = coalesce(author, ?), language = coalesce(language, ?),"
        " picture_key = coalesce(picture_key, ?) WHERE id = ?",
        (before.words, before.author, before.language, before.picture_key, article_id),
    )
    conn.execute("UPDATE full_texts SET next_try_at = ? WHERE article_id = ?", (now, article_id))


def _feed_size(conn: sqlite3.Connection, article_id: int) -> int:
    row = conn.execute(
        "SELECT html FROM bodies WHERE article_id = ? AND kind = ?", (article_id, BodyKind.FEED.value)
    ).fetchone()
    return text_size(plain_text(row[0])) if row else 0


def text_size(text: str) -> int:
    """Characters without white space: words mean nothing in Chinese."""
    return len("".join(text.split()))


def set_policy(conn: sqlite3.Connection, feed_id: int, policy: FullTextPolicy, now: int) -> Marked:
    """When a feed's articles are fetched whole from now on. ALWAYS queues its newest ones that nobody read, too."""
    with wrap_errors():
        row = conn.execute("SELECT full_text FROM feeds WHERE id = ?", (feed_id,)).fetchone()
        if row is None or row[0] == policy:
            return Marked()
        conn.execute("UPDATE feeds SET full_text = ? WHERE id = ?", (policy.value, feed_id))
        queued = []
        if policy is FullTextPolicy.ALWAYS:
            queued = conn.execute(
                "INSERT OR IGNORE INTO full_texts(article_id, next_try_at) SELECT e.article_id, ? FROM entries AS e"
                " JOIN articles AS a ON a.id = e.article_id JOIN states AS s ON s.article_id = e.article_id"
                " WHERE e.feed_id = ? AND s.is_read = 0 AND a.url LIKE 'http%'"
                " ORDER BY e.sort_at DESC, e.article_id DESC LIMIT ? RETURNING article_id",
                (now, feed_id, QUEUED_BY_CHOICE),
            ).fetchall()
    undo = partial(_restore_policy, feed_id=feed_id, policy=FullTextPolicy(row[0]), queued=queued, now=now)
    return Marked(ChangeSet(library=True), 1, undo)


def _restore_policy(
    conn: sqlite3.Connection, feed_id: int, policy: FullTextPolicy, queued: list[tuple[int]], now: int
) -> Marked:
    with wrap_errors():
        conn.executemany("DELETE FROM full_texts WHERE article_id = ? AND outcome IS NULL", queued)
    return set_policy(conn, feed_id, policy, now)


def missing(conn: sqlite3.Connection, feed_ids: Sequence[int], limit: int) -> list[int]:
    """Articles of feeds whose pages were not read, or could not be: the newest first."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT e.article_id FROM entries AS e JOIN articles AS a ON a.id = e.article_id"
            " LEFT JOIN full_texts AS t ON t.article_id = e.article_id"
            f" WHERE e.feed_id IN ({','.join('?' * len(feed_ids))}) AND a.url LIKE 'http%' AND a.kept_at IS NULL"
            " AND (t.outcome IS NULL OR t.outcome IN ('forbidden', 'failed'))"
            " GROUP BY e.article_id ORDER BY e.sort_at DESC, e.article_id DESC LIMIT ?",
            (*feed_ids, limit),
        ).fetchall()
    return [row[0] for row in rows]


def policy(conn: sqlite3.Connection, feed_id: int) -> FullTextPolicy:
    """When a feed's articles are fetched whole."""
    with wrap_errors():
        row = conn.execute("SELECT full_text FROM feeds WHERE id = ?", (feed_id,)).fetchone()
    return FullTextPolicy(row[0]) if row else FullTextPolicy.AUTO


def outcome(conn: sqlite3.Connection, article_id: int) -> FullTextOutcome | None:
    """What became of an article's page; None if it was never read."""
    with wrap_errors():
        row = conn.execute("SELECT outcome FROM full_texts WHERE article_id = ?", (article_id,)).fetchone()
    return FullTextOutcome(row[0]) if row and row[0] else None
