"""An empty list: what it says, and the ways on that it offers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from storage.topics import add_topic
from storage.types import ArticleFilter, Scope
from tests.gui.article_list_library import EVERYTHING, NOW, UNREAD, Library, desk_of


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path)


@pytest.mark.parametrize(
    ("wanted", "title", "action"),
    [
        (UNREAD, "All read", "show_all"),
        (ArticleFilter(Scope.SAVED), "Nothing saved yet", "show_all"),
        (ArticleFilter(Scope.TODAY, today_from=NOW + 9), "Nothing since midnight", "show_all"),
        (ArticleFilter(Scope.PAGES), "No saved pages", "keep_page"),
        (ArticleFilter(Scope.TOPIC, 1), "No articles carry this topic yet", "edit_topic"),
        (ArticleFilter(Scope.FEED, 2), "Not fetched yet", "refresh_feed"),
        (ArticleFilter(Scope.FOLDER, 1), "An empty folder", "add_feed"),
        (ArticleFilter(Scope.ALL, query="nothing here"), "Nothing found", "search:here"),
    ],
)
def test_no_list_is_a_dead_end(library: Library, qtbot: QtBot, wanted: ArticleFilter, title: str, action: str) -> None:
    library.fill(3)
    library.read([1, 2, 3])
    add_topic(library.conn, "Sanctions", "#0072b2", "sanctions", NOW)
    library.conn.execute("INSERT INTO feeds (url, title, position, added_at) VALUES ('u', 'Quiet', 1, 0)")
    library.conn.execute("INSERT INTO folders (id, name, position) VALUES (1, 'Folder', 0)")
    with desk_of(library, qtbot) as desk:
        desk.show(wanted)
        qtbot.waitUntil(desk.pane.empty.isVisible)
        assert desk.pane.empty.title.text() == title
        with qtbot.waitSignal(desk.pane.empty_action) as told:
            desk.pane.empty.links[0].click()
        assert told.args == [action]


def test_a_failing_feed_says_why(library: Library, qtbot: QtBot) -> None:
    with desk_of(library, qtbot) as desk:
        desk.show()
        qtbot.waitUntil(lambda: desk.pane.empty.title.text() == "No articles yet")
        library.conn.execute("UPDATE feeds SET problem_kind = 'gone', failing_since = 1, failures = 3")
        desk.show(ArticleFilter(Scope.FEED, 1))
        qtbot.waitUntil(lambda: desk.pane.empty.title.text() == "This feed could not be read")
        assert "has ended this feed" in desk.pane.empty.text.text()
        library.conn.execute("UPDATE feeds SET unsubscribed_at = 1")
        desk.show()
        qtbot.waitUntil(lambda: desk.pane.empty.title.text() == "No feeds yet")


def test_a_search_without_results_can_look_everywhere(library: Library, qtbot: QtBot) -> None:
    with desk_of(library, qtbot) as desk:
        desk.pane.show_filter(ArticleFilter(Scope.FEED, 1, query="nowhere", now=NOW), "", "Northern Wire")
        qtbot.waitUntil(desk.pane.empty.isVisible)
        with qtbot.waitSignal(desk.pane.clear_narrowing):
            desk.pane.empty.links[0].click()


def test_a_library_that_cannot_be_read_is_told_in_words(tmp_path: Path, qtbot: QtBot) -> None:
    library = Library(tmp_path)
    library.fill(1)
    with desk_of(library, qtbot) as desk:
        library.database.rename(tmp_path / "elsewhere")
        failed = QSignalSpy(desk.jobs.failed)
        desk.pane.show_filter(EVERYTHING, "All")
        qtbot.waitUntil(desk.pane.empty.isVisible)
        assert desk.pane.empty.title.text() == "The list cannot be shown"
        assert failed.count() > 0
        (tmp_path / "elsewhere").rename(library.database)
        desk.pane.empty.links[0].click()
        desk.settle(1)
        assert desk.pane.table.isVisible()
