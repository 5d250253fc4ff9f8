"""Where "yes" begins follows how rare a topic is in the library itself."""

from __future__ import annotations

import random

from digest.cutoff import choose

CHANCE = random.Random(4)
OTHERS = [CHANCE.gauss(0, 1.3) for _ in range(600)]
OF_TOPIC = [CHANCE.gauss(6, 2.5) for _ in range(10)]


def arriving(of_topic: int, others: int) -> list[float]:
    return [CHANCE.gauss(6, 2.5) for _ in range(of_topic)] + [CHANCE.gauss(0, 1.3) for _ in range(others)]


def test_the_rarer_a_topic_is_the_more_is_asked() -> None:
    cuts = [choose(OF_TOPIC, OTHERS, arriving(share, 800 - share)).at for share in (0, 20, 200)]
    assert cuts == sorted(cuts, reverse=True)
    assert cuts[0] > cuts[-1]


def test_where_nothing_arrived_a_usual_share_is_supposed() -> None:
    usual = choose(OF_TOPIC, OTHERS)
    assert choose(OF_TOPIC, OTHERS, arriving(0, 800)).at >= usual.at
    assert 0 < usual.precision <= 1


def test_scores_beyond_all_bounds_still_give_a_cut() -> None:
    assert choose([1e6] * 5, [0.0] * 100, [1e6] * 50 + [-1e6] * 50).at < 1e7
    assert choose([0.0] * 5, [0.0] * 100, [0.0] * 100).precision <= 1
