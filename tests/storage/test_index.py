from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import index
from tests.storage.shelf import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def test_what_is_removed_is_found_no_more(shelf: Shelf) -> None:
    one = shelf.article("Sanctions", "on rare earths in 中国", "Ana")
    two = shelf.article("Sanctions", "elsewhere")
    index.remove(shelf.conn, one, "Sanctions", "on rare earths in 中国", "Ana")
    assert shelf.found("sanctions") == [two]
    for word in ("rare", "ear*", "中国", "ana"):
        assert shelf.found(word) == []
    index.add(shelf.conn, one, "Sanctions", "on rare earths in 中国", "Ana")
    index.remove(shelf.conn, one, "Sanctions", "on rare earths in 中国", "Ana")
    index.remove(shelf.conn, two, "Sanctions", "elsewhere", None)
    assert shelf.conn.execute("SELECT count(*) FROM article_index_docsize").fetchone() == (0,)


def test_what_is_replaced_is_found_anew(shelf: Shelf) -> None:
    one = shelf.article("Old", "words", "Ana")
    old = index.stored(shelf.conn, one)
    assert old == ("Old", "words", "Ana")
    index.replace(shelf.conn, one, old, index.IndexedText("New", "words", None))
    assert [shelf.found(word) for word in ("old", "ana", "new", "words")] == [[], [], [one], [one]]


def test_the_full_text_counts_before_the_feeds(shelf: Shelf) -> None:
    one = shelf.article("Title", "short")
    shelf.conn.execute(
        "INSERT INTO bodies (article_id, kind, html) VALUES (?, 'full', '<p>Long</p><p>text</p>')", (one,)
    )
    assert index.stored(shelf.conn, one) == ("Title", "Long\ntext", None)
    assert index.stored(shelf.conn, one + 1) is None


def test_rebuilding_finds_what_is_stored_and_notes_the_version(shelf: Shelf) -> None:
    one = shelf.article("Title", "stored & kept")
    index.add(shelf.conn, one + 7, "strange", "", None)
    shelf.conn.execute("DELETE FROM settings")
    assert index.needs_rebuild(shelf.conn)
    told: list[tuple[int, int]] = []
    index.rebuild(shelf.conn, lambda done, total: told.append((done, total)))
    assert told == [(1, 1)]
    assert not index.needs_rebuild(shelf.conn)
    assert shelf.found("stored kept") == [one]
    assert index.check(shelf.conn) == []
    shelf.conn.execute("UPDATE settings SET value = '0'")
    assert index.needs_rebuild(shelf.conn)


def test_damage_is_told_in_words(shelf: Shelf) -> None:
    index.rebuild(shelf.conn)
    one = shelf.article("Title", "text")
    assert index.check(shelf.conn) == []
    index.add(shelf.conn, one + 7, "strange", "", None)
    index.remove(shelf.conn, one, "Title", "text", None)
    shelf.conn.execute("DELETE FROM settings")
    assert index.check(shelf.conn) == [
        "The search index lacks 1 articles.",
        "The search index holds 1 articles that are gone.",
        "The search index was made by an older Broadsheet and must be rebuilt.",
    ]
    shelf.conn.execute("UPDATE article_index_data SET block = x'00' WHERE id > 10")
    assert index.check(shelf.conn) == ["The search index is damaged."]


def test_words_of_the_text_take_the_least_room(shelf: Shelf) -> None:
    words = [f"{start}{end}" for start in ("cob", "nick", "sanct", "trad", "min", "port") for end in range(400)]
    draw = random.Random(1)
    often = [1 / (place + 4) for place in range(len(words))]
    for _ in range(100):
        shelf.article(" ".join(draw.choices(words, k=6)), " ".join(draw.choices(words, often, k=265)))
    bytes_held = shelf.conn.execute("SELECT sum(length(block)) FROM article_index_data").fetchone()[0]
    # 1,620 with any other column before the text.
    assert bytes_held / 100 < 1300
