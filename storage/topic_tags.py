"""Putting a topic on articles and taking it off, with exact undo. Callers import it through `storage.topics`.

Every change is the same step: of some articles, what row each shall have afterwards. Undo is that step with the
rows there were.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from functools import partial
from typing import NamedTuple

from storage.errors import wrap_errors
from storage.topic_rules import matching
from storage.types import ChangeSet, Marked, Origin


class Tagging(NamedTuple):
    """What `article_topics` holds of an article and some topic. `origin` None: no row. `at` is UTC epoch seconds."""

    article_id: int
    origin: Origin | None
    at: int


def tag(conn: sqlite3.Connection, ids: Sequence[int], topic_id: int, now: int) -> Marked:
    """Put a topic on articles as the user's own wish, even where the user once took it off.

    Articles that carry it already stay as they are. `count` is of those newly tagged.
    """
    with wrap_errors():
        wanted = [
            Tagging(found.article_id, Origin.USER, now)
            for found in taggings(conn, topic_id, ids)
            if found.origin in {None, Origin.REMOVED}
        ]
        return set_taggings(conn, topic_id, wanted)


def untag(conn: sqlite3.Connection, ids: Sequence[int], topic_id: int, now: int) -> Marked:
    """Take a topic off articles for good.

    One that the topic's rule gave or would give, or that was suggested, is remembered as removed.
    """
    with wrap_errors():
        carried = [found for found in taggings(conn, topic_id, ids) if found.origin in {Origin.USER, Origin.RULE}]
        by_user = [found.article_id for found in carried if found.origin is Origin.USER]
        rule = conn.execute("SELECT rule FROM topics WHERE id = ?", (topic_id,)).fetchone()
        would_return = matching(conn, rule[0], by_user) if rule and rule[0] and by_user else set()
        would_return |= _suggested(conn, topic_id, by_user)
        wanted = [
            Tagging(found.article_id, Origin.REMOVED, now)
            if found.origin is Origin.RULE or found.article_id in would_return
            else Tagging(found.article_id, None, now)
            for found in carried
        ]
        return set_taggings(conn, topic_id, wanted)


def _suggested(conn: sqlite3.Connection, topic_id: int, ids: Sequence[int]) -> set[int]:
    found = conn.execute(
        "SELECT article_id FROM suggestions WHERE topic_id = ? AND article_id IN (SELECT value FROM json_each(?))",
        (topic_id, json.dumps(list(ids))),
    )
    return {row[0] for row in found}


def taggings(conn: sqlite3.Connection, topic_id: int, ids: Iterable[int]) -> list[Tagging]:
    """What there is of a topic on those of the articles that exist, each once, by id."""
    rows = conn.execute(
        "SELECT s.article_id, t.origin, coalesce(t.at, 0) FROM states AS s"
        " LEFT JOIN article_topics AS t ON t.topic_id = ? AND t.article_id = s.article_id"
        " WHERE s.article_id IN (SELECT value FROM json_each(?)) ORDER BY s.article_id",
        (topic_id, json.dumps(list(ids))),
    )
    return [Tagging(article_id, Origin(origin) if origin else None, at) for article_id, origin, at in rows]


def set_taggings(conn: sqlite3.Connection, topic_id: int, wanted: Sequence[Tagging]) -> Marked:
    """Give articles exactly these rows of a topic; without effect where the topic or the article is gone."""
    with wrap_errors():
        before = taggings(conn, topic_id, (row.article_id for row in wanted))
        exists = conn.execute("SELECT 1 FROM topics WHERE id = ?", (topic_id,)).fetchone()
        if not before or not exists:
            return Marked()
        conn.execute(
            "DELETE FROM article_topics WHERE topic_id = ? AND article_id IN (SELECT value FROM json_each(?))",
            (topic_id, json.dumps([row.article_id for row in wanted if row.origin is None])),
        )
        conn.execute(
            "INSERT INTO article_topics (topic_id, article_id, origin, sort_at, at)"
            " SELECT ?, s.article_id, json_extract(w.value, '$[1]'), s.sort_at, json_extract(w.value, '$[2]')"
            " FROM json_each(?) AS w JOIN states AS s ON s.article_id = json_extract(w.value, '$[0]') WHERE true"
            " ON CONFLICT (topic_id, article_id) DO UPDATE SET origin = excluded.origin, at = excluded.at",
            (topic_id, json.dumps([row for row in wanted if row.origin is not None])),
        )
    return Marked(
        ChangeSet(changed=frozenset(row.article_id for row in before), library=True),
        count=len(before),
        undo=partial(_set_back, topic_id=topic_id, wanted=tuple(before)),
        is_lesson=any(row.origin in {Origin.USER, Origin.REMOVED} for row in (*before, *wanted)),
    )


def _set_back(conn: sqlite3.Connection, topic_id: int, wanted: Sequence[Tagging]) -> Marked:
    return set_taggings(conn, topic_id, wanted)
