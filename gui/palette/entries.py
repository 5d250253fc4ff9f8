"""What the palette offers and in which order: pure, and free of widgets."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

MOST_SHOWN = 50
"""More are not read by anyone; another letter narrows them."""


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """A line of the palette.

    Attributes:
        text: what it is called.
        kind: what it is, in a word: "Action", "Feed".
        detail: its keys, or the folder it lies in; "" for none.
        act: does it.
        weight: of two that match alike the lighter comes first.
    """

    text: str
    kind: str
    act: Callable[[], None]
    detail: str = ""
    weight: int = 0


def folded(text: str) -> str:
    """Text as it is compared: without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in plain if not unicodedata.combining(each))


def matching(entries: Iterable[PaletteEntry], typed: str) -> list[PaletteEntry]:
    """The entries that hold what was typed, best first, `MOST_SHOWN` at most.

    Each word typed must stand in the name, or in what kind of thing it is; letters of one word may also be the
    beginnings of words: "mar" finds "Mark all read".
    """
    words = folded(typed).split()
    ranked = [
        (rank, entry.weight, number, entry) for number, entry in enumerate(entries) if (rank := _rank(entry, words))
    ]
    ranked.sort(key=lambda each: each[:3])
    return [entry for _rank_, _weight, _number, entry in ranked[:MOST_SHOWN]]


def _rank(entry: PaletteEntry, words: list[str]) -> int:
    """From 1, the best; 0 for no match."""
    if not words:
        return 1
    name = folded(entry.text)
    typed = " ".join(words)
    if name.startswith(typed):
        return 1
    starts = {word[:length] for word in name.split() for length in range(1, len(word) + 1)}
    if all(word in starts for word in words):
        return 2
    if len(words) == 1 and "".join(word[0] for word in name.split()).startswith(words[0]):
        return 3
    if all(word in name for word in words):
        return 4
    return 5 if all(word in name or word in folded(f"{entry.kind} {entry.detail}") for word in words) else 0
