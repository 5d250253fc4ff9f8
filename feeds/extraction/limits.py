"""A time limit for code that cannot be trusted to end, within the thread that runs it."""

from __future__ import annotations

import ctypes
import threading
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

_AGAIN_S = 0.5
_LEAST_S = 0.02
_TURNS = 1000


class Overrun(BaseException):
    """The limit was reached. Not an Exception: libraries catch those and go on."""


def within(limit_s: float, clock_s: float, function: Callable[[], T]) -> T:
    """`function()`, ended by an exception raised in it when its time is over.

    Its time is what this process computes. On a busy computer that is less than what passes on the clock, and what is
    taken for an article must not depend on what else runs.

    The exception comes between two steps of Python's own: one long call into C is not cut short, and the pool's time
    limit stands behind this one.

    Raises:
        Overrun: it computed for more than `limit_s` seconds, or more than `clock_s` seconds passed.
    """
    cutter = _Cutter(limit_s, clock_s)
    try:
        return function()
    finally:
        cutter.end()


class _Cutter:
    """Raises Overrun in the thread that made it, from the end of the limit on until told to end."""

    def __init__(self, limit_s: float, clock_s: float) -> None:
        self._limit_s = limit_s
        self._clock_s = clock_s
        self._thread = threading.get_ident()
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._raised = False
        threading.Thread(target=self._watch, name="limit", daemon=True).start()

    def end(self) -> None:
        """Raise no more, and let what was raised in the last instant arrive here.

        Raises:
            Overrun: it did.
        """
        with self._lock:
            self._over.set()
        if self._raised:
            # An exception from another thread arrives at a loop's next turn. It cannot be called back: telling the
            # interpreter so leaves CPython 3.11 looking for it at every step.
            for _ in range(_TURNS):
                pass

    def _watch(self) -> None:
        computed, passed = time.process_time() + self._limit_s, time.monotonic() + self._clock_s
        waited_s = min(self._limit_s, self._clock_s)
        while not self._over.wait(waited_s):
            left_s = min(computed - time.process_time(), passed - time.monotonic())
            if left_s > 0:
                waited_s = max(left_s, _LEAST_S)
                continue
            with self._lock:
                if not self._over.is_set():
                    self._raised = True
                    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._thread), ctypes.py_object(Overrun))
            # Once more, for a callback of C's may have swallowed it.
            waited_s = _AGAIN_S
