"""A library whose articles show pictures of one server, and what fetches them."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest

from feeds.fetch import Fetcher
from feeds.pictures import PictureFetcher
from feeds.pool import Workers
from feeds.protocol.completing import PicturesFinished
from storage import pictures, pictures_file
from storage.connection import open_writer
from storage.paths import profile
from storage.picture_settings import PictureSettings
from storage.picture_types import PictureState
from storage.schema import prepare
from tests.feeds.photographs import packed, photograph
from tests.feeds.server import FeedServer

T = TypeVar("T")
NOW = 1_795_000_000
USUAL = PictureSettings()


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    """One worker for all tests of the file: starting one takes half a second."""
    made = Workers(1)
    yield made
    made.close()


class Library:
    """A library of articles with pictures of one server."""

    def __init__(self, folder: Path, workers: Workers) -> None:
        self.place = profile(folder)
        prepare(self.place, NOW)
        self._workers = workers

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        with closing(open_writer(self.place.database)) as conn:
            return work(conn)

    def feed(self, url: str) -> int:
        statement = "INSERT INTO feeds(url, position, added_at) VALUES (?, 0, 0) RETURNING id"
        return int(self.write(lambda conn: conn.execute(statement, (url,)).fetchone()[0]))

    def article(self, feed_id: int | None, *urls: str, url: str = "http://a.example/", is_saved: bool = False) -> int:
        def add(conn: sqlite3.Connection) -> int:
            article_id = conn.execute(
                "INSERT INTO articles(url, title, excerpt, words, picture_key, first_seen_at, sort_at, content_hash)"
                " VALUES (?, '', '', 0, ?, ?, ?, '') RETURNING id",
                (url, urls[0], NOW, NOW),
            ).fetchone()[0]
            conn.execute(
                "INSERT INTO states(article_id, sort_at, is_saved) VALUES (?, ?, ?)", (article_id, NOW, is_saved)
            )
            if feed_id is not None:
                conn.execute("INSERT INTO entries VALUES (?, ?, ?, '', ?)", (feed_id, str(article_id), article_id, NOW))
            for position, each in enumerate(urls):
                conn.execute(
                    "INSERT INTO article_pictures VALUES (?, ?, ?, ?, '', NULL, NULL)",
                    (article_id, position, each, each),
                )
            return int(article_id)

        return self.write(add)

    def run(
        self, settings: PictureSettings = USUAL, article_ids: Sequence[int] | None = None, now: float = NOW
    ) -> PicturesFinished:
        async def work() -> PicturesFinished:
            async with Fetcher() as fetcher:
                made = PictureFetcher(self.place, self._workers, fetcher, lambda: now)
                return await made.run(settings, article_ids)

        return asyncio.run(work())

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        with closing(pictures_file.open_pictures_reader(self.place.pictures)) as conn:
            return work(conn)

    def state(self, key: str) -> tuple[PictureState, str | None] | None:
        facts = self.read(lambda conn: pictures.facts(conn, [key])).get(key)
        return None if facts is None else (facts.state, facts.problem_kind)


@pytest.fixture
def library(tmp_path: Path, workers: Workers) -> Library:
    return Library(tmp_path, workers)


def serve(server: FeedServer, path: str, body: bytes | None = None) -> str:
    """A picture under a path, called something else by the server: its word isn't trusted."""
    server.serve(path, packed(photograph(200, 150)) if body is None else body, content_type="text/plain")
    return server.url(path)
