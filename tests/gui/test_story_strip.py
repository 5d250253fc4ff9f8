"""The strip under an article's topics, and the chip in its row: who else tells the story, in the real window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from digest.story_terms import terms
from gui.article_list.fold import ALONE
from gui.article_list.speech import spoken
from gui.main_window import MainWindow
from gui.navigation import Navigation
from storage import stories, story_passes
from storage.story_types import Grouping
from storage.types import ChangeSet, Scope
from tests.gui.test_window import CAPITAL, THAW, TREASURY, Open, open_window  # noqa: F401 - a fixture
from tests.gui.window_library import WindowLibrary

LIGHTHOUSES = "A note on lighthouses"


def tell_together(library: WindowLibrary, *titles: str, duplicates: dict[str, str] | None = None) -> ChangeSet:
    """Make one story of articles, as a pass of the engine does."""
    waiting = story_passes.waiting(library.conn, 0, 1_000)
    # All of them stand at one host; here each is a publisher's of its own.
    alone = [replace(each, publisher=f"paper{each.article_id}.example") for each in waiting]
    story_passes.put_terms(library.conn, [(each, terms("", "").packed()) for each in alone])
    ids = [library.articles[title] for title in titles]
    same = tuple((library.articles[copy], library.articles[first]) for copy, first in (duplicates or {}).items())
    return story_passes.apply(library.conn, [Grouping(None, tuple(ids), ids[0], same)], [])


@pytest.fixture
def window(library: WindowLibrary, request: pytest.FixtureRequest) -> MainWindow:
    tell_together(library, CAPITAL, THAW, TREASURY, LIGHTHOUSES, duplicates={TREASURY: CAPITAL})
    open_one: Open = request.getfixturevalue("open_window")
    return open_one()


def show(qtbot: QtBot, window: MainWindow, library: WindowLibrary, title: str) -> None:
    window.article.show_article(library.articles[title])
    qtbot.waitUntil(lambda: shown(window) == title)


def shown(window: MainWindow) -> str | None:
    body = window.article.body()
    return body.row.title if body is not None else None


def pieces(window: MainWindow) -> list[QAbstractButton]:
    strip = window.article.header.strip
    return [each for each in strip.findChildren(QAbstractButton) if each.isVisible()] if strip.isVisible() else []


def words(window: MainWindow) -> list[str]:
    return [each.accessibleName() for each in pieces(window)]


def test_the_strip_names_the_other_tellings(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    show(qtbot, window, library, CAPITAL)
    first, *others = words(window)
    assert first == "Same story, 4 sources. Compare with another telling"
    assert [each.split(",")[0] for each in others] == ["Open Metals Daily", "Open The Harbour Post", "Open Loose Ends"]
    assert "the same text" in others[1]
    assert "the same text" not in others[0]
    show(qtbot, window, library, "Insurers ask for clarity")
    assert pieces(window) == []


def test_a_telling_opens_in_the_list_by_mouse_and_by_key(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    show(qtbot, window, library, CAPITAL)
    qtbot.mouseClick(pieces(window)[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(window) == THAW)
    assert window.articles.current_id() == library.articles[THAW]
    window.article.browser.setFocus(Qt.FocusReason.TabFocusReason)
    reached = pieces(window)[3]
    for _ in range(12):
        if reached.hasFocus():
            break
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert reached.hasFocus()
    qtbot.keyClick(reached, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown(window) == LIGHTHOUSES)


def test_a_telling_outside_the_list_opens_beside_it(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    navigation: Navigation = window.navigation
    navigation.go(Scope.SAVED)
    qtbot.waitUntil(lambda: window.articles.is_settled() and window.articles.model.rowCount() == 1)
    window.articles.select_next()
    qtbot.waitUntil(lambda: shown(window) == LIGHTHOUSES)
    qtbot.mouseClick(pieces(window)[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(window) == CAPITAL)
    assert window.articles.current_id() is None
    assert window.marking.selected() == [library.articles[CAPITAL]]


def test_the_strip_follows_what_a_pass_changes(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    show(qtbot, window, library, CAPITAL)
    marked = stories.take_out(library.conn, [library.articles[THAW]])
    window.changes.changed.emit(marked.changes)
    qtbot.waitUntil(lambda: len(words(window)) == 3)
    assert words(window)[0].startswith("Same story, 3 sources")


def test_a_row_speaks_its_sources(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    model = window.articles.model
    row = model.row_of(library.articles[CAPITAL])
    qtbot.waitUntil(lambda: model.row_at(row) is not None)
    known = model.row_at(row)
    assert known is not None
    assert known.story is not None
    assert known.story.publishers == 4
    assert "4 sources" in spoken(known, library.now, ALONE)
