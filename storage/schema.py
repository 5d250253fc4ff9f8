"""Making the library and bringing it up to date: the files, migrations in order, a backup before each.

Only the engine and the headless commands import this; the window never creates, migrates or repairs. The tables
themselves are described in `storage.tables`.
"""

from __future__ import annotations

import errno
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from storage import index, migration_2, note_index, pictures_file, upkeep
from storage.connection import (
    APPLICATION_ID,
    BUSY_TIMEOUT_MS,
    SCHEMA_VERSION,
    LibraryState,
    library_state,
    set_writer_pragmas,
)
from storage.errors import StorageError, StorageProblem, wrap_errors
from storage.paths import Profile

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")

_PAUSE_S = 0.02
"""Between two tries to open a library that another process is making."""

_MIGRATIONS: dict[int, Callable[[Database], None]] = {2: migration_2.migrate}
"""Schema version → the step that leads to it from the one before. Steps never import live code: they must do the same
for ever."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What preparing did. `migrated_from`: the schema found, if it was older; `backup`: the copy made before."""

    created: bool
    migrated_from: int | None = None
    backup: Path | None = None


def prepare(profile: Profile, now: int) -> Prepared:
    """Make the library if there is none, bring an older one up to date, sweep what was left to remove.

    Raises:
        StorageError: the library is a newer program's or no library of ours (it is not touched), or the disk
            does not allow it.
    """
    state = library_state(profile.database)
    if state is LibraryState.NEWER:
        raise StorageError(StorageProblem.NEWER, str(profile.database))
    if state is LibraryState.FOREIGN:
        raise StorageError(StorageProblem.FOREIGN, str(profile.database))
    prepared = Prepared(created=False)
    if state is LibraryState.MISSING:
        _create(profile)
        prepared = Prepared(created=True)
    elif state is LibraryState.OLDER:
        prepared = _migrate(profile, now)
    with wrap_errors(), closing(_open(profile.database)) as conn:

        def tidy() -> None:
            # While the library is locked: another process that prepares it must not find this file half made.
            pictures_file.prepare(profile.pictures)
            upkeep.sweep(conn, now)
            if index.needs_rebuild(conn):
                index.rebuild(conn)
                note_index.rebuild(conn)

        _in_transaction(conn, tidy)
    return prepared


def _create(profile: Profile) -> None:
    from storage import tables  # noqa: PLC0415 - brings sqlite-utils, a fifth of every start that needs none of it

    try:
        profile.root.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        problem = StorageProblem.FULL if error.errno == errno.ENOSPC else StorageProblem.UNREADABLE
        raise StorageError(problem, f"{profile.root}: {error.strerror}") from error
    with wrap_errors(), closing(_open(profile.database)) as conn:
        # In WAL mode before the first page is written, so that page_size and mode are settled together.
        def create() -> None:
            if conn.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
                # Another process was quicker.
                return
            tables.create(_database(conn))
            conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

        _in_transaction(conn, create)


def _migrate(profile: Profile, now: int) -> Prepared:
    copy = upkeep.backup(profile, now)
    with wrap_errors(), closing(_open(profile.database)) as conn:
        conn.execute("PRAGMA foreign_keys = OFF")

        def steps() -> int:
            version: int = conn.execute("PRAGMA user_version").fetchone()[0]
            for target in range(version + 1, SCHEMA_VERSION + 1):
                _MIGRATIONS[target](_database(conn))
            broken = conn.execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise StorageError(StorageProblem.DAMAGED, f"{len(broken)} rows point nowhere after the upgrade")
            conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            return version

        version = _in_transaction(conn, steps)
    return Prepared(created=False, migrated_from=version, backup=copy)


def _open(path: Path) -> sqlite3.Connection:
    """Of two processes that make a library at once SQLite refuses one the change to WAL without waiting; this waits."""
    conn = sqlite3.connect(path, isolation_level=None)
    until = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            set_writer_pragmas(conn)
        except sqlite3.Error as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() >= until:
                conn.close()
                raise
            time.sleep(_PAUSE_S)
        else:
            return conn


def _database(conn: sqlite3.Connection) -> Database:
    from sqlite_utils import Database  # noqa: PLC0415 - as above

    # Plug-ins are other people's code; they have no business in a library's schema.
    return Database(conn, execute_plugins=False, recursive_triggers=False)


def _in_transaction(conn: sqlite3.Connection, work: Callable[[], T]) -> T:
    conn.execute("BEGIN IMMEDIATE")
    try:
        done = work()
        conn.execute("COMMIT")
    except BaseException:
        # A full disk may have ended the transaction already.
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise
    return done
