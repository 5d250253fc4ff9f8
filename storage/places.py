"""Where the reader was in each article: kept when it is left, forgotten when it was read to its end."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from storage.errors import wrap_errors
from storage.types import BodyKind, Marked


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """A place in one version of an article's text, whatever the width and size it is set in.

    Attributes:
        kind: the version.
        block: number of the paragraph at the top of the view; -1 for what stands above the text.
        part: how much of it is above the top, 0 to 1; above the text, pixels.
    """

    kind: BodyKind
    block: int
    part: float


def keep(conn: sqlite3.Connection, article_id: int, place: KeptPlace | None) -> Marked:
    """Remember a place; None forgets it. Nobody else needs to know: nothing is told as changed.

    Runs in the writer's transaction.
    """
    values = (place.kind.value, place.block, place.part) if place is not None else (None, None, None)
    with wrap_errors():
        conn.execute(
            "UPDATE states SET place_kind = ?, place_block = ?, place_part = ? WHERE article_id = ?",
            (*values, article_id),
        )
    return Marked()


def of(conn: sqlite3.Connection, article_id: int) -> KeptPlace | None:
    """The place kept in an article; None for its beginning."""
    with wrap_errors():
        row = conn.execute(
            "SELECT place_kind, place_block, place_part FROM states WHERE article_id = ? AND place_kind IS NOT NULL",
            (article_id,),
        ).fetchone()
    return KeptPlace(BodyKind(row[0]), row[1], row[2]) if row else None
