"""Which blocks of a page are its article: a weighted sum of what is known of each. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

from feeds.extraction.blocks import Block
from feeds.extraction.features import NAMES
from feeds.extraction.weights import WEIGHTS

LEAST_SHARE = 0.4
"""Of what the best single engine took: where less would be kept, the bar is lowered. On pages of an odd make the other
engines find nothing, and nearly everything is doubted."""

_BAR, _LOWER, _LOWEST = 0.5, 0.6, 0.03
_WEIGHTS = tuple(WEIGHTS[name] for name in NAMES)


def belongs(blocks: Sequence[Block], rows: Sequence[Sequence[float]], best: Sequence[float]) -> list[bool]:
    """For each block whether it is of the article.

    Args:
        blocks: of one page.
        rows: of `features.features`.
        best: what share of each block the best single engine took.
    """
    surely = [1 / (1 + exp(-sum(map(float.__mul__, _WEIGHTS, row)))) for row in rows]
    sizes = [len(block.words) if share >= 0.5 else 0 for block, share in zip(blocks, best, strict=True)]
    wanted = LEAST_SHARE * sum(sizes)
    bar = _BAR
    while bar > _LOWEST and sum(size for size, each in zip(sizes, surely, strict=True) if each >= bar) < wanted:
        bar *= _LOWER
    return [each >= bar and bool(block.words) for block, each in zip(blocks, surely, strict=True)]
