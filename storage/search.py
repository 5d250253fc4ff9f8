"""From a query's tree to SQL. Names of topics, feeds and folders are looked up inside it, so saved searches stay live.

The words of a query go to the full-text index as one expression where they can (`storage.search_text`); what mixes
words with other fields under OR or NOT becomes sub-selects. Ordering and limits are `storage.lists`' business.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from storage import note_index, search_names, similar, title_patterns
from storage.errors import wrap_errors
from storage.query_tree import (
    AgeUnit,
    And,
    Dated,
    Edge,
    HasPicture,
    InLanguage,
    InStory,
    IsState,
    Literal,
    LiteralReason,
    Named,
    Near,
    Newer,
    Node,
    Not,
    Noted,
    NoteField,
    Or,
    PartialDate,
    Published,
    Query,
    Similar,
    State,
    Text,
    TextField,
    TitlePattern,
    WordCount,
    all_of,
    any_of,
)
from storage.search_text import IndexedWords, can_find, expression, found_texts, is_text

INDEX = "article_index"

RANGE = "/* range */"
"""Stands in `Compiled.where` wherever words are looked up; see `Compiled.between`."""

_UNIT_S = {AgeUnit.HOURS: 3600, AgeUnit.DAYS: 86_400, AgeUnit.WEEKS: 604_800}

_STATES = {State.UNREAD: "s.is_read = 0", State.READ: "s.is_read = 1", State.SAVED: "s.is_saved = 1"}


def _begins_at(day: PartialDate) -> int:
    return int(datetime(day.year, day.month or 1, day.day or 1).timestamp())


def _ends_before(day: PartialDate) -> int:
    """The first second behind a local year, month or day."""
    if day.month is None:
        return int(datetime(day.year + 1, 1, 1).timestamp())
    if day.day is None:
        return int(datetime(day.year + day.month // 12, day.month % 12 + 1, 1).timestamp())
    return int((datetime(day.year, day.month, day.day) + timedelta(days=1)).timestamp())


@dataclass(frozen=True, slots=True)
class Compiled:
    """A query as SQL, for a statement in which `a` is `articles` and `s` is `states`.

    Attributes:
        where: a boolean expression; what is left of the query beside `match`. Never empty.
        parameters: of `where`, in order.
        match: an FTS5 expression that articles must match as well (`article_index MATCH ?`); None where the query
            holds no text, or where something can meet it without any.
        needs_rank: sorting by relevance makes sense, for there is a `match` for bm25 to weigh: 3 µs a find, so it is
            asked of the latest finds only.
        texts: an FTS5 expression for each word or phrase looked for, which bm25 counts all finds of.
        since: nothing older than this can meet it; UTC epoch seconds, None without such a bound.
        few: the only articles that can meet it, where a name it asks for is that of few; None otherwise.
        is_nowhere: it asks for a name that the library lacks, so nothing can meet it.
    """

    where: str
    parameters: tuple[str | int, ...]
    match: str | None
    needs_rank: bool
    texts: tuple[str, ...] = ()
    since: int | None = None
    few: tuple[int, ...] | None = None
    is_nowhere: bool = False

    def between(self, first_id: int, last_id: int) -> Compiled:
        """The same for articles in a range of ids alone: words are looked up in that part of the index only."""
        return replace(self, where=self.where.replace(RANGE, f" AND rowid BETWEEN {first_id:d} AND {last_id:d}"))


def compile_query(
    conn: sqlite3.Connection, query: Query, *, now: int, index: str = INDEX, words: Container[str] | None = None
) -> Compiled:
    """Turn a query into SQL.

    Args:
        conn: a connection; read for the other forms of words and for articles that others shall be like.
        query: what is looked for.
        now: the moment `newer:` counts back from; UTC epoch seconds. Dates mean the machine's local time.
        index: the full-text table that texts within `where` are looked up in.
        words: that index's words, where they are known; None to look each up.

    Raises:
        StorageError: the library can't be read.
    """
    with wrap_errors():
        return _compile(_Compiler(conn, now, index, IndexedWords(conn, index) if words is None else words), query)


def _compile(compiler: _Compiler, query: Query) -> Compiled:
    parts = query.tree.parts if isinstance(query.tree, And) else (query.tree,)
    texts = [part for part in parts if is_text(part)]
    # What a title begins with is found in the index of words: 1,000,000 titles are looked through in half a second.
    begun = [letters for part in parts if (letters := _begins_with(part)) is not None]
    texts += [Text(letters, True, TextField.TITLE) for letters in begun]
    match = expression(all_of(texts), compiler.words) if texts and can_find(all_of(texts)) else None
    if match is not None:
        parts = tuple(part for part in parts if not is_text(part))
    elif (implied := _implied(query.tree)) is not None:
        # Words stand beside other fields under OR: only articles with some of them can meet all of it.
        match = expression(implied, compiler.words)
    where = compiler.condition(all_of(parts))
    return Compiled(
        where,
        tuple(compiler.parameters),
        match,
        bool(found_texts(query.tree)) and match is not None,
        tuple(expression(each, compiler.words) for each in found_texts(query.tree)) if match is not None else (),
        max((since for part in parts if (since := compiler.since(part)) is not None), default=None),
        _fewest(compiler.conn, parts),
        any(isinstance(part, Named) and not search_names.is_known(compiler.conn, part) for part in parts),
    )


def _fewest(conn: sqlite3.Connection, parts: tuple[Node, ...]) -> tuple[int, ...] | None:
    found = [search_names.few(conn, part) for part in parts if isinstance(part, Named)]
    return min((tuple(ids) for ids in found if ids is not None), key=len, default=None)


def _begins_with(node: Node) -> str | None:
    return title_patterns.beginning(node.pattern) if isinstance(node, TitlePattern) else None


def _implied(node: Node) -> Node | None:
    """Words that whatever meets a node holds; None if there are none."""
    match node:
        case Text() | Near():
            return node
        case And(parts):
            found = [implied for part in parts if (implied := _implied(part)) is not None]
            return all_of(found) if found else None
        case Or(parts):
            each = [_implied(part) for part in parts]
            return any_of(part for part in each if part is not None) if all(each) else None
    return None


def unknown_names(conn: sqlite3.Connection, query: Query) -> tuple[Literal, ...]:
    """The parts of a query that name a topic, feed, folder or article the library doesn't have, in order of place.

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
        case Named(_, _, start, length) if not search_names.is_known(conn, node):
            return [Literal(start, length, text[start : start + length], search_names.unknown_reason(node))]
        case Similar(article_id, start, length):
            if conn.execute("SELECT 1 FROM articles WHERE id = ?", (article_id,)).fetchone() is None:
                return [Literal(start, length, text[start : start + length], LiteralReason.UNKNOWN_ARTICLE)]
    return []


class _Compiler:
    def __init__(self, conn: sqlite3.Connection, now: int, index: str, words: Container[str]) -> None:
        self.conn = conn
        self._now = now
        self._index = index
        self.words = words
        self.parameters: list[str | int] = []

    def condition(self, node: Node) -> str:  # noqa: PLR0911, PLR0912 (one for each kind of node)
        if is_text(node) and can_find(node):
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
            case Published(first, last):
                begin = None if first is None else _begins_at(first)
                return self._between("s.sort_at", begin, None if last is None else _ends_before(last))
            case WordCount(least, most):
                return self._between("a.words", least, None if most is None else most + 1)
            case InLanguage(tag):
                return self._bound("a.language = ?", tag)
            case TitlePattern(pattern):
                return self._titled(pattern)
            case Similar(article_id):
                alike = similar.like(self.conn, article_id)
                return self._bound("s.article_id IN (SELECT value FROM json_each(?))", json.dumps(alike))
            case Named():
                return self._named(node)
            case Noted(field, text):
                words = Text(text.replace("*", " ").strip(), text.endswith("*"))
                noted = note_index.NOTED if field is NoteField.NOTE else note_index.HIGHLIGHTED
                return self._bound(noted, expression(words, frozenset()))
            case InStory(story_id):
                return self._bound(
                    "s.article_id IN (SELECT article_id FROM story_articles WHERE story_id = ?)", story_id
                )
        raise AssertionError(f"not a part of a query: {node}")

    def _all(self, parts: tuple[Node, ...]) -> str:
        texts = all_of(part for part in parts if is_text(part))
        if texts == all_of(()) or not can_find(texts):
            conditions = [self.condition(part) for part in parts]
        else:
            conditions = [self._in_index(texts), *(self.condition(part) for part in parts if not is_text(part))]
        return f"({' AND '.join(conditions)})" if conditions else "1"

    def _any(self, parts: tuple[Node, ...]) -> str:
        texts = [part for part in parts if is_text(part) and can_find(part)]
        conditions = [self._in_index(any_of(texts))] if texts else []
        conditions += [self.condition(part) for part in parts if part not in texts]
        return f"({' OR '.join(conditions)})"

    def _in_index(self, node: Node) -> str:
        self.parameters.append(expression(node, self.words))
        return f"s.article_id IN (SELECT rowid FROM {self._index} WHERE {self._index} MATCH ?{RANGE})"

    def since(self, node: Node) -> int | None:
        """The moment that nothing which meets a node is older than; None where there is none."""
        match node:
            case Newer(amount, unit):
                return self._now - amount * _UNIT_S[unit]
            case Dated(Edge.AFTER, year, month, day):
                return _begins_at(PartialDate(year, month, day))
            case Published(PartialDate() as first):
                return _begins_at(first)
        return None

    def _dated(self, node: Dated | Newer) -> str:
        since = self.since(node)
        if isinstance(node, Newer) or since is not None:
            self.parameters.append(since or 0)
            return "s.sort_at >= ?"
        self.parameters.append(_begins_at(PartialDate(node.year, node.month, node.day)))
        return "s.sort_at < ?"

    def _between(self, column: str, first: int | None, end: int | None) -> str:
        """From the first value on, before the end; None: without bound."""
        bounds = [(f"{column} >= ?", first), (f"{column} < ?", end)]
        self.parameters += [value for _, value in bounds if value is not None]
        return f"({' AND '.join(text for text, value in bounds if value is not None)})"

    def _titled(self, pattern: str) -> str:
        needed = title_patterns.needed(pattern)
        condition = self._bound(f"{title_patterns.FUNCTION}(?, a.title)", pattern)
        if needed is None:
            return condition
        # SQLite looks through a title in a tenth of the time that a call takes.
        self.parameters.insert(-1, f"%{needed}%")
        return f"(a.title LIKE ? AND {condition})"

    def _bound(self, condition: str, value: str | int) -> str:
        self.parameters.append(value)
        return condition

    def _named(self, node: Named) -> str:
        condition, parameters = search_names.condition(self.conn, node)
        self.parameters.extend(parameters)
        return condition
