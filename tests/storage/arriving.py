"""A library filled the way a refresh fills it: drafts through storage's own door."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from storage import articles, counting, feeds
from storage.connection import open_writer
from storage.paths import profile
from storage.schema import prepare
from storage.types import ArticleDraft, ChangeSet, Marked

T = TypeVar("T")
NOW = 1_795_000_000


def draft(
    guid: str, text: str = "A ferry left the pier.", *, at: int | None = NOW - 60, url: str | None = ""
) -> ArticleDraft:
    """A draft as a worker makes one. `url`: "" for an address of its own."""
    return ArticleDraft(
        guid=guid,
        raw_hash=hashlib.blake2b(f"{guid}{text}".encode(), digest_size=8).hexdigest(),
        url=f"https://wire.example/{guid}" if url == "" else url,
        title=f"Title {guid}",
        author=None,
        html=f"<p>{text}</p>",
        text=text,
        excerpt=text,
        words=len(text.split()),
        language="en",
        published_at=at,
        content_hash=hashlib.blake2b(text.encode(), digest_size=8).hexdigest(),
    )


class Arriving:
    """An open library; feeds by short names."""

    def __init__(self, folder: Path) -> None:
        self.place = profile(folder)
        prepare(self.place, NOW)
        self.conn: sqlite3.Connection = open_writer(self.place.database)

    def feed(self, name: str) -> int:
        made = feeds.add_feed(self.conn, f"https://{name}.example/feed", name, None, None, NOW)
        assert made.made_id is not None
        return made.made_id

    def arrive(self, feed_id: int, *drafts: ArticleDraft, now: int = NOW) -> ChangeSet:
        return self.whole(lambda: articles.apply_drafts(self.conn, feed_id, drafts, now))

    def undo(self, marked: Marked) -> Marked:
        assert marked.undo is not None
        undo = marked.undo
        return self.whole(lambda: undo(self.conn))

    def whole(self, work: Callable[[], T]) -> T:
        """Run in one transaction, as the writer does."""
        self.conn.execute("BEGIN IMMEDIATE")
        done = work()
        self.conn.execute("COMMIT")
        return done

    def states(self) -> list[tuple[object, ...]]:
        """Every mark in the library, and when it was made."""
        return [
            *self.conn.execute(
                "SELECT article_id, is_read, is_saved, is_hidden, read_at, saved_at FROM states ORDER BY article_id"
            ),
            *self.conn.execute(
                "SELECT topic_id, article_id, origin, at FROM article_topics ORDER BY topic_id, article_id"
            ),
        ]

    def wrong_counts(self) -> object:
        return counting.differences(self.conn)

    def close(self) -> None:
        self.conn.close()
