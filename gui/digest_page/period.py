"""Which time an edition is wanted of, and the moments that this means now. Shows nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale

DAY_S = 86_400
BRIEFING_DAYS = (7, 30, 90, 365)
"""How far back a briefing may go by a click."""


@dataclass(frozen=True, slots=True)
class Period:
    """What was chosen.

    Attributes:
        name: "day" for the last 24 hours, "last" for what came since the last digest, "week" for this week.
        days: in place of that, from the first of them to the end of the second.
        topic: of which there is to be a briefing; None for a digest of all.
        back_days: how far back a briefing goes that has no `days`.
    """

    name: str = "day"
    days: tuple[QDate, QDate] | None = None
    topic: str | None = None
    back_days: int = 90

    @property
    def is_since_last(self) -> bool:
        """Whether it goes on from the last digest that was read to its end."""
        return self.name == "last" and self.days is None and self.topic is None

    @property
    def is_past(self) -> bool:
        """Whether what came since changes nothing."""
        return self.days is not None

    def times(self, last: int | None, now: int) -> tuple[int, int]:
        """Its beginning and its end, which is not in it; UTC epoch seconds.

        Args:
            last: where the last digest ended; None if there is none.
            now: the moment that has just begun.
        """
        if self.days is not None:
            return _midnight(self.days[0]), _midnight(self.days[1].addDays(1))
        if self.topic is not None:
            return now - self.back_days * DAY_S, now
        if self.name == "week":
            today = QDate.currentDate()
            first = QLocale().firstDayOfWeek().value
            return _midnight(today.addDays(-((today.dayOfWeek() - first) % 7))), now
        return (last if last is not None and self.is_since_last else now - DAY_S), now


def _midnight(day: QDate) -> int:
    return int(day.startOfDay().toSecsSinceEpoch())
