"""Who gets a key when an action and a widget both want it.

Qt asks the widget with the focus first, by a ShortcutOverride event. Text fields claim their letters by themselves; the
sidebar's type-ahead and a button's Space do not, so they are claimed here.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QTreeView


class KeyFilter(QObject):
    """Install on the application."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
            is_plain = modifiers == Qt.KeyboardModifier.NoModifier
            if is_plain and isinstance(watched, QTreeView) and event.text().isalnum():
                event.accept()
                return True
            if is_plain and isinstance(watched, QAbstractButton) and event.key() == Qt.Key.Key_Space:
                event.accept()
                return True
        return False
