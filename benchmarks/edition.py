"""What an edition costs on the processor, and what it says: of 10,000 articles, and of the labelled news.

Usage: python -m benchmarks.edition
"""

from __future__ import annotations

import resource
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from benchmarks.stories import articles, grouped, load
from digest.story_likeness import StoryTuning
from feeds import editions
from storage import topics
from storage.connection import open_reader, open_writer
from storage.paths import Profile, profile
from storage.schema import prepare

NOW = 1_795_000_000
ARTICLES, FEEDS, DAY_S = 10_000, 300, 86_400
ROUNDS = 7


def library(folder: Path, rows: Sequence[dict[str, str]], stories: Sequence[int], now: int = NOW) -> Profile:
    """A library of the rows, all of the day before `now`, grouped as given; repeated until there are enough of them."""
    place = profile(folder)
    prepare(place, now)
    with closing(open_writer(place.database)) as conn:
        conn.execute("BEGIN")
        conn.executemany(
            "INSERT INTO feeds (id, url, title, position, added_at) VALUES (?, ?, ?, ?, 0)",
            [(n, f"https://paper{n}.example/feed", f"Paper {n}", n) for n in range(1, FEEDS + 1)],
        )
        topic = topics.add_topic(conn, "Every seventh", "#112233", None, now).made_id
        for number in range(ARTICLES):
            row, part = rows[number % len(rows)], number // len(rows)
            article_id, at = number + 1, now - 1 - number * (DAY_S - 2) // ARTICLES
            text = row.get("text") or row["title"]
            feed_id = 1 + hash_of(row.get("publisher", row["url"])) % FEEDS
            conn.execute(
                "INSERT INTO articles (id, url, title, excerpt, words, first_seen_at, sort_at, content_hash)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, '')",
                (
                    article_id,
                    f"https://paper{feed_id}.example/{number}",
                    row["title"],
                    text[:300],
                    len(text.split()),
                    at,
                    at,
                ),
            )
            conn.execute("INSERT INTO bodies VALUES (?, 'feed', ?)", (article_id, f"<p>{_escaped(text)}</p>"))
            conn.execute("INSERT INTO states (article_id, sort_at) VALUES (?, ?)", (article_id, at))
            conn.execute("INSERT INTO entries VALUES (?, ?, ?, '', ?)", (feed_id, str(number), article_id, at))
            label = stories[number % len(rows)]
            if label >= 0:
                story = 1 + label + part * len(rows)
                conn.execute("INSERT OR IGNORE INTO stories VALUES (?, ?, 0, 0, 0, 0, NULL)", (story, article_id))
                conn.execute(
                    "INSERT INTO story_articles (article_id, story_id, sort_at, publisher) VALUES (?, ?, ?, ?)",
                    (article_id, story, at, f"paper{feed_id}.example"),
                )
        assert topic is not None
        topics.tag(conn, range(1, ARTICLES, 7), topic, now)
        conn.execute("COMMIT")
    return place


def hash_of(text: str) -> int:
    """A number that is the same at every run."""
    return sum(ord(letter) * (place + 1) for place, letter in enumerate(text))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def main() -> None:
    for name in ("events", "headlines"):
        rows = load(name)
        labels = grouped(articles(rows), StoryTuning())
        with tempfile.TemporaryDirectory() as folder:
            place = library(Path(folder) / "library", rows, labels)
            for minutes, topic in ((10, None), (None, None), (None, "Every seventh")):
                wanted = editions.Wanted(NOW - DAY_S, NOW, minutes, topic)
                times = []
                for _ in range(ROUNDS):
                    with closing(open_reader(place.database)) as conn:
                        begun = time.process_time()
                        made = editions.make(conn, wanted, NOW)
                        times.append(time.process_time() - begun)
                count = sum(1 for _ in made.stories())
                length = f"{minutes} minutes" if minutes else "all"
                print(
                    f"{name}, {topic or 'every topic'}, {length}: {statistics.median(times):.2f} s CPU"
                    f" ({min(times):.2f} to {max(times):.2f}), {made.articles} articles, {count} stories"
                )
            if made.lead is not None:
                print("   lead:", made.lead.headline, "|", " ".join(each.text for each in made.lead.sentences)[:300])
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
