"""Dates as feeds write them, in every form that their software is known to use, into UTC epoch seconds. Pure.

A date without a zone counts as UTC. Names of months are in `feeds.months`.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import UTC, datetime

from feeds.months import month_number

EARLIEST_AT = 0
LATEST_AT = 4_102_444_800
"""Dates outside 1970 to 2100 are mistakes of a feed's software and count as missing."""

LONGEST_CHARS = 100
"""A date is never longer; what is would only cost time."""

_HOUR_S = 3600

_ZONE_NAMES = {
    -10: "hst",
    -9: "akst",
    -8: "pst pt akdt",
    -7: "mst mt pdt",
    -6: "cst ct mdt",
    -5: "est et cdt",
    -4: "edt ast clt",
    -3.5: "nst",
    -3: "adt brt art clst",
    -2.5: "ndt",
    1: "west bst cet mez met",
    2: "eet sast cest mesz mest",
    3: "eest idt msk trt",
    4: "msd gst",
    5: "pkt",
    5.5: "ist",
    7: "wib ict",
    8: "hkt sgt awst pht",
    9: "jst kst",
    9.5: "acst",
    10: "aest",
    10.5: "acdt",
    11: "aedt",
    12: "nzst",
    13: "nzdt",
}
"""By hours before UTC: names of the zones that RFC 822, 5 and newsrooms use. The military letters, which RFC 822 had
with the wrong signs (RFC 5322, 4.3), and every other word count as UTC."""

_ZONES = {name: hours for hours, names in _ZONE_NAMES.items() for name in names.split()}

_EPOCH = re.compile(r"(\d{9,10}|\d{12,13})(?:\.\d+)?\Z")
_ISO_DAY = re.compile(r"[+-]?(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?|(\d{2})(\d{2}))?(?![\d])(?:\s*,)?\s*(?:t\s*)?")
_EAST_ASIAN_DAY = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]\s*")
_NUMERIC_DAY = re.compile(r"(?<!\d)(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)")
_TIME = re.compile(
    r"(?<![\d.])(\d{1,2})(?::|(?<=\d)h(?=\d))(\d{1,2})(?::(\d{1,2})(?:[.,:]\d+)?)?(?!\d)\s*"
    r"(?:([ap])\.?\s?m\b\.?)?"
)
_SHORT_TIME = re.compile(r"\A(\d{2})(\d{2})(?:(\d{2})(?:[.,]\d+)?)?(?!\d)\s*(?:([ap])\.?\s?m\b\.?)?")
_LATE = re.compile(r"下午|晚上|오후|午後|μμ|μ\.μ\.")
_EARLY = re.compile(r"上午|凌晨|早上|오전|午前|πμ|π\.μ\.")
_OFFSET = re.compile(r"\s*(?:utc|gmt|ut)?\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?(?![\d:])")
_ZONE_NAME = re.compile(r"\s*\(?([a-z]{1,5})\b")
_WORD = re.compile(r"\d+|[^\W\d_]+")


def moment(text: str | None) -> int | None:
    """UTC epoch seconds of a date; None if there is none, it cannot be read, or it is outside 1970 to 2100."""
    if not text or len(text) > LONGEST_CHARS:
        return None
    folded = _folded(text)
    epoch = _EPOCH.match(folded)
    if epoch:
        number = int(epoch[1])
        return _within(number if number < 10**11 else number // 1000)
    try:
        return _within(_read(folded))
    except (ValueError, OverflowError):
        return None


def _within(at: int | None) -> int | None:
    return at if at is not None and EARLIEST_AT < at < LATEST_AT else None


def _folded(text: str) -> str:
    """In small letters, with plain digits, spaces and signs: full-width and Arabic digits are digits."""
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKC", text).casefold()
    plain = "".join(str(unicodedata.digit(each)) if each.isdecimal() else each for each in plain)
    for dash in "\u2010\u2011\u2012\u2013\u2014\u2212":
        plain = plain.replace(dash, "-")
    return " ".join("".join(each for each in plain if unicodedata.category(each) != "Cf").split())


def _read(text: str) -> int | None:
    day, rest, is_iso = _day(text)
    if day is None:
        return None
    clock, zone_s = _clock(rest, is_iso=is_iso)
    hour, minute, second = clock
    if hour == 24 and minute == 0:
        hour, extra = 0, 86_400
    else:
        extra = 0
    year, month, day_number = day
    at = datetime(year, month, day_number, hour, minute, min(second, 59), tzinfo=UTC)
    return calendar.timegm(at.utctimetuple()) + extra - zone_s


def _day(text: str) -> tuple[tuple[int, int, int] | None, str, bool]:
    """Year, month and day, the text without them, and whether the form is ISO 8601's."""
    found = _EAST_ASIAN_DAY.search(text)
    if found:
        return (int(found[1]), int(found[2]), int(found[3])), text[found.end() :], False
    found = _ISO_DAY.match(text)
    if found and not (found[2] is None and found[5] is None and found.end() < len(text)):
        month, day = found[3] or found[5] or "1", found[4] or found[6] or "1"
        return (int(found[1]), int(month), int(day)), text[found.end() :], True
    found = _NUMERIC_DAY.search(text)
    if found and (found[2] != "-" or len(found[4]) == 4):
        day_and_month = _numeric(int(found[1]), int(found[3]), found[2])
        return (_year(found[4]), *day_and_month), text[: found.start()] + " " + text[found.end() :], False
    return *_named_day(text), False


def _numeric(first: int, second: int, separator: str) -> tuple[int, int]:
    """Month and day of 3/4 and 3.4: with a slash the month leads, as in the default locale of the software that writes
    such dates, unless it is no month.
    """
    if first > 12 or (separator != "/" and second <= 12):
        return second, first
    return first, second


def _named_day(text: str) -> tuple[tuple[int, int, int] | None, str]:
    """A day with the month's name: "4 Mar 2025", "March 4th, 2025", "Tue Mar  4 16:29:06 PST 2025"."""
    time = _TIME.search(text)
    spare = text
    if time:
        # What follows the time's digits may be an offset, which is no year; the year of asctime stands behind it.
        offset = _OFFSET.match(text, time.end())
        spare = text[: time.start()] + " " + text[offset.end() if offset else time.end() :]
    words = _WORD.findall(spare.replace("'", " "))
    place = _month_place(words)
    if place is None:
        return None, text
    numbers = [(abs(at - place), at > place, word) for at, word in enumerate(words) if word.isdigit()]
    years = [each for each in numbers if len(each[2]) >= 3]
    if not years:
        # Both have two digits: the day comes first, "4 Mar 25" and "Mar 4 25" alike.
        ordered = [word for word in words if word.isdigit()]
        if len(ordered) < 2:
            return None, text
        day, year = int(ordered[0]), _year(ordered[1])
    else:
        year = _year(years[0][2])
        near = sorted(each for each in numbers if len(each[2]) <= 2)
        day = int(near[0][2]) if near else 1
    month = month_number(words[place])
    return ((year, month, day) if month else None), text[time.start() :] if time else ""


def _month_place(words: list[str]) -> int | None:
    """Which word is the month: one behind a number, for a day's name may read like a month's ("mar 4 feb 2025")."""
    named = [at for at, word in enumerate(words) if not word.isdigit() and month_number(word)]
    for at in named:
        before = words[at - 1] if at else ""
        if before.isdigit() or (before in ("de", "of", "del", "di") and at > 1 and words[at - 2].isdigit()):
            return at
    return next((at for at in named if at + 1 < len(words) and words[at + 1].isdigit()), named[0] if named else None)


def _year(digits: str) -> int:
    """RFC 5322, 4.3 for three digits; two are of the years from 1970 on."""
    year = int(digits)
    if len(digits) == 3:
        return year + 1900
    return year if len(digits) > 2 else year + (2000 if year < 70 else 1900)


def _clock(text: str, *, is_iso: bool) -> tuple[tuple[int, int, int], int]:
    """Hour, minute and second, and how many seconds the zone is before UTC; midnight where no time is given."""
    found = (_SHORT_TIME.match(text) if is_iso else None) or _TIME.search(text)
    if found is None:
        return (0, 0, 0), 0
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    half = found[4] or ("p" if _LATE.search(text) else "a" if _EARLY.search(text) else "")
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return (hour, minute, second), _zone_s(text[found.end() :])


def _zone_s(text: str) -> int:
    offset = _OFFSET.match(text)
    if offset:
        hours, minutes = int(offset[2]), int(offset[3] or 0)
        if hours > 15 or minutes > 59:
            return 0
        return (hours * _HOUR_S + minutes * 60) * (-1 if offset[1] == "-" else 1)
    name = _ZONE_NAME.match(text)
    return round(_ZONES.get(name[1], 0.0) * _HOUR_S) if name else 0
