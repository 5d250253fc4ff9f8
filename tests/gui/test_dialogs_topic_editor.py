"""The topic editor over a real library: names, colours, rules and what they would find."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from digest.topics import TOPIC_COLORS
from gui.dialogs.topic_editor import TopicEdit, TopicEditor
from gui.jobs import Jobs
from storage import articles, feeds, schema, suggestions, topics
from storage.connection import open_reader, open_writer
from storage.paths import profile
from storage.types import ArticleDraft, TopicRow

NOW = 1_795_000_000
TITLES = ("Neodymium is short", "Rare earths again", "A river floods", "Votes are counted")


def draft(number: int, title: str) -> ArticleDraft:
    return ArticleDraft(
        guid=str(number),
        raw_hash=str(number),
        url=f"https://wire.example/{number}",
        title=title,
        author=None,
        html=f"<p>{title}.</p>",
        text=f"{title}.",
        excerpt=f"{title}.",
        words=3,
        language="en",
        published_at=NOW - number,
        content_hash=str(number),
    )


@pytest.fixture
def database(tmp_path: Path) -> Path:
    place = profile(tmp_path)
    schema.prepare(place, NOW)
    conn = open_writer(place.database)
    try:
        feed_id = feeds.add_feed(conn, "https://wire.example/feed", "Wire", None, None, NOW).made_id
        assert feed_id is not None
        articles.apply_drafts(conn, feed_id, [draft(number, title) for number, title in enumerate(TITLES)], NOW)
        topics.add_topic(conn, "Rare earths", TOPIC_COLORS[0], "neodymium", NOW)
        topics.add_topic(conn, "Floods", TOPIC_COLORS[1], None, NOW)
    finally:
        conn.close()
    return place.database


@pytest.fixture
def rows(database: Path) -> list[TopicRow]:
    conn = open_reader(database)
    try:
        return topics.topics(conn)
    finally:
        conn.close()


@pytest.fixture
def jobs(database: Path, qapp: object) -> Iterator[Jobs]:
    jobs = Jobs(database)
    yield jobs
    jobs.close()


@pytest.fixture
def editor(qtbot: QtBot, jobs: Jobs, rows: list[TopicRow]) -> TopicEditor:
    return opened(qtbot, TopicEditor(jobs, rows))


def opened(qtbot: QtBot, editor: TopicEditor) -> TopicEditor:
    editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(editor)
    editor.open()
    return editor


def told(qtbot: QtBot, editor: TopicEditor) -> TopicEdit:
    with qtbot.waitSignal(editor.edited) as edited:
        qtbot.mouseClick(editor.button, Qt.MouseButton.LeftButton)
    assert edited.args is not None
    edit = edited.args[0]
    assert isinstance(edit, TopicEdit)
    return edit


def test_a_topic_needs_a_name_of_its_own(qtbot: QtBot, editor: TopicEditor) -> None:
    assert not editor.button.isEnabled()
    qtbot.keyClicks(editor.name, "rare EARTHS")
    assert editor.name_problem.isVisible()
    assert not editor.button.isEnabled()
    editor.name.clear()
    qtbot.keyClicks(editor.name, " Lithium ")
    assert told(qtbot, editor) == TopicEdit(None, "Lithium", TOPIC_COLORS[2], None, False)


def test_a_rule_is_counted_as_one_types(qtbot: QtBot, editor: TopicEditor) -> None:
    qtbot.keyClicks(editor.name, "Metals")
    assert not editor.stored.isVisible()
    qtbot.keyClicks(editor.rule, '"rare earth*" OR neodymium')
    qtbot.waitUntil(lambda: editor.findings.text() == "Matches 2 of 4 stored articles.")
    assert editor.stored.text() == "&Also tag 2 articles stored already"
    qtbot.keyClick(editor.stored, Qt.Key.Key_Space)
    edit = told(qtbot, editor)
    assert edit.rule == '"rare earth*" OR neodymium'
    assert edit.apply_to_stored


def test_what_the_topic_carries_already_is_not_counted_again(
    qtbot: QtBot, jobs: Jobs, rows: list[TopicRow], database: Path
) -> None:
    conn = open_writer(database)
    try:
        topics.apply_rule_to_stored(conn, rows[0].id, 0, 100, NOW)
    finally:
        conn.close()
    editor = opened(qtbot, TopicEditor(jobs, rows, topic=rows[0]))
    qtbot.waitUntil(
        lambda: editor.findings.text() == "Matches 1 of 4 stored articles. 0 of them do not carry the topic yet."
    )
    assert not editor.stored.isEnabled()


def test_the_newest_rule_is_the_one_counted(qtbot: QtBot, editor: TopicEditor) -> None:
    for rule in ("river", "votes", "neodymium OR votes OR river"):
        editor.rule.setPlainText(rule)
    qtbot.waitUntil(lambda: editor.findings.text().startswith("Matches 3 of 4"))


@pytest.mark.parametrize("rule", ["newer:7d", "oil is:unread", "oil OR topic:energy", "()"])
def test_what_changes_with_time_or_state_is_no_rule(qtbot: QtBot, editor: TopicEditor, rule: str) -> None:
    qtbot.keyClicks(editor.name, "Oil")
    editor.rule.setPlainText(rule)
    assert editor.findings.isVisible()
    assert editor.findings.text()
    assert not editor.stored.isVisible()
    assert not editor.button.isEnabled()


def test_what_was_taken_literally_is_said(editor: TopicEditor) -> None:
    editor.rule.setPlainText("(oil OR gas")
    assert editor.notes.isVisible()
    assert editor.notes.text()
    editor.rule.setPlainText("oil OR gas")
    assert not editor.notes.isVisible()


def test_an_existing_topic_is_changed(qtbot: QtBot, jobs: Jobs, rows: list[TopicRow]) -> None:
    editor = opened(qtbot, TopicEditor(jobs, rows, topic=rows[1]))
    assert editor.name.text() == "Floods"
    editor.name.setText("Water")
    assert told(qtbot, editor) == TopicEdit(rows[1].id, "Water", TOPIC_COLORS[1], None, False)


def test_a_new_topic_may_begin_with_a_search(qtbot: QtBot, jobs: Jobs, rows: list[TopicRow]) -> None:
    editor = opened(qtbot, TopicEditor(jobs, rows, name="Votes", rule="votes"))
    qtbot.waitUntil(lambda: editor.findings.text().startswith("Matches 1 of 4"))
    assert told(qtbot, editor).rule == "votes"


def test_a_count_that_comes_after_it_closed_is_dropped(qtbot: QtBot, jobs: Jobs, rows: list[TopicRow]) -> None:
    editor = TopicEditor(jobs, rows, rule="votes")
    editor.open()
    answers: list[int] = []
    editor.count_now()
    with qtbot.waitSignal(editor.destroyed):
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
    jobs.read(lambda _conn: 1, answers.append)
    qtbot.waitUntil(lambda: answers == [1])


def tag_all(database: Path, topic_id: int, count: int) -> None:
    conn = open_writer(database)
    try:
        feed_id = conn.execute("SELECT id FROM feeds").fetchone()[0]
        more = [draft(100 + number, f"Neodymium, part {number}") for number in range(count)]
        articles.apply_drafts(conn, feed_id, more, NOW)
        ids = [row[0] for row in conn.execute("SELECT id FROM articles ORDER BY id DESC LIMIT ?", (count,))]
        topics.tag(conn, ids, topic_id, NOW)
        conn.executemany("INSERT INTO suggestions VALUES (?, ?, 0.9, '[]')", [(each, topic_id) for each in ids[:4]])
        suggestions.dismiss(conn, [1], topic_id, NOW)
        conn.execute("INSERT INTO suggestions VALUES (1, ?, 0.9, '[]')", (topic_id,))
    finally:
        conn.close()


def test_a_topic_without_examples_cannot_tag_by_itself(qtbot: QtBot, jobs: Jobs, rows: list[TopicRow]) -> None:
    editor = TopicEditor(jobs, rows, topic=rows[1])
    qtbot.addWidget(editor)
    assert editor.learning is not None
    learning = editor.learning
    qtbot.waitUntil(lambda: "0 are so far" in learning.record.text())
    assert not learning.switch.isEnabled()
    assert learning.wanted() is None


def test_the_switch_stands_beside_how_right_the_topic_was(
    qtbot: QtBot, jobs: Jobs, database: Path, rows: list[TopicRow]
) -> None:
    tag_all(database, rows[1].id, 6)
    editor = TopicEditor(jobs, rows, topic=rows[1])
    qtbot.addWidget(editor)
    assert editor.learning is not None
    learning = editor.learning
    qtbot.waitUntil(lambda: "Of 5 suggestions you decided on, 4 were right (80 %)" in learning.record.text())
    assert learning.switch.isEnabled()
    assert not learning.switch.isChecked()
    learning.switch.setChecked(True)
    with qtbot.waitSignal(editor.edited) as told:
        editor.button.click()
    assert told.args[0].is_self_tagging is True


def test_a_new_topic_has_no_switch(qtbot: QtBot, jobs: Jobs, rows: list[TopicRow]) -> None:
    editor = TopicEditor(jobs, rows)
    qtbot.addWidget(editor)
    assert editor.learning is None
