"""How much of what stands around a block is thought to be of the article. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from lxml.html import HtmlElement

from feeds.extraction.blocks import Block

_LEVELS = 4
_NEIGHBOURS = 3
_NEIGHBOUR_CHARS = 200
"""A long neighbour weighs no more than a paragraph does."""

NAMES = (
    "parent",
    "grandparent",
    "great grandparent",
    "kin",
    "before",
    "after",
    "before first",
    "after last",
    "way off",
)


class Surroundings:
    """Of the blocks of one page."""

    def __init__(self, blocks: Sequence[Block], signatures: Sequence[str], sizes: Sequence[int]) -> None:
        self._blocks, self._signatures, self._sizes = blocks, signatures, sizes

    def rows(self, shares: Sequence[float]) -> list[list[float]]:
        """A row for each block, in the order of NAMES.

        Args:
            shares: for each block how surely it is of the article, 0 to 1.
        """
        held: dict[HtmlElement | str, list[float]] = {}
        for block, signature, share, size in zip(self._blocks, self._signatures, shares, self._sizes, strict=True):
            _put(held, signature, share, size)
            ancestor: HtmlElement | None = block.element
            for _ in range(_LEVELS):
                if ancestor is None:
                    break
                _put(held, ancestor, share, size)
                ancestor = ancestor.getparent()
        taken = [at for at, share in enumerate(shares) if share >= 0.5 and self._sizes[at] >= 40]
        first, last = (taken[0], taken[-1]) if taken else (0, len(self._blocks) - 1)
        return [self._row(at, shares, held, first, last) for at in range(len(self._blocks))]

    def _row(
        self, at: int, shares: Sequence[float], held: dict[HtmlElement | str, list[float]], first: int, last: int
    ) -> list[float]:
        size, share = self._sizes[at], shares[at]
        found = []
        ancestor: HtmlElement | None = self._blocks[at].element
        for _ in range(_LEVELS - 1):
            ancestor = ancestor.getparent() if ancestor is not None else None
            found.append(_others(held.get(ancestor), share, size) if ancestor is not None else 0.0)
        return [
            *found,
            _others(held[self._signatures[at]], share, size),
            self._beside(range(max(0, at - _NEIGHBOURS), at), shares),
            self._beside(range(at + 1, min(len(shares), at + 1 + _NEIGHBOURS)), shares),
            float(at < first),
            float(at > last),
            min(20, max(first - at, at - last, 0)) / 20,
        ]

    def _beside(self, others: range, shares: Sequence[float]) -> float:
        weights = [min(_NEIGHBOUR_CHARS, self._sizes[other]) for other in others]
        taken = sum(shares[other] * weight for other, weight in zip(others, weights, strict=True))
        return taken / sum(weights) if weights else 0.0


def _put(held: dict[HtmlElement | str, list[float]], key: HtmlElement | str, share: float, size: int) -> None:
    sums = held.get(key)
    if sums is None:
        held[key] = [share * size, size]
    else:
        sums[0] += share * size
        sums[1] += size


def _others(sums: Sequence[float] | None, share: float, size: int) -> float:
    """The share of the others; where there are few, they say little, and the block's own counts a bit."""
    if sums is None:
        return 0.0
    return (sums[0] - share * size + 10 * share) / (sums[1] - size + 10)
