"""Searching in the real window: completion, chips, the help card, and why a tag is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.searching.help_card import SearchHelp
from gui.searching.query_dialog import QueryDialog
from storage import searches
from storage.types import Sort
from tests.gui.test_window import CAPITAL, Open, open_article, open_window
from tests.gui.window_library import WindowLibrary

__all__ = ["open_window"]

Key = Qt.Key


def typed(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.toolbar.search.setFocus()
    qtbot.keyClicks(window.toolbar.search, text)


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.articles.is_settled)


def test_fields_and_names_are_completed(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    completion = window.searching.completion
    typed(qtbot, window, "metals to")
    assert completion.offered() == ["topic:"]
    qtbot.keyClick(window.toolbar.search, Key.Key_Down)
    qtbot.keyClick(window.toolbar.search, Key.Key_Return)
    assert window.toolbar.search.text() == "metals topic:"
    assert completion.offered() == ["Sanctions", "Rare earths"]
    qtbot.keyClicks(window.toolbar.search, "rar")
    assert completion.offered() == ["Rare earths"]
    qtbot.keyClick(window.toolbar.search, Key.Key_Down)
    qtbot.keyClick(window.toolbar.search, Key.Key_Return)
    assert window.toolbar.search.text() == 'metals topic:"Rare earths" '
    assert completion.offered() == []
    settled(qtbot, window)
    assert window.navigation.query == 'metals topic:"Rare earths" '


def test_what_is_offered_can_be_passed_by(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    completion = window.searching.completion
    typed(qtbot, window, "no")
    assert completion.offered() == ["note:"]
    qtbot.keyClicks(window.toolbar.search, "te on")
    assert completion.offered() == []
    settled(qtbot, window)
    assert window.toolbar.search.text() == "note on"
    typed(qtbot, window, "")
    window.toolbar.search.clear()
    typed(qtbot, window, "is:")
    assert completion.offered() == ["unread", "read", "saved"]
    qtbot.keyClick(window.toolbar.search, Key.Key_Escape)
    assert completion.offered() == []
    assert window.toolbar.search.text() == "is:"


def test_a_kept_search_is_edited_with_completion(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    window = open_window()
    window.topic_commands.edit_search(library.searches["Price cap"])
    dialog = window.findChild(QueryDialog)
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.field.hasFocus)
    dialog.field.clear()
    assert not dialog.button.isEnabled()
    qtbot.keyClicks(dialog.field, "topic:ra")
    assert dialog.completion.offered() == ["Rare earths"]
    assert dialog.rect().contains(dialog.completion.geometry())
    qtbot.keyClick(dialog.field, Key.Key_Down)
    qtbot.keyClick(dialog.field, Key.Key_Return)
    assert dialog.field.text() == 'topic:"Rare earths" '
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.field, "colour:red")
    assert "colour:red" in dialog.notes.text()
    qtbot.waitUntil(lambda: dialog.found.text() == "Finds 0 articles")
    qtbot.keyClick(dialog.field, Key.Key_Return)
    qtbot.waitUntil(lambda: window.undo.undo_label == "Search changed")
    assert searches.searches(library.conn)[0].query == 'topic:"Rare earths" colour:red'


def test_a_querys_parts_are_chips(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    chips = window.articles.header.chips
    window.navigation.search_for('note -(kites OR moons) feed:"loose ends" colour:red')
    settled(qtbot, window)
    assert chips.texts() == ["note", "-(kites OR moons)", 'feed:"loose ends"', "colour:red"]
    assert chips.isVisible()
    buttons = {each.accessibleName(): each for each in chips.findChildren(QToolButton)}
    assert buttons["Edit colour:red"].toolTip() == "Searched as plain text; press to edit"
    buttons["Take out colour:red"].click()
    settled(qtbot, window)
    assert window.toolbar.search.text() == 'note -(kites OR moons) feed:"loose ends"'
    assert window.articles.model.rowCount() == 1
    buttons = {each.accessibleName(): each for each in chips.findChildren(QToolButton)}
    buttons["Edit -(kites OR moons)"].click()
    assert window.toolbar.search.selectedText() == "-(kites OR moons)"
    window.navigation.search_for("lighthouses")
    assert not chips.isVisible()


def test_taking_out_the_last_part_leaves_the_search(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.navigation.search_for("is:saved")
    settled(qtbot, window)
    chips = window.articles.header.chips
    next(each for each in chips.findChildren(QToolButton) if each.objectName() == "queryCross").click()
    assert not window.navigation.is_searching


def test_the_help_card_tries_an_example(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.actions_["search_help"].trigger()
    card = window.findChild(SearchHelp)
    assert card is not None
    next(each for each in card.examples if each.text() == "is:unread").click()
    settled(qtbot, window)
    assert window.navigation.query == "is:unread"


def test_what_is_like_an_article_is_listed_by_likeness(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    window = open_window()
    navigation = window.navigation
    navigation.search_for(f"similar:{next(iter(library.articles.values()))}")
    settled(qtbot, window)
    assert navigation.filter is not None
    assert navigation.filter.sort is Sort.RELEVANCE
    window.articles.sort_changed.emit(Sort.NEWEST)
    assert navigation.filter.sort is Sort.NEWEST
    navigation.search_for("metals")
    assert navigation.filter.sort is Sort.NEWEST


def test_what_was_not_understood_is_told(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.navigation.search_for("words:many after:soon")
    note = window.articles.header.note
    qtbot.waitUntil(note.isVisible)
    assert "a date reads 2026, 2026-11 or 2026-11-05" in note.text()
    assert "it takes a number" in note.text()


def test_the_marks_of_a_search_go_with_it(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    window = open_window()
    window.actions_["go_all"].trigger()
    settled(qtbot, window)
    open_article(qtbot, window, library, CAPITAL)
    pane = window.article

    def marks() -> list[str]:
        return sorted({each.cursor.selectedText() for each in pane.browser.extraSelections()})

    assert marks() == []
    # Back by its own command, to another place, and by clearing the field.
    leave: tuple[Callable[[], object], ...] = (
        window.actions_["back"].trigger,
        window.actions_["go_unread"].trigger,
        window.toolbar.search.clear,
    )
    for go in leave:
        window.navigation.search_for("sanctions")
        qtbot.waitUntil(lambda: marks() == ["sanctions"])
        settled(qtbot, window)
        assert pane.article_id() == library.articles[CAPITAL]
        go()
        qtbot.waitUntil(lambda: marks() == [])
        settled(qtbot, window)
        assert pane.article_id() == library.articles[CAPITAL]
