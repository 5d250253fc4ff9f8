"""Manners towards hosts: few callers at once, in turn, and none where one was told to wait. No HTTP here.

A host is a name and a port: what listens on another port is another server.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from feeds.schedule import MAX_RETRY_AFTER_S, http_date

DEFAULT_REST_S = 60
"""How long a host rests that said "too many" without saying until when. Shorter than any interval of a feed."""

_PORTS = {"http": 80, "https": 443}


def host_of(url: str) -> str:
    """Name and port of a web address, in lower case, without a login; "" where it is none."""
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS.get(parts.scheme)
    except ValueError:
        return ""
    return f"{parts.hostname}:{port}" if parts.hostname and parts.scheme in _PORTS else ""


def retry_after_s(headers: Mapping[str, str], now: int) -> int | None:
    """What `Retry-After` asks for (RFC 9110, 10.2.3: seconds or a date), at most seven days.

    Args:
        headers: names in lower case.
        now: UTC epoch seconds.
    """
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return min(int(value[:10]), MAX_RETRY_AFTER_S)
    moment = http_date(value)
    return None if moment is None else max(0, min(moment - now, MAX_RETRY_AFTER_S))


@dataclass(slots=True)
class _Host:
    gate: asyncio.Semaphore
    waiting: int = 0
    inside: int = 0


@dataclass(frozen=True, slots=True)
class _Rest:
    until: float
    """On the monotonic clock."""
    asked_s: int | None


@dataclass(slots=True)
class Politeness:
    """Turns at hosts. Thread: the event loop's.

    Attributes:
        per_host: callers of one host at a time.
        at_once: callers altogether.
        clock: seconds; monotonic.
    """

    per_host: int
    at_once: int
    clock: Callable[[], float] = time.monotonic
    _hosts: dict[str, _Host] = field(default_factory=dict)
    _resting: dict[str, _Rest] = field(default_factory=dict)
    _everyone: asyncio.Semaphore = field(init=False)

    def __post_init__(self) -> None:
        self._everyone = asyncio.Semaphore(self.at_once)

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait for this host's turn, then for a place among all. In this order, so that those who queue before a
        slow host take no place from the others.
        """
        at = self._hosts.get(host)
        if at is None:
            at = self._hosts[host] = _Host(asyncio.Semaphore(self.per_host))
        at.waiting += 1
        is_inside = False
        try:
            async with at.gate, self._everyone:
                at.waiting -= 1
                at.inside += 1
                is_inside = True
                yield
        finally:
            if is_inside:
                at.inside -= 1
            else:
                at.waiting -= 1
            if not at.waiting and not at.inside:
                self._hosts.pop(host, None)

    def is_awaited(self, host: str) -> bool:
        """Whether somebody waits for this host, so that a connection to it is worth keeping."""
        at = self._hosts.get(host)
        return at is not None and at.waiting > 0

    def rest(self, host: str, asked_s: int | None) -> None:
        """A host said "too many": nobody calls it before its time. `asked_s`: its own wish."""
        until = self.clock() + (DEFAULT_REST_S if asked_s is None else asked_s)
        self._resting[host] = _Rest(until, asked_s)

    def rest_s(self, host: str) -> int | None:
        """Seconds, rounded up, for which a host is still to be left alone; None if it is not."""
        rest = self._resting.get(host)
        if rest is None:
            return None
        left_s = rest.until - self.clock()
        if left_s <= 0:
            del self._resting[host]
            return None
        return int(left_s) + 1 if left_s % 1 else int(left_s)
