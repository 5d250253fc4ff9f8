"""Articles on their way in: whose place they take, and that what was seen first stays where it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from sqlite3 import Connection

import pytest

from storage import feeds, lists
from storage.articles import apply_drafts
from storage.connection import open_writer
from storage.paths import profile
from storage.schema import prepare
from storage.types import ArticleDraft, ArticleFilter, Scope

NOW = 1_795_437_360
DAY_S = 86_400


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[Connection]:
    place = profile(tmp_path)
    prepare(place, NOW)
    made = open_writer(place.database)
    yield made
    made.close()


@pytest.fixture
def feed_id(conn: Connection) -> int:
    made = feeds.add_feed(conn, "https://press.example/feed", "Press", None, None, NOW).made_id
    assert made is not None
    return made


def draft(guid: str, **changed: object) -> ArticleDraft:
    plain = ArticleDraft(
        guid, guid, f"https://press.example/{guid}", guid, None, "<p>x</p>", "x", "x", 1, "en", NOW, guid
    )
    return replace(plain, **changed)  # type: ignore[arg-type]


def test_dates_that_lie_or_are_missing_never_reorder_what_was_seen(conn: Connection, feed_id: int) -> None:
    """First seen decides: a date ahead of its arrival counts as the arrival, and so does none."""
    apply_drafts(conn, feed_id, [draft("old", published_at=NOW - DAY_S)], NOW)
    apply_drafts(conn, feed_id, [draft("future", published_at=NOW + 900 * DAY_S)], NOW)
    apply_drafts(conn, feed_id, [draft("none", published_at=None)], NOW + 60)
    apply_drafts(conn, feed_id, [draft("fresh", published_at=NOW + 100)], NOW + 120)

    def titles() -> list[str]:
        return [row.title for row in lists.first_rows(conn, ArticleFilter(Scope.ALL))]

    assert titles() == ["fresh", "none", "future", "old"]
    # A changed entry keeps its place, whatever date it claims now.
    changed = draft("old", published_at=NOW + 500, content_hash="other", raw_hash="other")
    apply_drafts(
        conn, feed_id, [changed, draft("future", published_at=None, raw_hash="r", content_hash="r")], NOW + 600
    )
    assert titles() == ["fresh", "none", "future", "old"]


def test_an_entry_named_by_its_content_does_not_take_the_place_of_its_twin(conn: Connection, feed_id: int) -> None:
    apply_drafts(conn, feed_id, [draft("a", content_hash="same")], NOW)
    twin = draft("hash:1", url="https://press.example/a", content_hash="same")
    for _ in range(2):
        assert not apply_drafts(conn, feed_id, [twin], NOW)
    assert conn.execute("SELECT guid FROM entries").fetchall() == [("a",)]


def test_guids_that_change_at_every_reading_bring_nothing_twice(conn: Connection, feed_id: int) -> None:
    for time in range(3):
        changes = apply_drafts(
            conn, feed_id, [draft(f"g{time}", url="https://press.example/a", content_hash="same")], NOW + time
        )
        assert len(changes.new) == (time == 0)
    assert conn.execute("SELECT guid FROM entries").fetchall() == [("g2",)]
