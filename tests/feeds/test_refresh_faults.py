"""Refreshing while things go wrong: odd servers and addresses, feeds that leave, workers that die, cancels."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from feeds import refresh
from feeds.fetch import Fetcher
from feeds.pool import Workers
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.refreshing import RefreshFinished
from feeds.refresh import Refresher
from storage import feeds, upkeep
from storage.paths import profile
from tests.feeds.server import FeedServer
from tests.feeds.test_refresh import DAY_S, NOW, Library, kind, rss


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1, memory_bytes=700_000_000)
    yield made
    made.close()


@pytest.fixture
def library(tmp_path: Path, workers: Workers) -> Iterator[Library]:
    made = Library(profile(tmp_path / "profile"), workers)
    yield made
    made.writer.close()


@pytest.mark.parametrize(
    "address",
    [
        "http://[bad/feed",
        "http://",
        "http://a:99999/",
        "//",
        "http://a\0b/",
        "gopher://a/",
        "file:///none/such",
    ],
)
def test_an_address_that_is_none_stops_no_other(feed_server: FeedServer, library: Library, address: str) -> None:
    feed_server.serve("/good", rss("A ferry left."))
    good, odd = library.subscribe(feed_server.url("/good"), address)
    finished = library.refresh()
    assert (finished.new, finished.failed) == (1, 1)
    assert kind(library, good) is None
    assert kind(library, odd) not in (None, FailureKind.INTERNAL)


@pytest.mark.parametrize(
    "headers",
    [
        "ETag: \u00fc\u20ac",
        "ETag: " + "x" * 50_000,
        "Last-Modified: yesterday, \u00fc",
        "Cache-Control: max-age=99999999999999999999, \u00fc",
        "Expires: 32 Foo 99999 99:99:99",
        "Content-Type: \u00fc",
        "Content-Type: text/xml; charset=nonsense",
        "Content-Language: " + "y" * 5000,
        "Age: -1",
        "Retry-After: 100",
    ],
)
def test_odd_headers_are_no_fault_of_the_feed(feed_server: FeedServer, library: Library, headers: str) -> None:
    body = rss("A ferry left.")
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\nConnection: close\r\n{headers}\r\n\r\n"
    feed_server.raw("/feed", head.encode() + body)
    (feed_id,) = library.subscribe(feed_server.url("/feed"))
    assert library.refresh([feed_id]).new == 1
    assert library.refresh([feed_id]).not_modified == 1
    next_at = library.feed(feed_id).next_check_at
    assert next_at is not None
    assert next_at <= NOW + DAY_S * 11 // 10


def test_validators_go_back_as_they_came(feed_server: FeedServer, library: Library) -> None:
    body = rss("A ferry left.")
    etag, moment = 'W/"Ab c\'"', "Sun,  01-Nov-26 10:00:00 +0200"
    feed_server.serve("/feed", body, headers={"ETag": etag, "Last-Modified": moment}, etag=False)
    (feed_id,) = library.subscribe(feed_server.url("/feed"))
    library.refresh()

    def unchanged(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(304)
        handler.end_headers()

    feed_server.answer("/feed", unchanged)
    # A 304 that repeats no validators leaves those there are.
    for _ in range(2):
        assert library.refresh([feed_id]).not_modified == 1
    for asked in feed_server.asked("/feed")[1:]:
        assert asked.headers["if-none-match"] == etag
        assert asked.headers["if-modified-since"] == moment


def test_a_server_without_validators_any_more_is_asked_without(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/feed", rss("A ferry left."))
    (feed_id,) = library.subscribe(feed_server.url("/feed"))
    library.refresh()
    feed_server.serve("/feed", rss("A ferry sank."), etag=False)
    library.refresh()
    library.refresh()
    assert "if-none-match" not in feed_server.asked("/feed")[2].headers
    assert kind(library, feed_id) is None


def test_a_failure_in_between_forgets_no_validators(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/feed", rss("A ferry left."))
    (feed_id,) = library.subscribe(feed_server.url("/feed"))
    library.refresh()
    feed_server.serve("/feed", b"", status=500)
    assert library.refresh([feed_id]).failed == 1
    assert kind(library, feed_id) == FailureKind.SERVER_ERROR
    feed_server.serve("/feed", rss("A ferry left."))
    assert library.refresh([feed_id]).not_modified == 1
    assert kind(library, feed_id) is None


def test_a_rest_asked_for_is_kept_by_the_schedule_and_by_hand_for_429_only(
    feed_server: FeedServer, library: Library
) -> None:
    feed_server.busy("/limited", retry_after="7200", status=429)
    feed_server.busy("/down", retry_after="7200", status=503)
    limited, down = library.subscribe(feed_server.url("/limited"), feed_server.url("/down"))
    library.refresh()
    library.now += 7000
    assert library.refresh(due=True).feeds == 0
    due_at = library.feed(limited).next_check_at
    for _ in range(6):
        assert library.refresh([limited, down]).failed == 2
    assert len(feed_server.asked("/limited")) == 1
    # Who asks in vain is not punished for it: nobody was called.
    assert library.feed(limited).next_check_at == due_at
    assert kind(library, limited) == FailureKind.RATE_LIMITED
    assert len(feed_server.asked("/down")) == 7
    assert kind(library, down) == FailureKind.SERVER_ERROR


def test_an_endless_rest_ends_after_a_week(feed_server: FeedServer, library: Library) -> None:
    feed_server.busy("/feed", retry_after="999999999")
    (feed_id,) = library.subscribe(feed_server.url("/feed"))
    library.refresh()
    library.now += 7 * DAY_S + 1
    feed_server.serve("/feed", rss("A ferry left."))
    assert library.refresh([feed_id]).new == 1


def test_a_feed_that_moves_to_where_another_is(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/new", rss("A ferry left."))
    feed_server.redirect("/old", "/new", 301)
    old, new = library.subscribe(feed_server.url("/old"), feed_server.url("/new"))
    for _ in range(4):
        assert library.refresh().failed == 0
        library.now += DAY_S
    assert library.feed(old).url == feed_server.url("/old")
    assert library.feed(new).url == feed_server.url("/new")


def test_a_feed_unsubscribed_while_it_is_read(feed_server: FeedServer, library: Library) -> None:
    body = rss("A ferry left.")
    (feed_id,) = library.subscribe(feed_server.url("/feed"))

    def leave(handler: BaseHTTPRequestHandler) -> None:
        library.writer.submit(lambda conn: feeds.unsubscribe(conn, [feed_id], NOW)).result()
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    feed_server.answer("/feed", leave)
    assert not library.refresh().cancelled
    assert library.found() == ()
    assert clean(library)
    # Back again, it brings what it would have brought.
    library.subscribe(feed_server.url("/feed"))
    feed_server.serve("/feed", body)
    assert library.refresh().new == 1


def test_a_document_that_takes_a_worker_with_it_marks_its_feed_only(
    feed_server: FeedServer, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(6):
        feed_server.serve(f"/{number}", rss(f"Report of {number}."))
    monkeypatch.setattr(refresh, "READ_TIMEOUT_S", 1.0)
    attributes = " ".join(f'a{number}="1"' for number in range(100_000))
    feed_server.serve("/slow", f"<rss version='2.0'><channel><item {attributes}><title>x</title>".encode())
    *small, slow = library.subscribe(*(feed_server.url(f"/{n}") for n in range(6)), feed_server.url("/slow"))
    finished = library.refresh()
    assert (finished.new, finished.failed) == (6, 1)
    assert [kind(library, each) for each in small] == [None] * 6
    assert kind(library, slow) == FailureKind.TOO_COMPLEX


def test_an_error_that_nobody_foresaw_stays_with_its_feed(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/good", rss("A ferry left."))
    good, odd = library.subscribe(feed_server.url("/good"), feed_server.url("/odd", host="odd.example"))

    async def resolve(host: str, port: int) -> list[str]:
        raise LookupError(f"no rule for {host}:{port}")

    async def run() -> RefreshFinished:
        async with Fetcher(resolver=resolve) as fetcher:
            return await Refresher(library.writer, library.workers, fetcher, clock=lambda: NOW).run(
                None, only_due=False
            )

    finished = asyncio.run(run())
    assert (finished.new, finished.failed) == (1, 1)
    assert kind(library, good) is None
    assert kind(library, odd) == FailureKind.INTERNAL


def test_cancelled_at_any_moment_nothing_is_torn_or_twice(feed_server: FeedServer, library: Library) -> None:
    for number in range(20):
        feed_server.serve(f"/{number}", rss(*(f"Feed {number}, report {each}." for each in range(8))))
    library.subscribe(*(feed_server.url(f"/{number}") for number in range(20)))
    moments = random.Random(4)

    async def run(pause_s: float) -> RefreshFinished:
        async with Fetcher() as fetcher:
            refresher = Refresher(library.writer, library.workers, fetcher, clock=lambda: library.now)
            task = asyncio.create_task(refresher.run(None, only_due=False))
            await asyncio.sleep(pause_s)
            task.cancel()
            return await task

    stored = 0
    for _ in range(6):
        finished = asyncio.run(run(moments.uniform(0, 0.15)))
        assert finished.new <= len(library.found()) - stored
        stored = len(library.found())
        assert clean(library)
    assert library.refresh().failed == 0
    assert len(library.found()) == 20 * 8


def clean(library: Library) -> bool:
    return upkeep.check(library.place) == []
