"""Refreshing a real library from real servers: what is new, changed, known, moved, failing; schedule and cancel."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from feeds.fetch import Fetcher
from feeds.pool import Workers
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.refreshing import RefreshFinished
from feeds.refresh import Refresher
from storage import feeds, lists, marks, refresh_settings
from storage.connection import open_reader
from storage.feed_types import FeedRow
from storage.paths import Profile, profile
from storage.refresh_settings import DEFAULT_INTERVAL_S
from storage.schema import prepare
from storage.types import ArticleFilter, Scope
from storage.writer import Writer
from tests.feeds.server import FeedServer

NOW = 1_795_000_000
DAY_S = 86_400


def rss(*texts: str, title: str = "Wire", ttl: str = "") -> bytes:
    items = "".join(
        f"<item><guid>{number}</guid><title>Report {number}</title><description>{text}</description></item>"
        for number, text in enumerate(texts)
    )
    return f"<rss version='2.0'><channel><title>{title}</title>{ttl}{items}</channel></rss>".encode()


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


class Library:
    """A library with a clock of its own."""

    def __init__(self, place: Profile, workers: Workers) -> None:
        self.place = place
        prepare(place, NOW)
        self.writer = Writer(place.database, records=True)
        self.workers = workers
        self.now = NOW

    def subscribe(self, *urls: str) -> list[int]:
        return [self._add(url) for url in urls]

    def _add(self, url: str) -> int:
        made = self.writer.submit(lambda conn: feeds.add_feed(conn, url, None, None, None, NOW)).result()
        assert made.made_id is not None
        return made.made_id

    def refresh(self, feed_ids: Sequence[int] | None = None, *, due: bool = False) -> RefreshFinished:
        async def run() -> RefreshFinished:
            async with Fetcher() as fetcher:
                refresher = Refresher(self.writer, self.workers, fetcher, clock=lambda: self.now)
                return await refresher.run(feed_ids, only_due=due)

        return asyncio.run(run())

    def feed(self, feed_id: int) -> FeedRow:
        with closing(open_reader(self.place.database)) as conn:
            return next(row for row in feeds.library(conn, 0).feeds if row.id == feed_id)

    def found(self, query: str = "") -> tuple[int, ...]:
        with closing(open_reader(self.place.database)) as conn:
            return lists.ids(conn, ArticleFilter(Scope.ALL, query=query, now=NOW)).ids


@pytest.fixture
def library(tmp_path: Path, workers: Workers) -> Iterator[Library]:
    made = Library(profile(tmp_path / "profile"), workers)
    yield made
    made.writer.close()


def kind(library: Library, feed_id: int) -> str | None:
    problem = library.feed(feed_id).problem
    return problem.kind if problem is not None else None


def test_new_then_known_then_changed(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/feed", rss("A ferry left.", "Rates stay."))
    (feed_id,) = library.subscribe(feed_server.url("/feed"))
    first = library.refresh()
    assert (first.feeds, first.new, first.failed) == (1, 2, 0)
    (ferry,) = library.found("ferry")
    library.writer.submit(lambda conn: marks.mark_saved(conn, [ferry], True, NOW)).result()
    second = library.refresh()
    assert (second.new, second.not_modified) == (0, 1)
    asked = feed_server.asked("/feed")
    assert "if-none-match" not in asked[0].headers
    assert "if-none-match" in asked[1].headers
    feed_server.serve("/feed", rss("A ferry sank.", "Rates stay.", "A third report."))
    third = library.refresh()
    assert (third.new, third.changed) == (1, 1)
    assert library.found("is:saved sank") == (ferry,)
    assert library.feed(feed_id).title == "Wire"


def test_the_same_body_is_known_without_the_servers_help(feed_server: FeedServer, library: Library) -> None:
    body = rss("A ferry left.")

    def plain(handler: object) -> None:
        handler.send_response(200)  # type: ignore[attr-defined]
        handler.send_header("Content-Length", str(len(body)))  # type: ignore[attr-defined]
        handler.end_headers()  # type: ignore[attr-defined]
        handler.wfile.write(body)  # type: ignore[attr-defined]

    feed_server.answer("/feed", plain)
    library.subscribe(feed_server.url("/feed"))
    assert library.refresh().new == 1
    assert library.refresh().not_modified == 1


def test_a_broken_feed_stops_no_other_and_says_why(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/good", rss("A ferry left."))
    feed_server.serve("/page", b"<!DOCTYPE html><html><body><p>No feed here.</p></body></html>")
    feed_server.redirect("/loop", "/loop", 302)
    good, page, loop, gone = library.subscribe(
        *(feed_server.url(f"/{name}") for name in ("good", "page", "loop", "404"))
    )
    finished = library.refresh()
    assert (finished.new, finished.failed) == (1, 3)
    assert kind(library, good) is None
    assert kind(library, page) == FailureKind.NOT_A_FEED
    assert kind(library, loop) == FailureKind.REDIRECT_LOOP
    assert kind(library, gone) == FailureKind.NOT_FOUND
    failing = library.feed(gone).problem
    assert failing is not None
    assert (failing.since, failing.failures, failing.http_status) == (NOW, 1, 404)
    library.now += 3600
    library.refresh()
    failing = library.feed(gone).problem
    assert failing is not None
    assert (failing.since, failing.failures) == (NOW, 2)
    feed_server.serve("/404", rss("Back again."))
    library.refresh([gone])
    assert library.feed(gone).problem is None


def test_a_server_that_asks_for_rest_is_not_asked_before_its_time(feed_server: FeedServer, library: Library) -> None:
    feed_server.busy("/feed", retry_after="7200")
    (feed_id,) = library.subscribe(feed_server.url("/feed"))
    library.refresh()
    feed_server.serve("/feed", rss("A ferry left."))
    library.now += 3600
    # Not even by hand.
    assert library.refresh([feed_id]).failed == 1
    assert len(feed_server.asked("/feed")) == 1
    library.now += 3601
    assert library.refresh([feed_id]).failed == 0
    assert library.found("ferry")


def test_only_what_is_due_is_asked(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/usual", rss("One."))
    feed_server.serve("/calm", rss("Two.", ttl="<ttl>240</ttl>"))
    library.subscribe(feed_server.url("/usual"), feed_server.url("/calm"))
    assert library.refresh(due=True).feeds == 2
    assert library.refresh(due=True).feeds == 0
    library.now += DEFAULT_INTERVAL_S * 11 // 10 + 1
    assert library.refresh(due=True).feeds == 1
    library.now += 4 * 3600 * 11 // 10
    assert library.refresh(due=True).feeds == 2
    assert library.refresh().feeds == 2


def test_the_persons_interval_holds_for_feeds_without_one(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/feed", rss("One."))
    library.subscribe(feed_server.url("/feed"))
    library.writer.submit(lambda conn: refresh_settings.put_interval_s(conn, 6 * 3600)).result()
    library.refresh()
    library.now += 5 * 3600
    assert library.refresh(due=True).feeds == 0
    library.now += 2 * 3600
    assert library.refresh(due=True).feeds == 1


def test_failures_in_a_row_are_asked_about_less_often(feed_server: FeedServer, library: Library) -> None:
    (feed_id,) = library.subscribe(feed_server.url("/404"))
    waits = []
    for _ in range(8):
        library.refresh([feed_id])
        next_at = library.feed(feed_id).next_check_at
        assert next_at is not None
        waits.append(next_at - library.now)
    assert waits == sorted(waits)
    assert waits[0] < 3600
    assert DAY_S <= waits[-1] <= DAY_S * 11 // 10


def test_an_address_moves_after_three_refreshes_over_a_day(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/new", rss("A ferry left."))
    feed_server.redirect("/old", "/new", 301)
    old, new = feed_server.url("/old"), feed_server.url("/new")
    (feed_id,) = library.subscribe(old)
    for _ in range(3):
        library.refresh([feed_id])
        library.now += 3600
    assert library.feed(feed_id).url == old
    library.now += DAY_S
    library.refresh([feed_id])
    moved = library.feed(feed_id)
    assert (moved.url, moved.previous_url) == (new, old)
    assert len(library.found()) == 1


@pytest.mark.parametrize("status", [302, 307])
def test_a_passing_redirect_moves_nothing(feed_server: FeedServer, library: Library, status: int) -> None:
    feed_server.serve("/new", rss("A ferry left."))
    feed_server.redirect("/old", "/new", status)
    (feed_id,) = library.subscribe(feed_server.url("/old"))
    for _ in range(4):
        assert library.refresh([feed_id]).failed == 0
        library.now += DAY_S
    assert library.feed(feed_id).url == feed_server.url("/old")


def test_a_login_page_behind_a_permanent_redirect_is_told_as_one(feed_server: FeedServer, library: Library) -> None:
    page = b"<html><body><form action='/in'><input type='password' name='p'></form></body></html>"
    feed_server.serve("/feed", rss("A ferry left."))
    (feed_id,) = library.subscribe(feed_server.url("/feed"))
    library.refresh()
    feed_server.serve("/login", page)
    feed_server.redirect("/feed", "/login", 301)
    for _ in range(4):
        library.now += DAY_S
        library.refresh([feed_id])
    assert kind(library, feed_id) == FailureKind.LOGIN_PAGE
    assert library.feed(feed_id).url == feed_server.url("/feed")
    assert library.found("ferry")


def test_what_was_checked_is_noted_however_the_refresh_ends(feed_server: FeedServer, library: Library) -> None:
    for number in range(6):
        feed_server.serve(f"/{number}", rss(f"Report of {number}."))
    feed_server.hang("/never")
    urls = [feed_server.url(f"/{number}") for number in range(6)]
    ids = library.subscribe(*urls, feed_server.url("/never"))

    async def run() -> RefreshFinished:
        async with Fetcher() as fetcher:
            refresher = Refresher(library.writer, library.workers, fetcher, clock=lambda: library.now)
            task = asyncio.create_task(refresher.run(None, only_due=False))
            while len(library.found()) < 6:
                await asyncio.sleep(0.02)
            task.cancel()
            return await task

    finished = asyncio.run(run())
    assert finished.cancelled
    assert finished.new == 6
    checked = [library.feed(each).last_checked_at for each in ids]
    assert checked[-1] is None
    assert all(at == NOW for at in checked[:6])


def test_many_feeds_keep_their_own(feed_server: FeedServer, library: Library) -> None:
    """Drafts of many feeds share transactions; none goes to another's."""
    for number in range(40):
        feed_server.serve(
            f"/{number}", rss(*(f"Feed {number}, report {each}." for each in range(number % 5)), title=f"F{number}")
        )
    ids = library.subscribe(*(feed_server.url(f"/{number}") for number in range(40)))
    finished = library.refresh()
    assert finished.new == sum(number % 5 for number in range(40))
    assert [library.feed(each).articles for each in ids] == [number % 5 for number in range(40)]
    assert library.refresh().not_modified == 40
