"""Keeping the library in order: removing what its time is up for, backups, and the check of every part. No repairs."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from storage import counting, digest_shares, index, note_index, pictures_file
from storage.connection import LibraryState, library_state, open_writer
from storage.errors import StorageError, StorageProblem, wrap_errors
from storage.feeds import HELD, UNFILTERED
from storage.paths import Profile
from storage.retention import remove_article

DAY_S = 86_400
KEPT_BACKUPS = 5
"""Copies kept; a library of 100,000 articles is about 500 MB."""


_OF_FOLDER = {
    errno.ENOSPC: StorageProblem.FULL,
    errno.EACCES: StorageProblem.READ_ONLY,
    errno.EPERM: StorageProblem.READ_ONLY,
    errno.EROFS: StorageProblem.READ_ONLY,
}


def sweep(conn: sqlite3.Connection, now: int) -> int:
    """Remove for good the feeds unsubscribed more than a day ago, their hidden articles, and old rows of `changes`.

    A day is longer than a session's undo needs. Runs in the caller's transaction; returns the articles removed.
    """
    with wrap_errors():
        conn.execute("DELETE FROM changes WHERE at < ?", (now - DAY_S,))
        gone = [
            row[0] for row in conn.execute("SELECT id FROM feeds WHERE unsubscribed_at < ?", (now - DAY_S,)).fetchall()
        ]
        if not gone:
            return 0
        marks = ",".join("?" * len(gone))
        conn.execute(f"DELETE FROM entries WHERE feed_id IN ({marks})", gone)
        # Saved, noted, or given a topic, in a view that still showed it after its feed had gone.
        conn.execute(f"UPDATE states SET is_hidden = 0 WHERE is_hidden = 1 AND {HELD} AND {UNFILTERED}")
        hidden = conn.execute(
            "SELECT article_id FROM states WHERE is_hidden = 1 AND article_id NOT IN (SELECT article_id FROM entries)"
        ).fetchall()
        for (article_id,) in hidden:
            remove_article(conn, article_id)
        conn.execute(f"DELETE FROM tombstones WHERE feed_id IN ({marks})", gone)
        conn.execute(f"DELETE FROM feeds WHERE id IN ({marks})", gone)
        digest_shares.forget(conn, gone)
    return len(hidden)


def backup(profile: Profile, now: int) -> Path:
    """Copy the database, as of one moment, while it may be in use; the copy's path. The oldest copies go.

    Raises:
        StorageError: the copy cannot be made.
    """
    state = library_state(profile.database)
    if state not in (LibraryState.CURRENT, LibraryState.OLDER):
        raise StorageError(StorageProblem(state.value), str(profile.database))
    stamp = datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%d-%H%M%S")
    target = profile.backups / f"broadsheet-{stamp}.sqlite3"
    partial = target.with_suffix(".partial")
    try:
        profile.backups.mkdir(parents=True, exist_ok=True)
        _remove_unfinished(profile.backups, now)
        try:
            with (
                wrap_errors(),
                closing(sqlite3.connect(profile.database)) as source,
                closing(sqlite3.connect(partial)) as copy,
            ):
                source.backup(copy)
            partial.replace(target)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        for old in sorted(profile.backups.glob("broadsheet-*.sqlite3"))[:-KEPT_BACKUPS]:
            old.unlink()
    except OSError as error:
        problem = _OF_FOLDER.get(error.errno or 0, StorageProblem.UNREADABLE)
        raise StorageError(problem, f"{profile.backups}: {error.strerror}") from error
    return target


def _remove_unfinished(backups: Path, now: int) -> None:
    """Remove what copies left behind that were killed; none takes a day."""
    for each in backups.glob("broadsheet-*.partial"):
        if each.stat().st_mtime < now - DAY_S:
            each.unlink()


def check(profile: Profile) -> list[str]:
    """What is damaged, in words for a person; empty if everything is whole. Changes nothing.

    Raises:
        StorageError: there is no library of ours, or it cannot be opened.
    """
    try:
        state = library_state(profile.database)
        if state is not LibraryState.CURRENT:
            raise StorageError(StorageProblem(state.value), str(profile.database))
        found = _check_library(profile.database)
    except StorageError as error:
        # Too damaged to be read to the end.
        if error.problem is not StorageProblem.DAMAGED:
            raise
        found = [f"The library's file is damaged: {error.detail}."]
    return found + pictures_file.check(profile.pictures)


def _check_library(database: Path) -> list[str]:
    found: list[str] = []
    with wrap_errors(), closing(open_writer(database)) as conn:
        told = [line for row in conn.execute("PRAGMA integrity_check(5)") for line in row[0].splitlines()]
        found += [f"The library's file is damaged: {line}." for line in told if line != "ok" and line[:3] != "***"]
        if found:
            return found
        loose = conn.execute("PRAGMA foreign_key_check").fetchall()
        if loose:
            found.append(f"{len(loose)} rows of the library point to something that is gone.")
        found += index.check(conn)
        found += note_index.check(conn)
        for table, words in (("states", "have lost their marks"), ("bodies", "have lost their text")):
            lost = conn.execute(
                f"SELECT count(*) FROM articles WHERE id NOT IN (SELECT article_id FROM {table})"
            ).fetchone()[0]
            if lost:
                found.append(f"{lost} articles {words}.")
        wrong = counting.differences(conn)
        if wrong:
            found.append(f"{len(wrong)} of the sidebar's counts are wrong.")
    return found
