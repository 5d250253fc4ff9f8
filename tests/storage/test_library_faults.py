"""A library under ill conditions: locked, full, read-only, newer, foreign, and its writer killed at any moment."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from storage import articles, lists, marks, upkeep
from storage.connection import APPLICATION_ID, SCHEMA_VERSION, open_reader, open_writer
from storage.errors import StorageError, StorageProblem
from storage.paths import profile
from storage.schema import prepare
from storage.types import ArticleFilter, Scope
from storage.writer import Writer
from tests.storage.arriving import NOW, Arriving, draft

ROOT = Path(__file__).resolve().parent.parent.parent

FULL = """
import json, resource, sys
from pathlib import Path
from storage import lists
from storage.connection import open_reader, open_writer
from storage.errors import StorageError
from storage.paths import profile
from storage.pictures_file import open_pictures_reader
from storage.types import ArticleFilter, Scope

place, now = profile(Path(sys.argv[1])), int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))

def problem(act):
    try:
        act()
    except StorageError as error:
        return error.problem
    return None

conn = open_reader(place.database)
found = lists.ids(conn, ArticleFilter(Scope.ALL, now=now)).ids
pictures = open_pictures_reader(place.pictures)
print(json.dumps({
    "read": found,
    "pictures": pictures.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] > 0,
    "write": problem(lambda: open_writer(place.database)),
}))
"""
"""Files that may not grow stand for a disk without room."""

WRITING = """
import sys
from pathlib import Path
from storage import articles, marks
from storage.writer import Writer
from tests.storage.arriving import NOW, draft
writer = Writer(Path(sys.argv[1]), records=True)
for number in range(100_000):
    drafts = [draft(f"{number}-{each}", f"Report {number} of the ferry.") for each in range(5)]
    changes = writer.submit(lambda conn: articles.apply_drafts(conn, 1, drafts, NOW)).result()
    saved = max(changes.new)
    writer.submit(lambda conn: marks.mark_saved(conn, [saved], True, NOW), durable=True).result()
    print(saved, flush=True)
"""


@pytest.fixture
def library(tmp_path: Path) -> Arriving:
    return Arriving(tmp_path / "profile")


@pytest.mark.parametrize("written", [1, 7, 23])
def test_a_killed_writer_loses_nothing_it_acknowledged(library: Arriving, written: int) -> None:
    library.feed("one")
    library.close()
    process = subprocess.Popen(
        [sys.executable, "-c", WRITING, str(library.place.database)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    saved = [int(process.stdout.readline()) for _ in range(written)]
    process.send_signal(signal.SIGKILL)
    saved += [int(line) for line in process.stdout.read().split("\n")[:-1]]
    process.wait()
    process.stdout.close()
    prepare(library.place, NOW)
    assert upkeep.check(library.place) == []
    with closing(open_reader(library.place.database)) as conn:
        kept = set(lists.ids(conn, ArticleFilter(Scope.SAVED, now=NOW), limit=10**6).ids)
        assert kept >= set(saved)
        assert lists.count(conn, ArticleFilter(Scope.ALL, query="ferry", now=NOW))[0] >= 5 * len(saved)


def test_a_locked_library_is_an_error_in_words_and_not_a_hang(
    library: Arriving, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed_id = library.feed("one")
    with closing(open_writer(library.place.database)) as other:
        other.execute("PRAGMA busy_timeout = 50")
        library.conn.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError) as caught:
            articles.apply_drafts(other, feed_id, [draft("a")], NOW)
        assert caught.value.problem is StorageProblem.LOCKED
        assert caught.value.sentence
        library.conn.execute("ROLLBACK")
        articles.apply_drafts(other, feed_id, [draft("a")], NOW)
    # Reading never waits for who writes.
    library.conn.execute("BEGIN IMMEDIATE")
    with closing(open_reader(library.place.database)) as conn:
        assert len(lists.ids(conn, ArticleFilter(Scope.ALL, now=NOW)).ids) == 1
    library.conn.execute("ROLLBACK")


def test_a_full_disk_stops_the_write_and_nothing_else(library: Arriving) -> None:
    feed_id = library.feed("one")
    library.arrive(feed_id, draft("a"))
    library.close()
    writer = Writer(library.place.database, records=True)
    try:
        writer.submit(_fill_up).result()
        drafts = [draft(str(number), f"word{number} " * 2000) for number in range(50)]
        with pytest.raises(StorageError) as caught:
            writer.submit(lambda conn: articles.apply_drafts(conn, feed_id, drafts, NOW)).result()
        assert caught.value.problem is StorageProblem.FULL
        # The writer lives on, and small marks still find room.
        (article_id,) = writer.submit(lambda conn: lists.ids(conn, ArticleFilter(Scope.ALL, now=NOW)).ids).result()
        assert writer.submit(lambda conn: marks.mark_saved(conn, [article_id], True, NOW)).result().count == 1
        writer.submit(_make_room).result()
        assert len(writer.submit(lambda conn: articles.apply_drafts(conn, feed_id, drafts, NOW)).result().new) == 50
    finally:
        writer.close()
    assert upkeep.check(library.place) == []


def _fill_up(conn: sqlite3.Connection) -> None:
    pages = conn.execute("PRAGMA page_count").fetchone()[0]
    conn.execute(f"PRAGMA max_page_count = {pages + 4}")


def _make_room(conn: sqlite3.Connection) -> None:
    conn.execute("PRAGMA max_page_count = 1000000")


def test_what_a_piece_of_work_raises_is_undone_and_the_writer_lives(library: Arriving) -> None:
    feed_id = library.feed("one")
    library.close()
    writer = Writer(library.place.database, records=True)

    def fail(conn: sqlite3.Connection) -> None:
        articles.apply_drafts(conn, feed_id, [draft("a")], NOW)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        writer.submit(fail).result()
    changes = writer.submit(lambda conn: articles.apply_drafts(conn, feed_id, [draft("b")], NOW)).result()
    writer.close()
    assert len(changes.new) == 1
    with closing(open_reader(library.place.database)) as conn:
        assert lists.ids(conn, ArticleFilter(Scope.ALL, now=NOW)).ids == tuple(changes.new)


@pytest.mark.parametrize(
    ("pragma", "problem"),
    [
        (f"PRAGMA user_version = {SCHEMA_VERSION + 1}", StorageProblem.NEWER),
        (f"PRAGMA application_id = {APPLICATION_ID + 1}", StorageProblem.FOREIGN),
    ],
)
def test_what_is_not_ours_is_not_touched(library: Arriving, pragma: str, problem: StorageProblem) -> None:
    library.conn.execute(pragma)
    library.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    library.close()
    before = library.place.database.read_bytes()
    for act in (lambda: prepare(library.place, NOW), lambda: upkeep.check(library.place)):
        with pytest.raises(StorageError) as caught:
            act()
        assert caught.value.problem is problem
    assert library.place.database.read_bytes() == before


def test_a_damaged_index_is_found(library: Arriving) -> None:
    library.arrive(library.feed("one"), draft("a"))
    assert upkeep.check(library.place) == []
    library.conn.execute("INSERT INTO article_index(article_index) VALUES ('delete-all')")
    library.close()
    assert upkeep.check(library.place) == ["The search index lacks 1 articles."]


def test_a_backup_is_a_library_as_it_was(library: Arriving, tmp_path: Path) -> None:
    feed_id = library.feed("one")
    library.arrive(feed_id, draft("a"))
    copy = upkeep.backup(library.place, NOW)
    library.arrive(feed_id, draft("b"))
    with closing(open_reader(copy)) as conn:
        assert len(lists.ids(conn, ArticleFilter(Scope.ALL, now=NOW)).ids) == 1
    for day in range(1, 9):
        upkeep.backup(library.place, NOW + day * upkeep.DAY_S)
    assert len(list(library.place.backups.iterdir())) == upkeep.KEPT_BACKUPS
    library.close()


def test_a_closed_writer_has_done_all_that_was_asked(library: Arriving) -> None:
    feed_id = library.feed("one")
    library.close()
    writer = Writer(library.place.database, records=True)
    asked = [
        writer.submit(lambda conn, n=number: articles.apply_drafts(conn, feed_id, [draft(str(n))], NOW))  # type: ignore[misc]
        for number in range(50)
    ]
    writer.close()
    writer.close()
    assert all(answer.done() for answer in asked)


@pytest.mark.skipif(sys.platform == "win32", reason="limits as POSIX has them")
@pytest.mark.parametrize("is_killed", [False, True])
def test_without_room_for_the_logs_index_all_can_be_read(tmp_path: Path, is_killed: bool) -> None:
    library = Arriving(tmp_path / "open")
    library.arrive(library.feed("one"), draft("a"))
    place = profile(tmp_path / "closed")
    if is_killed:
        shutil.copytree(library.place.root, place.root)
    library.close()
    if not is_killed:
        shutil.copytree(library.place.root, place.root)
    for index in place.root.glob("*-shm"):
        index.unlink()
    command = [sys.executable, "-c", FULL, str(place.root), str(NOW)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout) == {"read": [1], "pictures": True, "write": "full"}
