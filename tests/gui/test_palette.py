"""The command palette: which lines match in which order, and doing and going by it in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from gui.dialogs.shortcuts import ShortcutSheet
from gui.main_window import MainWindow
from gui.palette.entries import MOST_SHOWN, PaletteEntry, matching
from gui.sidebar.nodes import Kind
from tests.gui.test_window import open_window, window  # noqa: F401 - fixtures
from tests.gui.window_library import WindowLibrary


def names(typed: str, *texts: str) -> list[str]:
    return [entry.text for entry in matching([PaletteEntry(text, "Feed", lambda: None) for text in texts], typed)]


def test_beginnings_come_first_then_words_then_initials_then_parts() -> None:
    texts = ("Remark", "Watermark", "All marks", "Mark all read", "Market Ledger")
    assert names("mark", *texts) == ["Mark all read", "Market Ledger", "All marks", "Remark", "Watermark"]
    assert names("mar", "Mark all read")[0] == "Mark all read"
    assert names("all mark", *texts) == ["All marks", "Mark all read"]
    assert names("ml", *texts) == ["Market Ledger"]


def test_case_and_accents_do_not_matter_and_kinds_are_words_too() -> None:
    assert names("zurich", "Zürich heute") == ["Zürich heute"]
    assert names("feed zur", "Zürich heute") == ["Zürich heute"]
    assert names("paper", "Zürich heute") == []


def test_nothing_typed_offers_all_up_to_a_bound() -> None:
    assert len(names("", *(f"Feed {number}" for number in range(500)))) == MOST_SHOWN


def test_an_action_is_done_by_a_few_letters(qtbot: QtBot, window: MainWindow) -> None:  # noqa: F811
    window.actions_["palette"].trigger()
    popup = window.palette_popup
    assert popup.isVisible()
    qtbot.keyClicks(popup.field, "all keys")
    assert popup.shown()[0].text == "All keys"
    assert popup.shown()[0].detail == "?"
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert not popup.isVisible()
    qtbot.waitUntil(lambda: window.findChild(ShortcutSheet) is not None)


def test_a_feed_is_gone_to(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:  # noqa: F811
    window.actions_["palette"].trigger()
    popup = window.palette_popup
    qtbot.keyClicks(popup.field, "northern")
    texts = [entry.text for entry in popup.shown()]
    qtbot.keyClick(popup.field, Qt.Key.Key_Down)
    qtbot.keyClick(popup.field, Qt.Key.Key_Up)
    assert texts[0] == "Northern Wire"
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.sidebar.node().key == (Kind.FEED, library.feeds["Northern Wire"]))


def test_what_matches_nothing_says_so_and_rows_have_room(qtbot: QtBot, window: MainWindow) -> None:  # noqa: F811
    window.actions_["palette"].trigger()
    popup = window.palette_popup
    assert popup.list.sizeHintForRow(0) > QFontMetrics(popup.font()).height()
    qtbot.keyClicks(popup.field, "qqqq")
    assert popup.nothing.isVisibleTo(popup)
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert popup.isVisible()
    popup.close()
