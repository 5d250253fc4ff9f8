"""The window and its desktop kept in step: tray, dock, title, and whether closing ends the program.

What each of them shows or does is its own module's; this one knows when.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from feeds.protocol.messages import Event
from feeds.protocol.refreshing import CancelRefresh, RefreshProgress
from gui.desktop.arrivals import Arrivals, is_export
from gui.desktop.bus_messages import BusMessages
from gui.desktop.choices import choices
from gui.desktop.dock import Dock
from gui.desktop.handed import Handed
from gui.desktop.quiet import Quiet
from gui.desktop.screens import first_size, visible_place, within
from gui.desktop.tray import Tray
from gui.desktop.tray_menu import TITLES, TrayMenu
from gui.notifications import Notifications
from gui.sidebar.nodes import Key, Kind
from gui.words import number
from storage import lists
from storage.notifying import Teller, Told
from storage.types import ArticleFilter, ArticleRow, Library, Scope

if TYPE_CHECKING:
    from gui.main_window import MainWindow

TRAY_AFTER_MS = 1200
"""The first list needs the processor more than an icon does."""

STILL_THERE_MS = 15_000
"""While the window is hidden it is looked whether there is still an icon to bring it back by."""

_KINDS = {Teller.TOPIC: Kind.TOPIC, Teller.SEARCH: Kind.SEARCH, Teller.FEED: Kind.FEED}


class Desktop(QObject):
    """One for the window.

    Attributes:
        tray, menu, quiet, bus_messages, notifications: of the window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        self.quiet = Quiet(self._settings, self)
        self.menu = TrayMenu(self.quiet, window)
        self.tray = Tray(self.menu, self)
        self.bus_messages = BusMessages(self)
        window.closing.connect(self.bus_messages.close)
        self.notifications = Notifications(
            window.jobs,
            window.changes,
            self.tray,
            self.bus_messages,
            self.quiet,
            lambda: window.engine.is_refreshing,
            self,
        )
        self._dock = Dock()
        self._arrivals: Arrivals | None = None
        self._is_ending = False
        self._progress: tuple[int, int] | None = None
        self._unread = 0
        self._next_at: int | None = None
        self._watching = QTimer(self, interval=STILL_THERE_MS)
        self._watching.timeout.connect(self._look_for_tray)

    def start(self, *, is_minimised: bool) -> None:
        """Show the window, or leave it out of the way, and what the desktop shows of it."""
        window = self._window
        self._connect()
        is_first = "geometry" not in self._settings.state
        if is_first:
            window.resize(first_size(window.size(), window.screen().availableGeometry()))
        self.bring_into_sight()
        if not (is_minimised or choices(self._settings).starts_minimised):
            window.show()
            QTimer.singleShot(TRAY_AFTER_MS, self, self._follow_choices)
            if is_first:
                # By then the desktop has put its frame around it, and has it where it wants it.
                QTimer.singleShot(TRAY_AFTER_MS, self, self.fit)
            return
        self._follow_choices()
        if not self._hides():
            # A tray that comes later finds a window in the taskbar: it is never nowhere.
            window.showMinimized()
        else:
            self._watching.start()

    def _connect(self) -> None:
        window, menu = self._window, self.menu
        self._settings.changed.connect(self._on_setting)
        window.view.shown.connect(self._on_library)
        window.engine.event_received.connect(self._on_event)
        window.engine.refreshing_changed.connect(self._on_refreshing)
        self.notifications.opened.connect(self._on_message)
        self.tray.clicked.connect(self.come_forward)
        self.tray.came_or_went.connect(self._on_tray)
        menu.open_wanted.connect(self.come_forward)
        menu.article_wanted.connect(self._show_article)
        menu.digest_wanted.connect(lambda: self._act("go_digest"))
        menu.preferences_wanted.connect(lambda: self._act("preferences"))
        menu.refresh_wanted.connect(window.feed_commands.refresh)
        menu.stop_wanted.connect(lambda: window.engine.send(CancelRefresh()))
        menu.all_read_wanted.connect(window.marking.mark_everything_read)
        menu.quit_wanted.connect(window.leave)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            # The session ends: nothing may hold it up, nor be left behind.
            application.commitDataRequest.connect(self._on_session_end)
            application.screenRemoved.connect(lambda _screen: QTimer.singleShot(0, self, self.bring_into_sight))

    # ---- closing

    def keeps_running(self) -> bool:
        """Whether a window that is closed leaves the program in the tray: chosen, and an icon to come back by."""
        return not self._is_ending and self._hides() and choices(self._settings).closes_to_tray

    def hide_window(self) -> None:
        """Leave nothing but the icon."""
        self._window.hide()
        self._watching.start()

    def _hides(self) -> bool:
        return self.tray.is_shown()

    def _on_session_end(self) -> None:
        self._is_ending = True

    def _look_for_tray(self) -> None:
        """A panel that went away took the icon with it: the window comes back, in the taskbar."""
        if self._window.isVisible():
            self._watching.stop()
        elif not self._hides():
            self._watching.stop()
            self._window.showMinimized()

    # ---- coming to the front

    def come_forward(self, token: str = "") -> None:
        """Bring the window to the front.

        Args:
            token: by which the desktop allows it, from whoever was in front (xdg-activation); "" for none.
        """
        if token:
            # Where Qt looks for it when a window asks to be in front.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        window = self._window
        self._watching.stop()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        self.bring_into_sight()
        window.raise_()
        window.activateWindow()

    def take(self, handed: Handed) -> None:
        """Do what a start of the program brought: come to the front, and look at what it was given."""
        if not handed.is_minimised or handed.addresses or handed.action:
            self.come_forward(handed.token)
        if handed.action:
            self._window.actions_[handed.action].trigger()
        if handed.addresses:
            self._look_at(handed.addresses)

    def take_in(self, paths: Sequence[str]) -> None:
        """Take what was dropped on the window or pasted: other readers' files are previewed one after another."""
        exports = [path for path in paths if is_export(path)]
        self._window.feed_commands.add_paths([path for path in paths if path not in exports])
        if exports:
            self._look_at(exports)

    def _look_at(self, addresses: Sequence[str]) -> None:
        if self._arrivals is None:
            self._arrivals = Arrivals(self._window.feed_commands, self._window.reader_import, self)
        self._arrivals.look_at(addresses)

    def bring_into_sight(self) -> None:
        """Put a window whose screen is gone onto one that is there; maximised ones are placed by the system."""
        main = QGuiApplication.primaryScreen()
        screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not main)
        self._put(visible_place(self._window.frameGeometry(), [screen.availableGeometry() for screen in screens]))

    def fit(self) -> None:
        """Let all of the window, its frame too, lie on its screen."""
        self._put(within(self._window.frameGeometry(), self._window.screen().availableGeometry()))

    def _put(self, wanted: QRect) -> None:
        window = self._window
        frame = window.frameGeometry()
        is_placed = window.isMaximized() or window.isFullScreen() or window.isMinimized()
        if wanted != frame and not is_placed:
            window.resize(window.size() + wanted.size() - frame.size())
            window.move(wanted.topLeft())

    def _act(self, name: str) -> None:
        self.come_forward()
        self._window.actions_[name].trigger()

    def _show_article(self, article_id: int) -> None:
        self.come_forward()
        self._window.navigation.go(Scope.UNREAD)
        self._window.articles.select_article(article_id)

    def _on_message(self, told: tuple[Told, ...]) -> None:
        """Open what a message told of: its topic, search or feed; of several, everything unread."""
        self.come_forward()
        first = told[0]
        kind = _KINDS.get(first.teller)
        if len(told) == 1 and kind is not None:
            key: Key = (kind, first.id)
            self._window.go_to(key)
        else:
            self._window.navigation.go(Scope.UNREAD)
        if len(told) == 1 and first.articles == 1:
            self._window.articles.select_article(first.newest)

    # ---- what is shown

    def _on_setting(self, name: str) -> None:
        if name == "desktop":
            self._follow_choices()

    def _follow_choices(self) -> None:
        chosen = choices(self._settings)
        self.tray.want(chosen.has_tray)
        self._dock.show_count(self._unread if chosen.has_badge else 0)
        self._read_newest()

    def _on_tray(self) -> None:
        self._show()
        self._read_newest()

    def _on_library(self, library: Library, _counts: object) -> None:
        self._unread = library.totals.unread
        waiting = [feed.next_check_at for feed in library.feeds if feed.paused_at is None and feed.next_check_at]
        self._next_at = min(waiting, default=None)
        if choices(self._settings).has_badge:
            self._dock.show_count(self._unread)
        self._show()
        self._read_newest()

    def _read_newest(self) -> None:
        """The menu's titles, for as long as there is an icon that has it."""
        if self.tray.is_shown():
            wanted = ArticleFilter(Scope.UNREAD)
            self._window.jobs.read(
                lambda conn: lists.first_rows(conn, wanted, TITLES), self._on_newest, key="newest unread"
            )

    def _on_newest(self, rows: list[ArticleRow]) -> None:
        self.menu.show_unread(self._unread, rows)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, RefreshProgress):
            before = self._progress
            self._progress = (event.done, event.feeds)
            # Ten times a second is for the status bar; title, dock and tray change by the percent.
            if before is None or before[1] != event.feeds or _percent(before) != _percent(self._progress):
                self._show()

    def _on_refreshing(self, is_refreshing: bool) -> None:
        if not is_refreshing and self._progress is not None:
            self._progress = None
            self._show()

    def _show(self) -> None:
        unread = self.tr("%Ln unread", None, self._unread)
        title = "Broadsheet"
        words = f"Broadsheet · {unread}"
        if self._progress is not None:
            done, feeds = (number(each) for each in self._progress)
            progress = self.tr("{done} of {feeds} feeds").format(done=done, feeds=feeds)
            title, words = f"{progress} – Broadsheet", f"{words} · {progress}"
        self._window.setWindowTitle(title)
        self._dock.show_progress(_percent(self._progress) / 100 if self._progress is not None else None)
        self.tray.show_state(self._unread, words)
        self.menu.show_refresh(self._progress, self._next_at)


def _percent(progress: tuple[int, int]) -> int:
    done, feeds = progress
    return 100 * done // max(1, feeds)
