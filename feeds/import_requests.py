"""Importing from other readers: reads the file in a worker, says or does what follows from it. Knows the library.

The engine and the command line run this. It may end at any moment: what is stored stays, and a second run goes on.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from feeds import subscriptions
from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.import_tasks import CleanTask, FileTask, clean_stories, read_file
from feeds.pool import Workers
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.importing import Imported, ImportLibrary, ImportProgress, LeftOut
from feeds.protocol.messages import Event
from feeds.protocol.subscribing import Subscription
from storage import imports
from storage.import_types import ImportedLibrary, SkipReason, SkipTally
from storage.imports import ImportRecord, Planned, Step
from storage.types import ArticleDraft
from storage.writer import Writer

T = TypeVar("T")

READ_TIMEOUT_S = 180.0
CLEAN_TIMEOUT_S = 30.0
BATCH = 40
"""Stories of one transaction, about 30 ms."""

PLANNED_AT_ONCE = 500
PROGRESS_EVERY_S = 0.5
SHOWN_TOPICS = 50
SHOWN_LOCAL = 40


@dataclass(slots=True)
class _Counts:
    stories: int = 0
    marked: int = 0
    known: int = 0
    saved: int = 0
    tags: dict[str, str] = field(default_factory=dict)

    def add(self, planned: Planned, tally: SkipTally) -> None:
        match planned.step:
            case Step.STORE:
                self.stories += 1
            case Step.MARK:
                self.marked += 1
            case Step.SAME:
                self.known += 1
            case Step.LEAVE:
                tally.add(SkipReason.NOT_KEPT, planned.story.title or planned.story.url)
        if planned.step in (Step.STORE, Step.MARK):
            self.saved += planned.story.is_saved
            for tag in planned.tags:
                self.tags.setdefault(tag.casefold(), tag)


class _Stopped(Exception):  # noqa: N818 - a way out, no error
    """The import is to stop."""


class Importer:
    """Imports. Thread: the event loop's.

    Args:
        emit: gets ImportProgress.
        stop: set once the import is to stop; what is stored by then stays, and can be taken back.
    """

    def __init__(
        self,
        writer: Writer,
        workers: Workers,
        vault: Vault,
        emit: Callable[[Event], None],
        stop: asyncio.Event | None = None,
    ) -> None:
        self._stop = stop or asyncio.Event()
        self._writer = writer
        self._workers = workers
        self._vault = vault
        self._emit = emit

    async def run(self, request: ImportLibrary) -> Imported:
        """Preview an import, or carry it out.

        Raises:
            FeedError: the file cannot be read, or is of no known reader.
            StorageError: the library cannot be read or written; what was stored before stays.
        """
        try:
            outcome = await self._unless_stopped(self._workers.run(read_file, FileTask(request.path), READ_TIMEOUT_S))
        except _Stopped:
            return Imported(request.request_id, "", request.is_preview, is_stopped=True)
        if outcome.library is None:
            kind, detail = outcome.problem or (FailureKind.INTERNAL.value, "")
            raise FeedError(FailureKind(kind), request.path, detail)
        library = outcome.library
        return await (self._preview(request, library) if request.is_preview else self._apply(request, library))

    async def _preview(self, request: ImportLibrary, library: ImportedLibrary) -> Imported:
        coming = {each.url for each in library.feeds} if request.with_feeds else set()
        counts, tally = _Counts(), SkipTally(library.skipped)
        for start in range(0, len(library.stories), PLANNED_AT_ONCE):
            part = library.stories[start : start + PLANNED_AT_ONCE]
            for planned in await self._read(lambda conn, part=part: imports.plan(conn, part, coming)):  # type: ignore[misc]
                counts.add(planned, tally)
        known = await self._read(lambda conn: subscriptions.known_of(conn, [each.url for each in library.feeds]))
        topics = await self._read(lambda conn: imports.missing_topics(conn, counts.tags.values()))
        wanted = len(library.feeds) if request.with_feeds else 0
        told = _answer(request, library, counts, tally, topics, wanted - known if wanted else 0, known if wanted else 0)
        local = [Subscription(each.url, each.title, None, each.folder) for each in library.local[:SHOWN_LOCAL]]
        return replace(told, local=tuple(local))

    async def _apply(self, request: ImportLibrary, library: ImportedLibrary) -> Imported:
        added = subscriptions.Added((), 0)
        if request.with_feeds and library.feeds:
            wanted = [Subscription(each.url, each.title, each.site_url, each.folder) for each in library.feeds]
            added = await asyncio.to_thread(subscriptions.subscribe, self._writer, wanted, self._vault)
        now = int(time.time())
        # Not the second: two imports within one must not take each other back.
        record = ImportRecord(time.time_ns() // 1000)
        counts, tally = _Counts(), SkipTally(library.skipped)
        new_topics = await self._new_topics(library)
        told_at = time.monotonic()
        is_stopped = False
        for start in range(0, len(library.stories), BATCH):
            part = library.stories[start : start + BATCH]
            plans = await self._read(lambda conn, part=part: imports.plan(conn, part))  # type: ignore[misc]
            try:
                drafts = await self._clean([each for each in plans if each.step is Step.STORE], tally)
            except _Stopped:
                is_stopped = True
                break
            await self._write(
                lambda conn, part=part, drafts=drafts: imports.store(conn, part, drafts, record, now)  # type: ignore[misc]
            )
            for planned in plans:
                if planned.step is not Step.STORE or planned.story.url in drafts:
                    counts.add(planned, tally)
            if time.monotonic() - told_at > PROGRESS_EVERY_S:
                told_at = time.monotonic()
                self._emit(ImportProgress(request.request_id, start + len(part), len(library.stories)))
        has_done = bool(counts.stories or counts.marked)
        if has_done:
            await self._write(lambda conn: imports.keep_record(conn, record))
        topics = [name for name in new_topics if name.casefold() in counts.tags]
        return _answer(
            request,
            library,
            counts,
            tally,
            topics,
            len(added.feed_ids),
            added.known,
            import_id=record.import_id if has_done else 0,
            feed_ids=added.feed_ids[:1000],
            is_stopped=is_stopped,
        )

    async def _new_topics(self, library: ImportedLibrary) -> list[str]:
        names = {tag.casefold(): tag for story in library.stories for tag in story.tags}
        return await self._read(lambda conn: imports.missing_topics(conn, names.values()))

    async def _clean(self, plans: Sequence[Planned], tally: SkipTally) -> dict[str, ArticleDraft]:
        """Drafts of stories by their addresses; each alone where one of them brings a worker down.

        Raises:
            _Stopped: the import is to stop.
        """
        if self._stop.is_set():
            raise _Stopped
        if not plans:
            return {}
        stories = tuple(each.story for each in plans)
        try:
            drafts = await self._unless_stopped(self._workers.run(clean_stories, CleanTask(stories), CLEAN_TIMEOUT_S))
        except FeedError:
            if len(plans) > 1:
                found: dict[str, ArticleDraft] = {}
                for each in plans:
                    found |= await self._clean([each], tally)
                return found
            drafts = (None,)
        for story, draft in zip(stories, drafts, strict=True):
            if draft is None:
                tally.add(SkipReason.UNCLEANED, story.title or story.url)
        return {story.url: draft for story, draft in zip(stories, drafts, strict=True) if draft is not None}

    async def _unless_stopped(self, work: Coroutine[Any, Any, T]) -> T:
        """What a worker's task gives, unless the import is to stop before: then the task is given up.

        Raises:
            _Stopped: as said.
        """
        task, stop = asyncio.ensure_future(work), asyncio.ensure_future(self._stop.wait())
        try:
            await asyncio.wait([task, stop], return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                raise _Stopped
            return task.result()
        finally:
            task.cancel()
            stop.cancel()

    async def _read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.wrap_future(self._writer.submit(work))

    async def _write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.wrap_future(self._writer.submit(work, durable=True))


def _answer(
    request: ImportLibrary,
    library: ImportedLibrary,
    counts: _Counts,
    tally: SkipTally,
    topics: Sequence[str],
    feeds: int,
    known_feeds: int,
    import_id: int = 0,
    feed_ids: tuple[int, ...] = (),
    *,
    is_stopped: bool = False,
) -> Imported:
    return Imported(
        request.request_id,
        library.reader,
        request.is_preview,
        feeds,
        known_feeds,
        counts.stories,
        counts.marked,
        counts.known,
        counts.saved,
        tuple(topics[:SHOWN_TOPICS]),
        len(topics),
        tuple(LeftOut(each.reason.value, each.count, each.example) for each in tally.total()),
        import_id,
        feed_ids,
        is_stopped,
    )
