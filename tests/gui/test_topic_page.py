"""The strip above a topic's list in the real window: what it tells, what a click looks for, folding it away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.sidebar.nodes import Kind
from gui.topic_page.strip import TopicStrip
from storage import topics
from tests.gui.test_window import CAPITAL, THAW, Open, open_window, settle
from tests.gui.window_library import WindowLibrary

__all__ = ["open_window"]


@pytest.fixture
def window(open_window: Open, library: WindowLibrary, qtbot: QtBot) -> MainWindow:
    ids = [library.articles[CAPITAL], library.articles[THAW]]
    topics.tag(library.conn, ids, library.topics["Sanctions"], library.now)
    topics.tag(library.conn, ids[:1], library.topics["Rare earths"], library.now)
    window = open_window()
    window.sidebar.choose((Kind.TOPIC, library.topics["Sanctions"]))
    qtbot.waitUntil(lambda: strip(window).isVisible())
    return window


def strip(window: MainWindow) -> TopicStrip:
    return window.topic_page.strip


def test_it_tells_of_weeks_related_topics_and_sources(window: MainWindow) -> None:
    told = strip(window).lines.text()
    assert "Rare earths" in told
    assert "Northern Wire" in told
    assert strip(window).chart.accessibleName() == "Articles a week: 2 in half a year"


def test_a_press_on_a_source_looks_for_its_articles(qtbot: QtBot, window: MainWindow) -> None:
    strip(window).lines.linkActivated.emit("1")
    assert window.navigation.query == 'topic:"Sanctions" feed:"Northern Wire"'
    settle(qtbot, window)
    assert window.articles.model.rowCount() == 1
    assert not strip(window).isVisible()


def test_the_chart_goes_by_keys_and_its_week_is_looked_for(qtbot: QtBot, window: MainWindow) -> None:
    chart = strip(window).chart
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription().endswith(": 2")
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert window.navigation.query.startswith('topic:"Sanctions" published:')
    settle(qtbot, window)
    assert window.articles.model.rowCount() == 2


def test_it_folds_away_and_stays_so(qtbot: QtBot, window: MainWindow) -> None:
    strip(window).fold.click()
    assert not strip(window).chart.isVisible()
    assert window.settings.state["topic_strip_folded"] is True


def test_other_lists_have_none(window: MainWindow) -> None:
    window.sidebar.choose((Kind.PLACE, "all"))
    assert not strip(window).isVisible()
