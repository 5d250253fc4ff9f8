"""Lists with the most covered stories first: articles of stories, those of most publishers first, then all others.

Stories may be grouped anew between two chunks. A chunk goes on behind the place at which the last one ended, not behind
an article: what moves from before that place to behind it comes twice, and the other way round not at all; whoever
reads chunk by chunk is told of the change.
"""

from __future__ import annotations

import sqlite3

from storage.list_places import Place, listed
from storage.types import After, IdChunk

_TOLD = "EXISTS (SELECT 1 FROM story_articles AS x JOIN stories AS t ON t.id = x.story_id WHERE t.publishers > 1 AND"
_KEY = "t.publishers, t.last_at, t.id, x.sort_at, x.article_id"
_BY_COVERAGE = ", ".join(f"{each} DESC" for each in _KEY.split(", "))
_KEYS = 5
"""Numbers in an `After` while the articles of stories are listed; behind them there are two, a date and an id."""


def covered(conn: sqlite3.Connection, where: Place, after: After | None, limit: int) -> IdChunk:
    """A chunk of a place's ids; behind the stories the newest first."""
    told: list[int] = []
    if after is None or len(after) == _KEYS:
        found = _told(conn, where, after, limit)
        told = [row[-1] for row in found]
        if len(told) == limit:
            return IdChunk(tuple(told), found[-1])
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


def _told(conn: sqlite3.Connection, where: Place, after: After | None, limit: int) -> list[After]:
    """A place's articles of stories as the numbers they are ordered by, story by story, behind a place."""
    condition = where.of_state("x.article_id")
    parameters: tuple[int, ...] = where.parameters
    if after is not None:
        condition += f" AND (t.publishers, t.last_at, t.id) <= (?, ?, ?) AND ({_KEY}) < (?, ?, ?, ?, ?)"
        parameters += (*after[:3], *after)
    return conn.execute(
        f"SELECT {_KEY} FROM stories AS t INDEXED BY stories_by_coverage"
        " CROSS JOIN story_articles AS x ON x.story_id = t.id"
        " CROSS JOIN states AS s ON s.article_id = x.article_id AND s.is_hidden = 0"
        f" WHERE t.publishers > 1 AND {condition} ORDER BY {_BY_COVERAGE} LIMIT ?",
        (*parameters, limit),
    ).fetchall()
