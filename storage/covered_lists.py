"""Lists with the most covered stories first: articles of stories, those of most publishers first, then all others."""

from __future__ import annotations

import math
import sqlite3

from storage.list_places import Place, listed
from storage.types import IdChunk

After = tuple[float | int, int]

_TOLD = "EXISTS (SELECT 1 FROM story_articles AS x JOIN stories AS t ON t.id = x.story_id WHERE t.publishers > 1 AND"
_BY_COVERAGE = "t.publishers DESC, t.last_at DESC, t.id DESC, x.sort_at DESC, x.article_id DESC"
_AMONG_STORIES = math.inf
"""Stands for a date in `After` while the articles of stories are listed: later than any."""


def covered(conn: sqlite3.Connection, where: Place, after: After | None, limit: int) -> IdChunk:
    """A chunk of a place's ids; behind the stories the newest first."""
    told: list[int] = []
    if after is None or after[0] == _AMONG_STORIES:
        told = _told(conn, where, after[1] if after is not None else None, limit)
        if len(told) == limit:
            return IdChunk(tuple(told), (_AMONG_STORIES, told[-1]))
        after = None
    statement, parameters = listed(where.but(f"NOT {_TOLD} x.article_id = w.{where.id_column})"), None)
    if after is not None:
        statement += f" AND (w.sort_at, w.{where.id_column}) < (?, ?)"
        parameters += after
    others = conn.execute(
        f"SELECT w.sort_at, w.{where.id_column} {statement} ORDER BY w.sort_at DESC, w.{where.id_column} DESC LIMIT ?",
        (*parameters, limit - len(told)),
    ).fetchall()
    more = (others[-1][0], others[-1][1]) if others and len(told) + len(others) == limit else None
    return IdChunk((*told, *(article_id for _, article_id in others)), more)


def _told(conn: sqlite3.Connection, where: Place, last_id: int | None, limit: int) -> list[int]:
    """A place's articles of stories, story by story, after one of them."""
    condition = where.of_state("x.article_id")
    parameters: tuple[float | int, ...] = where.parameters
    if last_id is not None:
        last = conn.execute(
            "SELECT t.publishers, t.last_at, t.id, x.sort_at, x.article_id FROM story_articles AS x"
            " JOIN stories AS t ON t.id = x.story_id WHERE x.article_id = ?",
            (last_id,),
        ).fetchone()
        if last is None:
            return []
        condition += (
            " AND (t.publishers, t.last_at, t.id) <= (?, ?, ?)"
            " AND (t.publishers, t.last_at, t.id, x.sort_at, x.article_id) < (?, ?, ?, ?, ?)"
        )
        parameters += (*last[:3], *last)
    found = conn.execute(
        "SELECT x.article_id FROM stories AS t INDEXED BY stories_by_coverage"
        " CROSS JOIN story_articles AS x ON x.story_id = t.id"
        " CROSS JOIN states AS s ON s.article_id = x.article_id AND s.is_hidden = 0"
        f" WHERE t.publishers > 1 AND {condition} ORDER BY {_BY_COVERAGE} LIMIT ?",
        (*parameters, limit),
    )
    return [row[0] for row in found]
