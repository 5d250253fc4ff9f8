"""The list parted by days, and what is scrolled past: where headings stand, and that no row or gesture minds them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.article_list.model import HEADING_ROLE
from gui.days import day_name
from storage import story_passes
from storage.story_types import Grouping
from storage.types import Sort
from tests.gui.article_list_library import EVERYTHING, NOW, Desk, Library, desk_of
from tests.gui.test_article_list_folding import publish

COUNT = 1_000


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path)
    made.fill(COUNT)
    return made


@pytest.fixture
def desk(library: Library, qtbot: QtBot) -> Iterator[Desk]:
    with desk_of(library, qtbot) as made:
        made.show(rows=COUNT)
        yield made


def day(article_id: int) -> object:
    """The local day of an article: they are ten minutes apart."""
    return QDateTime.fromSecsSinceEpoch(NOW - 600 * (article_id - 1)).date()


def starts(ids: list[int]) -> list[int]:
    """The rows at which a list's days begin."""
    return [row for row, each in enumerate(ids) if row == 0 or day(ids[row - 1]) != day(each)]


def headed(desk: Desk) -> list[int]:
    """The rows near the view that have room for a heading."""
    table = desk.pane.table
    plain = table.verticalHeader().defaultSectionSize()
    return [row for row in table.rows_near() if table.rowHeight(row) > plain]


def near(desk: Desk, rows: list[int]) -> list[int]:
    return [row for row in rows if row in desk.pane.table.rows_near()]


def wait_for_headings(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: headed(desk) == near(desk, starts(desk.ids())))


def test_each_day_has_a_heading_wherever_one_scrolls(desk: Desk, qtbot: QtBot) -> None:
    table, model = desk.pane.table, desk.pane.model
    wait_for_headings(qtbot, desk)
    assert model.index(0, 0).data(HEADING_ROLE) == day_name(NOW, NOW + 86_400 * 9)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith(model.index(0, 0).data(HEADING_ROLE))
    assert model.index(1, 0).data(HEADING_ROLE) is None
    for start in starts(desk.ids())[1:]:
        table.scroll_to_top(start - 2)
        desk.settle(COUNT)
        wait_for_headings(qtbot, desk)
        assert start in headed(desk)
        # Coming to it unseen moves nothing: the row put to the top is still there.
        assert table.top()[0] == start - 2


def test_headings_follow_what_comes_and_goes(desk: Desk, qtbot: QtBot, library: Library) -> None:
    second = starts(desk.ids())[1]
    desk.pane.table.scroll_to_top(second - 1)
    desk.settle(COUNT)
    top, place = desk.top_id(), desk.pane.table.top()[1]
    gone = desk.ids()[second]
    desk.tell(library.take_away([gone, 1, 2]))
    desk.settle(COUNT - 3)
    wait_for_headings(qtbot, desk)
    assert desk.top_id() == top
    assert desk.pane.table.top()[1] == place
    assert second - 2 in headed(desk)


def test_a_heading_is_no_row(desk: Desk, qtbot: QtBot) -> None:
    table, viewport = desk.pane.table, desk.pane.table.viewport()
    wait_for_headings(qtbot, desk)
    heading = QPoint(60, 5)
    assert table.is_on_heading(heading)
    menus = QSignalSpy(table.menu_wanted)
    opened = QSignalSpy(table.opened)
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
        qtbot.mouseClick(viewport, button, pos=heading)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=heading)
    assert desk.pane.selected_ids() == []
    assert opened.count() == menus.count() == 0
    desk.pane.select_next()
    desk.pane.select_next()
    assert desk.pane.current_id() == 2
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=table.visualRect(table.model().index(0, 0)).center())
    assert desk.pane.selected_ids() == [1]


def test_headings_are_for_lists_by_date_and_can_be_off(desk: Desk, qtbot: QtBot) -> None:
    wait_for_headings(qtbot, desk)
    desk.pane.table.scroll_to_top(20)
    value = desk.pane.table.top()
    desk.settings.has_day_headings = False
    assert headed(desk) == []
    assert desk.pane.table.top() == value
    desk.settings.has_day_headings = True
    desk.show(replace(EVERYTHING, sort=Sort.COVERED), rows=COUNT)
    assert headed(desk) == []
    desk.show(replace(EVERYTHING, sort=Sort.OLDEST), rows=COUNT)
    wait_for_headings(qtbot, desk)
    desk.settings.is_list_compact = True
    wait_for_headings(qtbot, desk)


def test_an_unfolded_story_stays_in_its_rows_day(library: Library, qtbot: QtBot) -> None:
    publish(library)
    # Of three different days.
    story_passes.apply(library.conn, [Grouping(None, (2, 400, 700), 2)], [])
    with desk_of(library, qtbot) as desk:
        desk.show(rows=COUNT - 2)
        desk.pane.select_article(2)
        desk.pane.toggle_fold()
        desk.settle(COUNT)
        assert desk.ids()[:5] == [1, 2, 400, 700, 3]
        qtbot.waitUntil(lambda: 0 in headed(desk) and not {1, 2, 3, 4} & set(headed(desk)))


def turn_wheel(desk: Desk, notches: int) -> None:
    viewport = desk.pane.table.viewport()
    place = QPointF(viewport.rect().center())
    event = QWheelEvent(
        place, viewport.mapToGlobal(place), QPoint(), QPoint(0, -120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def test_what_a_hand_scrolls_past_is_told_once_a_gesture(desk: Desk, qtbot: QtBot) -> None:
    pane, table = desk.pane, desk.pane.table
    desk.settings.motion = "never"
    told = QSignalSpy(pane.scroll_reading.passed)
    # A busy machine is slower than any hand: the gesture ends when the test says so.
    resting = pane.scroll_reading._resting
    resting.setInterval(10 * 60_000)
    turn_wheel(desk, 6)
    pane.scroll_reading.end()
    assert told.count() == 0
    desk.settings.is_read_on_scroll = True
    table.scroll_to_top(0)
    desk.settle(COUNT)
    for _ in range(3):
        turn_wheel(desk, 2)
        desk.settle(COUNT)
    first = table.rows_seen()[0]
    assert first > 3
    with qtbot.waitSignal(pane.scroll_reading.passed):
        resting.setInterval(1)
    resting.setInterval(10 * 60_000)
    assert [told.at(place) for place in range(told.count())] == [[list(range(1, first + 1))]]
    # What the program scrolls by itself, or the bar carries past unseen, does not count.
    pane.select_article(400)
    turn_wheel(desk, -1)
    pane.scroll_reading.end()
    assert told.count() == 1


@pytest.mark.parametrize("motion", ["always", "never"])
def test_the_wheel_glides_where_motion_is_wanted(desk: Desk, qtbot: QtBot, motion: str) -> None:
    desk.settings.motion = motion
    bar, glide = desk.pane.table.verticalScrollBar(), desk.pane.table.glide
    turn_wheel(desk, 2)
    target = glide.target()
    assert target == 2 * QApplication.wheelScrollLines() * bar.singleStep()
    assert (bar.value() == target) == (motion == "never")
    qtbot.waitUntil(lambda: bar.value() == target)
