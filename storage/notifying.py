"""Which topics, searches and feeds tell of what arrives, and what there is to tell. Silent until switched on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from storage import lists
from storage.errors import wrap_errors
from storage.types import ArticleFilter, ChangeSet, Marked, Scope


class Teller(StrEnum):
    """What can tell of arrivals; the value names its table, but for filters, which tell by their action."""

    TOPIC = "topics"
    SEARCH = "searches"
    FEED = "feeds"
    FILTER = "filters"


@dataclass(frozen=True, slots=True)
class Told:
    """What one of them has to tell: its name, how many articles arrived, and title and id of the newest."""

    teller: Teller
    id: int
    name: str
    articles: int
    title: str
    newest: int


def set_notifying(conn: sqlite3.Connection, teller: Teller, row_id: int, is_notifying: bool) -> Marked:
    """Switch notifications of a topic, search or feed on or off."""
    if teller is Teller.FILTER:
        raise ValueError("a filter tells by its action")
    with wrap_errors():
        done = conn.execute(
            f"UPDATE {teller.value} SET is_notifying = ? WHERE id = ? AND is_notifying <> ?",
            (is_notifying, row_id, is_notifying),
        ).rowcount
    undo = partial(set_notifying, teller=teller, row_id=row_id, is_notifying=not is_notifying)
    return Marked(ChangeSet(library=True), 1, undo) if done else Marked()


def to_tell(conn: sqlite3.Connection, new: Collection[int], now: int) -> list[Told]:
    """What is to be told of articles that arrived and are still unread; an article counts for each that holds it."""
    if not new:
        return []
    told: list[Told] = []
    with wrap_errors():
        for teller, name, scope in (
            (Teller.TOPIC, "name", Scope.TOPIC),
            (Teller.SEARCH, "name", Scope.ALL),
            (Teller.FEED, "coalesce(own_title, title, url)", Scope.FEED),
        ):
            query = "query" if teller is Teller.SEARCH else "''"
            rows = conn.execute(f"SELECT id, {name}, {query} FROM {teller.value} WHERE is_notifying = 1").fetchall()
            for row_id, title, text in rows:
                target = None if scope is Scope.ALL else row_id
                found = lists.matching(conn, ArticleFilter(scope, target, text, now=now), new)
                told += _told(conn, teller, row_id, title, found)
        rows = conn.execute(
            "SELECT f.id, f.name, l.article_id FROM filter_log AS l JOIN filters AS f ON f.id = l.filter_id"
            " WHERE l.action = 'notify' AND l.article_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(new)),),
        ).fetchall()
        for row_id, title in dict.fromkeys((row[0], row[1]) for row in rows):
            told += _told(conn, Teller.FILTER, row_id, title, {row[2] for row in rows if row[0] == row_id})
    return told


def _told(conn: sqlite3.Connection, teller: Teller, row_id: int, name: str, ids: Collection[int]) -> list[Told]:
    arrived = conn.execute(
        "SELECT a.title, a.id FROM articles AS a JOIN states AS s ON s.article_id = a.id WHERE s.is_read = 0"
        " AND s.is_hidden = 0 AND a.id IN (SELECT value FROM json_each(?)) ORDER BY a.sort_at DESC, a.id DESC",
        (json.dumps(list(ids)),),
    ).fetchall()
    return [Told(teller, row_id, name, len(arrived), *arrived[0])] if arrived else []
