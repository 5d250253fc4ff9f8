"""The list on a real library: what is shown, what arrives, what goes, and that nothing moves under the eye."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.article_list.drag import ARTICLES_MIME, article_mime
from storage.marks import mark_read, unread_listed
from storage.types import ArticleFilter, ChangeSet, Scope, Sort
from tests.gui.article_list_library import EVERYTHING, NOW, UNREAD, Desk, Library, desk_of


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


@pytest.fixture
def desk(library: Library, qtbot: QtBot) -> Iterator[Desk]:
    library.fill(1_000)
    with desk_of(library, qtbot) as made:
        made.show(rows=1_000)
        yield made


def test_all_ids_come_in_order(desk: Desk) -> None:
    assert desk.ids() == list(range(1, 1_001))
    assert desk.pane.header.title.text() == "All"
    desk.show(replace(EVERYTHING, sort=Sort.OLDEST))
    assert desk.ids() == list(range(1_000, 0, -1))


def test_many_chunks_make_one_list(library: Library, qtbot: QtBot) -> None:
    library.fill(10_500)
    with desk_of(library, qtbot) as desk:
        desk.show(rows=10_500)
        assert desk.ids() == list(range(1, 10_501))
        desk.pane.table.scroll_to_top(9_000)
        desk.settle()
        assert desk.pane.model.row_at(9_000) is not None


def test_the_counts_are_told(desk: Desk, qtbot: QtBot) -> None:
    spy = QSignalSpy(desk.pane.counts_changed)
    desk.tell(desk.library.read([3, 4]))
    qtbot.waitUntil(lambda: spy.count() > 0)
    assert spy.at(spy.count() - 1) == [1_000, 998]
    assert desk.pane.header.count.text() == "998 unread ·"


def test_going_from_article_to_article(desk: Desk) -> None:
    pane = desk.pane
    assert pane.current_id() is None
    pane.select_next()
    pane.select_next()
    assert pane.current_id() == 2
    pane.select_previous()
    pane.select_previous()
    assert pane.current_id() == 1
    pane.select_article(700)
    assert [desk.chosen.at(place)[0] for place in range(desk.chosen.count())] == [1, 2, 1, 700]
    assert pane.selected_ids() == [700]
    pane.select_article(77_777)
    assert pane.current_id() == 700


def test_going_on_while_the_list_is_read_anew(desk: Desk, qtbot: QtBot) -> None:
    pane = desk.pane
    pane.select_article(40)
    pane.refresh_view()
    pane.refresh_view()
    pane.select_next()
    assert not pane.is_settled()
    desk.settle()
    assert pane.current_id() == 41
    assert [desk.chosen.at(place)[0] for place in range(desk.chosen.count())] == [40, 41]


def test_arrivals_wait_behind_the_bar(desk: Desk, qtbot: QtBot) -> None:
    desk.tell(desk.library.arrive([NOW - 1, NOW - 650, NOW - 599_000]))
    assert desk.ids() == list(range(1, 1_001))
    assert desk.pane.bar.isVisible()
    assert desk.pane.bar.text() == "3 new"
    qtbot.mouseClick(desk.pane.bar, Qt.MouseButton.LeftButton)
    desk.settle(1_003)
    assert not desk.pane.bar.isVisible()
    ids = desk.ids()
    # Between their neighbours in time; the first row of all is dated NOW, a second later.
    assert ids[:5] == [1, 1_001, 2, 1_002, 3]
    assert ids.index(1_003) == 2 + 999
    assert desk.pane.table.top() == (1, 0)


def test_arrivals_in_a_list_sorted_otherwise(desk: Desk) -> None:
    desk.show(replace(EVERYTHING, sort=Sort.OLDEST))
    desk.tell(desk.library.arrive([NOW - 1, NOW - 650]))
    desk.pane.bring_in_arrivals()
    desk.settle(1_002)
    assert desk.ids()[-5:] == [3, 1_002, 2, 1_001, 1]


def test_more_arrivals_than_are_placed_one_by_one(desk: Desk) -> None:
    desk.tell(desk.library.arrive(NOW - 300 - 600 * number for number in range(800)))
    assert desk.pane.bar.text() == "800 new"
    desk.pane.bring_in_arrivals()
    desk.settle(1_800)
    assert desk.ids()[:6] == [1, 1_001, 2, 1_002, 3, 1_003]


def test_home_at_the_top_brings_arrivals_in(desk: Desk, qtbot: QtBot) -> None:
    desk.tell(desk.library.arrive([NOW + 10]))
    qtbot.keyClick(desk.pane.table, Qt.Key.Key_Home)
    desk.settle(1_001)


def test_what_arrives_elsewhere_is_not_announced(desk: Desk) -> None:
    desk.show(ArticleFilter(Scope.SAVED, now=NOW))
    desk.show(ArticleFilter(Scope.ALL, query="nowhere", now=NOW), title="")
    desk.tell(desk.library.arrive([NOW - 1]))
    assert not desk.pane.bar.isVisible()
    assert desk.ids() == []


def test_an_empty_list_fills_by_itself(library: Library, qtbot: QtBot) -> None:
    with desk_of(library, qtbot) as desk:
        desk.show()
        qtbot.waitUntil(desk.pane.empty.isVisible)
        desk.tell(library.arrive([NOW - 1, NOW - 2]))
        desk.settle(2)
        assert desk.pane.table.isVisible()
        assert not desk.pane.bar.isVisible()


def test_nothing_moves_under_the_eye(desk: Desk) -> None:
    table = desk.pane.table
    table.scroll_to_top(500, 17)
    desk.pane.select_article(503)
    place = table.top()
    assert desk.top_id() == 501
    desk.tell(desk.library.take_away([1, 2, 3, 250, 999]))
    desk.settle(995)
    assert desk.top_id() == 501
    assert table.top() == (place[0] - 4, place[1])
    assert desk.pane.current_id() == 503
    desk.tell(desk.library.take_away([501]))
    desk.settle(994)
    assert desk.top_id() == 502


def test_when_the_open_article_goes_no_other_is_opened(desk: Desk) -> None:
    desk.pane.select_article(5)
    desk.tell(desk.library.take_away([5]))
    desk.settle(999)
    assert desk.pane.current_id() is None
    assert desk.chosen.at(desk.chosen.count() - 1) == [-1]
    desk.pane.select_next()
    assert desk.pane.current_id() == 6


def test_what_was_read_stays_until_the_list_is_left(desk: Desk) -> None:
    desk.show(UNREAD)
    desk.tell(desk.library.read([1, 2]))
    desk.settle(1_000)
    assert desk.pane.model.row_at(0).is_read
    desk.pane.refresh_view()
    desk.settle(998)
    assert desk.ids()[0] == 3


def test_what_was_read_stays_when_all_is_looked_at_again(desk: Desk) -> None:
    desk.show(UNREAD)
    desk.pane.select_article(400)
    mark_read(desk.library.conn, unread_listed(desk.library.conn, UNREAD, 900), True, NOW)
    desk.library.take_away([20])
    arrived = desk.library.arrive([NOW - 1])
    assert arrived.new
    desk.tell(ChangeSet(many=True))
    desk.settle(999)
    assert 20 not in desk.ids()
    assert desk.pane.current_id() == 400
    assert desk.pane.bar.text() == "1 new"
    desk.pane.bring_in_arrivals()
    desk.settle(1_000)
    assert desk.ids()[:2] == [1, 1_001]


def test_changes_while_the_list_is_being_read_are_not_lost(library: Library, qtbot: QtBot) -> None:
    library.fill(6_000)
    with desk_of(library, qtbot) as desk:
        desk.pane.show_filter(EVERYTHING, "All")
        desk.changes.changed.emit(library.take_away([2, 5_999]))
        desk.settle(5_998)
        assert desk.ids()[:2] == [1, 3]


def test_a_change_that_belongs_now_is_announced(desk: Desk) -> None:
    desk.tell(desk.library.read([7]))
    desk.show(UNREAD)
    assert 7 not in desk.ids()
    desk.tell(desk.library.read([7], is_read=False))
    assert desk.pane.bar.text() == "1 new"
    desk.tell(desk.library.read([7]))
    assert not desk.pane.bar.isVisible()


def test_renamed_feeds_are_shown_by_their_new_name(desk: Desk, qtbot: QtBot) -> None:
    desk.library.conn.execute("UPDATE feeds SET own_title = 'The Wire'")
    desk.tell(ChangeSet(library=True))
    qtbot.waitUntil(lambda: desk.pane.model.row_at(0).feed_title == "The Wire")


def test_next_unread_at_hand_and_far_away(desk: Desk, qtbot: QtBot) -> None:
    pane = desk.pane
    desk.tell(desk.library.read([*range(2, 5), *range(6, 900)]))
    desk.settle()
    for step, expected in ((1, 1), (1, 5), (1, 900), (-1, 5), (-1, 1)):
        assert pane.select_next_unread() if step > 0 else pane.select_previous_unread()
        qtbot.waitUntil(lambda article_id=expected: pane.current_id() == article_id)
    assert not pane.select_previous_unread()


def test_no_unread_left_is_told(desk: Desk, qtbot: QtBot) -> None:
    desk.tell(desk.library.read(range(1, 1_001)))
    with qtbot.waitSignal(desk.pane.unread_exhausted) as told:
        assert desk.pane.select_next_unread()
    assert told.args == [1]
    desk.pane.select_article(1_000)
    assert not desk.pane.select_next_unread()


def test_a_place_is_found_again(desk: Desk, qtbot: QtBot) -> None:
    desk.pane.table.scroll_to_top(600, 20)
    desk.pane.select_article(603)
    state = desk.pane.state()
    desk.show(UNREAD)
    desk.pane.restore_state(state)
    assert desk.top_id() == 1
    desk.show()
    assert desk.pane.state() == state
    assert desk.chosen.at(desk.chosen.count() - 1) == [603]
    desk.pane.restore_state({"filter": 3, "top": "x"})
    desk.pane.restore_state({})


def test_a_place_that_is_gone_is_forgotten(desk: Desk) -> None:
    state = {**desk.pane.state(), "current": 50_000, "top": 60_000}
    desk.pane.restore_state(state)
    desk.show()
    assert desk.top_id() == 1
    assert desk.pane.current_id() is None


def test_the_open_article_stays_chosen_in_the_next_list(desk: Desk) -> None:
    desk.pane.select_article(800)
    desk.show(UNREAD)
    assert desk.pane.current_id() == 800
    assert desk.top_id() == 1
    desk.show(ArticleFilter(Scope.SAVED, now=NOW))
    assert desk.pane.current_id() is None
    assert desk.chosen.at(desk.chosen.count() - 1) == [-1]
    assert desk.chosen.count() == 2


def test_everything_is_selected_at_once(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.pane.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert list(desk.pane.table.selected_rows()) == [(0, 999)]
    assert desk.pane.selected_ids() == list(range(1, 1_001))


def test_keys_and_mouse_open(desk: Desk, qtbot: QtBot) -> None:
    opened = QSignalSpy(desk.pane.activated)
    table = desk.pane.table
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.count() == 0
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert desk.pane.current_id() == 1_000
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert desk.pane.current_id() == 1
    qtbot.keyClick(table, Qt.Key.Key_J)
    assert desk.pane.current_id() == 1
    center = table.visualRect(desk.pane.model.index(1, 0)).center()
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=center)
    assert [opened.at(place)[0] for place in range(opened.count())] == [1_000, 2]


def test_the_context_menu_is_about_what_is_selected(desk: Desk) -> None:
    asked = QSignalSpy(desk.pane.context_menu)
    desk.pane.table.menu_wanted.emit(QPoint(3, 4))
    desk.pane.select_article(2)
    desk.pane.table.menu_wanted.emit(QPoint(3, 4))
    assert [asked.at(place) for place in range(asked.count())] == [[[], QPoint(3, 4)], [[2], QPoint(3, 4)]]


def test_dragged_articles_are_ids_and_addresses() -> None:
    data = article_mime([3, 5], ["https://wire.example/3"])
    assert data.data(ARTICLES_MIME).data() == b"3,5"
    assert data.hasUrls()
    assert data.text() == "https://wire.example/3"
    assert not article_mime([3], []).hasUrls()


def test_a_search_says_where_and_how_it_looked(desk: Desk, qtbot: QtBot) -> None:
    pane, header = desk.pane, desk.pane.header
    desk.library.arrive([NOW - 5], "Tariffs", "A word on tariffs.")
    pane.show_filter(ArticleFilter(Scope.ALL, query="tariffs OR foo:bar", now=NOW), "", None, "R&D")
    desk.settle(1)
    qtbot.waitUntil(lambda: bool(header.note.text()))
    assert header.title.text() == "Search"
    assert "foo:bar" in header.note.text()
    qtbot.waitUntil(lambda: header.count.text() == "1 found ·")
    assert header.place.text() == "everywhere"
    with qtbot.waitSignal(pane.narrowing_wanted):
        header.place.click()
    with qtbot.waitSignal(pane.save_search_wanted):
        header.save.click()
    pane.show_filter(ArticleFilter(Scope.ALL, query="topic:none", now=NOW), "", "R&D")
    assert header.place.text() == "in R&&D ✕"
    with qtbot.waitSignal(pane.clear_narrowing):
        header.place.click()
    qtbot.waitUntil(lambda: "topic:none" in header.note.text())
    pane.show_filter(ArticleFilter(Scope.ALL, query="tariffs", now=NOW), "Trade")
    desk.settle(1)
    assert not header.save.isVisible()
    assert not header.note.isVisible()


def test_an_order_is_chosen_in_the_header(desk: Desk) -> None:
    chosen = QSignalSpy(desk.pane.sort_changed)
    actions = {action.text(): action for action in desk.pane.header.sort_button.menu().actions()}
    assert "Best match first" not in actions
    actions["Oldest first"].trigger()
    desk.settle(1_000)
    assert desk.ids()[0] == 1_000
    assert chosen.at(0) == [Sort.OLDEST]
    assert desk.pane.header.sort_button.text() == "oldest first"


def test_density_changes_all_rows_and_keeps_the_place(desk: Desk) -> None:
    table = desk.pane.table
    table.scroll_to_top(300)
    comfortable = table.rowHeight(301)
    actions = {action.text(): action for action in desk.pane.header.sort_button.menu().actions()}
    actions["Compact rows"].trigger()
    assert desk.settings.is_list_compact
    assert table.rowHeight(301) < comfortable / 2
    assert desk.top_id() == 301


def test_everything_grows_with_the_font(desk: Desk) -> None:
    before = desk.pane.table.rowHeight(0), desk.pane.header.title.font().pixelSize()
    font = desk.pane.font()
    font.setPixelSize(30)
    desk.pane.setFont(font)
    assert desk.pane.table.rowHeight(0) > before[0] * 1.6
    assert desk.pane.header.title.font().pixelSize() == round(30 * 15 / 13)
    assert desk.pane.empty.title.font().pixelSize() == round(30 * 15 / 13)


def test_a_theme_is_taken_on_at_once(desk: Desk) -> None:
    desk.themes.set_choice("dark")
    desk.pane.select_article(1)
    QApplication.processEvents()
    image = desk.pane.table.viewport().grab().toImage()
    assert image.pixelColor(image.width() - 3, desk.pane.table.rowHeight(0) - 5).name() == "#323138"
