"""From a query's tree to SQL. Names of topics, feeds and folders are looked up inside it, so saved searches stay live.

The text of a query goes to the full-text index as one expression where it can; what mixes text with other fields
under OR or NOT becomes sub-selects. Ordering and limits are `storage.lists`' business.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.errors import wrap_errors
from storage.index_text import query_text
from storage.query_tree import (
    AgeUnit,
    And,
    Dated,
    Edge,
    HasPicture,
    IsState,
    Literal,
    LiteralReason,
    Named,
    NameField,
    Newer,
    Node,
    Not,
    Or,
    Query,
    State,
    Text,
    all_of,
    any_of,
)

INDEX = "article_index"

_UNIT_S = {AgeUnit.HOURS: 3600, AgeUnit.DAYS: 86_400, AgeUnit.WEEKS: 604_800}

_STATES = {State.UNREAD: "s.is_read = 0", State.READ: "s.is_read = 1", State.SAVED: "s.is_saved = 1"}

# By `s.article_id` rather than `a.id`, so that SQLite decides before it looks the article up: a third of the time.
# CROSS JOIN keeps the order in which few rows are read: names first.
_TOPIC = (
    "s.article_id IN (SELECT at.article_id FROM topics AS t CROSS JOIN article_topics AS at ON at.topic_id = t.id"
    " WHERE t.name = ? COLLATE NOCASE AND at.origin <> 'removed')"
)
_FEED_MATCHES = "(f.id = ? OR instr(lower(coalesce(f.own_title, f.title, '') || char(10) || f.url), lower(?)))"
_SOURCE_MATCHES = "source_title IS NOT NULL AND instr(lower(source_title), lower(?))"
_FEED = (
    "s.article_id IN (SELECT e.article_id FROM feeds AS f CROSS JOIN entries AS e ON e.feed_id = f.id"
    f" WHERE {_FEED_MATCHES} UNION ALL SELECT id FROM articles WHERE {_SOURCE_MATCHES})"
)
_FOLDER = (
    "s.article_id IN (WITH RECURSIVE inside(id) AS (SELECT id FROM folders WHERE name = ? COLLATE NOCASE"
    " UNION SELECT d.id FROM folders AS d JOIN inside ON d.parent_id = inside.id)"
    " SELECT e.article_id FROM feeds AS f CROSS JOIN entries AS e ON e.feed_id = f.id WHERE f.folder_id IN inside)"
)

_EXISTS = {
    NameField.TOPIC: ("SELECT 1 FROM topics WHERE name = ? COLLATE NOCASE", LiteralReason.UNKNOWN_TOPIC),
    NameField.FEED: (
        f"SELECT 1 FROM feeds AS f WHERE {_FEED_MATCHES} UNION ALL SELECT 1 FROM articles WHERE {_SOURCE_MATCHES}",
        LiteralReason.UNKNOWN_FEED,
    ),
    NameField.FOLDER: ("SELECT 1 FROM folders WHERE name = ? COLLATE NOCASE", LiteralReason.UNKNOWN_FOLDER),
}


@dataclass(frozen=True, slots=True)
class Compiled:
    """A query as SQL, for a statement in which `a` is `articles` and `s` is `states`.

    Attributes:
        where: a boolean expression; what is left of the query beside `match`. Never empty.
        parameters: of `where`, in order.
        match: an FTS5 expression that articles must match as well (`article_index MATCH ?`); None where the query
            holds no text, or text that stands beside other fields under OR or NOT and so is part of `where`.
        needs_rank: sorting by relevance makes sense, for there is a `match` for bm25 to weigh: 1.3 µs a find, 140 ms
            for "the" at 100,000 articles, so it is best asked of the 10,000 newest finds only (20 ms).
    """

    where: str
    parameters: tuple[str | int, ...]
    match: str | None
    needs_rank: bool


def compile_query(query: Query, *, now: int, index: str = INDEX) -> Compiled:
    """Turn a query into SQL.

    Args:
        now: the moment `newer:` counts back from; UTC epoch seconds. Dates mean the machine's local time.
        index: the full-text table that texts within `where` are looked up in.
    """
    compiler = _Compiler(now, index)
    parts = query.tree.parts if isinstance(query.tree, And) else (query.tree,)
    texts = [part for part in parts if _is_text(part)]
    match = _match(all_of(texts)) if texts and _finds(all_of(texts)) else None
    if match is not None:
        parts = tuple(part for part in parts if not _is_text(part))
    where = compiler.condition(all_of(parts))
    return Compiled(where, tuple(compiler.parameters), match, match is not None)


def unknown_names(conn: sqlite3.Connection, query: Query) -> tuple[Literal, ...]:
    """The parts of a query that name a topic, feed or folder which the library doesn't have, in order of place.

    Raises:
        StorageError: the library can't be read.
    """
    with wrap_errors():
        return tuple(_unknown(conn, query.text, query.tree))


def _unknown(conn: sqlite3.Connection, text: str, node: Node) -> list[Literal]:
    match node:
        case And(parts) | Or(parts):
            return [literal for part in parts for literal in _unknown(conn, text, part)]
        case Not(part):
            return _unknown(conn, text, part)
        case Named(field, name, start, length):
            statement, reason = _EXISTS[field]
            parameters = _feed_parameters(name) if field is NameField.FEED else (name,)
            if conn.execute(f"{statement} LIMIT 1", parameters).fetchone() is None:
                return [Literal(start, length, text[start : start + length], reason)]
    return []


def _feed_parameters(name: str) -> tuple[int | str, ...]:
    # Ids are SQLite integers: of at most 18 digits to be safe, and only as people write them.
    feed_id = int(name) if name.isascii() and name.isdigit() and len(name) <= 18 else -1
    return feed_id, name, name


# 1. Texts: one expression of FTS5 for a whole branch.


def _is_text(node: Node) -> bool:
    """Whether a branch looks at nothing but words."""
    match node:
        case Text():
            return True
        case Not(part):
            return _is_text(part)
        case And(parts) | Or(parts):
            return bool(parts) and all(_is_text(part) for part in parts)
    return False


def _finds(node: Node) -> bool:
    """Whether FTS5 can express a text branch: its NOT needs something to take away from."""
    match node:
        case And(parts):
            found = [part for part in parts if not isinstance(part, Not)]
            taken = [part.part for part in parts if isinstance(part, Not)]
            return bool(found) and all(_finds(part) for part in (*found, *taken))
        case Or(parts):
            return all(_finds(part) for part in parts)
    return isinstance(node, Text)


def _match(node: Node) -> str:
    match node:
        case And(parts):
            found = " AND ".join(_match(part) for part in parts if not isinstance(part, Not))
            taken = [part.part for part in parts if isinstance(part, Not)]
            return f"(({found}) NOT {_match(any_of(taken))})" if taken else f"({found})"
        case Or(parts):
            return f"({' OR '.join(_match(part) for part in parts)})"
        case Text(text, is_prefix, field):
            words, is_open = query_text(text)
            quoted = '"' + words.replace('"', '""') + '"' + (" *" if is_prefix or is_open else "")
            return f"{field} : {quoted}" if field else quoted
    raise AssertionError(f"not a text: {node}")


# 2. Everything else: SQL, with its parameters in order.


class _Compiler:
    def __init__(self, now: int, index: str) -> None:
        self._now = now
        self._index = index
        self.parameters: list[str | int] = []

    def condition(self, node: Node) -> str:  # noqa: PLR0911 (one for each kind of node)
        if _is_text(node) and _finds(node):
            return self._in_index(node)
        match node:
            case And(parts):
                return self._all(parts)
            case Or(parts):
                return self._any(parts)
            case Not(part):
                return f"NOT {self.condition(part)}"
            case IsState(state):
                return _STATES[state]
            case HasPicture():
                return "a.picture_key IS NOT NULL"
            case Dated() | Newer():
                return self._dated(node)
            case Named():
                return self._named(node)
        raise AssertionError(f"not a part of a query: {node}")

    def _all(self, parts: tuple[Node, ...]) -> str:
        texts = all_of(part for part in parts if _is_text(part))
        if texts == all_of(()) or not _finds(texts):
            conditions = [self.condition(part) for part in parts]
        else:
            conditions = [self._in_index(texts), *(self.condition(part) for part in parts if not _is_text(part))]
        return f"({' AND '.join(conditions)})" if conditions else "1"

    def _any(self, parts: tuple[Node, ...]) -> str:
        texts = [part for part in parts if _is_text(part) and _finds(part)]
        conditions = [self._in_index(any_of(texts))] if texts else []
        conditions += [self.condition(part) for part in parts if part not in texts]
        return f"({' OR '.join(conditions)})"

    def _in_index(self, node: Node) -> str:
        self.parameters.append(_match(node))
        return f"s.article_id IN (SELECT rowid FROM {self._index} WHERE {self._index} MATCH ?)"

    def _dated(self, node: Dated | Newer) -> str:
        if isinstance(node, Newer):
            self.parameters.append(self._now - node.amount * _UNIT_S[node.unit])
            return "s.sort_at >= ?"
        self.parameters.append(int(datetime(node.year, node.month or 1, node.day or 1).timestamp()))
        return "s.sort_at >= ?" if node.edge is Edge.AFTER else "s.sort_at < ?"

    def _named(self, node: Named) -> str:
        match node.field:
            case NameField.TOPIC:
                self.parameters.append(node.name)
                return _TOPIC
            case NameField.FEED:
                self.parameters.extend(_feed_parameters(node.name))
                return _FEED
            case NameField.FOLDER:
                self.parameters.append(node.name)
                return _FOLDER
