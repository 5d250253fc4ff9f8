"""Stories in the real window: read, saved and muted whole, merged and split by hand, compared; all taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from digest.story_terms import terms
from gui.comparing.reading import read_both
from gui.comparing.window import CompareWindow
from gui.main_window import MainWindow
from gui.story_commands import STORY_ACTIONS
from gui.theme import DARK
from storage import stories, story_passes
from storage.types import Scope
from tests.gui.test_story_strip import LIGHTHOUSES, tell_together
from tests.gui.test_window import CAPITAL, THAW, TREASURY, Open, open_window, press, settle  # noqa: F401 - a fixture
from tests.gui.window_library import WindowLibrary

Key = Qt.Key
KITES = "A note on kites"


@pytest.fixture
def window(library: WindowLibrary, request: pytest.FixtureRequest) -> MainWindow:
    """The story of four articles, TREASURY's text that of CAPITAL; the newest is current."""
    tell_together(library, CAPITAL, THAW, TREASURY, LIGHTHOUSES, duplicates={TREASURY: CAPITAL})
    open_one: Open = request.getfixturevalue("open_window")
    return open_one()


def choose(qtbot: QtBot, window: MainWindow, library: WindowLibrary, *titles: str) -> None:
    """Select articles in the list; the last one is current."""
    model, table = window.articles.model, window.articles.table
    window.articles.select_article(library.articles[titles[0]])
    for title in titles[1:]:
        row = model.row_of(library.articles[title])
        flags = table.selectionModel().SelectionFlag
        table.selectionModel().setCurrentIndex(model.index(row, 0), flags.Select | flags.Rows)
    qtbot.waitUntil(lambda: window.article.body() is not None)
    window.articles.setFocus()


def rows(window: MainWindow) -> list[int]:
    return window.articles.model.snapshot().tolist()


def read_of(library: WindowLibrary, *titles: str) -> list[int]:
    return [library.state(title)[0] for title in titles]


def undo(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.undo.undone):
        window.undo.undo()


def test_reading_one_telling_reads_its_duplicates_only(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    window.settings.mark_read_ms = 0
    window.articles.select_article(library.articles[CAPITAL])
    qtbot.waitUntil(lambda: read_of(library, CAPITAL, TREASURY) == [1, 1])
    assert read_of(library, THAW, LIGHTHOUSES) == [0, 0]


def test_a_story_is_marked_read_by_keys_and_taken_back(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    choose(qtbot, window, library, CAPITAL)
    press(qtbot, window, Key.Key_W)
    press(qtbot, window, Key.Key_R)
    qtbot.waitUntil(lambda: read_of(library, CAPITAL, THAW, TREASURY, LIGHTHOUSES) == [1, 1, 1, 1])
    qtbot.waitUntil(lambda: window.undo.undo_label == "Story marked read")
    undo(qtbot, window)
    assert read_of(library, CAPITAL, THAW, TREASURY, LIGHTHOUSES) == [0, 0, 0, 0]


def test_a_story_is_saved(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    choose(qtbot, window, library, CAPITAL)
    window.actions_["save_story"].trigger()
    qtbot.waitUntil(lambda: library.state(TREASURY)[1] == 1)
    qtbot.waitUntil(lambda: window.undo.undo_label == "Story saved: 3 articles")


def test_a_muted_story_leaves_the_lists_until_it_is_undone_or_shown(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    navigation = window.navigation
    navigation.go(Scope.ALL)
    settle(qtbot, window)
    choose(qtbot, window, library, CAPITAL)
    window.actions_["mute_story"].trigger()
    qtbot.waitUntil(lambda: library.articles[CAPITAL] not in rows(window))
    settle(qtbot, window)
    assert len(rows(window)) == 4
    assert read_of(library, CAPITAL, THAW) == [1, 1]
    window.actions_["show_muted"].trigger()
    qtbot.waitUntil(lambda: len(rows(window)) == 5)
    assert window.settings.is_muted_shown
    window.actions_["show_muted"].trigger()
    qtbot.waitUntil(lambda: len(rows(window)) == 4)
    undo(qtbot, window)
    qtbot.waitUntil(lambda: library.articles[CAPITAL] in rows(window))
    assert read_of(library, CAPITAL, THAW) == [0, 0]


def test_articles_are_merged_taken_out_and_split(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    window.navigation.go(Scope.ALL)
    settle(qtbot, window)
    choose(qtbot, window, library, CAPITAL, KITES)
    press(qtbot, window, Key.Key_W)
    press(qtbot, window, Key.Key_J)
    qtbot.waitUntil(lambda: len(rows(window)) == 4)
    found = stories.story_of(library.conn, library.articles[KITES])
    assert found == stories.story_of(library.conn, library.articles[CAPITAL])
    undo(qtbot, window)
    qtbot.waitUntil(lambda: len(rows(window)) == 5)
    settle(qtbot, window)
    choose(qtbot, window, library, THAW)
    window.actions_["take_out_story"].trigger()
    qtbot.waitUntil(lambda: window.undo.undo_label == "Taken out of the story")
    assert stories.story_of(library.conn, library.articles[THAW]) is None
    undo(qtbot, window)
    settle(qtbot, window)
    window.articles.select_article(library.articles[CAPITAL])
    choose(qtbot, window, library, THAW, LIGHTHOUSES)
    window.actions_["split_story"].trigger()
    qtbot.waitUntil(lambda: window.undo.undo_label == "Split into two stories")
    found = stories.story_of(library.conn, library.articles[THAW])
    assert found == stories.story_of(library.conn, library.articles[LIGHTHOUSES])
    assert found != stories.story_of(library.conn, library.articles[CAPITAL])


def test_what_is_alone_is_said_to_be(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    choose(qtbot, window, library, "Insurers ask for clarity")
    for name in ("read_story", "save_story", "mute_story", "take_out_story", "split_story", "merge_story", "compare"):
        with qtbot.waitSignal(window.story_commands.said):
            window.actions_[name].trigger()
    assert window.undo.undo_label is None


def test_the_switches_are_kept(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    window.navigation.go(Scope.ALL)
    settle(qtbot, window)
    assert len(rows(window)) == 5
    assert window.actions_["fold_stories"].isChecked()
    window.actions_["fold_stories"].trigger()
    qtbot.waitUntil(lambda: len(rows(window)) == 8)
    assert not window.settings.is_folding
    press(qtbot, window, Key.Key_E)
    assert len(rows(window)) == 8


def test_e_unfolds_and_folds(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    choose(qtbot, window, library, CAPITAL)
    before = len(rows(window))
    press(qtbot, window, Key.Key_E)
    assert len(rows(window)) == before + 3
    press(qtbot, window, Key.Key_E)
    assert len(rows(window)) == before


def test_every_action_stands_in_the_story_menu(window: MainWindow) -> None:
    (inner,) = [menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "Stor&y"]
    assert [action.objectName() for action in inner.actions()] == list(STORY_ACTIONS)


def comparing() -> CompareWindow | None:
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, CompareWindow)), None)


def test_headlines_alike_by_meaning_alone_are_told_to_be(library: WindowLibrary) -> None:
    titles = ("Earthquake flattens villages near the coast", "Tremor destroys homes in seaside towns")
    ids = tuple(library.add_article("Metals Daily", title, 30, "") for title in titles)
    found = read_both(library.conn, *ids)
    assert found is not None
    assert not found.means_alike
    waiting = [each for each in story_passes.waiting(library.conn, 0, 1000) if each.article_id in ids]
    compared = [(each, terms(each.title, each.text, with_meaning=True).packed()) for each in waiting]
    story_passes.put_terms(library.conn, compared)
    found = read_both(library.conn, *ids)
    assert found is not None
    assert (found.shared, found.means_alike) == ((), True)


def test_two_tellings_side_by_side(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    text = "A tanker ran aground off the northern cape. Nobody was hurt. Tugs are on their way from three ports. "
    other = "Off the northern cape a tanker ran aground. The owner has no insurance. "
    library.add_article("Loose Ends", "Tanker aground", 60, text)
    library.add_article("Metals Daily", "A tanker at the cape", 30, other)
    tell_together(library, "Tanker aground", "A tanker at the cape")
    window.articles.refresh_view()
    settle(qtbot, window)
    window.articles.select_article(library.articles["Tanker aground"])
    qtbot.waitUntil(
        lambda: window.article.has_tellings() and window.article.article_id() == library.articles["Tanker aground"]
    )
    window.articles.setFocus()
    press(qtbot, window, Key.Key_C)
    qtbot.waitUntil(lambda: (found := comparing()) is not None and found.compared() is not None)
    found = comparing()
    assert found is not None
    assert found.left.title.text() == "Tanker aground"
    assert found.right.title.text() == "A tanker at the cape"
    assert "stand only here" in found.left.told.text()
    assert {"Tanker", "cape"} <= set(found.shared.text().removeprefix("Both speak of: ").split(" · "))
    found.left.text.setFocus()
    qtbot.keyClick(found.left.text, Key.Key_N)
    assert found.left.text.textCursor().selectedText() == "Nobody was hurt."
    qtbot.keyClick(found.left.text, Key.Key_N)
    assert found.left.text.textCursor().selectedText() == "Tugs are on their way from three ports."
    qtbot.keyClick(found.left.text, Key.Key_P)
    assert found.left.text.textCursor().selectedText() == "Nobody was hurt."
    assert found.right.step(1)
    assert found.right.text.textCursor().selectedText() == "The owner has no insurance."
    window.themes.set_choice("dark")
    assert DARK.mark.lower() in found.right.text.toHtml().lower()
    qtbot.mouseClick(found.right.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.article.article_id() == library.articles["A tanker at the cape"])
