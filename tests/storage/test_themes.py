"""Themes that are offered: the strongest first, none declined, none that a topic has taken up; answers are undoable."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage import marks, themes, topics
from storage.themes import OfferedTheme
from tests.gui.window_library import WindowLibrary, make_library

LITHIUM = OfferedTheme("Lithium refining", '"lithium refining"', 6)
MARSH = OfferedTheme("Ana Marsh", '"Ana Marsh"', 4)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[WindowLibrary]:
    with closing(make_library(tmp_path)) as made:
        yield made


@pytest.fixture
def conn(library: WindowLibrary) -> sqlite3.Connection:
    themes.put(library.conn, "first", [LITHIUM, MARSH])
    return library.conn


def test_what_is_declined_is_never_offered_again_until_that_is_taken_back(conn: sqlite3.Connection) -> None:
    assert themes.offered(conn) == LITHIUM
    declined = themes.decline(conn, LITHIUM.rule)
    assert themes.offered(conn) == MARSH
    themes.put(conn, "second", [LITHIUM])
    assert themes.offered(conn) is None
    assert declined.undo is not None
    again = declined.undo(conn)
    assert themes.offered(conn) == LITHIUM
    assert again.undo is not None
    again.undo(conn)
    assert themes.offered(conn) is None


def test_what_became_a_topic_is_not_offered(conn: sqlite3.Connection) -> None:
    made = topics.add_topic(conn, "lithium REFINING", "#d55e00", None, 1)
    assert themes.offered(conn) == MARSH
    assert made.undo is not None
    made.undo(conn)
    assert themes.offered(conn) == LITHIUM


def test_only_a_change_of_the_offer_is_told(conn: sqlite3.Connection) -> None:
    assert not themes.put(conn, "second", [LITHIUM])
    assert themes.put(conn, "third", []).library
    assert themes.offered(conn) is None


def test_themes_are_looked_for_when_saved_articles_or_topics_changed(library: WindowLibrary) -> None:
    conn = library.conn
    assert themes.sources(conn, 4) is None
    ids = list(library.articles.values())
    marks.mark_saved(conn, ids[:5], True, library.now)
    found = themes.sources(conn, 4)
    assert found is not None
    assert {each.article_id for each in found.saved} <= set(ids)
    assert not {each.article_id for each in found.saved} & {each.article_id for each in found.others}
    themes.put(conn, found.found_in, [])
    assert themes.sources(conn, 4) is None
    topics.tag(conn, [found.saved[0].article_id], library.topics["Sanctions"], library.now)
    fewer = themes.sources(conn, 4)
    assert fewer is not None
    assert len(fewer.saved) == len(found.saved) - 1
