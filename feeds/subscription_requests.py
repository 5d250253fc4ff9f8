"""The window's requests on addresses, subscriptions, lists of feeds and kept pages: what the engine does for each.

Like engine.py it knows the library. The commands themselves are subscriptions.py, look.py and import_requests.py,
which the command line calls as well.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from feeds import subscriptions
from feeds.credentials import Vault
from feeds.look import Looker
from feeds.pool import Workers
from feeds.protocol.importing import ImportLibrary
from feeds.protocol.messages import Event
from feeds.protocol.session import Done
from feeds.protocol.subscribing import (
    ExportOpml,
    Found,
    FoundFeed,
    ImportOpml,
    KeepPage,
    ListStarters,
    Look,
    SkippedOutline,
    Starters,
    Subscribe,
    Subscription,
)
from storage import feeds
from storage.writer import Writer

SubscriptionRequest = Look | Subscribe | ImportOpml | ImportLibrary | ExportOpml | KeepPage | ListStarters


@dataclass(frozen=True, slots=True)
class Answered:
    """What a request came to.

    Attributes:
        event: the answer.
        new_feeds: ids of feeds to refresh for the first time.
        has_articles: articles were stored that want their pages and pictures.
        is_metered: as of `feeds.protocol.refreshing.Refresh`.
    """

    event: Event
    new_feeds: tuple[int, ...] = ()
    has_articles: bool = False
    is_metered: bool = False


class SubscriptionRequests:
    """Answers them. Thread: the event loop's.

    Args:
        open_writer: gives the library's writer, which may be opened for it.
        emit: sends the progress of an import.
        stop: set once an import is to stop; None for what cannot be stopped.
    """

    def __init__(
        self,
        open_writer: Callable[[], Writer],
        looker: Looker,
        workers: Workers,
        vault: Vault,
        emit: Callable[[Event], None],
        stop: asyncio.Event | None = None,
    ) -> None:
        self._open_writer = open_writer
        self._looker = looker
        self._workers = workers
        self._vault = vault
        self._emit = emit
        self._stop = stop

    async def answer(self, request: SubscriptionRequest) -> Answered:  # noqa: PLR0911 - a table
        """Carry out a request.

        Raises:
            FeedError: what is at the address, or the file, cannot be used.
            StorageError: the library could not be read or written.
        """
        match request:
            case Look():
                return Answered(await self._look(request))
            case Subscribe():
                return await self._subscribe(request.request_id, request.subscriptions)
            case ImportOpml():
                return await self._import_list(request)
            case ImportLibrary():
                return await self._import_library(request)
            case ExportOpml():
                count = await asyncio.to_thread(subscriptions.export_list, self._open_writer(), Path(request.path))
                return Answered(Done(request.request_id, count=count))
            case KeepPage():
                return await self._keep(request)
            case ListStarters():
                return Answered(Starters(request.request_id, await asyncio.to_thread(subscriptions.starters)))

    async def _look(self, request: Look) -> Found:
        sight = await self._looker.look(request.address, request.named_by, may_run=request.may_run)
        if sight.opml is not None:
            return Found(request.request_id, "opml", subscriptions=len(sight.opml.subscriptions))
        known = {found.url: await self._feed_id(found.url) for found in sight.feeds}
        return Found(
            request.request_id,
            "feeds" if sight.feeds else "page",
            feeds=tuple(_short(replace(found, feed_id=known[found.url])) for found in sight.feeds),
            page_title=sight.page_title[:300] if sight.page_title is not None else None,
        )

    async def _feed_id(self, url: str) -> int | None:
        row = await asyncio.wrap_future(
            self._open_writer().submit(lambda connection: feeds.feed_by_url(connection, url))
        )
        return row.id if row is not None else None

    async def _subscribe(
        self, request_id: int, wanted: tuple[Subscription, ...], skipped: tuple[SkippedOutline, ...] = ()
    ) -> Answered:
        added = await asyncio.to_thread(subscriptions.subscribe, self._open_writer(), wanted, self._vault)
        done = Done(
            request_id,
            count=len(added.feed_ids),
            known=added.known,
            ids=added.feed_ids[:1000],
            skipped=skipped[:20],
        )
        return Answered(done, new_feeds=added.feed_ids)

    async def _import_list(self, request: ImportOpml) -> Answered:
        # Not Path.is_file, which raises for what can be no path; an address may be.
        if os.path.isfile(request.path):
            listed = await asyncio.to_thread(subscriptions.read_list, Path(request.path))
        else:
            listed = await self._looker.read_list(request.path)
        return await self._subscribe(request.request_id, listed.subscriptions, listed.skipped)

    async def _import_library(self, request: ImportLibrary) -> Answered:
        from feeds.import_requests import Importer  # noqa: PLC0415 - a person imports once

        importer = Importer(self._open_writer(), self._workers, self._vault, self._emit, self._stop)
        imported = await importer.run(request)
        return Answered(
            imported,
            new_feeds=imported.feed_ids,
            has_articles=bool(imported.import_id),
            is_metered=request.is_metered,
        )

    async def _keep(self, request: KeepPage) -> Answered:
        page = await self._looker.read_page(request.address)
        article_id = await asyncio.to_thread(subscriptions.keep_page, self._open_writer(), page, request.topics)
        done = Done(request.request_id, count=1, ids=(article_id,))
        return Answered(done, has_articles=True, is_metered=request.is_metered)


def _short(found: FoundFeed) -> FoundFeed:
    """A found feed that fits a line of the protocol, whatever its server says."""
    return replace(found, title=found.title[:300], newest=tuple(title[:200] for title in found.newest[:5]))
