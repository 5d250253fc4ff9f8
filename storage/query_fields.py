"""What may stand before a colon in a search, and how its value is read. One function a field; pure.

A function gets the value as text and returns its node, or the reason for which the value is not one of the field's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from storage.index_text import has_words
from storage.query_tree import (
    AgeUnit,
    Dated,
    Edge,
    HasPicture,
    InLanguage,
    InStory,
    IsState,
    LiteralReason,
    Named,
    NameField,
    Newer,
    Node,
    Noted,
    NoteField,
    PartialDate,
    Published,
    Similar,
    State,
    WordCount,
)

FIRST_YEAR, LAST_YEAR = 1971, 2999
"""Years whose local midnights every platform can turn into epoch seconds; Windows knows no others."""

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_AGE = re.compile(r"([0-9]{1,5})([hdw])")
_COMPARED = re.compile(r"(>=|<=|>|<)\s*(.+)", re.DOTALL)
_RANGE = re.compile(r"(.*?)\s*\.\.\s*(.*)", re.DOTALL)
_COUNT = re.compile(r"[0-9]{1,7}")
_ID = re.compile(r"[0-9]{1,18}")
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9-]+)?")

ReadValue = Callable[[str], Node | LiteralReason]


def _named(field: NameField, value: str) -> Node | LiteralReason:
    return Named(field, value)


def _state(value: str) -> Node | LiteralReason:
    try:
        return IsState(State(value.lower()))
    except ValueError:
        return LiteralReason.UNKNOWN_VALUE


def _has(value: str) -> Node | LiteralReason:
    return HasPicture() if value.lower() == "picture" else LiteralReason.UNKNOWN_VALUE


def _partial_date(value: str) -> PartialDate | None:
    match = _DATE.fullmatch(value)
    if match is None:
        return None
    year, month, day = (int(number) if number else None for number in match.groups())
    try:
        date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR or month == 0 or day == 0:
        return None
    return PartialDate(year, month, day)


def _dated(edge: Edge, value: str) -> Node | LiteralReason:
    day = _partial_date(value)
    return Dated(edge, day.year, day.month, day.day) if day is not None else LiteralReason.BAD_DATE


def _published(value: str) -> Node | LiteralReason:
    """`2026-11`, `2026-11-01..2026-11-07`, `2026-11..`, `..2026`, or a date after `>`, `>=`, `<` or `<=`."""
    compared = _COMPARED.fullmatch(value)
    if compared is not None:
        day = _partial_date(compared[2])
        if day is None:
            return LiteralReason.BAD_DATE
        match compared[1]:
            case ">=":
                return Published(day, None)
            case "<=":
                return Published(None, day)
            case ">":
                following = _following(day)
                return LiteralReason.BAD_DATE if following is None else Published(following, None)
            case _:
                return Dated(Edge.BEFORE, day.year, day.month, day.day)
    span = _RANGE.fullmatch(value)
    ends = span.groups() if span is not None else (value, value)
    first, last = (_partial_date(end) if end else None for end in ends)
    is_bad = any(end and day is None for end, day in zip(ends, (first, last), strict=True))
    return LiteralReason.BAD_DATE if is_bad or first is last is None else Published(first, last)


def _following(day: PartialDate) -> PartialDate | None:
    """The year, month or day behind one; None where none can be written."""
    if day.month is None:
        year, month, number = day.year + 1, None, None
    elif day.day is None:
        year, month, number = day.year + day.month // 12, day.month % 12 + 1, None
    else:
        following = date(day.year, day.month, day.day) + timedelta(days=1)
        year, month, number = following.year, following.month, following.day
    return PartialDate(year, month, number) if year <= LAST_YEAR else None


def _words(value: str) -> Node | LiteralReason:
    """`>800`, `>=800`, `<300`, `<=300`, `300..800`, `300..`, `..800` or one number."""
    compared = _COMPARED.fullmatch(value)
    if compared is not None:
        number = _number(compared[2])
        if number is None:
            return LiteralReason.BAD_NUMBER
        match compared[1]:
            case ">":
                return WordCount(number + 1, None)
            case ">=":
                return WordCount(number, None)
            case "<=":
                return WordCount(None, number)
            case _:
                return WordCount(None, max(number - 1, 0))
    span = _RANGE.fullmatch(value)
    ends = span.groups() if span is not None else (value, value)
    least, most = (_number(end) if end else None for end in ends)
    is_bad = any(end and number is None for end, number in zip(ends, (least, most), strict=True))
    return LiteralReason.BAD_NUMBER if is_bad or least is most is None else WordCount(least, most)


def _number(value: str) -> int | None:
    digits = value.replace(",", "")
    return int(digits) if _COUNT.fullmatch(digits) else None


def _language(value: str) -> Node | LiteralReason:
    match = _LANGUAGE.fullmatch(value.lower())
    return InLanguage(match[1]) if match is not None else LiteralReason.BAD_LANGUAGE


def _similar(value: str) -> Node | LiteralReason:
    return Similar(int(value)) if _ID.fullmatch(value) else LiteralReason.BAD_NUMBER


def _story(value: str) -> Node | LiteralReason:
    return InStory(int(value)) if _ID.fullmatch(value) else LiteralReason.BAD_NUMBER


def _noted(field: NoteField, value: str) -> Node | LiteralReason:
    return Noted(field, value) if has_words(value) else LiteralReason.NO_WORDS


def _newer(value: str) -> Node | LiteralReason:
    match = _AGE.fullmatch(value.lower())
    if match is None or int(match[1]) == 0:
        return LiteralReason.BAD_AGE
    return Newer(int(match[1]), AgeUnit(match[2]))


FIELDS: dict[str, ReadValue] = {
    "topic": partial(_named, NameField.TOPIC),
    "tag": partial(_named, NameField.TOPIC),
    "feed": partial(_named, NameField.FEED),
    "folder": partial(_named, NameField.FOLDER),
    "is": _state,
    "has": _has,
    "after": partial(_dated, Edge.AFTER),
    "before": partial(_dated, Edge.BEFORE),
    "published": _published,
    "newer": _newer,
    "words": _words,
    "lang": _language,
    "similar": _similar,
    "story": _story,
    "note": partial(_noted, NoteField.NOTE),
    "highlight": partial(_noted, NoteField.HIGHLIGHT),
}
"""Fields whose value is taken whole. `title:` and `author:` hold words, which the parser reads as it does others."""
