"""Themes among saved articles that a topic could be made of: what they are found in, and what was offered and declined.

How they are found is digest.themes' business.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from storage.errors import wrap_errors
from storage.topic_learning import ArticleText, texts
from storage.types import ChangeSet, Marked

MOST_SAVED = 400
"""Saved articles that are looked at, those saved last."""
MOST_OTHERS = 600
_RECENT = 20_000
"""Where articles that were not saved are drawn from, evenly: the newest."""

_LIBRARY = ChangeSet(library=True)


@dataclass(frozen=True, slots=True)
class OfferedTheme:
    """A theme that is offered.

    Attributes:
        rule: the query of the topic it would make; it tells themes apart.
        articles: saved articles that hold it.
    """

    name: str
    rule: str
    articles: int


@dataclass(frozen=True, slots=True)
class ThemeSources:
    """What themes are found in.

    Attributes:
        found_in: the state of saved articles and topics, in short.
        saved: saved articles without a topic.
        known: names and rules of all topics.
    """

    found_in: str
    saved: tuple[ArticleText, ...]
    others: tuple[ArticleText, ...]
    known: tuple[str, ...]


def sources(conn: sqlite3.Connection, least: int) -> ThemeSources | None:
    """What themes are found in; None where it is as it was, or fewer than `least` saved articles have no topic."""
    with wrap_errors():
        ids = [
            row[0]
            for row in conn.execute(
                "SELECT s.article_id FROM states AS s WHERE s.is_saved = 1 AND s.is_hidden = 0 AND NOT EXISTS"
                " (SELECT 1 FROM article_topics AS g WHERE g.article_id = s.article_id AND g.origin <> 'removed')"
                " ORDER BY s.saved_at DESC, s.article_id DESC LIMIT ?",
                (MOST_SAVED,),
            )
        ]
        known = [row[0] for row in conn.execute("SELECT name || ' ' || coalesce(rule, '') FROM topics ORDER BY id")]
        found_in = json.dumps([ids, known])
        before = conn.execute("SELECT found_in FROM themes_found").fetchone()
        if before is not None and before[0] == found_in:
            return None
        if len(ids) < least and before is None:
            return None
        others = [
            row[0]
            for row in conn.execute(
                "SELECT a.id FROM articles AS a JOIN states AS s ON s.article_id = a.id WHERE s.is_saved = 0"
                " ORDER BY a.id DESC LIMIT ?",
                (_RECENT,),
            )
        ]
    step = max(len(others) // MOST_OTHERS, 1)
    drawn = others[::step][:MOST_OTHERS]
    return ThemeSources(found_in, tuple(texts(conn, ids)), tuple(texts(conn, drawn)), tuple(known))


def put(conn: sqlite3.Connection, found_in: str, found: Iterable[OfferedTheme]) -> ChangeSet:
    """Offer these themes in place of those offered before; what was declined stays so."""
    with wrap_errors():
        before = offered(conn)
        conn.execute("DELETE FROM themes WHERE is_declined = 0")
        conn.executemany(
            "INSERT INTO themes VALUES (?, ?, ?, ?, 0) ON CONFLICT (rule) DO NOTHING",
            [(each.rule, each.name, each.articles, place) for place, each in enumerate(found)],
        )
        conn.execute("DELETE FROM themes_found")
        conn.execute("INSERT INTO themes_found VALUES (?)", (found_in,))
        return ChangeSet() if offered(conn) == before else _LIBRARY


def offered(conn: sqlite3.Connection) -> OfferedTheme | None:
    """The strongest theme that was not declined and that no topic has taken up."""
    with wrap_errors():
        row = conn.execute(
            "SELECT h.name, h.rule, h.articles FROM themes AS h WHERE h.is_declined = 0 AND NOT EXISTS (SELECT 1"
            " FROM topics AS t WHERE t.rule = h.rule OR t.name = h.name COLLATE NOCASE) ORDER BY h.place LIMIT 1"
        ).fetchone()
    return OfferedTheme(*row) if row else None


def decline(conn: sqlite3.Connection, rule: str, *, is_declined: bool = True) -> Marked:
    """Never offer a theme again, or with False take that back."""
    with wrap_errors():
        changed = conn.execute(
            "UPDATE themes SET is_declined = ? WHERE rule = ? AND is_declined <> ?", (is_declined, rule, is_declined)
        ).rowcount
    if not changed:
        return Marked()
    return Marked(_LIBRARY, 1, partial(decline, rule=rule, is_declined=not is_declined))
