"""Which blocks of a page are its article: a weighted sum of what is known of each. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from feeds.extraction.features import NAMES
from feeds.extraction.weights import WEIGHTS

_WEIGHTS = tuple(WEIGHTS[name] for name in NAMES)


def belongs(rows: Sequence[Sequence[float]]) -> list[bool]:
    """For each row of `features.features` whether its block is of the article."""
    return [sum(map(float.__mul__, _WEIGHTS, row)) >= 0 for row in rows]
