"""Where "yes" begins: the score from which on an article is suggested, learnt from the scores of examples.

A handful of examples says little of the tail that matters, so both sides are smoothed: the scores of what is of the
topic as a bell, those of the rest as they are with an exponential tail above their highest hundredth. Pure numbers.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

SHARE = 0.025
"""Of the articles of a library that are of some topic, where nothing else is known: the mean of a person's topics."""

_USUAL_MIDDLE = 9.0
_USUAL_SPREAD = 4.0
_USUAL_COUNTS = 3.0
"""How many examples the usual bell counts as; in a score's unit, spreads of what is not of the topic."""
_STEPS = 60


@dataclass(frozen=True, slots=True)
class Cut:
    """Where it lies and how many of the suggestions above it are estimated to be right, from 0 to 1."""

    at: float
    precision: float


def choose(of_topic: Sequence[float], others: Sequence[float]) -> Cut:
    """The cut that promises the best balance (F1) of what is found and what is right."""
    bell = _bell(of_topic)
    tail = sorted(others, reverse=True)[: max(len(others) // 50, 5)]
    base, rate = tail[-1], len(tail) / len(others)
    slope = max(sum(each - base for each in tail) / len(tail), 0.05)
    best = Cut(bell.mean, 0.0)
    best_balance = -1.0
    low, high = base, max(bell.mean + bell.stdev, base + 0.1)
    for step in range(_STEPS + 1):
        at = low + (high - low) * step / _STEPS
        found = SHARE * (1 - bell.cdf(at))
        wrong = (1 - SHARE) * rate * math.exp(-(at - base) / slope)
        balance = 2 * found / (found + wrong + SHARE)
        if balance > best_balance:
            best_balance = balance
            best = Cut(at, found / (found + wrong) if found else 0.0)
    return best


def _bell(scores: Sequence[float]) -> NormalDist:
    count = len(scores)
    mean = sum(scores) / count
    middle = (mean * count + _USUAL_MIDDLE * _USUAL_COUNTS) / (count + _USUAL_COUNTS)
    squares = sum((each - mean) ** 2 for each in scores)
    spread = math.sqrt((squares + _USUAL_SPREAD**2 * _USUAL_COUNTS) / (count + _USUAL_COUNTS))
    return NormalDist(middle, spread)
