"""Running topics' rules: ordinary searches, limited to what arrived or, on request, over everything stored.

A rule only ever adds a tag, and never one that the user took off. Its words stand for their other forms too, which a
search asks for by a tilde. Callers import it through `storage.topics`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Container
from functools import lru_cache

from storage.errors import wrap_errors
from storage.index import index_some
from storage.query import as_rule, parse, rule_problem
from storage.query_tree import Query
from storage.search import INDEX, compile_query

_FEW = "few_articles"


def apply_rules(conn: sqlite3.Connection, first_new_id: int, now: int) -> set[int]:
    """Tag the stored articles from an id on, those that arrived, by every topic's rule. Returns the ids tagged."""
    with wrap_errors():
        ids = [row[0] for row in conn.execute("SELECT id FROM articles WHERE id >= ?", (first_new_id,))]
    return apply_rules_to(conn, ids, now)


def apply_rules_to(conn: sqlite3.Connection, ids: Collection[int], now: int) -> set[int]:
    """Tag articles that arrived or changed by every topic's rule; tags they have stay. Returns the ids tagged."""
    with wrap_errors():
        rules = conn.execute("SELECT id, rule FROM topics WHERE rule IS NOT NULL").fetchall()
        if not rules or not ids:
            return set()
        words = index_some(conn, _FEW, ids)
        return {article_id for topic_id, rule in rules for article_id in _give(conn, topic_id, rule, now, words)}


def matching(conn: sqlite3.Connection, rule: str, ids: Collection[int]) -> set[int]:
    """Which of the articles a rule matches."""
    query = _parsed(rule)
    if query is None or not ids:
        return set()
    index_some(conn, _FEW, ids)
    source, parameters = _source(conn, query, _FEW)
    return {row[0] for row in conn.execute(f"SELECT a.id {source}", parameters)}


def rule_matches(conn: sqlite3.Connection, rule: str, topic_id: int | None = None) -> tuple[int, int]:
    """How many stored articles a rule matches, and how many of them applying it would newly tag.

    Args:
        topic_id: the topic it is meant for, whose tags and removals count; None for one not made yet.
    """
    query = _parsed(rule)
    if query is None:
        return 0, 0
    source, parameters = _source(conn, query, INDEX)
    with wrap_errors():
        total, known = conn.execute(
            "SELECT count(*), count(t.article_id) FROM (SELECT a.id AS id"
            f" {source}) AS found LEFT JOIN article_topics AS t ON t.topic_id = ? AND t.article_id = found.id",
            (*parameters, topic_id),
        ).fetchone()
    return total, total - known


def untagged_matches(conn: sqlite3.Connection, topic_id: int, rule: str, after_id: int, limit: int) -> list[int]:
    """Ids of stored articles that a rule matches and that have no row of the topic: above an id, lowest first."""
    query = _parsed(rule)
    if query is None:
        return []
    source, parameters = _source(conn, query, INDEX)
    rows = conn.execute(
        f"SELECT a.id {source} AND {INDEX}.rowid > ? AND NOT EXISTS (SELECT 1 FROM article_topics AS t"
        f" WHERE t.topic_id = ? AND t.article_id = a.id) ORDER BY {INDEX}.rowid LIMIT ?",
        (*parameters, after_id, topic_id, limit),
    )
    return [row[0] for row in rows]


@lru_cache(maxsize=256)
def _parsed(rule: str) -> Query | None:
    """A rule's query; None for one that can't be a rule, which the editor refuses and which tags nothing."""
    return None if rule_problem(rule) else as_rule(parse(rule))


def _source(
    conn: sqlite3.Connection, query: Query, index: str, words: Container[str] | None = None
) -> tuple[str, tuple[str | int, ...]]:
    """FROM and WHERE of the visible articles of an index that a rule matches."""
    # Nothing in a rule counts back from now.
    compiled = compile_query(conn, query, now=0, index=index, words=words)
    match, parameters = "1", compiled.parameters
    if compiled.match is not None:
        match, parameters = f"{index} MATCH ?", (compiled.match, *compiled.parameters)
    # In this order: an index of few articles must never be the inner loop over many.
    source = f"FROM {index} CROSS JOIN states AS s ON s.article_id = {index}.rowid"
    source += " CROSS JOIN articles AS a ON a.id = s.article_id"
    return f"{source} WHERE {match} AND s.is_hidden = 0 AND {compiled.where}", parameters


def _give(conn: sqlite3.Connection, topic_id: int, rule: str, now: int, words: Container[str]) -> list[int]:
    query = _parsed(rule)
    if query is None:
        return []
    source, parameters = _source(conn, query, _FEW, words)
    rows = conn.execute(
        "INSERT INTO article_topics (topic_id, article_id, origin, sort_at, at)"
        f" SELECT ?, a.id, 'rule', s.sort_at, ? {source}"
        " ON CONFLICT (topic_id, article_id) DO NOTHING RETURNING article_id",
        (topic_id, now, *parameters),
    )
    return [row[0] for row in rows.fetchall()]
