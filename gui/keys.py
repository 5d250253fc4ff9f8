"""Who gets a key when an action and a widget both want it.

Qt asks the widget with the focus first, by a ShortcutOverride event that climbs to the window. Text fields claim their
letters by themselves; the sidebar's type-ahead and a button's Space do not, so the window claims those for them.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QTreeView, QWidget


def is_claimed(focused: QWidget | None, event: QKeyEvent) -> bool:
    """Whether the key is the focused widget's and no action's."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers != Qt.KeyboardModifier.NoModifier:
        return False
    if isinstance(focused, QTreeView):
        return event.text().isalnum()
    return isinstance(focused, QAbstractButton) and event.key() == Qt.Key.Key_Space
