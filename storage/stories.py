"""Stories as they are stored: reading them for lists and articles, and what a person does with them, with exact undo.

How articles are grouped is digest.stories'; what the engine stores of it is `storage.story_passes`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from storage.errors import wrap_errors
from storage.story_types import StoryMark, StoryRow, Telling
from storage.types import ChangeSet, Marked

_SHOWN = "JOIN states AS s ON s.article_id = x.article_id AND s.is_hidden = 0"
_PUBLISHERS = "count(DISTINCT CASE x.publisher WHEN '' THEN x.article_id ELSE x.publisher END)"
_SOURCE = (
    "coalesce((SELECT coalesce(f.own_title, f.title, f.url) FROM entries AS e JOIN feeds AS f ON f.id = e.feed_id"
    " WHERE e.article_id = a.id ORDER BY f.unsubscribed_at IS NOT NULL, f.id LIMIT 1), a.source_title, '')"
)


class Membership(NamedTuple):
    """What `story_articles` holds of an article; `story_id` None and not by hand: no row."""

    article_id: int
    story_id: int | None
    is_by_hand: bool
    duplicate_of: int | None = None


# 1. Reading.


def marks(conn: sqlite3.Connection, ids: Collection[int]) -> dict[int, StoryMark]:
    """The stories of those articles that are in one; stories of which only one article is shown are none."""
    with wrap_errors():
        asked = conn.execute(
            "SELECT x.article_id, x.story_id FROM json_each(?) AS w JOIN story_articles AS x ON x.article_id = w.value"
            " WHERE x.story_id IS NOT NULL",
            (json.dumps(list(ids)),),
        ).fetchall()
        counted = conn.execute(
            f"SELECT t.id, {_PUBLISHERS}, count(*), t.muted_at IS NOT NULL FROM json_each(?) AS w"
            f" JOIN stories AS t ON t.id = w.value JOIN story_articles AS x ON x.story_id = t.id {_SHOWN}"
            " GROUP BY t.id HAVING count(*) > 1",
            (json.dumps(list({story_id for _, story_id in asked})),),
        ).fetchall()
    found = {row[0]: StoryMark(row[0], row[1], row[2], bool(row[3])) for row in counted}
    return {article_id: found[story_id] for article_id, story_id in asked if story_id in found}


def story_of(conn: sqlite3.Connection, article_id: int) -> int | None:
    """The story an article is in; None if it is alone."""
    with wrap_errors():
        row = conn.execute("SELECT story_id FROM story_articles WHERE article_id = ?", (article_id,)).fetchone()
    return row[0] if row else None


def tellings(conn: sqlite3.Connection, story_id: int) -> tuple[Telling, ...]:
    """A story's articles that are shown, newest first."""
    with wrap_errors():
        rows = conn.execute(
            f"SELECT a.id, a.title, {_SOURCE}, x.sort_at, s.is_read, x.duplicate_of IS NOT NULL"
            f" FROM story_articles AS x {_SHOWN} JOIN articles AS a ON a.id = x.article_id"
            " WHERE x.story_id = ? ORDER BY x.sort_at DESC, x.article_id DESC",
            (story_id,),
        ).fetchall()
    return tuple(Telling(row[0], row[1], row[2], row[3], bool(row[4]), bool(row[5])) for row in rows)


def story_ids(conn: sqlite3.Connection, article_ids: Iterable[int]) -> dict[int, int]:
    """Article → story, for folding a list; articles that are alone are left out."""
    return {article_id: mark.story_id for article_id, mark in marks(conn, list(article_ids)).items()}


def placed(conn: sqlite3.Connection, article_ids: Iterable[int]) -> dict[int, int]:
    """Article → story as `story_ids`, but also where no other article of it is shown; made for thousands at once."""
    with wrap_errors():
        return dict(
            conn.execute(
                "SELECT x.article_id, x.story_id FROM json_each(?) AS w"
                " JOIN story_articles AS x ON x.article_id = w.value WHERE x.story_id IS NOT NULL",
                (json.dumps(list(article_ids)),),
            ).fetchall()
        )


def members(conn: sqlite3.Connection, wanted: Iterable[int]) -> list[int]:
    """The articles that are shown of some stories, story by story, each the newest first."""
    return [each for story_id in wanted for each in _members(conn, story_id)]


def rows(conn: sqlite3.Connection, since: int = 0, limit: int = -1) -> list[StoryRow]:
    """Stories with an article at or after a moment, the newest first; -1 for all."""
    with wrap_errors():
        found = conn.execute(
            "SELECT t.id, t.headline_id, a.title, t.publishers, t.first_at, t.last_at, t.muted_at IS NOT NULL"
            " FROM stories AS t JOIN articles AS a ON a.id = t.headline_id WHERE t.last_at >= ? AND t.articles > 1"
            " ORDER BY t.last_at DESC, t.id DESC LIMIT ?",
            (since, limit),
        ).fetchall()
        return [
            StoryRow(
                row[0],
                row[1],
                row[2],
                _members(conn, row[0]),
                row[3],
                row[4],
                row[5],
                _topics(conn, row[0]),
                bool(row[6]),
            )
            for row in found
        ]


def _members(conn: sqlite3.Connection, story_id: int) -> tuple[int, ...]:
    found = conn.execute(
        f"SELECT x.article_id FROM story_articles AS x {_SHOWN} WHERE x.story_id = ?"
        " ORDER BY x.sort_at DESC, x.article_id DESC",
        (story_id,),
    )
    return tuple(row[0] for row in found)


def _topics(conn: sqlite3.Connection, story_id: int) -> tuple[str, ...]:
    found = conn.execute(
        "SELECT p.name FROM story_articles AS x JOIN article_topics AS g ON g.article_id = x.article_id"
        " JOIN topics AS p ON p.id = g.topic_id WHERE x.story_id = ? AND g.origin <> 'removed'"
        " GROUP BY p.id ORDER BY count(*) DESC, p.position",
        (story_id,),
    )
    return tuple(row[0] for row in found)


def recent_terms(conn: sqlite3.Connection, limit: int) -> list[bytes]:
    """The terms of the newest articles of the window in which articles are compared, as packed."""
    with wrap_errors():
        found = conn.execute("SELECT terms FROM story_terms ORDER BY sort_at DESC LIMIT ?", (limit,))
        return [row[0] for row in found]


def terms_of(conn: sqlite3.Connection, ids: Collection[int]) -> dict[int, bytes]:
    """The terms of some articles, as packed; without those that are not compared any more."""
    with wrap_errors():
        found = conn.execute(
            "SELECT x.article_id, x.terms FROM json_each(?) AS w JOIN story_terms AS x ON x.article_id = w.value",
            (json.dumps(list(ids)),),
        )
        return dict(found.fetchall())


def with_duplicates(conn: sqlite3.Connection, ids: Iterable[int]) -> list[int]:
    """The articles and all that have the same text: what reading one of them reads; not other tellings."""
    wanted = list(ids)
    with wrap_errors():
        found = conn.execute(
            "WITH asked AS (SELECT value AS id FROM json_each(?)),"
            " firsts AS (SELECT coalesce(x.duplicate_of, x.article_id) AS id FROM asked"
            " JOIN story_articles AS x ON x.article_id = asked.id)"
            " SELECT x.article_id FROM firsts CROSS JOIN story_articles AS o ON o.article_id = firsts.id"
            " JOIN story_articles AS x ON x.story_id = o.story_id"
            " WHERE x.article_id = firsts.id OR x.duplicate_of = firsts.id",
            (json.dumps(wanted),),
        ).fetchall()
    return list(dict.fromkeys([*wanted, *(row[0] for row in found)]))


# 2. What a person does.


def merge(conn: sqlite3.Connection, ids: Sequence[int]) -> Marked:
    """Make one story of articles and of the whole stories they are in; no pass takes it apart."""
    with wrap_errors():
        stories = sorted({story for each in ids if (story := story_of(conn, each)) is not None})
        whole = dict.fromkeys(ids)
        for story_id in stories:
            whole |= dict.fromkeys(_all_members(conn, story_id))
        if len(whole) < 2:
            return Marked()
        target = stories[0] if stories else make(conn, min(whole))
        before = {row.article_id: row for row in memberships(conn, list(whole))}
        wanted = [Membership(each, target, True, before[each].duplicate_of) for each in whole]
        return _set(conn, wanted)


def take_out(conn: sqlite3.Connection, ids: Sequence[int]) -> Marked:
    """Let articles stand alone; no pass puts them into a story again."""
    with wrap_errors():
        inside = [row for row in memberships(conn, ids) if row.story_id is not None]
        return _set(conn, [Membership(row.article_id, None, True) for row in inside])


def split(conn: sqlite3.Connection, ids: Sequence[int]) -> Marked:
    """Make a story of its own of some articles of one; both stay as they are."""
    with wrap_errors():
        inside = [row for row in memberships(conn, ids) if row.story_id is not None]
        if len(inside) < 2:
            return take_out(conn, ids)
        left = {
            each
            for story_id in {row.story_id for row in inside if row.story_id is not None}
            for each in _all_members(conn, story_id)
        } - {row.article_id for row in inside}
        if not left:
            return Marked()
        target = make(conn, min(row.article_id for row in inside))
        wanted = [Membership(row.article_id, target, True, row.duplicate_of) for row in inside]
        wanted += [row._replace(is_by_hand=True) for row in memberships(conn, sorted(left))]
        return _set(conn, wanted)


def mute(conn: sqlite3.Connection, story_id: int, is_muted: bool, now: int) -> Marked:
    """Leave a story, and what still joins it, out of lists and editions; or no longer."""
    with wrap_errors():
        row = conn.execute("SELECT muted_at FROM stories WHERE id = ?", (story_id,)).fetchone()
        if row is None or (row[0] is not None) == is_muted:
            return Marked()
        conn.execute("UPDATE stories SET muted_at = ? WHERE id = ?", (now if is_muted else None, story_id))
        changes = ChangeSet(changed=frozenset(_all_members(conn, story_id)), library=True)
    return Marked(changes, 1, partial(mute, story_id=story_id, is_muted=not is_muted, now=now))


def memberships(conn: sqlite3.Connection, ids: Sequence[int]) -> list[Membership]:
    """Where articles are; each once, in the order given."""
    with wrap_errors():
        found = {
            row[0]: Membership(row[0], row[1], bool(row[2]), row[3])
            for row in conn.execute(
                "SELECT x.article_id, x.story_id, x.is_by_hand, x.duplicate_of FROM json_each(?) AS w"
                " JOIN story_articles AS x ON x.article_id = w.value",
                (json.dumps(list(ids)),),
            )
        }
    return [found.get(each, Membership(each, None, False)) for each in dict.fromkeys(ids)]


def _set(conn: sqlite3.Connection, wanted: Sequence[Membership]) -> Marked:
    before = memberships(conn, [row.article_id for row in wanted])
    changed = [row for row, old in zip(wanted, before, strict=True) if row != old]
    if not changed:
        return Marked()
    touched = put(conn, changed)
    old = [row for row in before if row.article_id in {each.article_id for each in changed}]
    changes = ChangeSet(changed=frozenset(touched))
    return Marked(changes, len(changed), partial(_set_back, wanted=old))


def _set_back(conn: sqlite3.Connection, wanted: Sequence[Membership]) -> Marked:
    with wrap_errors():
        there = {row[0] for row in conn.execute("SELECT id FROM stories")}
        kept = [row for row in wanted if row.story_id is None or row.story_id in there]
        return _set(conn, kept)


# 3. What both a person and a pass change.


def put(conn: sqlite3.Connection, wanted: Sequence[Membership]) -> set[int]:
    """Store where articles belong, and settle the stories concerned; the ids of all articles in those.

    A story that is left with one article stays, empty in all lists, for an undo may name it; passes remove it.
    """
    stories = {row.story_id for row in memberships(conn, [row.article_id for row in wanted])}
    for row in wanted:
        if row.story_id is None and not row.is_by_hand:
            conn.execute("DELETE FROM story_articles WHERE article_id = ?", (row.article_id,))
            continue
        conn.execute(
            "INSERT INTO story_articles (article_id, story_id, sort_at, publisher, duplicate_of, is_by_hand)"
            " SELECT a.id, ?, a.sort_at, coalesce((SELECT t.publisher FROM story_terms AS t WHERE t.article_id = a.id),"
            " ''), ?, ?"
            " FROM articles AS a WHERE a.id = ? ON CONFLICT (article_id) DO UPDATE SET story_id = excluded.story_id,"
            " duplicate_of = excluded.duplicate_of, is_by_hand = excluded.is_by_hand",
            (row.story_id, row.duplicate_of, row.is_by_hand, row.article_id),
        )
    stories |= {row.story_id for row in wanted}
    touched = {row.article_id for row in wanted}
    for story_id in stories:
        if story_id is not None:
            settle(conn, story_id)
            touched |= set(_all_members(conn, story_id))
    return touched


def settle(conn: sqlite3.Connection, story_id: int) -> None:
    """Bring a story's counts and times up to date with its articles."""
    articles, publishers, first_at, last_at = conn.execute(
        f"SELECT count(*), {_PUBLISHERS}, coalesce(min(x.sort_at), 0), coalesce(max(x.sort_at), 0)"
        f" FROM story_articles AS x {_SHOWN} WHERE x.story_id = ?",
        (story_id,),
    ).fetchone()
    conn.execute(
        "UPDATE stories SET articles = ?, publishers = ?, first_at = ?, last_at = ?, headline_id = CASE WHEN EXISTS"
        " (SELECT 1 FROM story_articles AS x WHERE x.story_id = stories.id AND x.article_id = stories.headline_id)"
        " THEN headline_id ELSE coalesce((SELECT max(x.article_id) FROM story_articles AS x"
        " WHERE x.story_id = stories.id), headline_id) END WHERE id = ?",
        (articles, publishers, first_at, last_at, story_id),
    )


def forget_article(conn: sqlite3.Connection, article_id: int) -> None:
    """Take an article out that is about to be removed for good."""
    story_id = story_of(conn, article_id)
    conn.execute("DELETE FROM story_articles WHERE article_id = ?", (article_id,))
    conn.execute("DELETE FROM story_terms WHERE article_id = ?", (article_id,))
    conn.execute(
        "UPDATE story_articles SET duplicate_of = NULL WHERE story_id = ? AND duplicate_of = ?", (story_id, article_id)
    )
    if story_id is not None:
        settle(conn, story_id)


def _all_members(conn: sqlite3.Connection, story_id: int) -> list[int]:
    return [row[0] for row in conn.execute("SELECT article_id FROM story_articles WHERE story_id = ?", (story_id,))]


def make(conn: sqlite3.Connection, headline_id: int) -> int:
    """A story that nothing is in yet; its id."""
    made = conn.execute(
        "INSERT INTO stories (headline_id, articles, publishers, first_at, last_at) VALUES (?, 0, 0, 0, 0)",
        (headline_id,),
    ).lastrowid
    if made is None:
        raise AssertionError("an insert has a row id")
    return made
