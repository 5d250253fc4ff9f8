"""How well the order of a search's finds agrees with judged relevance: NDCG at 10.

Usage: python -m benchmarks.ranking [--pool]
Prints the figure of the shipped ranking, of plain bm25 and of the newest first, over all queries and over each half
of them (by a hash of the query). `--pool` prints what these put first without a grade made by hand, to be read.

The library is the corpora's events and agency reports, which are mixed, for a person's library is. Grades are of
`ranking_judgements.json`, which names articles by set and position: by rule an event's articles are 3 for a query
that asks for the event, and reports that their agency put under the topic asked for are 2 where it is their only
topic and 1 among others. Grades made by hand, from title and first lines, outrank the rule.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import html
import json
import math
import sqlite3
import statistics
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from storage import articles as arriving
from storage import feeds as subscribed
from storage import lists
from storage.connection import open_writer
from storage.paths import profile
from storage.query import parse
from storage.schema import prepare
from storage.search import compile_query
from storage.types import ArticleDraft, ArticleFilter, Scope, Sort

NEWS = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora" / "news"
JUDGEMENTS = Path(__file__).with_name("ranking_judgements.json")
SETS = ("events", "topics")
SHOWN = 10
NOW = 1_800_000_000
APART_S = 600
EXCERPT_CHARS = 280


@dataclass(frozen=True, slots=True)
class Judged:
    """A query and the grades of articles, 0 to 3, by "set:position"; those not named are 0."""

    query: str
    grades: Mapping[str, int]
    by_hand: frozenset[str]


def load() -> dict[str, dict[str, str | list[str]]]:
    """All articles by "set:position"."""
    found: dict[str, dict[str, str | list[str]]] = {}
    for name in SETS:
        with gzip.open(NEWS / f"{name}.jsonl.gz") as file:
            found |= {f"{name}:{place}": json.loads(line) for place, line in enumerate(file)}
    return found


def judged(news: Mapping[str, dict[str, str | list[str]]]) -> list[Judged]:
    """The queries with their grades by rule and by hand."""
    found = []
    for each in json.loads(JUDGEMENTS.read_text("utf-8")):
        grades: dict[str, int] = {}
        if "event_of" in each:
            event = news[each["event_of"]]["story"]
            grades |= {key: 3 for key, article in news.items() if article.get("story") == event}
        if "topic" in each:
            for key, article in news.items():
                if each["topic"] in article.get("topics", ()):
                    grades[key] = 2 if len(article["topics"]) == 1 else 1
        found.append(Judged(each["query"], grades | each["grades"], frozenset(each["grades"])))
    return found


def fill(conn: sqlite3.Connection, news: Mapping[str, dict[str, str | list[str]]]) -> dict[int, str]:
    """Put the articles into a library, in an order without meaning; their names by id."""
    feed_id = subscribed.add_feed(conn, "https://feeds.example/1.xml", "Feed", None, None, NOW).made_id
    assert feed_id is not None
    order = sorted(news, key=lambda key: hashlib.md5(key.encode()).digest())
    drafts = [
        _draft(key, str(news[key]["title"]), str(news[key]["text"]), NOW - (len(order) - place) * APART_S)
        for place, key in enumerate(order)
    ]
    arriving.apply_drafts(conn, feed_id, drafts, NOW)
    return dict(conn.execute("SELECT article_id, guid FROM entries").fetchall())


def _draft(key: str, title: str, text: str, published_at: int) -> ArticleDraft:
    body = "".join(f"<p>{html.escape(part)}</p>" for part in text.split("\n\n"))
    return ArticleDraft(
        guid=key,
        raw_hash=key,
        url=f"https://site.example/{key}",
        title=title,
        author=None,
        html=body,
        text=text,
        excerpt=" ".join(text.split())[:EXCERPT_CHARS],
        words=len(text.split()),
        language="en",
        published_at=published_at,
        content_hash=hashlib.blake2b(body.encode(), digest_size=8).hexdigest(),
    )


def orders(conn: sqlite3.Connection, query: str) -> dict[str, list[int]]:
    """The first ids of each way to order."""
    wanted = ArticleFilter(Scope.ALL, query=query, sort=Sort.RELEVANCE, now=NOW)
    newest = ArticleFilter(Scope.ALL, query=query, sort=Sort.NEWEST, now=NOW)
    match = compile_query(conn, parse(query), now=NOW).match
    plain = conn.execute(
        "SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY bm25(article_index) LIMIT ?",
        (match, SHOWN),
    )
    return {
        "shipped": list(lists.ids(conn, wanted, limit=SHOWN).ids),
        "bm25": [row[0] for row in plain],
        "newest": list(lists.ids(conn, newest, limit=SHOWN).ids),
    }


def ndcg(grades: Mapping[str, int], found: Sequence[str]) -> float:
    """Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002), gain 2^grade - 1, of the first ten."""
    best = _gain(sorted(grades.values(), reverse=True)[:SHOWN])
    return _gain(grades.get(each, 0) for each in found[:SHOWN]) / best


def _gain(grades: Iterable[int]) -> float:
    return math.fsum((2.0**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades))


def half(query: str) -> int:
    """0 or 1."""
    return hashlib.md5(query.encode()).digest()[0] % 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pool", action="store_true")
    pools = parser.parse_args().pool
    news = load()
    with tempfile.TemporaryDirectory() as folder:
        place = profile(Path(folder))
        prepare(place, NOW)
        with closing(open_writer(place.database)) as conn:
            names = fill(conn, news)
            results = [(each, orders(conn, each.query)) for each in judged(news)]
    if pools:
        for each, found in results:
            print(f"\n{each.query}")
            seen = dict.fromkeys(names[key] for ids in found.values() for key in ids)
            for key in seen:
                if key not in each.by_hand:
                    print(f"  {key} [{each.grades.get(key, 0)}] {news[key]['title']}")
        return
    print(f"{'':32} shipped  bm25   newest")
    scores: list[tuple[int, dict[str, float]]] = []
    for each, found in results:
        score = {way: ndcg(each.grades, [names[key] for key in ids]) for way, ids in found.items()}
        scores.append((half(each.query), score))
        _print(each.query, [score])
    for number in (0, 1):
        _print(f"half {number}", [score for which, score in scores if which == number])
    _print("all", [score for _, score in scores])


def _print(what: str, scores: Sequence[Mapping[str, float]]) -> None:
    figures = "  ".join(
        f"{statistics.mean(score[way] for score in scores):.3f}" for way in ("shipped", "bm25", "newest")
    )
    print(f"{what:32} {figures}")


if __name__ == "__main__":
    main()
