"""The pipeline over due feeds: fetch, hand to a worker, store, note what the check taught.

Runs on an event loop that does HTTP only: SQL runs on the writer's thread, parsing in worker processes. With
engine.py and the headless commands the only part of feeds/ that knows storage. A feed's failure is a value
stored on the feed; it never stops another feed.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import sqlite3
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from feeds import schedule
from feeds.access import manners
from feeds.arrivals import Arrivals
from feeds.commands import Commands, is_command
from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.failures import without_logins
from feeds.fetch import Fetched, Fetcher, FetchFailed, NotModified
from feeds.politeness import host_of
from feeds.pool import Workers
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.refreshing import RefreshFinished, RefreshProgress
from feeds.sign_in import USUAL, Manner, split_login
from feeds.tasks import FeedOutcome, FeedTask, read_feed
from feeds.welcome import WELCOME_URL, welcome_body
from storage import articles, feed_requests, feeds, refresh_settings, retention
from storage.errors import StorageError
from storage.feed_types import FeedChecked, FeedSource
from storage.refresh_settings import DEFAULT_INTERVAL_S
from storage.types import ChangeSet
from storage.writer import Writer

log = logging.getLogger("broadsheet.refresh")

T = TypeVar("T")

IN_FLIGHT = 48
"""Feeds fetched or read at once: enough that a few hanging servers do not hold up the rest, and a bound on memory,
for each may hold a body of up to 10 MB."""

PROGRESS_EVERY_S = 0.1
READ_TIMEOUT_S = 20.0
"""A feed of 10 MB parses in 4 s at the slowest measured rate; what takes longer is made to."""


@dataclass(slots=True)
class _Tally:
    feeds: int
    done: int = 0
    new: int = 0
    changed: int = 0
    not_modified: int = 0
    failed: int = 0
    checks: list[FeedChecked] = field(default_factory=list)


class Refresher:
    """Refreshes feeds of one library.

    Thread: the event loop's.
    """

    def __init__(
        self,
        writer: Writer,
        workers: Workers,
        fetcher: Fetcher,
        clock: Callable[[], float] = time.time,
        vault: Vault | None = None,
    ) -> None:
        """`vault`: where feeds' logins lie; None to ask without them."""
        self._writer = writer
        self._arrivals = Arrivals(writer)
        self._workers = workers
        self._fetcher = fetcher
        self._clock = clock
        self._vault = vault
        self._manners: dict[int, Manner] = {}
        self._commands = Commands()
        self._default_s = DEFAULT_INTERVAL_S

    async def run(
        self,
        feed_ids: Sequence[int] | None,
        *,
        only_due: bool,
        on_started: Callable[[int], None] = lambda feeds: None,
        on_progress: Callable[[RefreshProgress], None] = lambda progress: None,
    ) -> RefreshFinished:
        """Refresh the feeds named, or all; with `only_due` those whose time has come.

        A feed named explicitly is asked whatever its schedule says, but for a server's "not before" (429).
        Cancelling the task keeps what has arrived.

        Raises:
            StorageError: the library could not be read or written.
        """
        begun = time.monotonic()
        now = int(self._clock())
        due_at = now if only_due else None
        try:
            sources = await self._prepare(feed_ids, due_at)
        except asyncio.CancelledError:
            return RefreshFinished(0, 0, 0, 0, 0, round(time.monotonic() - begun, 3), cancelled=True)
        tally = _Tally(feeds=len(sources))
        on_started(len(sources))
        gate = asyncio.Semaphore(IN_FLIGHT)
        over = asyncio.Event()
        reporter = asyncio.create_task(self._report(tally, on_progress, over))
        tasks = [asyncio.create_task(self._one(source, tally, gate)) for source in _interleaved(sources)]
        cancelled = False
        try:
            await _all(tasks)
        except asyncio.CancelledError:
            cancelled = True
        finally:
            # Not cancelled: a flush cut short would take the checks it holds with it, and their feeds be due again.
            over.set()
            await reporter
        await self._arrivals.settle()
        await self._flush(tally)
        while await self._store(partial(retention.apply, now=now)):
            continue
        on_progress(RefreshProgress(tally.done, tally.feeds, tally.new, tally.failed))
        return RefreshFinished(
            feeds=tally.feeds,
            new=tally.new,
            changed=tally.changed,
            not_modified=tally.not_modified,
            failed=tally.failed,
            seconds=round(time.monotonic() - begun, 3),
            cancelled=cancelled,
        )

    async def _prepare(self, feed_ids: Sequence[int] | None, due_at: int | None) -> list[FeedSource]:
        """The feeds to be asked; notes how."""
        self._default_s = await self._store(refresh_settings.interval_s)
        sources = await self._store(lambda connection: feeds.sources(connection, feed_ids, due_at))
        if feed_ids is None:
            sources = [source for source in sources if source.url != WELCOME_URL or source.body_hash is None]
        own = await self._store(feed_requests.requests)
        self._manners = await asyncio.to_thread(manners, own, self._vault) if own else {}
        return sources

    async def _report(self, tally: _Tally, on_progress: Callable[[RefreshProgress], None], over: asyncio.Event) -> None:
        last = -1
        while not over.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(over.wait(), PROGRESS_EVERY_S)
            await self._flush(tally)
            if tally.done != last:
                last = tally.done
                on_progress(RefreshProgress(tally.done, tally.feeds, tally.new, tally.failed))

    async def _flush(self, tally: _Tally) -> None:
        """Write the checks noted since the last time: one transaction for many feeds."""
        checks, tally.checks = tally.checks, []
        if checks:
            await self._store(lambda connection: _record(connection, checks))

    async def _one(self, source: FeedSource, tally: _Tally, gate: asyncio.Semaphore) -> None:
        async with gate:
            now = int(self._clock())
            # No server's wish reaches farther: one that seems to was noted by a clock that was wrong.
            if source.retry_after_at is not None and now < source.retry_after_at <= now + schedule.MAX_RETRY_AFTER_S:
                # Nobody was called, so nothing is to be noted: asking in vain must not lengthen the wait.
                tally.failed += 1
            else:
                checked = await self._checked(source, tally, now)
                # Not in one line: the list is another one by now.
                tally.checks.append(checked)
            tally.done += 1

    async def _checked(self, source: FeedSource, tally: _Tally, now: int) -> FeedChecked:
        try:
            return await self._check(source, tally, now)
        except StorageError:
            raise
        except Exception as error:  # a bug that one server's answer brings out must not stop all other feeds
            log.critical("feed %d %s failed unexpectedly", source.feed_id, without_logins(source.url), exc_info=True)
            tally.failed += 1
            return self._failure(source, FetchFailed(source.url, FailureKind.INTERNAL, repr(error)[:500]), now)

    async def _check(self, source: FeedSource, tally: _Tally, now: int) -> FeedChecked:
        outcome = await self._fetch(source)
        if isinstance(outcome, FetchFailed):
            log.info("feed %d %s: %s (%s)", source.feed_id, without_logins(source.url), outcome.kind, outcome.detail)
            tally.failed += 1
            return self._failure(source, outcome, now)
        if isinstance(outcome, NotModified):
            tally.not_modified += 1
            return self._success(source, outcome, now, body_hash=source.body_hash)
        body_hash = hashlib.blake2b(outcome.body, digest_size=16).hexdigest()
        if body_hash == source.body_hash:
            tally.not_modified += 1
            return self._success(source, outcome, now, body_hash=body_hash)
        read = await self._read(source, outcome)
        if read.problem is not None:
            kind, detail = read.problem
            log.info("feed %d %s: %s (%s)", source.feed_id, without_logins(source.url), kind, detail)
            tally.failed += 1
            return self._failure(source, FetchFailed(source.url, FailureKind(kind), detail, None, None), now)
        storing = asyncio.create_task(self._arrivals.store(source.feed_id, read.drafts, now))
        try:
            changes = await asyncio.shield(storing)
        except asyncio.CancelledError:
            # What is on its way into the library comes in: it counts, and its feed is not due again.
            changes = await storing
        tally.new += len(changes.new)
        tally.changed += len(changes.changed)
        return self._success(source, outcome, now, body_hash=body_hash, read=read)

    async def _fetch(self, source: FeedSource) -> Fetched | NotModified | FetchFailed:
        if source.url == WELCOME_URL:
            return Fetched(
                url=WELCOME_URL,
                final_url=WELCOME_URL,
                status=200,
                headers={"content-type": "application/atom+xml"},
                body=welcome_body(),
                fetched_at=int(self._clock()),
                permanent_url=None,
            )
        if is_command(source.url):
            # Only a person can have subscribed to one: lists and pages cannot.
            return await self._commands.fetch(source.url)
        manner = self._manners.get(source.feed_id, USUAL)
        return await self._fetcher.fetch(
            source.url,
            etag=source.etag,
            last_modified=source.last_modified,
            # Only a person can have subscribed to a file: lists cannot.
            allow_files=source.url.startswith("file:"),
            manner=manner,
        )

    async def _read(self, source: FeedSource, fetched: Fetched) -> FeedOutcome:
        known = await self._store(lambda connection: articles.known_entries(connection, source.feed_id))
        task = FeedTask(
            feed_id=source.feed_id,
            url=source.url,
            final_url=fetched.final_url,
            headers=fetched.headers,
            body=fetched.body,
            known=known,
            fetched_at=fetched.fetched_at,
        )
        try:
            return await self._workers.run(read_feed, task, READ_TIMEOUT_S)
        except FeedError as error:
            return FeedOutcome.failed(source.feed_id, error.kind, error.detail)

    def _success(
        self,
        source: FeedSource,
        outcome: Fetched | NotModified,
        now: int,
        *,
        body_hash: str | None,
        read: FeedOutcome | None = None,
    ) -> FeedChecked:
        moved = schedule.moved(source, outcome.permanent_url, now)
        return FeedChecked(
            feed_id=source.feed_id,
            checked_at=now,
            next_check_at=schedule.next_check(
                now=now,
                feed_id=source.feed_id,
                interval_s=source.interval_s,
                default_s=self._default_s,
                headers=outcome.headers,
                ttl_s=read.ttl_s if read else None,
            ),
            etag=outcome.headers.get("etag") or (source.etag if isinstance(outcome, NotModified) else None),
            last_modified=outcome.headers.get("last-modified")
            or (source.last_modified if isinstance(outcome, NotModified) else None),
            body_hash=body_hash,
            title=read.title if read else None,
            site_url=read.site_url if read else None,
            language=read.language if read else None,
            moved_url=moved.url,
            moved_count=moved.count,
            moved_since=moved.since,
            # A server that moves a feed gives it no login of the server's choice.
            url=split_login(moved.move_to)[0] if moved.move_to is not None else None,
        )

    def _failure(self, source: FeedSource, failed: FetchFailed, now: int) -> FeedChecked:
        # A 503 is waited for by the schedule; a person may ask in between.
        rest_s = failed.retry_after_s if failed.kind is FailureKind.RATE_LIMITED else None
        return FeedChecked(
            feed_id=source.feed_id,
            checked_at=now,
            next_check_at=schedule.next_check(
                now=now,
                feed_id=source.feed_id,
                interval_s=source.interval_s,
                default_s=self._default_s,
                headers={},
                ttl_s=None,
                failures=source.failures + 1,
                failure_kind=failed.kind,
                retry_after_s=failed.retry_after_s,
            ),
            etag=source.etag,
            last_modified=source.last_modified,
            body_hash=source.body_hash,
            problem_kind=failed.kind.value,
            problem_detail=failed.detail,
            http_status=failed.http_status,
            retry_after_at=now + rest_s if rest_s is not None else None,
        )

    async def _store(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.wrap_future(self._writer.submit(work))


def _record(connection: sqlite3.Connection, checks: Sequence[FeedChecked]) -> ChangeSet:
    changes = ChangeSet()
    for checked in checks:
        changes |= feeds.record_check(connection, checked)
    return changes


def _interleaved(sources: Sequence[FeedSource]) -> list[FeedSource]:
    """Hosts in turn, so that a host with many feeds, which is asked politely, does not hold up the others."""
    queues: dict[str, deque[FeedSource]] = {}
    for source in sources:
        queues.setdefault(host_of(source.url), deque()).append(source)
    ordered: list[FeedSource] = []
    while queues:
        for host in list(queues):
            ordered.append(queues[host].popleft())
            if not queues[host]:
                del queues[host]
    return ordered


async def _all(tasks: Sequence[asyncio.Task[None]]) -> None:
    """Wait for every task; the first error, or a cancel, ends the others before it climbs."""
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
