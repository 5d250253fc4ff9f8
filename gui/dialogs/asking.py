"""What dialogs need of the engine and of the read jobs, as protocols, so that each can be given anything that answers.

No code lives here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Protocol, TypeVar

from feeds.protocol.messages import Event, Request

_T = TypeVar("_T")


class Engine(Protocol):
    """What answers requests: `gui.engine_client.EngineClient`."""

    def request(self, make: Callable[[int], Request], done: Callable[[Event], None]) -> int:
        """Send the request that `make` builds around its id; `done` gets the answer, later, on the GUI thread."""
        ...


class Reading(Protocol):
    """What reads the library off the GUI thread: `gui.jobs.Jobs`."""

    def read(
        self,
        work: Callable[[sqlite3.Connection], _T],
        done: Callable[[_T], None],
        *,
        key: str | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work` on a reader's connection and give its result to `done`; a newer job of a key replaces an older."""
        ...
