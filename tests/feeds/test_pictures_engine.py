"""Pictures behind a refresh and on demand, as the engine fetches them for the window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import closing
from typing import TypeVar

from feeds.engine import Engine
from feeds.protocol.access import AskProxy, Proxy
from feeds.protocol.completing import Complete, FetchFullTexts, FetchPictures, PicturesFinished, PicturesProgress
from feeds.protocol.messages import Event, Request
from feeds.protocol.refreshing import CancelRefresh, Refresh, RefreshFinished
from feeds.protocol.session import Done, Stop
from storage import picture_settings, pictures
from storage.connection import open_reader
from storage.picture_types import PicturePolicy, PictureState
from tests.feeds.photographs import packed, photograph
from tests.feeds.picture_library import Library, library, serve, workers
from tests.feeds.server import FeedServer

__all__ = ["library", "workers"]

T = TypeVar("T")
RSS = "<rss version='2.0'><channel><title>F</title>{}</channel></rss>"


class Talk:
    """An engine and what it says."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.events: list[Event] = []
        self.requests: asyncio.Queue[Request | None] = asyncio.Queue()
        self._came = asyncio.Event()

    def hear(self, event: Event) -> None:
        self.events.append(event)
        self._came.set()

    async def until(self, kind: type[T]) -> T:
        async with asyncio.timeout(30):
            while True:
                for event in self.events:
                    if isinstance(event, kind):
                        return event
                self._came.clear()
                await self._came.wait()


def talk(library: Library, script: Callable[[Talk], object]) -> list[Event]:
    async def run() -> list[Event]:
        made = Talk(library)
        serving = asyncio.create_task(Engine(library.place, made.hear).serve(made.requests))
        await script(made)  # type: ignore[misc]
        made.requests.put_nowait(Stop())
        await serving
        return made.events

    return asyncio.run(run())


def rss_of(server: FeedServer, *urls: str) -> None:
    items = "".join(
        f"<item><guid>{number}</guid><title>t</title><description>x &lt;img src='{url}'></description></item>"
        for number, url in enumerate(urls)
    )
    server.serve("/feed", RSS.format(items).encode())


def test_a_refresh_brings_the_pictures_behind_it(library: Library, feed_server: FeedServer) -> None:
    library.feed(feed_server.url("/feed"))
    rss_of(feed_server, serve(feed_server, "/a.jpg"), serve(feed_server, "/b.jpg", packed(photograph(90, 90))))

    async def script(talking: Talk) -> None:
        talking.requests.put_nowait(Refresh(is_metered=True))
        await talking.until(RefreshFinished)
        talking.events.clear()
        talking.requests.put_nowait(Refresh())
        assert (await talking.until(PicturesFinished)).stored == 2

    events = talk(library, script)
    order = [type(event) for event in events]
    assert order.index(RefreshFinished) < order.index(PicturesFinished)
    assert len(feed_server.asked("/a.jpg")) == 1


def test_pictures_of_one_article_are_fetched_on_demand(library: Library, feed_server: FeedServer) -> None:
    library.write(lambda conn: picture_settings.put_policy(conn, PicturePolicy.ON_DEMAND))
    article = library.article(library.feed(feed_server.url("/feed")), serve(feed_server, "/a"))

    async def script(talking: Talk) -> None:
        talking.requests.put_nowait(FetchPictures(7, (article,)))
        assert await talking.until(Done) == Done(7, count=1)

    talk(library, script)


def test_on_a_metered_network_a_page_is_read_when_asked_for_and_pictures_wait(
    library: Library, feed_server: FeedServer
) -> None:
    library.feed(feed_server.url("/feed"))
    rss_of(feed_server, serve(feed_server, "/a.jpg"))
    words = "The harbour master said that three ships would berth before noon and that it would take days. "
    feed_server.serve("/0", f"<html><body><article><h1>t</h1><p>{words * 12}</p></article></body></html>".encode())

    async def script(talking: Talk) -> None:
        talking.requests.put_nowait(Refresh(is_metered=True))
        await talking.until(RefreshFinished)
        library.write(lambda conn: conn.execute("UPDATE articles SET url = ?", (feed_server.url("/0"),)))
        talking.requests.put_nowait(FetchFullTexts(3, (1,), is_metered=True))
        assert await talking.until(Done) == Done(3, count=1)
        talking.requests.put_nowait(Complete(is_metered=True))
        talking.requests.put_nowait(AskProxy(4))
        await talking.until(Proxy)
        assert feed_server.asked("/a.jpg") == []
        talking.requests.put_nowait(Complete())
        assert (await talking.until(PicturesFinished)).stored == 1

    talk(library, script)


def test_fetching_can_be_cancelled_and_keeps_what_came(library: Library, feed_server: FeedServer) -> None:
    library.feed(feed_server.url("/feed"))
    feed_server.hang("/never")
    good = serve(feed_server, "/a.jpg")
    rss_of(feed_server, good, feed_server.url("/never"))

    async def script(talking: Talk) -> None:
        talking.requests.put_nowait(Refresh())
        progress = await talking.until(PicturesProgress)
        assert (progress.stored, progress.wanted) == (1, 2)
        talking.requests.put_nowait(CancelRefresh())
        assert (await talking.until(PicturesFinished)).cancelled

    talk(library, script)
    with closing(open_reader(library.place.database)) as conn:
        keys = [row[0] for row in conn.execute("SELECT key FROM article_pictures ORDER BY url")]
    states = library.read(lambda conn: pictures.facts(conn, keys))
    assert [states[key].state for key in keys if key in states] == [PictureState.FETCHED]
