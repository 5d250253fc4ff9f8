"""A process that is killed while it makes the library leaves nothing that could not be made again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from storage import tables
from storage.connection import LibraryState, library_state
from storage.paths import profile
from storage.schema import prepare


class Killed(BaseException):
    """Stands for the end of the process: nothing after it runs."""


def test_a_creation_cut_short_is_made_up_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = profile(tmp_path)
    create: Callable[[object], None] = tables.create

    def die(database: object) -> None:
        create(database)
        raise Killed

    monkeypatch.setattr(tables, "create", die)
    with pytest.raises(Killed):
        prepare(place, 1)
    monkeypatch.undo()
    assert library_state(place.database) in (LibraryState.MISSING, LibraryState.CURRENT)
    prepare(place, 2)
    assert library_state(place.database) is LibraryState.CURRENT


def test_a_file_with_its_first_page_only_is_no_library_yet(tmp_path: Path) -> None:
    database = profile(tmp_path).database
    conn = sqlite3.connect(database)
    conn.execute("PRAGMA journal_mode = WAL")
    conn.close()
    assert database.stat().st_size > 0
    assert library_state(database) is LibraryState.MISSING
    assert prepare(profile(tmp_path), 1).created
    assert library_state(database) is LibraryState.CURRENT


def test_another_programs_file_is_still_foreign(tmp_path: Path) -> None:
    database = profile(tmp_path).database
    conn = sqlite3.connect(database)
    conn.execute("CREATE TABLE notes (text)")
    conn.close()
    assert library_state(database) is LibraryState.FOREIGN
