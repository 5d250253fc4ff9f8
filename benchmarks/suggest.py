"""How well topics are learnt from few examples, on agency reports that people put under topics.

Of each topic, n reports are its tagged examples and 600 of those that do not carry it stand for what nobody tagged;
every report not used is judged. Several seeds draw others. What words are worth and what kinds of them there are is
learnt as in a library, from 2,000 reports as they come, without their topics, and from 800 of these how rare a topic
is; nothing is learnt from another topic. With --strangers only reports are judged that were not among the 2,000. With
--handful the 600 are drawn from all that is not tagged, those of the topic too: a person tags a handful of many.
Where fewer than 30 reports of a topic are left to be found, the topic is kept out of the mean (a dozen needles measure
chance) and told in a second mean of all. Each topic has a rule of a few words, such as a person writes in a minute; a
topic without one here has its name for a rule.

    python -m benchmarks.suggest [--corpus FILE] [--rules FILE.json] [--topic NAME …] [--seeds 3] [--examples 5 10 …]
                                 [--strangers] [--handful]
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import statistics
import time
from collections.abc import Sequence
from pathlib import Path

from digest.suggest import Background, Example, Rule, TopicModel, learn, raw_score
from digest.vocabulary import Document, document

CORPUS = Path(__file__).resolve().parents[2] / "shared/corpora/news/topics.jsonl.gz"
UNTAGGED = 600
AS_ARRIVED = 800
READ_FOR_WORDS = 2000
LEAST_LEFT = 30
EXAMPLES = (5, 10, 20, 50)
RULES = {
    "money-fx": 'currency OR "foreign exchange" OR "exchange rate" OR dollar OR yen OR "money market"',
    "grain": "grain OR wheat OR corn OR maize OR barley OR rice OR sorghum",
    "crude": "crude OR oil OR opec OR petroleum OR barrel",
    "trade": "trade OR tariff OR export OR import OR protectionism",
    "interest": '"interest rate" OR "prime rate" OR "discount rate" OR "base rate" OR "lending rate"',
    "ship": "ship OR shipping OR vessel OR port OR tanker",
    "sugar": "sugar",
    "oilseed": "oilseed OR soybean OR rapeseed OR sunflower",
    "gold": "gold",
    "livestock": "livestock OR cattle OR hog OR pork OR beef",
    "nat-gas": '"natural gas" OR gas',
    "bop": '"balance of payments" OR "current account" OR "trade deficit" OR "trade surplus"',
}


class Reports:
    """The reports, read once, and which topics each has."""

    def __init__(self, path: Path) -> None:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            read = [json.loads(line) for line in lines]
        begun = time.process_time()
        self.documents: list[Document] = [document(each["title"], each["text"]) for each in read]
        self.document_ms = (time.process_time() - begun) / len(read) * 1000
        self.topics: list[set[str]] = [set(each["topics"]) for each in read]

    def split(self, topic: str, examples: int, seed: int, is_handful: bool) -> tuple[list[int], list[int]]:
        """Numbers of the reports learnt from, the tagged ones first, and of those judged.

        Args:
            is_handful: those not tagged may be of the topic; they are judged, too.
        """
        chance = random.Random(f"{topic}/{seed}")
        tagged = [number for number, topics in enumerate(self.topics) if topic in topics]
        others = [number for number, topics in enumerate(self.topics) if topic not in topics]
        chance.shuffle(tagged)
        chance.shuffle(others)
        if is_handful:
            others += tagged[examples:]
            chance.shuffle(others)
        learnt = tagged[:examples] + others[:UNTAGGED]
        used = set(tagged[:examples] if is_handful else learnt)
        return learnt, [number for number in range(len(self.topics)) if number not in used]

    def as_arrived(self, seed: int) -> list[int]:
        """Numbers of reports as they come, whatever their topics."""
        some = min(READ_FOR_WORDS, len(self.topics))
        return random.Random(f"as they come/{seed}").sample(range(len(self.topics)), some)

    def left(self, topic: str, examples: int) -> int:
        """Reports of a topic that are left to be found."""
        return sum(topic in topics for topics in self.topics) - examples


def average_precision(is_of: Sequence[bool], scores: Sequence[float]) -> float:
    """The mean of the precision at each report of the topic, best scores first; ties in a drawn order."""
    chance = random.Random(0)
    ranked = sorted(zip(scores, (chance.random() for _ in scores), is_of, strict=True), reverse=True)
    found, total = 0, 0.0
    for place, (_, _, positive) in enumerate(ranked, start=1):
        if positive:
            found += 1
            total += found / place
    return total / found if found else 0.0


def balance(is_of: Sequence[bool], said: Sequence[bool]) -> tuple[float, float]:
    """F1 and precision of what was said."""
    right = sum(1 for positive, yes in zip(is_of, said, strict=True) if positive and yes)
    return 2 * right / max(sum(is_of) + sum(said), 1), right / max(sum(said), 1)


def main() -> None:
    parser = argparse.ArgumentParser(description="How well topics are learnt from few examples")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--rules", type=Path, help="a JSON object: topic → query")
    parser.add_argument("--topic", action="append", help="only this topic; may be repeated")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--examples", type=int, nargs="+", default=list(EXAMPLES))
    parser.add_argument("--strangers", action="store_true", help="judge only reports that no word was learnt from")
    parser.add_argument("--handful", action="store_true", help="some of those not tagged are of the topic")
    parser.add_argument("--without-rules", action="store_true", help="learn from the examples alone")
    arguments = parser.parse_args()
    if not arguments.corpus.exists():
        raise SystemExit(f"{arguments.corpus} is not here")
    reports = Reports(arguments.corpus)
    rules = json.loads(arguments.rules.read_text("utf-8")) if arguments.rules else RULES
    topics = arguments.topic or sorted({topic for each in reports.topics for topic in each})
    print(f"{len(reports.topics)} reports, {len(topics)} topics; a report is read in {reports.document_ms:.2f} ms CPU")
    print(f"{'topic':12} {'n':>3} {'AP':>6} {'F1':>6} {'right':>6} {'rule AP':>8} {'rule F1':>8}")
    arrived = [reports.as_arrived(seed) for seed in range(arguments.seeds)]
    begun = time.process_time()
    backgrounds = [Background.of([reports.documents[each] for each in numbers]) for numbers in arrived]
    print(f"learning the words of {READ_FOR_WORDS}: {(time.process_time() - begun) / arguments.seeds:.1f} s CPU")
    found: dict[int, list[tuple[float, ...]]] = {}
    small: dict[int, list[tuple[float, ...]]] = {}
    learn_s: list[float] = []
    judge_ms: list[float] = []
    for topic in topics:
        query = None if arguments.without_rules else rules.get(topic, topic.replace("-", " "))
        rule = Rule.of(query)
        for examples in arguments.examples:
            drawn = []
            for seed in range(arguments.seeds):
                learnt, judged = reports.split(topic, examples, seed, arguments.handful)
                if arguments.strangers:
                    judged = sorted(set(judged) - set(arrived[seed]))
                if not any(topic in reports.topics[each] for each in judged):
                    continue
                begun = time.process_time()
                background = backgrounds[seed].with_words_of([reports.documents[each] for each in learnt[:examples]])
                model = learn(
                    background,
                    rule,
                    [
                        Example(reports.documents[each], place < examples, is_told=False)
                        for place, each in enumerate(learnt)
                    ],
                    [reports.documents[each] for each in arrived[seed][:AS_ARRIVED]],
                )
                learn_s.append(time.process_time() - begun)
                if model is not None:
                    drawn.append(_judge(reports, topic, rule, background, model, judged, judge_ms))
            if drawn:
                means = tuple(statistics.mean(column) for column in zip(*drawn, strict=True))
                is_small = reports.left(topic, examples) < LEAST_LEFT
                (small if is_small else found).setdefault(examples, []).append(means)
                print(f"{topic:12} {examples:3} " + _figures(means), flush=True)
    for title, chosen in (("mean", (found,)), ("with small", (found, small))):
        for examples in arguments.examples:
            lines = [line for part in chosen for line in part.get(examples, [])]
            if lines:
                means = tuple(statistics.mean(column) for column in zip(*lines, strict=True))
                print(f"{title:12} {examples:3} {_figures(means)}   of {len(lines)} topics")
    print(f"learning a topic: {statistics.median(learn_s):.2f} s CPU (longest {max(learn_s):.2f})")
    print(f"judging an article that was read, by one topic: {statistics.median(judge_ms):.3f} ms CPU")


def _judge(
    reports: Reports,
    topic: str,
    rule: Rule,
    background: Background,
    model: TopicModel,
    judged: Sequence[int],
    judge_ms: list[float],
) -> tuple[float, ...]:
    is_of = [topic in reports.topics[each] for each in judged]
    begun = time.process_time()
    scores = [
        raw_score(model, rule, each, background.row(each)) for each in (reports.documents[number] for number in judged)
    ]
    judge_ms.append((time.process_time() - begun) / len(judged) * 1000)
    f1, right = balance(is_of, [each >= model.cut for each in scores])
    hits = [rule.hits(reports.documents[number])[0] for number in judged]
    return (
        average_precision(is_of, scores),
        f1,
        right,
        average_precision(is_of, hits),
        balance(is_of, [each > 0 for each in hits])[0],
    )


def _figures(means: Sequence[float]) -> str:
    ap, f1, right, rule_ap, rule_f1 = means
    return f"{ap:6.3f} {f1:6.3f} {right:6.3f} {rule_ap:8.3f} {rule_f1:8.3f}"


if __name__ == "__main__":
    main()
