"""The engine killed under the running window, which says so, starts it again, gives up at last, and can be asked."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QProcess, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feeds.protocol.messages import Event
from feeds.protocol.refreshing import RefreshProgress, RefreshStarted
from feeds.protocol.session import Prepare, Ready
from feeds.protocol.subscribing import ListStarters, Starters
from gui import engine_client
from gui.engine_client import EngineClient
from gui.jobs import Jobs
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.theme import ThemeHolder
from storage.connection import open_writer
from storage.feeds import add_feed
from storage.paths import profile
from storage.schema import prepare
from tests.feeds.server import FeedServer
from tests.processes import below, wait_for_end

ITEM = b"<item><guid>1</guid><title>A ferry left</title></item>"
RSS = b"<rss version='2.0'><channel><title>Wire</title>" + ITEM + b"</channel></rss>"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills by a signal")


@pytest.fixture
def window(
    tmp_path: Path, feed_server: FeedServer, qtbot: QtBot, theme_holder: ThemeHolder, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A window, with the real engine, on a library of two feeds: one answers, the other never does."""
    monkeypatch.setattr(engine_client, "RESTART_AFTER_MS", (10, 10, 10))
    feed_server.serve("/feed", RSS)
    feed_server.hang("/never")
    place = profile(tmp_path / "profile")
    prepare(place, 0)
    conn = open_writer(place.database)
    for path in ("/feed", "/never"):
        add_feed(conn, feed_server.url(path), None, None, None, 0)
    conn.close()
    jobs = Jobs(place.database)
    client = EngineClient(place)
    made = MainWindow(place, Settings(place.root / "window.json"), theme_holder, client, jobs)
    made.show()
    made.start()
    yield made
    with qtbot.waitSignal(client.stopped, timeout=10_000):
        made.close()
        client.stop()
    jobs.close()
    # pytest-qt would delete it before this is reached, and answers on their way would find it gone.
    made.deleteLater()
    QApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def told(window: MainWindow) -> list[Event]:
    events: list[Event] = []
    window.engine.event_received.connect(events.append)
    return events


def engine_id(window: MainWindow) -> int:
    processes = [each for each in window.engine.findChildren(QProcess) if each.processId()]
    return processes[-1].processId()


def kill(window: MainWindow) -> set[int]:
    """Kill the engine by -9; it and its workers."""
    engine = engine_id(window)
    gone = {engine} | below(engine)
    os.kill(engine, signal.SIGKILL)
    return gone


Heard = Callable[[], bool]


def has(events: list[Event], kind: type, count: int = 1) -> Heard:
    return lambda: sum(isinstance(event, kind) for event in events) >= count


def test_a_killed_engine_is_told_of_started_again_and_takes_the_refresh_up(qtbot: QtBot, window: MainWindow) -> None:
    events = told(window)
    window.feed_commands.refresh()
    qtbot.waitUntil(lambda: any(isinstance(each, RefreshProgress) and each.done for each in events), timeout=20_000)
    assert window.status.cancel.isVisible()
    assert window.actions_["cancel_refresh"].isEnabled()
    with qtbot.waitSignal(window.engine.lost, timeout=10_000):
        gone = kill(window)
    assert "stopped unexpectedly" in window.status.words.text()
    assert not window.status.cancel.isVisible()
    assert not window.actions_["cancel_refresh"].isEnabled()
    # Only what was not refreshed yet is asked for again: the lock was free, and one feed was done.
    qtbot.waitUntil(has(events, RefreshStarted, 2), timeout=20_000)
    assert [event.feeds for event in events if isinstance(event, RefreshStarted)] == [2, 1]
    wait_for_end(gone)
    qtbot.waitUntil(lambda: window.articles.model.rowCount() == 1, timeout=10_000)


def test_an_engine_killed_again_and_again_is_given_up_until_asked(qtbot: QtBot, window: MainWindow) -> None:
    events = told(window)
    gone: set[int] = set()
    window.feed_commands.refresh()
    for time in range(4):
        qtbot.waitUntil(has(events, RefreshStarted, time + 1), timeout=20_000)
        signal_ = window.engine.lost if time < 3 else window.engine.gave_up
        with qtbot.waitSignal(signal_, timeout=10_000):
            gone |= kill(window)
    assert "again and again" in window.status.words.text()
    assert window.status.retry.isVisible()
    assert window.status.retry.text()
    assert window.status.retry.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not window.status.bar.isVisible()
    qtbot.keyClick(window.status.retry, Qt.Key.Key_Space)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(has(events, RefreshStarted, 5), timeout=20_000)
    assert not window.status.retry.isVisible()
    wait_for_end(gone)


@pytest.mark.skipif(sys.platform != "linux", reason="finds workers in Linux's /proc")
def test_an_engine_killed_at_rest_is_there_when_it_is_wanted(qtbot: QtBot, window: MainWindow) -> None:
    events = told(window)
    window.engine.send(Prepare())
    qtbot.waitUntil(has(events, Ready), timeout=20_000)
    with qtbot.waitSignal(window.engine.lost, timeout=10_000):
        wait_for_end(kill(window))
    answers: list[Event] = []
    window.engine.request(ListStarters, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    assert isinstance(answers[0], Starters)
