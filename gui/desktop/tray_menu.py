"""The tray icon's menu: what is unread, and what can be done without the window. It offers; others do.

A desktop shows a copy of it, so it is kept true all the time and not filled when it opens.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from gui.desktop.quiet import FOREVER, Quiet
from gui.words import clock, date_and_time, number
from storage.types import ArticleRow

TITLES = 6
_MOST_CHARACTERS = 60
_TODAY_S = 18 * 3600
"""A moment nearer than this is told by its hour alone."""


class TrayMenu(QMenu):
    """The menu.

    Signals:
        article_wanted: the id of the article chosen.
        open_wanted, digest_wanted, refresh_wanted, stop_wanted, all_read_wanted, preferences_wanted, quit_wanted: each
            tells that its line was chosen.
    """

    open_wanted = Signal()
    article_wanted = Signal(int)
    digest_wanted = Signal()
    refresh_wanted = Signal()
    stop_wanted = Signal()
    all_read_wanted = Signal()
    preferences_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, quiet: Quiet, parent: QWidget) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._is_refreshing = False
        self.open = self.addAction(self.tr("Open Broadsheet"), self.open_wanted.emit)
        self.setDefaultAction(self.open)
        self.addSeparator()
        self.count = self.addAction("")
        self.count.setEnabled(False)
        self.titles = [self.addAction("") for _ in range(TITLES)]
        self.addSeparator()
        self.addAction(self.tr("Digest"), self.digest_wanted.emit)
        self.refresh = self.addAction("", self._on_refresh)
        self.next = self.addAction("")
        self.next.setEnabled(False)
        self.all_read = self.addAction(self.tr("Mark everything read"), self.all_read_wanted.emit)
        self.addSeparator()
        self.quiet = self.addMenu(self.tr("Notifications"))
        self.addAction(self.tr("Preferences…"), self.preferences_wanted.emit)
        self.addAction(self.tr("Quit Broadsheet"), self.quit_wanted.emit)
        quiet.changed.connect(self.show_quiet)
        self.quiet.aboutToShow.connect(self.show_quiet)
        self._ids: list[int] = []
        for place, action in enumerate(self.titles):
            action.triggered.connect(lambda _checked=False, place=place: self._on_title(place))
        self.show_unread(0, [])
        self.show_refresh(None, None)
        self.show_quiet()

    def show_unread(self, count: int, newest: Sequence[ArticleRow]) -> None:
        """Show how many articles are unread, and the newest of them."""
        words = self.tr("%Ln unread articles", None, count)
        self.count.setText(words if count else self.tr("Nothing unread"))
        self._ids = [row.id for row in newest[:TITLES]]
        for action, row in zip(self.titles, [*newest[:TITLES], *[None] * TITLES], strict=False):
            action.setVisible(row is not None)
            if row is not None:
                action.setText(_shortened(row.title or row.excerpt).replace("&", "&&"))
        self.all_read.setEnabled(count > 0)

    def show_refresh(self, progress: tuple[int, int] | None, next_at: int | None) -> None:
        """Show how far the refresh is (feeds done, of all), or when the next one comes (UTC epoch seconds)."""
        self._is_refreshing = progress is not None
        if progress is not None:
            done, feeds = (number(each) for each in progress)
            self.refresh.setText(self.tr("Stop refreshing ({done} of {feeds})").format(done=done, feeds=feeds))
        else:
            self.refresh.setText(self.tr("Refresh now"))
        self.next.setVisible(progress is None and next_at is not None)
        if next_at is not None:
            self.next.setText(self.tr("Next refresh at {time}").format(time=clock(next_at)))

    def show_quiet(self) -> None:
        """Show whether it is quiet, and until when it could be."""
        menu, quiet = self.quiet, self._quiet
        menu.clear()
        until = quiet.until()
        if until is not None:
            words = self.tr("Off until {time}").format(time=_moment(until, quiet.in_an_hour() - 3600))
            menu.addAction(self.tr("Off") if until >= FOREVER else words).setEnabled(False)
            menu.addAction(self.tr("Turn on again"), partial(quiet.keep_until, None))
            menu.addSeparator()
        elif quiet.is_quiet():
            menu.addAction(self.tr("Off: these are quiet hours")).setEnabled(False)
            menu.addSeparator()
        menu.addAction(self.tr("Off for an hour"), lambda: quiet.keep_until(quiet.in_an_hour()))
        menu.addAction(self.tr("Off until the morning"), lambda: quiet.keep_until(quiet.next_morning()))
        menu.addAction(self.tr("Off until I turn them on"), partial(quiet.keep_until, FOREVER))

    def _on_refresh(self) -> None:
        (self.stop_wanted if self._is_refreshing else self.refresh_wanted).emit()

    def _on_title(self, place: int) -> None:
        if place < len(self._ids):
            self.article_wanted.emit(self._ids[place])


def _moment(at: int, now: int) -> str:
    return clock(at) if at - now < _TODAY_S else date_and_time(at)


def _shortened(title: str) -> str:
    return title if len(title) <= _MOST_CHARACTERS else title[: _MOST_CHARACTERS - 1].rstrip() + "…"
