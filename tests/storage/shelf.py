"""A real library in a temporary folder, filled by hand: for tests of search and topics."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.connection import open_writer
from storage.index import add
from storage.paths import profile
from storage.query import Query, parse
from storage.schema import prepare
from storage.search import compile_query

NOW = 1_795_000_000


class Shelf:
    """An open library; ids count up from 1. Everything is committed at once."""

    def __init__(self, folder: Path) -> None:
        place = profile(folder)
        prepare(place, NOW)
        self.conn: sqlite3.Connection = open_writer(place.database)

    def folder(self, name: str, parent_id: int | None = None) -> int:
        return self._insert("folders", name=name, parent_id=parent_id, position=0)

    def feed(self, title: str, url: str, folder_id: int | None = None, own_title: str | None = None) -> int:
        return self._insert(
            "feeds", title=title, url=url, own_title=own_title, folder_id=folder_id, position=0, added_at=NOW
        )

    def article(
        self,
        title: str = "",
        text: str = "",
        author: str | None = None,
        *,
        feed_id: int | None = None,
        sort_at: int = NOW,
        is_read: bool = False,
        is_saved: bool = False,
        is_hidden: bool = False,
        picture_key: str | None = None,
        source_title: str | None = None,
        language: str | None = None,
    ) -> int:
        article_id = self._insert(
            "articles",
            title=title,
            author=author,
            excerpt="",
            words=len(text.split()),
            picture_key=picture_key,
            first_seen_at=sort_at,
            sort_at=sort_at,
            content_hash="",
            source_title=source_title,
            language=language,
        )
        html = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        self.conn.execute("INSERT INTO bodies (article_id, kind, html) VALUES (?, 'feed', ?)", (article_id, html))
        self.conn.execute(
            "INSERT INTO states (article_id, sort_at, is_read, is_saved, is_hidden) VALUES (?, ?, ?, ?, ?)",
            (article_id, sort_at, is_read, is_saved, is_hidden),
        )
        if feed_id is not None:
            self.conn.execute(
                "INSERT INTO entries (feed_id, guid, article_id, raw_hash, sort_at) VALUES (?, ?, ?, '', ?)",
                (feed_id, str(article_id), article_id, sort_at),
            )
        add(self.conn, article_id, title, text, author)
        return article_id

    def found(self, query: str | Query, *, now: int = NOW, index: str = "article_index") -> list[int]:
        """Ids that a query finds, in order, the way a list runs it."""
        compiled = compile_query(self.conn, parse(query) if isinstance(query, str) else query, now=now, index=index)
        condition, parameters = compiled.where, compiled.parameters
        if compiled.match is not None:
            condition += " AND a.id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)"
            parameters = (*parameters, compiled.match)
        rows = self.conn.execute(
            f"SELECT a.id FROM articles AS a JOIN states AS s ON s.article_id = a.id WHERE {condition} ORDER BY a.id",
            parameters,
        )
        return [row[0] for row in rows]

    @contextmanager
    def for_a_while(self) -> Iterator[None]:
        """Whatever is done inside is undone at the end."""
        self.conn.execute("BEGIN")
        try:
            yield
        finally:
            self.conn.execute("ROLLBACK")

    def close(self) -> None:
        self.conn.close()

    def _insert(self, table: str, **values: object) -> int:
        columns = ", ".join(values)
        holes = ", ".join("?" * len(values))
        row = self.conn.execute(
            f"INSERT INTO {table} ({columns}) VALUES ({holes}) RETURNING id", tuple(values.values())
        ).fetchone()
        return int(row[0])
