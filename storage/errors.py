"""The one family of errors that storage raises, and how SQLite's codes become it.

An environment's fault (locked, full, damaged, not ours) becomes a `StorageError`; anything else is a bug of
ours and climbs as it is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum


class StorageProblem(StrEnum):
    """What is wrong with the library, as far as a person can act on it."""

    MISSING = "missing"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    LOCKED = "locked"
    FULL = "full"
    READ_ONLY = "read_only"
    UNREADABLE = "unreadable"


_BY_CODE = {
    sqlite3.SQLITE_BUSY: StorageProblem.LOCKED,
    sqlite3.SQLITE_LOCKED: StorageProblem.LOCKED,
    sqlite3.SQLITE_PROTOCOL: StorageProblem.LOCKED,
    sqlite3.SQLITE_FULL: StorageProblem.FULL,
    # No room for the log's index.
    sqlite3.SQLITE_IOERR_SHMSIZE: StorageProblem.FULL,
    sqlite3.SQLITE_READONLY: StorageProblem.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: StorageProblem.DAMAGED,
    sqlite3.SQLITE_NOTADB: StorageProblem.FOREIGN,
    sqlite3.SQLITE_CANTOPEN: StorageProblem.UNREADABLE,
    sqlite3.SQLITE_IOERR: StorageProblem.UNREADABLE,
    sqlite3.SQLITE_PERM: StorageProblem.UNREADABLE,
}

_SENTENCES = {
    StorageProblem.MISSING: "There is no library here yet.",
    StorageProblem.OLDER: "The library was made by an older Broadsheet and must be brought up to date first.",
    StorageProblem.NEWER: "The library was made by a newer Broadsheet. Install that version to open it; "
    "nothing was changed.",
    StorageProblem.FOREIGN: "The file is not a Broadsheet library; it was not touched.",
    StorageProblem.DAMAGED: "The library is damaged. Run “check” to see where, or restore a backup.",
    StorageProblem.LOCKED: "The library is in use by another program. Try again in a moment.",
    StorageProblem.FULL: "The disk is full. Free some space and try again; nothing was lost.",
    StorageProblem.READ_ONLY: "The library can only be read here: its folder does not allow writing.",
    StorageProblem.UNREADABLE: "The library cannot be read. Check the disk and the file's permissions.",
}


class StorageError(Exception):
    """The library could not do what was asked, for a reason outside the program.

    Attributes:
        problem: what is wrong.
        detail: the technical cause, for the log.
    """

    def __init__(self, problem: StorageProblem, detail: str = "") -> None:
        super().__init__(problem, detail)
        self.problem = problem
        self.detail = detail

    @property
    def sentence(self) -> str:
        """English words for a person; the window has its own, translated."""
        return _SENTENCES[self.problem]

    def __str__(self) -> str:
        return f"{self.sentence} ({self.detail})" if self.detail else self.sentence


@contextmanager
def wrap_errors() -> Iterator[None]:
    """Turn SQLite's environment errors, told by result code, into `StorageError`; let bugs climb."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        problem = _BY_CODE.get(code, _BY_CODE.get(code & 0xFF)) if code is not None else None
        if problem is None:
            raise
        raise StorageError(problem, f"{error.sqlite_errorname}: {error}") from error
