"""Every action has its place, its keys and something that it does; menus offer what a line or an article allows."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.dialogs.feed_properties import FeedPropertiesDialog
from gui.dialogs.folder_name import FolderNameDialog
from gui.dialogs.shortcuts import ShortcutSheet
from gui.dialogs.topic_editor import TopicEditor
from gui.dialogs.topic_merge import TopicMergeDialog
from gui.health_page.page import HealthPage
from gui.main_window import MainWindow
from gui.searching.query_dialog import QueryDialog
from gui.sidebar.nodes import ATTENTION, Key, Kind
from tests.gui.test_window import end, open_window  # noqa: F401 - a fixture
from tests.gui.window_library import WindowLibrary

DESIGNED = {
    *("J", "K", "N", "P", "Space", "V", "M", "S", "T", "/", "Ctrl+F", "R", "Shift+R", "Shift+A"),
    *("G, T", "G, U", "G, S", "G, A", "1", "9", "+", "-", "Ctrl+N", "Ctrl+Z", "F11", "?", "F2", "Del", "Ctrl+O"),
    *("Ctrl+,", "Ctrl+0", "Ctrl+Shift+S", "Esc", "Ctrl+Shift+Z"),
}


@pytest.fixture
def window(request: pytest.FixtureRequest) -> MainWindow:
    made: MainWindow = request.getfixturevalue("open_window")()
    return made


def popup(kind: type[QMenu] = QMenu) -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, kind)
    return menu


def entries(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text().replace("&", "") == text)


def line_menu(window: MainWindow, key: Key) -> QMenu:
    open_one = QApplication.activePopupWidget()
    if open_one is not None:
        open_one.close()
    window.sidebar.choose(key)
    window.menus.show_line(window.sidebar.node(), QPoint(10, 10))
    return popup()


def test_every_action_has_words_a_menu_and_something_to_do(window: MainWindow) -> None:
    in_menus = [
        action
        for top in window.menuBar().actions()
        for menu in [top.menu()]
        if isinstance(menu, QMenu)
        for inner in (menu, *(menu.findChildren(QMenu)))
        for action in inner.actions()
        if not action.isSeparator() and not isinstance(action.menu(), QMenu)
    ]
    assert len(in_menus) == len(set(in_menus)) == len(window.actions_.table)
    for action in in_menus:
        assert action.text()
        assert action.statusTip()
        signal = "2toggled(bool)" if action.isCheckable() else "2triggered(bool)"
        assert action.receivers(signal) > 0, action.objectName()
    assert [top.text().replace("&", "") for top in window.menuBar().actions()] == [
        *("File", "Edit", "View", "Go", "Article", "Topics", "Help")
    ]


def test_no_key_does_two_things(window: MainWindow) -> None:
    used = Counter(
        keys.toString() for entry in window.actions_.table for keys in window.actions_[entry.name].shortcuts()
    )
    assert {keys: count for keys, count in used.items() if count > 1} == {}
    assert set(used) >= DESIGNED


def test_the_toolbars_menu_holds_the_same(window: MainWindow) -> None:
    button = window.toolbar.menu_button.menu()
    assert button is not None
    assert [action.text() for action in button.actions()] == [action.text() for action in window.menuBar().actions()]


def test_the_sheet_lists_every_key(window: MainWindow) -> None:
    window.actions_["shortcuts"].trigger()
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    assert len(sheet.sections) == 7
    sheet.close()
    # The nine topics' digits are one line, until one of them is another key's.
    by_digit = [each.keys for each in window.actions_.sheet() if each.menu == "Topics"]
    assert ("1 … 9",) in by_digit
    assert ("4",) not in by_digit
    window.actions_.use_keys({"topic_4": ["Ctrl+4"]})
    given = [each.keys for each in window.actions_.sheet() if each.menu == "Topics"]
    assert {("3",), ("Ctrl+4",), ("5",)} <= set(given)
    assert len(given) == len(by_digit) + 8


def test_a_feeds_menu(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    key: Key = (Kind.FEED, library.feeds["Northern Wire"])
    menu = line_menu(window, key)
    assert entries(menu) == [
        "Refresh this feed",
        "Fetch full texts",
        "Mark all read",
        "Rename",
        "Move to folder",
        "Feed properties…",
        "Pause",
        "Notify me of new articles",
        "Copy address",
        "Open website",
        "Unsubscribe",
    ]
    entry(menu, "Copy address").trigger()
    assert QGuiApplication.clipboard().text() == "https://northern-wire.example/feed"
    inner = entry(menu, "Move to folder").menu()
    assert isinstance(inner, QMenu)
    assert entries(inner) == ["No folder", "World", "Business", "New folder…"]
    entry(inner, "Business").trigger()
    qtbot.waitUntil(
        lambda: (
            [feed.folder_id for feed in library.read().feeds if feed.title == "Northern Wire"]
            == [library.folders["Business"]]
        )
    )
    entry(line_menu(window, key), "Feed properties…").trigger()
    qtbot.waitUntil(lambda: window.findChild(FeedPropertiesDialog) is not None)


def test_a_website_is_opened(window: MainWindow, library: WindowLibrary, opened_addresses: list[str]) -> None:
    menu = line_menu(window, (Kind.FEED, library.feeds["Northern Wire"]))
    entry(menu, "Open website").trigger()
    assert opened_addresses == ["https://northern-wire.example"]
    menu.close()


def test_a_folders_menu(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    world: Key = (Kind.FOLDER, library.folders["World"])
    entry(line_menu(window, world), "New folder inside…").trigger()
    dialog = window.findChild(FolderNameDialog)
    assert dialog is not None
    dialog.named.emit("Asia")
    dialog.accept()
    qtbot.waitUntil(lambda: "Asia" in [folder.name for folder in library.read().folders])
    entry(line_menu(window, world), "Remove folder").trigger()
    qtbot.waitUntil(lambda: "World" not in [folder.name for folder in library.read().folders])
    assert len(library.read().feeds) == 4


def test_a_topics_menu(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    topic: Key = (Kind.TOPIC, library.topics["Sanctions"])
    for text, kind in (("Edit topic…", TopicEditor), ("Merge into…", TopicMergeDialog)):
        entry(line_menu(window, topic), text).trigger()
        dialog = window.findChild(kind)
        assert dialog is not None
        dialog.close()
    entry(line_menu(window, topic), "Delete topic").trigger()
    qtbot.waitUntil(lambda: len(window.view.library.topics) == 1)
    qtbot.waitUntil(window.toast.isVisible)
    window.undo.undo()
    qtbot.waitUntil(lambda: len(window.view.library.topics) == 2)


def test_a_searchs_menu(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    search: Key = (Kind.SEARCH, library.searches["Price cap"])
    entry(line_menu(window, search), "Edit search…").trigger()
    dialog = window.findChild(QueryDialog)
    assert dialog is not None
    assert dialog.field.text() == '"price cap"'
    dialog.field.setText("lighthouses")
    dialog.button.click()
    qtbot.waitUntil(lambda: [row.query for row in window.view.library.searches] == ["lighthouses"])
    # The list that is shown follows its search.
    qtbot.waitUntil(lambda: window.articles.model.rowCount() == 1)
    entry(line_menu(window, search), "Delete search").trigger()
    qtbot.waitUntil(lambda: not window.view.library.searches)


def test_an_empty_places_menu_offers_to_add(window: MainWindow) -> None:
    menu = line_menu(window, (Kind.PLACE, "all"))
    assert entries(menu) == ["Add feed…", "New folder…", "New topic…", "Mark all read"]
    menu.close()


def test_the_articles_menu(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    window.articles.select_next()
    qtbot.waitUntil(lambda: window.article.body() is not None)
    window.menus.show_articles(QPoint(10, 10))
    menu = popup()
    topics = entry(menu, "Topic").menu()
    assert isinstance(topics, QMenu)
    entry(topics, "Sanctions\t1").trigger()
    qtbot.waitUntil(lambda: library.read().topics[0].articles == 1)
    entry(menu, "Copy address").trigger()
    assert QGuiApplication.clipboard().text().startswith("https://wire.example/")
    menu.close()


def test_an_article_is_opened_in_the_browser(qtbot: QtBot, window: MainWindow, opened_addresses: list[str]) -> None:
    window.articles.select_next()
    qtbot.waitUntil(lambda: window.article.body() is not None)
    window.actions_["open"].trigger()
    assert len(opened_addresses) == 1


def test_failing_feeds_gather_in_one_place(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    library.fail("Loose Ends", "not_found")
    window.view.read()
    qtbot.waitUntil(window.status.attention.isVisible)
    window.status.attention.click()
    page = window.findChild(HealthPage)
    assert page is not None
    qtbot.waitUntil(page.isVisible)
    assert window.sidebar.node().key == ATTENTION
    assert [each.feed.title for each in page.feeds] == ["Loose Ends"]
    page.feeds[0].pause.click()
    qtbot.waitUntil(lambda: [each.feed.title for each in page.paused] == ["Loose Ends"])
    # Nothing fails any more, so the line is gone and the articles are back.
    qtbot.waitUntil(window.reading.isVisible)
    window.undo.undo()
    qtbot.waitUntil(lambda: [each.feed.title for each in page.feeds] == ["Loose Ends"])
    window.actions_["attention"].trigger()
    qtbot.waitUntil(page.isVisible)
    page.address_wanted.emit(library.feeds["Loose Ends"], "https://new.example/feed")
    qtbot.waitUntil(lambda: page.feeds == [])
    window.undo.undo()
    qtbot.waitUntil(lambda: len(page.feeds) == 1)
    window.actions_["go_all"].trigger()
    qtbot.waitUntil(window.reading.isVisible)


def test_a_feed_is_paused_by_its_key_and_shown_so(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    feed_id = library.feeds["Loose Ends"]
    window.sidebar.choose((Kind.FEED, feed_id))
    window.actions_["pause_feed"].trigger()
    qtbot.waitUntil(lambda: window.sidebar.node().is_paused)
    index = window.sidebar.model.find((Kind.FEED, feed_id))
    assert "paused" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    window.actions_["pause_feed"].trigger()
    qtbot.waitUntil(lambda: not window.sidebar.node().is_paused)


def test_a_topic_is_made_changed_and_both_are_taken_back(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    window.actions_["new_topic"].trigger()
    editor = window.findChild(TopicEditor)
    assert editor is not None
    editor.close()
    from gui.dialogs.topic_editor import TopicEdit  # noqa: PLC0415

    window.topic_commands._on_edited(TopicEdit(None, "Kites", "#009e73", "kites OR lighthouses", True))
    qtbot.waitUntil(lambda: [(t.name, t.articles) for t in library.read().topics][2:] == [("Kites", 2)])
    qtbot.waitUntil(lambda: window.undo.undo_label is not None)
    window.undo.undo()
    qtbot.waitUntil(lambda: len(library.read().topics) == 2)
    window.undo.redo()
    qtbot.waitUntil(lambda: [(t.name, t.articles) for t in library.read().topics][2:] == [("Kites", 2)])


def test_no_key_begins_the_keys_of_another_action(window: MainWindow) -> None:
    keys = [sequence for entry in window.actions_.table for sequence in window.actions_[entry.name].shortcuts()]
    no = QKeySequence.SequenceMatch.NoMatch
    clashes = [
        (a.toString(), b.toString()) for a, b in combinations(keys, 2) if a.matches(b) != no or b.matches(a) != no
    ]
    assert clashes == []
