"""Makes a library of any size, always the same, that `check` finds whole: for the other benchmarks and the gallery.

Usage: python -m benchmarks.make_library --articles 100000 --feeds 200 DIR
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sqlite3
import time
from pathlib import Path

from digest.topics import STARTER_TOPICS
from storage import articles as arriving
from storage import feeds as subscribed
from storage import folders, topics
from storage.connection import open_writer
from storage.paths import Profile, profile
from storage.schema import prepare
from storage.types import ArticleDraft

BATCH = 2000
MINUTES_APART = 3
PLACES = """Brussels Jakarta Nairobi Ottawa Rotterdam Busan Santiago Warsaw Lagos Istanbul Helsinki Mumbai""".split()
KINDS = """Times Herald Wire Post Monitor Ledger Dispatch Courier""".split()
FOLDERS = ("World", "Business", "Energy", "Science/Space", "Technology")
NEWS = """government minister parliament election sanctions tariffs trade exports imports semiconductors chips lithium
cobalt copper nickel steel supply chain logistics shipping containers port strait blockade embargo ceasefire
summit treaty alliance border troops missile satellite inflation interest rates central bank bond yields
currency deficit budget subsidy pension strike union factory output demand forecast recession growth earnings
shares investors market regulator antitrust merger startup battery electric vehicles hydrogen solar wind nuclear
reactor grid pipeline gas oil refinery emissions climate drought flood wildfire earthquake hospital vaccine
trial court judge verdict appeal police corruption fraud journalist protest reform constitution referendum
migration visa embassy cyber ransomware encryption algorithm data privacy league coach medal museum festival
novel university scientists telescope genome ocean glacier wheat harvest irrigation""".split()
COMMON = """
the of and to in a that is for on with as by at from it an be was are which has have its this will not but or
were been their they had his her said after more than who would about into over other up out new two one also""".split()
PHRASES = ("rare earths", "rare earth metals", "central bank", "interest rates", "export controls", "supply chain")


def make(folder: Path, *, articles: int, feeds: int, now: int | None = None) -> Profile:
    """Make the library in an empty folder. `now` is when the newest article arrived; UTC epoch seconds."""
    place = profile(folder)
    newest_at = now if now is not None else int(time.time())
    prepare(place, newest_at)
    conn = open_writer(place.database)
    conn.execute("PRAGMA synchronous = OFF")
    conn.execute("BEGIN IMMEDIATE")
    for starter in STARTER_TOPICS:
        topics.add_topic(conn, starter.name, starter.color, starter.rule, newest_at)
    feed_ids = _add_feeds(conn, feeds, newest_at)
    conn.execute("COMMIT")
    words = _Words(random.Random(1))
    made = 0
    while made < articles:
        size = min(BATCH, articles - made)
        # A batch arrives at one moment; its articles were published in the hours before.
        arrived_at = newest_at - (articles - made - size) * 60 * MINUTES_APART
        conn.execute("BEGIN IMMEDIATE")
        by_feed: dict[int, list[ArticleDraft]] = {}
        for number in range(made, made + size):
            published_at = newest_at - (articles - number) * 60 * MINUTES_APART
            by_feed.setdefault(feed_ids[number * 7919 % len(feed_ids)], []).append(words.draft(number, published_at))
        # All feeds at once, as the engine stores them: rules cost about as much for one article as for twenty.
        arriving.apply_arrivals(conn, list(by_feed.items()), arrived_at)
        _mark_some(conn, made, size)
        conn.execute("COMMIT")
        made += size
    conn.execute("PRAGMA optimize")
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    return place


def _add_feeds(conn: sqlite3.Connection, count: int, now: int) -> list[int]:
    ids = []
    for number in range(count):
        folder = folders.folder_path(conn, FOLDERS[number % len(FOLDERS)])
        title = f"{PLACES[number % len(PLACES)]} {KINDS[number // len(PLACES) % len(KINDS)]} {number:03}"
        url = f"https://feeds.example/{number}.xml"
        made = subscribed.add_feed(conn, url, title, f"https://site{number}.example/", folder.made_id, now)
        assert made.made_id is not None
        ids.append(made.made_id)
    return ids


def _mark_some(conn: sqlite3.Connection, made: int, size: int) -> None:
    """Two thirds read, one in two hundred saved, as a library of some age is."""
    conn.execute(
        "UPDATE states SET is_read = 1 WHERE article_id > ? AND article_id <= ? AND article_id % 3 > 0",
        (made, made + size),
    )
    conn.execute(
        "UPDATE states SET is_saved = 1 WHERE article_id > ? AND article_id <= ? AND article_id % 200 = 0",
        (made, made + size),
    )


class _Words:
    """Sentences of common words, news words and a long tail of rare ones."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        syllables = [a + b for a in "b d f g k l m n p r s t v z".split() for b in "a e i o u an er is on".split()]
        tail = sorted({"".join(rng.choices(syllables, k=rng.choice((2, 3)))) for _ in range(12_000)})
        rng.shuffle(tail)
        self._all = COMMON + sorted(set(NEWS)) + tail
        weights = [1.0 / (place + 4) ** 1.02 for place in range(len(self._all))]
        self._cumulative = [weights[0]]
        for weight in weights[1:]:
            self._cumulative.append(self._cumulative[-1] + weight)

    def sentence(self) -> str:
        """One sentence."""
        words = self._rng.choices(self._all, cum_weights=self._cumulative, k=self._rng.randint(9, 24))
        if self._rng.random() < 0.06:
            words[self._rng.randrange(len(words))] = self._rng.choice(PHRASES)
        text = " ".join(words)
        return text[0].upper() + text[1:] + "."

    def draft(self, number: int, published_at: int) -> ArticleDraft:
        """An article of about 250 words."""
        paragraphs = [" ".join(self.sentence() for _ in range(4)) for _ in range(4)]
        title = " ".join(self._rng.choices(NEWS, k=6)).capitalize()
        html = "".join(f"<p>{each}</p>" for each in paragraphs)
        text = "\n".join(paragraphs)
        return ArticleDraft(
            guid=f"article-{number}",
            raw_hash=f"{number:016x}",
            url=f"https://site.example/{number}",
            title=title,
            author=f"{self._rng.choice('ABCDEFGH')}. {self._rng.choice(PLACES)}",
            html=html,
            text=text,
            excerpt=" ".join(paragraphs[0].split(". ")[:2])[:280],
            words=len(text.split()),
            language="en",
            published_at=published_at,
            content_hash=hashlib.blake2b(html.encode(), digest_size=8).hexdigest(),
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    begun = time.perf_counter()
    place = make(arguments.folder, articles=arguments.articles, feeds=arguments.feeds)
    seconds = time.perf_counter() - begun
    size_mb = place.database.stat().st_size / 1e6
    print(f"{arguments.articles} articles in {seconds:.1f} s, {size_mb:.0f} MB")


if __name__ == "__main__":
    main()
