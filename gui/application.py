"""Opens the program's window: Qt's application, the log, the library made ready, and an orderly end."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QLocale, QMessageLogContext, QObject, QtMsgType, QTranslator, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QStackedWidget

from feeds import protocol
from gui.engine_client import EngineClient
from gui.jobs import Jobs
from gui.main_window import MainWindow
from gui.opening_page import OpeningPage
from gui.settings import Settings
from gui.single_instance import SingleInstance, tell_running
from gui.theme import ThemeHolder, palette, style_sheet
from storage.connection import LibraryState, library_state
from storage.errors import StorageError
from storage.paths import Profile

log = logging.getLogger("broadsheet")

LOG_BYTES = 1_000_000
LOG_FILES = 3


class Application(QObject):
    """The program with a window, from its library's state to its end."""

    def __init__(self, qt: QApplication, profile: Profile, address: str | None) -> None:
        super().__init__()
        self._qt = qt
        self._profile = profile
        self._address = address
        self.settings = Settings(profile.root / "window.json", self)
        self.themes = ThemeHolder(self.settings.theme_choice, self)
        self.engine = EngineClient(profile, self)
        self.engine.stopped.connect(qt.quit)
        self.engine.event_received.connect(self._on_event)
        self._jobs: Jobs | None = None
        self.window: MainWindow | None = None
        self._opening: QStackedWidget | None = None
        self._page: OpeningPage | None = None
        self._instance = SingleInstance(profile, self)
        self._instance.told.connect(self._on_told)
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def start(self) -> None:
        """Open the library if it is ready, else have it made ready first."""
        qt = self._qt
        qt.setPalette(palette(self.themes.theme))
        qt.setStyleSheet(style_sheet(self.themes.theme))
        try:
            state = library_state(self._profile.database)
        except StorageError as error:
            self._show_problem(error.problem.value)
            return
        if state is LibraryState.CURRENT:
            self._open()
        elif state in (LibraryState.MISSING, LibraryState.OLDER):
            self._prepare()
        else:
            self._show_problem(state.value)

    def end(self) -> None:
        """Close what is open, in order."""
        self._instance.close()
        if self._jobs is not None:
            self._jobs.close()
        self.settings.save()
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _open(self) -> None:
        self._jobs = Jobs(self._profile.database, self)
        self.window = MainWindow(self._profile, self.settings, self.themes, self.engine, self._jobs)
        self.window.closing.connect(self.engine.stop)
        self.window.show()
        if self._opening is not None:
            self._opening.hide()
            self._opening.deleteLater()
            self._opening = None
        # Sweeping and the welcome feed are the engine's work, and nothing waits for them.
        self.engine.send(protocol.Prepare())
        self.window.start()
        if self._address:
            self.window.feed_commands.add_paths([self._address])

    def _prepare(self) -> None:
        self._show_page().show_preparing()
        self.engine.send(protocol.Prepare())

    def _show_problem(self, problem: str) -> None:
        self._show_page().show_problem(problem, str(self._profile.database))

    def _show_page(self) -> OpeningPage:
        if self._page is None or self._opening is None:
            self._opening = QStackedWidget()
            self._opening.setWindowTitle("Broadsheet")
            self._opening.resize(1440, 900)
            self._page = OpeningPage(self._opening)
            self._page.retry_wanted.connect(self.start)
            self._opening.addWidget(self._page)
            self._opening.show()
            self._qt.lastWindowClosed.connect(self._on_last_window)
        return self._page

    def _on_last_window(self) -> None:
        if self.window is None:
            self.engine.stop()

    def _on_event(self, event: protocol.Event) -> None:
        if self.window is None and isinstance(event, protocol.Ready):
            self._open()
        elif self.window is None and isinstance(event, protocol.Refused):
            self._show_problem(event.problem)

    def _on_told(self, text: str) -> None:
        if self.window is not None:
            self.window.open_from_outside(text)

    def _on_exception(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        """The one handler of what nobody expected: it is logged and said, and the window lives on."""
        log.critical("unexpected", exc_info=(kind, error, traceback))
        if self.window is not None and threading.current_thread() is threading.main_thread():
            self.window.status.show_message(self.tr("Something went wrong; the log has the details"))


def run(profile: Profile, address: str | None = None) -> int:
    """Show the window until it is closed; the exit status."""
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Broadsheet")
    qt.setApplicationDisplayName("Broadsheet")
    qt.setStyle("Fusion")
    qt.setQuitOnLastWindowClosed(False)
    if tell_running(profile, address or ""):
        return 0
    _open_log(profile)
    translator = QTranslator(qt)
    if translator.load(QLocale(), "broadsheet", "_", ":/translations"):
        qt.installTranslator(translator)
    application = Application(qt, profile, address)
    application.start()
    status = qt.exec()
    application.end()
    return status


def _open_log(profile: Profile) -> None:
    profile.root.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(profile.log, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    logging.getLogger("broadsheet.qt").log(level, text)
