"""Why two articles are taken for one story: the names and other words that both tell of, weightiest first. Pure."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from digest.story_terms import said, terms, unpacked, written

_PRIOR = 20
"""As in `digest.story_likeness`: articles imagined beside the recent ones."""


def shared_words(
    one: tuple[str, str], other: tuple[str, str], recent: Iterable[bytes] = (), most: int = 8
) -> tuple[str, ...]:
    """The words that make two articles alike, as they stand in the first.

    Args:
        one, other: title and plain text.
        recent: terms of the recent articles, as packed: what many of them hold says little.
    """
    mine, theirs = terms(*one), terms(*other)
    counts = dict(zip(theirs.keys, theirs.counts, strict=True))
    held: Counter[int] = Counter()
    articles = 0
    for packed in recent:
        articles += 1
        held.update(unpacked(packed).keys)
    weights = {
        key: said(count) * said(counts[key]) * math.log((articles + _PRIOR) / (min(held[key], articles) + 0.5)) ** 2
        for key, count in zip(mine.keys, mine.counts, strict=True)
        if key in counts
    }
    strongest = sorted(weights, key=lambda key: (-weights[key], key))[:most]
    words = written(" ".join(one))
    return tuple(words[key] for key in strongest if key in words)
