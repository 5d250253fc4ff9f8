"""Suggested topics above an article in the real window: taken by a key or a click, refused, and both taken back."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from gui.article_view.chips import SuggestionChip, TopicChip
from gui.main_window import MainWindow
from storage.topic_tags import Tagging, set_taggings
from storage.types import Origin
from tests.gui.test_window import CAPITAL, Open, open_article, open_window, press
from tests.gui.window_library import WindowLibrary

__all__ = ["open_window"]

Key = Qt.Key


@pytest.fixture
def window(open_window: Open, library: WindowLibrary) -> MainWindow:
    library.conn.execute(
        "INSERT INTO suggestions VALUES (?, ?, 0.9, ?)",
        (library.articles[CAPITAL], library.topics["Sanctions"], json.dumps(["metals", "easing"])),
    )
    return open_window()


def chips(window: MainWindow) -> list[SuggestionChip]:
    return [each for each in window.article.header.findChildren(SuggestionChip) if each.isVisibleTo(window)]


def topic_names(window: MainWindow) -> list[str]:
    body = window.article.body()
    return [mark.name for mark in body.row.topics] if body is not None else []


def origin(library: WindowLibrary) -> str | None:
    row = library.conn.execute(
        "SELECT origin FROM article_topics WHERE article_id = ?", (library.articles[CAPITAL],)
    ).fetchone()
    return row[0] if row else None


def test_a_suggestion_is_offered_with_its_reason(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    open_article(qtbot, window, library, CAPITAL)
    (chip,) = chips(window)
    offer, cross = chip.findChildren(QAbstractButton)
    assert offer.text() == "+ Sanctions?"
    assert offer.accessibleName() == "Add suggested topic Sanctions"
    assert offer.accessibleDescription() == "because “metals, easing”"
    assert cross.accessibleName() == "Do not suggest Sanctions here"


def test_one_key_accepts_and_undo_offers_again(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    open_article(qtbot, window, library, CAPITAL)
    press(qtbot, window, Key.Key_Y)
    qtbot.waitUntil(lambda: topic_names(window) == ["Sanctions"])
    assert chips(window) == []
    assert origin(library) == "user"
    with qtbot.waitSignal(window.suggestion_commands.lesson_given, timeout=30_000):
        window.undo.undo()
    qtbot.waitUntil(lambda: len(chips(window)) == 1)
    assert origin(library) is None


def test_a_tag_by_hand_is_a_lesson(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    with qtbot.waitSignal(window.suggestion_commands.lesson_given, timeout=30_000):
        window.marking.tag([library.articles[CAPITAL]], library.topics["Sanctions"], is_on=True)
    assert origin(library) == "user"


def test_one_key_dismisses_and_undo_offers_again(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    open_article(qtbot, window, library, CAPITAL)
    press(qtbot, window, Key.Key_X)
    qtbot.waitUntil(lambda: chips(window) == [])
    assert topic_names(window) == []
    assert origin(library) == "removed"
    window.undo.undo()
    qtbot.waitUntil(lambda: len(chips(window)) == 1)
    assert origin(library) is None


def test_a_click_on_the_cross_dismisses(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    open_article(qtbot, window, library, CAPITAL)
    (chip,) = chips(window)
    qtbot.mouseClick(chip.findChildren(QAbstractButton)[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: chips(window) == [])
    assert origin(library) == "removed"


def test_where_nothing_is_suggested_the_key_says_so(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    open_article(qtbot, window, library, "What a thaw would mean for supply")
    with qtbot.waitSignal(window.suggestion_commands.said):
        press(qtbot, window, Key.Key_Y)
    assert origin(library) is None


def test_a_topic_that_tagged_by_itself_tells_what_it_learnt(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    topic_id, article_id = library.topics["Sanctions"], library.articles[CAPITAL]
    set_taggings(library.conn, topic_id, [Tagging(article_id, Origin.RULE, 0)])
    open_article(qtbot, window, library, CAPITAL)
    (chip,) = window.article.header.findChildren(TopicChip)
    name = chip.findChildren(QAbstractButton)[0]
    assert name.toolTip() == name.accessibleDescription() == "learnt: metals, easing"
