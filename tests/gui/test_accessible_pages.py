"""Names, roles and the order of Tab on the pages and windows that are not opened as dialogs, and Tab through each."""

from __future__ import annotations

from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.filters import FilterEditor
from gui.dialogs.welcome import WelcomePage
from gui.preferences.window import PreferencesWindow
from tests.gui.test_accessibility import faults, jumps, listening, name_of, opened, over, tab_order, traps, tree
from tests.gui.test_digest_page import told, wait
from tests.gui.test_window import CAPITAL, Open, open_article, open_window
from tests.gui.window_library import WindowLibrary

__all__ = ["listening", "open_window", "told"]

SOON_MS = 60_000
"""A start of the engine on a machine that does much else."""


class Walk:
    """What is wrong with each page walked through."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.wrong: dict[str, list[str]] = {}

    def through(self, page: str, top: QWidget, whole: QWidget | None = None) -> None:
        """Walk through a page. `whole`: the window it stands in, if it is none itself."""
        window = whole or top
        found = [*faults(top), *jumps(tab_order(window), window), *traps(self._qtbot, window)]
        if found:
            self.wrong[page] = found


def texts(top: QWidget) -> list[str]:
    """All that is told of a page."""
    return [name_of(node) for node in tree(top)]


def test_the_first_page_and_the_digest_and_a_briefing(qtbot: QtBot, open_window: Open, told: WindowLibrary) -> None:
    window = open_window()
    walk = Walk(qtbot)
    window.actions_["welcome"].trigger()
    welcome = window.findChild(WelcomePage)
    assert welcome is not None
    qtbot.waitUntil(lambda: bool(welcome.subjects), timeout=SOON_MS)
    walk.through("welcome", welcome, window)
    window.actions_["go_digest"].trigger()
    wait(qtbot, window)
    page = window.digest.page
    assert len(page.sheet.stories) > 2
    walk.through("digest", window)
    assert {each.story.headline for each in page.sheet.stories if each.story is not None} <= {*texts(page)}
    window.digest.show_briefing("Rare earths")
    qtbot.waitUntil(lambda: page.edition is not None and page.edition.topic is not None, timeout=SOON_MS)
    wait(qtbot, window)
    walk.through("briefing", window)
    assert not walk.wrong


def test_windows_of_their_own(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    window = open_window()
    walk = Walk(qtbot)
    open_article(qtbot, window, library, CAPITAL)
    article = opened(qtbot, window, "open_window")
    qtbot.waitUntil(lambda: any(CAPITAL in each for each in texts(article)))
    walk.through("article", article)
    article.close()
    qtbot.waitUntil(lambda: not over(window))
    guide = opened(qtbot, window, "guide")
    qtbot.waitUntil(lambda: any("First steps" in each.toPlainText() for each in guide.findChildren(QTextEdit)))
    walk.through("guide", guide)
    guide.close()
    qtbot.waitUntil(lambda: not over(window))
    window.activateWindow()
    field = opened(qtbot, window, "topics")
    walk.through("topic field", field)
    assert any(each.startswith("Sanctions") for each in texts(field))
    field.close()
    qtbot.waitUntil(lambda: not over(window))
    commands = opened(qtbot, window, "edit_commands")
    walk.through("send to", commands)
    commands.close()
    assert not walk.wrong


def test_preferences_that_wait_for_the_engine_and_an_editor_of_filters(
    qtbot: QtBot, open_window: Open, library: WindowLibrary
) -> None:
    window = open_window()
    walk = Walk(qtbot)
    preferences = opened(qtbot, window, "preferences")
    assert isinstance(preferences, PreferencesWindow)
    qtbot.waitUntil(lambda: all(each.isEnabled() for each in preferences.sections), timeout=SOON_MS)
    walk.through("preferences", preferences)
    preferences.close()
    qtbot.waitUntil(lambda: not over(window))
    editor = opened(qtbot, window, "new_filter")
    assert isinstance(editor, FilterEditor)
    walk.through("filter", editor)
    editor.close()
    assert not walk.wrong
