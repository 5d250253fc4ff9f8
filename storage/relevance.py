"""Which of the articles that match best a person means: words in the lead count, so do recency and saving.

How well words match, title over text, is bm25's business; this decides among those that match about equally. Plain
numbers, no list's order.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence

from storage.query import Term
from storage.snippets import find_marks

WEIGHED = 200
"""Articles weighed again, those that match best: what a person looks through at most."""

_LEAD = 0.35
"""What all words in the lead add to a match, as part of it."""
_RECENT = 0.25
"""What it adds to have come just now; half of it after `_HALF_LIFE_S`."""
_HALF_LIFE_S = 30 * 86_400
_SAVED = 0.1


def weighed(
    conn: sqlite3.Connection, ranks: Mapping[int, float], terms: Sequence[Term], newest_at: int
) -> dict[int, float]:
    """Ranks with all that counts, the lower the better, as bm25 gives them.

    Args:
        conn: a connection.
        ranks: bm25 of articles that match, at most `WEIGHED`.
        terms: the words looked for.
        newest_at: what age counts from; UTC epoch seconds.
    """
    rows = conn.execute(
        "SELECT a.id, a.excerpt, a.sort_at, s.is_saved FROM json_each(?) AS w JOIN articles AS a ON a.id = w.value"
        " JOIN states AS s ON s.article_id = a.id",
        (json.dumps(list(ranks)),),
    )
    found: dict[int, float] = {}
    for article_id, excerpt, sort_at, is_saved in rows:
        in_lead = sum(bool(find_marks(excerpt, [term])) for term in terms) / max(len(terms), 1)
        recency = 0.5 ** (max(newest_at - sort_at, 0) / _HALF_LIFE_S)
        found[article_id] = ranks[article_id] * (1 + _LEAD * in_lead + _RECENT * recency + _SAVED * is_saved)
    return found
