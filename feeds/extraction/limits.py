"""A time limit for code that cannot be trusted to end, within the thread that runs it."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Overrun(BaseException):
    """The limit was reached. Not an Exception: libraries catch those and go on."""


def within(limit_s: float, function: Callable[[], T]) -> T:
    """`function()`, ended by an exception raised in it when its time is over.

    The exception comes between two steps of Python's own: one long call into C is not cut short, and the pool's time
    limit stands behind this one.

    Raises:
        Overrun: it took longer than `limit_s` seconds.
    """
    thread = threading.get_ident()
    lock = threading.Lock()
    ended = False

    def cut() -> None:
        with lock:
            if not ended:
                _raise_in(thread, Overrun)

    timer = threading.Timer(limit_s, cut)
    timer.daemon = True
    timer.start()
    try:
        result = function()
    finally:
        timer.cancel()
        with lock:
            ended = True
            # It may have been raised in the last instant and not have arrived yet.
            _raise_in(thread, None)
    return result


def _raise_in(thread: int, exception: type[BaseException] | None) -> None:
    what = ctypes.py_object(exception) if exception is not None else None
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), what)
