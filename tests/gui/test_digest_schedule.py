"""The morning digest: made once a day from its hour on, behind a refresh, and told of."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QTime
from pytestqt.qtbot import QtBot

from gui.digest_schedule import DigestSchedule
from gui.main_window import MainWindow
from gui.preferences.window import PreferencesWindow
from storage.connection import open_reader
from tests.gui.test_window import open_window, window  # noqa: F401 - fixtures
from tests.gui.window_library import WindowLibrary

SOON_MS = 30_000


def at(hour: int) -> float:
    moment = QDateTime.currentDateTime()
    moment.setTime(QTime(hour, 30))
    return float(moment.toSecsSinceEpoch())


def test_it_is_made_once_from_its_hour_on_and_told_of(
    qtbot: QtBot,
    window: MainWindow,  # noqa: F811
    library: WindowLibrary,
) -> None:
    hours = [6]
    schedule = DigestSchedule(window.engine, window.settings, window, now=lambda: at(hours[0]))
    told: list[str] = []
    schedule.made.connect(told.append)
    schedule.check()
    assert "digest_day" not in window.settings.state
    window.settings.digest_hour = 7
    schedule.check()
    assert "digest_day" not in window.settings.state
    hours[0] = 9
    schedule.check()
    schedule.check()
    qtbot.waitUntil(lambda: len(told) == 1, timeout=SOON_MS)
    conn = open_reader(library.profile.database)
    assert len(conn.execute("SELECT id FROM editions").fetchall()) == 1
    conn.close()
    schedule.check()
    assert len(told) == 1


def test_its_hour_is_a_preference(qtbot: QtBot, window: MainWindow) -> None:  # noqa: F811
    window.actions_["preferences"].trigger()
    preferences = window.findChild(PreferencesWindow)
    assert preferences is not None
    assert preferences.digest_hour.currentData() == -1
    preferences.digest_hour.setCurrentIndex(preferences.digest_hour.findData(7))
    assert window.settings.digest_hour == 7
    preferences.close()
