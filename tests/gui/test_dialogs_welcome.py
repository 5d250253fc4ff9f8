"""The page of the first run: nothing is ticked, whatever is ticked is told, and every way out works."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from digest.topics import STARTER_TOPICS
from feeds.protocol.session import Failed
from feeds.protocol.subscribing import ListStarters, Starters, Subscription
from gui.dialogs.welcome import WelcomePage
from tests.gui.dialog_engine import AnsweringEngine, tab_order

FEEDS = tuple(
    Subscription(f"https://{name}.example/feed", name, f"https://{name}.example", subject)
    for subject, names in {"World": ("one", "two", "three"), "Science & space": ("four", "five")}.items()
    for name in names
)


@pytest.fixture
def engine() -> AnsweringEngine:
    return AnsweringEngine()


@pytest.fixture
def page(qtbot: QtBot, engine: AnsweringEngine) -> WelcomePage:
    page = WelcomePage(engine)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    engine.answer(Starters(1, FEEDS))
    return page


def test_nothing_is_ticked_and_starters_are_asked_once(page: WelcomePage, engine: AnsweringEngine) -> None:
    page.hide()
    page.show()
    assert engine.requests == [ListStarters(1)]
    assert page.subscriptions() == ()
    assert page.topics() == ()
    assert page.start.text() == "Start reading"
    assert [subject.all.text() for subject in page.subjects] == ["World", "Science && space"]


def test_ticks_are_counted_and_told(qtbot: QtBot, page: WelcomePage) -> None:
    qtbot.keyClick(page.subjects[0].ticks[1], Qt.Key.Key_Space)
    assert page.start.text() == "Start with 1 feed"
    qtbot.mouseClick(page.chips[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(page.chips[2], Qt.Key.Key_Space)
    assert page.start.text() == "Start with 1 feed and 2 topics"
    told: list[object] = []
    page.topics_chosen.connect(told.append)
    page.subscribed.connect(told.append)
    page.dismissed.connect(lambda: told.append("dismissed"))
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    assert told == [(STARTER_TOPICS[0], STARTER_TOPICS[2]), (FEEDS[1],), "dismissed"]


def test_a_subject_ticks_all_of_its_feeds_and_shows_some(qtbot: QtBot, page: WelcomePage) -> None:
    world = page.subjects[0]
    qtbot.keyClick(world.all, Qt.Key.Key_Space)
    assert world.chosen() == list(FEEDS[:3])
    assert world.all.checkState() == Qt.CheckState.Checked
    world.ticks[0].click()
    assert world.all.checkState() == Qt.CheckState.PartiallyChecked
    world.all.click()
    assert world.all.checkState() == Qt.CheckState.Checked
    world.all.click()
    assert world.all.checkState() == Qt.CheckState.Unchecked
    assert world.chosen() == []


def test_nothing_is_forced(qtbot: QtBot, page: WelcomePage) -> None:
    with (
        qtbot.assertNotEmitted(page.subscribed),
        qtbot.assertNotEmitted(page.topics_chosen),
        qtbot.waitSignal(page.dismissed),
    ):
        qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    page.chips[0].click()
    with qtbot.assertNotEmitted(page.topics_chosen), qtbot.waitSignal(page.dismissed):
        qtbot.mouseClick(page.later, Qt.MouseButton.LeftButton)


def test_an_address_and_a_list_can_be_given(qtbot: QtBot, page: WelcomePage) -> None:
    with qtbot.assertNotEmitted(page.address_given):
        qtbot.keyClick(page.address, Qt.Key.Key_Return)
    qtbot.keyClicks(page.address, " northern.example ")
    with qtbot.waitSignal(page.address_given) as given:
        qtbot.keyClick(page.address, Qt.Key.Key_Return)
    assert given.args == ["northern.example"]
    told: list[str] = []
    page.dismissed.connect(lambda: told.append("dismissed"))
    page.address_given.connect(told.append)
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    assert told == ["dismissed", "northern.example"], "what was typed is not dropped by the button beside it"
    with qtbot.waitSignal(page.import_wanted):
        qtbot.mouseClick(page.opml, Qt.MouseButton.LeftButton)


def test_without_a_list_the_rest_still_works(qtbot: QtBot, engine: AnsweringEngine) -> None:
    page = WelcomePage(engine)
    qtbot.addWidget(page)
    page.show()
    engine.answer(Failed(1, "internal"))
    assert page.state.isVisible()
    page.chips[1].click()
    assert page.start.text() == "Start with 1 topic"


def test_an_answer_after_the_page_is_gone_is_dropped(qtbot: QtBot, engine: AnsweringEngine) -> None:
    page = WelcomePage(engine)
    page.show()
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    engine.answer(Starters(1, FEEDS))


def test_it_fits_a_narrow_window_and_large_type(page: WelcomePage) -> None:
    page.resize(480, 700)
    assert page.area.widget().width() <= page.area.viewport().width()


def test_a_topic_shows_its_rule(page: WelcomePage) -> None:
    assert STARTER_TOPICS[0].rule.split()[0] in page.chips[0].toolTip()
    assert page.chips[0].accessibleDescription() == STARTER_TOPICS[0].rule


def test_tab_goes_from_top_to_bottom(page: WelcomePage) -> None:
    feeds = [tick for subject in page.subjects for tick in (subject.all, *subject.ticks)]
    assert tab_order(page) == [*page.chips, *feeds, page.address, page.opml, page.later, page.start]
