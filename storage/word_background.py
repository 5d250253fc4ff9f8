"""What words are worth in a library and which are of a kind, for all topics that learn: kept, renewed as it grows.

How it comes about is digest.suggest's and digest.latent's; here it is numbers that are stored.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field

from storage.errors import wrap_errors

MOST_READ = 2000
"""Articles that it is learnt from: 3,000 tell no more that matters."""
_AMONG = 20_000
"""Where they are drawn from, evenly: the newest."""
_AT_LEAST_EACH = 100_000
"""Articles after which it is learnt again at the latest; a smaller library's once it has doubled."""


@dataclass(frozen=True, slots=True)
class WordBackground:
    """What words are worth, and which are of a kind.

    Attributes:
        documents: articles looked at; 0: nothing was learnt yet.
        holding: word → how many of them hold it.
        placed: words whose kind is known.
        vectors: their coordinates, as digest.latent packs them.
        made_at: the highest article there was when it was learnt.
    """

    documents: int = 0
    holding: dict[str, int] = field(default_factory=dict)
    placed: tuple[str, ...] = ()
    vectors: bytes = b""
    made_at: int = 0


def background(conn: sqlite3.Connection) -> WordBackground:
    """What was learnt of words last."""
    with wrap_errors():
        row = conn.execute("SELECT documents, holding, placed, vectors, made_at FROM word_background").fetchone()
    if row is None:
        return WordBackground()
    documents, holding, placed, vectors, made_at = row
    return WordBackground(documents, json.loads(holding), tuple(json.loads(placed)), vectors, made_at)


def put_background(conn: sqlite3.Connection, learnt: WordBackground) -> None:
    """Store what was learnt of words, instead of what was."""
    holding, placed = (json.dumps(each, ensure_ascii=False) for each in (learnt.holding, learnt.placed))
    with wrap_errors():
        conn.execute("DELETE FROM word_background")
        conn.execute(
            "INSERT INTO word_background VALUES (?, ?, ?, ?, ?)",
            (learnt.documents, holding, placed, learnt.vectors, learnt.made_at),
        )


def due(conn: sqlite3.Connection) -> tuple[int, Sequence[int]] | None:
    """The highest article, and the articles words are to be learnt from now; None: what is known still holds."""
    with wrap_errors():
        newest = conn.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()[0]
        row = conn.execute("SELECT made_at FROM word_background").fetchone()
        made_at = row[0] if row else 0
        if newest < made_at + min(max(made_at, 1), _AT_LEAST_EACH):
            return None
        ids = [row[0] for row in conn.execute("SELECT id FROM articles ORDER BY id DESC LIMIT ?", (_AMONG,))]
    step = max(len(ids) // MOST_READ, 1)
    return newest, ids[::step][:MOST_READ]
