"""The file of pictures: its tables, making it, setting a damaged one aside, connections to it.

It is a cache: whatever is wrong with it, it is put aside and made anew, and nothing of the library is touched. Plain
sqlite3 only, for the window reads it too.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from storage.connection import BUSY_TIMEOUT_MS, connect_to_read
from storage.errors import StorageError, StorageProblem, wrap_errors

APPLICATION_ID = 0x42535049
"""Marks the file in SQLite's header: "BSPI" in ASCII."""

VERSION = 1
"""`user_version` of the tables below. A file of any other is set aside, for a cache needs no migrations."""

_PAGE_BYTES = 16_384
"""Pictures are 100 kB and more: read in a quarter of the pages that SQLite's default of 4,096 takes."""

_CACHE_KIB = 4096

_TABLES = (
    """
CREATE TABLE contents (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,                  -- BLAKE2b-128 of the picture's bytes
    format TEXT NOT NULL CHECK (format IN ('jpeg', 'png', 'webp')),
    width INTEGER NOT NULL,                     -- pixels
    height INTEGER NOT NULL,                    -- pixels
    size_bytes INTEGER NOT NULL                 -- of picture and thumbnail
)""",
    # Tables of their own, so that facts and thumbnails are read without walking over pictures.
    """
CREATE TABLE data (
    content_id INTEGER PRIMARY KEY REFERENCES contents(id),
    picture BLOB NOT NULL
)""",
    """
CREATE TABLE thumbnails (
    content_id INTEGER PRIMARY KEY REFERENCES contents(id),
    picture BLOB NOT NULL
)""",
    """
CREATE TABLE pictures (
    key TEXT PRIMARY KEY,                       -- what stored html calls it: picture:KEY
    state TEXT NOT NULL CHECK (state IN ('fetched', 'failed', 'blank', 'evicted')),
    content_id INTEGER REFERENCES contents(id), -- null unless fetched
    problem_kind TEXT,                          -- null unless failed
    problem_detail TEXT,                        -- null unless failed
    attempts INTEGER NOT NULL DEFAULT 0,        -- failures in a row
    tried_at INTEGER NOT NULL,
    next_try_at INTEGER,                        -- null: not by itself
    used_at INTEGER                             -- when it was last shown, to the day; null: never
) WITHOUT ROWID""",
    "CREATE INDEX pictures_of_content ON pictures(content_id) WHERE content_id IS NOT NULL",
    "CREATE TABLE upkeep (name TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID",
)


def prepare(path: Path) -> bool:
    """Make the file if it is missing, another version's or damaged, which is first set aside; whether one was.

    Raises:
        StorageError: the disk does not allow it.
    """
    if _is_ours(path):
        return False
    is_something = path.exists() and path.stat().st_size > 0
    if is_something:
        set_aside(path)
    with wrap_errors(), closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
        # Removed pictures give their room back to the disk, a few pages at a time.
        conn.execute("PRAGMA auto_vacuum = INCREMENTAL")
        conn.execute("PRAGMA journal_mode = WAL")
        conn.execute("BEGIN IMMEDIATE")
        # Another process may have been quicker.
        if not conn.execute("SELECT 1 FROM sqlite_master").fetchone():
            for statement in _TABLES:
                conn.execute(statement)
            conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            conn.execute(f"PRAGMA user_version = {VERSION}")
        conn.execute("COMMIT")
    return is_something


def set_aside(path: Path) -> Path:
    """Move a file that cannot be used out of the way; one set aside before gives way. Where it lies now.

    Raises:
        StorageError: the disk does not allow it.
    """
    target = path.with_name(f"{path.stem}-set-aside{path.suffix}")
    try:
        path.replace(target)
        for ending in ("-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(StorageProblem.READ_ONLY, f"{path}: {error.strerror}") from error
    return target


def open_pictures_reader(path: Path) -> sqlite3.Connection:
    """A connection that can only read. It belongs to the thread that opened it.

    Raises:
        StorageError: there is no such file, or it cannot be read.
    """
    conn = _opened(path, is_read=True)
    conn.execute("PRAGMA query_only = ON")
    return conn


def open_pictures_writer(path: Path) -> sqlite3.Connection:
    """A connection that writes. Transactions are begun by hand.

    Raises:
        StorageError: there is no such file, or it cannot be written.
    """
    conn = _opened(path)
    # A cache may lose its last minutes at a power cut.
    conn.execute("PRAGMA synchronous = NORMAL")
    conn.execute("PRAGMA foreign_keys = ON")
    return conn


def attach_library(conn: sqlite3.Connection, database: Path) -> None:
    """Let a connection to the pictures read the library beside it, under the name `library`.

    Raises:
        StorageError: the library cannot be read.
    """
    with wrap_errors():
        conn.execute("ATTACH DATABASE ? AS library", (f"file:{quote(str(database))}?mode=ro",))


def check(path: Path) -> list[str]:
    """What is damaged, in words for a person; empty if everything is whole or there is no file. Changes nothing."""
    if not path.exists():
        return []
    try:
        with wrap_errors(), closing(_opened(path, is_read=True)) as conn:
            broken = [row[0] for row in conn.execute("PRAGMA integrity_check(5)") if row[0] != "ok"]
            if broken:
                return [f"The file of pictures is damaged: {line}." for line in broken]
            loose = conn.execute("PRAGMA foreign_key_check").fetchall()
            lost = conn.execute(
                "SELECT count(*) FROM contents WHERE id NOT IN (SELECT content_id FROM data)"
            ).fetchone()[0]
    except StorageError as error:
        if error.problem not in (StorageProblem.DAMAGED, StorageProblem.FOREIGN):
            raise
        return [f"The file of pictures is damaged: {error.detail}."]
    found = [f"{len(loose)} rows of the file of pictures point to something that is gone."] if loose else []
    return [*found, *([f"{lost} pictures have lost their content."] if lost else [])]


def _is_ours(path: Path) -> bool:
    """Whether the file can be used as it is. Its depth is checked on request only: it may hold many gigabytes."""
    if not path.exists() or path.stat().st_size == 0:
        return False
    try:
        with wrap_errors(), closing(_opened(path)):
            return True
    except StorageError as error:
        if error.problem in (StorageProblem.DAMAGED, StorageProblem.FOREIGN):
            return False
        raise


def _opened(path: Path, *, is_read: bool = False) -> sqlite3.Connection:
    if not path.exists():
        raise StorageError(StorageProblem.MISSING, str(path))
    with wrap_errors():
        if is_read:
            conn = connect_to_read(path)
        else:
            conn = sqlite3.connect(f"file:{quote(str(path))}?mode=rw", uri=True, isolation_level=None)
        try:
            conn.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
            marks = tuple(conn.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
            conn.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        except sqlite3.Error:
            conn.close()
            raise
    if marks != (APPLICATION_ID, VERSION):
        conn.close()
        raise StorageError(StorageProblem.FOREIGN, str(path))
    return conn
