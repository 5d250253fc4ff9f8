"""A topic offered for what saved articles share, in the real window: made in the editor, declined, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.dialogs.topic_editor import TopicEditor
from gui.main_window import MainWindow
from storage import themes
from storage.themes import OfferedTheme
from tests.gui.test_window import Open, open_window
from tests.gui.window_library import WindowLibrary

__all__ = ["open_window"]

THEME = OfferedTheme("Lithium refining", '"lithium refining"', 6)


@pytest.fixture
def window(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> MainWindow:
    themes.put(library.conn, "", [THEME])
    opened = open_window()
    qtbot.waitUntil(opened.sidebar.offer.isVisible)
    return opened


def test_nothing_is_offered_where_nothing_was_found(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    assert not window.sidebar.offer.isVisible()
    with qtbot.waitSignal(window.topic_offers.said):
        window.actions_["make_offered_topic"].trigger()


def test_the_offer_is_made_in_the_editor(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    offer = window.sidebar.offer
    assert offer.words.text() == "You saved 6 articles on “Lithium refining”: make it a topic?"
    assert offer.make.accessibleName() == "Make topic Lithium refining"
    qtbot.mouseClick(offer.make, Qt.MouseButton.LeftButton)
    editor = window.findChild(TopicEditor)
    assert editor is not None
    assert editor.name.text() == THEME.name
    assert editor.rule.toPlainText() == THEME.rule
    assert offer.isVisible()
    editor.button.click()
    qtbot.waitUntil(lambda: not offer.isVisible())
    assert library.conn.execute("SELECT count(*) FROM topics WHERE rule = ?", (THEME.rule,)).fetchone()[0] == 1
    window.undo.undo()
    qtbot.waitUntil(offer.isVisible)


def test_not_now_is_for_good_and_can_be_undone(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    offer = window.sidebar.offer
    qtbot.mouseClick(offer.decline, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not offer.isVisible())
    themes.put(library.conn, "later", [THEME])
    assert themes.offered(library.conn) is None
    window.undo.undo()
    qtbot.waitUntil(offer.isVisible)


def test_the_menu_declines_too(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["decline_offered_topic"].trigger()
    qtbot.waitUntil(lambda: not window.sidebar.offer.isVisible())
