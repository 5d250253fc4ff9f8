"""Feeds that a program writes: run within bounds, only where a person said so, and ended with all it started."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest

from feeds.commands import CommandLineError, Commands, arguments
from feeds.errors import FeedError
from feeds.fetch import Fetched, Fetcher, FetchFailed, FetchOutcome
from feeds.opml import read_opml
from feeds.pool import Workers
from feeds.protocol.failure_kind import FailureKind
from feeds.refresh import Refresher
from storage import feeds
from storage.connection import open_writer
from storage.paths import profile
from storage.schema import prepare
from storage.writer import Writer
from tests.feeds.looking import look
from tests.feeds.server import FeedServer

FEED = "<rss version='2.0'><channel><title>Made here</title><item><title>One</title></item></channel></rss>"
NOW = 1_795_000_000

pytestmark = pytest.mark.skipif(os.name == "nt", reason="programs are scripts here")


def program(folder: Path, text: str) -> str:
    """An address of a program in Python."""
    file = folder / "make feed"
    file.write_text(f"#!{sys.executable}\nimport os, sys, time\n{text}\n")
    file.chmod(0o700)
    return f"command:'{file}' first 'second one' '$(id)'"


def run(url: str, **bounds: float) -> FetchOutcome:
    async def fetch() -> FetchOutcome:
        return await Commands(**bounds).fetch(url)  # type: ignore[arg-type]

    return asyncio.run(fetch())


def test_what_a_program_writes_is_the_feed_and_no_shell_is_asked(tmp_path: Path) -> None:
    outcome = run(program(tmp_path, f'print("""{FEED}""", sys.argv[1:])'))
    assert isinstance(outcome, Fetched)
    assert outcome.body.decode().startswith(FEED)
    assert "['first', 'second one', '$(id)']" in outcome.body.decode()


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("sys.stderr.write('no\\tnetwork' + 'x' * 200_000); sys.exit(3)", FailureKind.COMMAND, "3: no\tnetwork"),
        ("print('x' * 30_000)", FailureKind.TOO_LARGE, "20000"),
        ("time.sleep(600)", FailureKind.COMMAND, "not done"),
        ("os.fork() or time.sleep(600)", FailureKind.COMMAND, "not done"),
    ],
    ids=["fails", "too much", "hangs", "leaves one behind"],
)
def test_a_program_has_its_bounds(tmp_path: Path, text: str, kind: FailureKind, told: str) -> None:
    outcome = run(program(tmp_path, text), timeout_s=1.0, max_bytes=20_000)
    assert isinstance(outcome, FetchFailed)
    assert (outcome.kind, told in outcome.detail) == (kind, True)


@pytest.mark.parametrize("line", ["", "make-feed", "./make-feed", "'/unclosed", "/a\0b"])
def test_what_names_no_program(line: str) -> None:
    with pytest.raises(CommandLineError):
        arguments(f"command:{line}")
    outcome = run(f"command:{line}")
    assert isinstance(outcome, FetchFailed)
    assert outcome.kind is FailureKind.BAD_ADDRESS


def test_a_program_that_is_not_there(tmp_path: Path) -> None:
    outcome = run(f"command:{tmp_path / 'none'}")
    assert isinstance(outcome, FetchFailed)
    assert outcome.kind is FailureKind.NO_FILE


def test_nothing_but_a_persons_word_runs_one(feed_server: FeedServer, tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    url = program(tmp_path, f'open({str(mark)!r}, "w").write("1"); print("""{FEED}""")')
    feed_server.redirect("/moved", url, 301)
    page = f'<html><head><link rel="alternate" type="application/rss+xml" href="{url}"></head><p>x'
    feed_server.serve("/page", page.encode(), content_type="text/html")
    assert look(feed_server.url("/page")).feeds == ()
    for text, how in (
        (url, {}),
        (f"feed:{url}", {"may_run": True}),
        (url, {"may_run": True, "named_by": "http://127.0.0.1/"}),
        (feed_server.url("/moved"), {"may_run": True}),
    ):
        with pytest.raises(FeedError) as refused:
            look(text, **how)
        assert refused.value.kind in (FailureKind.BAD_ADDRESS, FailureKind.BAD_REDIRECT)

    async def fetch() -> FetchOutcome:
        async with Fetcher() as fetcher:
            return await fetcher.fetch(url, allow_files=True)

    outcome = asyncio.run(fetch())
    assert isinstance(outcome, FetchFailed)
    listed = read_opml(
        f'<opml><body><outline text="x" type="rss" xmlUrl="command:/bin/ls"/>'
        f'<outline text="y" type="rss" xmlUrl="{(tmp_path / "f.xml").as_uri()}"/></body></opml>'.encode()
    )
    assert listed.subscriptions == ()
    assert len(listed.skipped) == 2
    assert not mark.exists()
    sight = look(url, may_run=True)
    assert mark.exists()
    assert [(found.url, found.title) for found in sight.feeds] == [(url, "Made here")]


def test_a_feed_of_a_program_is_refreshed_like_others(tmp_path: Path) -> None:
    place = profile(tmp_path / "profile")
    prepare(place, NOW)
    url = program(tmp_path, f'print("""{FEED}""")')
    conn = open_writer(place.database)
    feeds.add_feed(conn, url, None, None, None, NOW)
    conn.close()
    writer = Writer(place.database, records=True)

    async def refresh() -> tuple[int, int]:
        workers = Workers(1)
        try:
            async with Fetcher() as fetcher:
                refresher = Refresher(writer, workers, fetcher)
                first = await refresher.run(None, only_due=False)
                second = await refresher.run(None, only_due=False)
                return first.new, second.not_modified
        finally:
            await asyncio.to_thread(workers.close)

    assert asyncio.run(refresh()) == (1, 1)
    writer.close()
