"""How well articles of one event are found together, on labelled news, and what it costs.

Usage: python -m benchmarks.stories

Each set is parted by event, not by article: by a hash of the event's name into two halves. Thresholds are chosen on
one half, and the figures are of the other; then the other way round. B-cubed F1 and pairwise F1.
"""

from __future__ import annotations

import asyncio
import gc
import gzip
import hashlib
import json
import pickle
import random
import resource
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from html import escape
from pathlib import Path
from typing import Any, cast

from digest.stories import Recent, StoryArticle
from digest.story_likeness import StoryTuning
from digest.story_terms import terms
from feeds.pool import Workers
from feeds.story_pass import KeptWindow, StoryPass
from storage.articles import apply_drafts
from storage.feeds import add_feed
from storage.paths import profile
from storage.schema import prepare
from storage.types import ArticleDraft
from storage.writer import Writer

NEWS = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora" / "news"
SHORTS = (0.02, 0.025, 0.03, 0.035, 0.04)
LONGS = (0.1, 0.13, 0.16, 0.19, 0.22)
SEEDS = (0, 1)
ONE_DAYS_MARKETS = (
    "dchKRTV8vDviyCMH_lfUDTuFThh_M",
    "dJbOm1zHMJJGWuMjXPV4nRnytnmrM",
    "dn8H6sYjpAZnsgM2qvfMRDttKqhXM",
    "d-hjSD-DwX_qXnMBFcMkgFLw6bKqM",
)
"""Events of the headlines set that are one to most readers: reports of one day's markets."""
AT_ONCE = 150
"""Headlines of a refresh, where they do not all come in one."""


def load(name: str) -> list[dict[str, str]]:
    with gzip.open(NEWS / f"{name}.jsonl.gz") as file:
        return [json.loads(line) for line in file]


def halves(rows: Sequence[dict[str, str]], seed: int) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    events = sorted({row["story"] for row in rows}, key=lambda each: hashlib.md5(f"{each}{seed}".encode()).digest())
    first = set(events[: len(events) // 2])
    return [row for row in rows if row["story"] in first], [row for row in rows if row["story"] not in first]


def articles(rows: Sequence[dict[str, str]]) -> list[StoryArticle]:
    return [
        StoryArticle(
            number, 0, row.get("publisher", row["url"]), terms(row["title"], row.get("text", ""), with_meaning=True)
        )
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
    _markets()
    _refreshes()
    _passes()
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _tuning(name: str, value: float) -> StoryTuning:
    return StoryTuning(long_least=value) if name == "events" else StoryTuning(meant_least=value)


def _mean(found: Sequence[tuple[float, float]]) -> str:
    return " / ".join(f"{sum(each[place] for each in found) / len(found):.3f}" for place in (0, 1))


def _markets() -> None:
    """The headlines as shipped, where one day's markets are one event, and where they are left out."""
    rows = load("headlines")
    as_one: list[tuple[float, float]] = []
    without: list[tuple[float, float]] = []
    for seed in SEEDS:
        for part in halves(rows, seed):
            truth = ["markets" if row["story"] in ONE_DAYS_MARKETS else row["story"] for row in part]
            as_one.append(scores(truth, grouped(articles(part), StoryTuning())))
            left = [row for row in part if row["story"] not in ONE_DAYS_MARKETS]
            without.append(scores([row["story"] for row in left], grouped(articles(left), StoryTuning())))
    print(f"headlines: the markets of one day as one event {_mean(as_one)}; without them {_mean(without)}")


def _refreshes() -> None:
    """The headlines as shipped, some at a time and in any order."""
    rows = load("headlines")
    given = articles(rows)
    found: list[tuple[float, float]] = []
    for seed in SEEDS:
        order = random.Random(seed).sample(range(len(given)), len(given))
        there: dict[int, StoryArticle] = {}
        made = 0
        for start in range(0, len(order), AT_ONCE):
            arrived = order[start : start + AT_ONCE]
            there |= {number: given[number] for number in arrived}
            groups, alone = Recent(there.values()).arrive(arrived)
            there |= {number: replace(there[number], story=None) for number in alone}
            for group in groups:
                made += group.story is None
                story = made if group.story is None else group.story
                there |= {number: replace(there[number], story=story) for number in group.ids}
        labels = [there[number].story or -1 - number for number in range(len(given))]
        found.append(scores([row["story"] for row in rows], labels))
    print(f"headlines: {AT_ONCE} at a time {_mean(found)}")


class Here:
    """Runs a worker's tasks in this process, with what goes to a worker and back: so all of a pass is measured."""

    async def run(self, function: Callable[[Any], Any], task: Any, _timeout_s: float) -> Any:
        return pickle.loads(pickle.dumps(function(pickle.loads(pickle.dumps(task)))))


def _draft(report: dict[str, str], number: int, url: str, at: int) -> ArticleDraft:
    text = report["text"]
    return ArticleDraft(
        guid=str(number),
        raw_hash=str(number),
        url=url,
        title=report["title"],
        author=None,
        html="".join(f"<p>{escape(part)}</p>" for part in text.split("\n    ")),
        text=text,
        excerpt=text[:80],
        words=len(text.split()),
        language="en",
        published_at=at,
        content_hash=str(number),
    )


def _passes() -> None:
    """What passes over a real library cost in which 8,000 agency reports of five days are, and more arrive."""
    reports = load("topics")
    now = 1_795_000_000
    numbers = range(len(reports))
    at = [now - 5 * 86_400 + 3600 + number * (5 * 86_400 - 7200) // len(reports) for number in numbers]
    with tempfile.TemporaryDirectory() as folder:
        place = profile(Path(folder))
        prepare(place, now)
        writer = Writer(place.database, records=True)
        feeds = []
        for paper in range(60):
            url = f"https://paper{paper}.example"
            added = writer.submit(partial(add_feed, url=url, title=None, site_url=None, folder_id=None, now=now))
            feeds.append((added.result().made_id, url))
        drafts = [
            _draft(reports[number], number, f"{feeds[number % 60][1]}/{number}", at[number]) for number in numbers
        ]
        # As an engine does: what was there before is no part of a pass.
        gc.collect()
        gc.freeze()
        kept = KeptWindow()
        end = 0
        for label, counts in (
            ("all at once", [len(reports) - 725]),
            ("200, the first of an engine", [200]),
            ("200, later", [200, 200]),
            ("25, later", [25] * 4),
            ("25, the first of an engine", [25]),
        ):
            if "first" in label:
                kept = KeptWindow()
            spent = 0.0
            for count in counts:
                for number in range(end, end + count):
                    feed_id, _ = feeds[number % 60]
                    work = partial(apply_drafts, feed_id=feed_id, drafts=drafts[number : number + 1], now=now)
                    writer.submit(work).result()
                end += count
                begun = time.process_time()
                asyncio.run(StoryPass(writer, cast("Workers", Here()), kept, clock=lambda: now).run())
                spent += time.process_time() - begun
            each = 1000 * spent / sum(counts)
            print(
                f"a pass over {end} recent articles, arriving {label}: {spent / len(counts):.3f} s, {each:.2f} ms each"
            )
        writer.close()


if __name__ == "__main__":
    main()
