"""Topics within topics, one level deep: which holds which, what a topic's family is, and moving articles between two.

A topic that holds others cannot be held itself. Callers that show lists take a family's articles as one topic's.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import islice

from storage.errors import wrap_errors
from storage.topic_tags import Tagging, set_taggings, taggings, untag
from storage.types import ChangeSet, Marked, Origin

FAMILY = "SELECT id FROM topics WHERE id = ? OR parent_id = ?"
"""A topic and those within it, by its id given twice."""

_FAMILIES = (
    "WITH families(top, id) AS (SELECT coalesce(parent_id, id), id FROM topics"
    " WHERE coalesce(parent_id, id) IN (SELECT parent_id FROM topics WHERE parent_id IS NOT NULL))"
)

BATCH = 2_000
"""Articles changed in one transaction: 20 to 60 ms, which is how long another writer may have to wait."""

_LIBRARY = ChangeSet(many=True, library=True)


def has_children(conn: sqlite3.Connection, topic_id: int) -> bool:
    """Whether a topic holds others."""
    return conn.execute("SELECT 1 FROM topics WHERE parent_id = ? LIMIT 1", (topic_id,)).fetchone() is not None


def family_counts(conn: sqlite3.Connection) -> dict[int, tuple[int, int]]:
    """Visible articles, and unread ones, of every topic that holds others, with theirs and each once.

    From the counts that triggers keep, less what was counted twice: only articles of several of them are looked up.
    """
    with wrap_errors():
        sums = conn.execute(
            f"{_FAMILIES} SELECT top, coalesce(sum(c.articles), 0), coalesce(sum(c.unread), 0) FROM families AS f"
            " LEFT JOIN counts AS c ON c.kind = 'topic' AND c.key = f.id GROUP BY top"
        ).fetchall()
        twice = conn.execute(
            f"{_FAMILIES}, often AS (SELECT top, m.article_id AS article_id, count(*) - 1 AS more FROM families AS f"
            " JOIN article_topics AS m ON m.topic_id = f.id AND m.origin <> 'removed'"
            " GROUP BY top, m.article_id HAVING count(*) > 1)"
            " SELECT top, sum(more), sum(more * (1 - s.is_read)) FROM often AS o"
            " JOIN states AS s ON s.article_id = o.article_id AND s.is_hidden = 0 GROUP BY top"
        ).fetchall()
    less = {top: (articles, unread) for top, articles, unread in twice}
    return {
        top: (articles - less.get(top, (0, 0))[0], unread - less.get(top, (0, 0))[1]) for top, articles, unread in sums
    }


def carried(conn: sqlite3.Connection, ids: Sequence[int]) -> dict[int, int]:
    """How many of some articles carry each topic; topics that none carries are missing."""
    found: dict[int, int] = {}
    with wrap_errors():
        for part in _batches(ids):
            for topic_id, count in conn.execute(
                "SELECT topic_id, count(*) FROM article_topics WHERE origin <> 'removed'"
                " AND article_id IN (SELECT value FROM json_each(?)) GROUP BY topic_id",
                (json.dumps(part),),
            ):
                found[topic_id] = found.get(topic_id, 0) + count
    return found


def place_topic(conn: sqlite3.Connection, topic_id: int, parent_id: int | None, before_id: int | None = None) -> Marked:
    """Put a topic within another, or with None at the top, in front of one there or at the end.

    Without effect where that would nest topics two levels deep.
    """
    with wrap_errors():
        places = {row[0]: (row[1], row[2]) for row in conn.execute("SELECT id, parent_id, position FROM topics")}
        if topic_id not in places or topic_id == parent_id:
            return Marked()
        if parent_id is not None:
            is_too_deep = parent_id not in places or places[parent_id][0] is not None
            if is_too_deep or has_children(conn, topic_id):
                return Marked()
        order = sorted((each for each in places if each != topic_id), key=lambda each: (places[each][1], each))
        order.insert(order.index(before_id) if before_id in order else len(order), topic_id)
        wanted = {each: (places[each][0], position) for position, each in enumerate(order)}
        wanted[topic_id] = (parent_id, wanted[topic_id][1])
        return _set_places(conn, {each: place for each, place in wanted.items() if places[each] != place})


def _set_places(conn: sqlite3.Connection, wanted: dict[int, tuple[int | None, int]]) -> Marked:
    before: dict[int, tuple[int | None, int]] = {}
    with wrap_errors():
        for topic_id, (parent_id, position) in wanted.items():
            row = conn.execute("SELECT parent_id, position FROM topics WHERE id = ?", (topic_id,)).fetchone()
            is_there = parent_id is None or conn.execute("SELECT 1 FROM topics WHERE id = ?", (parent_id,)).fetchone()
            if row is not None and is_there:
                before[topic_id] = row
                conn.execute(
                    "UPDATE topics SET parent_id = ?, position = ? WHERE id = ?", (parent_id, position, topic_id)
                )
    return Marked(_LIBRARY, 1, partial(_set_places, wanted=before)) if before else Marked()


def adopt(conn: sqlite3.Connection, topic_ids: Iterable[int], parent_id: int | None) -> None:
    """Let topics stand within another, or at the top; those that hold others stay where they are."""
    for topic_id in topic_ids:
        if topic_id != parent_id and (parent_id is None or not has_children(conn, topic_id)):
            conn.execute("UPDATE topics SET parent_id = ? WHERE id = ?", (parent_id, topic_id))


def move_tags(
    conn: sqlite3.Connection, ids: Sequence[int], from_id: int, into_id: int, now: int
) -> tuple[Marked, Marked]:
    """Let articles carry another topic in place of one; those that do not carry it stay as they are.

    Returns:
        What was put on and what was taken off, each with its undo. A batch of at most BATCH is meant.
    """
    with wrap_errors():
        moving = [row.article_id for row in taggings(conn, from_id, ids) if row.origin in (Origin.USER, Origin.RULE)]
        put = set_taggings(conn, into_id, [Tagging(each, Origin.USER, now) for each in moving])
        return put, untag(conn, moving, from_id, now)


def _batches(ids: Iterable[int]) -> Iterable[list[int]]:
    rest = iter(ids)
    while part := list(islice(rest, BATCH)):
        yield part
