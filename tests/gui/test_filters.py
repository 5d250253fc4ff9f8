"""Filters, notifications, rules' previews and bundles in the real window."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from gui.dialogs.filters import FilterEditor, FiltersDialog
from gui.dialogs.topic_editor import TopicEditor
from gui.main_window import MainWindow
from storage import articles, filters, searches, topics
from storage.filters import FilterAction
from storage.notifying import Teller
from storage.types import ChangeSet
from tests.gui.test_window import Open, open_window
from tests.gui.window_library import WindowLibrary, draft

__all__ = ["open_window"]


def arrive(window: MainWindow, library: WindowLibrary, title: str) -> int:
    """An article comes, as by a refresh, and the window learns of it."""
    drafts = [draft(title.lower().replace(" ", "-"), title, library.now)]
    changes = articles.apply_drafts(library.conn, library.feeds["Northern Wire"], drafts, library.now)
    window.changes.changed.emit(changes | ChangeSet(library=True))
    (made,) = changes.new
    return made


def shown_editor(window: MainWindow) -> FilterEditor:
    (editor,) = [each for each in window.findChildren(FilterEditor) if each.isVisible()]
    return editor


def test_a_filter_is_made_works_and_is_undone(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    window = open_window()
    window.actions_["filters"].trigger()
    dialog = window.findChild(FiltersDialog)
    assert dialog is not None
    assert not dialog.edit.isEnabled()
    dialog.new.click()
    editor = shown_editor(window)
    editor.name.setText("No debates")
    editor.query.setText("is:unread")
    assert not editor.button.isEnabled()
    assert "cannot stand in it" in editor.preview.findings.text()
    editor.query.setText("debate")
    assert editor.button.isEnabled()
    editor.preview.count_now()
    qtbot.waitUntil(lambda: "Parliament debates a register" in editor.preview.sample.text())
    editor.action.setCurrentIndex(editor.action.findData(FilterAction.HIDE))
    editor.button.click()
    qtbot.waitUntil(lambda: dialog.filters.count() == 1)
    hidden = arrive(window, library, "Another debate")
    qtbot.waitUntil(lambda: dialog.log.count() == 1)
    assert "Another debate" in dialog.log.item(0).text()
    assert "hides, 1 so far" in dialog.filters.item(0).text()
    state = "SELECT is_hidden FROM states WHERE article_id = ?"
    assert library.conn.execute(state, (hidden,)).fetchone() == (1,)
    dialog.undo_all.click()
    qtbot.waitUntil(lambda: dialog.log.count() == 0)
    assert library.conn.execute(state, (hidden,)).fetchone() == (0,)
    window.undo.undo()
    qtbot.waitUntil(lambda: dialog.log.count() == 1)
    dialog.delete.click()
    qtbot.waitUntil(lambda: dialog.filters.count() == 0)
    assert filters.filters(library.conn) == []


def test_notifications_are_silent_until_switched_on(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    window = open_window()
    said: list[str] = []
    window.notifications.said.connect(said.append)
    window.notifications._timer.setInterval(0)
    arrive(window, library, "Rare earth prices")
    qtbot.waitUntil(lambda: window.view.library.totals.articles == 9)
    topic, search = library.topics["Rare earths"], library.searches["Price cap"]
    window.filter_commands.set_notifying(Teller.TOPIC, topic, True)
    window.filter_commands.set_notifying(Teller.SEARCH, search, True)
    qtbot.waitUntil(lambda: searches.searches(library.conn)[0].is_notifying)
    assert topics.topics(library.conn)[1].is_notifying
    assert said == []
    arrive(window, library, "Rare earth quota and a price cap")
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Rare earths: Rare earth quota and a price cap · Price cap: Rare earth quota and a price cap"]


def test_a_rule_shows_what_it_would_find(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.topic_commands.new_topic()
    editor = window.findChild(TopicEditor)
    assert editor is not None
    editor.rule.setPlainText("lighthouse")
    editor.count_now()
    qtbot.waitUntil(lambda: editor.sample.text() == "· A note on lighthouses")
    editor.rule.setPlainText("similar:3")
    assert "cannot stand in it" in editor.findings.text()
    assert editor.sample.text() == ""


def test_bundles_go_out_and_come_in(qtbot: QtBot, open_window: Open, library: WindowLibrary, tmp_path: Path) -> None:
    window = open_window()
    said: list[str] = []
    window.filter_commands.said.connect(said.append)
    file = tmp_path / "bundle.json"
    window.filter_commands.write_bundle(file)
    qtbot.waitUntil(lambda: said == ["Topics, searches and filters exported"])
    window.filter_commands.read_bundle(file)
    qtbot.waitUntil(lambda: said[-1] == "All of it is here already")
    topics.delete_topic(library.conn, library.topics["Rare earths"])
    window.filter_commands.read_bundle(file)
    qtbot.waitUntil(lambda: [row.name for row in topics.topics(library.conn)] == ["Sanctions", "Rare earths"])
    qtbot.waitUntil(lambda: window.undo.undo_label is not None)
    window.undo.undo()
    qtbot.waitUntil(lambda: [row.name for row in topics.topics(library.conn)] == ["Sanctions"])
    file.write_text("{}", "utf-8")
    window.filter_commands.read_bundle(file)
    qtbot.waitUntil(lambda: said[-1] == "This file holds no topics, searches or filters of Broadsheet")
