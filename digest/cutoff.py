"""Where "yes" begins: the score from which on an article is suggested, learnt from the scores of examples.

A handful of examples says little of the tail that matters, so both sides are smoothed: the scores of what is of the
topic as a bell, those of the rest as they are with an exponential tail above their highest fiftieth. How many articles
are of the topic is told by the scores of articles of which nothing is known.

What nobody tagged need not be off the topic: who tags a handful leaves most of its articles untagged. Those that stand
out among the rest are told here, too. Pure numbers.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

SHARE = 0.01
"""Of the articles of a library that are of some topic, where nothing else is known: topics are rare."""

_FINDING = 0.5
"""What is found counts that much against what is right (F with beta² = 0.5): better nothing than something wrong."""

_SHARE_COUNTS = 100.0
"""As how many articles of which nothing is known that share counts."""
_LEAST_SHARE = 0.0005
_ROUNDS = 30

_USUAL_MIDDLE = 12.0
_USUAL_SPREAD = 5.0
_USUAL_COUNTS = 3.0
"""How many examples the usual bell counts as; in a score's unit, spreads of what is not of the topic."""
_STEPS = 60

_SUSPECTED = 0.05
"""Of what nobody tagged, the share supposed to be of the topic when it is asked which articles are."""
_LOOKS = 2
_AS_MANY = 0.8
"""Where among articles as they arrive fewer than that share of them stands out, whoever tagged left none out."""
_FEWEST_STRANGERS = 100
"""Of fewer nothing can be told."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Where it lies and how many of the suggestions above it are estimated to be right, from 0 to 1."""

    at: float
    precision: float


@dataclass(frozen=True, slots=True)
class _Tail:
    """The scores of what is not of the topic, above `base`: a share `rate` of them lies there, ever fewer upwards."""

    base: float
    rate: float
    slope: float

    @classmethod
    def of(cls, others: Sequence[float]) -> _Tail:
        highest = sorted(others, reverse=True)[: max(len(others) // 50, 5)]
        base = highest[-1]
        slope = max(sum(each - base for each in highest) / len(highest), 0.05)
        return cls(base, len(highest) / len(others), slope)

    def above(self, at: float) -> float:
        """Their share above a score that is not below the base."""
        return self.rate * math.exp(-(at - self.base) / self.slope)

    def is_left_by(self, score: float, bell: NormalDist) -> bool:
        """Whether a score is rather one of the topic's."""
        return score > self.base and _SUSPECTED * bell.pdf(score) > self.above(score) / self.slope


def choose(of_topic: Sequence[float], others: Sequence[float], unknown: Sequence[float] = ()) -> Cut:
    """The cut that promises the best balance of what is found and what is right, the latter counting double.

    Args:
        unknown: scores of articles as they arrive, of the topic or not; without any, a usual share is supposed.
    """
    bell, tail = _bell(of_topic), _Tail.of(others)
    share = _share(bell, tail, unknown)
    best = Cut(bell.mean, 0.0)
    best_balance = -1.0
    low, high = tail.base, max(bell.mean + bell.stdev, tail.base + 0.1)
    for step in range(_STEPS + 1):
        at = low + (high - low) * step / _STEPS
        found = share * (1 - bell.cdf(at))
        wrong = (1 - share) * tail.above(at)
        balance = found / (found + wrong + _FINDING * share)
        if balance > best_balance:
            best_balance = balance
            best = Cut(at, found / (found + wrong) if found else 0.0)
    return best


def standing_out(of_topic: Sequence[float], untagged: Sequence[float], strangers: Sequence[float]) -> frozenset[int]:
    """Numbers of those untagged scores that are rather of the topic; none where what is of the topic was tagged.

    Args:
        strangers: scores of articles as they arrive that are not among the examples. If far more of them stand out than
            of the untagged ones, those were chosen well.
    """
    bell, left = _bell(of_topic), list(untagged)
    tail = _Tail.of(left)
    for _ in range(_LOOKS):
        left = [each for each in untagged if not tail.is_left_by(each, bell)]
        tail = _Tail.of(left)
    found = frozenset(number for number, each in enumerate(untagged) if tail.is_left_by(each, bell))
    if len(strangers) >= _FEWEST_STRANGERS:
        usual = sum(tail.is_left_by(each, bell) for each in strangers) / len(strangers)
        if len(found) / len(untagged) < _AS_MANY * usual:
            return frozenset()
    return found


def _share(bell: NormalDist, tail: _Tail, unknown: Sequence[float]) -> float:
    """Of articles that are of the topic: the share under which bell and tail explain the unknown scores best."""
    high = [each for each in unknown if each > tail.base]
    seen = max(1 - bell.cdf(tail.base), 0.1)
    odds = [bell.pdf(each) * tail.slope / tail.above(each) if tail.above(each) else math.inf for each in high]
    share = SHARE
    for _ in range(_ROUNDS):
        prior = share / (1 - share)
        found = sum(1.0 if math.isinf(each) else prior * each / (1 + prior * each) for each in odds) / seen
        share = (SHARE * _SHARE_COUNTS + found) / (_SHARE_COUNTS + len(unknown))
        share = min(max(share, _LEAST_SHARE), 0.5)
    return share


def _bell(scores: Sequence[float]) -> NormalDist:
    count = len(scores)
    mean = sum(scores) / count
    middle = (mean * count + _USUAL_MIDDLE * _USUAL_COUNTS) / (count + _USUAL_COUNTS)
    squares = sum((each - mean) ** 2 for each in scores)
    spread = math.sqrt((squares + _USUAL_SPREAD**2 * _USUAL_COUNTS) / (count + _USUAL_COUNTS))
    return NormalDist(middle, spread)
