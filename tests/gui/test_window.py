"""The real window on a real library: going about by keys, searching, and coming back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from feeds.protocol.refreshing import Refresh
from gui.dialogs.search_name import SearchNameDialog
from gui.dialogs.subscribe import SubscribeDialog
from gui.engine_client import EngineClient
from gui.jobs import Jobs
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.sidebar.nodes import Kind
from gui.theme import DARK, ThemeHolder
from storage import feeds, full_texts
from storage.types import ChangeSet
from storage.writer import Writer
from tests.gui.window_library import WindowLibrary, draft

Open = Callable[[], MainWindow]
Key = Qt.Key
CAPITAL, THAW, TREASURY = (
    "Capital weighs easing of metals sanctions",
    "What a thaw would mean for supply",
    "Treasury extends shipping licence",
)


@pytest.fixture
def open_window(qtbot: QtBot, library: WindowLibrary) -> Iterator[Open]:
    """Opens windows on the library, each as after a start of the program, and closes them."""
    opened: list[MainWindow] = []

    def open_one() -> MainWindow:
        settings = Settings(library.profile.root / "window.json")
        settings.mark_read_ms = -1
        if "welcomed" not in settings.state:
            settings.keep(welcomed=True)
        themes = ThemeHolder("light")
        window = MainWindow(
            library.profile, settings, themes, EngineClient(library.profile), Jobs(library.profile.database)
        )
        opened.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.navigation.filter is not None and window.articles.is_settled())
        return window

    yield open_one
    for window in opened:
        if isValid(window):
            end(qtbot, window)


def end(qtbot: QtBot, window: MainWindow) -> None:
    """Close a window as the program does: its engine, if one was started, first."""
    with qtbot.waitSignal(window.engine.stopped):
        window.close()
        window.engine.stop()
    window.jobs.close()
    # pytest-qt would delete it before this is reached, and answers on their way would find it gone.
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.articles.is_settled)


def titles(window: MainWindow, library: WindowLibrary) -> list[str]:
    names = {article_id: title for title, article_id in library.articles.items()}
    model = window.articles.model
    return [names[model.id_at(row)] for row in range(model.rowCount())]


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key where the focus is."""
    receiver = QApplication.focusWidget() or window
    qtbot.keyClick(receiver, key, modifier or Qt.KeyboardModifier.NoModifier)


def open_article(qtbot: QtBot, window: MainWindow, library: WindowLibrary, title: str) -> None:
    window.articles.select_article(library.articles[title])
    qtbot.waitUntil(lambda: (body := window.article.body()) is not None and body.row.title == title)


def test_it_opens_on_what_is_unread(window: MainWindow, library: WindowLibrary) -> None:
    assert window.sidebar.node().key == (Kind.PLACE, "unread")
    assert titles(window, library)[:3] == [CAPITAL, THAW, TREASURY]
    assert "A note on kites" not in titles(window, library)
    assert QApplication.focusWidget() is window.articles.table


def test_coming_to_the_list_opens_nothing(qtbot: QtBot, window: MainWindow) -> None:
    window.sidebar.setFocus()
    window.articles.setFocus()
    assert window.articles.current_id() is None
    assert window.article.article_id() is None
    press(qtbot, window, Key.Key_Down)
    qtbot.waitUntil(lambda: window.articles.current_id() is not None)


def test_letters_go_from_article_to_article(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    for key, title in ((Key.Key_J, CAPITAL), (Key.Key_J, THAW), (Key.Key_J, TREASURY), (Key.Key_K, THAW)):
        press(qtbot, window, key)
        qtbot.waitUntil(lambda title=title: window.article.article_id() == library.articles[title])
    qtbot.waitUntil(lambda: window.article.body() is not None)


@pytest.mark.parametrize(
    ("second", "place"), [(Key.Key_T, "today"), (Key.Key_U, "unread"), (Key.Key_S, "saved"), (Key.Key_A, "all")]
)
def test_g_and_a_letter_go_to_a_place(
    second: Qt.Key, place: str, qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    window.sidebar.choose((Kind.TOPIC, library.topics["Sanctions"]))
    window.articles.setFocus()
    press(qtbot, window, Key.Key_G)
    press(qtbot, window, second)
    assert window.sidebar.node().key == (Kind.PLACE, place)
    assert library.state(CAPITAL) == (0, 0)


def test_searching_and_coming_back_to_where_one_was(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    window.sidebar.choose((Kind.FEED, library.feeds["Metals Daily"]))
    settle(qtbot, window)
    open_article(qtbot, window, library, THAW)
    window.articles.setFocus()
    press(qtbot, window, Key.Key_Slash)
    field = window.toolbar.search
    assert field.hasFocus()
    qtbot.keyClicks(field, "kit")
    qtbot.waitUntil(lambda: titles(window, library) == ["A note on kites"])
    assert window.navigation.is_searching
    press(qtbot, window, Key.Key_Escape)
    qtbot.waitUntil(lambda: titles(window, library) == [THAW, "Smelter restarts after review"])
    assert field.text() == ""
    qtbot.waitUntil(lambda: window.articles.current_id() == library.articles[THAW])
    assert not window.navigation.is_searching


def test_a_search_looks_everywhere_unless_narrowed(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    window.sidebar.choose((Kind.FEED, library.feeds["Northern Wire"]))
    settle(qtbot, window)
    qtbot.keyClicks(window.toolbar.search, "ministries")
    qtbot.waitUntil(lambda: len(titles(window, library)) == 8)
    window.articles.narrowing_wanted.emit()
    qtbot.waitUntil(lambda: titles(window, library) == [CAPITAL, "Parliament debates a register"])
    window.articles.clear_narrowing.emit()
    qtbot.waitUntil(lambda: len(titles(window, library)) == 8)


def test_enter_in_the_search_goes_to_the_first_found(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    window.toolbar.search.setFocus()
    qtbot.keyClicks(window.toolbar.search, "lighthouses")
    qtbot.waitUntil(lambda: titles(window, library) == ["A note on lighthouses"])
    press(qtbot, window, Key.Key_Return)
    qtbot.waitUntil(lambda: window.article.article_id() == library.articles["A note on lighthouses"])
    assert window.navigation.filter is not None
    assert not window.navigation.filter.typing
    assert QApplication.focusWidget() is window.articles.table


def test_letters_typed_into_the_search_do_nothing_else(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    open_article(qtbot, window, library, CAPITAL)
    window.toolbar.search.setFocus()
    qtbot.keyClicks(window.toolbar.search, "jkms12 gt?+-/")
    assert window.toolbar.search.text() == "jkms12 gt?+-/"
    assert library.state(CAPITAL) == (0, 0)
    assert window.undo.undo_label is None
    assert window.settings.text_size == 17


def test_letters_in_the_sidebar_find_lines(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    open_article(qtbot, window, library, CAPITAL)
    window.sidebar.setFocus()
    for letter in (Key.Key_S, Key.Key_A, Key.Key_V):
        press(qtbot, window, letter)
    assert window.sidebar.node().key == (Kind.PLACE, "saved")
    assert library.state(CAPITAL) == (0, 0)
    press(qtbot, window, Key.Key_Return)
    assert QApplication.focusWidget() is window.articles.table


def test_a_search_is_saved_and_shown_with_its_count(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    qtbot.keyClicks(window.toolbar.search, "register")
    qtbot.waitUntil(lambda: len(titles(window, library)) == 1)
    window.actions_["save_search"].trigger()
    dialog = window.findChild(SearchNameDialog)
    assert dialog is not None
    dialog.named.emit("Registers")
    dialog.accept()
    qtbot.waitUntil(lambda: [row.name for row in window.view.library.searches] == ["Price cap", "Registers"])
    search_id = window.view.library.searches[1].id
    assert window.sidebar.choose((Kind.SEARCH, search_id))
    qtbot.waitUntil(lambda: titles(window, library) == ["Parliament debates a register"])
    assert window.toolbar.search.text() == ""
    qtbot.waitUntil(lambda: window.sidebar.node().count == 1)


def test_another_process_is_followed(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    other = Writer(library.profile.database, records=True)
    other.submit(lambda conn: feeds.rename_feed(conn, library.feeds["Loose Ends"], "Odds and ends")).result()
    other.close()
    window.changes.look()
    key = (Kind.FEED, library.feeds["Loose Ends"])
    qtbot.waitUntil(lambda: window.sidebar.model.node(window.sidebar.model.find(key)).title == "Odds and ends")


def test_where_one_was_lasts(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    first = open_window()
    first.sidebar.choose((Kind.FOLDER, library.folders["World"]))
    settle(qtbot, first)
    open_article(qtbot, first, library, TREASURY)
    first.sidebar.tree.collapse(first.sidebar.model.find((Kind.SECTION, "topics")))
    # The offscreen plugin's screen is 800 by 800, and no window is restored larger.
    first.resize(790, 600)
    qtbot.waitUntil(lambda: sum(first.reading.sizes()) > 780)
    first.reading.setSizes([300, 489])
    first.settings.text_size = 20
    sizes = first.reading.sizes()
    end(qtbot, first)

    second = open_window()
    assert second.sidebar.node().key == (Kind.FOLDER, library.folders["World"])
    qtbot.waitUntil(lambda: second.articles.current_id() == library.articles[TREASURY])
    assert not second.sidebar.tree.isExpanded(second.sidebar.model.find((Kind.SECTION, "topics")))
    assert (second.width(), second.height()) == (790, 600)
    assert second.reading.sizes() == sizes
    assert second.settings.text_size == 20


def test_a_search_lasts(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    first = open_window()
    qtbot.keyClicks(first.toolbar.search, "lighthouses")
    qtbot.waitUntil(lambda: titles(first, library) == ["A note on lighthouses"])
    end(qtbot, first)
    second = open_window()
    qtbot.waitUntil(lambda: titles(second, library) == ["A note on lighthouses"])
    assert second.toolbar.search.text() == "lighthouses"
    second.navigation.leave_search()
    qtbot.waitUntil(lambda: len(titles(second, library)) == 7)


def test_a_settings_file_edited_by_hand_does_no_harm(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    (library.profile.root / "window.json").write_text(
        '{"state": {"welcomed": true, "geometry": "é", "splitter": ["a", 2], "reading": [0, -5],'
        ' "choice": ["feed", []], "list": {"filter": 3}, "search": 7, "collapsed": [1, null], "sort": "sideways"}}'
    )
    window = open_window()
    assert window.sidebar.node().key == (Kind.PLACE, "unread")


@pytest.mark.filterwarnings("ignore:Function. 'QDragEnterEvent:DeprecationWarning")
def test_an_address_dropped_on_the_window_is_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://wire.example/feed")])
    place = QPoint(600, 400)
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, buttons, modifiers)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    asked: list[str] = []
    window.feed_commands.subscribe = asked.append  # type: ignore[method-assign]
    QApplication.sendEvent(window, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, buttons, modifiers))
    assert asked == ["https://wire.example/feed"]


@pytest.mark.parametrize("text", ["no address", "javascript:alert(1)", "two https://a.example https://b.example", ""])
def test_what_is_no_address_is_not_looked_at(text: str, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(text)
    window.actions_["paste_address"].trigger()
    assert window.findChild(SubscribeDialog) is None
    assert "no address" in window.status.words.text()


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "//host/share"])
def test_only_the_web_and_mail_are_opened(address: str, window: MainWindow, opened_addresses: list[str]) -> None:
    window.feed_commands.open_address(address)
    window.feed_commands.open_address("HTTPS://wire.example/1")
    assert opened_addresses == ["https://wire.example/1"]


def test_the_theme_is_switched_and_kept(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.toolbar.theme, Qt.MouseButton.LeftButton)
    assert window.themes.theme is DARK
    assert window.settings.theme_choice == "dark"


def test_text_is_made_larger_and_usual_again(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, Key.Key_Plus)
    assert window.settings.text_size == 18
    press(qtbot, window, Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.settings.text_size == 17


def test_a_narrow_window_gives_list_and_article_the_room(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(820, 700)
    assert not window.sidebar.isVisible()
    window.resize(1200, 700)
    assert window.sidebar.isVisible()


def test_alt_alone_shows_the_menu_bar(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.menuBar().isVisible()
    press(qtbot, window, Key.Key_Alt)
    assert window.menuBar().isVisible()
    press(qtbot, window, Key.Key_Alt)
    assert not window.menuBar().isVisible()


def test_a_failing_feed_is_said_in_the_status_bar(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    library.fail("Loose Ends")
    window.view.read()
    qtbot.waitUntil(window.status.attention.isVisible)
    assert "1 feed needs attention" in window.status.attention.text()


def test_a_library_without_feeds_offers_some(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    feeds.unsubscribe(library.conn, list(library.feeds.values()), library.now)
    (library.profile.root / "window.json").write_text('{"state": {"welcomed": false}}')
    window = open_window()
    assert window.pages.currentWidget() is not window.reading


def test_the_log_is_named_when_a_job_fails(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    def fail(_conn: object) -> None:
        raise ValueError("bad")

    window.jobs.read(fail, lambda _: None)
    qtbot.waitUntil(lambda: "log" in window.status.words.text())


def test_f_shows_the_full_text_and_the_feeds_again(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    article_id = library.articles[CAPITAL]
    window.articles.select_article(article_id)
    qtbot.waitUntil(lambda: shown_text(window, "Two ministries"))
    asked: list[int] = []
    window.article.full_text_wanted.connect(asked.append)
    qtbot.keyClick(window.articles.table, Key.Key_F)
    assert asked == [article_id]
    library.conn.execute("INSERT INTO full_texts(article_id) VALUES (?)", (article_id,))
    whole = draft("page", CAPITAL, library.now, "The whole page tells of a lighthouse. " * 4)
    full_texts.store(library.conn, article_id, whole, library.now)
    window.changes.changed.emit(ChangeSet(changed=frozenset([article_id])))
    qtbot.waitUntil(lambda: shown_text(window, "lighthouse"))
    qtbot.keyClick(window.articles.table, Key.Key_F)
    qtbot.waitUntil(lambda: shown_text(window, "Two ministries"))
    qtbot.keyClick(window.articles.table, Key.Key_F)
    qtbot.waitUntil(lambda: shown_text(window, "lighthouse"))


def test_an_engine_that_gave_up_can_be_tried_again(qtbot: QtBot, window: MainWindow) -> None:
    asked: list[object] = []
    window.engine.send = asked.append  # type: ignore[method-assign, assignment]
    window.engine.gave_up.emit("ended three times")
    assert window.status.retry.isVisible()
    window.status.retry.setFocus()
    qtbot.keyClick(window.status.retry, Key.Key_Space)
    assert any(isinstance(each, Refresh) for each in asked)
    assert not window.status.retry.isVisible()


def shown_text(window: MainWindow, words: str) -> bool:
    return words in window.article.browser.document().toPlainText()
