"""Messages by the session's bus, for desktops that show them without a tray (Desktop Notifications Specification 1.2).

Qt's own bus cannot be used from Python for them: the number of a message is unsigned, and Python has no such type for
Qt. What waits for the bus does so on a thread of its own; the window never does.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from queue import Queue
from threading import Lock, Thread

from PySide6.QtCore import QObject, Signal

from gui.desktop.launch import APP_ID

log = logging.getLogger("broadsheet.messages")

_MOST_KEPT = 50
"""As many messages may be clicked later: desktops keep a list of them."""

_PLACE, _NAME = "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
_Opens = Callable[[], None]


class BusMessages(QObject):
    """Shows messages and knows which of them was clicked. `close` ends the thread."""

    _taken = Signal(object, object)
    _clicked = Signal(object, str)
    _failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_mute = not (sys.platform.startswith("linux") and os.environ.get("DBUS_SESSION_BUS_ADDRESS"))
        self._queue: Queue[tuple[str, str, str, _Opens | None] | None] = Queue()
        self._waking = Lock()
        self._wake: _Opens | None = None
        self._thread: Thread | None = None
        self._opens: dict[int, _Opens | None] = {}
        self._taken.connect(self._keep)
        self._clicked.connect(self._open)
        self._failed.connect(self._fall_silent)

    def show_message(self, title: str, words: str, opens: _Opens | None) -> bool:
        """Show a message; False where there is no bus, or nobody on it who shows any.

        Args:
            words: without markup, which some desktops would take.
            opens: what a click on it does, now or later.
        """
        if self._is_mute:
            return False
        if self._thread is None:
            self._thread = Thread(target=self._work, name="messages", daemon=True)
            self._thread.start()
        self._order((title, words, self.tr("Open"), opens))
        return True

    def close(self) -> None:
        """End the thread; nothing is shown any more."""
        self._is_mute = True
        if self._thread is not None:
            self._order(None)
            self._thread = None

    def _order(self, order: tuple[str, str, str, _Opens | None] | None) -> None:
        """Hand something to the thread, which may be waiting for the bus. None ends it."""
        self._queue.put(order)
        with self._waking:
            if self._wake is not None:
                self._wake()

    # ---- in the window's thread

    def _keep(self, number: int, opens: _Opens | None) -> None:
        self._opens[number] = opens
        while len(self._opens) > _MOST_KEPT:
            del self._opens[next(iter(self._opens))]

    def _open(self, number: int, token: str) -> None:
        opens = self._opens.pop(number, None)
        if opens is not None:
            if token:
                # Where Qt looks for what allows a window to come to the front.
                os.environ["XDG_ACTIVATION_TOKEN"] = token
            opens()

    def _fall_silent(self, reason: str) -> None:
        log.info("the desktop shows no messages: %s", reason)
        self._is_mute = True

    # ---- in its own

    def _work(self) -> None:
        try:
            self._serve()
        # An address that is none, or of a kind not known, is told by the last two.
        except (OSError, ValueError, RuntimeError) as error:
            with suppress(RuntimeError):  # the window is gone: nobody is left to be told
                self._failed.emit(str(error) or type(error).__name__)

    def _serve(self) -> None:
        """Send what is to be shown, and tell what was clicked, until there is nothing more."""
        from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call  # noqa: PLC0415
        from jeepney.io.threading import ReceiveStopped, open_dbus_connection  # noqa: PLC0415

        server = DBusAddress(_PLACE, _NAME, _NAME)
        conn = open_dbus_connection("SESSION")
        try:
            conn.send(message_bus.AddMatch(MatchRule(type="signal", interface=_NAME, path=_PLACE)))
            self._wake = conn.interrupt
            asked: dict[int, _Opens | None] = {}
            token_of, token = 0, ""
            while True:
                while not self._queue.empty():
                    order = self._queue.get()
                    if order is None:
                        return
                    title, words, open_words, opens = order
                    actions = ["default", open_words] if opens is not None else []
                    hints = {"desktop-entry": ("s", APP_ID)}
                    body = ("Broadsheet", 0, APP_ID, title, words, actions, hints, -1)
                    serial = next(conn.outgoing_serial)
                    asked[serial] = opens
                    conn.send(new_method_call(server, "Notify", "susssasa{sv}i", body), serial=serial)
                try:
                    found = conn.receive()
                except ReceiveStopped:
                    conn.reset_interrupt()
                    continue
                fields = found.header.fields
                answered = fields.get(HeaderFields.reply_serial)
                if answered in asked and found.header.message_type is MessageType.error:
                    self._failed.emit(str(found.body[0] if found.body else fields.get(HeaderFields.error_name)))
                    return
                if answered in asked:
                    self._taken.emit(found.body[0], asked.pop(answered))
                # Also of other programs' messages: whose number is not known is not ours.
                match fields.get(HeaderFields.member):
                    case "ActivationToken":
                        token_of, token = found.body
                    case "ActionInvoked":
                        self._clicked.emit(found.body[0], token if token_of == found.body[0] else "")
        finally:
            with self._waking:
                self._wake = None
            conn.close()
