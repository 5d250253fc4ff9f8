"""A page of very many stories in the real window: few widgets, and all that was there with one for each."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digest.edition_types import Edition, EditionArticle, EditionReason, EditionSection, EditionStory, Reason
from gui.digest_page.blocks import StoryBlock
from gui.digest_page.page import DigestPage
from gui.main_window import MainWindow
from tests.gui.test_window import open_window
from tests.gui.window_library import WindowLibrary

__all__ = ["open_window"]

STORIES = 600
AT = 1_795_000_000
Key = Qt.Key


def told(number: int) -> EditionStory:
    """A story whose height no other's tells."""
    title = " ".join(["Harbour"] * (1 + number * 7 % 23)) + f" {number}"
    article = EditionArticle(number + 1, title, "The Paper", None, AT)
    reason = EditionReason(Reason.RECENT, 1.0)
    return EditionStory(None, title, number + 1, (), (article,), ("The Paper",), reasons=(reason,))


@pytest.fixture
def page(qtbot: QtBot, library: WindowLibrary, open_window: Callable[[], MainWindow]) -> DigestPage:
    window = open_window()
    window.resize(1100, 800)
    shown = window.digest.page
    window.digest._front.setCurrentWidget(shown)
    sections = (
        EditionSection("Ports", "#112233", tuple(told(number) for number in range(1, 40))),
        EditionSection(None, None, tuple(told(number) for number in range(40, STORIES))),
    )
    shown.show_edition(Edition(AT - 86_400, AT, AT, told(0), sections, STORIES, 90, 0), {})
    settle(qtbot, shown)
    return shown


def settle(qtbot: QtBot, page: DigestPage) -> None:
    qtbot.waitUntil(page.is_settled, timeout=30_000)


def blocks(page: DigestPage) -> list[StoryBlock]:
    return [each for each in page.sheet.findChildren(StoryBlock) if each.isVisibleTo(page.sheet)]


def at_top(page: DigestPage) -> tuple[str, int]:
    """The story at the view's upper edge in the first column, and how far above the edge it begins."""
    seen = [each for each in blocks(page) if each.x() < 200 and top_of(page, each) + each.height() > 0]
    first = min(seen, key=StoryBlock.y)
    return first.story.headline, top_of(page, first)


def top_of(page: DigestPage, block: StoryBlock) -> int:
    return block.mapTo(page.area.viewport(), QPoint()).y()


def test_few_of_its_stories_have_widgets_and_the_view_is_full_of_them_wherever_it_is(
    qtbot: QtBot, page: DigestPage
) -> None:
    bar, height = page.area.verticalScrollBar(), page.area.viewport().height()
    whole = bar.maximum()
    for value in (0, 1000, whole // 2, whole, whole // 3, 0):
        bar.setValue(value)
        settle(qtbot, page)
        assert len(blocks(page)) < 90
        # Nothing is remembered wrongly: the range is what it was, and no two stories cover each other.
        assert bar.maximum() == whole
        shown = sorted(blocks(page), key=lambda each: (each.x(), each.y()))
        assert all(one.x() < other.x() or one.geometry().bottom() < other.y() for one, other in pairwise(shown))
        if 0 < value < whole - height:
            for x in (100, page.area.viewport().width() - 100):
                assert all(block_at(page, x, y) or block_at(page, x, y + 60) for y in range(0, height - 60, 60))
    bar.setValue(whole)
    assert page.ending.mapTo(page.area.viewport(), QPoint()).y() < height
    assert any(each.story.headline.endswith(f" {STORIES - 1}") for each in blocks(page))


def block_at(page: DigestPage, x: int, y: int) -> bool:
    return isinstance(page.area.viewport().childAt(x, y), StoryBlock)


def test_scrolling_by_small_steps_moves_every_story_by_just_that(qtbot: QtBot, page: DigestPage) -> None:
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settle(qtbot, page)
    for _ in range(60):
        before = {each.story.headline: top_of(page, each) for each in blocks(page)}
        bar.setValue(bar.value() + 53)
        settle(qtbot, page)
        after = {each.story.headline: top_of(page, each) for each in blocks(page)}
        both = before.keys() & after.keys()
        assert len(both) > 10
        assert {before[each] - after[each] for each in both} == {53}


def test_keys_walk_through_all_of_them_in_order_from_wherever_one_scrolled(qtbot: QtBot, page: DigestPage) -> None:
    for number in range(40):
        page.step(1)
        assert focused() == number
    # Away from it by the wheel: Tab goes on from the story one was at, and the page follows.
    page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum() - 900)
    settle(qtbot, page)
    for number in (40, 41, 42):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        assert focused() == number
    for number in (41, 40, 39):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert focused() == number
    top = top_of(page, page.sheet.block(39))
    assert 0 <= top < page.area.viewport().height()
    settle(qtbot, page)
    last = page.sheet.block(STORIES - 1)
    last.setFocus()
    settle(qtbot, page)
    for number in range(STORIES - 2, STORIES - 30, -1):
        page.step(-1)
        assert focused() == number
    page.choices.finish.setFocus()
    qtbot.keyClick(page.choices.finish, Key.Key_Tab)
    assert focused() == 0


def focused() -> int:
    block = QApplication.focusWidget()
    assert isinstance(block, StoryBlock)
    return block.story.headline_id - 1


def test_another_width_keeps_the_story_at_the_top_in_view(qtbot: QtBot, page: DigestPage) -> None:
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.maximum() * 2 // 3)
    settle(qtbot, page)
    first, offset = at_top(page)
    page.window().resize(760, 800)
    qtbot.waitUntil(lambda: page.width() < 780)
    settle(qtbot, page)
    assert len({each.x() for each in blocks(page)}) == 1
    assert at_top(page)[0] == first
    page.step(1)
    assert focused() == 0
    assert bar.value() < 400
    # A story is read aloud with where it stands among all, for most have nothing to be counted by.
    assert page.sheet.block(0).accessibleDescription().endswith("Story 1 of 600")
    order = [each.story.headline_id for each in blocks(page)]
    assert order == sorted(order)
    assert offset <= 0


def test_words_are_found_in_stories_far_from_the_view_and_one_goes_on_from_there(
    qtbot: QtBot, page: DigestPage
) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    page.step(1)
    window.actions_["find"].trigger()
    field = page.find_bar.field
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "HARBOUR 47")
    qtbot.waitUntil(lambda: page.find_bar.count_text() == "1 of 11")
    assert field.hasFocus()
    for number in (470, 471):
        qtbot.keyClick(field, Key.Key_Return)
        block = page.sheet.block(number)
        assert block.is_pointed_at
        assert 0 <= top_of(page, block) < page.area.viewport().height()
    mark = window.themes.theme.mark
    image = block.grab().toImage()
    colors = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 3)}
    assert mark in colors
    qtbot.keyClick(field, Key.Key_Escape)
    assert not page.find_bar.isVisible()
    assert focused() == 471
    image = block.grab().toImage()
    assert mark not in {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    page.step(1)
    assert focused() == 472
    window.actions_["find"].trigger()
    field.clear()
    qtbot.keyClicks(field, "lighthouse")
    qtbot.waitUntil(lambda: page.find_bar.count_text() == "Not in this digest")
    window.actions_["back"].trigger()
    assert not page.find_bar.isVisible()
    assert focused() == 472
