"""Help: the guide, what is new with a quiet word after an upgrade, and about the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from gui.dialogs.about import LICENCES, AboutDialog

if TYPE_CHECKING:
    from gui.guide.window import GuideWindow
    from gui.licences import Package
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

    def show_about(self, version: str) -> None:
        """Say what the program is, and whose work it stands on."""
        about = AboutDialog(version, self._window)
        about.texts_wanted.connect(lambda: self._show_licences(about))
        about.open()

    def _show_licences(self, about: AboutDialog) -> None:
        from gui.dialogs.licences import LicencesDialog  # noqa: PLC0415
        from gui.licences import packages  # noqa: PLC0415

        dialog = LicencesDialog(about)

        def show(found: list[Package]) -> None:
            if dialog.is_there():
                dialog.show_packages(found)

        self._window.jobs.read(lambda _conn: packages(name for name, _ in LICENCES), show)
        dialog.open()

    def _keyboard(self) -> str:
        from gui.guide.keyboard import keyboard_chapter  # noqa: PLC0415

        return keyboard_chapter(self._window.actions_.listed(QKeySequence.SequenceFormat.NativeText))
