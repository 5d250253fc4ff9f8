"""Files that articles brought, fetched from a real server and written whole or not at all."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from feeds.credentials import Secrets, Vault, feed_secret
from feeds.enclosure_requests import EnclosureRequests
from feeds.errors import FeedError
from feeds.fetch import Fetcher
from feeds.protocol.completing import EnclosureProgress, SaveEnclosure
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.session import Done
from storage import attachments, feed_requests, feeds
from storage.connection import open_writer
from storage.paths import Profile, profile
from storage.schema import prepare
from storage.types import Enclosure
from storage.writer import Writer
from tests.feeds.server import FeedServer

NOW = 1_795_000_000
SOUND = os.urandom(1_700_000)


@pytest.fixture
def place(tmp_path: Path) -> Profile:
    made = profile(tmp_path / "profile")
    prepare(made, NOW)
    return made


@pytest.fixture
def writer(place: Profile) -> Iterator[Writer]:
    made = Writer(place.database, records=True)
    yield made
    made.close()


def bring(place: Profile, feed_url: str | None, *urls: str) -> int:
    """An article of a feed (None: of one that is gone) with files."""
    with closing(open_writer(place.database)) as conn:
        article_id = int(
            conn.execute(
                "INSERT INTO articles(url, title, excerpt, words, first_seen_at, sort_at, content_hash)"
                " VALUES ('http://a.example/', '', '', 0, ?, ?, '') RETURNING id",
                (NOW, NOW),
            ).fetchone()[0]
        )
        conn.execute("INSERT INTO states(article_id, sort_at) VALUES (?, ?)", (article_id, NOW))
        attachments.store(conn, article_id, [Enclosure(url, "audio/mpeg") for url in urls], [])
        if feed_url is not None:
            feed_id = feeds.add_feed(conn, feed_url, None, None, None, NOW).made_id
            conn.execute("INSERT INTO entries VALUES (?, 'g', ?, '', ?)", (feed_id, article_id, NOW))
    return article_id


def save(place: Profile, writer: Writer, request: SaveEnclosure) -> tuple[Done, list[EnclosureProgress]]:
    told: list[EnclosureProgress] = []

    async def run() -> Done:
        async with Fetcher() as fetcher:
            return await EnclosureRequests(writer, Vault(place.root), fetcher).save(request, told.append)

    return asyncio.run(run()), told


def left(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir() if each.is_file())


def test_a_file_is_written_whole_and_told_of(
    feed_server: FeedServer, place: Profile, writer: Writer, tmp_path: Path
) -> None:
    feed_server.serve("/old", SOUND)
    feed_server.redirect("/a.mp3", "/old")
    article = bring(place, feed_server.url("/feed"), feed_server.url("/a.mp3"))
    target = tmp_path / "Episode one.mp3"
    done, told = save(place, writer, SaveEnclosure(7, article, feed_server.url("/a.mp3"), str(target)))
    assert done == Done(7, count=len(SOUND))
    assert target.read_bytes() == SOUND
    assert told[0].size_bytes == len(SOUND)
    assert 0 < told[0].done_bytes <= len(SOUND)
    assert feed_server.asked("/a.mp3")[0].headers["accept-encoding"] == "identity"
    assert left(tmp_path) == ["Episode one.mp3"]


def test_what_fails_leaves_what_was_there(
    feed_server: FeedServer, place: Profile, writer: Writer, tmp_path: Path
) -> None:
    feed_server.cut_short("/cut", SOUND[:50_000], missing=10)
    article = bring(place, feed_server.url("/feed"), feed_server.url("/gone"), feed_server.url("/cut"))
    target = tmp_path / "a.mp3"
    target.write_bytes(b"before")
    for path, kind in (("/gone", FailureKind.NOT_FOUND), ("/cut", FailureKind.CONNECTION)):
        with pytest.raises(FeedError) as failed:
            save(place, writer, SaveEnclosure(1, article, feed_server.url(path), str(target)))
        assert failed.value.kind is kind
    nowhere = str(tmp_path / "none" / "a.mp3")
    with pytest.raises(FeedError) as failed:
        save(place, writer, SaveEnclosure(1, article, feed_server.url("/cut"), nowhere))
    assert failed.value.kind is FailureKind.NOT_WRITTEN
    assert target.read_bytes() == b"before"
    assert left(tmp_path) == ["a.mp3"]


def test_only_what_the_article_brought_is_fetched_and_nothing_of_this_machine_for_a_stranger(
    feed_server: FeedServer, place: Profile, writer: Writer, tmp_path: Path
) -> None:
    feed_server.serve("/a.mp3", SOUND)
    target = str(tmp_path / "a.mp3")
    strange = bring(place, "http://pod.example.invalid/feed", feed_server.url("/a.mp3"))
    orphan = bring(place, None, feed_server.url("/a.mp3"))
    for article, url, kind in (
        (strange, "http://pod.example.invalid/other.mp3", FailureKind.BAD_ADDRESS),
        (strange, feed_server.url("/a.mp3"), FailureKind.BAD_REDIRECT),
        (orphan, feed_server.url("/a.mp3"), FailureKind.BAD_REDIRECT),
    ):
        with pytest.raises(FeedError) as failed:
            save(place, writer, SaveEnclosure(1, article, url, target))
        assert failed.value.kind is kind
    assert feed_server.requests == []


def test_a_feeds_cookie_goes_along(feed_server: FeedServer, place: Profile, writer: Writer, tmp_path: Path) -> None:
    feed_server.serve("/a.mp3", b"sound")
    article = bring(place, feed_server.url("/feed"), feed_server.url("/a.mp3"))
    Vault(place.root).put(feed_secret(1), Secrets(headers=(("Cookie", "member=1"),)))
    writer.submit(lambda conn: feed_requests.note_secrets(conn, 1, True)).result()
    save(place, writer, SaveEnclosure(1, article, feed_server.url("/a.mp3"), str(tmp_path / "a")))
    assert feed_server.asked("/a.mp3")[0].headers["cookie"] == "member=1"


def test_a_cancelled_one_leaves_nothing(
    feed_server: FeedServer, place: Profile, writer: Writer, tmp_path: Path
) -> None:
    feed_server.hang("/never")
    article = bring(place, feed_server.url("/feed"), feed_server.url("/never"))

    async def run() -> None:
        async with Fetcher() as fetcher:
            request = SaveEnclosure(1, article, feed_server.url("/never"), str(tmp_path / "a.mp3"))
            saving = asyncio.create_task(
                EnclosureRequests(writer, Vault(place.root), fetcher).save(request, lambda _: None)
            )
            while not feed_server.asked("/never"):
                await asyncio.sleep(0)
            saving.cancel()
            with pytest.raises(asyncio.CancelledError):
                await saving

    asyncio.run(run())
    assert left(tmp_path) == []
