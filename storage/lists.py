"""Which articles a list shows, in order: first rows, ids in chunks, counts. What is shown of them is `storage.rows`.

Without a query every list walks an index that holds its narrowing and its order; nothing is sorted, nothing paged by
OFFSET. With a query, newest first, the index of words is walked from the latest arrival back: an article's `sort_at`
is never later than its arrival, so the walk ends as soon as no older arrival can come before the rows already found.
"""

from __future__ import annotations

import heapq
import json
import math
import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from storage import relevance, topic_tree
from storage.errors import wrap_errors
from storage.query import both, parse, terms
from storage.rows import body, dates, rows, unread_of
from storage.search import Compiled, compile_query
from storage.topic_tree import FAMILY
from storage.types import ArticleFilter, ArticleRow, IdChunk, Scope, Sort

__all__ = [
    "body",
    "count",
    "dates",
    "first_rows",
    "first_screen",
    "ids",
    "matching",
    "next_unread",
    "rows",
    "unread_of",
]

RANKED_MATCHES = 3000
"""Matches weighed for relevance, the latest arrivals among them. Weighing costs 3 µs each; whoever has more than 3,000
matches narrows the words and does not read on to the end."""

_RANKED_FIRST = 600
"""Of the best matches, how many are looked up at first: a first screen of 200, where one in three is in the list."""

_WALK_FIRST = 512
_WALK_LARGEST = 32_768
"""How many matches a walk takes in one step: small at first, for recent matches usually suffice, then doubling."""

# bm25 weights of text, title, author: a word in the title tells more of what an article is about.
_RANK = "bm25(article_index, 1.0, 6.0, 3.0)"

After = tuple[float | int, int]


@dataclass(frozen=True, slots=True)
class _Place:
    """A scope as SQL: the table whose index is walked under the alias `w`, and its condition."""

    table: str
    id_column: str
    condition: str
    parameters: tuple[int, ...] = ()


_FOLDER_FEEDS = (
    "WITH RECURSIVE inside(id) AS (VALUES (?)"
    " UNION SELECT d.id FROM folders AS d JOIN inside ON d.parent_id = inside.id)"
    " SELECT id FROM feeds WHERE unsubscribed_at IS NULL AND folder_id IN (SELECT id FROM inside)"
)


_MUTED = (
    # Told which way to go: the planner would look through the articles of all stories.
    "(SELECT x.article_id FROM stories AS t INDEXED BY stories_muted"
    " CROSS JOIN story_articles AS x ON x.story_id = t.id WHERE t.muted_at IS NOT NULL)"
)
_ALWAYS_WHOLE = (Scope.SAVED, Scope.PAGES)
"""What a person put there stays there, muted or not."""


def _place(conn: sqlite3.Connection, wanted: ArticleFilter) -> _Place:
    place = _whole_place(conn, wanted)
    if wanted.with_muted or wanted.query.strip() or wanted.scope in _ALWAYS_WHOLE:
        return place
    return replace(place, condition=f"{place.condition} AND w.{place.id_column} NOT IN {_MUTED}")


def _whole_place(conn: sqlite3.Connection, wanted: ArticleFilter) -> _Place:  # noqa: PLR0911 - one for each scope
    target = wanted.target_id if wanted.target_id is not None else -1
    match wanted.scope:
        case Scope.UNREAD:
            return _Place("states", "article_id", "w.is_read = 0 AND w.is_hidden = 0")
        case Scope.SAVED:
            return _Place("states", "article_id", "w.is_saved = 1 AND w.is_hidden = 0")
        case Scope.TODAY:
            return _Place("states", "article_id", "w.is_hidden = 0 AND w.sort_at >= ?", (wanted.today_from,))
        case Scope.TOPIC if topic_tree.has_children(conn, target):
            inside = f"SELECT article_id FROM article_topics WHERE topic_id IN ({FAMILY}) AND origin <> 'removed'"
            return _Place("states", "article_id", f"w.is_hidden = 0 AND w.article_id IN ({inside})", (target, target))
        case Scope.TOPIC:
            return _Place("article_topics", "article_id", "w.topic_id = ? AND w.origin <> 'removed'", (target,))
        case Scope.FEED:
            return _Place("entries", "article_id", "w.feed_id = ?", (target,))
        case Scope.FOLDER:
            inside = f"w.article_id IN (SELECT article_id FROM entries WHERE feed_id IN ({_FOLDER_FEEDS}))"
            return _Place("states", "article_id", f"w.is_hidden = 0 AND {inside}", (target,))
        case Scope.PAGES:
            return _Place("articles", "id", "w.kept_at IS NOT NULL")
        case Scope.ALL:
            return _Place("states", "article_id", "w.is_hidden = 0")


def first_rows(conn: sqlite3.Connection, wanted: ArticleFilter, limit: int = 200) -> list[ArticleRow]:
    """The list's first rows, in order."""
    chunk = ids(conn, wanted, limit=limit)
    found = rows(conn, chunk.ids, wanted.query)
    return [found[article_id] for article_id in chunk.ids if article_id in found]


def first_screen(
    conn: sqlite3.Connection, wanted: ArticleFilter, limit: int = 200, screen: int = 30
) -> tuple[tuple[int, ...], dict[int, ArticleRow]]:
    """The list's first ids, in order, and the rows of the first screen of them: finding the words in 200 bodies takes
    longer than finding the articles."""
    chunk = ids(conn, wanted, limit=limit)
    shown = chunk.ids[:screen] if wanted.query.strip() else chunk.ids
    return chunk.ids, rows(conn, shown, wanted.query)


def ids(conn: sqlite3.Connection, wanted: ArticleFilter, after: After | None = None, limit: int = 5000) -> IdChunk:
    """A chunk of the list's ids, in order. By relevance there is one chunk, of at most RANKED_MATCHES.

    Args:
        conn: a connection.
        wanted: the list.
        after: the last chunk's `after`; None for the first.
        limit: the chunk's size.
    """
    compiled = _compiled(conn, wanted)
    with wrap_errors():
        if compiled is None and wanted.sort is Sort.COVERED:
            return _covered(conn, wanted, after, limit)
        if compiled is None or compiled.match is None:
            found = _walk_list(conn, wanted, compiled, after, limit)
        elif wanted.sort is Sort.RELEVANCE:
            return IdChunk(tuple(_ranked(conn, wanted, compiled, limit)), None)
        elif wanted.sort is Sort.OLDEST:
            found = _all_matches(conn, wanted, compiled, after, limit)
        else:
            found = _newest_matches(conn, wanted, compiled, after, limit)
    more = (found[-1][0], found[-1][1]) if len(found) == limit else None
    return IdChunk(tuple(article_id for _, article_id in found), more)


_TOLD = "EXISTS (SELECT 1 FROM story_articles AS x JOIN stories AS t ON t.id = x.story_id WHERE t.publishers > 1 AND"
_BY_COVERAGE = "t.publishers DESC, t.last_at DESC, t.id DESC, x.sort_at DESC, x.article_id DESC"
_AMONG_STORIES = math.inf
"""Stands for a date in `After` while the articles of stories are listed: later than any."""


def _covered(conn: sqlite3.Connection, wanted: ArticleFilter, after: After | None, limit: int) -> IdChunk:
    """Articles of stories, those of most publishers first, then all others, the newest first."""
    told: list[int] = []
    if after is None or after[0] == _AMONG_STORIES:
        told = _told(conn, wanted, after[1] if after is not None else None, limit)
        if len(told) == limit:
            return IdChunk(tuple(told), (_AMONG_STORIES, told[-1]))
        after = None
    place = _place(conn, wanted)
    others = replace(place, condition=f"{place.condition} AND NOT {_TOLD} x.article_id = w.{place.id_column})")
    found = _walk(conn, others, None, Sort.NEWEST, after, limit - len(told))
    more = (found[-1][0], found[-1][1]) if len(told) + len(found) == limit else None
    return IdChunk((*told, *(article_id for _, article_id in found)), more)


def _told(conn: sqlite3.Connection, wanted: ArticleFilter, last_id: int | None, limit: int) -> list[int]:
    """A list's articles of stories, story by story, after one of them."""
    place = _place(conn, wanted)
    if place.table == "states":
        where = place.condition.replace("w.", "s.")
    else:
        where = (
            f"EXISTS (SELECT 1 FROM {place.table} AS w WHERE w.{place.id_column} = x.article_id AND {place.condition})"
        )
    parameters: tuple[float | int, ...] = place.parameters
    if last_id is not None:
        last = conn.execute(
            "SELECT t.publishers, t.last_at, t.id, x.sort_at, x.article_id FROM story_articles AS x"
            " JOIN stories AS t ON t.id = x.story_id WHERE x.article_id = ?",
            (last_id,),
        ).fetchone()
        if last is None:
            return []
        where += (
            " AND (t.publishers, t.last_at, t.id) <= (?, ?, ?)"
            " AND (t.publishers, t.last_at, t.id, x.sort_at, x.article_id) < (?, ?, ?, ?, ?)"
        )
        parameters += (*last[:3], *last)
    found = conn.execute(
        "SELECT x.article_id FROM stories AS t INDEXED BY stories_by_coverage"
        " CROSS JOIN story_articles AS x ON x.story_id = t.id"
        " CROSS JOIN states AS s ON s.article_id = x.article_id AND s.is_hidden = 0"
        f" WHERE t.publishers > 1 AND {where} ORDER BY {_BY_COVERAGE} LIMIT ?",
        (*parameters, limit),
    )
    return [row[0] for row in found]


def _compiled(conn: sqlite3.Connection, wanted: ArticleFilter) -> Compiled | None:
    if not wanted.query.strip():
        return None
    return compile_query(conn, parse(wanted.query, typing=wanted.typing), now=wanted.now)


def _walk_list(
    conn: sqlite3.Connection, wanted: ArticleFilter, compiled: Compiled | None, after: After | None, limit: int
) -> list[tuple[int, int]]:
    """(sort_at, id) in the list's order, by its index."""
    return _walk(conn, _place(conn, wanted), compiled, wanted.sort, after, limit)


def _walk(
    conn: sqlite3.Connection, place: _Place, compiled: Compiled | None, sort: Sort, after: After | None, limit: int
) -> list[tuple[int, int]]:
    statement, parameters = _from(place, compiled)
    order, beyond = ("ASC", ">") if sort is Sort.OLDEST else ("DESC", "<")
    if after is not None:
        statement += f" AND (w.sort_at, w.{place.id_column}) {beyond} (?, ?)"
        parameters += after
    return conn.execute(
        f"SELECT w.sort_at, w.{place.id_column} {statement}"
        f" ORDER BY w.sort_at {order}, w.{place.id_column} {order} LIMIT ?",
        (*parameters, limit),
    ).fetchall()


def _from(place: _Place, compiled: Compiled | None) -> tuple[str, tuple[float | int | str, ...]]:
    """FROM and WHERE of a place's shown articles that meet what of a query is no text."""
    statement = f"FROM {place.table} AS w"
    condition = place.condition
    parameters: tuple[float | int | str, ...] = place.parameters
    if place.table == "entries":
        # An entry's article may be hidden with another feed's unsubscribing only if its own feed is gone too.
        statement += " JOIN states AS s ON s.article_id = w.article_id AND s.is_hidden = 0"
    elif place.table == "article_topics" or (compiled is not None and place.table == "articles"):
        statement += f" JOIN states AS s ON s.article_id = w.{place.id_column} AND s.is_hidden = 0"
    elif compiled is not None:
        statement += " JOIN states AS s ON s.article_id = w.article_id"
    if compiled is not None:
        statement += f" JOIN articles AS a ON a.id = w.{place.id_column}"
        condition += f" AND {compiled.where}"
        parameters += compiled.parameters
    return f"{statement} WHERE {condition}", parameters


def _newest_matches(
    conn: sqlite3.Connection, wanted: ArticleFilter, compiled: Compiled, after: After | None, limit: int
) -> list[tuple[int, int]]:
    """The newest (sort_at, id) that match, by a walk from the latest arrival back."""
    best: list[tuple[int, int]] = []
    beyond = (int(after[0]), after[1]) if after is not None else None
    for step in _steps(conn, compiled):
        first_seen_at, found = _shown_among(conn, wanted, compiled, step)
        best = heapq.nlargest(limit, best + [each for each in found if beyond is None or each < beyond])
        # No earlier arrival has a later sort_at than the moment this one was first seen.
        if len(best) == limit and first_seen_at is not None and first_seen_at < best[-1][0]:
            break
    return best


def _steps(conn: sqlite3.Connection, compiled: Compiled) -> Iterator[list[int]]:
    """Ids whose text matches, latest arrivals first, in growing steps."""
    size = _WALK_FIRST
    matches = conn.execute(
        "SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY rowid DESC", (compiled.match,)
    )
    while step := [row[0] for row in matches.fetchmany(size)]:
        yield step
        size = min(size * 2, _WALK_LARGEST)


def _shown_among(
    conn: sqlite3.Connection, wanted: ArticleFilter, compiled: Compiled, candidates: Collection[int]
) -> tuple[int | None, list[tuple[int, int]]]:
    """Of ids that match the text: when the earliest was first seen, and (sort_at, id) of those in the list."""
    statement, parameters = _among(_place(conn, wanted), compiled.between(min(candidates), max(candidates)))
    found = conn.execute(
        f"SELECT s.sort_at, s.article_id {statement}", (json.dumps(list(candidates)), *parameters)
    ).fetchall()
    row = conn.execute("SELECT first_seen_at FROM articles WHERE id = ?", (min(candidates),)).fetchone()
    return (row[0] if row else None), found


def _among(place: _Place, compiled: Compiled | None) -> tuple[str, tuple[float | int | str, ...]]:
    """FROM and WHERE of a place's articles among given ids (the first parameter, a JSON list)."""
    statement = "FROM json_each(?) AS wanted CROSS JOIN states AS s ON s.article_id = wanted.value AND s.is_hidden = 0"
    parameters: tuple[float | int | str, ...] = place.parameters
    if place.table == "states":
        where = place.condition.replace("w.", "s.")
    else:
        where = (
            f"EXISTS (SELECT 1 FROM {place.table} AS w WHERE w.{place.id_column} = s.article_id AND {place.condition})"
        )
    if compiled is not None:
        statement += " CROSS JOIN articles AS a ON a.id = s.article_id"
        where += f" AND {compiled.where}"
        parameters += compiled.parameters
    return f"{statement} WHERE {where}", parameters


def _all_matches(
    conn: sqlite3.Connection, wanted: ArticleFilter, compiled: Compiled, after: After | None, limit: int
) -> list[tuple[int, int]]:
    """The oldest (sort_at, id) that match. Nothing bounds how far back an article is dated, so all are looked at."""
    beyond = (int(after[0]), after[1]) if after is not None else None
    best: list[tuple[int, int]] = []
    for step in _steps(conn, compiled):
        _, found = _shown_among(conn, wanted, compiled, step)
        best = heapq.nsmallest(limit, best + [each for each in found if beyond is None or each > beyond])
    return best


def _ranked(conn: sqlite3.Connection, wanted: ArticleFilter, compiled: Compiled, limit: int) -> list[int]:
    """Ids by relevance, the later arrival first among equals."""
    ranked = conn.execute(
        f"SELECT rowid, {_RANK} FROM article_index WHERE article_index MATCH ? ORDER BY rowid DESC LIMIT ?",
        (compiled.match, RANKED_MATCHES),
    ).fetchall()
    ranked.sort(key=lambda match: match[1])
    ranks = dict(ranked)
    shown: dict[int, int] = {}
    # A first screen needs few: whether all 3,000 are in the list takes as long as to weigh them.
    for step in (ranked[:_RANKED_FIRST], ranked[_RANKED_FIRST:]):
        if step and len(shown) < max(limit, relevance.WEIGHED):
            candidates = [article_id for article_id, _ in step]
            dated = {article_id: sort_at for sort_at, article_id in _shown_among(conn, wanted, compiled, candidates)[1]}
            shown |= {article_id: dated[article_id] for article_id in candidates if article_id in dated}
    order = list(shown)
    best, rest = order[: relevance.WEIGHED], order[relevance.WEIGHED :]
    newest_at = max((shown[article_id] for article_id in best), default=0)
    searched = terms(parse(wanted.query, typing=wanted.typing))
    # The same whatever the limit, so that the first rows stay first when more follow.
    weighed = relevance.weighed(conn, {article_id: ranks[article_id] for article_id in best}, searched, newest_at)
    return [*sorted(best, key=lambda article_id: (weighed[article_id], -shown[article_id])), *rest][:limit]


def count(conn: sqlite3.Connection, wanted: ArticleFilter) -> tuple[int, int]:
    """How many articles the list holds, and how many of them are unread."""
    compiled = _compiled(conn, wanted)
    with wrap_errors():
        if compiled is None:
            kept = _kept_count(conn, wanted)
            if kept is not None:
                return kept
        if compiled is not None and compiled.match is not None:
            total = unread = 0
            place = _place(conn, wanted)
            for step in _steps(conn, compiled):
                statement, parameters = _among(place, compiled.between(min(step), max(step)))
                articles, opened = conn.execute(
                    f"SELECT count(*), coalesce(sum(1 - s.is_read), 0) {statement}", (json.dumps(step), *parameters)
                ).fetchone()
                total, unread = total + articles, unread + opened
            return total, unread
        place = _place(conn, wanted)
        statement, parameters = _from(place, compiled)
        row = conn.execute(
            f"SELECT count(*), coalesce(sum((SELECT 1 - r.is_read FROM states AS r WHERE r.article_id ="
            f" w.{place.id_column})), 0) {statement}",
            parameters,
        ).fetchone()
    return row[0], row[1]


def _kept_count(conn: sqlite3.Connection, wanted: ArticleFilter) -> tuple[int, int] | None:
    """A count that triggers keep; None for lists without one."""
    kinds = {Scope.ALL: "all", Scope.UNREAD: "all", Scope.FEED: "feed", Scope.TOPIC: "topic"}
    kind = kinds.get(wanted.scope)
    if kind is None or (kind == "topic" and topic_tree.has_children(conn, wanted.target_id or -1)):
        return None
    row = conn.execute(
        "SELECT articles, unread FROM counts WHERE kind = ? AND key = ?",
        (kind, 0 if kind == "all" else wanted.target_id),
    ).fetchone()
    articles, unread = row or (0, 0)
    return (unread, unread) if wanted.scope is Scope.UNREAD else (articles, unread)


def matching(conn: sqlite3.Connection, wanted: ArticleFilter, candidates: Collection[int]) -> set[int]:
    """Which of some articles belong in the list: to place what arrived or changed."""
    if not candidates:
        return set()
    compiled = _compiled(conn, wanted)
    with wrap_errors():
        if compiled is not None and compiled.match is not None:
            compiled = replace(
                compiled,
                where=f"{compiled.where} AND a.id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?"
                " AND rowid >= ?)",
                parameters=(*compiled.parameters, compiled.match, min(candidates)),
                match=None,
            )
        statement, parameters = _among(_place(conn, wanted), compiled)
        found = conn.execute(f"SELECT s.article_id {statement}", (json.dumps(list(candidates)), *parameters)).fetchall()
    return {row[0] for row in found}


def next_unread(
    conn: sqlite3.Connection, wanted: ArticleFilter, after: After | None, *, backwards: bool = False
) -> int | None:
    """The next unread article of a list behind a place in it (from its start with None), or before it; None at the end.

    Not for lists by relevance, whose ids are all known.
    """
    order = wanted.sort
    if backwards:
        order = Sort.NEWEST if wanted.sort is Sort.OLDEST else Sort.OLDEST
    unread = replace(wanted, query=both(wanted.query, "is:unread", typing=wanted.typing), typing=False, sort=order)
    found = ids(conn, unread, after, 1).ids
    return found[0] if found else None
