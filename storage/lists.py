"""Which articles a list shows, in order: first rows, ids in chunks, counts. What is shown of them is `storage.rows`.

Without a query every list walks an index that holds its narrowing and its order; nothing is sorted, nothing paged by
OFFSET. Where a query holds words, `storage.list_matches` walks the index of words.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Collection
from dataclasses import replace

from storage import list_matches, similar, topic_tree
from storage.covered_lists import covered
from storage.errors import wrap_errors
from storage.list_matches import RANKED_MATCHES
from storage.list_places import Place, among, listed, place
from storage.query import both, parse, terms, unparse
from storage.query_tree import And, Query, Similar, all_of
from storage.rows import body, dates, rows, unread_of
from storage.search import Compiled, compile_query
from storage.types import After, ArticleFilter, ArticleRow, IdChunk, Scope, Sort

__all__ = [
    "RANKED_MATCHES",
    "body",
    "count",
    "dates",
    "every_id",
    "first_rows",
    "first_screen",
    "ids",
    "is_by_likeness",
    "matching",
    "next_unread",
    "rows",
    "unread_of",
]


_CHUNK = 50_000


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
    if wanted.sort is Sort.RELEVANCE and (like := _like(wanted)) is not None:
        return IdChunk(tuple(_likest(conn, wanted, like)[:limit]), None)
    compiled = _compiled(conn, wanted)
    if compiled is not None and compiled.is_nowhere:
        return IdChunk((), None)
    with wrap_errors():
        where = place(conn, wanted)
        if compiled is None and wanted.sort is Sort.COVERED:
            return covered(conn, where, after, limit)
        beyond = (after[0], after[1]) if after is not None else None
        if compiled is not None and compiled.few is not None:
            few = list_matches.of_few(conn, where, compiled, compiled.few)
            if wanted.sort is Sort.RELEVANCE and compiled.needs_rank:
                return IdChunk(tuple(list_matches.ranked_of_few(conn, few, terms(_query(wanted)), limit)), None)
            found = _part(few, wanted.sort, beyond, limit)
        elif compiled is None or compiled.match is None:
            found = _walk(conn, where, compiled, wanted.sort, beyond, limit)
        elif wanted.sort is Sort.RELEVANCE and compiled.needs_rank:
            return IdChunk(tuple(list_matches.ranked(conn, where, compiled, terms(_query(wanted)), limit)), None)
        elif wanted.sort is Sort.OLDEST:
            found = list_matches.oldest(conn, where, compiled, beyond, limit)
        else:
            found = list_matches.newest(conn, where, compiled, beyond, limit)
    more = (found[-1][0], found[-1][1]) if len(found) == limit else None
    return IdChunk(tuple(article_id for _, article_id in found), more)


def every_id(conn: sqlite3.Connection, wanted: ArticleFilter) -> array[int]:
    """All ids of a list, in its order, as of one moment: 8 bytes each."""
    found = array("q")
    is_outermost = not conn.in_transaction
    with wrap_errors():
        if is_outermost:
            conn.execute("BEGIN")
        try:
            after = None
            while True:
                chunk = ids(conn, wanted, after, _CHUNK)
                found.extend(chunk.ids)
                after = chunk.after
                if after is None:
                    return found
        finally:
            if is_outermost:
                conn.execute("ROLLBACK")


def _part(
    found: list[tuple[int, int]], sort: Sort, beyond: tuple[int, int] | None, limit: int
) -> list[tuple[int, int]]:
    """The next of finds that are all known, given the newest first."""
    if sort is Sort.OLDEST:
        return [each for each in reversed(found) if beyond is None or each > beyond][:limit]
    return [each for each in found if beyond is None or each < beyond][:limit]


def is_by_likeness(query: str) -> bool:
    """Whether a query asks for what is like an article, so that likeness is the order it is meant in."""
    return _like(ArticleFilter(Scope.ALL, query=query)) is not None


def _query(wanted: ArticleFilter) -> Query:
    return parse(wanted.query, typing=wanted.typing)


def _compiled(conn: sqlite3.Connection, wanted: ArticleFilter) -> Compiled | None:
    return compile_query(conn, _query(wanted), now=wanted.now) if wanted.query.strip() else None


def _like(wanted: ArticleFilter) -> Similar | None:
    """The article that those of a list shall be like, where the query asks that of all of them."""
    tree = _query(wanted).tree
    parts = tree.parts if isinstance(tree, And) else (tree,)
    return next((part for part in parts if isinstance(part, Similar)), None)


def _likest(conn: sqlite3.Connection, wanted: ArticleFilter, like: Similar) -> list[int]:
    """Ids of a list of articles like another, the likest first."""
    tree = _query(wanted).tree
    rest = [part for part in (tree.parts if isinstance(tree, And) else ()) if part is not like]
    alike = similar.like(conn, like.article_id)
    shown = matching(conn, replace(wanted, query=unparse(all_of(rest)), typing=False), alike)
    return [article_id for article_id in alike if article_id in shown]


def _walk(
    conn: sqlite3.Connection, where: Place, compiled: Compiled | None, sort: Sort, after: After | None, limit: int
) -> list[tuple[int, int]]:
    """(sort_at, id) in the list's order, by its index."""
    statement, parameters = listed(where, compiled)
    order, beyond = ("ASC", ">") if sort is Sort.OLDEST else ("DESC", "<")
    if after is not None:
        statement += f" AND (w.sort_at, w.{where.id_column}) {beyond} (?, ?)"
        parameters += after
    return conn.execute(
        f"SELECT w.sort_at, w.{where.id_column} {statement}"
        f" ORDER BY w.sort_at {order}, w.{where.id_column} {order} LIMIT ?",
        (*parameters, limit),
    ).fetchall()


def count(conn: sqlite3.Connection, wanted: ArticleFilter) -> tuple[int, int]:
    """How many articles the list holds, and how many of them are unread."""
    compiled = _compiled(conn, wanted)
    if compiled is not None and compiled.is_nowhere:
        return 0, 0
    with wrap_errors():
        if compiled is None:
            kept = _kept_count(conn, wanted)
            if kept is not None:
                return kept
        where = place(conn, wanted)
        if compiled is not None and compiled.few is not None:
            ids_found = [article_id for _, article_id in list_matches.of_few(conn, where, compiled, compiled.few)]
            return len(ids_found), unread_of(conn, {0: ids_found})[0]
        if compiled is not None and compiled.match is not None:
            return list_matches.counted(conn, where, compiled)
        statement, parameters = listed(where, compiled)
        row = conn.execute(
            f"SELECT count(*), coalesce(sum((SELECT 1 - r.is_read FROM states AS r WHERE r.article_id ="
            f" w.{where.id_column})), 0) {statement}",
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
        statement, parameters = among(place(conn, wanted), compiled)
        found = conn.execute(f"SELECT s.article_id {statement}", (json.dumps(list(candidates)), *parameters)).fetchall()
    return {row[0] for row in found}


def next_unread(
    conn: sqlite3.Connection, wanted: ArticleFilter, after: After | None, *, backwards: bool = False
) -> int | None:
    """The next unread article of a list behind a place in it (from its start with None), or before it; None at the end.

    Not for lists by relevance, whose ids are all known, nor by coverage.
    """
    order = wanted.sort
    if backwards:
        order = Sort.NEWEST if wanted.sort is Sort.OLDEST else Sort.OLDEST
    unread = replace(wanted, query=both(wanted.query, "is:unread", typing=wanted.typing), typing=False, sort=order)
    found = ids(conn, unread, after, 1).ids
    return found[0] if found else None
