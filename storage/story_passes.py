"""What the engine reads and stores to group articles: the recent ones, their terms, and the groups a pass found."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Sequence
from urllib.parse import urlsplit

from storage import stories
from storage.errors import wrap_errors
from storage.plaintext import plain_text
from storage.stories import Membership
from storage.story_types import Grouping, WaitingArticle, WindowRow
from storage.types import ChangeSet

WINDOW_S = 5 * 86_400
"""Articles further apart than this are no longer compared: an event that goes on is told anew every day."""


_USUAL_HOST = re.compile(r"https?://(?:www\.)?+([a-z0-9.-]+)(?::\d+)?(?:[/?#]|$)")
"""Of nearly all addresses, at a tenth of what `urlsplit` costs."""


def waiting(conn: sqlite3.Connection, since: int, limit: int, after_id: int = 0) -> list[WaitingArticle]:
    """Articles since a moment whose terms are not known yet, oldest first; `after_id` is as of `window`."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT a.id, a.title, a.language, a.url, s.sort_at, (SELECT b.html FROM bodies AS b"
            " WHERE b.article_id = a.id ORDER BY b.kind = 'full' DESC LIMIT 1),"
            " coalesce((SELECT coalesce(f.title, f.url) FROM entries AS e JOIN feeds AS f ON f.id = e.feed_id"
            " WHERE e.article_id = a.id LIMIT 1), a.source_title, ''), m.story_id, coalesce(m.is_by_hand, 0)"
            " FROM states AS s JOIN articles AS a ON a.id = s.article_id"
            " LEFT JOIN story_articles AS m ON m.article_id = s.article_id"
            " WHERE s.is_hidden = 0 AND (s.sort_at, s.article_id) > (?, ?)"
            " AND NOT EXISTS (SELECT 1 FROM story_terms AS x WHERE x.article_id = s.article_id)"
            " ORDER BY s.sort_at, s.article_id LIMIT ?",
            (since, after_id, limit),
        ).fetchall()
    return [
        WaitingArticle(
            article_id,
            title,
            plain_text(html or ""),
            language,
            sort_at,
            publisher_of(url, source),
            story_id,
            is_by_hand,
        )
        for article_id, title, language, url, sort_at, html, source, story_id, is_by_hand in rows
    ]


def publisher_of(url: str | None, source: str) -> str:
    """Who published what has an address: its host without \"www.\", else the source's name."""
    usual = _USUAL_HOST.match(url or "")
    if usual is not None:
        return usual[1]
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        host = ""
    return host.removeprefix("www.") or source


def put_terms(conn: sqlite3.Connection, found: Sequence[tuple[WaitingArticle, bytes]]) -> ChangeSet:
    """Keep the terms of articles that waited; those removed meanwhile are left out."""
    with wrap_errors():
        conn.executemany(
            "INSERT OR REPLACE INTO story_terms (article_id, sort_at, publisher, terms)"
            " SELECT id, ?, ?, ? FROM articles WHERE id = ?",
            [(each.sort_at, each.publisher, terms, each.article_id) for each, terms in found],
        )
    return ChangeSet()


def window(conn: sqlite3.Connection, since: int, after_id: int = 0, limit: int = -1) -> list[WindowRow]:
    """The articles since a moment whose terms are known, oldest first.

    Args:
        after_id: of those of exactly that moment, only the ones after this: so that it can be read by parts.
        limit: how many; -1 for all.
    """
    with wrap_errors():
        return conn.execute(
            "SELECT t.article_id, t.sort_at, t.publisher, t.terms, x.story_id, coalesce(x.is_by_hand, 0)"
            " FROM story_terms AS t LEFT JOIN story_articles AS x ON x.article_id = t.article_id"
            " WHERE (t.sort_at, t.article_id) > (?, ?) ORDER BY t.sort_at, t.article_id LIMIT ?",
            (since, after_id, limit),
        ).fetchall()


def drop_terms(conn: sqlite3.Connection, before: int) -> ChangeSet:
    """Forget the terms of articles that are no longer compared, and stories that nothing is in any more."""
    with wrap_errors():
        conn.execute("DELETE FROM story_terms WHERE sort_at < ?", (before,))
        conn.execute(
            "DELETE FROM stories WHERE articles = 0 AND last_at < ? AND NOT EXISTS"
            " (SELECT 1 FROM story_articles AS x WHERE x.story_id = stories.id)",
            (before,),
        )
    return ChangeSet()


def apply(
    conn: sqlite3.Connection,
    found: Sequence[Grouping],
    alone: Sequence[int],
    terms: Sequence[tuple[WaitingArticle, bytes]] = (),
) -> ChangeSet:
    """Store what a pass found. What a person put somewhere stays there.

    Args:
        found: stories that are new or have changed.
        alone: articles that were in a story and belong to none any more.
        terms: as of `put_terms`, of what waited and is in these stories.
    """
    put_terms(conn, terms)
    changed: set[int] = set()
    with wrap_errors():
        for group in found:
            changed |= _apply_group(conn, group)
        free = [row for row in stories.memberships(conn, alone) if not row.is_by_hand and row.story_id is not None]
        if free:
            changed |= stories.put(conn, [Membership(row.article_id, None, False) for row in free])
        # What joins a muted story is not news to its reader, and must not be counted as unread.
        # At the moment of the muting, by which `storage.muting` knows it again.
        conn.execute(
            "UPDATE states SET is_read = 1, read_at = m.muted_at FROM (SELECT x.article_id, t.muted_at"
            " FROM json_each(?) AS w JOIN story_articles AS x ON x.article_id = w.value"
            " JOIN stories AS t ON t.id = x.story_id WHERE t.muted_at IS NOT NULL) AS m"
            " WHERE states.article_id = m.article_id AND states.is_read = 0",
            (json.dumps(list(changed)),),
        )
    return ChangeSet(changed=frozenset(changed))


def _apply_group(conn: sqlite3.Connection, group: Grouping) -> set[int]:
    there = {row[0] for row in conn.execute("SELECT id FROM stories WHERE id = ?", (group.story_id,))}
    duplicates = dict(group.duplicates)
    now = stories.memberships(conn, group.article_ids)
    wanted_ids = json.dumps(group.article_ids)
    exists = {
        row[0]
        for row in conn.execute(
            "SELECT a.id FROM json_each(?) AS w JOIN articles AS a ON a.id = w.value", (wanted_ids,)
        )
    }
    target = group.story_id if group.story_id in there else None
    wanted = []
    for row in now:
        if row.article_id not in exists:
            continue
        if row.is_by_hand:
            if row.story_id is not None:
                wanted.append(row._replace(duplicate_of=duplicates.get(row.article_id)))
            continue
        wanted.append(Membership(row.article_id, target or -1, False, duplicates.get(row.article_id)))
    fresh = [row for row in wanted if row.story_id == -1]
    if fresh and len(wanted) > 1:
        made = stories.make(conn, group.headline_id)
        wanted = [row._replace(story_id=made) if row.story_id == -1 else row for row in wanted]
    elif fresh:
        wanted = []
    before = {row.article_id: row for row in now}
    changed = [row for row in wanted if row != before[row.article_id]]
    touched = stories.put(conn, changed) if changed else set()
    if target is not None or fresh:
        conn.execute(
            "UPDATE stories SET headline_id = ? WHERE id IN (SELECT story_id FROM story_articles WHERE article_id = ?)",
            (group.headline_id, group.headline_id),
        )
    return touched
