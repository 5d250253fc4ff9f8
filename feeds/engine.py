"""The engine process: requests in as JSON lines on stdin, events out as JSON lines on stdout, its log on stderr.

Started by the window as `main.py engine`; internal, no part of the command line's contract. Dispatches only: what a
request does lives in refresh.py, look.py and subscriptions.py, which the headless commands call as well.

Threads: the event loop does HTTP and dispatch; one thread reads stdin; the writer's thread runs all SQL.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

from filelock import FileLock, Timeout

from feeds import protocol, subscriptions, wire
from feeds.access_requests import AccessRequests
from feeds.completion import Completion
from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.fetch import Fetcher
from feeds.look import Looker
from feeds.pool import Workers
from feeds.refresh import Refresher
from storage import feeds as feed_rows
from storage import schema
from storage.errors import StorageError
from storage.paths import Profile
from storage.types import BodyKind, ChangeSet
from storage.writer import Writer

log = logging.getLogger("broadsheet.engine")

CHANGED_EVERY_S = 0.1
"""Commits are told to the window at most this often; it redraws no faster."""

WORKERS_REST_S = 15.0
"""Worker processes hold about 60 MB each; they go when nothing was asked of the engine for this long."""

MAX_DETAIL = 1000
"""Characters of a failure's technical cause that the window is told."""

BUSY = "busy"
"""The kind of a Failed event when another process of the program is refreshing."""


class Engine:
    """One engine: its library, its requests, its answers.

    Attributes:
        emit: sends an event to the window; called on the event loop only.

    Thread: the event loop's.
    """

    def __init__(self, profile: Profile, emit: Callable[[protocol.Event], None]) -> None:
        self._profile = profile
        self.emit = emit
        self._loop = asyncio.get_running_loop()
        self._writer: Writer | None = None
        self._workers = Workers()
        self._fetcher = Fetcher()
        self._vault = Vault(profile.root)
        self._has_proxy = False
        self._looker = Looker(self._fetcher, self._workers)
        self._wanted: asyncio.Queue[protocol.Refresh] = asyncio.Queue()
        self._refresh: asyncio.Task[None] | None = None
        self._jobs: set[asyncio.Task[None]] = set()
        self._completing: set[asyncio.Task[None]] = set()
        self._preparing: asyncio.Task[None] | None = None
        self._completion = Completion(profile, self._open, self._workers, self._fetcher, self._vault, emit, self._tell)
        self._sequence_told = 0
        self._sequence = 0
        self._telling: asyncio.TimerHandle | None = None
        self._resting: asyncio.TimerHandle | None = None

    async def serve(self, requests: asyncio.Queue[protocol.Request | None]) -> None:
        """Answer requests until Stop, or None for the end of stdin; then finish the transaction and end the workers."""
        self.emit(protocol.Hello(protocol.VERSION, str(self._profile.root)))
        async with self._fetcher:
            runner = asyncio.create_task(self._run_refreshes())
            try:
                while (request := await requests.get()) is not None and not isinstance(request, protocol.Stop):
                    self._dispatch(request)
            finally:
                if self._resting is not None:
                    self._resting.cancel()
                for task in (runner, *self._jobs):
                    task.cancel()
                await asyncio.gather(runner, *self._jobs, return_exceptions=True)
                await asyncio.to_thread(self._workers.close)
                if self._writer is not None:
                    await asyncio.to_thread(self._writer.close)
        self._tell()
        self.emit(protocol.Finished())

    def _dispatch(self, request: protocol.Request) -> None:  # noqa: PLR0912 - a table
        match request:
            case protocol.Prepare():
                self._preparing = self._start(0, self._prepare())
            case protocol.Refresh():
                self._wanted.put_nowait(request)
            case protocol.CancelRefresh():
                self._cancel()
            case protocol.FetchPictures():
                self._start(request.request_id, self._completion.fetch_pictures(request))
            case protocol.FetchFullTexts():
                self._start_completing(request.request_id, self._read_asked(request))
            case protocol.SaveEnclosure():
                self._start_completing(request.request_id, self._completion.save_enclosure(request))
            case protocol.Complete():
                self._complete_later(is_metered=request.is_metered)
            case protocol.LearnTopics():
                self._start(0, self._completion.learn_topics())
            case protocol.Look():
                self._start(request.request_id, self._look(request))
            case protocol.Subscribe():
                self._start(request.request_id, self._subscribe(request.request_id, request.subscriptions))
            case protocol.ImportOpml():
                self._start(request.request_id, self._import(request))
            case protocol.ImportLibrary():
                self._start(request.request_id, self._import_library(request))
            case protocol.ExportOpml():
                self._start(request.request_id, self._export(request))
            case protocol.SaveArticle():
                self._start(request.request_id, self._save_article(request))
            case protocol.BuildEdition() | protocol.ExportEdition():
                self._start(request.request_id, self._edition(request))
            case protocol.SaveList() | protocol.SaveNotes():
                self._start(request.request_id, self._save_list(request))
            case protocol.KeepPage():
                self._start(request.request_id, self._keep(request))
            case protocol.ListStarters():
                self._start(request.request_id, self._starters(request))
            case protocol.AskAccess() | protocol.SetAccess() | protocol.AskProxy() | protocol.SetProxy():
                self._start(request.request_id, self._answer_access(request))
            case protocol.Stop():
                raise AssertionError("serve() ends at Stop")

    def _cancel(self) -> None:
        while not self._wanted.empty():
            self._wanted.get_nowait()
        for task in (self._refresh, *self._completing):
            if task is not None:
                task.cancel()

    def _start(self, request_id: int, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(self._guarded(request_id, work))
        self._jobs.add(task)
        task.add_done_callback(self._jobs.discard)
        task.add_done_callback(lambda _: self._rest_later())
        return task

    def _rest_later(self) -> None:
        if self._resting is not None:
            self._resting.cancel()
        self._resting = self._loop.call_later(WORKERS_REST_S, self._rest)

    def _rest(self) -> None:
        self._resting = None
        if self._refresh is None and self._wanted.empty() and not self._jobs:
            self._workers.close()

    async def _use_proxy(self) -> None:
        """Ask through the library's proxy, as soon as there is a library. One that cannot be read is told of later."""
        if self._writer is not None and not self._has_proxy:
            with suppress(StorageError):
                await self._access().use_proxy()
                self._has_proxy = True

    async def _guarded(self, request_id: int, work: Coroutine[None, None, None]) -> None:
        try:
            await self._use_proxy()
            await work
        except FeedError as error:
            log.info("request %d: %s", request_id, error)
            self.emit(protocol.Failed(request_id, error.kind, _cut(error.detail)))
        except StorageError as error:
            log.warning("request %d: %s", request_id, error)
            self.emit(protocol.Failed(request_id, error.problem, _cut(error.detail)))
        except Exception as error:  # the process's one handler: a bug ends a request, not the engine
            log.critical("request %d failed unexpectedly", request_id, exc_info=True)
            self.emit(protocol.Failed(request_id, protocol.FailureKind.INTERNAL, _cut(repr(error))))

    # ---- the library

    async def _prepare(self) -> None:
        try:
            prepared = await asyncio.to_thread(schema.prepare, self._profile, int(time.time()))
            writer = self._open()
            await self._use_proxy()
            welcome_id = await asyncio.to_thread(subscriptions.welcome, writer)
        except StorageError as error:
            self.emit(protocol.Refused(error.problem, error.detail))
            return
        if welcome_id is not None:
            await self._refresher().run([welcome_id], only_due=False)
        self._tell()
        self.emit(protocol.Ready(prepared.created, prepared.migrated_from))
        await self._access().forget_gone()

    def _open(self) -> Writer:
        if self._writer is None:
            self._writer = Writer(self._profile.database, records=True, on_commit=self._on_commit)
        return self._writer

    def _refresher(self) -> Refresher:
        return Refresher(self._open(), self._workers, self._fetcher, vault=self._vault)

    def _access(self) -> AccessRequests:
        return AccessRequests(self._open(), self._vault, self._fetcher)

    def _on_commit(self, _changes: ChangeSet, sequence: int) -> None:
        """Runs on the writer's thread."""
        self._loop.call_soon_threadsafe(self._note, sequence)

    def _note(self, sequence: int) -> None:
        self._sequence = max(self._sequence, sequence)
        if self._telling is None:
            self._telling = self._loop.call_later(CHANGED_EVERY_S, self._tell)

    def _tell(self) -> None:
        if self._telling is not None:
            self._telling.cancel()
            self._telling = None
        if self._sequence > self._sequence_told:
            self._sequence_told = self._sequence
            self.emit(protocol.Changed(self._sequence))

    # ---- refreshing

    async def _run_refreshes(self) -> None:
        """One refresh at a time, in the order asked for, on a library that is ready."""
        while True:
            wanted = await self._wanted.get()
            if self._preparing is not None:
                await asyncio.wait([self._preparing])
            self._refresh = asyncio.create_task(self._guarded(0, self._run_refresh(wanted)))
            try:
                await asyncio.wait([self._refresh])
            finally:
                # What has arrived is noted before the writer is closed.
                self._refresh.cancel()
                await asyncio.wait([self._refresh])
                self._refresh = None
            self._rest_later()

    async def _run_refresh(self, wanted: protocol.Refresh) -> None:
        try:
            lock = FileLock(self._profile.refresh_lock, blocking=False)
            with lock:
                finished = await self._refresher().run(
                    wanted.feed_ids,
                    only_due=wanted.only_due,
                    on_started=lambda feeds: self.emit(protocol.RefreshStarted(feeds)),
                    on_progress=self.emit,
                )
        except Timeout:
            self.emit(protocol.Failed(0, BUSY, "another refresh is running"))
            return
        self._tell()
        self.emit(finished)
        if not finished.cancelled and (finished.failed < finished.feeds or not finished.feeds):
            self._complete_later(is_metered=wanted.is_metered)

    # ---- what makes articles whole: their pages, then their pictures

    def _complete_later(self, *, is_metered: bool = False) -> None:
        self._start_completing(0, self._completion.complete(is_metered=is_metered))

    def _start_completing(self, request_id: int, work: Coroutine[None, None, None]) -> None:
        """Start what a person may stop."""
        task = self._start(request_id, work)
        self._completing.add(task)
        task.add_done_callback(self._completing.discard)

    async def _read_asked(self, request: protocol.FetchFullTexts) -> None:
        if await self._completion.read_pages(request):
            self._complete_later(is_metered=request.is_metered)

    # ---- requests with an answer

    async def _look(self, request: protocol.Look) -> None:
        sight = await self._looker.look(request.address, request.named_by, may_run=request.may_run)
        if sight.opml is not None:
            self.emit(protocol.Found(request.request_id, "opml", subscriptions=len(sight.opml.subscriptions)))
            return
        known = {found.url: await self._feed_id(found.url) for found in sight.feeds}
        self.emit(
            protocol.Found(
                request.request_id,
                "feeds" if sight.feeds else "page",
                feeds=tuple(_short(replace(found, feed_id=known[found.url])) for found in sight.feeds),
                page_title=sight.page_title[:300] if sight.page_title is not None else None,
            )
        )

    async def _feed_id(self, url: str) -> int | None:
        row = await asyncio.wrap_future(self._open().submit(lambda connection: feed_rows.feed_by_url(connection, url)))
        return row.id if row is not None else None

    async def _subscribe(
        self, request_id: int, wanted: tuple[protocol.Subscription, ...], skipped: tuple[str, ...] = ()
    ) -> None:
        added = await asyncio.to_thread(subscriptions.subscribe, self._open(), wanted, self._vault)
        self._tell()
        self.emit(
            protocol.Done(
                request_id,
                count=len(added.feed_ids),
                known=added.known,
                ids=added.feed_ids[:1000],
                skipped=tuple(line[:300] for line in skipped[:20]),
            )
        )
        if added.feed_ids:
            self._wanted.put_nowait(protocol.Refresh(added.feed_ids))

    async def _import(self, request: protocol.ImportOpml) -> None:
        # Not Path.is_file, which raises for what can be no path; an address may be.
        if os.path.isfile(request.path):
            listed = await asyncio.to_thread(subscriptions.read_list, Path(request.path))
        else:
            listed = await self._looker.read_list(request.path)
        await self._subscribe(request.request_id, listed.subscriptions, listed.skipped)

    async def _import_library(self, request: protocol.ImportLibrary) -> None:
        from feeds.import_requests import Importer  # noqa: PLC0415 - a person imports once

        importer = Importer(self._open(), self._workers, self._vault, self.emit)
        imported = await importer.run(request)
        self._tell()
        self.emit(imported)
        if imported.feed_ids:
            self._wanted.put_nowait(protocol.Refresh(imported.feed_ids, is_metered=request.is_metered))
        elif imported.import_id:
            self._complete_later(is_metered=request.is_metered)

    async def _export(self, request: protocol.ExportOpml) -> None:
        count = await asyncio.to_thread(subscriptions.export_list, self._open(), Path(request.path))
        self.emit(protocol.Done(request.request_id, count=count))

    async def _save_article(self, request: protocol.SaveArticle) -> None:
        # Writers of files, and the fonts of a PDF, are loaded by those who export.
        from feeds import exports  # noqa: PLC0415

        save = partial(exports.save_article, date=request.date, kind=BodyKind(request.kind))
        await asyncio.to_thread(save, self._profile, request.article_id, Path(request.path))
        self.emit(protocol.Done(request.request_id, count=1, ids=(request.article_id,)))

    async def _edition(self, request: protocol.BuildEdition | protocol.ExportEdition) -> None:
        from feeds import edition_requests  # noqa: PLC0415 - as above

        if isinstance(request, protocol.BuildEdition):
            self.emit(await edition_requests.build(self._profile, self._open(), request))
        else:
            self.emit(await edition_requests.export(self._profile, request))

    async def _save_list(self, request: protocol.SaveList | protocol.SaveNotes) -> None:
        from feeds import list_requests  # noqa: PLC0415 - as above

        self.emit(await list_requests.save(self._profile, request))

    async def _keep(self, request: protocol.KeepPage) -> None:
        page = await self._looker.read_page(request.address)
        article_id = await asyncio.to_thread(subscriptions.keep_page, self._open(), page, request.topics)
        self._tell()
        self.emit(protocol.Done(request.request_id, count=1, ids=(article_id,)))
        self._complete_later(is_metered=request.is_metered)

    async def _answer_access(
        self, request: protocol.AskAccess | protocol.SetAccess | protocol.AskProxy | protocol.SetProxy
    ) -> None:
        requests = self._access()
        match request:
            case protocol.AskAccess():
                self.emit(await requests.ask_access(request))
            case protocol.AskProxy():
                self.emit(await requests.ask_proxy(request))
            case protocol.SetProxy():
                self.emit(await requests.set_proxy(request))
            case protocol.SetAccess():
                self.emit(await requests.set_access(request))
                self._tell()
                self._wanted.put_nowait(protocol.Refresh((request.feed_id,)))

    async def _starters(self, request: protocol.ListStarters) -> None:
        self.emit(protocol.Starters(request.request_id, await asyncio.to_thread(subscriptions.starters)))


def _short(found: protocol.FoundFeed) -> protocol.FoundFeed:
    """A found feed that fits a line of the protocol, whatever its server says."""
    return replace(found, title=found.title[:300], newest=tuple(title[:200] for title in found.newest[:5]))


def _cut(detail: str) -> str:
    """A technical cause that fits a line of the protocol: some quote what they are about."""
    return detail[:MAX_DETAIL]


def _request(line: bytes) -> protocol.Request:
    message = wire.decode(line)
    if not isinstance(message, protocol.Request):
        raise wire.ProtocolError("an event, where a request is due", getattr(message, "request_id", 0))
    return message


def main(profile: Profile) -> int:
    """Serve the window until it goes. Its exit status."""
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    output = _take_stdout()
    # Not sys.stdin: the interpreter closes that at its end and dies of the lock that the reading thread still holds.
    asyncio.run(_serve(profile, os.fdopen(os.dup(0), "rb"), output))
    return 0


def _take_stdout() -> BinaryIO:
    """The window's end of stdout, which no library's print can reach any more: descriptor 1 becomes stderr."""
    sys.stdout.flush()
    private = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(private, "wb", buffering=0)


async def _serve(profile: Profile, lines: BinaryIO, output: BinaryIO) -> None:
    loop = asyncio.get_running_loop()
    requests: asyncio.Queue[protocol.Request | None] = asyncio.Queue()

    def emit(event: protocol.Event) -> None:
        try:
            output.write(wire.encode(event))
        except BrokenPipeError:
            # The window is gone; its end of stdin closes as well, and that ends us.
            log.info("nobody reads %s", type(event).__name__)

    def read() -> None:
        # What comes behind Stop finds the loop closed, and nobody who would answer it.
        with suppress(RuntimeError):
            for line in wire.read_lines(lines):
                try:
                    request = _request(line)
                except wire.ProtocolError as error:
                    log.warning("left out a line: %.200s", error)
                    if error.request_id:
                        failed = protocol.Failed(error.request_id, protocol.FailureKind.INTERNAL, _cut(str(error)))
                        loop.call_soon_threadsafe(emit, failed)
                    continue
                loop.call_soon_threadsafe(requests.put_nowait, request)
            loop.call_soon_threadsafe(requests.put_nowait, None)

    threading.Thread(target=read, name="requests", daemon=True).start()
    await Engine(profile, emit).serve(requests)
