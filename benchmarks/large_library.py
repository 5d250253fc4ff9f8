"""What tools for a large library cost: a batch of marks, a topic's family, quotes found again in a text.

    python -m benchmarks.large_library [--articles 200000]

Marks are measured as one transaction of a batch, and by how long a second writer, which the engine is, has to wait
while 100,000 articles are tagged, and marked read, batch by batch.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from digest.anchors import locate, quote_at
from storage import lists, marks, topic_tree, topics
from storage.connection import open_writer
from storage.paths import profile
from storage.schema import prepare
from storage.topic_tree import BATCH
from storage.types import ArticleFilter, Marked, Scope
from storage.writer import Writer

T = TypeVar("T")
NOW = 1_795_000_000


def main() -> None:
    """Fill a library and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=200_000)
    count: int = parser.parse_args().articles
    with tempfile.TemporaryDirectory() as folder:
        place = profile(Path(folder))
        prepare(place, NOW)
        with closing(open_writer(place.database)) as conn:
            _fill(conn, count)
            _measure_marks(conn, list(range(1, min(BATCH, count) + 1)))
            _measure_family(conn, count)
        ids = range(1, min(count, 100_000) + 1)
        _measure_waiting(place.database, "tag", ids, lambda conn, part: topics.tag(conn, part, 2, NOW))
        _measure_waiting(place.database, "mark read", ids, lambda conn, part: marks.mark_read(conn, part, True, NOW))
    for words in (1_500, 80_000):
        _measure_quotes(words)


def _fill(conn: sqlite3.Connection, count: int) -> None:
    conn.execute("BEGIN")
    conn.executemany(
        "INSERT INTO articles (title, excerpt, words, first_seen_at, sort_at, content_hash)"
        " VALUES (?, '', 1, ?, ?, '')",
        ((f"Article {number}", NOW - number, NOW - number) for number in range(count)),
    )
    conn.execute("INSERT INTO states (article_id, sort_at) SELECT id, sort_at FROM articles")
    for name in ("Metals", "Rare earths", "Copper"):
        topics.add_topic(conn, name, "#aa0000", None, NOW)
    for child in (2, 3):
        topic_tree.place_topic(conn, child, 1)
    conn.execute("COMMIT")


def _measure_marks(conn: sqlite3.Connection, ids: Sequence[int]) -> None:
    tagged = _timed(conn, f"tag {len(ids):,} articles", lambda: topics.tag(conn, ids, 1, NOW))
    undo = tagged.undo
    assert undo is not None
    _timed(conn, "take that back", lambda: undo(conn))
    _timed(conn, f"save {len(ids):,} articles", lambda: marks.mark_saved(conn, ids, True, NOW))


def _measure_waiting(
    database: Path, what: str, ids: Sequence[int], mark: Callable[[sqlite3.Connection, Sequence[int]], Marked]
) -> None:
    """How long a second writer waits for the lock while the window's marks many articles, and what that takes."""
    writer = Writer(database, records=False, gives_way=True)
    done = threading.Event()

    def mark_all() -> None:
        for start in range(0, len(ids), BATCH):
            part = ids[start : start + BATCH]
            writer.submit(lambda conn, part=part: mark(conn, part), durable=True).result()
        done.set()

    waits = []
    begun = time.perf_counter()
    marking = threading.Thread(target=mark_all)
    marking.start()
    with closing(open_writer(database)) as other:
        while not done.wait(0.03):
            asked = time.perf_counter()
            other.execute("BEGIN IMMEDIATE")
            waits.append(time.perf_counter() - asked)
            other.execute("COMMIT")
    seconds = time.perf_counter() - begun
    marking.join()
    writer.close()
    waits.sort()
    middle, late = (waits[len(waits) * part // 100] * 1000 for part in (50, 95))
    print(
        f"{what} {len(ids):,} articles by {BATCH:,}: {seconds:.1f} s;"
        f" another writer waits p50 {middle:.0f} ms, p95 {late:.0f} ms, {waits[-1] * 1000:.0f} ms at most"
    )


def _measure_family(conn: sqlite3.Connection, count: int) -> None:
    picked = random.Random(3)
    for topic_id in (1, 2, 3):
        ids = picked.sample(range(1, count + 1), min(BATCH, count) // 2)
        conn.execute("BEGIN")
        topics.tag(conn, ids, topic_id, NOW)
        conn.execute("COMMIT")
    wanted = ArticleFilter(Scope.TOPIC, 1)
    _timed(conn, "first 200 of a topic with two within it", lambda: lists.ids(conn, wanted, None, 200))
    _timed(conn, "its count, each article once", lambda: topic_tree.family_counts(conn))


def _measure_quotes(words: int) -> None:
    chance = random.Random(1)
    known = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(2, 9))) for _ in range(8000)]
    written = chance.choices(known, k=words)
    text = " ".join(written)
    quotes = []
    for _ in range(20):
        start = chance.randrange(len(text) - 300)
        quotes.append(quote_at(text, start, start + chance.randint(30, 250)))
    begun = time.perf_counter()
    found = locate(text, quotes)
    same = time.perf_counter() - begun
    changed = " ".join("changed" if number % 9 == 0 else word for number, word in enumerate(written))
    begun = time.perf_counter()
    again = locate(changed, quotes)
    other = time.perf_counter() - begun
    counts = sum(each is not None for each in found), sum(each is not None for each in again)
    print(
        f"20 quotes in {words:,} words: {same * 1000:.0f} ms, {counts[0]} found;"
        f" with every ninth word changed: {other * 1000:.0f} ms, {counts[1]} found"
    )


def _timed(conn: sqlite3.Connection, what: str, work: Callable[[], T]) -> T:
    begun = time.perf_counter()
    conn.execute("BEGIN IMMEDIATE")
    done = work()
    conn.execute("COMMIT")
    print(f"{what}: {(time.perf_counter() - begun) * 1000:.0f} ms")
    return done


if __name__ == "__main__":
    main()
