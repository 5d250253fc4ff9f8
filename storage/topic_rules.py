"""Running topics' rules: ordinary searches, limited to what arrived or, on request, over everything stored.

A rule only ever adds a tag, and never one that the user took off. Its words stand for their other forms too, which a
search asks for by a tilde. A rule that fails is marked and skipped until it is changed; it stops nothing. Callers
import it through `storage.topics`, but for filters, which are rules that act.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Container, Sequence
from functools import lru_cache
from typing import Any

from storage.errors import wrap_errors
from storage.index import index_some
from storage.query import as_rule, parse, rule_problem, terms
from storage.query_tree import Query
from storage.search import INDEX, compile_query
from storage.snippets import find_marks

_FEW = "few_articles"

_REASONS = 5
"""Words told of a tag at most."""

_OURS = {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_RANGE, sqlite3.SQLITE_MISMATCH}
"""Codes of failures that a rule brings about itself. All others are no rule's fault."""


class RuleFailedError(Exception):
    """A rule can't be run; says why, technically."""


def apply_rules(conn: sqlite3.Connection, first_new_id: int, now: int) -> set[int]:
    """Tag the stored articles from an id on, those that arrived, by every topic's rule. Returns the ids tagged."""
    with wrap_errors():
        ids = [row[0] for row in conn.execute("SELECT id FROM articles WHERE id >= ?", (first_new_id,))]
    return apply_rules_to(conn, ids, now)


def apply_rules_to(conn: sqlite3.Connection, ids: Collection[int], now: int) -> set[int]:
    """Tag articles that arrived or changed by every topic's rule; tags they have stay. Returns the ids tagged."""
    with wrap_errors():
        rules = conn.execute("SELECT id, rule FROM topics WHERE rule IS NOT NULL AND rule_problem IS NULL").fetchall()
        if not rules or not ids:
            return set()
        words = index_some(conn, _FEW, ids)
        tagged: set[int] = set()
        for topic_id, rule in rules:
            try:
                tagged.update(_give(conn, topic_id, rule, now, words))
            except RuleFailedError as failure:
                conn.execute("UPDATE topics SET rule_problem = ? WHERE id = ?", (str(failure), topic_id))
        return tagged


def select_few(conn: sqlite3.Connection, rule: str, ids: Collection[int]) -> list[int]:
    """Which of some articles, shown ones, a rule matches; in order.

    Raises:
        RuleFailedError: it can't be run.
    """
    words = index_some(conn, _FEW, ids)
    source, parameters = _source(conn, _runnable(rule), _FEW, words)
    return sorted(row[0] for row in _run(conn, f"SELECT a.id {source}", parameters))


def select_stored(conn: sqlite3.Connection, rule: str, sample: int) -> tuple[int, list[tuple[int, str]]]:
    """How many stored articles a rule matches, and the newest of them: (id, title).

    Raises:
        RuleFailedError: it can't be run.
    """
    source, parameters = _source(conn, _runnable(rule), INDEX)
    total = _run(conn, f"SELECT count(*) {source}", parameters)[0][0]
    newest = _run(conn, f"SELECT a.id, a.title {source} ORDER BY {INDEX}.rowid DESC LIMIT ?", (*parameters, sample))
    return total, newest


def matching(conn: sqlite3.Connection, rule: str, ids: Collection[int]) -> set[int]:
    """Which of the articles a rule matches."""
    query = _parsed(rule)
    if query is None or not ids:
        return set()
    index_some(conn, _FEW, ids)
    source, parameters = _source(conn, query, _FEW)
    return {row[0] for row in conn.execute(f"SELECT a.id {source}", parameters)}


def because(rule: str, title: str, text: str) -> tuple[str, ...]:
    """The words of an article for which a rule gave its topic, as they stand there; () where no words did."""
    query = _parsed(rule)
    if query is None:
        return ()
    found: dict[str, str] = {}
    for place, is_title in ((title, True), (text, False)):
        for term in terms(query):
            marks = find_marks(place, [term], is_title=is_title)
            if marks:
                start, length = marks[0]
                words = " ".join(place[start : start + length].split())
                found.setdefault(words.casefold(), words)
                if len(found) == _REASONS:
                    return tuple(found.values())
    return tuple(found.values())


def matches_stored(conn: sqlite3.Connection, rule: str, article_id: int) -> bool:
    """Whether a rule matches a stored article. Unlike `matching` it needs nothing made, so a reader may ask."""
    query = _parsed(rule)
    if query is None:
        return False
    source, parameters = _source(conn, query, INDEX)
    found = conn.execute(f"SELECT 1 {source} AND {INDEX}.rowid = ?", (*parameters, article_id))
    return found.fetchone() is not None


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
    source, parameters = _source(conn, _runnable(rule), _FEW, words)
    rows = _run(
        conn,
        "INSERT INTO article_topics (topic_id, article_id, origin, sort_at, at)"
        f" SELECT ?, a.id, 'rule', s.sort_at, ? {source}"
        " ON CONFLICT (topic_id, article_id) DO NOTHING RETURNING article_id",
        (topic_id, now, *parameters),
    )
    return [row[0] for row in rows]


def _runnable(rule: str) -> Query:
    query = _parsed(rule)
    if query is None:
        raise RuleFailedError(f"a rule cannot hold this: {rule_problem(rule)}")
    return query


def _run(conn: sqlite3.Connection, statement: str, parameters: Sequence[str | int]) -> list[tuple[Any, ...]]:
    try:
        return conn.execute(statement, parameters).fetchall()
    except sqlite3.Error as error:
        if error.sqlite_errorcode & 0xFF not in _OURS:
            raise
        raise RuleFailedError(str(error)) from error
