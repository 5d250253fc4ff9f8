"""Pausing, addresses, requests and keep rules of feeds, on a real library."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage import (
    articles,
    counting,
    digest_shares,
    editions,
    feed_requests,
    feed_settings,
    feeds,
    marks,
    note_drafts,
    retention,
    upkeep,
)
from storage.connection import open_writer
from storage.feed_requests import FeedRequest
from storage.feed_types import DigestShare, FeedChecked
from storage.note_drafts import NotePlace
from storage.paths import profile
from storage.schema import prepare
from storage.types import ArticleDraft

NOW = 1_795_000_000
DAY_S = 86_400


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    place = profile(tmp_path)
    prepare(place, NOW)
    with closing(open_writer(place.database)) as opened:
        for name in ("a", "b"):
            feeds.add_feed(opened, f"https://{name}.example/feed", name.upper(), None, None, NOW)
        yield opened


def draft(number: int, *, text: str = "text") -> ArticleDraft:
    return ArticleDraft(
        guid=f"g{number}",
        raw_hash=f"r{number}{text}",
        url=f"https://a.example/{number}",
        title=f"Title {number}",
        author=None,
        html=f"<p>{text}</p>",
        text=text,
        excerpt=text,
        words=1,
        language=None,
        published_at=NOW - number * DAY_S,
        content_hash=f"c{number}{text}",
    )


def failed(feed_id: int, kind: str) -> FeedChecked:
    return FeedChecked(feed_id, NOW, NOW + 60, problem_kind=kind, http_status=410)


def ids(conn: sqlite3.Connection, due_at: int | None = None) -> list[int]:
    return [source.feed_id for source in feeds.sources(conn, None, due_at)]


def titles(conn: sqlite3.Connection) -> list[str]:
    return [row[0] for row in conn.execute("SELECT title FROM articles ORDER BY sort_at DESC")]


def test_paused_feeds_are_asked_only_by_name(conn: sqlite3.Connection) -> None:
    paused = feed_settings.pause(conn, [1], NOW)
    assert (paused.count, ids(conn), ids(conn, NOW)) == (1, [2], [2])
    assert feeds.due_count(conn, NOW) == 1
    assert [source.feed_id for source in feeds.sources(conn, [1], None)] == [1]
    assert [row.paused_at for row in feeds.library(conn, 0).feeds] == [NOW, None]
    assert feed_settings.pause(conn, [1], NOW + 5).count == 0
    assert paused.undo is not None
    undone = paused.undo(conn)
    assert ids(conn) == [1, 2]
    assert undone.undo is not None
    undone.undo(conn)
    assert feeds.library(conn, 0).feeds[0].paused_at == NOW


def test_a_feed_that_is_gone_is_not_asked_until_a_person_asks(conn: sqlite3.Connection) -> None:
    feeds.record_check(conn, failed(1, "gone"))
    feeds.record_check(conn, failed(2, "not_found"))
    assert ids(conn) == [2]
    assert feeds.due_count(conn, NOW + 10 * DAY_S) == 1
    assert [source.feed_id for source in feeds.sources(conn, [1], None)] == [1]
    feeds.record_check(conn, FeedChecked(1, NOW, NOW + 60))
    assert ids(conn) == [1, 2]


def test_a_new_address_keeps_articles_and_can_be_taken_back(conn: sqlite3.Connection) -> None:
    articles.apply_drafts(conn, 1, [draft(1)], NOW)
    feeds.record_check(conn, failed(1, "gone"))
    before = feeds.library(conn, 0).feeds[0]
    moved = feed_settings.set_address(conn, 1, "https://new.example/feed")
    row = feeds.library(conn, 0).feeds[0]
    assert (row.url, row.previous_url, row.problem) == ("https://new.example/feed", "https://a.example/feed", None)
    assert row.articles == 1
    assert ids(conn, NOW) == [1, 2]
    assert moved.undo is not None
    redo = moved.undo(conn).undo
    assert feeds.library(conn, 0).feeds[0] == before
    assert redo is not None
    redo(conn)
    assert feeds.library(conn, 0).feeds[0] == row
    assert feed_settings.set_address(conn, 1, "https://b.example/feed").count == 0


def test_requests_hold_no_secrets_and_ask_anew(conn: sqlite3.Connection) -> None:
    feeds.record_check(conn, FeedChecked(1, NOW, NOW + 60, etag='"x"', body_hash="h"))
    put = feed_requests.put_request(conn, 1, "Reader/9", (("X-Key", "k"),))
    assert feed_requests.requests(conn) == {1: FeedRequest("Reader/9", (("X-Key", "k"),))}
    source = feeds.sources(conn, [1], None)[0]
    assert (source.etag, source.body_hash, source.next_check_at) == (None, None, None)
    feed_requests.note_secrets(conn, 1, True)
    assert feed_requests.request(conn, 1).has_secrets
    assert put.undo is not None
    put.undo(conn)
    assert feed_requests.request(conn, 1) == FeedRequest(has_secrets=True)
    feed_requests.note_secrets(conn, 1, False)
    assert feed_requests.requests(conn) == {}


def test_secrets_of_feeds_that_are_gone_are_known_until_they_are_forgotten(conn: sqlite3.Connection) -> None:
    feed_requests.note_secrets(conn, 1, True)
    feeds.unsubscribe(conn, [1], NOW)
    assert feed_requests.forgotten(conn) == []
    upkeep.sweep(conn, NOW + 2 * DAY_S)
    assert feed_requests.forgotten(conn) == [1]
    feed_requests.forget(conn, 1)
    assert feed_requests.forgotten(conn) == []


def test_a_rule_of_days_leaves_what_a_person_holds(conn: sqlite3.Connection) -> None:
    articles.apply_drafts(conn, 1, [draft(number) for number in range(1, 7)], NOW)
    by_title = dict(conn.execute("SELECT title, id FROM articles"))
    marks.mark_saved(conn, [by_title["Title 5"]], True, NOW)
    conn.execute("INSERT INTO topics (id, name, color, position, created_at) VALUES (1, 'T', '#000000', 0, 0)")
    conn.execute("INSERT INTO article_topics VALUES (1, ?, 'user', ?, ?)", (by_title["Title 6"], NOW - 6 * DAY_S, NOW))
    note_drafts.keep(conn, NotePlace(by_title["Title 4"]), "Ask the")
    retention.set_rule(conn, 1, 3, None)
    changes = retention.apply(conn, NOW + 1)
    assert changes.removed == {by_title["Title 3"]}
    assert titles(conn) == ["Title 1", "Title 2", "Title 4", "Title 5", "Title 6"]
    assert counting.differences(conn) == []
    assert not retention.apply(conn, NOW + 1)


def test_what_a_rule_removed_never_comes_back(conn: sqlite3.Connection) -> None:
    drafts = [draft(number) for number in range(1, 5)]
    articles.apply_drafts(conn, 1, drafts, NOW)
    retention.set_rule(conn, 1, None, 2)
    retention.apply(conn, NOW)
    assert titles(conn) == ["Title 1", "Title 2"]
    assert articles.known_entries(conn, 1)["g4"] == drafts[3].raw_hash
    assert not articles.apply_drafts(conn, 1, [draft(3), draft(4, text="changed")], NOW)
    assert titles(conn) == ["Title 1", "Title 2"]


def test_what_another_feed_brings_stays_with_it(conn: sqlite3.Connection) -> None:
    articles.apply_drafts(conn, 1, [draft(1)], NOW)
    conn.execute("INSERT INTO entries VALUES (2, 'other', 1, 'r', ?)", (NOW - DAY_S,))
    retention.set_rule(conn, 1, None, 0)
    retention.apply(conn, NOW)
    assert titles(conn) == ["Title 1"]
    assert [row.articles for row in feeds.library(conn, 0).feeds] == [0, 1]


def test_much_goes_in_small_steps(conn: sqlite3.Connection) -> None:
    articles.apply_drafts(conn, 1, [draft(number) for number in range(1, 8)], NOW)
    rule = retention.set_rule(conn, 1, None, 1)
    steps = 0
    while retention.apply(conn, NOW, limit=2):
        steps += 1
    assert (steps, titles(conn)) == (3, ["Title 1"])
    assert rule.undo is not None
    rule.undo(conn)
    assert feeds.library(conn, 0).feeds[0].keep_count is None


def test_a_feeds_share_of_the_digest_is_kept_told_taken_back_and_goes_with_the_feed(conn: sqlite3.Connection) -> None:
    one, other = (feed.id for feed in feeds.library(conn, 0).feeds)
    more = digest_shares.set_share(conn, one, DigestShare.MORE)
    less = digest_shares.set_share(conn, one, DigestShare.LESS)
    assert more.changes.library
    assert digest_shares.set_share(conn, one, DigestShare.LESS).count == 0
    assert digest_shares.set_share(conn, other, DigestShare.USUAL).count == 0
    assert [feed.digest_share for feed in feeds.library(conn, 0).feeds] == [DigestShare.LESS, DigestShare.USUAL]
    assert editions.gather(conn, NOW - DAY_S, NOW).shares == {one: DigestShare.LESS}
    assert less.undo is not None
    taken = less.undo(conn)
    assert taken.changes.library
    assert digest_shares.shares(conn) == {one: DigestShare.MORE}
    assert taken.undo is not None
    taken.undo(conn)
    assert digest_shares.shares(conn) == {one: DigestShare.LESS}
    conn.execute("INSERT INTO settings VALUES (?, 'as a later version has it')", (f"digest.share.{other}",))
    assert digest_shares.shares(conn) == {one: DigestShare.LESS}
    feeds.unsubscribe(conn, [one], NOW)
    upkeep.sweep(conn, NOW + 2 * DAY_S)
    assert digest_shares.shares(conn) == {}
