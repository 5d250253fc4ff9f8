"""Articles on their way in: what a refresh brought, and pages a person keeps. What lists show is `storage.lists`.

Runs in the writer's transaction. The user's state is never touched by what arrives.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from storage import attachments, filters, full_texts, index, joining, retention, topics
from storage.canonical import canonical_url, is_same_page
from storage.errors import wrap_errors
from storage.types import ArticleDraft, BodyKind, ChangeSet, Marked

_KIND = BodyKind.FEED.value
"""Until pages are fetched for feeds' articles, what arrives is what the feed (or the page kept) holds."""

DEFAULT_TOPIC_COLOR = "#0072b2"
"""Of a topic made by name only where nobody chose a colour: Okabe and Ito's blue."""


def known_entries(conn: sqlite3.Connection, feed_id: int) -> dict[str, str]:
    """What is stored of a feed, or was removed by its keep rule: guid → hash of the raw entry."""
    with wrap_errors():
        return dict(
            conn.execute(
                "SELECT guid, raw_hash FROM tombstones WHERE feed_id = ?"
                " UNION ALL SELECT guid, raw_hash FROM entries WHERE feed_id = ?",
                (feed_id, feed_id),
            ).fetchall()
        )


@dataclass(frozen=True, slots=True)
class Arrived:
    """What storing the drafts of several feeds changed: in all, and of each in the order given."""

    changes: ChangeSet
    of_each: tuple[ChangeSet, ...]


def apply_drafts(conn: sqlite3.Connection, feed_id: int, drafts: Sequence[ArticleDraft], now: int) -> ChangeSet:
    """Store what one feed brought; see `apply_arrivals`."""
    return apply_arrivals(conn, [(feed_id, drafts)], now).changes


def apply_arrivals(
    conn: sqlite3.Connection, arrivals: Sequence[tuple[int, Sequence[ArticleDraft]]], now: int
) -> Arrived:
    """Store what feeds brought: new articles, and changes of known ones, which keep their place and the user's state.

    Of two drafts with one guid the last wins. A known entry under a new guid (same address, same content) is not
    stored again. A page kept before is joined (`storage.joining`). Topic rules run over what is new or changed.
    A batch should stay small: 0.5 ms an article.

    Args:
        arrivals: feed and drafts. What came of a feed unsubscribed by now has no place any more.
        now: UTC epoch seconds.
    """
    of_each: list[ChangeSet] = []
    reindexed: list[_Reindexed] = []
    changes = ChangeSet()
    with wrap_errors():
        for feed_id, drafts in arrivals:
            of_each.append(_apply(conn, feed_id, drafts, now, reindexed))
            changes |= of_each[-1]
        if changes.new:
            topics.apply_rules(conn, min(changes.new), now)
            filters.apply_filters(conn, sorted(changes.new), now)
        if changes.changed:
            topics.apply_rules_to(conn, sorted(changes.changed), now)
        _reindex(conn, reindexed)
    return Arrived(changes, tuple(of_each))


def _apply(
    conn: sqlite3.Connection, feed_id: int, drafts: Sequence[ArticleDraft], now: int, reindexed: list[_Reindexed]
) -> ChangeSet:
    new: list[int] = []
    changed: list[int] = []
    joined: list[int] = []
    subscribed = "SELECT 1 FROM feeds WHERE id = ? AND unsubscribed_at IS NULL"
    if conn.execute(subscribed, (feed_id,)).fetchone() is None:
        return ChangeSet()
    for draft in {draft.guid: draft for draft in drafts}.values():
        entry = _entry(conn, feed_id, draft)
        if entry is None and retention.is_removed(conn, feed_id, draft.guid):
            continue
        if entry is None:
            joined_id = joining.article_without_feed(conn, feed_id, draft)
            if joined_id is None:
                new.append(_insert(conn, feed_id, draft, now, reindexed))
            else:
                _join(conn, joined_id, feed_id, draft, now, reindexed)
                joined.append(joined_id)
        elif _refresh_entry(conn, feed_id, entry, draft, now, reindexed):
            changed.append(entry.article_id)
    return ChangeSet(new=frozenset(new), changed=frozenset(changed + joined), library=bool(new or joined))


@dataclass(frozen=True, slots=True)
class _Reindexed:
    """What the index holds of an article (None: nothing yet), and what it shall hold."""

    article_id: int
    before: index.IndexedText | None
    after: index.IndexedText


def _reindex(conn: sqlite3.Connection, reindexed: Sequence[_Reindexed]) -> None:
    """Bring the index up to date, behind all else in the transaction.

    FTS5 writes what it gathered to disk whenever a statement with triggers opens a savepoint: interleaved with the
    other tables, indexing costs three times as much (measured: 0.9 ms an article instead of 0.3).
    """
    for each in reindexed:
        if each.before is None:
            index.add(conn, each.article_id, *each.after)
        else:
            index.replace(conn, each.article_id, each.before, each.after)


@dataclass(frozen=True, slots=True)
class _Entry:
    guid: str
    article_id: int
    raw_hash: str
    content_hash: str


def _entry(conn: sqlite3.Connection, feed_id: int, draft: ArticleDraft) -> _Entry | None:
    """The stored entry a draft is of: by guid, else by address and content, for some feeds give new guids each time."""
    row = conn.execute(
        "SELECT e.guid, e.article_id, e.raw_hash, a.content_hash FROM entries AS e"
        " JOIN articles AS a ON a.id = e.article_id WHERE e.feed_id = ? AND e.guid = ?",
        (feed_id, draft.guid),
    ).fetchone()
    address = canonical_url(draft.url)
    if row is None and address is not None:
        row = conn.execute(
            "SELECT e.guid, e.article_id, e.raw_hash, a.content_hash FROM articles AS a"
            " JOIN entries AS e ON e.article_id = a.id AND e.feed_id = ?"
            " WHERE a.canonical_url = ? AND a.content_hash = ? LIMIT 1",
            (feed_id, address, draft.content_hash),
        ).fetchone()
    return _Entry(*row) if row else None


def _insert(conn: sqlite3.Connection, feed_id: int, draft: ArticleDraft, now: int, reindexed: list[_Reindexed]) -> int:
    sort_at = _sort_at(draft, now)
    article_id = _insert_article(conn, draft, now, reindexed, source_title=None, kept_at=None)
    conn.execute(
        "INSERT INTO entries(feed_id, guid, article_id, raw_hash, sort_at) VALUES (?, ?, ?, ?, ?)",
        (feed_id, draft.guid, article_id, draft.raw_hash, sort_at),
    )
    return article_id


def _join(
    conn: sqlite3.Connection,
    article_id: int,
    feed_id: int,
    draft: ArticleDraft,
    now: int,
    reindexed: list[_Reindexed],
) -> None:
    joined = joining.join(conn, article_id, feed_id, draft)
    if joined is not None:
        _update_article(conn, article_id, joined.draft, now, reindexed)
        joining.note_page(conn, article_id, joined.outcome, now)


def _insert_article(
    conn: sqlite3.Connection,
    draft: ArticleDraft,
    now: int,
    reindexed: list[_Reindexed],
    *,
    source_title: str | None,
    kept_at: int | None,
) -> int:
    sort_at = _sort_at(draft, now)
    cursor = conn.execute(
        "INSERT INTO articles(url, canonical_url, title, author, excerpt, language, words, picture_key, published_at,"
        " first_seen_at, sort_at, content_hash, source_title, kept_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*_columns(draft), now, sort_at, draft.content_hash, source_title, kept_at),
    )
    article_id = cursor.lastrowid
    if article_id is None:
        raise AssertionError("an INSERT names the row it made")
    conn.execute("INSERT INTO bodies(article_id, kind, html) VALUES (?, ?, ?)", (article_id, _KIND, draft.html))
    conn.execute("INSERT INTO states(article_id, sort_at) VALUES (?, ?)", (article_id, sort_at))
    _insert_pictures(conn, article_id, draft)
    attachments.store(conn, article_id, draft.enclosures, draft.categories)
    reindexed.append(_Reindexed(article_id, None, index.IndexedText(draft.title, draft.text, draft.author)))
    return article_id


def _refresh_entry(
    conn: sqlite3.Connection,
    feed_id: int,
    entry: _Entry,
    draft: ArticleDraft,
    now: int,
    reindexed: list[_Reindexed],
) -> bool:
    """Bring a known entry up to date; whether a reader would see a difference."""
    if entry.guid != draft.guid and draft.guid.startswith("hash:"):
        # The same article twice in a document, named by what it holds: the first keeps the entry it was stored by.
        return False
    if (entry.guid, entry.raw_hash) != (draft.guid, draft.raw_hash):
        conn.execute(
            "UPDATE entries SET guid = ?, raw_hash = ? WHERE feed_id = ? AND guid = ?",
            (draft.guid, draft.raw_hash, feed_id, entry.guid),
        )
    if entry.content_hash == draft.content_hash or _is_told_by_another(conn, entry.article_id, feed_id):
        return False
    _update_article(conn, entry.article_id, draft, now, reindexed)
    return True


def _is_told_by_another(conn: sqlite3.Connection, article_id: int, feed_id: int) -> bool:
    """Whether the article's text is that of a feed it came by before: two would write over each other."""
    row = conn.execute(
        "SELECT 1 FROM entries AS e JOIN feeds AS f ON f.id = e.feed_id"
        " WHERE e.article_id = ? AND e.feed_id < ? AND f.unsubscribed_at IS NULL",
        (article_id, feed_id),
    ).fetchone()
    return row is not None


def _update_article(
    conn: sqlite3.Connection, article_id: int, draft: ArticleDraft, now: int, reindexed: list[_Reindexed]
) -> None:
    before = index.stored(conn, article_id)
    taken_over = full_texts.taken_over(conn, article_id)
    conn.execute(
        "UPDATE articles SET url = ?, canonical_url = ?, title = ?, author = ?, excerpt = ?, language = ?, words = ?,"
        " picture_key = ?, published_at = ?, content_hash = ?, updated_at = ? WHERE id = ?",
        (*_columns(draft), draft.content_hash, now, article_id),
    )
    conn.execute(
        "INSERT INTO bodies(article_id, kind, html) VALUES (?, ?, ?)"
        " ON CONFLICT(article_id, kind) DO UPDATE SET html = excluded.html",
        (article_id, _KIND, draft.html),
    )
    conn.execute(
        "DELETE FROM article_pictures WHERE article_id = ? AND position < ?", (article_id, full_texts.FIRST_POSITION)
    )
    _insert_pictures(conn, article_id, draft)
    full_texts.renew(conn, article_id, taken_over, now)
    attachments.remove(conn, article_id)
    attachments.store(conn, article_id, draft.enclosures, draft.categories)
    after = index.stored(conn, article_id)
    if before is None or after is None:
        raise AssertionError("an article being changed is stored")
    reindexed.append(_Reindexed(article_id, before, after))


def _columns(draft: ArticleDraft) -> tuple[str | int | None, ...]:
    return (
        draft.url,
        canonical_url(draft.url),
        draft.title,
        draft.author,
        draft.excerpt,
        draft.language,
        draft.words,
        draft.picture_key,
        draft.published_at,
    )


def _sort_at(draft: ArticleDraft, now: int) -> int:
    """A date in the future never puts an article above what came after it; without one it counts as it is seen."""
    return now if draft.published_at is None else min(draft.published_at, now)


def _insert_pictures(conn: sqlite3.Connection, article_id: int, draft: ArticleDraft) -> None:
    conn.executemany(
        "INSERT INTO article_pictures(article_id, position, key, url, alt, width, height) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (article_id, position, each.key, each.url, each.alt, each.width, each.height)
            for position, each in enumerate(draft.pictures)
        ],
    )


def keep_page(
    conn: sqlite3.Connection, draft: ArticleDraft, source_title: str, topic_names: Sequence[str], now: int
) -> Marked:
    """Store a page under Saved pages, saved and with topics (made where missing); `made_id` is the article.

    A page kept before is brought up to date instead of stored twice. One that a feed brought, gone or not, stays that
    feed's article and has the page as its full text.
    """
    reindexed: list[_Reindexed] = []
    with wrap_errors():
        article_id, has_own_text = _stored_page(conn, draft)
        if article_id is None:
            article_id = _insert_article(conn, draft, now, reindexed, source_title=source_title or None, kept_at=now)
            topics.apply_rules(conn, article_id, now)
            changes = ChangeSet(new=frozenset([article_id]), library=True)
        else:
            changes = ChangeSet(changed=frozenset([article_id]), library=True)
            if has_own_text:
                conn.execute("UPDATE articles SET kept_at = coalesce(kept_at, ?) WHERE id = ?", (now, article_id))
                full_texts.bring(conn, article_id, draft, now)
            else:
                _update_article(conn, article_id, draft, now, reindexed)
                topics.apply_rules_to(conn, [article_id], now)
        conn.execute(
            "UPDATE states SET is_saved = 1, is_hidden = 0, saved_at = coalesce(saved_at, ?) WHERE article_id = ?",
            (now, article_id),
        )
        for name in topic_names:
            topic = topics.add_topic(conn, name, DEFAULT_TOPIC_COLOR, None, now)
            if topic.made_id is not None:
                done = topics.tag(conn, [article_id], topic.made_id, now)
                changes |= topic.changes | done.changes
        _reindex(conn, reindexed)
    return Marked(changes=changes, count=1, made_id=article_id)


def _stored_page(conn: sqlite3.Connection, draft: ArticleDraft) -> tuple[int | None, bool]:
    """The article of a page, kept ones and shown ones first, None if there is none; whether its text is not the page's.

    Of a feed that is gone nothing but that is left: no entry of its article is.
    """
    stored = conn.execute(
        "SELECT a.id, a.url, a.kept_at IS NULL OR EXISTS (SELECT 1 FROM entries WHERE article_id = a.id)"
        " OR EXISTS (SELECT 1 FROM bodies WHERE article_id = a.id AND kind = 'full') FROM articles AS a"
        " JOIN states AS s ON s.article_id = a.id WHERE a.canonical_url = ?"
        " ORDER BY a.kept_at IS NULL, s.is_hidden, a.id",
        (canonical_url(draft.url),),
    )
    for article_id, url, has_own_text in stored:
        # Never in the place of another page: its text would be gone.
        if is_same_page(url, draft.url):
            return article_id, bool(has_own_text)
    return None, False


def store_imported(
    conn: sqlite3.Connection,
    draft: ArticleDraft,
    feed_id: int | None,
    source_title: str | None,
    kept_at: int,
    now: int,
) -> int:
    """Store an article that another reader held, in a feed or, with None, under Saved pages; its id.

    Topic rules run over it; filters do not, for it did not arrive. What its feed brings of it later is the same entry.
    """
    reindexed: list[_Reindexed] = []
    with wrap_errors():
        if feed_id is not None:
            article_id = _insert(conn, feed_id, draft, now, reindexed)
        else:
            article_id = _insert_article(conn, draft, now, reindexed, source_title=source_title, kept_at=kept_at)
        topics.apply_rules(conn, article_id, now)
        _reindex(conn, reindexed)
    return article_id
