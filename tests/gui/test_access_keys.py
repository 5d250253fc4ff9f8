"""The letters that open menu entries and reach fields with Alt: in every language each once in a menu or dialog."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.actions import Actions
from gui.languages.choosing import OWN_NAMES, PLACE
from gui.sidebar.nodes import Kind
from tests.gui.pseudo_locale import load_tool
from tests.gui.test_accessibility import DIALOGS, opened, over
from tests.gui.test_window import CAPITAL, Open, open_article, open_window, settle
from tests.gui.window_library import WindowLibrary

__all__ = ["open_window"]

tool = load_tool()
MORE_THAN_LETTERS = {"preferences": 2}
"""Dialogs of more fields than an alphabet has letters → how often one may stand there. Alt steps through them."""

RAREST = ("welcome", "export_bundle")
"""Of the File menu, which has more entries than there are letters in their words: they share one with another."""


def letters(texts: Iterable[str]) -> Counter[str]:
    """Letters behind "&" → how often they stand there."""
    return Counter(found[0].upper() for each in texts if (found := re.findall(r"&([^\s&])", each.replace("&&", ""))))


def repeats(texts: Iterable[str], most: int = 1) -> dict[str, list[str]]:
    """Letters that stand more than so often, and where."""
    listed = list(texts)
    often = [letter for letter, times in letters(listed).items() if times > most]
    return {letter: [each for each in listed if letter in letters([each])] for letter in often}


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    language: str = request.param
    translator = QTranslator()
    assert translator.load(f"broadsheet_{language}", str(PLACE))
    QCoreApplication.installTranslator(translator)
    yield language
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("spoken", OWN_NAMES, indirect=True)
def test_no_letter_opens_two_entries_of_a_menu(spoken: str) -> None:
    menus: dict[str, set[str]] = defaultdict(set)
    for entry in Actions(QWidget()).table:
        menus["bar"].add(entry.menu)
        if entry.name not in RAREST:
            menus[entry.menu].add(entry.inside or entry.text)
        if entry.inside:
            menus[entry.inside].add(entry.text)
    found = {menu: repeats(texts) for menu, texts in menus.items()}
    assert not {menu: twice for menu, twice in found.items() if twice}


def reached_by_letters(dialog: QWidget) -> Iterator[str]:
    """Texts of buttons and of labels that stand for a field."""
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            yield widget.text()


def test_no_letter_reaches_two_fields_of_a_dialog(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    window = open_window()
    open_article(qtbot, window, library, CAPITAL)
    window.sidebar.choose((Kind.FEED, library.feeds["Northern Wire"]))
    settle(qtbot, window)
    texts: dict[str, list[str]] = {}
    contexts: dict[str, set[str]] = {}
    for action in (*DIALOGS, "edit_commands", "import_reader"):
        dialog = opened(qtbot, window, action)
        texts[action] = list(reached_by_letters(dialog))
        contexts[action] = {type(each).__name__ for each in (dialog, *dialog.findChildren(QWidget))}
        dialog.close()
        qtbot.waitUntil(lambda: not over(window))
    found = {}
    for language in OWN_NAMES:
        messages = [each for each in tool.messages(tool.ts_file(language)) if "&" in each.source]
        for action, listed in texts.items():
            told = {each.source: each.forms[0] for each in messages if each.context in contexts[action]}
            said = [told.get(text, text) for text in listed]
            if twice := repeats(said, MORE_THAN_LETTERS.get(action, 1)):
                found[language, action] = twice
    assert not found, "\n".join(f"{where}: {twice}" for where, twice in found.items())
