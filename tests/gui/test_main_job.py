"""The main job, end to end, in the real window with the real engine: subscribe, read offline, tag, find, come back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui.application import Application
from gui.dialogs.subscribe import SubscribeDialog
from gui.main_window import MainWindow
from gui.sidebar.nodes import Kind
from storage.paths import Profile, profile
from tests.feeds.server import FeedServer

Key = Qt.Key
SOON_MS = 20_000

FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Loopback Wire</title><link>{site}</link><description>News</description>
<item><title>Capital weighs an easing</title><link>{site}1</link><guid>1</guid>
<pubDate>Mon, 23 Nov 2026 12:36:00 GMT</pubDate>
<description>&lt;p&gt;Ministers discussed easing sanctions, and named rare earth metals once.&lt;/p&gt;</description>
</item>
<item><title>A committee meets</title><link>{site}2</link><guid>2</guid>
<pubDate>Mon, 23 Nov 2026 11:02:00 GMT</pubDate>
<description>&lt;p&gt;The committee sanctioned the plan.&lt;/p&gt;</description></item>
<item><title>A ferry sails</title><link>{site}3</link><guid>3</guid>
<pubDate>Mon, 23 Nov 2026 09:48:00 GMT</pubDate>
<description>&lt;p&gt;It leaves at nine from the new pier.&lt;/p&gt;</description></item>
</channel></rss>"""


def begin(qtbot: QtBot, place: Profile) -> tuple[Application, MainWindow]:
    place.root.mkdir(parents=True, exist_ok=True)
    application = Application(place, None)
    application.settings.mark_read_ms = 10
    application.start()
    qtbot.waitUntil(lambda: application.window is not None, timeout=SOON_MS)
    window = application.window
    assert window is not None
    window.activateWindow()
    # The articles' texts are alike: behind the refresh some of them become one story.
    window.settings.is_folding = False
    qtbot.waitUntil(lambda: window.navigation.filter is not None and window.articles.is_settled(), timeout=SOON_MS)
    return application, window


def end(qtbot: QtBot, application: Application, window: MainWindow) -> None:
    with qtbot.waitSignal(application.ended, timeout=SOON_MS):
        window.close()
    application.close()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def titles(window: MainWindow) -> list[str]:
    model = window.articles.model
    rows = [model.row_at(row) for row in range(model.rowCount())]
    return [row.title for row in rows if row is not None]


def tag(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.articles.setFocus()
    qtbot.keyClick(window.articles.table, Key.Key_T)
    qtbot.waitUntil(window.topic_field.isVisible)
    field = window.topic_field.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, name)
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: has_topic(window, name))
    window.topic_field.hide()


def has_topic(window: MainWindow, name: str) -> bool:
    return any(row.name == name and row.articles == 1 for row in window.view.library.topics)


@pytest.fixture
def programs(qtbot: QtBot) -> Iterator[list[Application]]:
    """Programs started by a test that did not come to their end."""
    started: list[Application] = []
    yield started
    for application in started:
        if application.window is not None and isValid(application.window):
            end(qtbot, application, application.window)


def test_the_main_job(qtbot: QtBot, tmp_path: Path, feed_server: FeedServer, programs: list[Application]) -> None:
    feed_server.serve("/feed.xml", FEED.replace("{site}", feed_server.url("/")).encode())
    place = profile(tmp_path / "profile")
    application, window = begin(qtbot, place)
    programs.append(application)
    window.pages.setCurrentWidget(window.reading)

    # 1. Subscribe, and let the engine fetch.
    window.feed_commands.subscribe(feed_server.url("/feed.xml"))
    dialog = window.findChild(SubscribeDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.found is not None and dialog.button.isEnabled(), timeout=SOON_MS)
    dialog.button.click()
    qtbot.waitUntil(lambda: len(window.view.library.feeds) == 2, timeout=SOON_MS)
    qtbot.waitUntil(lambda: window.sidebar.node().title == "Loopback Wire", timeout=SOON_MS)
    qtbot.waitUntil(lambda: window.view.library.totals.articles == 8, timeout=SOON_MS)

    # 2. Close the network, and read.
    feed_server.close()
    window.articles.refresh_view()
    wanted = ["Capital weighs an easing", "A committee meets", "A ferry sails"]
    qtbot.waitUntil(lambda: titles(window) == wanted and window.articles.is_settled())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.articles.setFocus()
    qtbot.keyClick(window.articles.table, Key.Key_J)
    qtbot.waitUntil(reading(window, "Capital weighs an easing"))
    qtbot.waitUntil(lambda: unread(window) == 2)

    # 3. Tag it with two topics.
    tag(qtbot, window, "Sanctions")
    tag(qtbot, window, "Rare earths")

    # 4. Find it by one of them.
    qtbot.keyClick(window.articles.table, Key.Key_Slash)
    qtbot.keyClicks(window.toolbar.search, 'topic:"rare earths"')
    qtbot.waitUntil(lambda: titles(window) == ["Capital weighs an easing"])

    # 5. A refresh that finds no server says so quietly and breaks nothing.
    window.actions_["refresh"].trigger()
    qtbot.waitUntil(window.status.attention.isVisible, timeout=SOON_MS)
    end(qtbot, application, window)

    # 6. Start again: all is still there.
    application, window = begin(qtbot, place)
    programs.append(application)
    qtbot.waitUntil(lambda: titles(window) == ["Capital weighs an easing"])
    assert window.toolbar.search.text() == 'topic:"rare earths"'
    assert [(row.name, row.articles) for row in window.view.library.topics] == [("Sanctions", 1), ("Rare earths", 1)]
    qtbot.waitUntil(reading(window, "Capital weighs an easing"))
    body = window.article.body()
    assert body is not None
    assert body.row.is_read
    assert {mark.name for mark in body.row.topics} == {"Sanctions", "Rare earths"}
    feed = next(row for row in window.view.library.feeds if row.title == "Loopback Wire")
    assert window.sidebar.choose((Kind.FEED, feed.id))
    qtbot.waitUntil(lambda: titles(window) == wanted)
    end(qtbot, application, window)


def reading(window: MainWindow, title: str) -> Callable[[], bool]:
    def is_so() -> bool:
        body = window.article.body()
        return body is not None and body.row.title == title

    return is_so


def unread(window: MainWindow) -> int:
    return next(row.unread for row in window.view.library.feeds if row.title == "Loopback Wire")
