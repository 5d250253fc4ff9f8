"""Bounds of size and time, cancelling, and manners towards hosts."""

from __future__ import annotations

import asyncio
import gzip
import threading
import time
import zlib
from collections.abc import Iterator
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler

import pytest

from feeds.fetch import Fetched, Fetcher, FetchFailed, Limits
from feeds.protocol.failure_kind import FailureKind
from tests.feeds.fetching import failed, fetch_all, fetched
from tests.feeds.server import FeedServer
from tests.feeds.test_decode import BOMBS

FEED = b"<rss/>"


# ---- size


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_too_large(feed_server: FeedServer, name: str) -> None:
    coding, packed = BOMBS[name]
    feed_server.packed("/feed", packed, coding)
    begun = time.process_time()
    assert failed(feed_server.url("/feed")).kind is FailureKind.TOO_LARGE
    assert time.process_time() - begun < 1.5


def test_reading_stops_at_once_behind_the_bound(feed_server: FeedServer) -> None:
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        while not feed_server.closing.is_set():
            sent += 65_536
            yield bytes(65_536)

    feed_server.chunks("/feed", endless())
    assert failed(feed_server.url("/feed"), Limits(max_bytes=1_000_000)).kind is FailureKind.TOO_LARGE
    # What the system's buffers hold comes on top.
    assert sent < 20_000_000


def test_a_packed_stream_without_end_stops_when_enough_came_out(feed_server: FeedServer) -> None:
    packer = zlib.compressobj(1, wbits=31)

    def endless() -> Iterator[bytes]:
        while not feed_server.closing.is_set():
            yield packer.compress(bytes(1_000_000)) + packer.flush(zlib.Z_SYNC_FLUSH)

    feed_server.chunks("/feed", endless(), headers={"Content-Encoding": "gzip"})
    assert failed(feed_server.url("/feed")).kind is FailureKind.TOO_LARGE


def test_the_largest_body_allowed(feed_server: FeedServer) -> None:
    feed_server.packed("/feed", gzip.compress(bytes(10_000_000)), "gzip")
    assert len(fetched(feed_server.url("/feed")).body) == 10_000_000


# ---- time


def test_a_server_that_never_answers(feed_server: FeedServer) -> None:
    feed_server.hang("/feed")
    assert failed(feed_server.url("/feed"), Limits(read_s=0.1)).kind is FailureKind.TIMEOUT


def test_a_slow_drip_is_ended_by_the_total(feed_server: FeedServer) -> None:
    feed_server.drip("/feed", (b"<" for _ in range(10_000)), pause_s=0.02)
    begun = time.monotonic()
    outcome = failed(feed_server.url("/feed"), Limits(read_s=5, total_s=0.3))
    assert outcome.kind is FailureKind.TIMEOUT
    assert time.monotonic() - begun < 3


def test_a_pause_within_the_bound_is_waited_for(feed_server: FeedServer) -> None:
    feed_server.drip("/feed", [b"<rss>", b"</rss>"], pause_s=0.05)
    assert fetched(feed_server.url("/feed")).body == b"<rss></rss>"


def test_waiting_in_line_does_not_count(feed_server: FeedServer) -> None:
    feed_server.drip("/feed", [FEED], pause_s=0.2)
    limits = Limits(per_host=1, total_s=0.7)
    outcomes = fetch_all([feed_server.url("/feed")] * 6, limits)
    assert {type(each) for each in outcomes} == {Fetched}


def test_a_cancelled_fetch_hangs_up_at_once(feed_server: FeedServer) -> None:
    has_come, has_hung_up = threading.Event(), threading.Event()

    def wait_for_the_end(handler: BaseHTTPRequestHandler) -> None:
        has_come.set()
        handler.connection.settimeout(5)
        if handler.rfile.read(1) == b"":
            has_hung_up.set()
        handler.close_connection = True

    feed_server.answer("/feed", wait_for_the_end)

    async def run() -> None:
        async with Fetcher() as fetcher:
            task = asyncio.create_task(fetcher.fetch(feed_server.url("/feed")))
            await asyncio.to_thread(has_come.wait, 5)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(has_hung_up.wait, 5)
            # The place in line is free again.
            feed_server.serve("/feed", FEED)
            outcomes = [await fetcher.fetch(feed_server.url("/feed")) for _ in range(3)]
            assert all(isinstance(each, Fetched) for each in outcomes)

    asyncio.run(run())


# ---- manners


class Counting:
    """Answers when `together` callers are there at the same time, and counts the most there ever were."""

    def __init__(self, together: int) -> None:
        self.most = 0
        self._now = 0
        self._lock = threading.Lock()
        self._barrier = threading.Barrier(together)

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        self._barrier.wait(5)
        with self._lock:
            self._now -= 1
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(FEED)))
        handler.end_headers()
        handler.wfile.write(FEED)


def test_two_at_a_time_for_one_host(feed_server: FeedServer) -> None:
    counting = Counting(together=2)
    feed_server.answer("/feed", counting)
    outcomes = fetch_all([feed_server.url("/feed")] * 12)
    assert {type(each) for each in outcomes} == {Fetched}
    assert counting.most == 2


def test_so_many_at_a_time_altogether() -> None:
    counting = Counting(together=3)
    servers = [FeedServer() for _ in range(6)]
    for server in servers:
        server.answer("/feed", counting)
    outcomes = fetch_all([server.url("/feed") for server in servers] * 2, Limits(at_once=3))
    for server in servers:
        server.close()
    assert {type(each) for each in outcomes} == {Fetched}
    assert counting.most == 3


def test_a_host_that_hangs_does_not_hold_up_the_others(feed_server: FeedServer) -> None:
    feed_server.hang("/feed")

    async def run() -> None:
        async with Fetcher(Limits(at_once=3)) as fetcher:
            stuck = [asyncio.create_task(fetcher.fetch(feed_server.url("/feed"))) for _ in range(50)]
            await asyncio.sleep(0)
            with FeedServer() as other:
                other.serve("/feed", FEED)
                swift = [fetcher.fetch(other.url("/feed")) for _ in range(20)]
                async with asyncio.timeout(10):
                    assert all(isinstance(each, Fetched) for each in await asyncio.gather(*swift))
            for task in stuck:
                task.cancel()
            await asyncio.gather(*stuck, return_exceptions=True)

    asyncio.run(run())
    assert len(feed_server.requests) <= 2


@pytest.mark.parametrize(
    ("retry_after", "expected"),
    [
        ("120", range(120, 121)),
        (600, range(540, 602)),
        ("99999999999999", range(604_800, 604_801)),
        (-600, range(1)),
        ("0", range(1)),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_in_both_forms(
    feed_server: FeedServer, retry_after: str | int, expected: range, status: int
) -> None:
    # A date is told from when the test runs: collecting may be minutes ago.
    asked = retry_after if isinstance(retry_after, str) else formatdate(time.time() + retry_after, usegmt=True)
    feed_server.busy("/feed", retry_after=asked, status=status)
    outcome = failed(feed_server.url("/feed"))
    assert outcome.http_status == status
    assert outcome.retry_after_s in expected


@pytest.mark.parametrize("retry_after", [None, "", "soon", "-5", "1.5", "²"])
def test_no_retry_after_that_can_be_read(feed_server: FeedServer, retry_after: str | None) -> None:
    header = b"" if retry_after is None else b"Retry-After: " + retry_after.encode() + b"\r\n"
    feed_server.raw("/feed", b"HTTP/1.1 429 No\r\nContent-Length: 0\r\n" + header + b"\r\n")
    assert failed(feed_server.url("/feed")).retry_after_s is None


def test_too_many_rests_the_hosts_other_feeds_unasked(feed_server: FeedServer) -> None:
    feed_server.busy("/1", retry_after="300")
    for number in range(2, 9):
        feed_server.serve(f"/{number}", FEED)
    with FeedServer() as other:
        other.serve("/feed", FEED)
        urls = [feed_server.url(f"/{number}") for number in range(1, 9)]
        outcomes = fetch_all([*urls, other.url("/feed")], Limits(per_host=1))
    assert isinstance(outcomes[-1], Fetched)
    assert len(feed_server.requests) == 1
    for each in outcomes[:-1]:
        assert isinstance(each, FetchFailed)
        assert each.kind is FailureKind.RATE_LIMITED
        assert each.http_status == 429
        assert each.retry_after_s in (299, 300)


def test_a_host_that_rests_is_not_reached_by_redirect_either(feed_server: FeedServer) -> None:
    feed_server.busy("/busy", retry_after="300")

    async def run() -> None:
        async with Fetcher() as fetcher:
            await fetcher.fetch(feed_server.url("/busy"))
            with FeedServer() as other:
                other.redirect("/feed", feed_server.url("/fine"))
                outcome = await fetcher.fetch(other.url("/feed"))
            assert isinstance(outcome, FetchFailed)
            assert outcome.kind is FailureKind.RATE_LIMITED

    asyncio.run(run())
    assert len(feed_server.requests) == 1


def test_one_feed_that_is_unavailable_does_not_rest_its_host(feed_server: FeedServer) -> None:
    feed_server.busy("/1", retry_after="300", status=503)
    feed_server.serve("/2", FEED)
    outcomes = fetch_all([feed_server.url("/1"), feed_server.url("/2")], Limits(per_host=1))
    assert isinstance(outcomes[1], Fetched)
