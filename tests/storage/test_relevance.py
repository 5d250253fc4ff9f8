from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import lists
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
