"""What a feed brings that stands in the library without one: a page kept by its address, or what is left of a feed that
is gone. It becomes that article's source and makes no second one.

A person's marks, notes and place stay with the article. So does the text that was kept: as its full text, beside what
the feed sends. Only a text that stands whole in the feed's longer one gives way to that.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from storage.canonical import canonical_url, is_same_page
from storage.errors import wrap_errors
from storage.full_texts import FIRST_POSITION, SHORTER_SHARE, FullTextOutcome, text_size
from storage.plaintext import plain_text
from storage.types import ArticleDraft, BodyKind


def article_without_feed(conn: sqlite3.Connection, feed_id: int, draft: ArticleDraft) -> int | None:
    """The article a feed's new entry is of, though no feed brought it, or a page kept that another brings; None: none.

    An address that says nothing of its page is none: a site's front page, and what two entries of the feed share.
    """
    address = canonical_url(draft.url)
    if draft.url is None or address is None or _is_front_page(draft.url):
        return None
    with wrap_errors():
        found = conn.execute(
            "SELECT a.id, a.url FROM articles AS a JOIN states AS s ON s.article_id = a.id"
            " WHERE a.canonical_url = ? AND s.is_hidden = 0"
            " AND (a.kept_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM entries WHERE article_id = a.id))"
            " AND NOT EXISTS (SELECT 1 FROM articles AS o JOIN entries AS e ON e.article_id = o.id AND e.feed_id = ?"
            " WHERE o.canonical_url = a.canonical_url) ORDER BY a.kept_at IS NULL, a.id",
            (address, feed_id),
        ).fetchall()
    return next((article_id for article_id, url in found if is_same_page(url, draft.url)), None)


def _is_front_page(url: str) -> bool:
    parts = urlsplit(url)
    return not (parts.path.strip("/") or parts.query or parts.fragment)


@dataclass(frozen=True, slots=True)
class Joined:
    """What a feed's text changes in the article it joins.

    Attributes:
        draft: what the article holds of the feed now, with what the feed leaves out and the article knew.
        outcome: what became of the page's text; None: there is none, and the page is to be read.
    """

    draft: ArticleDraft
    outcome: FullTextOutcome | None


def join(conn: sqlite3.Connection, article_id: int, feed_id: int, draft: ArticleDraft) -> Joined | None:
    """Make a feed an article's source, and make room for its text; None where the text that stands is to stay."""
    with wrap_errors():
        is_brought, sort_at, is_kept, html, is_full, *known = conn.execute(
            "SELECT EXISTS (SELECT 1 FROM entries WHERE article_id = a.id), a.sort_at, a.kept_at IS NOT NULL,"
            " (SELECT html FROM bodies WHERE article_id = a.id AND kind = 'feed'),"
            " EXISTS (SELECT 1 FROM bodies WHERE article_id = a.id AND kind = 'full'),"
            " a.title, a.author, a.excerpt, a.language, a.picture_key, a.published_at FROM articles AS a"
            " WHERE a.id = ?",
            (article_id,),
        ).fetchone()
        conn.execute(
            "INSERT INTO entries(feed_id, guid, article_id, raw_hash, sort_at) VALUES (?, ?, ?, ?, ?)",
            (feed_id, draft.guid, article_id, draft.raw_hash, sort_at),
        )
        text = plain_text(html or "")
        is_shorter = text_size(text) < SHORTER_SHARE * text_size(draft.text)
        if is_brought or is_full or not (is_kept or is_shorter):
            return None
        title, author, excerpt, language, picture_key, published_at = known
        joined = replace(
            draft,
            title=draft.title or title,
            author=draft.author or author,
            excerpt=draft.excerpt or excerpt,
            language=draft.language or language,
            picture_key=draft.picture_key or picture_key,
            published_at=published_at if draft.published_at is None else draft.published_at,
        )
        if not is_kept or not text:
            return Joined(joined, None)
        if is_shorter and _stands_in(text, draft.text):
            return Joined(joined, FullTextOutcome.SHORTER)
        _set_aside(conn, article_id)
        return Joined(joined, FullTextOutcome.STORED)


def _stands_in(text: str, longer: str) -> bool:
    """Whether every paragraph of a text stands in a longer one, but for white space."""
    whole = "".join(longer.split())
    return all("".join(line.split()) in whole for line in text.splitlines())


def _set_aside(conn: sqlite3.Connection, article_id: int) -> None:
    """Make the page's text the article's full text, with its pictures and the place it was left at."""
    full, feed = BodyKind.FULL.value, BodyKind.FEED.value
    conn.execute(
        "INSERT INTO bodies(article_id, kind, html) SELECT article_id, ?, html FROM bodies"
        " WHERE article_id = ? AND kind = ?",
        (full, article_id, feed),
    )
    conn.execute(
        "UPDATE article_pictures SET position = position + ? WHERE article_id = ? AND position < ?",
        (FIRST_POSITION, article_id, FIRST_POSITION),
    )
    conn.execute("UPDATE states SET place_kind = ? WHERE article_id = ? AND place_kind = ?", (full, article_id, feed))


def note_page(conn: sqlite3.Connection, article_id: int, outcome: FullTextOutcome | None, now: int) -> None:
    """Remember what became of the page's text, once the feed's stands beside it or in its place."""
    with wrap_errors():
        conn.execute(
            "INSERT INTO full_texts(article_id, outcome, tried_at, next_try_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT(article_id) DO UPDATE SET outcome = excluded.outcome, tried_at = excluded.tried_at,"
            " next_try_at = excluded.next_try_at, detail = NULL, attempts = 0",
            (article_id, outcome, None if outcome is None else now, now if outcome is None else None),
        )
