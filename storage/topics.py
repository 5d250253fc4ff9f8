"""Topics: making, changing, ordering, merging and deleting them, each with an exact undo.

The one door for callers: putting topics on articles (`topic_tags`) and running rules (`topic_rules`) pass through.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Literal

from storage import topic_tree
from storage.errors import wrap_errors
from storage.query import either
from storage.topic_rules import apply_rules, apply_rules_to, rule_matches, untagged_matches
from storage.topic_tags import Tagging, set_taggings, tag, taggings, untag
from storage.types import ChangeSet, Marked, Origin, TopicRow

__all__ = [
    "add_topic",
    "apply_rule_to_stored",
    "apply_rules",
    "apply_rules_to",
    "delete_topic",
    "merge_topics",
    "move_topic",
    "recolor_topic",
    "rename_topic",
    "rule_matches",
    "set_rule",
    "tag",
    "topics",
    "untag",
]

_NAMED_AT_MOST = 5000
"""Articles a change set names one by one; beyond that whoever shows articles looks again at all."""

_LIBRARY = ChangeSet(library=True)

_Column = Literal["name", "color", "rule"]


@dataclass(frozen=True, slots=True)
class _Whole:
    """A topic with all that hangs on it, as it was before it went."""

    topic_id: int
    name: str
    color: str
    rule: str | None
    position: int
    created_at: int
    taggings: tuple[Tagging, ...]
    is_notifying: int
    parent_id: int | None
    children: tuple[int, ...]
    is_self_tagging: int


def topics(conn: sqlite3.Connection) -> list[TopicRow]:
    """All topics in the user's order, each behind the one it stands within, with counts of visible articles."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT t.id, t.name, t.color, t.rule, t.position, coalesce(c.articles, 0), coalesce(c.unread, 0),"
            " t.is_notifying, t.rule_problem, t.parent_id FROM topics AS t"
            " LEFT JOIN counts AS c ON c.kind = 'topic' AND c.key = t.id LEFT JOIN topics AS p ON p.id = t.parent_id"
            " ORDER BY coalesce(p.position, t.position), coalesce(p.id, t.id), p.id IS NOT NULL, t.position, t.id"
        ).fetchall()
    # Counting each article once costs by the number of articles; only those pay for it who nest topics.
    families = topic_tree.family_counts(conn) if any(row[-1] is not None for row in rows) else {}
    return [_topic_row(row, families) for row in rows]


def _topic_row(row: tuple[Any, ...], families: dict[int, tuple[int, int]]) -> TopicRow:
    read = TopicRow(*row)
    articles, unread = families.get(read.id, (read.articles, read.unread))
    return replace(read, is_notifying=bool(read.is_notifying), all_articles=articles, all_unread=unread)


def add_topic(conn: sqlite3.Connection, name: str, color: str, rule: str | None, now: int) -> Marked:
    """Make a topic, last in order. One of that name, in whatever case, is left as it is: `count` is 0.

    Args:
        color: "#rrggbb".
        rule: a query; None or an empty one for none.
    """
    name = _tidy(name)
    with wrap_errors():
        existing = _named(conn, name)
        if existing is not None:
            return Marked(made_id=existing)
        made_id = conn.execute(
            "INSERT INTO topics (name, color, rule, position, created_at)"
            " SELECT ?, ?, ?, coalesce(max(position), -1) + 1, ? FROM topics RETURNING id",
            (name, color, _tidy_rule(rule), now),
        ).fetchone()[0]
    return Marked(_LIBRARY, 1, partial(delete_topic, topic_id=made_id), made_id)


def rename_topic(conn: sqlite3.Connection, topic_id: int, name: str) -> Marked:
    """Rename a topic. Where another has that name nothing is done, and `made_id` is that one's."""
    name = _tidy(name)
    with wrap_errors():
        existing = _named(conn, name)
        if existing is not None and existing != topic_id:
            return Marked(made_id=existing)
        row = conn.execute("SELECT name FROM topics WHERE id = ?", (topic_id,)).fetchone()
    done = _set(conn, topic_id, "name", name)
    # Another process may have given the former name to a new topic by then.
    return replace(done, undo=partial(rename_topic, topic_id=topic_id, name=row[0])) if done.count else done


def recolor_topic(conn: sqlite3.Connection, topic_id: int, color: str) -> Marked:
    """Give a topic another colour, "#rrggbb"."""
    return _set(conn, topic_id, "color", color)


def set_rule(conn: sqlite3.Connection, topic_id: int, rule: str | None) -> Marked:
    """Give a topic another rule for articles to come; None or an empty one for none. Tags given stay."""
    return _set(conn, topic_id, "rule", _tidy_rule(rule))


def move_topic(conn: sqlite3.Connection, topic_id: int, before_id: int | None) -> Marked:
    """Place a topic before another, or last."""
    with wrap_errors():
        order = dict(conn.execute("SELECT id, position FROM topics ORDER BY position, id").fetchall())
        if topic_id not in order:
            return Marked()
        ids = [other for other in order if other != topic_id]
        ids.insert(ids.index(before_id) if before_id in ids else len(ids), topic_id)
        if ids == list(order):
            return Marked()
        return _set_positions(conn, positions=tuple((place, other) for place, other in enumerate(ids)))


def delete_topic(conn: sqlite3.Connection, topic_id: int) -> Marked:
    """Remove a topic from the library and from every article; topics within it stand at the top then."""
    with wrap_errors():
        whole = _whole(conn, topic_id)
        if whole is None:
            return Marked()
        changes = _shown_on(conn, topic_id)
        topic_tree.adopt(conn, whole.children, None)
        conn.execute("DELETE FROM article_topics WHERE topic_id = ?", (topic_id,))
        conn.execute("DELETE FROM topics WHERE id = ?", (topic_id,))
    return Marked(changes, 1, partial(_put_back, whole=whole))


def merge_topics(conn: sqlite3.Connection, from_id: int, into_id: int) -> Marked:
    """Let one topic go up in another: its articles, the user's removals, its rule and the topics within it.

    Where both speak of an article, the other topic's word stands, unless the user put only this one on it.
    """
    with wrap_errors():
        source, target = _whole(conn, from_id), _whole(conn, into_id)
        if source is None or target is None or from_id == into_id:
            return Marked()
        there = {row.article_id: row for row in target.taggings}
        wanted = [row for row in source.taggings if _prevails(row, there.get(row.article_id))]
        before = taggings(conn, into_id, [row.article_id for row in wanted])
        gone = delete_topic(conn, from_id)
        tagged = set_taggings(conn, into_id, wanted)
        inside = [each for each in source.children if each != into_id]
        topic_tree.adopt(conn, inside, target.parent_id if target.parent_id not in (None, from_id) else into_id)
        rule = either(source.rule, target.rule) if source.rule and target.rule else source.rule or target.rule
        _set(conn, into_id, "rule", rule)
    undo = partial(_unmerge, source=source, into_id=into_id, before=tuple(before), rule=target.rule)
    return Marked(gone.changes | tagged.changes, 1, undo, is_lesson=True)


def apply_rule_to_stored(
    conn: sqlite3.Connection, topic_id: int, after_id: int, limit: int, now: int
) -> tuple[Marked, int | None]:
    """Tag the next stored articles that a topic's rule matches and that it doesn't know yet.

    Args:
        after_id: 0 to begin; then what the call before gave.
        limit: articles tagged at most; `topic_tree.BATCH` is a good number.

    Returns:
        What was done, and where to go on; None at the end.
    """
    with wrap_errors():
        row = conn.execute("SELECT rule FROM topics WHERE id = ?", (topic_id,)).fetchone()
        if row is None or row[0] is None:
            return Marked(), None
        ids = untagged_matches(conn, topic_id, row[0], after_id, limit)
        marked = set_taggings(conn, topic_id, [Tagging(article_id, Origin.RULE, now) for article_id in ids])
    return marked, ids[-1] if len(ids) == limit else None


def _tidy(name: str) -> str:
    tidy = " ".join(name.split())
    if not tidy:
        raise ValueError("a topic needs a name")
    return tidy


def _tidy_rule(rule: str | None) -> str | None:
    return (rule or "").strip() or None


def _named(conn: sqlite3.Connection, name: str) -> int | None:
    # SQLite's NOCASE knows only ASCII's letters.
    folded = name.casefold()
    rows = conn.execute("SELECT id, name FROM topics")
    return next((topic_id for topic_id, other in rows if other.casefold() == folded), None)


def _set(conn: sqlite3.Connection, topic_id: int, column: _Column, value: str | None) -> Marked:
    with wrap_errors():
        row = conn.execute(f"SELECT {column} FROM topics WHERE id = ?", (topic_id,)).fetchone()
        if row is None or row[0] == value:
            return Marked()
        conn.execute(f"UPDATE topics SET {column} = ? WHERE id = ?", (value, topic_id))
        if column == "rule":
            conn.execute("UPDATE topics SET rule_problem = NULL WHERE id = ?", (topic_id,))
        changes = _LIBRARY if column == "rule" else _shown_on(conn, topic_id)
    undo = partial(_set, topic_id=topic_id, column=column, value=row[0])
    return Marked(changes, 1, undo, is_lesson=column == "rule")


def _set_positions(conn: sqlite3.Connection, positions: Sequence[tuple[int, int]]) -> Marked:
    with wrap_errors():
        before = conn.execute("SELECT position, id FROM topics").fetchall()
        conn.executemany("UPDATE topics SET position = ? WHERE id = ?", positions)
    return Marked(_LIBRARY, 1, partial(_set_positions, positions=tuple(before)))


def _shown_on(conn: sqlite3.Connection, topic_id: int) -> ChangeSet:
    """The library and the articles that show a topic's name and colour."""
    rows = conn.execute(
        "SELECT article_id FROM article_topics WHERE topic_id = ? AND origin <> 'removed' LIMIT ?",
        (topic_id, _NAMED_AT_MOST + 1),
    ).fetchall()
    if len(rows) > _NAMED_AT_MOST:
        return ChangeSet(many=True, library=True)
    return ChangeSet(changed=frozenset(row[0] for row in rows), library=True)


def _whole(conn: sqlite3.Connection, topic_id: int) -> _Whole | None:
    row = conn.execute(
        "SELECT id, name, color, rule, position, created_at, is_notifying, parent_id, is_self_tagging FROM topics"
        " WHERE id = ?",
        (topic_id,),
    ).fetchone()
    if row is None:
        return None
    rows = conn.execute("SELECT article_id, origin, at FROM article_topics WHERE topic_id = ?", (topic_id,))
    kept = tuple(Tagging(article_id, Origin(origin), at) for article_id, origin, at in rows)
    children = conn.execute("SELECT id FROM topics WHERE parent_id = ? ORDER BY id", (topic_id,)).fetchall()
    topic_id, name, color, rule, position, created_at, is_notifying, parent_id, is_self_tagging = row
    inside = tuple(child[0] for child in children)
    mine = (topic_id, name, color, rule, position, created_at)
    return _Whole(*mine, kept, is_notifying, parent_id, inside, is_self_tagging)


def _put_back(conn: sqlite3.Connection, whole: _Whole) -> Marked:
    with wrap_errors():
        # Another process may have given the name to a new topic meanwhile.
        name = whole.name
        while _named(conn, name) is not None:
            name += " 2"
        conn.execute(
            "INSERT INTO topics (id, name, color, rule, position, created_at, is_notifying, parent_id,"
            " is_self_tagging)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT id FROM topics WHERE id = ? AND parent_id IS NULL), ?)",
            (
                whole.topic_id,
                name,
                whole.color,
                whole.rule,
                whole.position,
                whole.created_at,
                whole.is_notifying,
                whole.parent_id,
                whole.is_self_tagging,
            ),
        )
        topic_tree.adopt(conn, whole.children, whole.topic_id)
        set_taggings(conn, whole.topic_id, whole.taggings)
        changes = _shown_on(conn, whole.topic_id)
    undo = partial(delete_topic, topic_id=whole.topic_id)
    return Marked(changes, 1, undo, whole.topic_id, is_lesson=True)


def _prevails(row: Tagging, there: Tagging | None) -> bool:
    """Whether a merged topic's word about an article replaces the other's."""
    return there is None or (row.origin is Origin.USER and there.origin is not Origin.USER)


def _unmerge(
    conn: sqlite3.Connection, source: _Whole, into_id: int, before: Sequence[Tagging], rule: str | None
) -> Marked:
    with wrap_errors():
        back = _put_back(conn, source)
        untagged = set_taggings(conn, into_id, before)
        _set(conn, into_id, "rule", rule)
    undo = partial(merge_topics, from_id=source.topic_id, into_id=into_id)
    return Marked(back.changes | untagged.changes, 1, undo, is_lesson=True)
