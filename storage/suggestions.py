"""Topics suggested for articles, and how right they were: what the window and the commands read and decide.

How they come about is `storage.topic_learning`'s and digest.suggest's. Accepting one is tagging, dismissing one is a
removal, so undo and every count work as they do for tags.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from storage.errors import wrap_errors
from storage.topic_tags import Tagging, set_taggings, taggings
from storage.types import ChangeSet, Marked, Origin

MOST_SHOWN = 3
"""For one article: more would be noise."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A topic suggested for an article.

    Attributes:
        color: "#rrggbb".
        score: 0.5 to 1.
        because: words of the article that speak for it, the weightiest first.
    """

    topic_id: int
    name: str
    color: str
    score: float
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """How a topic's suggestions fared.

    Attributes:
        is_self_tagging: what it suggests is tagged without asking.
        accepted, dismissed: suggestions that the person decided on.
        estimated: their precision as estimated when it was learnt, 0 to 1; None: nothing was learnt yet.
        examples: articles that carry the topic because the person put it there.
    """

    is_self_tagging: bool
    accepted: int
    dismissed: int
    estimated: float | None
    examples: int

    @property
    def precision(self) -> float | None:
        """The share of accepted ones among those decided on; None: none was."""
        decided = self.accepted + self.dismissed
        return self.accepted / decided if decided else None


def of_article(conn: sqlite3.Connection, article_id: int) -> tuple[Suggestion, ...]:
    """What is suggested for an article and not decided yet, the surest first."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT t.id, t.name, t.color, x.score, x.because FROM suggestions AS x JOIN topics AS t"
            " ON t.id = x.topic_id WHERE x.article_id = ? AND NOT EXISTS (SELECT 1 FROM article_topics AS g"
            " WHERE g.topic_id = x.topic_id AND g.article_id = x.article_id)"
            " ORDER BY x.score DESC, t.position LIMIT ?",
            (article_id, MOST_SHOWN),
        ).fetchall()
    return tuple(
        Suggestion(topic_id, name, color, score, tuple(json.loads(because)))
        for topic_id, name, color, score, because in rows
    )


def dismiss(conn: sqlite3.Connection, ids: Sequence[int], topic_id: int, now: int) -> Marked:
    """Say that a topic does not fit articles: it is never suggested for them again, nor given by its rule."""
    with wrap_errors():
        wanted = [
            Tagging(found.article_id, Origin.REMOVED, now)
            for found in taggings(conn, topic_id, ids)
            if found.origin is None
        ]
        return set_taggings(conn, topic_id, wanted)


def track_record(conn: sqlite3.Connection, topic_id: int) -> TrackRecord:
    """How a topic's suggestions fared so far."""
    with wrap_errors():
        accepted, dismissed = conn.execute(
            "SELECT coalesce(sum(g.origin = 'user'), 0), coalesce(sum(g.origin = 'removed'), 0)"
            " FROM suggestions AS x JOIN article_topics AS g ON g.topic_id = x.topic_id"
            " AND g.article_id = x.article_id WHERE x.topic_id = ?",
            (topic_id,),
        ).fetchone()
        learnt = conn.execute(
            "SELECT precision FROM topic_models WHERE topic_id = ? AND model IS NOT NULL", (topic_id,)
        ).fetchone()
        examples = conn.execute(
            "SELECT count(*) FROM article_topics WHERE topic_id = ? AND origin = 'user'", (topic_id,)
        ).fetchone()[0]
        switch = conn.execute("SELECT is_self_tagging FROM topics WHERE id = ?", (topic_id,)).fetchone()
    return TrackRecord(bool(switch and switch[0]), accepted, dismissed, learnt[0] if learnt else None, examples)


def set_self_tagging(conn: sqlite3.Connection, topic_id: int, is_on: bool) -> Marked:
    """Choose whether what a topic suggests is tagged without asking, from the next arrival on."""
    with wrap_errors():
        row = conn.execute("SELECT is_self_tagging FROM topics WHERE id = ?", (topic_id,)).fetchone()
        if row is None or bool(row[0]) == is_on:
            return Marked()
        conn.execute("UPDATE topics SET is_self_tagging = ? WHERE id = ?", (is_on, topic_id))
    undo = partial(set_self_tagging, topic_id=topic_id, is_on=not is_on)
    return Marked(ChangeSet(library=True), 1, undo)
