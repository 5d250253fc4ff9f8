"""Stands where the engine's process would: keeps what was asked, and answers with events of the protocol when told."""

from __future__ import annotations

from collections.abc import Callable

from feeds.protocol import Event, Request


class AnsweringEngine:
    """Answers requests by hand, in any order, as another process may."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self._waiting: list[Callable[[Event], None]] = []

    def request(self, make: Callable[[int], Request], done: Callable[[Event], None]) -> int:
        request_id = len(self.requests) + 1
        self.requests.append(make(request_id))
        self._waiting.append(done)
        return request_id

    def answer(self, event: Event, request: int = -1) -> None:
        """Answer a request, by default the newest."""
        self._waiting[request](event)
