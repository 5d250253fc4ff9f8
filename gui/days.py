"""Days as people name them. No widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

translate = QCoreApplication.translate

_LONGEST_DAY_S = 27 * 3600
"""Of a day on which clocks are set back, with room to spare."""


def is_same_day(one: int, other: int) -> bool:
    """Whether two moments, UTC epoch seconds, are of one local day."""
    return abs(one - other) < _LONGEST_DAY_S and (
        QDateTime.fromSecsSinceEpoch(one).date() == QDateTime.fromSecsSinceEpoch(other).date()
    )


def day_name(at: int, now: int) -> str:
    """The local day of a moment: "Today", "Yesterday", or the date as the locale writes it out. UTC epoch seconds."""
    day = QDateTime.fromSecsSinceEpoch(at).date()
    days = day.daysTo(QDateTime.fromSecsSinceEpoch(now).date())
    if days <= 0:
        return translate("Days", "Today")
    return translate("Days", "Yesterday") if days == 1 else QLocale().toString(day, QLocale.FormatType.LongFormat)
