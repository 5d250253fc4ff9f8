"""Lists of every scope against a plain reading of the tables: ids in chunks, counts, and what is unread next."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from storage import articles, feeds, folders, lists, marks, topics
from storage.types import ArticleFilter, Scope, Sort
from tests.storage.arriving import NOW, Arriving, draft

TODAY = NOW - 3600


@dataclass(frozen=True)
class Filled:
    """A library with something in every scope, and something left out of it."""

    conn: sqlite3.Connection
    targets: dict[Scope, int]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    """Four feeds in nested folders, one unsubscribed; pages; marks and topics by chance, the same every time."""
    chance = random.Random(7)
    library = Arriving(tmp_path_factory.mktemp("lists"))
    conn = library.conn
    inner = folders.folder_path(conn, "World/Europe").made_id
    outer = feeds.library(conn, 0).folders[0].id
    made = [library.feed(name) for name in ("one", "two", "three", "gone")]
    feeds.move_feeds(conn, [made[0]], inner)
    feeds.move_feeds(conn, [made[1], made[3]], outer)
    topic_id = topics.add_topic(conn, "Rates", "#0072b2", "rates", NOW).made_id
    assert topic_id is not None
    for step in range(15):
        arrivals = [
            (
                feed_id,
                [
                    draft(
                        f"{step}-{number}",
                        f"{chance.choice(['A ferry left.', 'Rates stay.', 'Metals.'])} {feed_id} {step} {number}",
                        # Few moments, so that many stand at one.
                        at=chance.choice([None, NOW - 7200, TODAY - 1, TODAY, NOW + 10**6, NOW - 600 * step]),
                    )
                    for number in range(3)
                ],
            )
            for feed_id in made
        ]
        library.whole(lambda arrivals=arrivals, at=NOW + step: articles.apply_arrivals(conn, arrivals, at))  # type: ignore[misc]
    for number in range(5):
        page = draft(f"page{number}", f"A ferry, kept {number}.", url=f"https://page.example/{number}")
        library.whole(lambda page=page: articles.keep_page(conn, page, "Page", [], NOW))  # type: ignore[misc]
    everything = [row[0] for row in conn.execute("SELECT id FROM articles")]
    marks.mark_read(conn, chance.sample(everything, 60), True, NOW)
    marks.mark_saved(conn, chance.sample(everything, 40), True, NOW)
    topics.tag(conn, chance.sample(everything, 20), topic_id, NOW)
    topics.untag(conn, chance.sample(everything, 20), topic_id, NOW)
    library.whole(lambda: feeds.unsubscribe(conn, [made[3]], NOW))
    yield Filled(conn, {Scope.FEED: made[0], Scope.FOLDER: outer, Scope.TOPIC: topic_id})
    library.close()


_PLAIN = {
    Scope.ALL: "1",
    Scope.UNREAD: "s.is_read = 0",
    Scope.SAVED: "s.is_saved = 1",
    Scope.TODAY: f"a.sort_at >= {TODAY}",
    Scope.PAGES: "a.kept_at IS NOT NULL",
    Scope.TOPIC: "a.id IN (SELECT article_id FROM article_topics WHERE topic_id = {} AND origin <> 'removed')",
    Scope.FEED: "a.id IN (SELECT article_id FROM entries WHERE feed_id = {})",
    Scope.FOLDER: "a.id IN (SELECT article_id FROM entries WHERE feed_id IN (1, 2))",
}
_QUERIES = {
    "": "1",
    "ferry": "b.html LIKE '%ferry%'",
    "is:unread": "s.is_read = 0",
    "ferry is:saved": "b.html LIKE '%ferry%' AND s.is_saved = 1",
    "ferry OR rates": "(b.html LIKE '%ferry%' OR b.html LIKE '%rates%')",
    "-ferry": "b.html NOT LIKE '%ferry%'",
}


def plain(filled: Filled, wanted: ArticleFilter) -> list[tuple[int, int, int]]:
    """(sort_at, id, is_read) of a list, in order, by a plain reading."""
    place = _PLAIN[wanted.scope].format(wanted.target_id)
    order = "ASC" if wanted.sort is Sort.OLDEST else "DESC"
    return filled.conn.execute(
        "SELECT a.sort_at, a.id, s.is_read FROM articles AS a JOIN states AS s ON s.article_id = a.id"
        f" JOIN bodies AS b ON b.article_id = a.id WHERE s.is_hidden = 0 AND {place} AND {_QUERIES[wanted.query]}"
        f" ORDER BY a.sort_at {order}, a.id {order}"
    ).fetchall()


@pytest.mark.parametrize("sort", [Sort.NEWEST, Sort.OLDEST])
@pytest.mark.parametrize("query", list(_QUERIES))
@pytest.mark.parametrize("scope", list(Scope))
def test_a_list_is_what_a_plain_reading_finds(filled: Filled, scope: Scope, query: str, sort: Sort) -> None:
    wanted = ArticleFilter(scope, filled.targets.get(scope), query, sort, today_from=TODAY, now=NOW)
    expected = plain(filled, wanted)
    ids = [article_id for _, article_id, _ in expected]
    for size in (1000, 7):
        chunks: list[int] = []
        after: lists.After | None = None
        while True:
            chunk = lists.ids(filled.conn, wanted, after, size)
            assert len(chunk.ids) <= size
            chunks += chunk.ids
            after = chunk.after
            if after is None:
                break
        assert chunks == ids
    assert lists.count(filled.conn, wanted) == (len(ids), sum(not is_read for *_, is_read in expected))
    everything = {row[0] for row in filled.conn.execute("SELECT id FROM articles")}
    assert lists.matching(filled.conn, wanted, everything) == set(ids)
    assert [row.id for row in lists.first_rows(filled.conn, wanted, 10)] == ids[:10]


@pytest.mark.parametrize("sort", [Sort.NEWEST, Sort.OLDEST])
@pytest.mark.parametrize("query", ["", "ferry", "ferry OR rates"])
@pytest.mark.parametrize("scope", list(Scope))
def test_the_next_unread_is_the_lists(filled: Filled, scope: Scope, query: str, sort: Sort) -> None:
    wanted = ArticleFilter(scope, filled.targets.get(scope), query, sort, today_from=TODAY, now=NOW)
    expected = plain(filled, wanted)
    assert expected
    for at, (sort_at, article_id, _) in list(enumerate(expected))[::9]:
        behind = [each for _, each, is_read in expected[at + 1 :] if not is_read]
        before = [each for _, each, is_read in expected[:at] if not is_read]
        place = (sort_at, article_id)
        assert lists.next_unread(filled.conn, wanted, place) == (behind[0] if behind else None)
        assert lists.next_unread(filled.conn, wanted, place, backwards=True) == (before[-1] if before else None)


@pytest.mark.parametrize("scope", list(Scope))
def test_by_relevance_a_list_holds_the_same(filled: Filled, scope: Scope) -> None:
    wanted = ArticleFilter(scope, filled.targets.get(scope), "ferry", Sort.RELEVANCE, today_from=TODAY, now=NOW)
    chunk = lists.ids(filled.conn, wanted)
    assert chunk.after is None
    assert sorted(chunk.ids) == sorted(each for _, each, _ in plain(filled, wanted))
    # Without words to weigh it is the newest first.
    unsearched = replace(wanted, query="")
    assert list(lists.ids(filled.conn, unsearched).ids) == [each for _, each, _ in plain(filled, unsearched)]


@pytest.mark.parametrize("scope", [Scope.TOPIC, Scope.FEED, Scope.FOLDER])
def test_a_target_that_is_gone_is_an_empty_list(filled: Filled, scope: Scope) -> None:
    for target_id in (None, 999):
        wanted = ArticleFilter(scope, target_id, now=NOW)
        assert lists.ids(filled.conn, wanted).ids == ()
        assert lists.count(filled.conn, wanted) == (0, 0)
        assert lists.next_unread(filled.conn, wanted, None) is None


@pytest.mark.parametrize("query", ["", "ferry"])
@pytest.mark.parametrize("scope", list(Scope))
def test_all_of_a_list_is_marked_read_and_nothing_else(filled: Filled, scope: Scope, query: str) -> None:
    conn = filled.conn
    wanted = ArticleFilter(scope, filled.targets.get(scope), query, today_from=TODAY, now=NOW)
    listed = {each for _, each, is_read in plain(filled, wanted) if not is_read}
    until = sorted(listed)[len(listed) // 2] if listed else 0
    states = "SELECT article_id, is_read, read_at FROM states ORDER BY article_id"
    before = conn.execute(states).fetchall()
    conn.execute("BEGIN")
    try:
        marked = marks.mark_read(conn, marks.unread_listed(conn, wanted, until), True, NOW + 5)
        changed = {row[0] for row in set(conn.execute(states)) - set(before)}
        assert changed == {each for each in listed if each <= until}
        assert marked.count == len(changed)
        if marked.undo is not None:
            marked.undo(conn)
        assert conn.execute(states).fetchall() == before
    finally:
        conn.execute("ROLLBACK")
