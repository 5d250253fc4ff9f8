"""One refresh of every kind of hostile feed: each ends as its own feed's matter, and a good one beside them is read."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from feeds import refresh
from feeds.fetch import Fetcher, Limits
from feeds.pool import Workers
from feeds.refresh import Refresher
from storage import feeds
from storage.connection import open_reader, open_writer
from storage.paths import profile
from storage.schema import prepare
from storage.writer import Writer
from tests.feeds.safety import dangers
from tests.feeds.server import FeedServer

NOW = 1_795_000_000
ITEM = b"<item><guid>1</guid><title>Pier</title><description>It opens again.</description></item>"
HEAD = b"<?xml version='1.0'?>"
BOMB = (
    HEAD
    + b"<!DOCTYPE rss [<!ENTITY a 'lol'>"
    + b"".join(b"<!ENTITY %c '%s'>" % (97 + n, b"&%c;" % (96 + n) * 20) for n in range(1, 20))
    + b"]>"
)
OPEN, CLOSE = b"<rss version='2.0'><channel><title>Feed</title>", b"</channel></rss>"


def rss(inside: bytes = ITEM, before: bytes = HEAD) -> bytes:
    return before + OPEN + inside + CLOSE


def endless() -> Iterator[bytes]:
    yield HEAD + OPEN
    while True:
        yield ITEM * 1000


STOPPED = {None, "too_complex"}
"""Read where the machine is quick enough, else stopped at the bound of time."""


def hostile(server: FeedServer) -> dict[str, set[str | None]]:
    """Path of each feed → kinds of its problem that are right; None where what is there is read."""
    deep = b"<b>" * 200_000
    server.serve("/entities", rss(b"<item><title>&t;</title></item>", BOMB))
    server.serve(
        "/external",
        rss(b"<item><title>x&f;</title></item>", HEAD + b"<!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"),
    )
    server.serve("/deep", HEAD + OPEN + deep)
    server.serve("/deep-text", rss(b"<item><description>" + deep.replace(b"<", b"&lt;") + b"</description></item>"))
    server.chunks("/huge", (b" " * 1_000_000 for _ in range(50)))
    server.chunks("/endless", endless())
    server.packed("/bomb", gzip.compress(b"\0" * 60_000_000), "gzip")
    server.drip("/drip", iter(lambda: b" ", None), pause_s=0.05)
    server.hang("/never")
    server.serve("/zeros", rss(ITEM.replace(b"again", b"a\0gain")))
    server.redirect("/round", "/about")
    server.redirect("/about", "/round")
    server.cut_short("/short", rss(), missing=500)
    server.raw("/long", b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n" + rss())
    attributes = b" ".join(b"a%d='1'" % n for n in range(100_000))
    server.serve("/attributes", rss(b"<item " + attributes + b"><title>x</title></item>"))
    server.serve("/page", b"<html><body><p>Nothing here", content_type="text/html")
    server.serve("/empty", b"")
    return {
        "/entities": STOPPED,
        "/external": {None},
        "/deep": {"too_complex"},
        "/deep-text": STOPPED,
        "/huge": {"too_large"},
        "/endless": {"too_large"},
        "/bomb": {"too_large"},
        "/drip": {"timeout"},
        "/never": {"timeout"},
        "/zeros": {None},
        "/round": {"redirect_loop"},
        "/short": {None},
        "/long": {None, "malformed", "not_a_feed"},
        "/attributes": STOPPED | {"malformed"},
        "/page": {"not_a_feed"},
        "/empty": {"empty"},
    }


def test_each_ends_within_its_limits_and_a_good_one_is_read(
    feed_server: FeedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refresh, "READ_TIMEOUT_S", 4.0)
    expected = hostile(feed_server)
    feed_server.serve("/good", rss())
    place = profile(tmp_path)
    prepare(place, NOW)
    with closing(open_writer(place.database)) as conn:
        ids = {
            path: feeds.add_feed(conn, feed_server.url(path), None, None, None, NOW).made_id
            for path in (*expected, "/good")
        }
    writer = Writer(place.database, records=True)

    async def run() -> None:
        workers = Workers(2)
        try:
            async with Fetcher(Limits(total_s=3.0, per_host=20)) as fetcher:
                await Refresher(writer, workers, fetcher).run(None, only_due=False)
        finally:
            await asyncio.to_thread(workers.close)

    asyncio.run(run())
    writer.close()
    with closing(open_reader(place.database)) as conn:
        rows = {row.id: row for row in feeds.library(conn, 0).feeds}
        bodies = [html for (html,) in conn.execute("SELECT html FROM bodies")]
        titles = [title for (title,) in conn.execute("SELECT title FROM articles")]
    kinds = {path: problem.kind if (problem := rows[ids[path] or 0].problem) else None for path in expected}
    assert all(rows[ids[path] or 0].last_checked_at is not None for path in expected)
    assert {path: kind for path, kind in kinds.items() if kind not in expected[path]} == {}
    good = rows[ids["/good"] or 0]
    assert (good.problem, good.articles) == (None, 1)
    assert all(dangers(html) == [] for html in bodies)
    assert not any("root:" in each or len(each) > 2000 for each in titles)
