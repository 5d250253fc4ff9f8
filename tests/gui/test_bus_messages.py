"""Messages without a tray, over a bus of the test's own: what the desktop is told, and what a click opens."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, message_bus, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.desktop.bus_messages import BusMessages
from gui.main_window import MainWindow
from tests.gui.test_desktop import Open, open_window

__all__ = ["open_window"]

pytestmark = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no bus to be started")

SOON_MS = 30_000
PLACE, NAME = "/org/freedesktop/Notifications", "org.freedesktop.Notifications"


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a bus on which nobody is."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    # Set, not taken away: so that what the program sets is put back after the test.
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    yield address
    daemon.terminate()
    daemon.communicate()


class Panel:
    """A desktop that shows messages: takes each, and tells of clicks as the specification says."""

    def __init__(self, conn: DBusConnection) -> None:
        self.shown: list[tuple[Any, ...]] = []
        self._conn = conn
        Proxy(message_bus, conn).RequestName(NAME)
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                call = self._conn.receive()
            except (OSError, ValueError):
                return
            if call.header.fields.get(HeaderFields.member) == "Notify":
                assert call.header.fields[HeaderFields.signature] == "susssasa{sv}i"
                self.shown.append(call.body)
                self._conn.send(new_method_return(call, "u", (100 + len(self.shown),)))

    def click(self, number: int, token: str = "") -> None:
        here = DBusAddress(PLACE, NAME, NAME)
        if token:
            self._conn.send(new_signal(here, "ActivationToken", "us", (100 + number, token)))
        self._conn.send(new_signal(here, "ActionInvoked", "us", (100 + number, "default")))


@pytest.fixture
def panel(bus: str) -> Iterator[Panel]:
    with closing(open_dbus_connection("SESSION")) as conn:
        yield Panel(conn)


def test_a_message_is_shown_and_each_opens_its_own(qtbot: QtBot, panel: Panel) -> None:
    holder = QObject()
    messages = BusMessages(holder)
    opened: list[str] = []
    assert messages.show_message("Broadsheet", "Metals: 3 new", lambda: opened.append("metals"))
    assert messages.show_message("Broadsheet", "Energy: 1 new", lambda: opened.append("energy"))
    assert messages.show_message("Broadsheet", "Nothing to open", None)
    qtbot.waitUntil(lambda: len(panel.shown) == 3 and len(messages._opens) == 3, timeout=SOON_MS)
    name, replaced, _icon, title, words, actions, hints, _for_ms = panel.shown[0]
    assert (name, replaced, title, words) == ("Broadsheet", 0, "Broadsheet", "Metals: 3 new")
    assert actions == ["default", "Open"]
    assert hints == {"desktop-entry": ("s", "broadsheet")}
    assert panel.shown[2][5] == []
    # Also one that is no longer the last, and never that of another program.
    panel.click(77)
    panel.click(1, token="may-come-forward")
    qtbot.waitUntil(lambda: opened == ["metals"], timeout=SOON_MS)
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "may-come-forward"
    panel.click(2)
    qtbot.waitUntil(lambda: opened == ["metals", "energy"], timeout=SOON_MS)
    messages.close()
    assert not messages.show_message("Broadsheet", "Too late", None)


def test_where_nobody_shows_messages_it_falls_silent(qtbot: QtBot, bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    addresses = (bus, "unix:path=/nowhere/bus", "disabled:")
    for address in addresses:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        holder = QObject()
        messages = BusMessages(holder)
        messages.show_message("Broadsheet", "Metals: 3 new", None)
        qtbot.waitUntil(lambda each=messages: not each.show_message("Broadsheet", "More", None), timeout=SOON_MS)
        messages.close()
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert not BusMessages(QObject()).show_message("Broadsheet", "Metals: 3 new", None)


def test_the_window_tells_by_the_bus_where_there_is_no_tray(qtbot: QtBot, panel: Panel, open_window: Open) -> None:
    window: MainWindow = open_window(has_tray=False)
    opened: list[bool] = []
    told = '<img src="https://t.example/"> 3 new'
    window.notifications.tell(told, lambda: opened.append(True))
    qtbot.waitUntil(
        lambda: [each[4] for each in panel.shown] == [told.replace("<", "‹").replace(">", "›")], timeout=SOON_MS
    )
    qtbot.waitUntil(lambda: bool(window.desktop.bus_messages._opens), timeout=SOON_MS)
    panel.click(1)
    qtbot.waitUntil(lambda: opened == [True], timeout=SOON_MS)
    window.desktop.quiet.keep_until(2**62)
    window.notifications.tell("Not now")
    window.desktop.quiet.keep_until(None)
    window.notifications.tell("Now again")
    qtbot.waitUntil(lambda: [each[4] for each in panel.shown[1:]] == ["Now again"], timeout=SOON_MS)
