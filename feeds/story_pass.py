"""Grouping what arrived into stories, behind a refresh: reads terms and groups in worker processes, stores the outcome.

Like refresh.py it knows the library. What is one story is digest.stories' to say.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from feeds.errors import FeedError
from feeds.pool import Workers
from feeds.story_tasks import GroupTask, group_arrived, read_terms
from storage import story_passes
from storage.story_passes import WINDOW_S
from storage.writer import Writer

log = logging.getLogger("broadsheet.stories")

T = TypeVar("T")

READ_AT_ONCE = 50
"""Articles whose texts are read in one transaction: 0.4 ms each."""
GROUPS_AT_ONCE = 20
"""Stories stored in one transaction: under 50 ms, so that the person's own marks never wait longer."""
TERMS_TIMEOUT_S = 20.0
GROUP_TIMEOUT_S = 180.0


class StoryPass:
    """One library's grouping. Thread: the event loop's."""

    def __init__(self, writer: Writer, workers: Workers, *, clock: Callable[[], float] = time.time) -> None:
        self._writer = writer
        self._workers = workers
        self._clock = clock

    async def run(self) -> int:
        """Group the recent articles that were not grouped yet; how many those were.

        A worker that fails costs this pass only: the next one takes up what it left.

        Raises:
            StorageError: the library could not be read or written.
        """
        since = int(self._clock()) - WINDOW_S
        arrived: list[int] = []
        try:
            while waiting := await self._store(partial(story_passes.waiting, since=since, limit=READ_AT_ONCE)):
                packed = await self._workers.run(read_terms, waiting, TERMS_TIMEOUT_S)
                found = list(zip(waiting, packed, strict=True))
                await self._store(partial(story_passes.put_terms, found=found))
                arrived += [each.article_id for each in waiting]
            if arrived:
                await self._group(tuple(arrived), since)
        except FeedError as error:
            log.warning("stories were not grouped: %s", error)
        await self._store(partial(story_passes.drop_terms, before=since))
        return len(arrived)

    async def _group(self, arrived: tuple[int, ...], since: int) -> None:
        window = await self._store(partial(story_passes.window, since=since))
        outcome = await self._workers.run(group_arrived, GroupTask(tuple(window), arrived), GROUP_TIMEOUT_S)
        # First what leaves a story, so that no article is in two in between.
        await self._store(partial(story_passes.apply, found=(), alone=outcome.alone))
        for start in range(0, len(outcome.groups), GROUPS_AT_ONCE):
            part = outcome.groups[start : start + GROUPS_AT_ONCE]
            await self._store(partial(story_passes.apply, found=part, alone=()))

    async def _store(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.wrap_future(self._writer.submit(work))
