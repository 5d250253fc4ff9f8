"""How alike recent articles are: their terms weighed by rarity, and an inverted index to find what is near. Pure.

Headlines without a text share few words; of these, what they mean counts beside.
What is asked for is worked out when it is asked: of a window of thousands, a pass looks at a few hundred closely.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from digest.meaning import COSINES
from digest.story_index import TermIndex
from digest.story_terms import Terms, said

DAY_S = 86_400
LONG_TEXT, LONG_LEAST = 36, 0.16
"""Articles of so many terms are one story from this similarity on: tuned on one half of the labelled events."""
SHORT_TEXT, SHORT_LEAST = 12, 0.015
"""The same for headlines without a text, which share fewer words."""
MEANT_LEAST = 0.035
"""The same for headlines of which it is known what they mean: alike by that too, they must be more so."""
MEANING_FROM, MEANING_SHARE = 0.2, 0.67
"""Meanings are alike from this cosine on (of any news, one pair of headlines in thirteen is), and how much what is
above it counts beside likeness by words."""
HALF_LIFE_S = 3 * DAY_S
"""After this time between them two articles must be half as much again alike."""
ONE_TERM = 0.25
"""What likeness by a single term counts: where it is right, the words of a large group find the headline too."""
PROBES, MOST_SEEN, MOST_LIKELY = 14, 700, 10
"""Terms by which an article looks for its like, entries of the index it looks through, and how many of what it finds it
then compares itself with in full."""
LEAST_KEPT = 0.3
"""Likeness that is no reason to join: most of all pairs. Measured: it can be left out of all sums, and is."""
_MOST_COMMON = 0.3
"""A term in a larger share of the articles tells nothing of events."""
_MOST_HELD = 500
"""Nor does one that so many articles hold, however many there are: no event is told so often in five days."""
_PRIOR = 20
"""Articles imagined beside the recent ones, so that a handful does not make each of its words common."""
_LEAST_TERMS_COMMON = 40

_SAID = [0.0, *map(said, range(1, 256))]
_MEANT = [MEANING_SHARE * (cosine - MEANING_FROM) for cosine in COSINES if cosine > MEANING_FROM]
"""By how many bits two meanings differ: what that adds to likeness."""


def mean_alike(one: Terms, other: Terms) -> bool:
    """Whether two headlines say the same, as far as it is known what they mean."""
    return _by_meaning(one, other) > 0


def _by_meaning(one: Terms, other: Terms) -> float:
    if one.meaning is None or other.meaning is None:
        return 0.0
    differing = (one.meaning ^ other.meaning).bit_count()
    return _MEANT[differing] if differing < len(_MEANT) else 0.0


@dataclass(frozen=True, slots=True)
class StoryTuning:
    """What the labelled sets decide; see `benchmarks.stories`."""

    long_least: float = LONG_LEAST
    short_least: float = SHORT_LEAST
    meant_least: float = MEANT_LEAST
    middle_least: float = 0.15


class Dated(Protocol):
    """An article as it is weighed."""

    @property
    def at(self) -> int:
        """Its place in time, UTC epoch seconds."""
        ...

    @property
    def terms(self) -> Terms:
        """What of it is compared."""
        ...


class Likeness:
    """The recent articles' terms, weighed against each other; made anew for each pass."""

    def __init__(self, articles: Mapping[int, Dated], tuning: StoryTuning, index: TermIndex | None = None) -> None:
        """`index`: of exactly these articles, where it is at hand."""
        self._articles = articles
        self._tuning = tuning
        if index is None:
            index = TermIndex((article_id, each.terms) for article_id, each in articles.items())
        self._holding = index.holding
        count = len(articles)
        most = count
        if count > 2 * _LEAST_TERMS_COMMON:
            most = int(min(max(_LEAST_TERMS_COMMON, count * _MOST_COMMON), _MOST_HELD))
        by_held = [math.log((count + _PRIOR) / (held + 0.5)) for held in range(most + 1)] + [0.0] * (count - most)
        self._rarity = {key: by_held[len(held)] for key, held in self._holding.items()}
        self._vectors: dict[int, dict[int, float]] = {}
        self._scales: dict[int, float] = {}

    def vector(self, article_id: int) -> dict[int, float]:
        """The weights of an article's terms; of length one."""
        found = self._vectors.get(article_id)
        if found is None:
            terms = self._articles[article_id].terms
            rarity = self._rarity
            weights = [_SAID[count] * rarity[key] for key, count in zip(terms.keys, terms.counts, strict=True)]
            length = math.hypot(*weights) or 1.0
            found = {key: weight / length for key, weight in zip(terms.keys, weights, strict=True) if weight}
            self._vectors[article_id] = found
        return found

    def least(self, article_id: int) -> float:
        """From which similarity on articles with as many terms are one story: between headlines and whole texts."""
        compared = self._articles[article_id].terms
        terms = len(compared.keys)
        # A teaser of some words says nearly as much of its event as a whole text.
        share = math.sqrt(min(1.0, max(0.0, (terms - SHORT_TEXT) / (LONG_TEXT - SHORT_TEXT))))
        low = self._tuning.short_least if compared.meaning is None else self._tuning.meant_least
        high = self._tuning.long_least
        return low * math.pow(high / low, share)

    def is_short(self, article_id: int) -> bool:
        """Whether an article is as good as a headline alone."""
        return self._articles[article_id].terms.is_short

    def share(self, term: int) -> float:
        """The share of the recent articles that hold a term, and of some imagined beside them."""
        return len(self._holding[term]) / (len(self._articles) + _PRIOR)

    def _strongest(self, article_id: int) -> list[int]:
        """The terms that decide what an article is near to, the rarest first: few articles hold them."""
        holding = self._holding
        shared = [(weight, key) for key, weight in self.vector(article_id).items() if len(holding[key]) > 1]
        return sorted((key for _, key in heapq.nlargest(PROBES, shared)), key=lambda key: (len(holding[key]), key))

    def nearest(self, article_id: int, most: int) -> list[tuple[int, float]]:
        """The articles most like one, and how alike they are, as `between` says it."""
        vector = self.vector(article_id)
        found: dict[int, float] = defaultdict(float)
        left = MOST_SEEN
        for key in self._strongest(article_id):
            holding = self._holding[key]
            left -= len(holding)
            if left < 0 and found:
                break
            weight = vector[key]
            for other in holding:
                found[other] += weight
        found.pop(article_id, None)
        likely = heapq.nlargest(MOST_LIKELY, zip(found.values(), found.keys(), strict=True))
        exact = [(self.between(article_id, other), other) for _, other in likely]
        return [(other, likeness) for likeness, other in heapq.nlargest(most, exact)]

    def between(self, one: int, other: int) -> float:
        """How alike two articles are: 1 is just enough for one story."""
        mine, theirs = self.vector(one), self.vector(other)
        shared = [weight * theirs[key] for key, weight in mine.items() if key in theirs]
        # One word in common is a subject at most.
        similarity = math.fsum(shared) * (ONE_TERM if len(shared) == 1 else 1.0)
        similarity += _by_meaning(self._articles[one].terms, self._articles[other].terms)
        apart_s = abs(self._articles[one].at - self._articles[other].at)
        return similarity * self._scale(one) * self._scale(other) / (1 + apart_s / (2 * HALF_LIFE_S))

    def among(self, ids: Iterable[int], given: Sequence[Collection[int]] = ()) -> dict[int, dict[int, float]]:
        """How alike some articles are to each other, as `between` has it; what is hardly alike is left out.

        Args:
            ids: the articles.
            given: groups within which nobody asks.
        """
        rising = sorted(ids)
        groups = {article_id: number for number, group in enumerate(given) for article_id in group}
        holding: dict[int, list[tuple[int, float]]] = defaultdict(list)
        found: dict[int, dict[int, float]] = {article_id: {} for article_id in rising}
        scales = {article_id: self._scale(article_id) for article_id in rising}
        times = {article_id: self._articles[article_id].at for article_id in rising}
        for article_id in rising:
            sums: dict[int, float] = defaultdict(float)
            for key, weight in self.vector(article_id).items():
                holders = holding[key]
                for other, their in holders:
                    # Twos count the terms shared; what they share is at most 1.
                    sums[other] += 2.0 + weight * their
                holders.append((article_id, weight))
            links, scale, at = found[article_id], scales[article_id], times[article_id]
            own = groups.get(article_id, -1)
            for other, total in sums.items():
                likeness = (total % 2.0 if total >= 4.0 else (total - 2.0) * ONE_TERM) * scale * scales[other]
                if likeness >= LEAST_KEPT and (own < 0 or groups[other] != own):
                    likeness /= 1 + abs(at - times[other]) / (2 * HALF_LIFE_S)
                    links[other] = found[other][article_id] = likeness
        self._add_meaning(found, groups)
        return found

    def _add_meaning(self, found: dict[int, dict[int, float]], groups: Mapping[int, int]) -> None:
        meant: list[tuple[int, int]] = []
        for one, links in found.items():
            mine = self._articles[one].terms.meaning
            if mine is None:
                continue
            scale, at, own = self._scale(one), self._articles[one].at, groups.get(one, -1)
            near = [
                (other, differing)
                for other, theirs in meant
                if (differing := (mine ^ theirs).bit_count()) < len(_MEANT) and (own < 0 or groups[other] != own)
            ]
            for other, differing in near:
                likeness = _MEANT[differing] * scale * self._scale(other)
                likeness /= 1 + abs(at - self._articles[other].at) / (2 * HALF_LIFE_S)
                likeness += links.get(other, 0.0)
                if likeness >= LEAST_KEPT:
                    links[other] = found[other][one] = likeness
            meant.append((one, mine))

    def _scale(self, article_id: int) -> float:
        found = self._scales.get(article_id)
        if found is None:
            found = self._scales[article_id] = 1 / math.sqrt(self.least(article_id))
        return found
