"""The one writer: what it answers, records and tells; under a lock; after its end."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage import articles, marks, upkeep
from storage.changes import MAX_NAMED, changes_after, newest_sequence
from storage.connection import open_reader, open_writer
from storage.errors import StorageError, StorageProblem
from storage.types import ArticleDraft, ChangeSet, Marked
from storage.writer import Writer
from tests.storage.arriving import NOW, Arriving, draft


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Arriving]:
    made = Arriving(tmp_path / "profile")
    yield made
    made.close()


def impatient(database: Path) -> sqlite3.Connection:
    conn = open_writer(database)
    conn.execute("PRAGMA busy_timeout = 50")
    return conn


def test_what_changed_is_recorded_and_told_once_it_is_committed(library: Arriving) -> None:
    feed_id = library.feed("one")
    told: list[tuple[ChangeSet, int, int]] = []
    start = newest_sequence(library.conn)

    def tell(changes: ChangeSet, sequence: int) -> None:
        with closing(open_reader(library.place.database)) as conn:
            told.append((changes, sequence, conn.execute("SELECT count(*) FROM articles").fetchone()[0]))

    writer = Writer(library.place.database, records=True, on_commit=tell)
    new = writer.submit(lambda conn: articles.apply_drafts(conn, feed_id, [draft("a"), draft("b")], NOW)).result()
    marked = writer.submit(lambda conn: marks.mark_read(conn, [1], True, NOW), durable=True).result()
    assert writer.submit(lambda conn: marks.mark_read(conn, [1], True, NOW)).result() == Marked()
    assert writer.submit(lambda _conn: 7).result() == 7
    writer.close()
    assert [(changes, rows) for changes, _, rows in told] == [(new, 2), (marked.changes, 2)]
    assert changes_after(library.conn, start) == (new | marked.changes, told[-1][1])
    assert changes_after(library.conn, told[0][1]) == (marked.changes, told[-1][1])


def test_the_windows_own_marks_are_told_and_not_recorded(library: Arriving) -> None:
    library.arrive(library.feed("one"), draft("a"))
    told: list[tuple[ChangeSet, int]] = []
    writer = Writer(library.place.database, records=False, on_commit=lambda *args: told.append(args))
    marked = writer.submit(lambda conn: marks.mark_saved(conn, [1], True, NOW)).result()
    writer.close()
    assert told == [(marked.changes, 0)]
    assert newest_sequence(library.conn) == 0


def test_a_large_change_is_recorded_as_many(library: Arriving) -> None:
    writer = Writer(library.place.database, records=True)
    writer.submit(lambda _conn: ChangeSet(new=frozenset(range(MAX_NAMED + 1)))).result()
    writer.close()
    assert changes_after(library.conn, 0)[0] == ChangeSet(many=True)


def test_who_slept_longer_than_changes_are_kept_looks_at_everything_again(library: Arriving) -> None:
    feed_id = library.feed("one")
    writer = Writer(library.place.database, records=True)

    def arrive(guid: str) -> None:
        writer.submit(lambda conn: articles.apply_drafts(conn, feed_id, [draft(guid)], NOW)).result()

    arrive("a")
    seen = newest_sequence(library.conn)
    arrive("b")
    library.conn.execute("UPDATE changes SET at = 0")
    upkeep.sweep(library.conn, NOW)
    changes, newest = changes_after(library.conn, seen)
    assert changes == ChangeSet(many=True, library=True)
    assert newest == newest_sequence(library.conn) > seen
    assert changes_after(library.conn, newest) == (ChangeSet(), newest)
    arrive("c")
    changes, newest = changes_after(library.conn, newest)
    assert changes == ChangeSet(new=frozenset([3]), library=True)
    assert changes_after(library.conn, seen)[0].many
    writer.close()


def test_a_lock_is_an_error_in_the_future_and_the_writer_lives(library: Arriving) -> None:
    feed_id = library.feed("one")
    writer = Writer(library.place.database, records=True, open_file=impatient)

    def arrive() -> ChangeSet:
        return writer.submit(lambda conn: articles.apply_drafts(conn, feed_id, [draft("a")], NOW)).result()

    library.conn.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError) as caught:
        arrive()
    assert caught.value.problem is StorageProblem.LOCKED
    library.conn.execute("ROLLBACK")
    assert len(arrive().new) == 1
    writer.close()


def test_a_mark_waits_for_a_short_lock(library: Arriving) -> None:
    library.arrive(library.feed("one"), draft("a"))
    writer = Writer(library.place.database, records=False)
    library.conn.execute("BEGIN IMMEDIATE")
    asked = writer.submit(lambda conn: marks.mark_read(conn, [1], True, NOW))
    assert not asked.done()
    library.conn.execute("COMMIT")
    assert asked.result().count == 1
    writer.close()


def test_work_is_done_in_the_order_asked_whoever_asks(library: Arriving) -> None:
    feed_id = library.feed("one")
    writer = Writer(library.place.database, records=True)

    def ask(name: str) -> None:
        for number in range(20):
            drafts: list[ArticleDraft] = [draft(f"{name}{number:02}", f"{name} {number}")]
            writer.submit(lambda conn, drafts=drafts: articles.apply_drafts(conn, feed_id, drafts, NOW))  # type: ignore[misc]

    threads = [threading.Thread(target=ask, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    writer.close()
    titles = [row[0] for row in library.conn.execute("SELECT title FROM articles ORDER BY id")]
    assert len(titles) == 60
    for name in "abc":
        own = [title for title in titles if title.startswith(f"Title {name}")]
        assert own == sorted(own)


def test_a_listener_that_fails_costs_nothing_but_its_telling(
    library: Arriving, caplog: pytest.LogCaptureFixture
) -> None:
    library.arrive(library.feed("one"), draft("a"))

    def fail(_changes: ChangeSet, _sequence: int) -> None:
        raise ZeroDivisionError

    writer = Writer(library.place.database, records=True, on_commit=fail)
    for value in (True, False):
        assert writer.submit(lambda conn, v=value: marks.mark_read(conn, [1], v, NOW)).result(10).count == 1  # type: ignore[misc]
    writer.close()
    assert "could not be told" in caplog.text


def test_what_is_asked_after_the_end_is_an_error_and_no_wait_for_ever(library: Arriving) -> None:
    writer = Writer(library.place.database, records=True)
    writer.close()
    with pytest.raises(RuntimeError):
        writer.submit(lambda _conn: None).result(10)


def test_work_that_was_cancelled_is_not_done(library: Arriving) -> None:
    library.arrive(library.feed("one"), draft("a"))
    writer = Writer(library.place.database, records=False)
    begun, go_on = threading.Event(), threading.Event()

    def wait(_conn: sqlite3.Connection) -> None:
        begun.set()
        go_on.wait(10)

    writer.submit(wait)
    begun.wait(10)
    cancelled = writer.submit(lambda conn: marks.mark_read(conn, [1], True, NOW))
    assert cancelled.cancel()
    go_on.set()
    writer.close()
    assert library.conn.execute("SELECT is_read FROM states").fetchone() == (0,)


def test_no_library_is_an_error_where_the_writer_is_made_or_where_it_is_first_used(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        Writer(tmp_path / "none.sqlite3", records=True)
    assert caught.value.problem is StorageProblem.MISSING
    writer = Writer(tmp_path / "none.sqlite3", records=True, opens_later=True)
    with pytest.raises(StorageError):
        writer.submit(lambda _conn: None).result()
    writer.close()
