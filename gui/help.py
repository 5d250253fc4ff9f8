"""Help: the guide, what is new, and a quiet word after an upgrade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from gui.guide.window import GuideWindow
    from gui.main_window import MainWindow

_SEEN = "version_seen"
"""Under this name the window's state remembers which version was run last."""


class Help(QObject):
    """Opens what helps. The guide's window is made when it is first wanted: no start pays for it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.guide: GuideWindow | None = None

    def show_guide(self, path: str = "", anchor: str = "") -> None:
        """Open the guide at a chapter, by its path in `docs/`; "" for where it was."""
        if self.guide is None:
            from gui.guide.window import GuideWindow  # noqa: PLC0415

            window = self._window
            self.guide = GuideWindow(window.jobs, window.themes, window.settings, self._keyboard, window)
            self.guide.address_wanted.connect(window.feed_commands.open_address)
        self.guide.open_at(path, anchor)

    def show_news(self) -> None:
        """Open the guide at what is new."""
        from gui.guide.chapters import WHATS_NEW  # noqa: PLC0415

        self.show_guide(WHATS_NEW)

    def tell_news(self, version: str) -> None:
        """Say once, in the status bar, that this version has something new; a library's first window says nothing."""
        state = self._window.settings.state
        before = state.get(_SEEN)
        if before == version:
            return
        self._window.settings.keep(**{_SEEN: version})
        if before is not None:
            words = self.tr("This is Broadsheet {version}. Help › What's new tells what it brings.")
            self._window.status.show_message(words.format(version=version))

    def _keyboard(self) -> str:
        from gui.guide.keyboard import keyboard_chapter  # noqa: PLC0415

        return keyboard_chapter(self._window.actions_.listed(QKeySequence.SequenceFormat.NativeText))
