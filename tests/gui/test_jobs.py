"""Reads and marks off the GUI thread: where answers arrive, which are dropped, what is told of failures."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.jobs import Jobs
from storage import marks
from storage.errors import StorageError
from storage.types import Marked
from tests.gui.window_library import WindowLibrary

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"


def test_answers_come_on_the_gui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    threads: list[threading.Thread] = []
    answers: list[int] = []

    def work(conn: sqlite3.Connection) -> int:
        threads.append(threading.current_thread())
        return int(conn.execute("SELECT count(*) FROM articles").fetchone()[0])

    def done(count: int) -> None:
        threads.append(threading.current_thread())
        answers.append(count)

    jobs.read(work, done)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [8]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_a_read_cannot_write(qtbot: QtBot, jobs: Jobs) -> None:
    with qtbot.waitSignal(jobs.failed) as told:
        jobs.read(lambda conn: conn.execute("DELETE FROM articles"), lambda _: pytest.fail("it wrote"))
    assert isinstance(told.args[0], sqlite3.Error)


def test_a_newer_read_of_a_key_interrupts_the_older(qtbot: QtBot, jobs: Jobs) -> None:
    begun = threading.Event()
    answers: list[str] = []

    def endless(conn: sqlite3.Connection) -> str:
        begun.set()
        conn.execute(ENDLESS).fetchone()
        return "older"

    jobs.read(endless, answers.append, key="list")
    assert begun.wait(5)
    jobs.read(lambda _conn: "newer", answers.append, key="list")
    qtbot.waitUntil(lambda: bool(answers))
    done: list[int] = []
    # As many as there are reader threads: the interrupted one must have come free again.
    for _ in range(4):
        jobs.read(lambda conn: conn.execute("SELECT 1").fetchone()[0], done.append)
    qtbot.waitUntil(lambda: len(done) == 4)
    assert answers == ["newer"]


def test_reads_of_other_keys_run_beside_each_other(qtbot: QtBot, jobs: Jobs) -> None:
    both = threading.Barrier(2, timeout=5)
    answers: list[int] = []
    jobs.read(lambda _conn: both.wait(), answers.append, key="a")
    jobs.read(lambda _conn: both.wait(), answers.append, key="b")
    qtbot.waitUntil(lambda: len(answers) == 2)


def test_whoever_asked_is_told_of_the_failure(qtbot: QtBot, jobs: Jobs) -> None:
    def fail(_conn: sqlite3.Connection) -> None:
        raise ValueError("bad")

    errors: list[Exception] = []
    jobs.read(fail, lambda _: pytest.fail("it answered"), failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ValueError)


def test_a_mark_is_committed_and_told(qtbot: QtBot, jobs: Jobs, library: WindowLibrary) -> None:
    article_id = library.articles["Insurers ask for clarity"]
    done: list[Marked] = []
    with qtbot.waitSignal(jobs.marked) as told:
        jobs.mark(lambda conn: marks.mark_read(conn, [article_id], True, library.now), done.append)
    assert told.args == done
    assert done[0].count == 1
    assert library.state("Insurers ask for clarity") == (1, 0)


def test_a_mark_that_fails_leaves_nothing(qtbot: QtBot, jobs: Jobs, library: WindowLibrary) -> None:
    article_id = library.articles["Insurers ask for clarity"]

    def half(conn: sqlite3.Connection) -> Marked:
        marks.mark_read(conn, [article_id], True, library.now)
        raise ValueError("bad")

    errors: list[Exception] = []
    jobs.mark(half, lambda _: pytest.fail("it was done"), failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert library.state("Insurers ask for clarity") == (0, 0)


def test_a_library_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = Jobs(tmp_path / "none.sqlite3")
    try:
        with qtbot.waitSignal(jobs.failed) as told:
            jobs.read(lambda conn: conn, lambda _: None)
        assert isinstance(told.args[0], StorageError)
        with qtbot.waitSignal(jobs.failed) as told:
            jobs.mark(lambda _conn: Marked())
        assert isinstance(told.args[0], StorageError)
    finally:
        jobs.close()


def test_closing_interrupts_what_runs_and_finishes_what_writes(qtbot: QtBot, library: WindowLibrary) -> None:
    jobs = Jobs(library.profile.database)
    begun = threading.Event()

    def endless(conn: sqlite3.Connection) -> None:
        begun.set()
        conn.execute(ENDLESS).fetchone()

    jobs.read(endless, lambda _: pytest.fail("it answered"))
    assert begun.wait(5)
    article_id = library.articles["Insurers ask for clarity"]
    jobs.mark(lambda conn: marks.mark_read(conn, [article_id], True, library.now))
    jobs.close()
    jobs.close()
    assert library.state("Insurers ask for clarity") == (1, 0)
    jobs.read(lambda _conn: 1, lambda _: pytest.fail("it answered"))
    jobs.mark(lambda _conn: Marked(), lambda _: pytest.fail("it was done"))
