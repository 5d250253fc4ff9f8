"""The person's own keys: the dialog that changes them, where they are kept, and the actions that take them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.dialogs.shortcut_editor import ShortcutEditor
from gui.settings import Settings


class KeyChoices(QObject):
    """Keeps the window's actions and the settings in step."""

    def __init__(self, actions: Actions, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._settings = settings
        self._window = window
        actions.use_keys(settings.shortcuts)

    def edit(self) -> None:
        """Open the dialog; what is chosen there holds at once."""
        editor = ShortcutEditor(self._actions.editable(), self._window)

        def use(chosen: dict[str, tuple[str, ...]]) -> None:
            self._settings.shortcuts = chosen
            self._actions.use_keys(chosen)
            editor.show_actions(self._actions.editable())

        editor.chosen.connect(lambda name, keys: use({**self._settings.shortcuts, name: keys}))
        editor.reset.connect(lambda name: use(_without(self._settings.shortcuts, name)))
        editor.all_reset.connect(lambda: use({}))
        editor.open()


def _without(chosen: dict[str, tuple[str, ...]], name: str) -> dict[str, tuple[str, ...]]:
    return {each: keys for each, keys in chosen.items() if each != name}
