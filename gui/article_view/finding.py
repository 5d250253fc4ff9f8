"""Where typed words stand in a text, for the bar that finds in an article: any part of a word, case and accents
folded, any space for a space. Pure; the search language is not spoken here."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


def find_all(text: str, needle: str) -> list[tuple[int, int]]:
    """(start, length) in characters of each place, in order, without overlaps; none for an empty needle."""
    pattern = _pattern(needle)
    if pattern is None:
        return []
    if text.isascii():
        return [(match.start(), match.end() - match.start()) for match in pattern.finditer(text.lower())]
    folded, origins = _folded(text)
    found = []
    for match in pattern.finditer(folded):
        start, end = origins[match.start()], origins[match.end() - 1] + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        found.append((start, end - start))
    return found


@lru_cache(maxsize=8)
def _pattern(needle: str) -> re.Pattern[str] | None:
    words = _folded(needle)[0].split()
    return re.compile(r"\s+".join(map(re.escape, words))) if words else None


def _folded(text: str) -> tuple[str, list[int]]:
    """Small letters without accents, and for each the place it came from."""
    letters: list[str] = []
    origins: list[int] = []
    for place, letter in enumerate(text):
        for part in _fold(letter):
            letters.append(part)
            origins.append(place)
    return "".join(letters), origins


@lru_cache(maxsize=4096)
def _fold(letter: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part)).casefold()


def units(text: str, places: list[tuple[int, int]] | tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """Places counted in Qt's units of two bytes instead of characters."""
    if text.isascii() or not any(letter > "\uffff" for letter in text):
        return list(places)
    sums = [0]
    for letter in text:
        sums.append(sums[-1] + (2 if letter > "\uffff" else 1))
    return [(sums[start], sums[start + length] - sums[start]) for start, length in places]
