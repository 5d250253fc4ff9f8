"""What comes with an article: stored with it, changed with it, gone with it; and which way it is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from sqlite3 import Connection

import pytest

from storage import attachments, feeds, lists, upkeep
from storage.articles import apply_drafts
from storage.connection import open_writer
from storage.direction import is_right_to_left
from storage.paths import profile
from storage.schema import prepare
from storage.types import ArticleDraft, Enclosure

NOW = 1_795_437_360
DAY_S = 86_400
SOUND = Enclosure("https://pod.example/a.mp3", "audio/mpeg", 29_360_128, 1920, "Part one")
VIDEO = Enclosure("https://pod.example/v", "")


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


def stored(conn: Connection, feed_id: int, given: ArticleDraft) -> int:
    changes = apply_drafts(conn, feed_id, [given], NOW)
    (article_id,) = changes.new or changes.changed
    return article_id


def test_enclosures_and_categories_come_back_as_they_were(conn: Connection, feed_id: int) -> None:
    article = stored(conn, feed_id, draft("a", enclosures=(SOUND, VIDEO), categories=("Ice", "Climate")))
    assert attachments.enclosures(conn, article) == (SOUND, VIDEO)
    assert attachments.categories(conn, [article]) == ("Ice", "Climate")
    body = lists.body(conn, article)
    assert body is not None
    assert body.enclosures == (SOUND, VIDEO)


def test_a_changed_article_has_what_it_came_with_last(conn: Connection, feed_id: int) -> None:
    article = stored(conn, feed_id, draft("a", enclosures=(SOUND,), categories=("Ice",)))
    assert stored(conn, feed_id, draft("a", content_hash="b", raw_hash="b", enclosures=(VIDEO,))) == article
    assert attachments.enclosures(conn, article) == (VIDEO,)
    assert attachments.categories(conn, [article]) == ()


def test_categories_of_most_articles_come_first(conn: Connection, feed_id: int) -> None:
    one = stored(conn, feed_id, draft("a", categories=("Poles", "Ice")))
    two = stored(conn, feed_id, draft("b", categories=("ice", "Sea")))
    assert attachments.categories(conn, [one, two]) == ("Ice", "Poles", "Sea")
    many = stored(conn, feed_id, draft("c", categories=tuple(f"c{number:02}" for number in range(30))))
    assert len(attachments.categories(conn, [many])) == attachments.SUGGESTED_CATEGORIES


def test_the_sweep_takes_them_with_the_article(conn: Connection, feed_id: int) -> None:
    stored(conn, feed_id, draft("a", enclosures=(SOUND,), categories=("Ice",)))
    feeds.unsubscribe(conn, [feed_id], NOW)
    upkeep.sweep(conn, NOW + 2 * DAY_S)
    for table in ("enclosures", "article_categories", "articles"):
        assert conn.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert conn.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize(
    ("language", "sample", "expected"),
    [
        ("ar", "أعلنت الحكومة عن الإجراءات", True),
        ("en", "الحكومة تعلن عن الإجراءات", True),
        (None, "הממשלה הודיעה על הצעדים", True),
        ("he", "", True),
        ("fa", "2025 — 14", True),
        ("ur", "An English article in an Urdu feed", False),
        ("en", "A visit to القاهرة that the minister made on Monday", False),
        ("de", "Ein Wort", False),
        (None, "", False),
    ],
)
def test_direction_goes_by_the_letters(language: str | None, sample: str, expected: bool) -> None:
    assert is_right_to_left(language, sample) is expected
