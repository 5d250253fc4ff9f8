"""What learning topics reads of the library, and what it stores: examples, models, suggestions.

The engine calls it behind a refresh and after tagging; what is learnt is digest.suggest's business.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storage.errors import wrap_errors
from storage.plaintext import plain_text
from storage.topic_tags import Tagging, set_taggings
from storage.types import ChangeSet, Origin

LEAST_EXAMPLES = 5
"""Articles the person tagged from which on a topic learns; as in digest.suggest."""

MOST_TAGGED = 200
"""Examples of a topic that are looked at, the newest: more teach little and cost time."""
MOST_DISMISSED = 200
UNTAGGED = 600
AS_ARRIVED = 800
"""Articles, tagged or not, that tell how rare a topic is."""
_RECENT = 20_000
"""Where untagged articles are drawn from, evenly: the newest."""
FEWEST_UNTAGGED = 30
"""Beside fewer of them no word's worth can be told."""
JUDGED_AGAIN = 1000
"""Articles that a topic learnt anew is asked about: the newest. Older ones keep what was suggested."""

_TEXT = (
    "SELECT a.id, a.title, coalesce((SELECT b.html FROM bodies AS b WHERE b.article_id = a.id"
    " ORDER BY b.kind = 'full' DESC LIMIT 1), '') FROM articles AS a"
)


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article's words. `text` is the plain text of its best body."""

    article_id: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class TopicState:
    """A topic that has examples enough, and whether it must learn.

    Attributes:
        learnt_from: what it would be learnt from now, in short.
        model: what was learnt, as it was stored; None: nothing, or it is out of date.
        judged_to: the highest article the model was asked about; 0: none.
    """

    topic_id: int
    name: str
    rule: str | None
    is_self_tagging: bool
    learnt_from: str
    model: str | None
    is_current: bool
    judged_to: int


@dataclass(frozen=True, slots=True)
class Examples:
    """What a topic is learnt from. `recent`: articles as they arrive, whatever is known of them."""

    tagged: tuple[ArticleText, ...]
    dismissed: tuple[ArticleText, ...]
    untagged: tuple[ArticleText, ...]
    recent: tuple[ArticleText, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """A topic for an article, and why."""

    article_id: int
    topic_id: int
    score: float
    because: tuple[str, ...]


def states(conn: sqlite3.Connection) -> list[TopicState]:
    """Topics with examples enough to learn from, in the person's order."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT t.id, t.name, t.rule, t.is_self_tagging, e.tagged, e.removed, e.latest, m.learnt_from, m.model,"
            " coalesce(m.judged_to, 0), (SELECT made_at FROM word_background)"
            " FROM (SELECT topic_id, sum(origin = 'user') AS tagged,"
            " sum(origin = 'removed') AS removed, max(CASE WHEN origin <> 'rule' THEN at END) AS latest"
            " FROM article_topics GROUP BY topic_id HAVING tagged >= ?) AS e JOIN topics AS t ON t.id = e.topic_id"
            " LEFT JOIN topic_models AS m ON m.topic_id = t.id ORDER BY t.position, t.id",
            (LEAST_EXAMPLES,),
        ).fetchall()
    found = []
    for topic_id, name, rule, is_self, tagged, removed, latest, learnt_from, model, judged_to, words_at in rows:
        now_from = json.dumps([tagged, removed, latest, rule, words_at])
        is_current = learnt_from == now_from
        found.append(TopicState(topic_id, name, rule, bool(is_self), now_from, model, is_current, judged_to))
    return found


def examples(conn: sqlite3.Connection, topic_id: int) -> Examples:
    """What a topic is learnt from now."""
    with wrap_errors():
        chosen = [
            [
                row[0]
                for row in conn.execute(
                    "SELECT article_id FROM article_topics WHERE topic_id = ? AND origin = ? ORDER BY at DESC,"
                    " article_id DESC LIMIT ?",
                    (topic_id, origin, most),
                )
            ]
            for origin, most in (("user", MOST_TAGGED), ("removed", MOST_DISMISSED))
        ]
    tagged, dismissed = (tuple(texts(conn, ids)) for ids in chosen)
    return Examples(
        tagged, dismissed, tuple(texts(conn, _untagged(conn, topic_id))), tuple(texts(conn, _as_arrived(conn)))
    )


def _as_arrived(conn: sqlite3.Connection) -> list[int]:
    """Recent articles, evenly drawn."""
    with wrap_errors():
        rows = conn.execute("SELECT id FROM articles ORDER BY id DESC LIMIT ?", (_RECENT,))
        ids = [row[0] for row in rows]
    step = max(len(ids) // AS_ARRIVED, 1)
    return ids[::step][:AS_ARRIVED]


def _untagged(conn: sqlite3.Connection, topic_id: int) -> list[int]:
    """Recent articles that nothing put under the topic, evenly drawn."""
    with wrap_errors():
        ids = [
            row[0]
            for row in conn.execute(
                "SELECT a.id FROM articles AS a WHERE NOT EXISTS (SELECT 1 FROM article_topics AS g"
                " WHERE g.topic_id = ? AND g.article_id = a.id) ORDER BY a.id DESC LIMIT ?",
                (topic_id, _RECENT),
            )
        ]
    step = max(len(ids) // UNTAGGED, 1)
    return ids[::step][:UNTAGGED]


def texts(conn: sqlite3.Connection, ids: Sequence[int]) -> list[ArticleText]:
    """The words of those of the articles that exist: 0.1 ms each."""
    with wrap_errors():
        rows = conn.execute(f"{_TEXT} WHERE a.id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))
        return [ArticleText(article_id, title, plain_text(html)) for article_id, title, html in rows]


def newer(conn: sqlite3.Connection, after_id: int, limit: int) -> list[ArticleText]:
    """The next articles above an id, lowest first."""
    with wrap_errors():
        ids = [
            row[0]
            for row in conn.execute("SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT ?", (after_id, limit))
        ]
    return texts(conn, ids)


def decided(conn: sqlite3.Connection, article_id: int) -> frozenset[int]:
    """The topics that an article carries or that were taken off it."""
    with wrap_errors():
        rows = conn.execute("SELECT topic_id FROM article_topics WHERE article_id = ?", (article_id,))
        return frozenset(row[0] for row in rows)


def judged_from(conn: sqlite3.Connection) -> int:
    """The id above which a topic that was learnt anew is asked about articles."""
    with wrap_errors():
        row = conn.execute("SELECT id FROM articles ORDER BY id DESC LIMIT 1 OFFSET ?", (JUDGED_AGAIN,)).fetchone()
    return row[0] if row else 0


def put_model(
    conn: sqlite3.Connection, state: TopicState, model: str | None, precision: float, judged_to: int
) -> ChangeSet:
    """Store what a topic learnt; its suggestions that nobody decided on are made anew."""
    with wrap_errors():
        if conn.execute("SELECT 1 FROM topics WHERE id = ?", (state.topic_id,)).fetchone() is None:
            return ChangeSet()
        conn.execute(
            "INSERT INTO topic_models VALUES (?, ?, ?, ?, ?) ON CONFLICT (topic_id) DO UPDATE SET"
            " learnt_from = excluded.learnt_from, model = excluded.model, precision = excluded.precision,"
            " judged_to = excluded.judged_to",
            (state.topic_id, state.learnt_from, model, precision, judged_to),
        )
        gone = conn.execute(
            "DELETE FROM suggestions WHERE topic_id = ? AND article_id > ? AND NOT EXISTS"
            " (SELECT 1 FROM article_topics AS g WHERE g.topic_id = suggestions.topic_id"
            " AND g.article_id = suggestions.article_id) RETURNING article_id",
            (state.topic_id, judged_to),
        ).fetchall()
    return ChangeSet(changed=frozenset(row[0] for row in gone))


def put_suggestions(
    conn: sqlite3.Connection, found: Iterable[Judgement], topic_ids: Sequence[int], judged_to: int, now: int
) -> ChangeSet:
    """Store suggestions, and tag with topics that tag by themselves; note how far the topics were asked.

    What a person or a rule decided on already is left as it is.
    """
    changed: set[int] = set()
    self_tagged: dict[int, list[Tagging]] = {}
    with wrap_errors():
        by_themselves = {row[0] for row in conn.execute("SELECT id FROM topics WHERE is_self_tagging = 1")}
        for each in found:
            put = conn.execute(
                "INSERT INTO suggestions SELECT a.id, t.id, ?, ? FROM articles AS a, topics AS t"
                " WHERE a.id = ? AND t.id = ? AND NOT EXISTS (SELECT 1 FROM article_topics AS g"
                " WHERE g.topic_id = t.id AND g.article_id = a.id) ON CONFLICT (article_id, topic_id)"
                " DO UPDATE SET score = excluded.score, because = excluded.because",
                (each.score, json.dumps(each.because, ensure_ascii=False), each.article_id, each.topic_id),
            ).rowcount
            if put:
                changed.add(each.article_id)
                if each.topic_id in by_themselves:
                    self_tagged.setdefault(each.topic_id, []).append(Tagging(each.article_id, Origin.RULE, now))
        for topic_id, wanted in self_tagged.items():
            set_taggings(conn, topic_id, wanted)
        conn.executemany(
            "UPDATE topic_models SET judged_to = max(judged_to, ?) WHERE topic_id = ?",
            [(judged_to, topic_id) for topic_id in topic_ids],
        )
    return ChangeSet(changed=frozenset(changed), library=bool(self_tagged))
