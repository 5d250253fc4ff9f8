"""What may stand before a colon in a search, and how its value is read. One function a field; pure.

A function gets the value as text and returns its node, or the reason for which the value is not one of the field's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import partial

from storage.query_tree import (
    AgeUnit,
    Dated,
    Edge,
    HasPicture,
    IsState,
    LiteralReason,
    Named,
    NameField,
    Newer,
    Node,
    State,
)

FIRST_YEAR, LAST_YEAR = 1971, 2999
"""Years whose local midnights every platform can turn into epoch seconds; Windows knows no others."""

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_AGE = re.compile(r"([0-9]{1,5})([hdw])")

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


def _dated(edge: Edge, value: str) -> Node | LiteralReason:
    match = _DATE.fullmatch(value)
    if match is None:
        return LiteralReason.BAD_DATE
    year, month, day = (int(number) if number else None for number in match.groups())
    try:
        date(year or 0, month or 1, day or 1)
    except ValueError:
        return LiteralReason.BAD_DATE
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR or month == 0 or day == 0:
        return LiteralReason.BAD_DATE
    return Dated(edge, year, month, day)


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
    "newer": _newer,
}
"""Fields whose value is taken whole. `title:` and `author:` hold words, which the parser reads as it does others."""
