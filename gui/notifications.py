"""Tells of what arrives for topics, searches, feeds and filters whose notifications are switched on; silent otherwise.

By the desktop's tray where there is one, else in the status bar.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from gui.changes import Changes
from gui.jobs import Jobs
from storage.notifying import Told, to_tell
from storage.types import ChangeSet

GATHER_MS = 5000
"""A refresh brings articles for a while: what comes within so long is told at once."""
MOST_LINES = 4
_SHOWN_MS = 10_000
_MOST_NEW = 5000


class Notifications(QObject):
    """Gathers arrivals and tells of them.

    Signals:
        said: the words, also where the desktop shows them.
    """

    said = Signal(str)

    def __init__(self, jobs: Jobs, changes: Changes, icon: QIcon, parent: QObject, gather_ms: int = GATHER_MS) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._icon = icon
        self._new: set[int] = set()
        self._tray: QSystemTrayIcon | None = None
        self._opened: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=gather_ms)
        self._timer.timeout.connect(self._ask)
        changes.changed.connect(self._on_changed)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.new:
            self._new.update(changes.new)
            if not self._timer.isActive():
                self._timer.start()

    def _ask(self) -> None:
        new = sorted(self._new)[-_MOST_NEW:]
        self._new.clear()
        now = int(time.time())
        # A key of its own each time: what is told must not be dropped for what comes next.
        self._jobs.read(lambda conn: to_tell(conn, new, now), self._on_told, key=f"notifications {new[-1]}")

    def _on_told(self, told: list[Told]) -> None:
        if not told:
            return
        words = "\n".join(self._line(each) for each in told[:MOST_LINES])
        self.tell(words)

    def tell(self, words: str, opened: Callable[[], None] | None = None) -> None:
        """Tell a person something by the desktop, and in the status bar.

        Args:
            words: a line or several.
            opened: what a click on the desktop's message does; None for nothing.
        """
        self.said.emit(words.replace("\n", " · "))
        self._opened = opened
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            if self._tray is None:
                self._tray = QSystemTrayIcon(self._icon, self)
                self._tray.messageClicked.connect(self._on_clicked)
            self._tray.show()
            self._tray.showMessage("Broadsheet", words, self._icon, _SHOWN_MS)

    def _on_clicked(self) -> None:
        if self._opened is not None:
            self._opened()

    def _line(self, told: Told) -> str:
        if told.articles == 1:
            return self.tr("{name}: {title}").format(name=told.name, title=told.title)
        return self.tr("{name}: %Ln new, “{title}”", None, told.articles).format(name=told.name, title=told.title)
