"""Letting articles change groups, after these were formed by pairs: each to the group it is most like as a whole. Pure.

Texts go to the group whose middle they are nearest to. Headlines are too short for a middle: a headline goes to the
group from which it is likeliest drawn, word by word (as mixtures of words have it, Yin and Wang 2014, but without
chance, and from groups by pairs as the beginning), where every word that the group never says counts against it.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

LEAST_MEMBERS, SHORT_LEAST_MEMBERS = 3, 8
"""Groups of fewer have no middle to speak of, and no words of their own for headlines."""
MIDDLE_TERMS = 60
"""Of a middle, the weightiest: the others stand in one article or two."""
ROUNDS = 2
"""How often texts may change groups: after that hardly any does."""
SHORT_ROUNDS = 4
"""How often headlines may."""
OF_GROUP = 0.8
"""Share of a headline's words that come from its group; the others come from anywhere."""
LEAST_EVIDENCE = 5.0
"""By how much, as the logarithm of a ratio, a group must be likelier than none."""


@dataclass(frozen=True, slots=True)
class Member:
    """An article that may change groups.

    Attributes:
        vector: term → weight, of length one.
        least: likeness to a middle below which it does not go there.
        is_short: it is a headline with little or no text.
        stays: it is not moved.
    """

    vector: Mapping[int, float]
    least: float
    is_short: bool
    stays: bool


def to_nearest(
    groups: list[set[int]], sizes: Sequence[int], members: Mapping[int, Member], share: Callable[[int], float]
) -> list[set[int]]:
    """Let articles change groups.

    Args:
        groups: ids of articles, each in one group.
        sizes: how many articles each group stands for, which may be more than are in it.
        members: of all ids in groups.
        share: term → the share of all recent articles that hold it.
    """
    placed = [set(ids) for ids in groups]
    moving = [article_id for article_id, each in members.items() if not each.stays]
    _settle(placed, _Middles(placed, members), {each for each in moving if not members[each].is_short}, ROUNDS)
    if short := {each for each in moving if members[each].is_short}:
        _settle(placed, _Words(placed, sizes, members, share), short, SHORT_ROUNDS)
    return placed


def _settle(placed: list[set[int]], judge: _Middles | _Words, moving: Collection[int], rounds: int) -> None:
    changed = set(range(len(placed)))
    for _ in range(rounds):
        judge.learn(changed)
        moves = [
            (article_id, number, best)
            for number, ids in enumerate(placed)
            for article_id in sorted(ids)
            if article_id in moving and (best := judge.best(article_id, number)) is not None and best != number
        ]
        if not moves:
            return
        changed = set()
        for article_id, number, best in moves:
            placed[number].discard(article_id)
            placed[best].add(article_id)
            changed |= {number, best}


class _Middles:
    """The middles of groups."""

    def __init__(self, placed: list[set[int]], members: Mapping[int, Member]) -> None:
        self._placed = placed
        self._members = members
        self._middles: dict[int, dict[int, float]] = {}
        self._holding: dict[int, list[tuple[int, float]]] = {}

    def learn(self, changed: Collection[int]) -> None:
        for number in changed:
            self._middles.pop(number, None)
            if len(self._placed[number]) >= LEAST_MEMBERS:
                self._middles[number] = self._middle(self._placed[number])
        self._holding = defaultdict(list)
        for number, middle in self._middles.items():
            for term, weight in middle.items():
                self._holding[term].append((number, weight))

    def best(self, article_id: int, own: int) -> int | None:
        member, holding = self._members[article_id], self._holding
        near: dict[int, float] = defaultdict(float)
        for term, weight in member.vector.items():
            if term in holding:
                for other, their in holding[term]:
                    near[other] += weight * their
        if not near:
            return None
        nearest, best = max((likeness, -other) for other, likeness in near.items())
        return -best if nearest > max(member.least, near.get(own, 0.0)) else None

    def _middle(self, ids: Collection[int]) -> dict[int, float]:
        total: dict[int, float] = defaultdict(float)
        for article_id in sorted(ids):
            for term, weight in self._members[article_id].vector.items():
                total[term] += weight
        length = math.hypot(*total.values()) or 1.0
        kept = heapq.nlargest(MIDDLE_TERMS, ((weight, term) for term, weight in total.items()))
        return {term: weight / length for weight, term in kept}


class _Words:
    """The words of groups."""

    def __init__(
        self,
        placed: list[set[int]],
        sizes: Sequence[int],
        members: Mapping[int, Member],
        share: Callable[[int], float],
    ) -> None:
        self._placed = placed
        self._members = members
        self._share = share
        self._sizes = sizes
        self._said: dict[int, Counter[int]] = {}
        self._holding: dict[int, list[int]] = {}

    def learn(self, changed: Collection[int]) -> None:
        for number in changed:
            self._said.pop(number, None)
            ids = self._placed[number]
            if len(ids) >= SHORT_LEAST_MEMBERS:
                self._said[number] = Counter(term for each in ids for term in self._members[each].vector)
        self._holding = defaultdict(list)
        for number, said in self._said.items():
            for term in said:
                self._holding[term].append(number)

    def best(self, article_id: int, own: int) -> int | None:
        vector, holding = self._members[article_id].vector, self._holding
        elsewhere = math.log(1 - OF_GROUP)
        evidence: dict[int, float] = defaultdict(float)
        for term in vector:
            for number in holding.get(term, ()):
                # An article is no evidence of where it is itself.
                itself = number == own
                said, members = self._said[number][term] - itself, len(self._placed[number]) - itself
                if said and members > 1:
                    ratio = said / (members + 0.5) / self._share(term)
                    evidence[number] += math.log(1 - OF_GROUP + OF_GROUP * ratio) - elsewhere
        if not evidence:
            return None
        best = max(
            (found + math.log(max(len(self._placed[number]), self._sizes[number])), -number)
            for number, found in evidence.items()
        )
        return -best[1] if best[0] + len(vector) * elsewhere > LEAST_EVIDENCE else None
