"""Articles whose words match, in a list's order: by walks through the index of words, steered by what bounds them.

Newest first, the index is walked from the latest arrival back: an article's `sort_at` is never later than its arrival,
so the walk ends as soon as no older arrival can come before the rows already found, or can be as young as the query
asks. By relevance, the latest matches are weighed.
"""

from __future__ import annotations

import heapq
import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from storage import relevance
from storage.list_places import Place, among
from storage.query import Term
from storage.search import Compiled

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

_SAMPLED_IDS = 10_000
_COMMON = 100_000
"""Finds of all words together, of which bm25 counts each before it weighs the first: 70 ns each."""

Dated = list[tuple[int, int]]
"""(sort_at, id) of articles."""


def newest(
    conn: sqlite3.Connection, where: Place, compiled: Compiled, beyond: tuple[int, int] | None, limit: int
) -> Dated:
    """The newest that match, behind a place in the list."""
    best: Dated = []
    for step in _steps(conn, compiled):
        first_seen_at, found = _shown_among(conn, where, compiled, step)
        best = heapq.nlargest(limit, best + [each for each in found if beyond is None or each < beyond])
        # No earlier arrival has a later sort_at than the moment this one was first seen.
        if len(best) == limit and first_seen_at is not None and first_seen_at < best[-1][0]:
            break
    return best


def oldest(
    conn: sqlite3.Connection, where: Place, compiled: Compiled, beyond: tuple[int, int] | None, limit: int
) -> Dated:
    """The oldest that match. Nothing bounds how far back an article is dated, so all are looked at."""
    best: Dated = []
    for step in _steps(conn, compiled):
        _, found = _shown_among(conn, where, compiled, step)
        best = heapq.nsmallest(limit, best + [each for each in found if beyond is None or each > beyond])
    return best


def counted(conn: sqlite3.Connection, where: Place, compiled: Compiled) -> tuple[int, int]:
    """How many match, and how many of them are unread."""
    total = unread = 0
    for step in _steps(conn, compiled):
        statement, parameters = among(where, compiled.between(min(step), max(step)))
        articles, opened = conn.execute(
            f"SELECT count(*), coalesce(sum(1 - s.is_read), 0) {statement}", (json.dumps(step), *parameters)
        ).fetchone()
        total, unread = total + articles, unread + opened
    return total, unread


def of_few(conn: sqlite3.Connection, where: Place, compiled: Compiled, few: Collection[int]) -> Dated:
    """All that match of few articles that alone can, the newest first: whatever is asked of them, nothing is walked."""
    condition, parameters = compiled.where, compiled.parameters
    if compiled.match is not None:
        # Looked up article by article, but where FTS5 would gather all that begins somehow for each.
        is_begun = compiled.match.endswith("*") or "* " in compiled.match or "*)" in compiled.match
        found = (
            "s.article_id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)"
            if is_begun
            else "EXISTS (SELECT 1 FROM article_index WHERE article_index MATCH ? AND rowid = s.article_id)"
        )
        condition, parameters = f"{condition} AND {found}", (*parameters, compiled.match)
    statement, bound = among(where, replace(compiled, where=condition, parameters=parameters))
    rows = conn.execute(f"SELECT DISTINCT s.sort_at, s.article_id {statement}", (json.dumps(list(few)), *bound))
    return sorted(rows.fetchall(), reverse=True)


def ranked_of_few(conn: sqlite3.Connection, found: Dated, words: Sequence[Term], limit: int) -> list[int]:
    """Ids of such finds by where the words stand in them, the latest of them; the others by date."""
    shown = {article_id: sort_at for sort_at, article_id in found}
    return _by_place(conn, shown, words)[:limit]


def ranked(conn: sqlite3.Connection, where: Place, compiled: Compiled, words: Sequence[Term], limit: int) -> list[int]:
    """Ids by relevance to words, the later arrival first among equals; at most RANKED_MATCHES."""
    first_id = _first_id(conn, compiled.since)
    if _is_common(conn, compiled):
        return _ranked_by_place(conn, where, compiled, words, limit)
    weights = conn.execute(
        f"SELECT rowid, {_RANK} FROM article_index WHERE article_index MATCH ? AND rowid >= ?"
        " ORDER BY rowid DESC LIMIT ?",
        (compiled.match, first_id, RANKED_MATCHES),
    ).fetchall()
    weights.sort(key=lambda match: match[1])
    ranks = dict(weights)
    shown: dict[int, int] = {}
    # A first screen needs few: whether all 3,000 are in the list takes as long as to weigh them.
    for step in (weights[:_RANKED_FIRST], weights[_RANKED_FIRST:]):
        if step and len(shown) < max(limit, relevance.WEIGHED):
            candidates = [article_id for article_id, _ in step]
            dated = {article_id: sort_at for sort_at, article_id in _shown_among(conn, where, compiled, candidates)[1]}
            shown |= {article_id: dated[article_id] for article_id in candidates if article_id in dated}
    order = list(shown)
    best, rest = order[: relevance.WEIGHED], order[relevance.WEIGHED :]
    # The same whatever the limit, so that the first rows stay first when more follow.
    weighed = relevance.weighed(conn, {each: ranks[each] for each in best}, words, _newest_of(shown, best))
    return [*sorted(best, key=lambda each: (weighed[each], -shown[each])), *rest][:limit]


def _ranked_by_place(
    conn: sqlite3.Connection, where: Place, compiled: Compiled, words: Sequence[Term], limit: int
) -> list[int]:
    """The same for words so common that the latest finds hold plenty: where the words stand tells them apart."""
    shown: dict[int, int] = {}
    seen = 0
    for step in _steps(conn, compiled):
        dated = {article_id: sort_at for sort_at, article_id in _shown_among(conn, where, compiled, step)[1]}
        shown |= {article_id: dated[article_id] for article_id in step if article_id in dated}
        seen += len(step)
        if seen >= RANKED_MATCHES or len(shown) >= max(limit, relevance.PLACED):
            break
    return _by_place(conn, shown, words)[:limit]


def _by_place(conn: sqlite3.Connection, shown: dict[int, int], words: Sequence[Term]) -> list[int]:
    order = list(shown)
    best, rest = order[: relevance.PLACED], order[relevance.PLACED :]
    placed = relevance.placed(conn, best, words, _newest_of(shown, best))
    return [*sorted(best, key=lambda each: (placed[each], -shown[each])), *rest]


def _newest_of(shown: dict[int, int], ids: Collection[int]) -> int:
    return max((shown[article_id] for article_id in ids), default=0)


def _is_common(conn: sqlite3.Connection, compiled: Compiled) -> bool:
    """Whether weighing by bm25 would take long, judged by the latest articles: it counts all finds of each word."""
    last_id = conn.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()[0]
    if last_id < _COMMON:
        return False
    finds = 0
    for words in compiled.texts:
        finds += conn.execute(
            "SELECT count(*) FROM article_index WHERE article_index MATCH ? AND rowid > ?",
            (words, last_id - _SAMPLED_IDS),
        ).fetchone()[0]
    return bool(finds * (last_id / _SAMPLED_IDS) > _COMMON)


def _steps(conn: sqlite3.Connection, compiled: Compiled) -> Iterator[list[int]]:
    """Ids whose text matches, latest arrivals first, in growing steps."""
    size = _WALK_FIRST
    matches = conn.execute(
        "SELECT rowid FROM article_index WHERE article_index MATCH ? AND rowid >= ? ORDER BY rowid DESC",
        (compiled.match, _first_id(conn, compiled.since)),
    )
    while step := [row[0] for row in matches.fetchmany(size)]:
        yield step
        size = min(size * 2, _WALK_LARGEST)


def _first_id(conn: sqlite3.Connection, since: int | None) -> int:
    """The first article that arrived at a moment or later: those before are older, for ids rise with arrival."""
    if since is None:
        return 0
    low, high = 0, conn.execute("SELECT coalesce(max(id), 0) + 1 FROM articles").fetchone()[0]
    while low < high:
        middle = (low + high) // 2
        row = conn.execute(
            "SELECT id, first_seen_at FROM articles WHERE id >= ? ORDER BY id LIMIT 1", (middle,)
        ).fetchone()
        if row is None or row[1] >= since:
            high = middle
        else:
            low = row[0] + 1
    return int(low)


def _shown_among(
    conn: sqlite3.Connection, where: Place, compiled: Compiled, candidates: Collection[int]
) -> tuple[int | None, Dated]:
    """Of ids that match the text: when the earliest was first seen, and those in the list."""
    statement, parameters = among(where, compiled.between(min(candidates), max(candidates)))
    found = conn.execute(
        f"SELECT s.sort_at, s.article_id {statement}", (json.dumps(list(candidates)), *parameters)
    ).fetchall()
    row = conn.execute("SELECT first_seen_at FROM articles WHERE id = ?", (min(candidates),)).fetchone()
    return (row[0] if row else None), found
