"""Search latency as one types: every prefix of some queries, from the text to the first rows.

Usage: python -m benchmarks.search [--articles 100000 | --library DIR]
Prints p50, p95 and the slowest for newest-first and for relevance, what counting costs, which follows the rows, and
what the index takes. p95 also of the processor's time, which other work on the machine does not lengthen so much.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import make_library
from storage import lists
from storage.connection import open_reader
from storage.paths import Profile, profile
from storage.types import ArticleFilter, Scope, Sort

TYPED = (
    "sanctions",
    "rare earths",
    '"rare earths" export',
    "central bank interest rates",
    "the",
    "government -minister",
    'title:sanctions "supply chain"',
    "lithium OR cobalt is:unread",
    "parliament topic:sanctions",
    "tariffs newer:30d",
    "near(export lithium, 8)",
    "~regulator words:>200",
    "similar:1500",
)
PATTERN = "title:/^cobalt.*tariffs/ published:2026-10.."
"""Looks at every title, for nothing is found."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--library", type=Path, help="one that benchmarks.make_library made before")
    arguments = parser.parse_args()
    if arguments.library is not None:
        measure(profile(arguments.library))
        return
    with tempfile.TemporaryDirectory() as folder:
        measure(make_library.make(Path(folder), articles=arguments.articles, feeds=arguments.feeds))


def measure(place: Profile) -> None:
    """Type the queries into a library's search, and print what it took."""
    connection = open_reader(place.database)
    articles = connection.execute("SELECT articles FROM counts WHERE kind = 'all'").fetchone()[0]
    size = connection.execute("SELECT sum(length(block)) FROM article_index_data").fetchone()[0]
    size += connection.execute("SELECT sum(length(sz) + 8) FROM article_index_docsize").fetchone()[0]
    print(f"{articles} articles, their index {size / articles:.0f} bytes each")
    now = int(time.time())
    for sort in (Sort.NEWEST, Sort.RELEVANCE):
        for what, queries in ((sort.value, TYPED), ("a pattern", (PATTERN,))):
            times = [
                _timed(lambda wanted: lists.first_screen(connection, wanted), query[:end], sort, now)
                for query in queries
                for end in range(1, len(query) + 1)
            ]
            _print(what, times)
    _print(
        "count", [_timed(lambda wanted: lists.count(connection, wanted), query, Sort.NEWEST, now) for query in TYPED]
    )
    connection.close()


def _timed(read: Callable[[ArticleFilter], object], query: str, sort: Sort, now: int) -> tuple[float, str, float]:
    wanted = ArticleFilter(Scope.ALL, query=query, sort=sort, now=now, typing=True)
    begun, worked = time.perf_counter(), time.thread_time()
    read(wanted)
    return (time.perf_counter() - begun) * 1000, query, (time.thread_time() - worked) * 1000


def _print(what: str, times: list[tuple[float, str, float]]) -> None:
    values = [value for value, _, _ in times]
    p95, busy = (statistics.quantiles(each, n=20)[-1] for each in (values, [worked for _, _, worked in times]))
    median = statistics.median(values)
    print(
        f"{what:10} {len(values)} keys  p50 {median:6.1f} ms  p95 {p95:6.1f} ms ({busy:.1f} on the processor)  slowest:"
    )
    for value, query, _ in sorted(times, reverse=True)[:5]:
        print(f"    {value:7.1f} ms  {query!r}")


if __name__ == "__main__":
    main()
