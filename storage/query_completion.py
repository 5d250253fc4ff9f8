"""What could stand where a person types in a search: fields, their values, names of the library. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storage.query_fields import FIELDS
from storage.query_tree import NameField, State, TextField

MOST = 8
"""Offered at once."""

_TOKEN = re.compile(r"(?:^|(?<=[\s(|]))-?[~=]?(?:([A-Za-z]+):)?(\"[^\"]*|[^\s()|\"]*)\Z")
_HIDDEN = {"tag"}
_PLAIN = re.compile(r"[^\W_][\w.-]*")
_AGES = ("1d", "7d", "2w", "12h")
_LENGTHS = (">800", "<300", "300..800")


@dataclass(frozen=True, slots=True)
class Names:
    """Names in the library that fields take."""

    topics: Sequence[str] = ()
    feeds: Sequence[str] = ()
    folders: Sequence[str] = ()
    languages: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Completion:
    """What may take the place of a part of a search.

    Attributes:
        start, end: of the part in the text.
        text: what stands there afterwards.
        shown: how it is offered.
    """

    start: int
    end: int
    text: str
    shown: str


def complete(text: str, place: int, names: Names) -> list[Completion]:
    """What could be meant at a place of a text, likelier first; nothing where a plain word is being typed in full."""
    match = _TOKEN.search(text, 0, place)
    if match is None:
        return []
    field, value = match[1], match[2]
    end = place
    if field is None:
        if len(value) < 1 or value.startswith('"'):
            return []
        begun = value.lower()
        start = match.start(2)
        fields = [name for name in (*TextField, *FIELDS) if name.startswith(begun) and name not in _HIDDEN]
        return [Completion(start, end, f"{name}:", f"{name}:") for name in fields][:MOST]
    start = match.start(2)
    begun = value.strip('"').casefold()
    offered = _values(field.lower(), names)
    first = [each for each in offered if each.casefold().startswith(begun)]
    inside = [each for each in offered if begun in each.casefold() and each not in first]
    found = [each for each in (*first, *inside) if each != value]
    return [Completion(start, end, f"{_written(each)} ", each) for each in found[:MOST]]


def _values(field: str, names: Names) -> Sequence[str]:
    offered: dict[str, Sequence[str]] = {
        NameField.TOPIC: names.topics,
        "tag": names.topics,
        NameField.FEED: names.feeds,
        NameField.FOLDER: names.folders,
        "is": [state.value for state in State],
        "has": ["picture"],
        "lang": names.languages,
        "newer": _AGES,
        "words": _LENGTHS,
    }
    return offered.get(field, ())


def _written(name: str) -> str:
    if _PLAIN.fullmatch(name) or name in _LENGTHS:
        return name
    return '"' + name.replace('"', " ").strip() + '"'
