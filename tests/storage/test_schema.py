"""Making the library, and what stands in its place: twice, at once, another's file, damage, odd folders."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from storage import upkeep
from storage.connection import LibraryState, library_state, open_reader, open_writer
from storage.errors import StorageError, StorageProblem
from storage.paths import Profile, profile
from storage.schema import prepare
from tests.storage.arriving import NOW, Arriving, draft


def refused(act: Callable[[], object]) -> StorageProblem:
    with pytest.raises(StorageError) as caught:
        act()
    assert caught.value.sentence
    assert "SQLITE" not in caught.value.sentence
    return caught.value.problem


def test_a_library_is_made_once(tmp_path: Path) -> None:
    place = profile(tmp_path / "deep" / "profile")
    assert library_state(place.database) is LibraryState.MISSING
    assert prepare(place, NOW).created
    with closing(open_writer(place.database)) as conn:
        conn.execute("INSERT INTO settings VALUES ('a', 'b')")
    assert not prepare(place, NOW).created
    with closing(open_reader(place.database)) as conn:
        assert conn.execute("SELECT value FROM settings WHERE key = 'a'").fetchone() == ("b",)
    assert upkeep.check(place) == []


def test_several_processes_may_prepare_it_at_once(tmp_path: Path) -> None:
    for number in range(5):
        place = profile(tmp_path / str(number))
        together = threading.Barrier(4)
        failed: list[BaseException] = []

        def run(place: Profile = place, together: threading.Barrier = together) -> None:
            together.wait()
            try:
                prepare(place, NOW)
            except BaseException as error:  # noqa: BLE001 - told by the thread that started this
                failed.append(error)  # noqa: B023 - read in the same turn

        threads = [threading.Thread(target=run) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failed == []
        assert upkeep.check(place) == []
        # Neither found the other's file half made and put it aside.
        made = {each.name.removesuffix("-wal").removesuffix("-shm") for each in place.root.iterdir()}
        assert made == {"broadsheet.sqlite3", "pictures.sqlite3"}


@pytest.mark.parametrize("content", [b"x", b"A letter to the editor.\n" * 500, b"SQLite format 2\0" + b"\0" * 5000])
def test_any_other_file_is_refused_and_left(tmp_path: Path, content: bytes) -> None:
    place = profile(tmp_path)
    place.database.write_bytes(content)
    for act in (
        lambda: prepare(place, NOW),
        lambda: open_reader(place.database),
        lambda: open_writer(place.database),
        lambda: upkeep.check(place),
        lambda: upkeep.backup(place, NOW),
    ):
        assert refused(act) is StorageProblem.FOREIGN
    assert place.database.read_bytes() == content
    assert list(tmp_path.iterdir()) == [place.database]


def test_an_empty_file_becomes_the_library(tmp_path: Path) -> None:
    place = profile(tmp_path)
    place.database.touch()
    assert prepare(place, NOW).created
    assert upkeep.check(place) == []


def test_a_newer_library_whose_program_was_killed_is_left_with_its_log(tmp_path: Path) -> None:
    """What stands in the log only is read, and not brought into the file."""
    library = Arriving(tmp_path / "open")
    library.conn.execute("PRAGMA user_version = 99")
    copied = profile(tmp_path / "killed")
    shutil.copytree(library.place.root, copied.root)
    library.close()
    files = [copied.database, copied.root / "broadsheet.sqlite3-wal"]
    before = [each.read_bytes() for each in files]
    for act in (lambda: prepare(copied, NOW), lambda: open_reader(copied.database), lambda: upkeep.backup(copied, NOW)):
        assert refused(act) is StorageProblem.NEWER
    assert [each.read_bytes() for each in files] == before
    assert not copied.backups.exists()


def test_what_cannot_be_read_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert refused(lambda: prepare(profile(tmp_path / "file" / "profile"), NOW)) is StorageProblem.UNREADABLE
    place = profile(tmp_path / "folder")
    place.database.mkdir(parents=True)
    assert refused(lambda: prepare(place, NOW)) is StorageProblem.UNREADABLE


def test_nothing_is_made_by_asking(tmp_path: Path) -> None:
    place = profile(tmp_path / "none")
    for act in (
        lambda: open_reader(place.database),
        lambda: open_writer(place.database),
        lambda: upkeep.check(place),
        lambda: upkeep.backup(place, NOW),
    ):
        assert refused(act) is StorageProblem.MISSING
    assert not place.root.exists()


@pytest.mark.parametrize("name", ["with space", "50% off?#1", "über “quoted” 'x'"])
def test_a_profile_may_have_any_name(tmp_path: Path, name: str) -> None:
    library = Arriving(tmp_path / name)
    library.close()
    with closing(open_reader(library.place.database)) as conn:
        assert conn.execute("SELECT count(*) FROM articles").fetchone() == (0,)


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "fsencode"), reason="names of bytes are POSIX's")
def test_a_profile_may_have_a_name_that_is_no_text(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    try:
        folder.mkdir()
    except OSError:
        pytest.skip("the file system takes text only")
    Arriving(folder).close()


@pytest.fixture
def damaged(tmp_path: Path) -> tuple[Profile, bytes]:
    """A library of some hundred pages, closed, and its bytes."""
    library = Arriving(tmp_path)
    feed_id = library.feed("one")
    library.arrive(feed_id, *(draft(str(number), f"word{number} " * 300) for number in range(120)))
    library.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    library.close()
    return library.place, library.place.database.read_bytes()


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_overwritten_pages_are_found(damaged: tuple[Profile, bytes], share: float) -> None:
    place, content = damaged
    start = int(len(content) * share) // 4096 * 4096
    place.database.write_bytes(content[:start] + b"\xa5" * 32768 + content[start + 32768 :])
    found = upkeep.check(place)
    assert found
    assert all(line.startswith("The library's file is damaged: ") and "\n" not in line for line in found)


@pytest.mark.parametrize("share", [0.01, 0.5])
def test_a_file_cut_short_is_found(damaged: tuple[Profile, bytes], share: float) -> None:
    place, content = damaged
    place.database.write_bytes(content[: int(len(content) * share)])
    assert upkeep.check(place)
    assert refused(lambda: prepare(place, NOW)) is StorageProblem.DAMAGED


def test_a_backup_that_fails_leaves_nothing_and_what_was_killed_goes_later(tmp_path: Path) -> None:
    library = Arriving(tmp_path)
    library.close()
    copy = upkeep.backup(library.place, NOW)
    assert library_state(copy) is LibraryState.CURRENT
    killed, running = copy.with_name("broadsheet-killed.partial"), copy.with_name("broadsheet-running.partial")
    for each, age in ((killed, 2 * upkeep.DAY_S), (running, 60)):
        each.touch()
        os.utime(each, (NOW - age, NOW - age))
    copy.unlink()
    (copy / "in the way").mkdir(parents=True)
    assert refused(lambda: upkeep.backup(library.place, NOW)) is StorageProblem.UNREADABLE
    assert sorted(library.place.backups.iterdir()) == [copy, running]


def test_lost_marks_wrong_counts_and_loose_rows_are_told(tmp_path: Path) -> None:
    library = Arriving(tmp_path)
    library.arrive(library.feed("one"), draft("a"), draft("b"))
    library.conn.execute("PRAGMA foreign_keys = OFF")
    library.conn.execute("UPDATE counts SET unread = 7 WHERE kind = 'all'")
    library.conn.execute("DELETE FROM bodies WHERE article_id = 1")
    library.conn.execute("INSERT INTO article_topics VALUES (9, 1, 'user', 0, 0)")
    library.close()
    assert upkeep.check(library.place) == [
        "1 rows of the library point to something that is gone.",
        "1 articles have lost their text.",
        "1 of the sidebar's counts are wrong.",
    ]


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    library = Arriving(tmp_path)
    with closing(open_reader(library.place.database)) as conn, pytest.raises(sqlite3.OperationalError):
        conn.execute("DELETE FROM settings")
    library.close()
