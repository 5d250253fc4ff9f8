"""The window's requests for files that articles brought along: fetched part by part, written whole or not at all.

Like engine.py it knows the library. A file goes where the person chose, and is neither opened nor run.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import sqlite3
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO, TypeVar

from feeds.access import manner_beside, manners
from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.fetch import Fetcher, FetchFailed
from feeds.protocol.completing import EnclosureProgress, SaveEnclosure
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.session import Done
from feeds.sign_in import USUAL
from storage import attachments, feed_requests
from storage.writer import Writer

T = TypeVar("T")

PROGRESS_EVERY_S = 0.5


class _FileError(Exception):
    """What was fetched cannot be written; not an OSError, for those are the network's while something is fetched."""


class EnclosureRequests:
    """Answers them. Thread: the event loop's."""

    def __init__(self, writer: Writer, vault: Vault, fetcher: Fetcher) -> None:
        self._writer = writer
        self._vault = vault
        self._fetcher = fetcher

    async def save(self, request: SaveEnclosure, on_progress: Callable[[EnclosureProgress], None]) -> Done:
        """Write one of an article's files to a path. Cancelling leaves what was there before.

        Raises:
            FeedError: the article brought no such file, it cannot be fetched, or it cannot be written.
        """
        brought = await self._store(partial(attachments.enclosures, article_id=request.article_id))
        if request.url not in [each.url for each in brought]:
            raise FeedError(FailureKind.BAD_ADDRESS, request.url, "the article brought no such file")
        feed_id, feed_url = await self._store(partial(attachments.feed_of, article_id=request.article_id)) or (0, None)
        own = await self._store(feed_requests.requests)
        known = await asyncio.to_thread(manners, own, self._vault) if own else {}
        manner = manner_beside(request.url, feed_url, known.get(feed_id, USUAL))
        loop = asyncio.get_running_loop()

        def told(done: int, whole: int | None) -> None:
            event = EnclosureProgress(request.request_id, done, whole)
            loop.call_soon_threadsafe(on_progress, event)

        tell = _Teller(told)
        target = Path(request.path)
        partial_file = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
        try:
            file = await asyncio.to_thread(partial_file.open, "xb")
            try:
                write = partial(_write, file, tell)
                saved = await self._fetcher.save(request.url, write, named_by=feed_url or "", manner=manner)
                if isinstance(saved, FetchFailed):
                    raise FeedError(saved.kind, request.url, saved.detail)
                await asyncio.to_thread(_flush, file)
            finally:
                file.close()
            await asyncio.to_thread(partial_file.replace, target)
        except (OSError, ValueError, _FileError) as error:
            raise FeedError(FailureKind.NOT_WRITTEN, request.path, str(error)) from error
        finally:
            partial_file.unlink(missing_ok=True)
        return Done(request.request_id, count=saved.size_bytes)

    async def _store(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.wrap_future(self._writer.submit(work))


class _Teller:
    """Counts what was written and tells of it now and then."""

    def __init__(self, tell: Callable[[int, int | None], None]) -> None:
        self._tell = tell
        self._done = 0
        self._told_at = 0.0

    def add(self, size_bytes: int, whole: int | None) -> None:
        """More was written. `whole`: all there will be; None if that is not known."""
        self._done += size_bytes
        now = time.monotonic()
        if now - self._told_at >= PROGRESS_EVERY_S:
            self._told_at = now
            self._tell(self._done, whole)


def _write(file: BinaryIO, tell: _Teller, part: bytes, whole: int | None) -> None:
    try:
        file.write(part)
    except OSError as error:
        raise _FileError(error.strerror or str(error)) from error
    tell.add(len(part), whole)


def _flush(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
