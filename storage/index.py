"""Keeping the full-text index in step with the articles.

The index holds no text of its own, so taking an article out means handing over exactly what was put in: the old
title, text and author. Callers are inside a transaction. No searching here; that is `storage.search`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from storage.errors import wrap_errors
from storage.index_text import index_text
from storage.plaintext import plain_text

INDEX_VERSION = 3
"""Raised whenever `plain_text` or `index_text` gives another result for any text, or the index's table is made
anew: it must then be rebuilt."""

_VERSION_KEY = "index_version"
_PROGRESS_EVERY = 1000

_ADD_TO = "INSERT INTO {}(rowid, title, text, author) VALUES (?, ?, ?, ?)"
_ADD = _ADD_TO.format("article_index")
_REMOVE = "INSERT INTO article_index(article_index, rowid, title, text, author) VALUES ('delete', ?, ?, ?, ?)"
_STORED = (
    "SELECT a.id, a.title, a.author, (SELECT b.html FROM bodies AS b WHERE b.article_id = a.id"
    " ORDER BY b.kind = 'full' DESC LIMIT 1) FROM articles AS a"
)


class IndexedText(NamedTuple):
    """What of an article is searched. `text` is `plain_text` of its best body."""

    title: str
    text: str
    author: str | None


def add(conn: sqlite3.Connection, article_id: int, title: str, text: str, author: str | None) -> None:
    """Make an article findable that is not in the index."""
    with wrap_errors():
        conn.execute(_ADD, _prepared(article_id, IndexedText(title, text, author)))


def remove(conn: sqlite3.Connection, article_id: int, title: str, text: str, author: str | None) -> None:
    """Take an article out, given exactly what was added."""
    with wrap_errors():
        conn.execute(_REMOVE, _prepared(article_id, IndexedText(title, text, author)))


def replace(conn: sqlite3.Connection, article_id: int, old: IndexedText, new: IndexedText) -> None:
    """Index an article's new text in place of exactly what was added before."""
    if old != new:
        remove(conn, article_id, *old)
        add(conn, article_id, *new)


def stored(conn: sqlite3.Connection, article_id: int) -> IndexedText | None:
    """What the index should hold of a stored article: its full text if there is one, else the feed's."""
    with wrap_errors():
        row = conn.execute(f"{_STORED} WHERE a.id = ?", (article_id,)).fetchone()
    return _as_indexed(row) if row else None


def needs_rebuild(conn: sqlite3.Connection) -> bool:
    """Whether the index was made by other rules than today's, or never."""
    with wrap_errors():
        row = conn.execute("SELECT value FROM settings WHERE key = ?", (_VERSION_KEY,)).fetchone()
    return row is None or row[0] != str(INDEX_VERSION)


def rebuild(conn: sqlite3.Connection, progress: Callable[[int, int], None] | None = None) -> None:
    """Make the index anew from the stored articles: about 0.4 ms each. An empty library costs nothing.

    Args:
        progress: called with the articles done and their number, every thousand and at the end.
    """
    with wrap_errors():
        total = conn.execute("SELECT count(*) FROM articles").fetchone()[0]
        conn.execute("INSERT INTO article_index(article_index) VALUES ('delete-all')")
        conn.executemany(_ADD, _all_prepared(conn, total, progress))
        conn.execute(
            "INSERT INTO settings(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
            (_VERSION_KEY, str(INDEX_VERSION)),
        )


def index_some(conn: sqlite3.Connection, table: str, ids: Collection[int]) -> frozenset[str]:
    """Fill a table of this connection alone with the index of some articles: about 0.2 ms each. Returns its words.

    What is asked of few articles, however many the library has, is asked there: FTS5 reads the whole of a prefix
    before it looks at ids, so ten rules of many prefixes take 190 ms on the index of 100,000 articles.
    """
    with wrap_errors():
        conn.execute(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{table} USING fts5(text, title, author, content='',"
            " tokenize='unicode61 remove_diacritics 2')"
        )
        conn.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{table}_words USING fts5vocab(temp, {table}, row)")
        conn.execute(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
        rows = conn.execute(f"{_STORED} WHERE a.id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))
        conn.executemany(_ADD_TO.format(table), (_prepared(row[0], _as_indexed(row)) for row in rows))
        return frozenset(row[0] for row in conn.execute(f"SELECT term FROM {table}_words"))


def check(conn: sqlite3.Connection) -> list[str]:
    """Damage of the index in words; empty if it is sound. Needs a connection that may write, but changes nothing."""
    found: list[str] = []
    with wrap_errors():
        try:
            conn.execute("INSERT INTO article_index(article_index, rank) VALUES ('integrity-check', 0)")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            found.append("The search index is damaged.")
            return found
        missing, strange = conn.execute(
            "SELECT (SELECT count(*) FROM articles WHERE id NOT IN (SELECT id FROM article_index_docsize)),"
            " (SELECT count(*) FROM article_index_docsize WHERE id NOT IN (SELECT id FROM articles))"
        ).fetchone()
    if missing:
        found.append(f"The search index lacks {missing} articles.")
    if strange:
        found.append(f"The search index holds {strange} articles that are gone.")
    if needs_rebuild(conn):
        found.append("The search index was made by an older Broadsheet and must be rebuilt.")
    return found


def _prepared(article_id: int, indexed: IndexedText) -> tuple[int, str, str, str]:
    return article_id, index_text(indexed.title), index_text(indexed.text), index_text(indexed.author or "")


def _as_indexed(row: tuple[int, str, str | None, str | None]) -> IndexedText:
    _, title, author, html = row
    return IndexedText(title, plain_text(html or ""), author)


def _all_prepared(
    conn: sqlite3.Connection, total: int, progress: Callable[[int, int], None] | None
) -> Iterator[tuple[int, str, str, str]]:
    for done, row in enumerate(conn.execute(f"{_STORED} ORDER BY a.id"), start=1):
        yield _prepared(row[0], _as_indexed(row))
        if progress is not None and (done % _PROGRESS_EVERY == 0 or done == total):
            progress(done, total)
