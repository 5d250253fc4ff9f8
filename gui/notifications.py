"""Tells of what arrives for topics, searches, feeds and filters whose notifications are switched on; silent otherwise.

What a refresh brings is told at once, as one message of the desktop's; in quiet hours in the status bar alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from gui.changes import Changes
from gui.desktop.bus_messages import BusMessages
from gui.desktop.quiet import Quiet
from gui.desktop.tray import Tray
from gui.jobs import Jobs
from storage.notifying import Told, to_tell
from storage.types import ChangeSet

GATHER_MS = 5000
"""What comes within so long is told at once, and all of one refresh is: it is looked again until the refresh ends."""
MOST_LOOKS = 60
MOST_LINES = 4
_MOST_NEW = 5000
_NO_MARKUP = str.maketrans("<>", "‹›")
"""Desktops on Linux take markup in a message, some of them pictures too: a feed's title must have none loaded. Written
as entities, those that take none would show them so (Desktop Notifications Specification, "Markup")."""


class Notifications(QObject):
    """Gathers arrivals and tells of them.

    Args:
        is_busy: whether more is on its way.

    Signals:
        said: the words, also where the desktop shows them.
        opened: a message was clicked: what it told of (a tuple of Told).
    """

    said = Signal(str)
    opened = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        changes: Changes,
        tray: Tray,
        bus: BusMessages,
        quiet: Quiet,
        is_busy: Callable[[], bool],
        parent: QObject,
        gather_ms: int = GATHER_MS,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._tray = tray
        self._bus = bus
        self._quiet = quiet
        self._is_busy = is_busy
        self._new: set[int] = set()
        self._looks = 0
        self._opens: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=gather_ms)
        self._timer.timeout.connect(self._ask)
        changes.changed.connect(self._on_changed)
        tray.message_clicked.connect(self._on_clicked)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.new:
            self._new.update(changes.new)
            if not self._timer.isActive():
                self._timer.start()

    def _ask(self) -> None:
        self._looks += 1
        if self._is_busy() and self._looks < MOST_LOOKS:
            self._timer.start()
            return
        self._looks = 0
        new = sorted(self._new)[-_MOST_NEW:]
        self._new.clear()
        now = int(time.time())
        # A key of its own each time: what is told must not be dropped for what comes next.
        self._jobs.read(lambda conn: to_tell(conn, new, now), self._on_told, key=f"notifications {new[-1]}")

    def _on_told(self, told: Sequence[Told]) -> None:
        if not told:
            return
        lines = [self._line(each) for each in told[:MOST_LINES]]
        if len(told) > MOST_LINES:
            lines.append(self.tr("and %Ln more", None, len(told) - MOST_LINES))
        self.tell("\n".join(lines), lambda: self.opened.emit(tuple(told)))

    def tell(self, words: str, opened: Callable[[], None] | None = None) -> None:
        """Tell a person something by the desktop, and in the status bar; in quiet hours there alone.

        Args:
            words: a line or several.
            opened: what a click on the desktop's message does; None for nothing.
        """
        self.said.emit(words.replace("\n", " · "))
        if self._quiet.is_quiet():
            return
        plain = words.translate(_NO_MARKUP)
        if self._tray.show_message("Broadsheet", plain):
            self._opens = opened
        else:
            # Not every desktop has a tray, GNOME as it comes does not.
            self._bus.show_message("Broadsheet", plain, opened)

    def _on_clicked(self) -> None:
        if self._opens is not None:
            self._opens()

    def _line(self, told: Told) -> str:
        if told.articles == 1:
            return self.tr("{name}: {title}").format(name=told.name, title=told.title)
        return self.tr("{name}: %Ln new, “{title}”", None, told.articles).format(name=told.name, title=told.title)
