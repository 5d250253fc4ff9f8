"""The real window and its desktop: tray, closing, quiet hours, what is handed over, and where a window may stand.

The offscreen platform has no tray: an icon that says that there is one, and shows nothing, stands in for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from feeds.protocol.refreshing import RefreshProgress
from gui.desktop.choices import DesktopChoices, choices, choose
from gui.desktop.handed import Handed
from gui.desktop.program_icon import TRAY_SIZES, numbered_icon, short_number
from gui.desktop.quiet import FOREVER, Quiet, is_within
from gui.desktop.screens import first_size, visible_place, within
from gui.desktop.tray_menu import TITLES
from gui.dialogs.import_reader import ImportDialog
from gui.dialogs.subscribe import SubscribeDialog
from gui.engine_client import EngineClient
from gui.jobs import Jobs
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.sidebar.nodes import Kind
from gui.theme import ThemeHolder
from storage.notifying import Teller, Told
from storage.types import Scope
from tests.gui.window_library import WindowLibrary

SOON_MS = 30_000
Open = Callable[..., MainWindow]
KITES, LIGHTHOUSES = "A note on kites", "A note on lighthouses"


class PanelIcon(QSystemTrayIcon):
    """Stands where the desktop's panel would."""

    is_there = True

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_shown = False
        self.messages: list[str] = []

    @staticmethod
    def isSystemTrayAvailable() -> bool:
        return PanelIcon.is_there

    @staticmethod
    def supportsMessages() -> bool:
        return True

    def show(self) -> None:
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False

    def isVisible(self) -> bool:
        return self.is_shown

    def showMessage(self, title: str, words: str, *_look: object) -> None:
        self.messages.append(words)


def icon_of(window: MainWindow) -> PanelIcon:
    icon = window.desktop.tray.icon
    assert isinstance(icon, PanelIcon)
    return icon


@pytest.fixture
def open_window(qtbot: QtBot, library: WindowLibrary) -> Iterator[Open]:
    """Opens the window as the program does, with a tray or without, and ends it."""
    opened: list[MainWindow] = []

    def open_one(*, has_tray: bool = True, is_minimised: bool = False, **chosen: bool) -> MainWindow:
        settings = Settings(library.profile.root / "window.json")
        settings.refresh_on_start = False
        settings.keep(welcomed=True)
        choose(settings, **chosen)
        engine, jobs = EngineClient(library.profile), Jobs(library.profile.database)
        window = MainWindow(library.profile, settings, ThemeHolder("light"), engine, jobs)
        opened.append(window)
        PanelIcon.is_there = has_tray
        window.desktop.tray.kind = PanelIcon
        window.desktop.start(is_minimised=is_minimised)
        qtbot.waitUntil(lambda: window.navigation.filter is not None and window.articles.is_settled(), timeout=SOON_MS)
        return window

    yield open_one
    for window in opened:
        if isValid(window):
            with qtbot.waitSignal(window.engine.stopped, timeout=SOON_MS):
                window.leave()
                window.engine.stop()
            window.jobs.close()
            window.deleteLater()
            QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()]


def choose_line(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


# ---- closing


def test_closing_ends_the_program_by_default(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.desktop._follow_choices()
    assert window.desktop.tray.is_shown()
    with qtbot.waitSignal(window.closing):
        window.close()


def test_closing_to_the_tray_where_it_is_chosen_and_there(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(closes_to_tray=True)
    window.desktop._follow_choices()
    window.close()
    assert not window.isVisible()
    assert "geometry" in window.settings.state
    icon_of(window).activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()
    window.close()
    assert not window.isVisible()
    # The panel goes, and the icon with it: the window comes back where it can be found.
    PanelIcon.is_there = False
    window.desktop._look_for_tray()
    assert window.isVisible()
    assert window.isMinimized()
    with qtbot.waitSignal(window.closing):
        window.close()


def test_quitting_ends_it_from_the_tray_too(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(closes_to_tray=True)
    window.desktop._follow_choices()
    window.close()
    with qtbot.waitSignal(window.closing):
        choose_line(window.desktop.menu, "Quit Broadsheet")


@pytest.mark.parametrize(("has_tray", "is_visible"), [(True, False), (False, True)])
def test_started_minimised_it_is_in_the_tray_or_the_taskbar(
    has_tray: bool, is_visible: bool, open_window: Open
) -> None:
    window = open_window(has_tray=has_tray, is_minimised=True)
    assert window.isVisible() is is_visible
    assert window.isMinimized() is is_visible
    window.desktop.take(Handed(is_minimised=True))
    assert window.isVisible() is is_visible
    window.desktop.take(Handed())
    assert window.isVisible()
    assert not window.isMinimized()


def test_a_tray_that_comes_late_is_found(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(has_tray=False, starts_minimised=True)
    tray = window.desktop.tray
    tray._looking.setInterval(1)
    tray._looking.start()
    assert tray.icon is None
    PanelIcon.is_there = True
    qtbot.waitUntil(tray.is_shown, timeout=SOON_MS)
    assert not tray._looking.isActive()


# ---- the tray's menu


def test_the_tray_tells_and_opens_what_is_unread(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    window = open_window()
    desktop = window.desktop
    desktop._follow_choices()
    qtbot.waitUntil(lambda: len(desktop.menu._ids) == TITLES, timeout=SOON_MS)
    assert "7 unread articles" in texts(desktop.menu)
    assert icon_of(window).toolTip() == "Broadsheet · 7 unread"
    choose_line(desktop.menu, "What a thaw would mean for supply")
    wanted = library.articles["What a thaw would mean for supply"]
    qtbot.waitUntil(lambda: window.article.article_id() == wanted, timeout=SOON_MS)
    choose_line(desktop.menu, "Mark everything read")
    qtbot.waitUntil(lambda: "Nothing unread" in texts(desktop.menu), timeout=SOON_MS)
    qtbot.waitUntil(lambda: window.undo.undo_label is not None, timeout=SOON_MS)
    window.undo.undo()
    qtbot.waitUntil(lambda: "Nothing unread" not in texts(desktop.menu), timeout=SOON_MS)


def test_title_tray_and_menu_tell_how_far_a_refresh_is(open_window: Open) -> None:
    window = open_window()
    desktop = window.desktop
    desktop._follow_choices()
    assert window.windowTitle() == "Broadsheet"
    window.engine.event_received.emit(RefreshProgress(12, 240, 3, 0))
    assert window.windowTitle() == "12 of 240 feeds – Broadsheet"
    assert "Stop refreshing (12 of 240)" in texts(desktop.menu)
    assert icon_of(window).toolTip().endswith("12 of 240 feeds")
    window.engine.refreshing_changed.emit(False)
    assert window.windowTitle() == "Broadsheet"
    assert "Refresh now" in texts(desktop.menu)


def test_the_number_on_the_icon_can_be_told_apart(qapp: QApplication) -> None:
    for size in TRAY_SIZES:
        drawn = [numbered_icon(count).pixmap(size, size).toImage() for count in (0, 7, 42, 380, 1234, 250_000)]
        assert all(first != second for place, first in enumerate(drawn) for second in drawn[place + 1 :])
    assert [short_number(count) for count in (7, 380, 1999, 99_999, 250_000, 1_200_000)] == [
        *("7", "380", "1k", "99k", ".2M", "1M")
    ]


# ---- notifications


@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 1439))
def test_quiet_hours_and_the_rest_make_a_day(minute: int, begin: int, end: int) -> None:
    assert is_within(begin, begin, end)
    if begin != end:
        assert is_within(minute, begin, end) is not is_within(minute, end, begin)
        assert is_within(minute, begin, end) == (begin <= minute < end if begin < end else not end <= minute < begin)


def test_quiet_until_a_moment_outlasts_the_program(qapp: QApplication, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.json")
    now = 1_795_000_000.0
    quiet = Quiet(settings, settings, lambda: now)
    assert not quiet.is_quiet()
    assert now < quiet.next_morning() <= now + 25 * 3600
    quiet.keep_until(quiet.in_an_hour())
    settings.save()
    again = Quiet(Settings(tmp_path / "window.json"), settings, lambda: now + 1800)
    assert again.is_quiet()
    assert not Quiet(Settings(tmp_path / "window.json"), settings, lambda: now + 3601).is_quiet()
    again.keep_until(FOREVER)
    assert again.is_quiet()
    again.keep_until(None)
    choose(settings, is_quiet_daily=True, quiet_from=0, quiet_to=0)
    quiet.keep_until(None)
    assert quiet.is_quiet()


def test_one_message_tells_of_many_and_opens_the_right_place(
    qtbot: QtBot, open_window: Open, library: WindowLibrary
) -> None:
    window = open_window()
    desktop, said = window.desktop, list[str]()
    window.notifications.said.connect(said.append)
    topic = Told(Teller.TOPIC, library.topics["Rare earths"], "Rare earths", 2, "Quota", 1)
    feed = Told(Teller.FEED, library.feeds["Loose Ends"], "Loose Ends", 1, LIGHTHOUSES, library.articles[LIGHTHOUSES])
    window.notifications._on_told([topic, feed] * 3)
    assert said[-1].endswith("· and 2 more")
    assert said[-1].startswith("Rare earths: 2 new, “Quota” · Loose Ends: ")
    assert icon_of(window).messages[-1].count("\n") == 4
    icon_of(window).messageClicked.emit()
    assert window.sidebar.node().key == (Kind.PLACE, Scope.UNREAD.value)
    window.notifications._on_told([topic])
    icon_of(window).messageClicked.emit()
    assert window.sidebar.node().key == (Kind.TOPIC, topic.id)
    window.notifications._on_told([feed])
    icon_of(window).messageClicked.emit()
    assert window.sidebar.node().key == (Kind.FEED, feed.id)
    qtbot.waitUntil(lambda: window.article.article_id() == feed.newest, timeout=SOON_MS)
    choose_line(desktop.menu.quiet, "Off until I turn them on")
    window.notifications._on_told([topic])
    assert said[-1].startswith("Rare earths")
    assert len(icon_of(window).messages) == 3
    # A click still means the last message.
    icon_of(window).messageClicked.emit()
    assert window.sidebar.node().key == (Kind.FEED, feed.id)
    choose_line(desktop.menu.quiet, "Turn on again")
    assert not desktop.quiet.is_quiet()
    # What a feed writes is no markup of the desktop's.
    window.notifications._on_told([replace(feed, title='<img src="https://t.example/"> 1 < 2')])
    assert icon_of(window).messages[-1] == 'Loose Ends: ‹img src="https://t.example/"› 1 ‹ 2'
    assert said[-1].endswith("1 < 2")


# ---- what is handed over


def test_what_is_handed_over_is_looked_at_one_after_another(
    qtbot: QtBot, open_window: Open, library: WindowLibrary, tmp_path: Path
) -> None:
    window = open_window()
    subscriptions = tmp_path / "feeds.opml"
    subscriptions.write_text(
        '<opml version="2.0"><body><outline type="rss" xmlUrl="http://127.0.0.1:9/f"/></body></opml>'
    )
    other = tmp_path / "other.db"
    other.write_bytes(b"no database")
    feeds_before = len(library.read().feeds)
    window.desktop.take(Handed((str(subscriptions), str(other)), "go_unread"))
    dialog = window.findChild(SubscribeDialog)
    assert dialog is not None
    assert window.sidebar.node().key == (Kind.PLACE, Scope.UNREAD.value)
    # It shows what is there and waits: see the tests of the dialog.
    assert dialog.field.text() == str(subscriptions)
    assert window.findChild(ImportDialog) is None
    assert len(library.read().feeds) == feeds_before
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None, timeout=SOON_MS)
    found = window.findChild(ImportDialog)
    assert found is not None
    found.reject()
    # An address may be longer than any file's name.
    address = f"http://127.0.0.1:9/{'x' * 5000}.zip"
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is None)
    window.desktop.take(Handed((address,)))
    qtbot.waitUntil(lambda: any(each.field.text() == address for each in window.findChildren(SubscribeDialog)))
    for each in window.findChildren(SubscribeDialog):
        each.reject()


def test_a_choice_out_of_a_damaged_file_is_as_none(qapp: QApplication, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.json")
    settings.desktop = {"has_tray": "yes", "quiet_from": 5000, "quiet_to": True, "closes_to_tray": True, "x": 1}
    assert choices(settings) == DesktopChoices(closes_to_tray=True)
    choose(settings, closes_to_tray=False, quiet_to=300)
    assert settings.desktop == {"quiet_to": 300}


# ---- several screens

SCREEN = st.builds(
    QRect, st.integers(-4000, 4000), st.integers(-3000, 3000), st.integers(600, 3000), st.integers(400, 2000)
)


@given(st.lists(SCREEN, min_size=1, max_size=3), SCREEN)
def test_a_window_comes_back_where_it_can_be_grasped(screens: list[QRect], frame: QRect) -> None:
    placed = visible_place(frame, screens)
    assert visible_place(placed, screens) == placed
    bar = QRect(placed.left(), placed.top(), placed.width(), 32)
    assert any(bar.intersected(screen).width() >= 160 for screen in screens)
    if any(screen.contains(frame) for screen in screens):
        assert placed == frame


@given(SCREEN, SCREEN)
def test_a_frame_lies_within_its_screen(screen: QRect, frame: QRect) -> None:
    placed = within(frame, screen)
    assert screen.contains(placed)
    assert within(placed, screen) == placed
    assert placed == frame or not screen.contains(frame)
    # Room is left for a frame that nobody knows yet.
    size = first_size(frame.size(), screen)
    assert size.width() < screen.width()
    assert size.height() < screen.height()
    assert size == size.boundedTo(frame.size())


def test_the_first_window_lies_on_its_screen_frame_and_all(open_window: Open) -> None:
    window = open_window()
    screen = window.screen().availableGeometry()
    # The screen of the tests is smaller than the window would be.
    assert screen.width() < 1440
    window.desktop.fit()
    assert screen.contains(window.frameGeometry())
    window.resize(screen.width() - 100, 500)
    chosen = window.frameGeometry()
    window.desktop.fit()
    assert window.frameGeometry() == chosen


def test_a_window_whose_screen_is_gone_comes_back_on_one_that_is_there(open_window: Open) -> None:
    window = open_window()
    window.setGeometry(9000, 9000, 1000, 600)
    window.desktop.bring_into_sight()
    assert QGuiApplication.primaryScreen().availableGeometry().intersects(window.frameGeometry())
    window.setWindowState(Qt.WindowState.WindowMaximized)
    kept = bytes(window.saveGeometry().data())
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.restoreGeometry(QByteArray(kept))
    assert window.isMaximized()
