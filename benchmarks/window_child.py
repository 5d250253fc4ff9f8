"""The program's window in its own process, watched: not for people, run by `start`, `stalls` and `digest_page`.

Usage: python -m benchmarks.window_child PROFILE (painted | refresh | digest)
`painted` prints, as JSON, when the list first painted rows (seconds since the epoch) and the memory at that moment, and
ends. `refresh` asks for a refresh once the list stands, walks through articles meanwhile, and prints what the GUI
thread did between its turns.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from pathlib import Path

# As main.py does before it loads the window.
gc.disable()

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from feeds.protocol.messages import Event
from feeds.protocol.refreshing import Refresh, RefreshFinished
from gui import application as program
from gui.article_list.model import ROW_ROLE
from gui.main_window import MainWindow
from storage.paths import profile

TURN_MS = 2
STEP_MS = 150


class _FirstPaint(QObject):
    """Ends the program when the list has painted its first rows."""

    def __init__(self, application: program.Application) -> None:
        super().__init__()
        self._application = application

    def watch(self) -> None:
        """Watch the list of the window that now stands."""
        assert self._application.window is not None
        self._application.window.articles.table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        window = self._application.window
        if event.type() == QEvent.Type.Paint and window is not None:
            model = window.articles.model
            if model.rowCount() and model.index(0, 0).data(ROW_ROLE) is not None:
                QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        at = time.time()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        sys.stdout.write(json.dumps({"at": at, "memory_bytes": pages * os.sysconf("SC_PAGE_SIZE")}))
        sys.stdout.flush()
        os._exit(0)


class _Turns(QObject):
    """Notes how long the GUI thread's turns take, on the clock and on the processor, while feeds are refreshed."""

    def __init__(self, application: program.Application) -> None:
        super().__init__()
        self._application = application
        self._gaps: list[tuple[float, float]] = []
        self._last = (0.0, 0.0)
        self._steps = 0
        self._timer = QTimer(self, interval=TURN_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._stepper = QTimer(self, interval=STEP_MS)
        self._stepper.timeout.connect(self._step)
        application.engine.event_received.connect(self._on_event)
        QTimer.singleShot(3000, self._begin)

    def _begin(self) -> None:
        self._application.engine.send(Refresh())
        self._watch()
        self._stepper.start()

    def _watch(self) -> None:
        self._last = (time.perf_counter(), time.thread_time())
        self._timer.start()

    def _turn(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        self._gaps.append((now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now

    def _step(self) -> None:
        self._steps += 1
        window = self._application.window
        if window is not None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "j")
                QApplication.sendEvent(window.articles.table, key)

    def _on_event(self, event: Event) -> None:
        if not isinstance(event, RefreshFinished) or not self._timer.isActive():
            return
        self._stepper.stop()
        self._tell({"new": event.new, "seconds": event.seconds, "articles_opened": self._steps})

    def _tell(self, about: dict[str, float]) -> None:
        self._timer.stop()
        wall = sorted(1000 * gap for gap, _ in self._gaps)
        cpu = sorted(1000 * spent for _, spent in self._gaps)
        told = {
            **about,
            "turns": len(wall),
            "wall_p99_ms": wall[len(wall) * 99 // 100],
            "wall_max_ms": wall[-1],
            "cpu_p99_ms": cpu[len(cpu) * 99 // 100],
            "cpu_max_ms": cpu[-1],
        }
        sys.stdout.write(json.dumps(told))
        sys.stdout.flush()
        QTimer.singleShot(0, self._application.end)


class _PageTurns(_Turns):
    """The same while a page of very many stories is made, gone through, laid out anew and made again."""

    def _begin(self) -> None:
        self._application.settings.keep(digest_minutes=0)
        window = self._window()
        window.digest.show()
        self._stages = iter(
            (
                lambda: [window.digest.page.step(1) for _ in range(5)],
                *(lambda: window.digest.page.page_down(1) for _ in range(40)),
                lambda: window.resize(740, 900),
                lambda: window.resize(1400, 900),
                window.digest.make,
            )
        )
        self._since, self._edition = time.perf_counter(), window.digest.page.edition
        self._watch()
        self._stepper.setInterval(20)
        self._stepper.start()

    def _step(self) -> None:
        page = self._window().digest.page
        if page.edition is self._edition or not page.is_settled():
            return
        stage = next(self._stages, None)
        if stage is None:
            self._stepper.stop()
            pages = int(Path("/proc/self/statm").read_text().split()[1])
            memory = pages * os.sysconf("SC_PAGE_SIZE")
            seconds = round(time.perf_counter() - self._since, 1)
            self._tell({"stories": len(page.sheet.stories), "seconds": seconds, "memory_bytes": memory})
            return
        if stage == self._window().digest.make:
            self._edition = page.edition
        stage()

    def _window(self) -> MainWindow:
        window = self._application.window
        assert window is not None
        return window

    def _on_event(self, event: Event) -> None:
        """The engine's answers are told by the page."""


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    watchers: list[QObject] = []
    begun = program.Application.start

    def start(application: program.Application) -> None:
        begun(application)
        if sys.argv[2] == "painted":
            first = _FirstPaint(application)
            first.watch()
            watchers.append(first)
        else:
            watchers.append((_PageTurns if sys.argv[2] == "digest" else _Turns)(application))

    program.Application.start = start  # type: ignore[method-assign]
    sys.exit(program.run(profile(Path(sys.argv[1]))))


if __name__ == "__main__":
    main()
