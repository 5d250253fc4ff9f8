from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import list_matches, lists
from storage.types import ArticleFilter, Scope, Sort
from tests.storage.shelf import NOW, Shelf

FILLER = "The committee met in the harbour town and spoke of ferries, tides and the price of rope. " * 3


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def best(shelf: Shelf, query: str, limit: int = 200) -> list[int]:
    wanted = ArticleFilter(Scope.ALL, query=query, sort=Sort.RELEVANCE, now=NOW)
    return list(lists.ids(shelf.conn, wanted, limit=limit).ids)


def test_title_over_lead_over_body(shelf: Shelf) -> None:
    body = shelf.article("Ferries delayed", f"{FILLER} A cobalt shipment waits.")
    lead = shelf.article("Ferries delayed", f"A cobalt shipment waits. {FILLER}")
    shelf.conn.execute("UPDATE articles SET excerpt = 'A cobalt shipment waits.' WHERE id = ?", (lead,))
    title = shelf.article("Cobalt shipment waits", FILLER)
    for _ in range(5):
        shelf.article("Else", FILLER)
    assert best(shelf, "cobalt") == [title, lead, body]
    assert best(shelf, "cobalt", limit=1) == [title]


def test_the_recent_and_the_saved_come_first_among_equals(shelf: Shelf) -> None:
    old = shelf.article("Cobalt", FILLER, sort_at=NOW - 400 * 86_400)
    kept = shelf.article("Cobalt", FILLER, sort_at=NOW - 400 * 86_400, is_saved=True)
    new = shelf.article("Cobalt", FILLER)
    for _ in range(5):
        shelf.article("Else", FILLER)
    assert best(shelf, "cobalt") == [new, kept, old]


def test_of_common_words_the_latest_are_told_apart_by_place(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_matches, "_COMMON", 0)
    body = shelf.article("Ferries delayed", f"{FILLER} A cobalt shipment waits.")
    title = shelf.article("Cobalt shipment waits", FILLER)
    hidden = shelf.article("Cobalt again", FILLER, is_hidden=True)
    lead = shelf.article("Ferries delayed", FILLER + "cobalt")
    shelf.conn.execute("UPDATE articles SET excerpt = 'A cobalt shipment waits.' WHERE id = ?", (lead,))
    assert hidden not in best(shelf, "cobalt")
    assert best(shelf, "cobalt") == [title, lead, body]
    assert best(shelf, "cobalt", limit=2) == [title, lead]


def test_what_is_like_an_article_comes_by_likeness(shelf: Shelf) -> None:
    mine = shelf.article("Cobalt mine opens", "The cobalt smelter in Katanga ships concentrate to Durban.")
    close = shelf.article("Katanga strike", "Workers at the cobalt smelter in Katanga halt concentrate for Durban.")
    far = shelf.article("Smelter strike", "Workers at the cobalt smelter halt shipments of concentrate.", is_read=True)
    for number in range(20):
        shelf.article(f"Other {number}", "The weather in the north.")
    assert best(shelf, f"similar:{mine}") == [close, far]
    assert best(shelf, f"similar:{mine} is:read") == [far]
    assert best(shelf, f"strike similar:{mine}", limit=1) == [close]
    newest = ArticleFilter(Scope.ALL, query=f"similar:{mine}", now=NOW)
    assert lists.ids(shelf.conn, newest).ids == (far, close)
    assert lists.is_by_likeness(f"similar:{mine} strike")
    assert not lists.is_by_likeness(f"similar:{mine} OR strike")
