"""How well articles of one event are found together, on labelled news, and what it costs.

Usage: python -m benchmarks.stories

Each set is parted by event, not by article: by a hash of the event's name into two halves. Thresholds are chosen on
one half, and the figures are of the other; then the other way round. B-cubed F1 and pairwise F1.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import resource
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from digest.stories import Recent, StoryArticle
from digest.story_likeness import StoryTuning
from digest.story_terms import terms

NEWS = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora" / "news"
SHORTS = (0.01, 0.015, 0.02, 0.03)
LONGS = (0.1, 0.13, 0.16, 0.19, 0.22)
SEEDS = (0, 1)


def load(name: str) -> list[dict[str, str]]:
    with gzip.open(NEWS / f"{name}.jsonl.gz") as file:
        return [json.loads(line) for line in file]


def halves(rows: Sequence[dict[str, str]], seed: int) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    events = sorted({row["story"] for row in rows}, key=lambda each: hashlib.md5(f"{each}{seed}".encode()).digest())
    first = set(events[: len(events) // 2])
    return [row for row in rows if row["story"] in first], [row for row in rows if row["story"] not in first]


def articles(rows: Sequence[dict[str, str]]) -> list[StoryArticle]:
    return [
        StoryArticle(number, 0, row.get("publisher", row["url"]), terms(row["title"], row.get("text", "")))
        for number, row in enumerate(rows)
    ]


def grouped(given: list[StoryArticle], tuning: StoryTuning) -> list[int]:
    """A label for each article, by one pass over all of them."""
    found, _ = Recent(given, tuning).arrive([article.id for article in given])
    labels = {article.id: -1 - article.id for article in given}
    for number, group in enumerate(found):
        labels |= dict.fromkeys(group.ids, number)
    return [labels[article.id] for article in given]


def scores(truth: Sequence[str], found: Sequence[int]) -> tuple[float, float]:
    """B-cubed F1 (Bagga and Baldwin 1998) and F1 over pairs."""
    of_truth, of_found = Counter(truth), Counter(found)
    both = Counter(zip(truth, found, strict=True))
    count = len(truth)
    precision = sum(n * n / of_found[label] for (_, label), n in both.items()) / count
    recall = sum(n * n / of_truth[event] for (event, _), n in both.items()) / count
    pairs = [sum(n * (n - 1) // 2 for n in each.values()) for each in (both, of_found, of_truth)]
    return 2 * precision * recall / (precision + recall), 2 * pairs[0] / max(1, pairs[1] + pairs[2])


def main() -> None:
    for name, values in (("events", LONGS), ("headlines", SHORTS)):
        rows = load(name)
        tuned: list[tuple[float, float]] = []
        shipped: list[tuple[float, float]] = []
        chosen: list[float] = []
        for seed in SEEDS:
            parts = [(articles(part), [row["story"] for row in part]) for part in halves(rows, seed)]
            for tune, test in (parts, parts[::-1]):
                best = max(values, key=lambda value: sum(scores(tune[1], grouped(tune[0], _tuning(name, value)))))
                chosen.append(best)
                tuned.append(scores(test[1], grouped(test[0], _tuning(name, best))))
                shipped.append(scores(test[1], grouped(test[0], StoryTuning())))
        print(f"{name}: threshold of the other half {_mean(tuned)} (chosen {chosen}); as shipped {_mean(shipped)}")
        given = articles(rows)
        whole = scores([row["story"] for row in rows], grouped(given, StoryTuning()))
        print(f"{name}: all {len(rows)} at once, as shipped B-cubed {whole[0]:.3f} pairs {whole[1]:.3f}")
        begun = time.process_time()
        made = articles(rows)
        middle = time.process_time()
        grouped(made, StoryTuning())
        ended = time.process_time()
        each = [1000 * part / len(rows) for part in (middle - begun, ended - middle)]
        print(f"  an article: terms {each[0]:.2f} ms, grouping {each[1]:.2f} ms")
    _arrivals()
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _tuning(name: str, value: float) -> StoryTuning:
    return StoryTuning(long_least=value) if name == "events" else StoryTuning(short_least=value)


def _mean(found: Sequence[tuple[float, float]]) -> str:
    return " / ".join(f"{sum(each[place] for each in found) / len(found):.3f}" for place in (0, 1))


def _arrivals() -> None:
    """What 200 arriving articles cost beside 10,000 recent ones."""
    reports = load("topics")
    day = 5 * 86_400
    given = [
        StoryArticle(number, number * day // len(reports), f"paper{number % 60}", terms(row["title"], row["text"]))
        for number, row in enumerate(reports)
    ]
    begun = time.process_time()
    recent = Recent(given)
    middle = time.process_time()
    recent.arrive([article.id for article in given[-200:]])
    ended = time.process_time()
    print(
        f"{len(given)} recent articles weighed in {middle - begun:.2f} s, 200 arriving grouped in"
        f" {ended - middle:.2f} s: {1000 * (ended - begun) / 200:.1f} ms an arriving article"
    )


if __name__ == "__main__":
    main()
