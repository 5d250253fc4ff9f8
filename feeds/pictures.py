"""Pictures of articles: which to fetch, fetching, having them made fit by a worker, storing, and keeping to a budget.

Runs beside engine.py and refresh.py on an event loop that does HTTP only; SQL runs on the thread of the pictures' own
writer. A picture that cannot be fetched is remembered with its reason and never stops another one.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from feeds import picture_choice
from feeds.access import manner_beside, manners
from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.fetch import Fetcher, FetchFailed, NotModified
from feeds.icons import fetch_icon
from feeds.picture_encoding import PictureOutcome, PictureTask, encode_picture
from feeds.politeness import host_of
from feeds.pool import Workers
from feeds.protocol.completing import PicturesFinished, PicturesProgress
from feeds.protocol.failure_kind import FailureKind
from feeds.sign_in import USUAL, Manner
from storage import feed_requests, picture_upkeep, pictures, pictures_file
from storage.errors import StorageError, StorageProblem
from storage.paths import Profile
from storage.picture_settings import PictureSettings
from storage.picture_types import PictureFailure, WantedIcon, WantedPicture
from storage.writer import Writer

log = logging.getLogger("broadsheet.pictures")

T = TypeVar("T")

BATCH = 400
"""Pictures looked up at once: what was changed or saved meanwhile is seen at the next."""

IN_FLIGHT = 12
"""Pictures fetched or encoded at once: keeps the workers busy, and bounds memory, for each may hold 10 MB."""

PER_HOST = 2
ENCODE_TIMEOUT_S = 20.0
"""The largest picture that is accepted takes 3 s; what takes longer is made to."""

MAX_URL_CHARS = 500
"""Of an address that travels to a worker, where it is only told of."""

PROGRESS_EVERY_S = 0.5

_HOUR_S = 3600
_DAY_S = 86_400
_SOON_S = (_HOUR_S, 6 * _HOUR_S, _DAY_S, 3 * _DAY_S, 7 * _DAY_S)
_LATER_S = (_DAY_S, 7 * _DAY_S)
"""Waits before a picture is asked for again, by what went wrong; after the last it is not, unless a person asks."""

_PASSING = frozenset(
    (
        FailureKind.TIMEOUT,
        FailureKind.DNS,
        FailureKind.CONNECTION,
        FailureKind.SERVER_ERROR,
        FailureKind.RATE_LIMITED,
        FailureKind.LOGIN_PAGE,
        FailureKind.MALFORMED,
        FailureKind.INTERNAL,
    )
)


def next_try_at(kind: str, attempts: int, now: int, retry_after_s: int | None = None) -> int | None:
    """When to ask again for a picture that failed `attempts` times before this one; None: never by itself."""
    if kind == FailureKind.GONE:
        return None
    waits = _SOON_S if kind in _PASSING else _LATER_S
    if attempts >= len(waits):
        return None
    return now + max(waits[attempts], retry_after_s or 0)


@dataclass(slots=True)
class _Tally:
    wanted: int = 0
    done: int = 0
    stored: int = 0
    failed: int = 0
    size_bytes: int = 0
    icons: int = 0
    told: int = -1
    hosts: dict[str, asyncio.Semaphore] = field(default_factory=dict)


class PictureFetcher:
    """Fetches pictures of one library. Thread: the event loop's."""

    def __init__(
        self,
        place: Profile,
        workers: Workers,
        fetcher: Fetcher,
        clock: Callable[[], float] = time.time,
        vault: Vault | None = None,
    ) -> None:
        """`vault`: where feeds' logins lie; None to ask without them."""
        self._vault = vault
        self._manners: dict[int, Manner] = {}
        self._place = place
        self._workers = workers
        self._fetcher = fetcher
        self._clock = clock

    async def run(
        self,
        settings: PictureSettings,
        article_ids: Sequence[int] | None = None,
        *,
        on_progress: Callable[[PicturesProgress], None] = lambda progress: None,
    ) -> PicturesFinished:
        """Fetch what the policies want, or all pictures of some articles whatever the policies say; then keep order.

        Cancelling the task keeps what has arrived.

        Raises:
            StorageError: the disk does not allow it. A damaged file of pictures is set aside and is no error.
        """
        begun = time.monotonic()
        tally = _Tally()
        is_cancelled = False
        writer = await asyncio.to_thread(self._open)
        reporter = asyncio.create_task(_report(tally, on_progress))
        try:
            own = await _do(writer, feed_requests.requests)
            self._manners = await asyncio.to_thread(manners, own, self._vault) if own else {}
            work = [asyncio.create_task(self._fetch_all(writer, settings, article_ids, tally))]
            if article_ids is None:
                work.append(asyncio.create_task(self._fetch_icons(writer, tally)))
            await _all(work)
            await _do(writer, partial(_keep_order, settings=settings, now=int(self._clock())))
        except asyncio.CancelledError:
            is_cancelled = True
        except StorageError as error:
            if error.problem not in (StorageProblem.DAMAGED, StorageProblem.FOREIGN):
                raise
            log.warning("the file of pictures is damaged and made anew: %s", error.detail)
            await asyncio.to_thread(self._make_anew, writer)
        finally:
            reporter.cancel()
            await asyncio.gather(reporter, return_exceptions=True)
            await asyncio.to_thread(writer.close)
        return PicturesFinished(
            stored=tally.stored,
            failed=tally.failed,
            size_bytes=tally.size_bytes,
            icons=tally.icons,
            seconds=round(time.monotonic() - begun, 3),
            cancelled=is_cancelled,
        )

    def _open(self) -> Writer:
        pictures_file.prepare(self._place.pictures)
        return Writer(
            self._place.pictures, records=False, open_file=partial(_opened_beside, library=self._place.database)
        )

    def _make_anew(self, writer: Writer) -> None:
        writer.close()
        pictures_file.set_aside(self._place.pictures)
        pictures_file.prepare(self._place.pictures)

    async def _fetch_all(
        self, writer: Writer, settings: PictureSettings, article_ids: Sequence[int] | None, tally: _Tally
    ) -> None:
        while True:
            now = int(self._clock())
            if article_ids is not None:
                wanted = await _do(writer, lambda conn: picture_upkeep.wanted_of(conn, article_ids))
            else:
                wanted = await _do(writer, partial(picture_upkeep.wanted, policy=settings.policy, now=now, most=BATCH))
            tally.wanted += len(wanted)
            gate = asyncio.Semaphore(IN_FLIGHT)
            await _all([asyncio.create_task(self._one(writer, each, tally, gate)) for each in wanted])
            if article_ids is not None or len(wanted) < BATCH:
                return

    async def _one(self, writer: Writer, wanted: WantedPicture, tally: _Tally, gate: asyncio.Semaphore) -> None:
        host = host_of(wanted.url)
        # In this order: those who queue before a slow host take no place from the others.
        async with tally.hosts.setdefault(host, asyncio.Semaphore(PER_HOST)), gate:
            outcome, retry_after_s = await self._fetched(wanted)
            now = int(self._clock())
            if outcome.content is not None:
                await _do(writer, partial(pictures.store, key=wanted.key, content=outcome.content, now=now))
                tally.stored += 1
                tally.size_bytes += len(outcome.content.data)
            elif outcome.is_blank:
                await _do(writer, partial(pictures.note_blank, key=wanted.key, now=now))
            elif outcome.problem is not None:
                kind, detail = outcome.problem
                log.info("picture %.300s: %s (%s)", wanted.url, kind, detail)
                failure = PictureFailure(kind, detail, next_try_at(kind, wanted.attempts, now, retry_after_s))
                await _do(writer, partial(pictures.note_failure, key=wanted.key, failure=failure, now=now))
                tally.failed += 1
        tally.done += 1

    async def _fetch_icons(self, writer: Writer, tally: _Tally) -> None:
        """Icons of the feeds' sites: few, so they are counted with no one's progress."""
        now = int(self._clock())
        gate = asyncio.Semaphore(PER_HOST)
        wanted = await _do(writer, partial(picture_upkeep.wanted_icons, now=now))
        await _all([asyncio.create_task(self._icon(writer, each, tally, gate)) for each in wanted])

    async def _icon(self, writer: Writer, wanted: WantedIcon, tally: _Tally, gate: asyncio.Semaphore) -> None:
        async with gate:
            outcome = await fetch_icon(wanted.site, wanted.source_url, self._fetcher, self._workers)
        now = int(self._clock())
        if outcome.content is not None:
            await _do(writer, partial(pictures.store, key=wanted.key, content=outcome.content, now=now))
            tally.icons += 1
            return
        kind, detail = outcome.problem or (FailureKind.NOT_A_PICTURE.value, "it shows nothing")
        failure = PictureFailure(kind, detail, next_try_at(kind, wanted.attempts, now))
        await _do(writer, partial(pictures.note_failure, key=wanted.key, failure=failure, now=now))

    async def _fetched(self, wanted: WantedPicture) -> tuple[PictureOutcome, int | None]:
        """What became of a picture, and the wait that its server asked for."""
        if picture_choice.is_inline(wanted.url):
            try:
                return await self._encoded(wanted, picture_choice.inline_bytes(wanted.url)), None
            except ValueError:
                return PictureOutcome(problem=(FailureKind.GONE.value, "no picture stands in the markup")), None
        manner = manner_beside(wanted.url, wanted.source_url, self._manners.get(wanted.feed_id or 0, USUAL))
        fetched = await self._fetcher.fetch(
            wanted.url, accept="picture", named_by=wanted.source_url or "", manner=manner
        )
        if isinstance(fetched, FetchFailed):
            return PictureOutcome(problem=(fetched.kind.value, fetched.detail)), fetched.retry_after_s
        if isinstance(fetched, NotModified):
            raise AssertionError("nothing was asked on a condition")
        return await self._encoded(wanted, fetched.body), None

    async def _encoded(self, wanted: WantedPicture, body: bytes) -> PictureOutcome:
        try:
            task = PictureTask(wanted.url[:MAX_URL_CHARS], body)
            return await self._workers.run(encode_picture, task, ENCODE_TIMEOUT_S)
        except FeedError as error:
            return PictureOutcome(problem=(error.kind.value, error.detail))


def _opened_beside(path: Path, library: Path) -> sqlite3.Connection:
    conn = pictures_file.open_pictures_writer(path)
    try:
        pictures_file.attach_library(conn, library)
    except StorageError:
        conn.close()
        raise
    return conn


def _keep_order(conn: sqlite3.Connection, settings: PictureSettings, now: int) -> None:
    picture_upkeep.sweep(conn, now)
    picture_upkeep.keep_within(conn, settings.max_bytes)
    picture_upkeep.give_back(conn)


async def _do(writer: Writer, work: Callable[[sqlite3.Connection], T]) -> T:
    return await asyncio.wrap_future(writer.submit(work))


async def _all(tasks: Sequence[asyncio.Task[None]]) -> None:
    """Wait for every task; the first error, or a cancel, ends the others before it climbs."""
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _report(tally: _Tally, on_progress: Callable[[PicturesProgress], None]) -> None:
    while True:
        await asyncio.sleep(PROGRESS_EVERY_S)
        if tally.done != tally.told and tally.wanted:
            tally.told = tally.done
            on_progress(PicturesProgress(tally.done, tally.wanted, tally.stored, tally.failed))
