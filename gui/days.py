"""Days as people name and write them. No widgets."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

translate = QCoreApplication.translate

_LONGEST_DAY_S = 27 * 3600
"""Of a day on which clocks are set back, with room to spare."""

_DAY = re.compile(r"(?<!d)dd?(?!d)")
_MONTH_FIRST = {
    "d MMM": "MMM d",
    "d MMM yyyy": "MMM d, yyyy",
    "d MMMM": "MMMM d",
    "ddd d MMM": "ddd, MMM d",
    "dddd, d MMMM": "dddd, MMMM d",
    "dddd, d MMMM yyyy": "dddd, MMMM d, yyyy",
}
"""English is written in both orders, and its words are translated once: patterns, and the same for a month before its
day."""


def is_month_first() -> bool:
    """Whether the locale writes the month before its day."""
    pattern = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    day = _DAY.search(pattern)
    return day is not None and 0 <= pattern.find("M") < day.start()


def date_pattern(pattern: str) -> str:
    """A language's pattern of a date in the order of its country; in QLocale's letters."""
    return _MONTH_FIRST.get(pattern, pattern) if is_month_first() else pattern


def written(day: QDate, pattern: str) -> str:
    """A date in words. `pattern`: as for `date_pattern`."""
    return QLocale().toString(day, date_pattern(pattern))


def is_same_day(one: int, other: int) -> bool:
    """Whether two moments, UTC epoch seconds, are of one local day."""
    return abs(one - other) < _LONGEST_DAY_S and _day(one) == _day(other)


# The rows near what is seen are looked at with every step of scrolling.
@lru_cache(1000)
def _day(at: int) -> int:
    return QDateTime.fromSecsSinceEpoch(at).date().toJulianDay()


def day_name(at: int, now: int) -> str:
    """The local day of a moment: "Today", "Yesterday", or the date, with its year if that is another. UTC epoch
    seconds."""
    day, today = QDateTime.fromSecsSinceEpoch(at).date(), QDateTime.fromSecsSinceEpoch(now).date()
    days = day.daysTo(today)
    if days <= 0:
        return translate("Days", "Today")
    if days == 1:
        return translate("Days", "Yesterday")
    if day.year() == today.year():
        return written(day, translate("Days", "dddd, d MMMM"))
    return written(day, translate("Days", "dddd, d MMMM yyyy"))
