"""Work off the GUI thread: reads of the library, and the user's own marks. The only file that knows threads.

Reads run on two threads with a connection each; marks run on the writer's. Answers come back on the GUI thread by a
queued signal. A newer read of the same key replaces an older one: its answer is never delivered, and if it runs it
ends soon.
"""

from __future__ import annotations

import logging
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from storage.connection import open_reader, open_writer
from storage.types import Marked
from storage.writer import Writer

log = logging.getLogger("broadsheet.jobs")

T = TypeVar("T")
READERS = 2
STEPS_BETWEEN_LOOKS = 20_000
"""Steps of SQLite's machine, about a millisecond, after which a read looks whether anyone still wants its answer.
`Connection.interrupt` would be lost on a read that is just about to begin."""

Failed = Callable[[Exception], None]


@dataclass(slots=True, eq=False)
class _Read:
    work: Callable[[sqlite3.Connection], Any]
    done: Callable[[Any], None]
    failed: Failed | None
    is_stale: bool = False


class Jobs(QObject):
    """Runs reads and marks of one library.

    Signals:
        marked: a mark was committed (Marked).
        failed: an error that nobody asked to be told of (Exception).

    Thread: the GUI's; callbacks are called there.
    """

    marked = Signal(object)
    failed = Signal(object)
    _answered = Signal(object)

    def __init__(
        self,
        database: Path,
        parent: QObject | None = None,
        *,
        open_reading: Callable[[Path], sqlite3.Connection] = open_reader,
        open_writing: Callable[[Path], sqlite3.Connection] = open_writer,
    ) -> None:
        """Open nothing yet. `open_reading`, `open_writing`: how; the file of pictures has its own ways."""
        super().__init__(parent)
        self._database = database
        self._open_reading = open_reading
        self._open_writing = open_writing
        self._queue: queue.SimpleQueue[_Read | None] = queue.SimpleQueue()
        self._latest: dict[str, _Read] = {}
        self._threads: list[threading.Thread] = []
        self._writer: Writer | None = None
        self._beside: list[Jobs] = []
        self._is_closed = False
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def beside(
        self,
        file: Path,
        *,
        open_reading: Callable[[Path], sqlite3.Connection],
        open_writing: Callable[[Path], sqlite3.Connection],
    ) -> Jobs:
        """Work on another file, on threads of its own, that is closed when this is."""
        made = Jobs(file, self, open_reading=open_reading, open_writing=open_writing)
        self._beside.append(made)
        return made

    def read(
        self,
        work: Callable[[sqlite3.Connection], T],
        done: Callable[[T], None],
        *,
        key: str | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run `work` on a reader's connection and give its result to `done`.

        Args:
            work: must touch nothing of Qt.
            done: called on the GUI thread, unless a newer read of the key came in between.
            key: names what is asked; None: every answer is wanted.
            failed: gets the error instead of the signal `failed`.
        """
        if self._is_closed:
            return
        job = _Read(work, done, failed)
        if key is not None:
            self._replace(key, job)
        if not self._threads:
            self._start_readers()
        self._queue.put(job)

    def mark(
        self,
        work: Callable[[sqlite3.Connection], Marked],
        done: Callable[[Marked], None] | None = None,
        *,
        failed: Failed | None = None,
    ) -> None:
        """Carry out a mark of the user's on the writer's connection, durably; then tell `marked` and `done`."""
        if self._is_closed:
            return
        if self._writer is None:
            # Opened by its own thread: a library that is locked would hold the window up here.
            self._writer = Writer(
                self._database, records=False, open_file=self._open_writing, opens_later=True, gives_way=True
            )

        def answer(future: Future[Marked]) -> None:
            with suppress(RuntimeError):  # the window is gone: nobody is left to be told
                self._answered.emit(lambda: self._on_marked(future, done, failed))

        self._writer.submit(work, durable=True).add_done_callback(answer)

    def close(self) -> None:
        """Drop what waits, finish what writes, close every connection."""
        if self._is_closed:
            return
        self._is_closed = True
        for each in self._beside:
            each.close()
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            thread.join()
        if self._writer is not None:
            self._writer.close()

    def _replace(self, key: str, job: _Read) -> None:
        older = self._latest.get(key)
        self._latest[key] = job
        if older is not None:
            older.is_stale = True

    def _start_readers(self) -> None:
        for number in range(READERS):
            thread = threading.Thread(target=self._run, name=f"reader {number}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _run(self) -> None:
        conn: sqlite3.Connection | None = None
        running: _Read | None = None

        def is_unwanted() -> bool:
            return self._is_closed or (running is not None and running.is_stale)

        while (job := self._queue.get()) is not None:
            if self._is_closed or job.is_stale:
                continue
            running = job
            try:
                if conn is None:
                    conn = self._open_reading(self._database)
                    conn.set_progress_handler(is_unwanted, STEPS_BETWEEN_LOOKS)
                result = job.work(conn)
            except Exception as error:  # noqa: BLE001 - it belongs to whoever asked
                self._answer(job, partial(self._tell_failed, error, job.failed))
            else:
                self._answer(job, partial(job.done, result))
        if conn is not None:
            conn.close()

    def _answer(self, job: _Read, tell: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # the window is gone: nobody is left to be told
            self._answered.emit(lambda: None if job.is_stale else tell())

    def _on_answered(self, tell: Callable[[], None]) -> None:
        if not self._is_closed:
            tell()

    def _on_marked(self, future: Future[Marked], done: Callable[[Marked], None] | None, failed: Failed | None) -> None:
        error = future.exception()
        if isinstance(error, Exception):
            self._tell_failed(error, failed)
            return
        marked = future.result()
        try:
            if done is not None:
                done(marked)
        finally:
            # It is in the library, whatever becomes of the answer: lists must show it.
            self.marked.emit(marked)

    def _tell_failed(self, error: Exception, failed: Failed | None) -> None:
        log.warning("a job failed: %r", error, exc_info=error)
        if failed is not None:
            failed(error)
        else:
            self.failed.emit(error)
