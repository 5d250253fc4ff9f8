"""What the View menu does: layouts, the article alone, full screen, and the list's looks. Kept in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication

from gui.window_frame import Layout

if TYPE_CHECKING:
    from gui.main_window import MainWindow

SWITCHES = {"compact": "is_list_compact", "day_headings": "has_day_headings", "read_on_scroll": "is_read_on_scroll"}
"""Actions that switch a setting: name → setting."""


class ViewCommands(QObject):
    """Turns actions into what the frame shows, and Enter and Escape into the way between list and article.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._frame, self._actions, self._settings = window.frame, window.actions_, window.settings
        self._layouts = QActionGroup(self)
        for layout in Layout:
            self._layouts.addAction(self._actions[f"layout_{layout}"])
        self._connect()
        self._on_setting("layout")
        for setting in SWITCHES.values():
            self._on_setting(setting)

    def _connect(self) -> None:
        window, actions = self._window, self._actions
        for layout in Layout:
            actions[f"layout_{layout}"].toggled.connect(lambda is_on, layout=layout: self._set_layout(layout, is_on))
        for name, setting in SWITCHES.items():
            actions[name].toggled.connect(lambda is_on, setting=setting: setattr(self._settings, setting, is_on))
        actions["sidebar"].setChecked(True)
        actions["sidebar"].toggled.connect(self._frame.set_sidebar)
        actions["menu_bar"].toggled.connect(window.menuBar().setVisible)
        actions["full_screen"].toggled.connect(self._set_full_screen)
        actions["reading_mode"].toggled.connect(self._set_alone)
        self._settings.changed.connect(self._on_setting)
        window.articles.activated.connect(self._on_activated)
        window.articles.table.clicked.connect(self._on_clicked)
        window.navigation.filter_changed.connect(self._on_list)
        window.toolbar.articles.clicked.connect(self._frame.show_list)
        window.digest.shown_changed.connect(self._on_digest)
        window.article.way_out.clicked.connect(self.go_back)

    # ---- between list and article

    def go_back(self) -> bool:
        """Leave the article that is shown alone, or in the list's place; False if it is not."""
        if self._frame.is_alone:
            self._actions["reading_mode"].setChecked(False)
            return True
        if self._frame.is_single and self._frame.is_article_shown:
            self._frame.show_list()
            self._window.articles.setFocus()
            return True
        return False

    def leave_alone(self) -> None:
        """Show the window's other parts again, which are needed now."""
        self._actions["reading_mode"].setChecked(False)

    def _on_activated(self, _article_id: int) -> None:
        if self._frame.is_article_shown:
            self._window.open_article()
        else:
            self._frame.show_article()

    def _on_clicked(self, _index: QModelIndex) -> None:
        # A click with a key held selects.
        if not QGuiApplication.keyboardModifiers() and not self._frame.is_article_shown:
            self._frame.show_article()

    def _on_list(self) -> None:
        """Another list is shown, which is what the person wants to see unless they go from unread to unread."""
        if self._frame.is_single and not self._window.unread_steps.is_stepping:
            self._frame.show_list()

    def _on_digest(self, is_digest: bool) -> None:
        if is_digest:
            self.leave_alone()

    def _set_layout(self, layout: Layout, is_on: bool) -> None:
        if is_on:
            self._settings.layout = layout.value

    # ---- the article alone

    def _set_alone(self, is_alone: bool) -> None:
        window = self._window
        if is_alone and window.article.article_id() is None:
            self._actions["reading_mode"].setChecked(False)
            self.said.emit(self.tr("Choose an article first"))
            return
        if is_alone:
            window.digest.leave()
        self._frame.set_alone(is_alone)
        window.article.way_out.setVisible(is_alone)
        window.menuBar().setVisible(self._actions["menu_bar"].isChecked() and not is_alone)
        (window.article if is_alone or not window.articles.isVisible() else window.articles).setFocus()

    def _set_full_screen(self, is_full: bool) -> None:
        state = self._window.windowState()
        full = Qt.WindowState.WindowFullScreen
        # The other states stay, so that a window that was maximised is so again.
        self._window.setWindowState(state | full if is_full else state & ~full)

    # ---- settings

    def _on_setting(self, name: str) -> None:
        for action, setting in SWITCHES.items():
            if setting == name:
                self._actions[action].setChecked(bool(getattr(self._settings, setting)))
        if name == "layout":
            wanted = self._settings.layout
            layout = Layout(wanted) if wanted in set(Layout) else Layout.COLUMNS
            self._actions[f"layout_{layout}"].setChecked(True)
            self._frame.set_layout(layout)
