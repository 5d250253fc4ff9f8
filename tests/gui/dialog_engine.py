"""What the tests of dialogs share: an engine that answers by hand, and the order in which Tab goes.

The engine stands where another process would: it keeps what was asked, and answers with events of the protocol.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from feeds.protocol.messages import Event, Request


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


def tab_order(window: QWidget) -> list[QWidget]:
    """The visible, enabled controls of a window in the order in which Tab reaches them."""
    order = []
    widget = window.nextInFocusChain()
    while widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisibleTo(window):
            order.append(widget)
        widget = widget.nextInFocusChain()
    return order
