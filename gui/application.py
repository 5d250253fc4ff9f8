"""Opens the program's window: Qt's application, the log, the library made ready, and an orderly end."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.messages import Event
from feeds.protocol.session import Prepare, Ready, Refused
from gui import reading_fonts
from gui.desktop.handed import Handed, as_address
from gui.desktop.launch import APP_ID
from gui.desktop.program_icon import program_icon
from gui.engine_client import EngineClient
from gui.first_start import FirstStart
from gui.garbage import GarbageCollector
from gui.jobs import Jobs
from gui.languages.choosing import speak
from gui.main_window import MainWindow
from gui.opening_page import OpeningPage
from gui.settings import Settings
from gui.theme import ThemeHolder, palette, style_sheet
from gui.words import problem_sentence
from storage.connection import LibraryState, library_state, open_reader
from storage.errors import StorageError
from storage.paths import Profile

if TYPE_CHECKING:
    from gui.single_instance import SingleInstance

log = logging.getLogger("broadsheet")

LOG_BYTES = 1_000_000
LOG_FILES = 3

LISTEN_AFTER_MS = 1000
"""What listens for second starts is loaded once the first list is painted; such a start waits for it."""

ENGINE_AFTER_MS = 1500
"""The engine's start costs half a second of a processor, which the first list needs more."""


class Application(QObject):
    """The program with a window, from its library's state to its end.

    Signals:
        ended: everything is closed but what `close` closes; the process may end.
    """

    ended = Signal()

    def __init__(self, profile: Profile, handed: Handed | None = None) -> None:
        super().__init__()
        self._profile = profile
        self._handed = handed or Handed()
        self.settings = Settings(profile.root / "window.json", self)
        self.themes = ThemeHolder(self.settings.theme_choice, self)
        self.engine = EngineClient(profile, self)
        self.engine.stopped.connect(self.ended)
        self.engine.event_received.connect(self._on_event)
        self.engine.gave_up.connect(self._on_engine_gave_up)
        self._jobs: Jobs | None = None
        self.window: MainWindow | None = None
        self.page: OpeningPage | None = None
        self._instance: SingleInstance | None = None
        self._listening = QTimer(self, singleShot=True, interval=LISTEN_AFTER_MS)
        self._listening.timeout.connect(self._listen)

    def start(self) -> None:
        """Open the library if it is ready, else have it made ready first. Called again to try once more."""
        if self._instance is None:
            self._listening.start()
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            qt.setPalette(palette(self.themes.theme))
            qt.setStyleSheet(style_sheet(self.themes.theme))
        try:
            state = library_state(self._profile.database)
            if state is LibraryState.CURRENT:
                # A file whose header is whole may hold nothing that can be read.
                open_reader(self._profile.database).close()
        except StorageError as error:
            log.warning("the library cannot be opened: %s", error)
            self._show_page().show_problem(error.problem, str(self._profile.database))
            return
        if state is LibraryState.CURRENT:
            self._open()
            # Sweeping is the engine's work, and nothing waits for it.
            QTimer.singleShot(ENGINE_AFTER_MS, self, lambda: self.engine.send(Prepare()))
        elif state in (LibraryState.MISSING, LibraryState.OLDER):
            self._show_page().show_preparing()
            self.engine.send(Prepare())
        else:
            self._show_page().show_problem(state.value, str(self._profile.database))

    def end(self) -> None:
        """Close the window as its own button does; `ended` follows."""
        if self.window is not None:
            self.window.leave()
        else:
            self.engine.stop()

    def close(self) -> None:
        """Close files and sockets, in order."""
        self._listening.stop()
        if self._instance is not None:
            self._instance.close()
        if self._jobs is not None:
            self._jobs.close()
        self.settings.save()

    def say_unexpected(self) -> None:
        """Tell the person in a line that something failed which nobody expected."""
        if self.window is not None:
            self.window.status.show_message(self.tr("Something went wrong; the log has the details"))

    def _listen(self) -> None:
        from gui.single_instance import SingleInstance  # noqa: PLC0415

        self._instance = SingleInstance(self._profile, self)
        self._instance.told.connect(self.take)

    def _open(self) -> None:
        self._jobs = Jobs(self._profile.database, self)
        self.window = MainWindow(self._profile, self.settings, self.themes, self.engine, self._jobs)
        self.window.closing.connect(self.engine.stop)
        self.window.desktop.start(is_minimised=self._handed.is_minimised and self.page is None)
        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
            self.page = None
        self.window.start()
        # What was handed over while the library was being prepared is looked at now.
        handed, self._handed = self._handed, Handed()
        if handed.addresses or handed.action:
            self.window.desktop.take(handed)

    def _show_page(self) -> OpeningPage:
        if self.page is None:
            self.page = OpeningPage()
            self.page.retry_wanted.connect(self.start)
            self.page.closed.connect(self.engine.stop)
            self.page.show()
        return self.page

    def _on_event(self, event: Event) -> None:
        if self.window is not None:
            if isinstance(event, Refused):
                self.window.status.show_message(problem_sentence(event.problem))
        elif isinstance(event, Ready):
            self._open()
        elif isinstance(event, Refused):
            log.warning("the library was refused: %s %s", event.problem, event.detail)
            self._show_page().show_problem(event.problem, str(self._profile.database))

    def _on_engine_gave_up(self, detail: str) -> None:
        log.error("gave up: %s", detail)
        if self.window is None:
            self._show_page().show_problem(FailureKind.INTERNAL, str(self._profile.log))

    def take(self, handed: Handed) -> None:
        """Take what a second start, or the system, hands over; while the library is prepared it waits."""
        if self.window is not None:
            self.window.desktop.take(handed)
        else:
            addresses = (*self._handed.addresses, *handed.addresses)
            self._handed = Handed(addresses, handed.action or self._handed.action)
            if self.page is not None and not handed.is_minimised:
                self.page.raise_()
                self.page.activateWindow()


class Program(QApplication):
    """Qt's application, which hears what macOS tells programs in place of starting them again.

    Signals:
        handed: a file or link to open (Handed).
        quit_wanted: the system's own "Quit" was chosen, which closes windows one by one otherwise.
    """

    handed = Signal(object)
    quit_wanted = Signal()

    def end_loop(self) -> None:
        """End `exec`. `quit` would ask the windows first, by the event that means the system's "Quit" here."""
        self.exit(0)

    def event(self, event: QEvent) -> bool:
        """Override QObject.event."""
        if isinstance(event, QFileOpenEvent):
            text = event.file() or event.url().toString()
            address = as_address(text, Path.home())
            if address:
                self.handed.emit(Handed((address,)))
            return True
        if event.type() is QEvent.Type.Quit and event.spontaneous():
            self.quit_wanted.emit()
            return True
        return super().event(event)


def run(profile: Profile, handed: Handed | None = None) -> int:
    """Show the window until it is closed; the exit status."""
    handed = handed or Handed()
    qt = Program([APP_ID])
    qt.setApplicationName("Broadsheet")
    qt.setApplicationDisplayName("Broadsheet")
    qt.setDesktopFileName(APP_ID)
    qt.setStyle("Fusion")
    qt.setQuitOnLastWindowClosed(False)
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        # Else the taskbar groups the window with every other Python program, under Python's icon.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)
    first = FirstStart(profile)
    if not first.is_given(handed):
        return 0
    qt.setWindowIcon(program_icon())
    _open_log(profile)
    reading_fonts.register()
    application = Application(profile, handed)
    speak(application.settings.language)
    qt.handed.connect(application.take)
    qt.quit_wanted.connect(application.end)
    # Before any other thread is started.
    GarbageCollector(application)
    # Queued: asked to end before its loop runs, Qt would forget it.
    application.ended.connect(qt.end_loop, Qt.ConnectionType.QueuedConnection)
    _catch_unexpected(application)
    _heed_signals(application)
    application.start()
    status = qt.exec()
    application.close()
    first.close()
    return status


def _catch_unexpected(application: Application) -> None:
    """The one handler of what nobody expected: it is logged and said, and the window lives on."""

    def caught(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        log.critical("unexpected", exc_info=(kind, error, traceback))
        if threading.current_thread() is threading.main_thread():
            application.say_unexpected()

    sys.excepthook = caught
    threading.excepthook = lambda args: caught(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)


def _heed_signals(application: Application) -> None:
    """End in order when the terminal or the system asks; Python hears it at the next of the window's timers."""

    def end(_number: int, _frame: FrameType | None) -> None:
        application.end()

    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)


def _open_log(profile: Profile) -> None:
    with suppress(OSError):
        profile.root.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(profile.log, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    logging.getLogger("broadsheet.qt").log(level, text)
