"""What is at an address a person typed: a feed, a site's feeds, a list of feeds, or a page to keep.

Fetches and asks workers; stores nothing. The rules of where feeds hide are discover.py's, reading is worker.py's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from feeds import discover
from feeds.commands import Commands, is_command
from feeds.errors import FeedError
from feeds.fetch import Fetched, Fetcher, FetchFailed
from feeds.opml import OpmlError, OpmlList, read_opml
from feeds.pool import Workers
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.subscribing import FoundFeed
from feeds.tasks import Looked, LookTask, PageOutcome, PageTask, look_at, read_page

LOOK_TIMEOUT_S = 10.0
_NO_TLS_THERE = (FailureKind.CONNECTION, FailureKind.TLS)
"""What a server answers that speaks no TLS at this port, or has nothing at that of TLS."""

MAX_FEEDS_SHOWN = 12
"""Feeds looked at for one site: what a person can choose among, and few enough to ask in a moment."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What an address holds: at least one of its fields is filled.

    Attributes:
        address: where it was found, after redirects.
        page_title: "" for a page without one; None where there is no page.
    """

    address: str
    feeds: tuple[FoundFeed, ...] = ()
    opml: OpmlList | None = None
    page_title: str | None = None


class Looker:
    """Looks at addresses. Thread: the event loop's."""

    def __init__(self, fetcher: Fetcher, workers: Workers) -> None:
        self._fetcher = fetcher
        self._workers = workers
        self._commands = Commands()

    async def look(self, text: str, named_by: str | None = None, *, may_run: bool = False) -> Sight:
        """What is at the address or path `text`, as a person types it.

        Args:
            text: the address.
            named_by: the feed that names it; None for the person.
            may_run: the person was told that it names a program, which will run.

        Raises:
            FeedError: nothing usable is there; its kind says why.
        """
        if is_command(text.strip()):
            return await self._run(text.strip(), may_run=may_run and named_by is None)
        address = discover.typed_address(text)
        try:
            fetched = await self._fetch(address, named_by)
        except FeedError as error:
            if error.kind not in _NO_TLS_THERE or not discover.is_without_scheme(text):
                raise
            fetched = await self._fetch_openly(address, named_by, error)
        looked = await self._look_at(fetched)
        if looked.kind == "opml":
            return Sight(fetched.final_url, opml=await _list_in(fetched))
        if looked.kind == "feed":
            return Sight(fetched.final_url, feeds=(_found(fetched, looked),))
        places = discover.candidates(fetched.final_url) + [url for url, _ in looked.links]
        found = await self._feeds_among(places, address)
        if not found and looked.kind != "page":
            raise FeedError(FailureKind.NOT_A_FEED, fetched.final_url, "neither a feed nor a page")
        if not found and not fetched.final_url.startswith("file:"):
            found = await self._feeds_among(discover.common_paths(fetched.final_url), address, first_only=True)
        return Sight(fetched.final_url, feeds=found, page_title=looked.page_title or "")

    async def _run(self, address: str, *, may_run: bool) -> Sight:
        if not may_run:
            raise FeedError(FailureKind.BAD_ADDRESS, address, "a program runs only where a person said so")
        outcome = await self._commands.fetch(address)
        if isinstance(outcome, FetchFailed):
            raise FeedError(outcome.kind, address, outcome.detail)
        looked = await self._look_at(outcome)
        if looked.kind != "feed":
            raise FeedError(FailureKind.NOT_A_FEED, address, "the program wrote no feed")
        return Sight(address, feeds=(_found(outcome, looked),))

    async def read_list(self, text: str) -> OpmlList:
        """The list of feeds at the address `text`.

        Raises:
            FeedError: there is none.
        """
        sight = await self.look(text)
        if sight.opml is None:
            raise FeedError(FailureKind.NOT_A_FEED, sight.address, "no list of feeds")
        return sight.opml

    async def read_page(self, text: str) -> PageOutcome:
        """The article of the page at the address or path `text`.

        Raises:
            FeedError: there is no page, or no article on it.
        """
        fetched = await self._fetch(discover.typed_address(text))
        task = PageTask(url=fetched.url, final_url=fetched.final_url, headers=fetched.headers, body=fetched.body)
        outcome = await self._workers.run(read_page, task, LOOK_TIMEOUT_S)
        if outcome.problem is not None:
            kind, detail = outcome.problem
            raise FeedError(FailureKind(kind), fetched.final_url, detail)
        return outcome

    async def _fetch(self, address: str, named_by: str | None = None) -> Fetched:
        outcome = await self._fetcher.fetch(address, accept="page", allow_files=named_by is None, named_by=named_by)
        if isinstance(outcome, FetchFailed):
            raise FeedError(outcome.kind, address, outcome.detail)
        if not isinstance(outcome, Fetched):
            raise FeedError(FailureKind.SERVER_ERROR, address, "not modified, though nothing was known of it")
        return outcome

    async def _fetch_openly(self, address: str, named_by: str | None, error: FeedError) -> Fetched:
        """As `_fetch` over http: a server in one's own house often has no TLS. Where there is none either, `error`."""
        try:
            return await self._fetch(address.replace("https://", "http://", 1), named_by)
        except FeedError:
            raise error from None

    async def _look_at(self, fetched: Fetched) -> Looked:
        task = LookTask(url=fetched.url, final_url=fetched.final_url, headers=fetched.headers, body=fetched.body)
        return await self._workers.run(look_at, task, LOOK_TIMEOUT_S)

    async def _feeds_among(
        self, places: Sequence[str], page: str, *, first_only: bool = False
    ) -> tuple[FoundFeed, ...]:
        """Those of `places` that are feeds, each once; a place that is none is no error here."""
        found: dict[str, FoundFeed] = {}
        for place in list(dict.fromkeys(places))[:MAX_FEEDS_SHOWN]:
            outcome = await self._fetcher.fetch(place, named_by=page)
            if not isinstance(outcome, Fetched) or outcome.final_url in found:
                continue
            try:
                looked = await self._look_at(outcome)
            except FeedError:
                continue
            if looked.kind == "feed":
                found[outcome.final_url] = _found(outcome, looked)
                if first_only:
                    break
        return tuple(found.values())


async def _list_in(fetched: Fetched) -> OpmlList:
    try:
        return await asyncio.to_thread(read_opml, fetched.body)
    except OpmlError as error:
        raise FeedError(FailureKind.NOT_A_FEED, fetched.final_url, str(error)) from error


def _found(fetched: Fetched, looked: Looked) -> FoundFeed:
    # A temporary redirect is followed anew at each refresh; only a permanent one is the feed's own address.
    url = fetched.permanent_url or fetched.url
    return FoundFeed(
        url=url,
        title=looked.title or url,
        site_url=looked.site_url,
        newest=looked.newest,
        entries=looked.entries,
    )
