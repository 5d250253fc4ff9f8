"""The engine: takes the window's requests, and says what became of them. Dispatches only.

What a request does lives in refresh.py, completion.py and the `*_requests.py`; how requests and events travel, in
engine_process.py. Internal, no part of the command line's contract.

Threads: the event loop does HTTP and dispatch; the writer's thread runs all SQL.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from feeds import subscriptions
from feeds.access_requests import AccessRequests
from feeds.completion import Completion
from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.fetch import Fetcher
from feeds.look import Looker
from feeds.pool import Workers
from feeds.protocol.access import AskAccess, AskProxy, SetAccess, SetProxy
from feeds.protocol.completing import Complete, FetchFullTexts, FetchPictures, LearnTopics, SaveEnclosure
from feeds.protocol.exporting import BuildEdition, ExportEdition, ListIds, SaveArticle, SaveList, SaveNotes
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.importing import CancelImport, ImportLibrary
from feeds.protocol.mailing import AskMail, SendEdition, SetMail, TryMail
from feeds.protocol.messages import Event, Request
from feeds.protocol.refreshing import CancelRefresh, Refresh, RefreshStarted
from feeds.protocol.session import VERSION, Changed, Done, Failed, Finished, Hello, Prepare, Ready, Refused, Stop
from feeds.protocol.subscribing import (
    ExportOpml,
    ImportOpml,
    KeepPage,
    ListStarters,
    Look,
    Subscribe,
)
from feeds.refresh import Refresher
from feeds.subscription_requests import SubscriptionRequest, SubscriptionRequests
from storage import schema
from storage.errors import StorageError
from storage.paths import Profile
from storage.types import BodyKind, ChangeSet
from storage.writer import Writer

if TYPE_CHECKING:
    from feeds.list_requests import ListRequests
    from feeds.mail_requests import MailRequests

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

    def __init__(self, profile: Profile, emit: Callable[[Event], None]) -> None:
        self._profile = profile
        self.emit = emit
        self._loop = asyncio.get_running_loop()
        self._writer: Writer | None = None
        self._workers = Workers()
        self._fetcher = Fetcher()
        self._vault = Vault(profile.root)
        self._has_proxy = False
        self._looker = Looker(self._fetcher, self._workers)
        self._wanted: asyncio.Queue[Refresh] = asyncio.Queue()
        self._refresh: asyncio.Task[None] | None = None
        self._jobs: set[asyncio.Task[None]] = set()
        self._completing: set[asyncio.Task[None]] = set()
        self._stops: dict[int, asyncio.Event] = {}
        self._preparing: asyncio.Task[None] | None = None
        self._completion = Completion(profile, self._open, self._workers, self._fetcher, self._vault, emit, self._tell)
        self._sequence_told = 0
        self._sequence = 0
        self._telling: asyncio.TimerHandle | None = None
        self._resting: asyncio.TimerHandle | None = None

    async def serve(self, requests: asyncio.Queue[Request | None]) -> None:
        """Answer requests until Stop, or None for the end of stdin; then finish the transaction and end the workers."""
        self.emit(Hello(VERSION, str(self._profile.root)))
        async with self._fetcher:
            runner = asyncio.create_task(self._run_refreshes())
            try:
                while (request := await requests.get()) is not None and not isinstance(request, Stop):
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
        self.emit(Finished())

    def _dispatch(self, request: Request) -> None:  # noqa: PLR0912 - a table
        match request:
            case Prepare():
                self._preparing = self._start(0, self._prepare())
            case Refresh():
                self._wanted.put_nowait(request)
            case CancelRefresh():
                self._cancel()
            case FetchPictures():
                self._start(request.request_id, self._completion.fetch_pictures(request))
            case FetchFullTexts():
                self._start_completing(request.request_id, self._read_asked(request))
            case SaveEnclosure():
                self._start_completing(request.request_id, self._completion.save_enclosure(request))
            case Complete():
                self._complete_later(is_metered=request.is_metered)
            case LearnTopics():
                self._start(0, self._completion.learn_topics())
            case ImportLibrary():
                self._start_import(request)
            case CancelImport():
                if (stop := self._stops.get(request.request_id)) is not None:
                    stop.set()
            case Look() | Subscribe() | ImportOpml() | ExportOpml() | KeepPage() | ListStarters():
                self._start(request.request_id, self._answer_subscription(request))
            case SaveArticle():
                self._start(request.request_id, self._save_article(request))
            case BuildEdition() | ExportEdition():
                self._start(request.request_id, self._edition(request))
            case ListIds():
                self._lists.take(request)
            case SaveList() | SaveNotes():
                self._start(request.request_id, self._save_list(request))
            case AskAccess() | SetAccess() | AskProxy() | SetProxy():
                self._start(request.request_id, self._answer_access(request))
            case AskMail() | SetMail() | TryMail() | SendEdition():
                self._start(request.request_id, self._answer_mail(request))
            case Stop():
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
            self.emit(Failed(request_id, error.kind, cut(error.detail)))
        except StorageError as error:
            log.warning("request %d: %s", request_id, error)
            self.emit(Failed(request_id, error.problem, cut(error.detail)))
        except Exception as error:  # the process's one handler: a bug ends a request, not the engine
            log.critical("request %d failed unexpectedly", request_id, exc_info=True)
            self.emit(Failed(request_id, FailureKind.INTERNAL, cut(repr(error))))

    # ---- the library

    async def _prepare(self) -> None:
        try:
            prepared = await asyncio.to_thread(schema.prepare, self._profile, int(time.time()))
            writer = self._open()
            await self._use_proxy()
            welcome_id = await asyncio.to_thread(subscriptions.welcome, writer)
        except StorageError as error:
            self.emit(Refused(error.problem, error.detail))
            return
        if welcome_id is not None:
            await self._refresher().run([welcome_id], only_due=False)
        self._tell()
        self.emit(Ready(prepared.created, prepared.migrated_from))
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
            self.emit(Changed(self._sequence))

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

    async def _run_refresh(self, wanted: Refresh) -> None:
        try:
            lock = FileLock(self._profile.refresh_lock, blocking=False)
            with lock:
                finished = await self._refresher().run(
                    wanted.feed_ids,
                    only_due=wanted.only_due,
                    on_started=lambda feeds: self.emit(RefreshStarted(feeds)),
                    on_progress=self.emit,
                )
        except Timeout:
            self.emit(Failed(0, BUSY, "another refresh is running"))
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

    async def _read_asked(self, request: FetchFullTexts) -> None:
        if await self._completion.read_pages(request):
            self._complete_later(is_metered=request.is_metered)

    # ---- requests with an answer

    def _start_import(self, request: ImportLibrary) -> None:
        stop = self._stops[request.request_id] = asyncio.Event()
        task = self._start(request.request_id, self._answer_subscription(request, stop))
        task.add_done_callback(lambda _: self._stops.pop(request.request_id))

    async def _answer_subscription(self, request: SubscriptionRequest, stop: asyncio.Event | None = None) -> None:
        requests = SubscriptionRequests(self._open, self._looker, self._workers, self._vault, self.emit, stop)
        answered = await requests.answer(request)
        self._tell()
        self.emit(answered.event)
        if answered.new_feeds:
            self._wanted.put_nowait(Refresh(answered.new_feeds, is_metered=answered.is_metered))
        elif answered.has_articles:
            self._complete_later(is_metered=answered.is_metered)

    async def _save_article(self, request: SaveArticle) -> None:
        # Writers of files, and the fonts of a PDF, are loaded by those who export.
        from feeds import exports  # noqa: PLC0415

        save = partial(exports.save_article, date=request.date, kind=BodyKind(request.kind))
        await asyncio.to_thread(save, self._profile, request.article_id, Path(request.path))
        self.emit(Done(request.request_id, count=1, ids=(request.article_id,)))

    async def _edition(self, request: BuildEdition | ExportEdition) -> None:
        from feeds import edition_requests  # noqa: PLC0415 - as above

        if isinstance(request, BuildEdition):
            self.emit(await edition_requests.build(self._profile, self._open(), request))
        else:
            self.emit(await edition_requests.export(self._profile, request))

    async def _answer_mail(self, request: AskMail | SetMail | TryMail | SendEdition) -> None:
        self.emit(await self._mail.answer(request))

    @cached_property
    def _mail(self) -> MailRequests:
        from feeds.mail_requests import MailRequests  # noqa: PLC0415 - as above

        return MailRequests(self._profile, self._open(), self._vault)

    @cached_property
    def _lists(self) -> ListRequests:
        from feeds.list_requests import ListRequests  # noqa: PLC0415 - as above

        return ListRequests(self._profile)

    async def _save_list(self, request: SaveList | SaveNotes) -> None:
        self.emit(await self._lists.save(request))

    async def _answer_access(self, request: AskAccess | SetAccess | AskProxy | SetProxy) -> None:
        requests = self._access()
        match request:
            case AskAccess():
                self.emit(await requests.ask_access(request))
            case AskProxy():
                self.emit(await requests.ask_proxy(request))
            case SetProxy():
                self.emit(await requests.set_proxy(request))
            case SetAccess():
                self.emit(await requests.set_access(request))
                self._tell()
                self._wanted.put_nowait(Refresh((request.feed_id,)))


def cut(detail: str) -> str:
    """A technical cause that fits a line of the protocol: some quote what they are about."""
    return detail[:MAX_DETAIL]
