"""The window in a language of accents that is longer by two fifths, from left to right and from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCalendarWidget, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.sidebar.nodes import Kind
from tests.gui import pseudo_locale
from tests.gui.test_accessibility import opened
from tests.gui.test_window import CAPITAL, Open, open_article, open_window
from tests.gui.window_library import WindowLibrary

__all__ = ["open_window"]

SHOWN_AS_THEY_ARE = re.compile(
    r"[\d\W]*\Z|.*(https?:|socks5:|\(\*\.|/tmp|<p style|Ctrl|Shift|Esc|Broadsheet\Z|example\.org|[MG]B\Z)"
    r"|&?(OK|Cancel)\Z"
)
"""What no translator of ours is given: numbers, addresses, keys, the program's name, Qt's own buttons."""
DIALOGS = ("subscribe", "new_folder", "filters", "new_filter", "new_topic", "preferences")


@pytest.fixture
def told(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[bool]:
    folder = tmp_path / "language"
    folder.mkdir()
    translator = pseudo_locale.install(folder, is_rtl=request.param)
    if request.param:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QCoreApplication.removeTranslator(translator)


def texts(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text that a window shows or tells."""
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisible() or any(isinstance(each, QCalendarWidget) for each in _holders(widget)):
            continue
        for text in (widget.toolTip(), widget.accessibleName(), widget.windowTitle()):
            yield widget, text
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget, widget.text()
        if isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield widget, widget.itemText(0)


def _holders(widget: QWidget) -> Iterator[QWidget]:
    holder: QWidget | None = widget
    while holder is not None:
        yield holder
        holder = holder.parentWidget()


def plain_english(top: QWidget, names: set[str]) -> list[str]:
    """Texts that were never given to a translator. `names`: what the library itself is called by."""
    found = {text for _, text in texts(top)}
    return sorted(
        text
        for text in found
        if pseudo_locale.BEGIN not in text and text not in names and not SHOWN_AS_THEY_ARE.match(text)
    )


def cut_off(top: QWidget) -> list[str]:
    """Buttons and labels of a line that have less room than their words need."""
    return [
        text
        for widget, text in texts(top)
        if isinstance(widget, (QAbstractButton, QLabel))
        and pseudo_locale.END in text
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.width() < widget.minimumSizeHint().width()
    ]


@pytest.mark.parametrize("told", [False, True], ids=["ltr", "rtl"], indirect=True)
def test_everything_is_translated_fits_and_stands_where_lines_begin(
    qtbot: QtBot, told: bool, open_window: Open, library: WindowLibrary
) -> None:
    window: MainWindow = open_window()
    open_article(qtbot, window, library, CAPITAL)
    names = {*library.articles, *library.feeds, *library.topics, *library.searches, *library.folders, "Ana Marsh"}
    english, short = {"reading": plain_english(window, names)}, {"reading": cut_off(window)}
    window.sidebar.choose((Kind.FEED, library.feeds["Northern Wire"]))
    for action in DIALOGS:
        dialog = opened(qtbot, window, action)
        english[action], short[action] = plain_english(dialog, names), cut_off(dialog)
        dialog.close()
    assert not {page: found for page, found in english.items() if found}
    assert not {page: found for page, found in short.items() if found}
    places = [each.mapTo(window, QPoint()).x() for each in (window.sidebar, window.articles, window.article)]
    assert places == sorted(places, reverse=told)
    tree = window.sidebar.tree
    row = tree.visualRect(tree.currentIndex())
    assert (tree.viewport().width() - row.right() > row.left()) == told
    # An article is read in the direction of its own language, whatever the window's.
    direction = window.article.browser.document().defaultTextOption().textDirection()
    assert direction == Qt.LayoutDirection.LeftToRight
