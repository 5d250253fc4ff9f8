"""Opening the library: what state its file is in, a reader's connection, the writer's connection.

Plain sqlite3 only, for the window opens the library too. Makes no tables; that is `storage.schema`.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

from storage import title_patterns
from storage.errors import StorageError, StorageProblem, wrap_errors

APPLICATION_ID = 0x42534854
"""Marks our file in SQLite's header: "BSHT" in ASCII."""

SCHEMA_VERSION = 2
"""`user_version` of the schema this program reads and writes."""

BUSY_TIMEOUT_MS = 5000
"""How long a connection waits for another's transaction. The engine's stay under 50 ms."""

CACHE_KIB = 8192
"""Page cache of one connection. Measured: 2 MB (SQLite's default) rereads the index at every key while searching."""


class LibraryState(StrEnum):
    """What stands at the library's place."""

    MISSING = "missing"
    OLDER = "older"
    CURRENT = "current"
    NEWER = "newer"
    FOREIGN = "foreign"


_MAGIC = b"SQLite format 3\0"
"""How every SQLite file begins."""

_READING_ONLY = "mode=ro"
_UNCHANGING = "mode=ro&immutable=1"
"""Makes no side files and takes no locks, but does not see the log."""

_WITHOUT_ROOM = "mode=ro&readonly_shm=1"
"""For a disk without room for the log's index: SQLite then makes the index in memory, and the log is read with it."""

_INDEX_BYTES = 32_768
"""The least that the file of a log's index holds (WALINDEX_PGSZ of SQLite's wal.c)."""

_OPENING = threading.Lock()
"""One at a time looks at a library or opens it.

Where a process closes any descriptor of a file, POSIX drops all locks that the process holds on it (fcntl(2)). SQLite
takes care of its own, but neither of a file that Python opens nor of an unchanging connection, and without its lock the
next process that leaves takes the log from under this one. So neither is used once side files tell of a connection, and
none may come between that look and the closing.
"""

_PROBLEM_OF = {
    LibraryState.MISSING: StorageProblem.MISSING,
    LibraryState.OLDER: StorageProblem.OLDER,
    LibraryState.NEWER: StorageProblem.NEWER,
    LibraryState.FOREIGN: StorageProblem.FOREIGN,
}


def library_state(database: Path) -> LibraryState:
    """What stands at the library's place; creates and changes nothing.

    Raises:
        StorageError: it cannot be read.
    """
    with _OPENING:
        return _state(database)


def _state(database: Path) -> LibraryState:
    with wrap_errors():
        try:
            if not _is_in_use(database) and (header := _first_bytes(database)) != _MAGIC:
                return LibraryState.FOREIGN if header else LibraryState.MISSING
        except OSError as error:
            raise StorageError(StorageProblem.UNREADABLE, f"{database}: {error.strerror}") from error
        conn = _look(database)
        try:
            application_id = conn.execute("PRAGMA application_id").fetchone()[0]
            version = conn.execute("PRAGMA user_version").fetchone()[0]
            is_blank = application_id == version == 0 and not conn.execute("SELECT 1 FROM sqlite_master").fetchone()
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_NOTADB:
                return LibraryState.FOREIGN
            raise
        finally:
            conn.close()
    if is_blank:
        # Its making was cut short between the file's first page and the tables, which come with the mark in one go.
        return LibraryState.MISSING
    if application_id != APPLICATION_ID:
        return LibraryState.FOREIGN
    if version == SCHEMA_VERSION:
        return LibraryState.CURRENT
    return LibraryState.OLDER if version < SCHEMA_VERSION else LibraryState.NEWER


def open_reader(database: Path) -> sqlite3.Connection:
    """A connection that can only read. It belongs to the thread that opened it.

    On a disk that cannot be written the file is opened as unchanging: nothing else can change it either. What a killed
    program left in the log is read with it. A full disk can be read from, too.

    Raises:
        StorageError: there is no library of this program's schema, or it cannot be read.
    """
    with _OPENING, wrap_errors():
        _require_current(database)
        conn = connect_to_read(database)
        try:
            conn.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
            conn.execute("PRAGMA query_only = ON")
            conn.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
            conn.execute("PRAGMA temp_store = MEMORY")
            _take_lock(conn)
        except sqlite3.Error:
            conn.close()
            raise
    return conn


def open_writer(database: Path) -> sqlite3.Connection:
    """The connection of a process's one writer thread. Transactions are begun by hand.

    Raises:
        StorageError: there is no library of this program's schema, or it cannot be written.
    """
    with _OPENING, wrap_errors():
        _require_current(database)
        if not _writable(database):
            raise StorageError(StorageProblem.READ_ONLY, str(database))
        conn = _connect(database, "mode=rw")
        try:
            set_writer_pragmas(conn)
            _take_lock(conn)
            if not _has_index(database):
                raise StorageError(StorageProblem.FULL, f"{database}: no room for the log's index")
        except (sqlite3.Error, StorageError):
            conn.close()
            raise
    return conn


def set_writer_pragmas(conn: sqlite3.Connection) -> None:
    """How every connection that writes is set.

    NORMAL keeps the file whole at any crash and may lose the last commits at a power cut; what the user does
    himself is committed with FULL (`storage.writer`).
    """
    conn.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    conn.execute("PRAGMA journal_mode = WAL")
    conn.execute("PRAGMA synchronous = NORMAL")
    conn.execute("PRAGMA foreign_keys = ON")
    conn.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    conn.execute("PRAGMA temp_store = MEMORY")


def _require_current(database: Path) -> None:
    state = _state(database)
    if state is not LibraryState.CURRENT:
        raise StorageError(_PROBLEM_OF[state], str(database))


def _first_bytes(database: Path) -> bytes:
    """As many as SQLite's mark has; none if there is no file."""
    try:
        with database.open("rb") as file:
            return file.read(len(_MAGIC))
    except FileNotFoundError:
        return b""


def _look(database: Path) -> sqlite3.Connection:
    """A connection that leaves the file as it is: closing one that may write would bring the log into it."""
    return _connect_with_room(database, _READING_ONLY if _is_in_use(database) else _UNCHANGING)


def _is_in_use(database: Path) -> bool:
    """Whether the log's side file tells of a connection, this process's perhaps, or of one that was killed.

    Where none can be written, nothing holds a lock, and only commits that stand in the log alone matter.
    """
    log = database.with_name(database.name + "-wal")
    try:
        return database.exists() and (log.stat().st_size > 0 or _writable(database))
    except FileNotFoundError:
        return False


def connect_to_read(database: Path) -> sqlite3.Connection:
    """A connection to read a file of ours by, where it can be written and where it cannot.

    Read-write where possible, so that WAL's side files can be made; the caller keeps it from writing by `query_only`.
    """
    return _connect_with_room(database, "mode=rw") if _writable(database) else _look(database)


def _connect_with_room(database: Path, mode: str) -> sqlite3.Connection:
    """A connection to read by. Whatever but a full disk keeps it from reading is told at the next read."""
    conn = _connect(database, mode)
    try:
        _take_lock(conn)
    except sqlite3.Error as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_IOERR_SHMSIZE:
            conn.close()
            return _connect(database, _WITHOUT_ROOM)
    return conn


def _take_lock(conn: sqlite3.Connection) -> None:
    """SQLite opens a file at its first read; from then on the side files tell of the connection."""
    conn.execute("PRAGMA user_version").fetchone()


def _has_index(database: Path) -> bool:
    """Whether the log's index is a file. All connections of a process share it: in memory, if the first only reads."""
    try:
        return database.with_name(database.name + "-shm").stat().st_size >= _INDEX_BYTES
    except FileNotFoundError:
        return False


def _connect(database: Path, mode: str) -> sqlite3.Connection:
    conn = sqlite3.connect(f"file:{quote(os.fsencode(database))}?{mode}", uri=True, isolation_level=None)
    title_patterns.install(conn)
    return conn


def _writable(database: Path) -> bool:
    """Whether SQLite may write the file and, for WAL's side files, its folder."""
    return os.access(database, os.W_OK) and os.access(database.parent, os.W_OK)
