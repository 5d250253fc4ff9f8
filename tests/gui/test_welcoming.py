"""What the page of a first start does in the real window: topics made at once, an address carried on."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from digest.topics import STARTER_TOPICS
from gui.dialogs.subscribe import SubscribeDialog
from gui.dialogs.welcome import WelcomePage
from tests.gui.test_window import Open, open_window
from tests.gui.window_library import WindowLibrary

__all__ = ["open_window"]


def stored(library: WindowLibrary) -> set[str]:
    return {name for (name,) in library.conn.execute("SELECT name FROM topics")}


def test_topics_made_at_once_are_told_and_taken_back_together(
    qtbot: QtBot, open_window: Open, library: WindowLibrary
) -> None:
    window, before = open_window(), stored(library)
    # One of them is there already: it is left as it is, and not told as made.
    wanted = [each for each in STARTER_TOPICS if each.name not in before][:3]
    known = [each for each in STARTER_TOPICS if each.name in before][:1]
    pushed: list[str] = []
    window.undo.pushed.connect(pushed.append)
    window.topic_commands.add_starters([*wanted, *known])
    qtbot.waitUntil(lambda: bool(pushed))
    first, second, third = (each.name for each in wanted)
    assert pushed == [f"3 topics made: {QLocale().createSeparatedList([first, second, third])}"]
    assert window.toast.message.text() == pushed[0]
    assert stored(library) == before | {first, second, third}
    window.undo.undo()
    qtbot.waitUntil(lambda: stored(library) == before)
    window.topic_commands.add_starters(wanted[:1])
    qtbot.waitUntil(lambda: pushed[1:] == [f"Topic “{first}” made"])


def test_an_address_stays_until_its_feed_is_added(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.welcoming.show()
    page = window.findChild(WelcomePage)
    assert page is not None
    for is_added in (False, True):
        page.address.setText("wire.example")
        qtbot.keyClick(page.address, Qt.Key.Key_Return)
        dialog = window.findChildren(SubscribeDialog)[-1]
        assert dialog.field.text() == "wire.example"
        (dialog.accept if is_added else dialog.reject)()
        assert page.address.text() == ("" if is_added else "wire.example")
