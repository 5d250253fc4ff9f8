"""Running topics' rules: ordinary searches, limited to what arrived or, on request, over everything stored.

A rule only ever adds a tag, and never one that the user took off. Callers import it through `storage.topics`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from functools import lru_cache

from storage.errors import wrap_errors
from storage.query import parse, rule_problem
from storage.query_tree import Query
from storage.search import Compiled, compile_query


def apply_rules(conn: sqlite3.Connection, first_new_id: int, now: int) -> set[int]:
    """Tag the articles that arrived, from an id on, by every topic's rule. Returns the ids tagged."""
    with wrap_errors():
        return _give(conn, now, first_new_id, None)


def apply_rules_to(conn: sqlite3.Connection, ids: Collection[int], now: int) -> set[int]:
    """Tag articles that changed by every topic's rule; tags they have stay. Returns the ids tagged."""
    if not ids:
        return set()
    with wrap_errors():
        return _give(conn, now, min(ids), ids)


def matching(conn: sqlite3.Connection, rule: str, ids: Collection[int]) -> set[int]:
    """Which of the articles a rule matches."""
    compiled = _compiled(rule, min(ids, default=0))
    if compiled is None or not ids:
        return set()
    source, parameters = _source(compiled, min(ids))
    statement = f"SELECT a.id {source} AND a.id IN (SELECT value FROM json_each(?))"
    return {row[0] for row in conn.execute(statement, (*parameters, json.dumps(list(ids))))}


def rule_matches(conn: sqlite3.Connection, rule: str, topic_id: int | None = None) -> tuple[int, int]:
    """How many stored articles a rule matches, and how many of them applying it would newly tag.

    Args:
        topic_id: the topic it is meant for, whose tags and removals count; None for one not made yet.
    """
    compiled = _compiled(rule, None)
    if compiled is None:
        return 0, 0
    source, parameters = _source(compiled, 0)
    with wrap_errors():
        total, known = conn.execute(
            "SELECT count(*), count(t.article_id) FROM (SELECT a.id AS id"
            f" {source}) AS found LEFT JOIN article_topics AS t ON t.topic_id = ? AND t.article_id = found.id",
            (*parameters, topic_id),
        ).fetchone()
    return total, total - known


def untagged_matches(conn: sqlite3.Connection, topic_id: int, rule: str, after_id: int, limit: int) -> list[int]:
    """Ids of stored articles that a rule matches and that have no row of the topic: above an id, lowest first."""
    compiled = _compiled(rule, after_id + 1)
    if compiled is None:
        return []
    source, parameters = _source(compiled, after_id + 1)
    rows = conn.execute(
        f"SELECT a.id {source} AND NOT EXISTS (SELECT 1 FROM article_topics AS t"
        " WHERE t.topic_id = ? AND t.article_id = a.id) ORDER BY a.id LIMIT ?",
        (*parameters, topic_id, limit),
    )
    return [row[0] for row in rows]


@lru_cache(maxsize=256)
def _parsed(rule: str) -> Query | None:
    """A rule's query; None for one that can't be a rule, which the editor refuses and which then tags nothing."""
    return None if rule_problem(rule) else parse(rule)


def _compiled(rule: str, first_id: int | None) -> Compiled | None:
    query = _parsed(rule)
    # Nothing in a rule counts back from now.
    return None if query is None else compile_query(query, now=0, first_id=first_id)


def _source(compiled: Compiled, first_id: int) -> tuple[str, tuple[str | int, ...]]:
    """FROM and WHERE of the visible articles from an id on that match."""
    if compiled.match is None:
        source, bounds = "FROM articles AS a", "a.id >= ?"
        parameters: tuple[str | int, ...] = (first_id,)
    else:
        source = "FROM article_index JOIN articles AS a ON a.id = article_index.rowid"
        bounds = "article_index MATCH ? AND article_index.rowid >= ?"
        parameters = (compiled.match, first_id)
    joined = f"{source} JOIN states AS s ON s.article_id = a.id"
    return f"{joined} WHERE {bounds} AND s.is_hidden = 0 AND {compiled.where}", (*parameters, *compiled.parameters)


def _give(conn: sqlite3.Connection, now: int, first_id: int, among: Collection[int] | None) -> set[int]:
    """Tag visible articles from an id on, or those of them that are `among` some, by every rule."""
    condition = "" if among is None else " AND a.id IN (SELECT value FROM json_each(?))"
    given: set[int] = set()
    for topic_id, rule in conn.execute("SELECT id, rule FROM topics WHERE rule IS NOT NULL").fetchall():
        compiled = _compiled(rule, first_id)
        if compiled is None:
            continue
        source, parameters = _source(compiled, first_id)
        rows = conn.execute(
            "INSERT INTO article_topics (topic_id, article_id, origin, sort_at, at)"
            f" SELECT ?, a.id, 'rule', s.sort_at, ? {source}{condition}"
            " ON CONFLICT (topic_id, article_id) DO NOTHING RETURNING article_id",
            (topic_id, now, *parameters, *([json.dumps(list(among))] if among is not None else [])),
        )
        given.update(row[0] for row in rows.fetchall())
    return given
