"""No state is told by colour alone: what is painted differs by its lightness too, and what is spoken names it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QAccessible, QColor, QImage, QTextCursor, qGray
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from gui.article_view.highlight_colors import highlighted
from gui.digest_page.choices import Choices
from gui.digest_page.period import Period
from gui.main_window import MainWindow
from gui.sidebar.nodes import Kind
from gui.theme import LIGHT
from storage import notes
from storage.note_types import HighlightColor, Quote
from tests.gui.test_accessibility import Role, listening, tree
from tests.gui.test_settings_theme_words import contrast
from tests.gui.test_window import CAPITAL, THAW, Open, open_article, open_window, settle
from tests.gui.window_library import WindowLibrary

__all__ = ["listening", "open_window"]

SEEN = 3.0
"""The contrast from which a shape is seen (WCAG 2.2, 1.4.11)."""
HAND = 12
"""Pixels of a shape that is none by chance of the letters' edges."""


def _grey(lightness: int) -> str:
    return QColor(lightness, lightness, lightness).name()


PAGE = _grey(qGray(QColor(LIGHT.page).rgb()))
STANDS_OUT = [contrast(PAGE, _grey(lightness)) >= SEEN for lightness in range(256)]


def shapes(widget: QWidget, place: QRect | None = None) -> set[int]:
    """Where what is painted stands out from the page without any colour: places in the picture."""
    image = widget.grab(place or widget.rect()).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    # Lines are filled up to whole words of memory.
    length, width = image.bytesPerLine(), image.width()
    painted = enumerate(bytes(image.constBits()))
    return {at for at, lightness in painted if at % length < width and STANDS_OUT[lightness]}


def row(window: MainWindow, library: WindowLibrary, title: str) -> set[int]:
    table = window.articles.table
    index = window.articles.model.index(window.articles.model.row_of(library.articles[title]), 0)
    return shapes(table.viewport(), table.visualRect(index))


def line(window: MainWindow, key: tuple[Kind, str | int]) -> set[int]:
    lines = window.sidebar.tree
    index = next(each for each in _lines(window) if window.sidebar.model.node(each).key == key)
    place = lines.visualRect(index)
    return shapes(lines.viewport(), QRect(0, place.top(), lines.viewport().width(), place.height()))


def _lines(window: MainWindow) -> Iterator[QModelIndex]:
    index = window.sidebar.tree.indexAt(QPoint(20, 1))
    while index.isValid():
        yield index
        index = window.sidebar.tree.indexBelow(index)


def said(window: MainWindow, title: str) -> str:
    """What a screen reader says of a row."""
    cells = (each.text(QAccessible.Text.Name) for each in tree(window.articles.table) if each.role() == Role.Cell)
    return next((each for each in cells if each.startswith(title)), "")


def test_a_row_of_the_list(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    window = open_window()
    window.actions_["go_all"].trigger()
    settle(qtbot, window)
    article = library.articles[THAW]
    plain = row(window, library, THAW)
    marking, topic = window.marking, library.topics["Sanctions"]
    # What is said of it that was not before, or no longer.
    changes: dict[str, Callable[[], object]] = {
        ", saved": lambda: marking.mark_saved([article], is_saved=True),
        ", topics: Sanctions": lambda: marking.tag([article], topic, is_on=True),
        ", unread": lambda: marking.mark_read([article], is_read=True),
    }
    for words, change in changes.items():
        was_said = words in said(window, THAW)
        change()
        qtbot.waitUntil(lambda words=words, before=was_said: (words in said(window, THAW)) != before)
        qtbot.waitUntil(lambda before=plain: len(row(window, library, THAW) ^ before) > HAND)
        plain = row(window, library, THAW)


def test_a_line_of_the_sidebar(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    window = open_window()
    feed = (Kind.FEED, library.feeds["Loose Ends"])
    plain = line(window, feed)
    window.sidebar.choose(feed)
    settle(qtbot, window)
    # The one chosen is of heavier letters, and told as chosen.
    qtbot.waitUntil(lambda: len(line(window, feed) ^ plain) > HAND)
    chosen = [each for each in tree(window.sidebar) if each.role() == Role.TreeItem and each.state().selected]
    assert [each.text(QAccessible.Text.Name).partition(",")[0] for each in chosen] == ["Loose Ends"]
    window.sidebar.choose((Kind.PLACE, "all"))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: line(window, feed) == plain)
    library.fail("Loose Ends")
    window.view.read()
    qtbot.waitUntil(lambda: len(line(window, feed) ^ plain) > HAND)
    names = [each.text(QAccessible.Text.Name) for each in tree(window.sidebar) if each.role() == Role.TreeItem]
    assert any(each.startswith("Loose Ends, ") and "took too long" in each for each in names), names


def test_the_chosen_time_of_the_digest(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(900, 100)
    choices = Choices(holder)
    choices.resize(900, 60)
    choices.show_theme(LIGHT)
    holder.show()
    pill = choices.periods["week"]
    place = QRect(pill.mapTo(holder, QPoint()), pill.size())
    choices.show_period(Period("day"))
    plain = shapes(holder, place)
    choices.show_period(Period("week"))
    # Filled, with letters left out of it.
    assert len(shapes(holder, place) ^ plain) > len(plain)
    told = QAccessible.queryAccessibleInterface(pill).state()
    assert (told.checkable, told.checked) == (True, True)


def test_the_colour_of_a_highlight(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    for color, words in ((HighlightColor.GREEN, "asked to draw"), (HighlightColor.PINK, "lifted in stages")):
        notes.add_highlight(library.conn, library.articles[CAPITAL], Quote(words), color, library.now)
    window = open_window()
    open_article(qtbot, window, library, CAPITAL)

    def names() -> set[str]:
        return {each.text(QAccessible.Text.Name) for each in tree(window.article.annotating.section)}

    qtbot.waitUntil(lambda: {"Highlight, Green", "Highlight, Pink"} <= names())
    window.article.browser.setFocus()
    window.article.browser.setTextCursor(window.article.browser.document().find("asked to draw"))
    dots = [each for each in window.findChildren(QAbstractButton) if each.accessibleName().startswith("Highlight in")]
    assert {each.toolTip() for each in dots} == {"Yellow", "Green", "Blue", "Pink"}
    looks = [shapes(dot) for dot in dots]
    assert all(one != other for one, other in combinations(looks, 2))
    browser, looks = window.article.browser, []
    # Found in the text too: nothing else draws them from now on.
    qtbot.waitUntil(lambda: len(window.article.annotating.spans()) == 2 and len(browser.extraSelections()) == 2)
    passage = browser.document().find("asked to draw")
    browser.setTextCursor(QTextCursor(browser.document()))
    place = browser.cursorRect(passage).adjusted(-200, 0, 0, 6)
    for color in HighlightColor:
        window.article.marks.set_highlights([(passage.selectionStart(), passage.selectionEnd(), color)])
        wanted = [highlighted(color, LIGHT).underlineStyle()]
        qtbot.waitUntil(
            lambda wanted=wanted: [each.format.underlineStyle() for each in browser.extraSelections()] == wanted
        )
        looks.append(shapes(browser.viewport(), place))
    assert all(len(one ^ other) > HAND for one, other in combinations(looks, 2))
    for dot in dots:
        plain = shapes(dot)
        dot.setChecked(True)
        assert len(shapes(dot) ^ plain) > HAND
