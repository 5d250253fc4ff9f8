"""Stories of other readers in a real library: stored once, marked once, taken back whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from feeds.import_tasks import CleanTask, clean_stories
from storage import articles, counting, feeds, full_texts, imports, index, notes, topics
from storage.connection import open_writer
from storage.import_types import ImportedStory
from storage.imports import ImportRecord, Step
from storage.paths import profile
from storage.schema import prepare

NOW = 1_795_000_000
FEED = "https://wire.example/feed.xml"
ORE = ImportedStory(
    "https://wire.example/1?utm_source=x",
    "Ore by sea",
    "<p>Ore goes by <b>sea</b>.</p><script>alert(1)</script>",
    saved_at=NOW - 5000,
    is_read=True,
    is_saved=True,
    tags=("Metals", "sea"),
    feed_title="Northern Wire",
    feed_url=FEED,
    guid="g1",
)
RAIN = ImportedStory("https://wire.example/2", "Rain", feed_url=FEED, is_read=True)


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    place = profile(tmp_path)
    prepare(place, NOW)
    with closing(open_writer(place.database)) as opened:
        yield opened
        assert counting.differences(opened) == []
        assert index.check(opened) == []


def run(conn: sqlite3.Connection, *stories: ImportedStory, import_id: int = 1) -> int:
    drafts = {story.url: draft for story in stories if (draft := clean_stories(CleanTask((story,)))[0]) is not None}
    record = ImportRecord(import_id)
    done = imports.store(conn, stories, drafts, record, NOW)
    imports.keep_record(conn, record)
    return done.count


def rows(conn: sqlite3.Connection) -> list[tuple[object, ...]]:
    return conn.execute(
        "SELECT a.title, s.is_saved, s.is_read, s.is_hidden, a.kept_at IS NOT NULL, (SELECT group_concat(name) FROM"
        " (SELECT t.name FROM article_topics AS x JOIN topics AS t ON t.id = x.topic_id WHERE x.article_id = a.id"
        " AND x.origin <> 'removed' ORDER BY t.name)) FROM articles AS a JOIN states AS s ON s.article_id = a.id"
        " ORDER BY a.id"
    ).fetchall()


def test_a_saved_story_is_kept_and_found_again(conn: sqlite3.Connection) -> None:
    assert run(conn, ORE, RAIN) == 1
    assert rows(conn) == [("Ore by sea", 1, 1, 0, 1, "Metals,sea")]
    html, saved_at = conn.execute("SELECT html, saved_at FROM bodies JOIN states USING (article_id)").fetchone()
    assert html == "<p>Ore goes by <b>sea</b>.</p>"
    assert saved_at == NOW - 5000
    assert [each.step for each in imports.plan(conn, [ORE, RAIN])] == [Step.SAME, Step.LEAVE]
    assert run(conn, ORE, RAIN) == 0
    assert rows(conn) == [("Ore by sea", 1, 1, 0, 1, "Metals,sea")]


def test_of_one_address_written_twice_one_is_stored(conn: sqlite3.Connection) -> None:
    assert run(conn, ORE, replace(ORE, url="http://www.wire.example/1")) == 1


def test_a_known_article_only_gets_its_marks(conn: sqlite3.Connection) -> None:
    plain = replace(ORE, is_saved=False, is_read=False, tags=("Sea",))
    run(conn, plain)
    before = conn.execute("SELECT html FROM bodies").fetchall()
    (planned,) = imports.plan(conn, [replace(ORE, html="<p>Another text.</p>")])
    assert (planned.step, planned.saves, planned.reads, planned.tags) == (Step.MARK, True, True, ("Metals",))
    assert run(conn, ORE) == 1
    assert conn.execute("SELECT html FROM bodies").fetchall() == before
    assert rows(conn) == [("Ore by sea", 1, 1, 0, 1, "Metals,Sea")]
    # What is unread there is no reason to make it unread here.
    assert imports.plan(conn, [plain])[0].step is Step.SAME


def test_stories_of_a_feed_followed_here_stand_in_it_and_are_what_it_brings(conn: sqlite3.Connection) -> None:
    feed_id = feeds.add_feed(conn, FEED, "Northern Wire", None, None, NOW).made_id
    assert feed_id is not None
    assert run(conn, ORE, RAIN) == 2
    assert [row[4] for row in rows(conn)] == [0, 0]
    (arriving,) = clean_stories(CleanTask((replace(ORE, html="<p>As the feed has it.</p>"),)))
    assert arriving is not None
    changes = articles.apply_drafts(conn, feed_id, [replace(arriving, raw_hash="new")], NOW)
    assert (len(changes.new), len(changes.changed)) == (0, 1)
    assert rows(conn)[0][:3] == ("Ore by sea", 1, 1)


def test_a_topic_taken_off_here_does_not_come_back(conn: sqlite3.Connection) -> None:
    made = topics.add_topic(conn, "Metals", "#0072b2", "ore", NOW).made_id
    assert made is not None
    run(conn, ORE)
    article_id = conn.execute("SELECT id FROM articles").fetchone()[0]
    topics.untag(conn, [article_id], made, NOW)
    assert imports.plan(conn, [ORE])[0].step is Step.SAME


def test_an_import_is_taken_back_and_done_again(conn: sqlite3.Connection) -> None:
    known = replace(RAIN, is_read=False, tags=("Weather",))
    run(conn, known)
    before = rows(conn)
    run(conn, ORE, replace(RAIN, is_saved=True, tags=("Metals",)), import_id=2)
    after = rows(conn)
    back = imports.take_back(conn, 2, NOW)
    assert back.count
    assert rows(conn)[:1] == before
    assert rows(conn)[1] == ("Ore by sea", 0, 1, 1, 0, None)
    assert [each.name for each in topics.topics(conn)] == ["Weather"]
    assert back.undo is not None
    again = back.undo(conn)
    assert rows(conn) == after
    assert again.undo is not None
    again.undo(conn)
    assert rows(conn)[:1] == before
    # And a new run brings the page back.
    assert run(conn, ORE, import_id=3) == 1
    assert rows(conn)[1] == ("Ore by sea", 1, 1, 0, 1, "Metals,sea")


def test_taking_back_leaves_what_was_noted_since_and_other_imports_alone(conn: sqlite3.Connection) -> None:
    run(conn, ORE, import_id=2)
    assert imports.take_back(conn, 1, NOW).count == 0
    notes.add_note(conn, conn.execute("SELECT id FROM articles").fetchone()[0], "Mine.", NOW)
    imports.take_back(conn, 2, NOW)
    assert rows(conn)[0][3:5] == (0, 1)


def test_the_page_of_a_story_without_a_text_is_fetched(conn: sqlite3.Connection) -> None:
    run(conn, ORE, ImportedStory("https://wire.example/9", "", is_saved=True))
    full_texts.decided(conn, [], 10, NOW)
    assert [each.url for each in full_texts.due(conn, NOW, 10)] == ["https://wire.example/9"]
    assert rows(conn)[1][0] == "https://wire.example/9"
