from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.searches import (
    add_search,
    delete_search,
    move_search,
    rename_search,
    search_counts,
    searches,
    set_query,
)
from storage.types import Marked
from tests.storage.shelf import NOW, Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def made(marked: Marked) -> int:
    assert marked.made_id is not None
    return marked.made_id


def test_every_change_undoes_and_redoes(shelf: Shelf) -> None:
    conn = shelf.conn
    one = made(add_search(conn, " G7  price cap ", '"price cap"'))
    two = made(add_search(conn, "Lithium", "lithium AND export"))
    assert [(row.name, row.query) for row in searches(conn)] == [
        ("G7 price cap", '"price cap"'),
        ("Lithium", "lithium AND export"),
    ]
    for change in (
        lambda: add_search(conn, "Third", "x"),
        lambda: rename_search(conn, one, "Caps"),
        lambda: set_query(conn, one, "caps"),
        lambda: move_search(conn, two, one),
        lambda: move_search(conn, one, None),
        lambda: delete_search(conn, one),
    ):
        before = searches(conn)
        marked = change()
        after = searches(conn)
        assert before != after
        assert marked.changes.library
        assert marked.undo is not None
        undone = marked.undo(conn)
        assert searches(conn) == before
        assert undone.undo is not None
        redone = undone.undo(conn)
        assert searches(conn) == after
        assert redone.undo is not None
        redone.undo(conn)
        assert searches(conn) == before


def test_what_changes_nothing_is_nothing(shelf: Shelf) -> None:
    one = made(add_search(shelf.conn, "One", "x"))
    assert rename_search(shelf.conn, one, "One") == Marked()
    assert set_query(shelf.conn, 99, "y") == Marked()
    assert delete_search(shelf.conn, 99) == Marked()
    assert move_search(shelf.conn, one, None) == Marked()
    assert move_search(shelf.conn, 99, None) == Marked()
    with pytest.raises(ValueError, match="name"):
        add_search(shelf.conn, " ", "x")


def test_a_deleted_search_returns_beside_a_newer_one(shelf: Shelf) -> None:
    marked = delete_search(shelf.conn, made(add_search(shelf.conn, "One", "x")))
    add_search(shelf.conn, "Two", "y")
    assert marked.undo is not None
    marked.undo(shelf.conn)
    assert sorted(row.name for row in searches(shelf.conn)) == ["One", "Two"]


def test_counts_are_of_visible_unread_articles(shelf: Shelf) -> None:
    shelf.article("apple")
    shelf.article("apple", is_read=True)
    shelf.article("apple", is_hidden=True)
    shelf.article("pear", sort_at=NOW - 86_400)
    for number, query in enumerate(("apple", "apple OR pear", "newer:2h", "", "(", "apple is:read", "pear OR is:read")):
        add_search(shelf.conn, str(number), query)
    kept = searches(shelf.conn)
    assert list(search_counts(shelf.conn, kept, NOW).values()) == [1, 2, 1, 2, 2, 0, 1]
