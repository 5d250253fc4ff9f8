"""The real window on a real library: reading, saving, tagging and unsubscribing, and taking each back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.sidebar.nodes import Kind
from storage import attachments
from storage.types import Enclosure, Scope
from tests.gui.test_window import CAPITAL, THAW, open_article, open_window, press, settle, titles, window
from tests.gui.window_library import WindowLibrary

__all__ = ["open_window", "window"]

Key = Qt.Key


def test_an_article_shown_long_enough_is_read_and_stays(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    window.settings.mark_read_ms = 20
    press(qtbot, window, Key.Key_J)
    qtbot.waitUntil(lambda: library.state(CAPITAL) == (1, 0))
    settle(qtbot, window)
    assert titles(window, library)[0] == CAPITAL
    qtbot.waitUntil(lambda: window.view.library.totals.unread == 6)
    window.navigation.go(Scope.ALL)
    window.navigation.go(Scope.UNREAD)
    settle(qtbot, window)
    assert CAPITAL not in titles(window, library)


def test_an_article_left_at_once_stays_unread(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    window.settings.mark_read_ms = 10 * 60_000
    open_article(qtbot, window, library, CAPITAL)
    window.settings.mark_read_ms = 20
    press(qtbot, window, Key.Key_J)
    qtbot.waitUntil(lambda: library.state(THAW) == (1, 0))
    assert library.state(CAPITAL) == (0, 0)


def test_read_and_saved_by_letter_and_back_by_undo(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    open_article(qtbot, window, library, CAPITAL)
    press(qtbot, window, Key.Key_M)
    qtbot.waitUntil(lambda: library.state(CAPITAL) == (1, 0))
    press(qtbot, window, Key.Key_S)
    qtbot.waitUntil(lambda: library.state(CAPITAL) == (1, 1))
    qtbot.waitUntil(lambda: window.undo.undo_label == "Saved")
    press(qtbot, window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: library.state(CAPITAL) == (1, 0))
    press(qtbot, window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: library.state(CAPITAL) == (0, 0))
    press(qtbot, window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: library.state(CAPITAL) == (1, 0))


def test_a_toast_goes_when_its_button_would_take_back_something_else(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    press(qtbot, window, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(window.toast.isVisible)
    window.marking.mark_saved([library.articles[CAPITAL]], is_saved=True)
    qtbot.waitUntil(lambda: window.undo.undo_label == "Saved")
    assert not window.toast.isVisible()


def test_all_read_and_back_from_the_toast(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    press(qtbot, window, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(window.toast.isVisible)
    words = window.toast.message
    assert words.text() == "7 articles marked read"
    qtbot.waitUntil(lambda: words.width() >= words.fontMetrics().horizontalAdvance(words.text()))
    assert library.read().totals.unread == 0
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library.read().totals.unread == 7)
    assert library.state("A note on kites") == (1, 0)


def test_a_digit_tags_and_takes_off(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    open_article(qtbot, window, library, CAPITAL)
    press(qtbot, window, Key.Key_2)
    qtbot.waitUntil(lambda: [t.articles for t in library.read().topics] == [0, 1])
    qtbot.waitUntil(lambda: window.view.library.topics[1].articles == 1)
    press(qtbot, window, Key.Key_2)
    qtbot.waitUntil(lambda: [t.articles for t in library.read().topics] == [0, 0])


def test_many_are_tagged_by_the_field_and_a_new_topic_is_made_there(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    window.articles.table.selectAll()
    press(qtbot, window, Key.Key_T)
    qtbot.waitUntil(window.topic_field.isVisible)
    field = window.topic_field.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "Sanct")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: library.read().topics[0].articles == 7)
    qtbot.waitUntil(lambda: window.topic_field.choices()[0].tick.name == "ALL")
    field.clear()
    qtbot.keyClicks(field, "Long reads")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: [(t.name, t.articles) for t in library.read().topics][2:] == [("Long reads", 7)])
    window.topic_field.hide()
    qtbot.waitUntil(lambda: window.undo.undo_label is not None and "Long reads" in window.undo.undo_label)
    window.undo.undo()
    qtbot.waitUntil(lambda: len(library.read().topics) == 2)


def test_dragging_an_article_onto_a_topic_tags_it(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    node = window.sidebar.model.node(window.sidebar.model.find((Kind.TOPIC, library.topics["Sanctions"])))
    window.sidebar.articles_dropped.emit([library.articles[CAPITAL]], node)
    qtbot.waitUntil(lambda: library.read().topics[0].articles == 1)
    saved = window.sidebar.model.node(window.sidebar.model.find((Kind.PLACE, "saved")))
    window.sidebar.articles_dropped.emit([library.articles[CAPITAL]], saved)
    qtbot.waitUntil(lambda: library.state(CAPITAL) == (0, 1))


def test_unsubscribing_by_delete_and_back(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    window.sidebar.choose((Kind.FEED, library.feeds["Metals Daily"]))
    press(qtbot, window, Key.Key_Delete)
    window.sidebar.setFocus()
    assert len(library.read().feeds) == 4
    press(qtbot, window, Key.Key_Delete)
    qtbot.waitUntil(lambda: len(window.view.library.feeds) == 3)
    assert window.sidebar.node().key == (Kind.PLACE, "unread")
    qtbot.waitUntil(window.toast.isVisible)
    window.undo.undo()
    qtbot.waitUntil(lambda: len(window.view.library.feeds) == 4)
    qtbot.waitUntil(lambda: window.view.library.totals.articles == 8)


def test_a_feed_is_moved_by_dragging(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    model = window.sidebar.model
    world = model.node(model.find((Kind.FOLDER, library.folders["World"])))
    feed_id = library.feeds["Loose Ends"]
    window.sidebar.lines_dropped.emit([(Kind.FEED, feed_id)], world, world.children[0])
    qtbot.waitUntil(lambda: [n.title for n in world.children] == ["Loose Ends", "Northern Wire", "The Harbour Post"])
    window.undo.undo()
    qtbot.waitUntil(lambda: [n.title for n in world.children] == ["Northern Wire", "The Harbour Post"])


def test_a_podcast_opens_by_a_key_and_its_category_becomes_a_topic(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary, opened_addresses: list[str]
) -> None:
    sound = Enclosure("https://pod.example/a.mp3", "audio/mpeg", 29_360_128, 1920)
    attachments.store(library.conn, library.articles[CAPITAL], [sound], ["Metals"])
    window.actions_["open_enclosure"].trigger()
    open_article(qtbot, window, library, CAPITAL)
    press(qtbot, window, Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    assert opened_addresses == [sound.url]
    press(qtbot, window, Key.Key_T)
    qtbot.waitUntil(window.topic_field.isVisible)
    assert [choice.name for choice in window.topic_field.choices() if choice.is_offered] == ["Metals"]
    qtbot.keyClick(window.topic_field.field, Key.Key_Up)
    qtbot.keyClick(window.topic_field.field, Key.Key_Return)
    qtbot.waitUntil(lambda: ("Metals", 1) in [(t.name, t.articles) for t in library.read().topics])
    window.topic_field.hide()


def test_space_on_a_button_presses_it(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    window.toolbar.mark_all_read.setFocus()
    press(qtbot, window, Key.Key_Space)
    qtbot.waitUntil(lambda: library.read().totals.unread == 0)
