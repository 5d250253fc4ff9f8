"""Grouping by average link: the two groups most alike on average are joined, until none are enough alike. Pure.

It looks at whole groups, so it does not chain forty articles of one war into one story.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Mapping


def average_link(
    given: list[set[int]], apart: Collection[int], links: Mapping[int, Mapping[int, float]]
) -> list[set[int]]:
    """Join groups while the members of two are on average alike by 1 or more.

    Args:
        given: the groups to begin with.
        apart: places in `given` of groups that are not joined with each other.
        links: member → other members it is like, and how much, the same both ways; 0 where none is named.
    """
    groups = dict(enumerate(given))
    kept_apart = set(apart)
    sizes = {number: len(ids) for number, ids in groups.items()}
    sums = _sums(groups, links)
    # Numbers for the joined are new each time, so that an offer to what is gone is told by its number.
    fresh = len(groups)
    queue = [
        (-total / (sizes[one] * sizes[other]), one, other)
        for one, theirs in sums.items()
        for other, total in theirs.items()
        if one < other and total >= sizes[one] * sizes[other]
    ]
    heapq.heapify(queue)
    while queue:
        _, one, other = heapq.heappop(queue)
        if one not in groups or other not in groups or (one in kept_apart and other in kept_apart):
            continue
        joined = groups.pop(one) | groups.pop(other)
        if one in kept_apart or other in kept_apart:
            kept_apart.add(fresh)
        theirs = sums.pop(one)
        for third, total in sums.pop(other).items():
            theirs[third] = theirs.get(third, 0.0) + total
        del theirs[one], theirs[other]
        size = sizes[fresh] = len(joined)
        for third, total in theirs.items():
            row = sums[third]
            row.pop(one, None)
            row.pop(other, None)
            row[fresh] = total
            if total >= size * sizes[third]:
                heapq.heappush(queue, (-total / (size * sizes[third]), third, fresh))
        groups[fresh], sums[fresh] = joined, theirs
        fresh += 1
    return list(groups.values())


def _sums(groups: Mapping[int, set[int]], links: Mapping[int, Mapping[int, float]]) -> dict[int, dict[int, float]]:
    """How alike the members of any two groups are, added up."""
    of = {member: number for number, ids in groups.items() for member in ids}
    sums: dict[int, dict[int, float]] = {number: {} for number in groups}
    for number, ids in groups.items():
        row = sums[number]
        for member in sorted(ids):
            for other, likeness in links[member].items():
                there = of.get(other)
                if there is not None and there != number:
                    row[there] = row.get(there, 0.0) + likeness
    return sums
