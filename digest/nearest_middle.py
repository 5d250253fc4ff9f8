"""Letting each article go to the group whose middle it is nearest to, after groups were formed by pairs. Pure."""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping

MIDDLE_MEMBERS = 3
"""Groups of fewer have no middle to speak of."""
MIDDLE_TERMS = 60
"""Of a middle, the weightiest: the others stand in one article or two."""
ROUNDS = 2
"""How often articles may change groups: after that hardly any does."""


def to_nearest_middle(
    groups: list[set[int]],
    vectors: Mapping[int, Mapping[int, float]],
    least: Mapping[int, float],
    *,
    stays: Callable[[int], bool],
) -> list[set[int]]:
    """Let articles change groups.

    Args:
        groups: ids of articles, each in one group.
        vectors: article → its terms and their weights, of length one.
        least: article → likeness to a middle below which it does not go there.
        stays: whether an article is not moved.
    """
    placed = [set(ids) for ids in groups]
    middles: dict[int, dict[int, float]] = {}
    changed = set(range(len(groups)))
    for _ in range(ROUNDS):
        for number in changed:
            middles.pop(number, None)
            if len(placed[number]) >= MIDDLE_MEMBERS:
                middles[number] = _middle(placed[number], vectors)
        moves = list(_moves(placed, middles, vectors, least, stays))
        if not moves:
            break
        changed = set()
        for article_id, number, best in moves:
            placed[number].discard(article_id)
            placed[best].add(article_id)
            changed |= {number, best}
    return placed


def _moves(
    placed: list[set[int]],
    middles: Mapping[int, Mapping[int, float]],
    vectors: Mapping[int, Mapping[int, float]],
    least: Mapping[int, float],
    stays: Callable[[int], bool],
) -> list[tuple[int, int, int]]:
    """Articles that are clearly nearer to the middle of another group, with their own and that one."""
    holding: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for number, middle in middles.items():
        for term, weight in middle.items():
            holding[term].append((number, weight))
    found = []
    for number, ids in enumerate(placed):
        for article_id in ids:
            near: dict[int, float] = defaultdict(float)
            for term, weight in vectors[article_id].items():
                if term in holding:
                    for other, their in holding[term]:
                        near[other] += weight * their
            if not near:
                continue
            nearest, best = max((likeness, -other) for other, likeness in near.items())
            if -best != number and nearest > max(least[article_id], near.get(number, 0.0)) and not stays(article_id):
                found.append((article_id, number, -best))
    return found


def _middle(ids: Collection[int], vectors: Mapping[int, Mapping[int, float]]) -> dict[int, float]:
    total: dict[int, float] = defaultdict(float)
    for article_id in sorted(ids):
        for term, weight in vectors[article_id].items():
            total[term] += weight
    length = math.hypot(*total.values()) or 1.0
    kept = heapq.nlargest(MIDDLE_TERMS, ((weight, term) for term, weight in total.items()))
    return {term: weight / length for weight, term in kept}
