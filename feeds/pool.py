"""Worker processes: started when first needed, replaced after many tasks, ended alone when a task runs away.

A worker holds nothing worth keeping, so it ends at once: when it is told to, and when the process that started it is
gone.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import TimeoutError as FutureTimeoutError
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from typing import Any, TypeVar

from pebble import ProcessExpired, ProcessPool

from feeds.errors import FeedError
from feeds.protocol.failure_kind import FailureKind

log = logging.getLogger("broadsheet.pool")

T = TypeVar("T")
R = TypeVar("R")

MAX_WORKERS = 4
MAX_TASKS = 500
"""Tasks of one worker: parsers of C leak a little on broken input, and a fresh process forgets it."""

MEMORY_BYTES = 2_000_000_000
"""Address space of one worker. The largest harmless document known to us needs 400 MB; a bomb hits the bound."""

TRIES = 2
"""A worker that dies while it rests ends its pool, and tasks on their way to it are asked again, of the next pool."""

_LOOK_EVERY_S = 1.0


class Workers:
    """Runs functions in worker processes. Thread: the event loop's, but for `close`, which may be called from any."""

    def __init__(self, workers: int | None = None, memory_bytes: int = MEMORY_BYTES) -> None:
        self._count = workers if workers is not None else max(1, min(MAX_WORKERS, os.cpu_count() or 1))
        self._memory_bytes = memory_bytes
        self._pool: Any = None

    async def run(self, function: Callable[[T], R], task: T, timeout_s: float) -> R:
        """`function(task)` in a worker. `function` is a module's own, for its name travels and not its code.

        Raises:
            FeedError: TOO_COMPLEX if it took too long or too much memory, INTERNAL if the worker died or raised.
        """
        url = str(getattr(task, "url", ""))
        for _ in range(TRIES):
            pool = self._open()
            try:
                result = await _answer(pool, function, task, timeout_s)
            except BrokenProcessPool as error:
                log.warning("the workers ended unexpectedly: %s", error)
                await self._give_up(pool)
                continue
            except (FutureTimeoutError, TimeoutError) as error:
                raise FeedError(FailureKind.TOO_COMPLEX, url, f"not done in {timeout_s:.0f} s") from error
            except ProcessExpired as error:
                raise FeedError(FailureKind.INTERNAL, url, f"the worker died: {error}") from error
            except Exception as error:
                raise FeedError(FailureKind.INTERNAL, url, f"{type(error).__name__}: {error}") from error
            if isinstance(result, _Failure):
                raise FeedError(result.kind, url, result.detail)
            return result
        raise FeedError(FailureKind.INTERNAL, url, "the workers ended unexpectedly")

    def close(self) -> None:
        """End the workers; the next task starts new ones. Never hangs: what does not end is killed."""
        pool, self._pool = self._pool, None
        if pool is not None:
            _end(pool)

    async def _give_up(self, pool: Any) -> None:
        if self._pool is pool:
            self._pool = None
            await asyncio.to_thread(_end, pool)

    def _open(self) -> Any:
        if self._pool is None:
            # spawn: a fork of a process with threads (the writer's) may hold their locks for ever.
            self._pool = ProcessPool(
                max_workers=self._count,
                max_tasks=MAX_TASKS,
                initializer=_begin,
                initargs=(self._memory_bytes,),
                context=get_context("spawn"),
            )
        return self._pool


async def _answer(pool: Any, function: Callable[[T], R], task: T, timeout_s: float) -> R | _Failure:
    try:
        future = pool.schedule(_carry_out, args=(function, task), timeout=timeout_s)
    except RuntimeError as error:
        # Broken before this task: pebble says so with no type of its own.
        raise BrokenProcessPool(str(error)) from error
    waiting: asyncio.Future[R | _Failure] = asyncio.wrap_future(future)
    try:
        # A task that comes to a pool just as it breaks is never answered.
        while not (await asyncio.wait([waiting], timeout=_LOOK_EVERY_S))[0]:
            if not pool.active:
                raise BrokenProcessPool("the pool is not active")
    except BaseException:
        waiting.cancel()
        raise
    return waiting.result()


def _end(pool: Any) -> None:
    pool.stop()
    pool.join()


# ---- in the worker


@dataclass(frozen=True, slots=True)
class _Failure:
    """What a task raised, as plain values: an exception may not survive its way to another process."""

    kind: FailureKind
    detail: str


def _carry_out(function: Callable[[T], R], task: T) -> R | _Failure:
    try:
        return function(task)
    except MemoryError:
        return _Failure(FailureKind.TOO_COMPLEX, "out of memory")
    except FeedError as error:
        return _Failure(error.kind, error.detail)
    except BaseException as error:  # noqa: BLE001 - also what asks to exit: it would be raised where the task came from
        return _Failure(FailureKind.INTERNAL, f"{type(error).__name__}: {error}")


def _begin(memory_bytes: int) -> None:
    """Bound this worker's address space where the platform can (not on Windows; macOS ignores it), and its life."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - missing on Windows

        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
        # A handler in Python would wait for a parser written in C to return.
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
