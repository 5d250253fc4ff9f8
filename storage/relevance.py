"""Which of the articles that match best a person means: words in the lead count, so do recency and saving.

How well words match, title over text, is bm25's business; this decides among those that match about equally, and among
finds of words so common that bm25 would take too long to count them. Plain numbers, no list's order.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence

from storage.query import Term
from storage.snippets import find_marks

WEIGHED = 200
"""Articles weighed again, those that match best: what a person looks through at most."""

PLACED = 400
"""Articles told apart by where the words stand alone: the latest of many."""

_IN_TITLE = 0.88
"""What all words in the title add to a match that holds each once: bm25's measure, where a title counts six times."""
_LEAD = 0.35
"""What all words in the lead add to a match, as part of it."""
_RECENT = 0.25
"""What it adds to have come just now; half of it after `_HALF_LIFE_S`."""
_HALF_LIFE_S = 30 * 86_400
_SAVED = 0.1


def weighed(
    conn: sqlite3.Connection, ranks: Mapping[int, float], searched: Sequence[Term], newest_at: int
) -> dict[int, float]:
    """Ranks with all that counts, the lower the better, as bm25 gives them.

    Args:
        conn: a connection.
        ranks: bm25 of articles that match, at most `WEIGHED`.
        searched: the words looked for.
        newest_at: what age counts from; UTC epoch seconds.
    """
    return {
        article_id: ranks[article_id] * (1 + _LEAD * in_lead + added)
        for article_id, _, in_lead, added in _places(conn, ranks, searched, newest_at)
    }


def placed(
    conn: sqlite3.Connection, ids: Collection[int], searched: Sequence[Term], newest_at: int
) -> dict[int, float]:
    """The same of articles, at most `PLACED`, of whose words nothing is known but that they match."""
    return {
        article_id: -(1 + _IN_TITLE * in_title) * (1 + _LEAD * in_lead + added)
        for article_id, in_title, in_lead, added in _places(conn, ids, searched, newest_at)
    }


def _places(
    conn: sqlite3.Connection, ids: Collection[int], searched: Sequence[Term], newest_at: int
) -> Iterator[tuple[int, float, float, float]]:
    """Of articles: the part of the words in the title, in the lead, and what recency and saving add."""
    rows = conn.execute(
        "SELECT a.id, a.title, a.excerpt, a.sort_at, s.is_saved FROM json_each(?) AS w"
        " JOIN articles AS a ON a.id = w.value JOIN states AS s ON s.article_id = a.id",
        (json.dumps(list(ids)),),
    )
    for article_id, title, excerpt, sort_at, is_saved in rows:
        in_title = sum(bool(find_marks(title, [term], is_title=True)) for term in searched) / max(len(searched), 1)
        in_lead = sum(bool(find_marks(excerpt, [term])) for term in searched) / max(len(searched), 1)
        recency = 0.5 ** (max(newest_at - sort_at, 0) / _HALF_LIFE_S)
        yield article_id, in_title, in_lead, _RECENT * recency + _SAVED * is_saved
