"""One headless command's hold on the library: opening, reading, writing, and the exit status of what went wrong."""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from types import TracebackType
from typing import TypeVar

from feeds.headless.output import problem_sentence
from storage import schema
from storage.connection import LibraryState, library_state, open_reader
from storage.errors import StorageError, StorageProblem
from storage.paths import Profile
from storage.writer import Writer

T = TypeVar("T")

DONE, IN_PART, WRONG_USE, NO_LIBRARY, BUSY = range(5)
"""Exit statuses of the contract."""


class CommandError(Exception):
    """A command that cannot go on: its exit status, and one sentence for stderr."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence


class Session:
    """The library of one command. Use as a context manager; connections are opened when first needed."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.now = int(time.time())
        self._reader: sqlite3.Connection | None = None
        self._writer: Writer | None = None
        self._prepared = False

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._writer is not None:
            self._writer.close()
        if self._reader is not None:
            self._reader.close()

    @property
    def writer(self) -> Writer:
        """The one writer, on a library that is made or brought up to date first.

        Raises:
            StorageError: it cannot be opened.
        """
        if self._writer is None:
            self._prepare()
            self._writer = Writer(self.profile.database, records=True, gives_way=True)
        return self._writer

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """`work` on a read-only connection.

        Raises:
            StorageError: the library cannot be opened or read.
        """
        if self._reader is None:
            self._prepare()
            self._reader = open_reader(self.profile.database)
        return work(self._reader)

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """`work` in one durable transaction.

        Raises:
            StorageError: the library cannot be opened or written; nothing was changed.
        """
        return self.writer.submit(work, durable=True).result()

    def _prepare(self) -> None:
        if self._prepared:
            return
        try:
            schema.prepare(self.profile, self.now)
        except StorageError as error:
            # A library on a read-only or full disk is whole, and can be read as it is.
            is_full = error.problem is StorageProblem.FULL
            if not is_full and error.problem is not StorageProblem.READ_ONLY:
                raise
            if is_full and library_state(self.profile.database) is not LibraryState.CURRENT:
                raise
        self._prepared = True

    def local_midnight(self) -> int:
        """When today began here; UTC epoch seconds."""
        return int(datetime.fromtimestamp(self.now).replace(hour=0, minute=0, second=0).timestamp())


def say(sentence: str) -> None:
    """One sentence on stderr; where nobody reads it, that is no failure of the command."""
    with suppress(BrokenPipeError):
        sys.stderr.write(f"broadsheet: {sentence}\n")


def status_of(error: StorageError) -> int:
    """A storage error's exit status."""
    return BUSY if error.problem is StorageProblem.LOCKED else NO_LIBRARY


def feed_failure(kind: str, detail: str) -> str:
    """A feed error as one line: what it means, and its cause in brackets."""
    return f"{problem_sentence(kind)} ({detail})" if detail else problem_sentence(kind)
