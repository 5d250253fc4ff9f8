"""The real window standing otherwise: above each other, one at a time, narrow, the article alone; n across feeds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.sidebar.nodes import Kind
from gui.window_frame import Layout
from storage import marks
from storage.types import Scope
from tests.gui.test_window import (
    CAPITAL,
    THAW,
    TREASURY,
    Open,
    end,
    open_article,
    open_window,
    press,
    settle,
    titles,
    window,
)
from tests.gui.window_library import WORDS, WindowLibrary

__all__ = ["open_window", "window"]

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def focus(qtbot: QtBot, widget: object) -> None:
    widget.setFocus()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def test_list_above_article_lasts_with_its_sizes(qtbot: QtBot, open_window: Open) -> None:
    first = open_window()
    first.resize(790, 700)
    before = first.reading.sizes()
    press(qtbot, first, Key.Key_2, CTRL)
    assert first.reading.orientation() is Qt.Orientation.Vertical
    assert first.articles.geometry().bottom() < first.article.geometry().top()
    first.reading.setSizes([200, first.reading.height() - 201])
    wide = first.reading.sizes()
    press(qtbot, first, Key.Key_1, CTRL)
    assert first.reading.sizes() == before
    press(qtbot, first, Key.Key_2, CTRL)
    assert first.reading.sizes() == wide
    end(qtbot, first)
    second = open_window()
    assert second.frame.layout_wanted is Layout.WIDE
    assert second.actions_["layout_wide"].isChecked()
    qtbot.waitUntil(lambda: abs(second.reading.sizes()[0] - wide[0]) <= 2)


def test_the_row_that_is_read_stays_in_view_where_the_list_gets_lower(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1000, 700)
    settle(qtbot, window)
    view = window.articles.table
    view.go_to(view.rows_seen()[1])

    def is_seen() -> bool:
        return view.viewport().rect().contains(view.visualRect(view.currentIndex()))

    assert is_seen()
    press(qtbot, window, Key.Key_2, CTRL)
    window.reading.setSizes([200, window.reading.height() - 201])
    qtbot.waitUntil(lambda: view.viewport().height() < 200)
    qtbot.waitUntil(is_seen)


def test_one_at_a_time_enter_and_escape_lead_between(
    qtbot: QtBot,
    window: MainWindow,
    library: WindowLibrary,
    opened_addresses: list[str],
) -> None:
    window.settings.mark_read_ms = 0
    press(qtbot, window, Key.Key_3, CTRL)
    assert window.articles.isVisible()
    assert not window.article.isVisible()
    focus(qtbot, window.articles)
    open_article(qtbot, window, library, CAPITAL)
    # What is loaded out of sight is not read.
    press(qtbot, window, Key.Key_Return)
    assert window.article.isVisible()
    assert not window.articles.isVisible()
    assert opened_addresses == []
    qtbot.waitUntil(lambda: library.state(CAPITAL) == (1, 0))
    qtbot.waitUntil(lambda: window.article.isAncestorOf(QApplication.focusWidget()))
    press(qtbot, window, Key.Key_J)
    qtbot.waitUntil(lambda: (body := window.article.body()) is not None and body.row.title == THAW)
    assert window.article.isVisible()
    press(qtbot, window, Key.Key_Escape)
    assert window.articles.isVisible()
    assert QApplication.focusWidget() is window.articles.table
    row = window.articles.model.row_of(library.articles[TREASURY])
    place = window.articles.table.visualRect(window.articles.model.index(row, 0)).center()
    qtbot.mouseClick(window.articles.table.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
    assert window.articles.isVisible()
    qtbot.mouseClick(window.articles.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.article.isVisible()
    assert window.article.article_id() == library.articles[TREASURY]
    window.sidebar.choose((Kind.FEED, library.feeds["Loose Ends"]))
    assert window.articles.isVisible()


def test_an_article_out_of_sight_is_not_read(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    window.settings.mark_read_ms = 0
    window.settings.layout = "single"
    open_article(qtbot, window, library, CAPITAL)
    window.settings.layout = "columns"
    qtbot.waitUntil(lambda: library.state(CAPITAL) == (1, 0))
    window.settings.layout = "single"
    open_article(qtbot, window, library, THAW)
    open_article(qtbot, window, library, TREASURY)
    window.frame.show_article()
    qtbot.waitUntil(lambda: library.state(TREASURY) == (1, 0))
    assert library.state(THAW) == (0, 0)


def test_a_narrow_window_gives_up_the_sidebar_then_the_list(
    qtbot: QtBot,
    window: MainWindow,
    library: WindowLibrary,
) -> None:
    window.resize(1300, 700)
    qtbot.waitUntil(window.sidebar.isVisible)
    window.resize(800, 700)
    qtbot.waitUntil(lambda: not window.sidebar.isVisible())
    qtbot.waitUntil(lambda: window.reading.width() == 800)
    assert window.articles.isVisible()
    assert window.article.isVisible()
    window.resize(420, 700)
    qtbot.waitUntil(lambda: window.frame.is_single)
    assert window.width() == 420
    assert window.articles.isVisible()
    assert not window.article.isVisible()
    focus(qtbot, window.articles)
    open_article(qtbot, window, library, CAPITAL)
    press(qtbot, window, Key.Key_Return)
    assert window.article.isVisible()
    window.resize(1300, 700)
    qtbot.waitUntil(lambda: window.articles.isVisible() and window.sidebar.isVisible())
    assert window.article.isVisible()
    assert window.frame.layout_wanted is Layout.COLUMNS


def test_the_article_alone_and_escape(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    window.articles.clear_current()
    window.article.show_article(None)
    window.actions_["reading_mode"].trigger()
    assert not window.frame.is_alone
    assert "article" in window.status.words.text()
    open_article(qtbot, window, library, CAPITAL)
    focus(qtbot, window.articles)
    press(qtbot, window, Key.Key_Z)
    assert window.actions_["reading_mode"].isChecked()
    for part in (window.toolbar, window.sidebar, window.articles, window.status):
        assert not part.isVisible()
    assert window.article.isVisible()
    press(qtbot, window, Key.Key_J)
    qtbot.waitUntil(lambda: (body := window.article.body()) is not None and body.row.title == THAW)
    press(qtbot, window, Key.Key_Escape)
    for part in (window.toolbar, window.sidebar, window.articles, window.status, window.article):
        assert part.isVisible() or (part is window.sidebar and not window.actions_["sidebar"].isChecked())
    assert QApplication.focusWidget() is window.articles.table
    press(qtbot, window, Key.Key_Z)
    qtbot.mouseClick(window.article.way_out, Qt.MouseButton.LeftButton)
    assert window.articles.isVisible()
    # A search needs the bar.
    press(qtbot, window, Key.Key_Z)
    press(qtbot, window, Key.Key_Slash)
    assert window.toolbar.search.hasFocus()


def test_next_unread_goes_on_into_the_next_feed(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    window.settings.layout = "single"
    window.sidebar.choose((Kind.FEED, library.feeds["Northern Wire"]))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: titles(window, library) == [CAPITAL, "Parliament debates a register"])
    open_article(qtbot, window, library, "Parliament debates a register")
    window.frame.show_article()
    qtbot.waitUntil(lambda: window.sidebar.model.node(window.sidebar.model.find((Kind.FEED, 2))).count == 2)
    press(qtbot, window, Key.Key_N)
    # The second key comes before the next feed's list is read, and is meant for it.
    press(qtbot, window, Key.Key_N)
    qtbot.waitUntil(lambda: window.sidebar.node().key == (Kind.FEED, library.feeds["The Harbour Post"]))
    qtbot.waitUntil(lambda: window.articles.current_id() == library.articles["Insurers ask for clarity"])
    assert window.article.isVisible()
    press(qtbot, window, Key.Key_P)
    qtbot.waitUntil(lambda: window.articles.current_id() == library.articles[TREASURY])
    press(qtbot, window, Key.Key_P)
    qtbot.waitUntil(lambda: window.articles.current_id() == library.articles["Parliament debates a register"])


def test_next_unread_goes_round_in_a_place_of_many_feeds(
    qtbot: QtBot,
    window: MainWindow,
    library: WindowLibrary,
) -> None:
    assert window.sidebar.node().key == (Kind.PLACE, Scope.UNREAD.value)
    open_article(qtbot, window, library, "A note on lighthouses")
    press(qtbot, window, Key.Key_N)
    qtbot.waitUntil(lambda: window.articles.current_id() == library.articles[CAPITAL])
    assert window.sidebar.node().key == (Kind.PLACE, Scope.UNREAD.value)


def test_what_is_scrolled_past_is_one_step_to_take_back(
    qtbot: QtBot,
    window: MainWindow,
    library: WindowLibrary,
) -> None:
    ids = [library.articles[title] for title in (CAPITAL, THAW)]
    window.articles.scroll_reading.passed.emit(ids)
    qtbot.waitUntil(lambda: library.state(CAPITAL) == library.state(THAW) == (1, 0))
    qtbot.waitUntil(lambda: window.undo.undo_label is not None)
    assert not window.toast.isVisible()
    window.undo.undo()
    qtbot.waitUntil(lambda: library.state(CAPITAL) == library.state(THAW) == (0, 0))


@pytest.mark.parametrize("is_shown", [True, False])
def test_how_far_an_article_is_read(
    qtbot: QtBot,
    window: MainWindow,
    library: WindowLibrary,
    is_shown: bool,
) -> None:
    window.settings.motion = "never"
    window.settings.is_progress_shown = is_shown
    marks.mark_read(library.conn, [], True, library.now)
    library.add_article("Loose Ends", "A long walk", 30, WORDS * 6)
    window.changes.look()
    window.article.show_article(library.articles["A long walk"])
    qtbot.waitUntil(lambda: window.article.is_complete() and window.article.browser.verticalScrollBar().maximum() > 0)
    progress = window.article.progress
    assert not progress.isVisible()
    assert window.article.page_down()
    assert progress.isVisible() == is_shown
    assert 0 < progress.part() < 1
    assert "min left" in progress.minutes_left()
    before = progress.part()
    window.article.browser.verticalScrollBar().setValue(window.article.browser.verticalScrollBar().maximum())
    assert progress.part() == 1 > before
    assert progress.minutes_left() == ""


def test_keys_stay_with_the_list_while_it_is_empty(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    focus(qtbot, window.articles)
    window.navigation.search_for("xylophones")
    qtbot.waitUntil(window.articles.empty.isVisible)
    qtbot.waitUntil(lambda: QApplication.focusWidget() in window.articles.empty.links)
    qtbot.waitUntil(lambda: window.article.message.words() == ("", ""))
    press(qtbot, window, Key.Key_G)
    press(qtbot, window, Key.Key_A)
    qtbot.waitUntil(lambda: len(titles(window, library)) == 8)
    assert window.sidebar.node().key == (Kind.PLACE, Scope.ALL.value)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.articles.table)
