"""Worker processes: started when first needed, replaced after many tasks, ended alone when a task runs away."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from concurrent.futures import TimeoutError as FutureTimeoutError
from multiprocessing import get_context
from typing import Any, TypeVar

from pebble import ProcessExpired, ProcessPool

from feeds.errors import FeedError
from feeds.protocol import FailureKind

T = TypeVar("T")
R = TypeVar("R")

MAX_WORKERS = 4
MAX_TASKS = 500
"""Tasks of one worker: parsers of C leak a little on broken input, and a fresh process forgets it."""

MEMORY_BYTES = 2_000_000_000
"""Address space of one worker. The largest harmless document known to us needs 400 MB; a bomb hits the bound."""

_CLOSE_TIMEOUT_S = 5


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
        future = self._open().schedule(function, args=(task,), timeout=timeout_s)
        url = str(getattr(task, "url", ""))
        try:
            result: R = await asyncio.wrap_future(future)
        except (FutureTimeoutError, TimeoutError) as error:
            raise FeedError(FailureKind.TOO_COMPLEX, url, f"not done in {timeout_s:.0f} s") from error
        except MemoryError as error:
            raise FeedError(FailureKind.TOO_COMPLEX, url, "out of memory") from error
        except ProcessExpired as error:
            raise FeedError(FailureKind.INTERNAL, url, f"the worker died: {error}") from error
        except asyncio.CancelledError:
            future.cancel()
            raise
        except FeedError:
            raise
        except Exception as error:
            raise FeedError(FailureKind.INTERNAL, url, f"{type(error).__name__}: {error}") from error
        return result

    def close(self) -> None:
        """End the workers; the next task starts new ones. Never hangs: what does not end is killed."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.stop()
            pool.join(timeout=_CLOSE_TIMEOUT_S)

    def _open(self) -> Any:
        if self._pool is None:
            # spawn: a fork of a process with threads (the writer's) may hold their locks for ever.
            self._pool = ProcessPool(
                max_workers=self._count,
                max_tasks=MAX_TASKS,
                initializer=_limit_memory,
                initargs=(self._memory_bytes,),
                context=get_context("spawn"),
            )
        return self._pool


def _limit_memory(limit_bytes: int) -> None:
    """Bound this worker's address space where the platform can (not on Windows; macOS ignores it)."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - missing on Windows

        resource.setrlimit(resource.RLIMIT_AS, (limit_bytes, limit_bytes))
