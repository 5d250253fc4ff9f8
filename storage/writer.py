"""The one writer of a process: a thread, a queue of work, a connection, one transaction for each piece of work."""

from __future__ import annotations

import logging
import queue
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from storage import changes
from storage.connection import open_writer
from storage.errors import wrap_errors
from storage.types import ChangeSet

log = logging.getLogger("broadsheet.writer")

T = TypeVar("T")

_LONG_S = 0.015
"""A transaction that others notice."""
_LOOKS_EVERY_S = 0.1
"""How long SQLite's busy handler sleeps at most before it looks for the lock again."""

OnCommit = Callable[[ChangeSet, int], None]


@dataclass(slots=True)
class _Work:
    run: Callable[[sqlite3.Connection], Any]
    durable: bool
    answer: Future[Any]


class Writer:
    """Runs pieces of work one after another, each whole or not at all.

    Thread: `submit` and `close` may be called from any; the work runs on the writer's own.
    """

    def __init__(
        self,
        database: Path,
        *,
        records: bool,
        on_commit: OnCommit | None = None,
        open_file: Callable[[Path], sqlite3.Connection] = open_writer,
        opens_later: bool = False,
        gives_way: bool = False,
    ) -> None:
        """Open the library.

        Args:
            database: the library's file, or the one of pictures.
            records: add what changed to the table `changes`, for windows in other processes.
            on_commit: called on the writer's thread after a commit that changed something, with the newest sequence
                (0 where nothing is recorded).
            open_file: opens the file, on the writer's thread.
            opens_later: do not wait for that, but open with the first piece of work, which gets the error if it fails.
            gives_way: leave the lock alone, behind a long transaction, for as long as that took. SQLite's lock has no
                queue: who waits for it looks now and then, and would not find it free between two of many that follow
                each other.

        Raises:
            StorageError: the library cannot be written.
        """
        self._records = records
        self._on_commit = on_commit
        self._open_file = open_file
        self._gives_way = gives_way
        self._queue: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._closing = threading.Lock()
        self._is_closed = False
        opened: Future[None] | None = None if opens_later else Future()
        self._thread = threading.Thread(target=self._run, args=(database, opened), name="writer", daemon=True)
        self._thread.start()
        if opened is not None:
            opened.result()

    def submit(self, work: Callable[[sqlite3.Connection], T], *, durable: bool = False) -> Future[T]:
        """Queue a piece of work.

        Args:
            work: runs within one transaction; what it raises rolls back and is the future's. A `ChangeSet` that
                it returns, or the `changes` of what it returns, is recorded and told. After `close` the future
                holds a RuntimeError.
            durable: the commit survives a power cut (synchronous=FULL): for what the user does himself.
        """
        answer: Future[T] = Future()
        with self._closing:
            if self._is_closed:
                answer.set_exception(RuntimeError("the writer is closed"))
            else:
                self._queue.put(_Work(work, durable, answer))
        return answer

    def close(self) -> None:
        """Finish what is queued and close the library. Calling it again does nothing."""
        with self._closing:
            self._is_closed = True
            self._queue.put(None)
        self._thread.join()

    def _run(self, database: Path, opened: Future[None] | None) -> None:
        conn: sqlite3.Connection | None = None
        if opened is not None:
            try:
                conn = self._open_file(database)
            except BaseException as error:  # noqa: BLE001 - it belongs to whoever made the writer
                opened.set_exception(error)
                return
            opened.set_result(None)
        free_until = 0.0
        while (work := self._queue.get()) is not None:
            if not work.answer.set_running_or_notify_cancel():
                continue
            time.sleep(max(free_until - time.monotonic(), 0.0))
            begun = time.monotonic()
            try:
                if conn is None:
                    conn = self._open_file(database)
                result, changed, sequence = self._transact(conn, work)
            except BaseException as error:  # noqa: BLE001 - it belongs to whoever asked
                work.answer.set_exception(error)
            else:
                ended = time.monotonic()
                is_long = self._gives_way and ended - begun >= _LONG_S
                free_until = ended + min(ended - begun, _LOOKS_EVERY_S) if is_long else 0.0
                work.answer.set_result(result)
                self._tell(changed, sequence)
        if conn is not None:
            self._leave(conn)

    def _tell(self, changed: ChangeSet, sequence: int) -> None:
        if not changed or self._on_commit is None:
            return
        try:
            self._on_commit(changed, sequence)
        except Exception:
            # What is committed stays, and so does the writer.
            log.exception("a commit could not be told")

    @staticmethod
    def _leave(conn: sqlite3.Connection) -> None:
        with suppress(sqlite3.Error):
            # Advice to the planner; a library that cannot take it now takes it the next time.
            conn.execute("PRAGMA optimize")
        conn.close()

    def _transact(self, conn: sqlite3.Connection, work: _Work) -> tuple[object, ChangeSet, int]:
        sequence = 0
        with wrap_errors():
            conn.execute(f"PRAGMA synchronous = {'FULL' if work.durable else 'NORMAL'}")
            conn.execute("BEGIN IMMEDIATE")
            try:
                result = work.run(conn)
                changed = _changes_of(result)
                if changed and self._records:
                    sequence = changes.record(conn, changed, int(time.time()))
                conn.execute("COMMIT")
            except BaseException:
                # A full disk may have ended the transaction already.
                if conn.in_transaction:
                    conn.execute("ROLLBACK")
                raise
        return result, changed, sequence


def _changes_of(result: object) -> ChangeSet:
    """The change set that a piece of work answers with, or that its answer holds as `changes`."""
    changes = result if isinstance(result, ChangeSet) else getattr(result, "changes", None)
    return changes if isinstance(changes, ChangeSet) else ChangeSet()
