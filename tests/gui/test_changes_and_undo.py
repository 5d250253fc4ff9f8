"""What changed is told once and soon, whoever changed it; what the person did can be taken back, step by step."""

from __future__ import annotations

import sqlite3

from pytestqt.qtbot import QtBot

from gui.changes import Changes
from gui.jobs import Jobs
from gui.undo import UndoStack
from storage import marks, topics
from storage.types import ChangeSet, Marked
from storage.writer import Writer
from tests.gui.window_library import WindowLibrary

FIRST, SECOND = "Insurers ask for clarity", "Parliament debates a register"


def test_changes_close_together_are_told_as_one(qtbot: QtBot, jobs: Jobs) -> None:
    changes = Changes(jobs)
    told: list[ChangeSet] = []
    changes.changed.connect(told.append)
    changes.note(ChangeSet(new=frozenset({1})))
    changes.note(ChangeSet())
    changes.note(ChangeSet(changed=frozenset({2}), library=True))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [ChangeSet(new=frozenset({1}), changed=frozenset({2}), library=True)]


def test_a_mark_of_this_window_is_told(qtbot: QtBot, jobs: Jobs, library: WindowLibrary) -> None:
    changes = Changes(jobs)
    article_id = library.articles[FIRST]
    with qtbot.waitSignal(changes.changed) as told:
        jobs.mark(lambda conn: marks.mark_read(conn, [article_id], True, library.now))
    assert article_id in told.args[0].changed


def test_another_process_is_followed(qtbot: QtBot, jobs: Jobs, library: WindowLibrary) -> None:
    changes = Changes(jobs)
    article_id = library.articles[FIRST]
    with qtbot.waitCallback() as started:
        changes.start()
        jobs.read(lambda _conn: None, started)
    other = Writer(library.profile.database, records=True)
    other.submit(lambda conn: marks.mark_saved(conn, [article_id], True, library.now)).result()
    other.close()
    with qtbot.waitSignal(changes.changed) as told:
        changes.look()
    assert article_id in told.args[0].changed
    with qtbot.assertNotEmitted(changes.changed, wait=250):
        changes.look()


def test_undo_and_redo_restore_exactly(qtbot: QtBot, jobs: Jobs, library: WindowLibrary) -> None:
    undo = UndoStack(jobs)
    ids = [library.articles[FIRST], library.articles["A note on kites"]]

    def push(marked: Marked) -> None:
        undo.push("2 articles marked read", marked)

    with qtbot.waitSignal(undo.pushed) as said:
        jobs.mark(lambda conn: marks.mark_read(conn, ids, True, library.now), push)
    assert said.args == ["2 articles marked read"]
    assert undo.undo_label == "2 articles marked read"

    with qtbot.waitSignal(undo.undone):
        undo.undo()
    qtbot.waitUntil(lambda: undo.redo_label is not None)
    assert undo.undo_label is None
    # The one that was read before stays read.
    assert library.state(FIRST) == (0, 0)
    assert library.state("A note on kites") == (1, 0)

    undo.redo()
    qtbot.waitUntil(lambda: undo.undo_label is not None)
    assert library.state(FIRST) == (1, 0)


def test_a_step_of_several_parts_is_taken_back_last_first(qtbot: QtBot, jobs: Jobs, library: WindowLibrary) -> None:
    undo = UndoStack(jobs)
    article_id = library.articles[FIRST]
    parts: list[Marked] = []

    def work(conn: sqlite3.Connection) -> Marked:
        made = topics.add_topic(conn, "Shipping", "#009e73", None, library.now)
        assert made.made_id is not None
        parts.extend((made, topics.tag(conn, [article_id], made.made_id, library.now)))
        return made

    with qtbot.waitSignal(undo.pushed):
        jobs.mark(work, lambda _: undo.push("Topic made", *parts))
    assert [row.name for row in library.read().topics] == ["Sanctions", "Rare earths", "Shipping"]
    undo.undo()
    qtbot.waitUntil(lambda: undo.redo_label is not None)
    assert [row.name for row in library.read().topics] == ["Sanctions", "Rare earths"]
    undo.redo()
    qtbot.waitUntil(lambda: undo.undo_label is not None)
    assert [row.articles for row in library.read().topics if row.name == "Shipping"] == [1]


def test_a_new_step_forgets_what_was_undone(qtbot: QtBot, jobs: Jobs, library: WindowLibrary) -> None:
    undo = UndoStack(jobs)

    def mark(title: str) -> None:
        with qtbot.waitSignal(undo.pushed):
            article_id = library.articles[title]
            jobs.mark(
                lambda conn: marks.mark_saved(conn, [article_id], True, library.now),
                lambda marked: undo.push(title, marked),
            )

    mark(FIRST)
    undo.undo()
    qtbot.waitUntil(lambda: undo.redo_label is not None)
    mark(SECOND)
    assert undo.redo_label is None
    assert undo.undo_label == SECOND


def test_what_did_nothing_is_no_step(jobs: Jobs) -> None:
    undo = UndoStack(jobs)
    undo.push("Nothing", Marked())
    assert undo.undo_label is None
    undo.undo()
    undo.redo()


def test_steps_undone_in_a_row_follow_each_other(qtbot: QtBot, jobs: Jobs, library: WindowLibrary) -> None:
    undo = UndoStack(jobs)
    for title in (FIRST, SECOND):
        article_id = library.articles[title]
        with qtbot.waitSignal(undo.pushed):
            jobs.mark(
                lambda conn, article_id=article_id: marks.mark_saved(conn, [article_id], True, library.now),  # type: ignore[misc]
                lambda marked, title=title: undo.push(title, marked),  # type: ignore[misc]
            )
    undo.undo()
    undo.undo()
    qtbot.waitUntil(lambda: library.state(FIRST) == (0, 0) and library.state(SECOND) == (0, 0))
    qtbot.waitUntil(lambda: undo.redo_label == FIRST)
