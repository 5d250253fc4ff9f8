"""What cleaning costs: CPU time of an article of the captured feeds, by step.

Usage: python -m benchmarks.cleaning [rounds]
One process, no database, no network; each article is cleaned once a round, and the fastest round counts.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence

from benchmarks.processes import SHARED
from feeds.clean import clean_html
from feeds.document import Kind, open_document
from feeds.entries import ParsedEntry
from feeds.jsonfeed import parse_json
from feeds.parse import parse
from feeds.worker import draft_of

TARGET_MS = 1.0
"""At the mean, of cleaning alone."""


def main() -> None:
    corpora = SHARED / "corpora"
    if not corpora.is_dir():
        sys.exit("the corpora beside the checkout are missing")
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    begun = time.process_time()
    entries = [entry for body, url in _captured() for entry in _entries(body, url)]
    parsing_ms = 1000 * (time.process_time() - begun) / len(entries)
    cleaning = _costs(entries, rounds, lambda entry: clean_html(entry.html, entry.base_url, entry.title))
    drafting = _costs(entries, rounds, lambda entry: draft_of(entry, None))
    size = statistics.mean(len(entry.html) for entry in entries)
    print(
        f"{len(entries)} articles of captured feeds, {size:,.0f} characters of html at the mean; ms of CPU an article"
    )
    print(f"{'':10} {'mean':>7} {'median':>7} {'p99':>7} {'most':>7}")
    print(f"{'parsing':10} {parsing_ms:7.2f}")
    for name, costs in (("cleaning", cleaning), ("all of it", drafting)):
        ranked = sorted(costs)
        mean, median = statistics.mean(costs), statistics.median(costs)
        print(f"{name:10} {mean:7.2f} {median:7.2f} {ranked[int(len(ranked) * 0.99)]:7.2f} {ranked[-1]:7.2f}")
    print(f"{'within' if statistics.mean(cleaning) <= TARGET_MS else 'OVER'} the {TARGET_MS:g} ms wanted of cleaning")


def _captured() -> list[tuple[bytes, str]]:
    listed = json.loads((SHARED / "corpora" / "manifest.json").read_text(encoding="utf-8"))
    names = [each["file"] for each in listed if each["file"].startswith("feeds/") and each.get("captured")]
    return [((SHARED / "corpora" / name).read_bytes(), f"https://example.org/{name}") for name in names]


def _entries(body: bytes, url: str) -> Sequence[ParsedEntry]:
    document = open_document(body, "", url)
    return (parse_json(document.text, url) if document.kind is Kind.JSON else parse(document.xml(), url)).entries


def _costs(entries: Sequence[ParsedEntry], rounds: int, act: Callable[[ParsedEntry], object]) -> list[float]:
    """Milliseconds of CPU for each entry: the least of all rounds."""
    least = [float("inf")] * len(entries)
    for _ in range(rounds):
        for place, entry in enumerate(entries):
            begun = time.process_time()
            act(entry)
            least[place] = min(least[place], 1000 * (time.process_time() - begun))
    return least


if __name__ == "__main__":
    main()
