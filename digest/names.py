"""The names that texts mention most: people, places, bodies, told by their capitals. Pure.

A capital at the beginning of a sentence, or in a headline that has them throughout, says nothing: only what also stands
with one inside a sentence counts. Scripts without capitals yield no names.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from digest.vocabulary import is_common

_NAME = re.compile(r"(?<=[a-z,;:’'\")] )[A-Z][\w’'-]*\w(?: (?:of the |of |de |von |van |al-)?[A-Z][\w’'-]*\w){0,3}")
_NOT_NAMES = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December""".split()  # noqa: SIM905 - a table of words
)
_LEAST = 2
"""Articles that must mention a name."""


def most_mentioned(texts: Iterable[str], most: int, without: str = "") -> list[tuple[str, int]]:
    """Names and the number of texts that mention each, most first.

    Args:
        without: words, such as a topic's own, that would tell nothing.
    """
    known = without.casefold().split()
    found: Counter[str] = Counter()
    for text in texts:
        names = {match[0] for match in _NAME.finditer(text)}
        found.update(name for name in names if _tells(name, known))
    # "Marsh" is told by "Ana Marsh" where both are.
    longer = [name for name in found if " " in name and found[name] >= _LEAST]
    kept = [
        (name, count)
        for name, count in found.items()
        if count >= _LEAST and not any(name != other and name in other.split() for other in longer)
    ]
    return sorted(kept, key=lambda each: (-each[1], each[0]))[:most]


def _tells(name: str, known: list[str]) -> bool:
    words = name.split()
    return not (
        len(name) < 3
        or any(word in _NOT_NAMES for word in words)
        or all(is_common(word.lower()) for word in words)
        or all(word.casefold() in known for word in words)
    )
