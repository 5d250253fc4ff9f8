"""Who gets a key when an action and a widget both want it.

Qt asks the widget with the focus first, by a ShortcutOverride event that climbs to the window. Text fields claim their
letters by themselves; Enter in a field, the sidebar's type-ahead and a button's Space are claimed by the window.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QTreeView, QWidget

from gui.digest_page.blocks import StoryBlock
from gui.toolbar import SearchField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_claimed(focused: QWidget | None, event: QKeyEvent) -> bool:
    """Whether the key is the focused widget's and no action's."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers != Qt.KeyboardModifier.NoModifier:
        return False
    key = event.key()
    match focused:
        case QTreeView():
            return event.text().isalnum() or key in _ENTER
        case QLineEdit():
            # Escape leaves the search by the window's action; every other field has a use of its own for it.
            return key in _ENTER or (key == Qt.Key.Key_Escape and not isinstance(focused, SearchField))
        case QPlainTextEdit():
            return key == Qt.Key.Key_Escape
        case QAbstractButton():
            # Space goes on a page of stories.
            return key in (*_ENTER, Qt.Key.Key_Space, Qt.Key.Key_Escape) and not isinstance(focused, StoryBlock)
        case _:
            return False
