"""Whether notifications are silent now: in the hours chosen for every day, or until a moment chosen in the tray."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QDate, QDateTime, QObject, QTime, Signal

from gui.desktop.choices import DAY_MINUTES, choices
from gui.settings import Settings

FOREVER = 2**62
"""Until it is ended by hand."""


def is_within(minute: int, begin: int, end: int) -> bool:
    """Whether a minute of the day lies in hours that may go past midnight; the same begin and end are the whole day."""
    return (minute - begin) % DAY_MINUTES < ((end - begin) % DAY_MINUTES or DAY_MINUTES)


class Quiet(QObject):
    """Knows the hours, and keeps the moment over a restart.

    Signals:
        changed: it is quiet until another moment now.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._settings = settings
        self._now = now

    def is_quiet(self) -> bool:
        """Whether nothing shall be told by the desktop now."""
        if self.until() is not None:
            return True
        chosen = choices(self._settings)
        clock = QDateTime.fromSecsSinceEpoch(int(self._now())).time()
        minute = clock.hour() * 60 + clock.minute()
        return chosen.is_quiet_daily and is_within(minute, chosen.quiet_from, chosen.quiet_to)

    def until(self) -> int | None:
        """The moment up to which quiet was asked for, UTC epoch seconds or FOREVER; None when it is over."""
        kept = self._settings.state.get("quiet_until")
        return kept if isinstance(kept, int) and kept > self._now() else None

    def keep_until(self, moment: int | None) -> None:
        """Be quiet until a moment; None to end it."""
        self._settings.keep(quiet_until=moment)
        self.changed.emit()

    def in_an_hour(self) -> int:
        """The moment an hour from now."""
        return int(self._now()) + 3600

    def next_morning(self) -> int:
        """The next moment at which the daily quiet ends, or would end."""
        now = QDateTime.fromSecsSinceEpoch(int(self._now()))
        minute = choices(self._settings).quiet_to
        clock = QTime(minute // 60, minute % 60)
        day: QDate = now.date() if clock > now.time() else now.date().addDays(1)
        return QDateTime(day, clock).toSecsSinceEpoch()
