"""Keys of the person's own: chosen in the dialog, taken by actions, kept, and given back."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from gui.dialogs.shortcut_editor import ShortcutEditor
from gui.main_window import MainWindow
from gui.settings import Settings
from tests.gui.test_window import Open, end, open_window, window  # noqa: F401 - fixtures
from tests.gui.window_library import WindowLibrary


def keys_of(window: MainWindow, name: str) -> list[str]:  # noqa: F811
    return [keys.toString() for keys in window.actions_[name].shortcuts()]


def choose(editor: ShortcutEditor, text: str) -> None:
    for row in range(editor.tree.topLevelItemCount()):
        item = editor.tree.topLevelItem(row)
        if item is not None and item.text(0) == text:
            editor.tree.setCurrentItem(item)
            return
    raise AssertionError(text)


@pytest.fixture
def editor(window: MainWindow) -> ShortcutEditor:  # noqa: F811
    window.actions_["change_keys"].trigger()
    found = window.findChild(ShortcutEditor)
    assert found is not None
    return found


def test_keys_are_changed_added_taken_and_reset(qtbot: QtBot, window: MainWindow, editor: ShortcutEditor) -> None:  # noqa: F811
    choose(editor, "Save or no longer")
    editor.keys.setKeySequence(QKeySequence("Ctrl+Alt+K"))
    editor.use.click()
    assert keys_of(window, "toggle_saved") == ["Ctrl+Alt+K"]
    editor.keys.setKeySequence(QKeySequence("B"))
    editor.also.click()
    assert keys_of(window, "toggle_saved") == ["Ctrl+Alt+K", "B"]
    editor.none.click()
    assert keys_of(window, "toggle_saved") == []
    editor.own.click()
    assert keys_of(window, "toggle_saved") == ["S"]
    editor.reject()


def test_keys_of_another_action_are_told_and_taken_from_it(window: MainWindow, editor: ShortcutEditor) -> None:  # noqa: F811
    choose(editor, "Save or no longer")
    editor.keys.setKeySequence(QKeySequence("M"))
    assert "Read or unread" in editor.note.text()
    editor.use.click()
    assert keys_of(window, "toggle_saved") == ["M"]
    assert keys_of(window, "toggle_read") == []
    choose(editor, "Save or no longer")
    editor.keys.setKeySequence(QKeySequence("G"))
    assert editor.note.text() != ""
    editor.reject()


def test_they_are_kept_and_a_damaged_list_does_no_harm(
    qtbot: QtBot,
    open_window: Open,  # noqa: F811
    library: WindowLibrary,
) -> None:
    first = open_window()
    first.settings.shortcuts = {"toggle_saved": ("F7",), "no such action": ("F8",)}
    first.settings.save()
    end(qtbot, first)
    second = open_window()
    assert keys_of(second, "toggle_saved") == ["F7"]
    path = library.profile.root / "window.json"
    path.write_text('{"shortcuts": {"toggle_saved": 7, "toggle_read": ["F9"]}}', encoding="utf-8")
    assert Settings(path).shortcuts == {"toggle_read": ("F9",)}


def test_the_filter_finds_actions_by_words_and_keys(editor: ShortcutEditor) -> None:
    editor.filter.setText("f11")
    shown = [
        item.text(0)
        for row in range(editor.tree.topLevelItemCount())
        if (item := editor.tree.topLevelItem(row)) is not None and not item.isHidden()
    ]
    assert shown == ["Full screen"]
    editor.reject()
