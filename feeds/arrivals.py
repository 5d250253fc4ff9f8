"""Stores what many feeds bring in shared transactions, none of them long.

A transaction, and the topic rules that run in it, cost about as much for one article as for twenty; on an ordinary day
most feeds bring one or two.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from storage import articles
from storage.types import ArticleDraft, ChangeSet
from storage.writer import Writer

DRAFTS_PER_COMMIT = 60
"""Keeps a transaction under 50 ms, so that the user's own marks never wait longer (0.5 ms an article measured)."""


@dataclass(slots=True)
class _Arrival:
    """Some drafts of one feed, and who waits for them to be stored."""

    feed_id: int
    drafts: Sequence[ArticleDraft]
    stored: asyncio.Future[ChangeSet]


class Arrivals:
    """The queue before the writer.

    While one transaction runs, what arrives gathers for the next: nothing waits for company.

    Thread: the event loop's.
    """

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._waiting: list[_Arrival] = []
        self._storing: asyncio.Task[None] | None = None

    async def store(self, feed_id: int, drafts: Sequence[ArticleDraft], now: int) -> ChangeSet:
        """Store what a feed brought, the last of the document first; returns once it is committed.

        Args:
            feed_id: of the feed.
            drafts: in the document's order, which is newest first: so ids rise with age as far as a feed tells it.
            now: UTC epoch seconds.

        Raises:
            StorageError: the library cannot be written.
        """
        ordered = list(reversed(drafts))
        parts = [ordered[start : start + DRAFTS_PER_COMMIT] for start in range(0, len(ordered), DRAFTS_PER_COMMIT)]
        loop = asyncio.get_running_loop()
        arrivals = [_Arrival(feed_id, part, loop.create_future()) for part in parts]
        self._waiting += arrivals
        if self._storing is None:
            self._storing = asyncio.create_task(self._store_all(now))
        changes = ChangeSet()
        for stored in await asyncio.gather(*(arrival.stored for arrival in arrivals)):
            changes |= stored
        return changes

    async def settle(self) -> None:
        """Wait until nothing is being stored, also what nobody waits for any more."""
        if self._storing is not None:
            await asyncio.wait([self._storing])

    async def _store_all(self, now: int) -> None:
        while self._waiting:
            batch = self._next_batch()
            given = [(arrival.feed_id, arrival.drafts) for arrival in batch]
            work = partial(articles.apply_arrivals, arrivals=given, now=now)
            try:
                arrived = await asyncio.wrap_future(self._writer.submit(work))
            except BaseException as error:  # noqa: BLE001 - it belongs to whoever waits for the drafts
                for arrival in batch:
                    if not arrival.stored.done():
                        arrival.stored.set_exception(error)
            else:
                for arrival, changes in zip(batch, arrived.of_each, strict=True):
                    if not arrival.stored.done():
                        arrival.stored.set_result(changes)
        self._storing = None

    def _next_batch(self) -> list[_Arrival]:
        size = 0
        count = 0
        for arrival in self._waiting:
            size += len(arrival.drafts)
            if count and size > DRAFTS_PER_COMMIT:
                break
            count += 1
        batch, self._waiting = self._waiting[:count], self._waiting[count:]
        return batch
