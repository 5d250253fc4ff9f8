"""Search latency as one types: every prefix of some queries, from the text to the first rows.

Usage: python -m benchmarks.search [--articles 100000]
Prints p50, p95 and the slowest for newest-first and for relevance.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path

from benchmarks import make_library
from storage import lists
from storage.connection import open_reader
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
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--feeds", type=int, default=200)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        profile = make_library.make(Path(folder), articles=arguments.articles, feeds=arguments.feeds)
        connection = open_reader(profile.database)
        for sort in (Sort.NEWEST, Sort.RELEVANCE):
            times = []
            for query in TYPED:
                for end in range(1, len(query) + 1):
                    wanted = ArticleFilter(Scope.ALL, query=query[:end], sort=sort, now=int(time.time()), typing=True)
                    begun = time.perf_counter()
                    lists.first_rows(connection, wanted)
                    times.append(((time.perf_counter() - begun) * 1000, query[:end]))
            values = sorted(value for value, _ in times)
            p95 = statistics.quantiles(values, n=20)[-1]
            slowest = max(times)
            print(
                f"{sort.value:10} {len(values)} keys  p50 {statistics.median(values):6.1f} ms  p95 {p95:6.1f} ms  "
                f"slowest {slowest[0]:6.1f} ms ({slowest[1]!r})"
            )
        connection.close()


if __name__ == "__main__":
    main()
