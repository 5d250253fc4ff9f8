"""Grouping what arrived into stories, behind a refresh: has terms read in a worker, groups, and stores the outcome.

What is one story is digest.stories' to say. Some arrivals are grouped in this process, on a thread, among the recent
articles as the last pass left them (`story_window`): to send these to a worker and to index them there would cost more
than the grouping. Many arrivals are grouped in a worker. Like refresh.py it knows the library.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from operator import itemgetter
from typing import TypeVar

from feeds.errors import FeedError
from feeds.pool import Workers
from feeds.protocol.failure_kind import FailureKind
from feeds.story_tasks import GroupTask, group_arrived, read_terms
from feeds.story_window import GroupOutcome, StoryWindow
from storage import story_passes
from storage.story_passes import WINDOW_S
from storage.story_types import WaitingArticle, WindowArticle, WindowRow
from storage.writer import Writer

log = logging.getLogger("broadsheet.stories")

T = TypeVar("T")
_Read = tuple[WaitingArticle, bytes]
"""An article and its terms, packed."""
_PLACE = itemgetter(1, 0)
"""Of a `WindowRow`: its time, and its id."""

MOST_AT_ONCE = 10_000
"""Arrivals grouped with each other; of more, the oldest first. A worker takes 10 to 20 s for so many."""
READ_AT_ONCE = 50
"""Articles whose texts are read in one transaction: 0.4 ms each."""
TERMS_AT_ONCE = 500
"""Articles whose terms are stored in one transaction: 10 ms."""
GROUPS_AT_ONCE = 20
"""Stories stored in one transaction: under 50 ms, so that the person's own marks never wait longer."""
WINDOW_AT_ONCE = 5_000
"""Recent articles read in one transaction: 10 ms."""
FEW = 300
"""Arrivals that are grouped in this process: less than half a second on its thread, where the event loop waits 5 ms at
a time for the interpreter."""
MOST_KEPT = 20_000
"""Recent articles up to which they are kept between passes: 40 MB. Among more, all arrivals are grouped in a worker."""
TERMS_TIMEOUT_S = 20.0
GROUP_TIMEOUT_S = 180.0


class KeptWindow:
    """A library's recent articles, between its passes; a pass that fails or is cancelled leaves none behind.

    Thread: the event loop's.
    """

    def __init__(self) -> None:
        self._window: StoryWindow | None = None

    def take(self) -> StoryWindow:
        """What the last pass put back, now its taker's alone; an empty one if it did not."""
        taken, self._window = self._window or StoryWindow(), None
        return taken

    def put_back(self, window: StoryWindow) -> None:
        """Keep it for the next pass."""
        self._window = window


class StoryPass:
    """One library's grouping. Thread: the event loop's."""

    def __init__(
        self,
        writer: Writer,
        workers: Workers,
        kept: KeptWindow | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`kept`: where passes over this library, one at a time, leave the recent articles for each other."""
        self._writer = writer
        self._workers = workers
        self._kept = kept or KeptWindow()
        self._clock = clock

    async def run(self) -> int:
        """Group the recent articles that were not grouped yet; how many those were.

        What waits is known by its terms not being stored. They are stored along with the stories, so a pass that is
        cut short leaves the rest to the next one.

        Raises:
            StorageError: the library could not be read or written.
        """
        since = int(self._clock()) - WINDOW_S
        grouped = 0
        try:
            is_more = True
            while is_more:
                arrived = await self._read(since)
                if arrived:
                    await self._group(arrived, since)
                grouped += len(arrived)
                is_more = len(arrived) >= MOST_AT_ONCE
        except FeedError as error:
            log.warning("stories were not grouped: %s", error)
        await self._store(partial(story_passes.drop_terms, before=since))
        return grouped

    async def _read(self, since: int) -> dict[int, _Read]:
        """What waits, by id."""
        found: dict[int, _Read] = {}
        after_id, is_more = 0, True
        while is_more and len(found) < MOST_AT_ONCE:
            work = partial(story_passes.waiting, since=since, after_id=after_id, limit=READ_AT_ONCE)
            waiting = await self._store(work)
            if waiting:
                packed = await self._workers.run(read_terms, waiting, TERMS_TIMEOUT_S)
                # Without the texts, which nobody needs any more.
                found |= {w.article_id: (replace(w, text=""), each) for w, each in zip(waiting, packed, strict=True)}
                since, after_id = waiting[-1].sort_at, waiting[-1].article_id
            is_more = len(waiting) == READ_AT_ONCE
        return found

    async def _group(self, arrived: dict[int, _Read], since: int) -> None:
        left = dict(arrived)
        try:
            outcome = await self._outcome(await self._window(since, arrived), tuple(arrived))
        except FeedError:
            # It costs this pass: what cannot be grouped is not tried for ever, but met by what comes later.
            await self._keep_terms(left)
            raise
        # First what leaves a story, so that no article is in two in between.
        if outcome.alone:
            await self._store(partial(story_passes.apply, found=(), alone=outcome.alone))
        for start in range(0, len(outcome.groups), GROUPS_AT_ONCE):
            part = outcome.groups[start : start + GROUPS_AT_ONCE]
            terms = [left.pop(each) for group in part for each in group.article_ids if each in left]
            await self._store(partial(story_passes.apply, found=part, alone=(), terms=terms))
        await self._keep_terms(left)

    async def _keep_terms(self, read: dict[int, _Read]) -> None:
        found = list(read.values())
        for start in range(0, len(found), TERMS_AT_ONCE):
            await self._store(partial(story_passes.put_terms, found=found[start : start + TERMS_AT_ONCE]))

    async def _window(self, since: int, arrived: dict[int, _Read]) -> list[WindowRow]:
        """All recent articles, and what arrived among them."""
        window: list[WindowRow] = []
        after_id, is_more = 0, True
        while is_more:
            work = partial(story_passes.window, since=since, after_id=after_id, limit=WINDOW_AT_ONCE)
            part = await self._store(work)
            window += part
            if is_more := len(part) == WINDOW_AT_ONCE:
                last = WindowArticle(*part[-1])
                since, after_id = last.sort_at, last.article_id
        # Another process may have stored some of it meanwhile.
        stored = arrived.keys() & (row[0] for row in window)
        window += [
            (each.article_id, each.sort_at, each.publisher, packed, each.story_id, each.is_by_hand)
            for each, packed in arrived.values()
            if each.article_id not in stored
        ]
        window.sort(key=_PLACE)
        return window

    async def _outcome(self, window: list[WindowRow], arrived: tuple[int, ...]) -> GroupOutcome:
        if len(arrived) > FEW or len(window) > MOST_KEPT:
            return await self._workers.run(group_arrived, GroupTask(tuple(window), arrived), GROUP_TIMEOUT_S)
        taken = self._kept.take()
        try:
            outcome = await asyncio.to_thread(taken.group, window, arrived)
        except Exception as error:
            # As a worker's: it costs this pass, not what else follows a refresh.
            raise FeedError(FailureKind.INTERNAL, "", f"{type(error).__name__}: {error}") from error
        self._kept.put_back(taken)
        return outcome

    async def _store(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.wrap_future(self._writer.submit(work))
