"""The real window on a very large library: lists opened, the list scrolled, articles gone through by key.

Usage: python -m benchmarks.large_window [--articles 1000000 | --library DIR]
Opening is from the choice in the sidebar to the painted first rows; a step from the key to the painted article. A frame
of scrolling is all that the window's thread does between two ticks of a 60 Hz clock: moving, rows that come, painting.
Times on the clock hold what other processes take of a busy machine too; those on the processor are the window's own.
Nothing is sent: the engine is not started.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

# As main.py does before it loads the window.
gc.disable()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks import make_library
from gui import application as program
from gui.article_list.model import ROW_ROLE
from gui.main_window import MainWindow
from gui.sidebar.nodes import Key, Kind
from storage.connection import open_reader
from storage.paths import Profile, profile
from storage.types import Scope

FRAME_MS = 16
FRAMES = 300
TIMES = 5
STEPS = 60
LOOK_MS = 1

Spent = tuple[float, float]
"""Milliseconds on the clock and on the processor."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--library", type=Path, help="one that benchmarks.make_library made before")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = profile(arguments.library or Path(folder))
        if arguments.library is None:
            make_library.make(Path(folder), articles=arguments.articles, feeds=2000)
        sys.exit(run(place, Measures))


def run(place: Profile, kind: type[Measures]) -> int:
    """Open the window, go through all measures, print them, and close it."""
    begun = program.Application.start

    def start(application: program.Application) -> None:
        application.settings.keep(welcomed=True)
        application.engine.send = lambda request: None  # type: ignore[method-assign]
        begun(application)
        QTimer.singleShot(0, application, lambda: kind(application, place).take())

    program.Application.start = start  # type: ignore[method-assign]
    sys.argv = sys.argv[:1]
    return program.run(place)


class Measures(QObject):
    """Goes through the window as a person does, and prints what it took.

    Attributes:
        places: keys of the sidebar's lines that hold the most, by name.
    """

    def __init__(self, application: program.Application, place: Profile) -> None:
        super().__init__(application)
        self.application, self.place = application, place
        assert application.window is not None
        self.window: MainWindow = application.window
        self.window.resize(1400, 900)
        self.places = self._lists_of(place)

    def take(self) -> None:
        """All measures, one after another."""
        self.wait(lambda: self.window.articles.is_settled() and self.window.view.library.totals.articles > 0)
        print(f"{self.window.articles.model.rowCount()} rows in the list at the start")
        for name, key in self.places.items():
            _print(f"{name}, first rows", [self._open(key) for _ in range(TIMES)])
            _print(f"{name}, turns until all is read", self._turns_until_whole(key))
        self.window.sidebar.choose(self.places["all"])
        self.wait(self.window.articles.is_settled)
        for name, pixels in (("slowly", 40), ("fast", 1_500), ("by the scroll bar", None)):
            _print(f"scrolled {name}, a frame", self._scroll(pixels))
        self.window.articles.table.go_to(0)
        _print("key to painted article", [self._step() for _ in range(STEPS)][1:])
        sys.stdout.flush()
        self.application.end()

    def _lists_of(self, place: Profile) -> dict[str, Key]:
        conn = open_reader(place.database)
        feed_id, topic_id = (
            conn.execute("SELECT key FROM counts WHERE kind = ? ORDER BY articles DESC LIMIT 1", (kind,)).fetchone()[0]
            for kind in ("feed", "topic")
        )
        conn.close()
        return {
            "all": (Kind.PLACE, Scope.ALL.value),
            "unread": (Kind.PLACE, Scope.UNREAD.value),
            "the largest topic": (Kind.TOPIC, topic_id),
            "the largest feed": (Kind.FEED, feed_id),
        }

    def _open(self, key: Key) -> Spent:
        """From the choice to the painted first rows."""
        other = self.places["unread" if key == self.places["all"] else "all"]
        self.window.sidebar.choose(other)
        self.wait(self.window.articles.is_settled)
        model = self.window.articles.model
        before = model.revision
        begun = _now()
        self.window.sidebar.choose(key)
        self._wait_painted(
            self.window.articles.table.viewport(),
            lambda: model.revision > before and model.index(0, 0).data(ROW_ROLE) is not None,
        )
        return _since(begun)

    def _turns_until_whole(self, key: Key) -> list[Spent]:
        self.window.sidebar.choose(self.places["all" if key != self.places["all"] else "unread"])
        self.wait(self.window.articles.is_settled)
        turns: list[Spent] = []
        self.window.sidebar.choose(key)
        self.wait(self.window.articles.is_settled, turns)
        return turns

    def _scroll(self, pixels: int | None) -> list[Spent]:
        """What the window's thread spent on each frame. None: the bar is dragged to anywhere."""
        table = self.window.articles.table
        bar, chance = table.verticalScrollBar(), random.Random(1)
        table.scrollToTop()
        frames: list[Spent] = []
        last = _now()
        loop = QEventLoop()

        def frame() -> None:
            nonlocal last
            frames.append(_since(last))
            if len(frames) > FRAMES:
                loop.quit()
            last = _now()
            bar.setValue(bar.value() + pixels if pixels is not None else chance.randrange(bar.maximum()))
            table.viewport().repaint()

        timer = QTimer(interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(frame)
        timer.start()
        loop.exec()
        return frames[1:]

    def _step(self) -> Spent:
        """From the key to the painted article that follows."""
        articles, article = self.window.articles, self.window.article
        before = article.article_id()
        begun = _now()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "j")
            QApplication.sendEvent(articles.table, key)

        def is_shown() -> bool:
            body = article.body()
            return body is not None and body.row.id == articles.current_id() and body.row.id != before

        self._wait_painted(article.browser.viewport(), is_shown)
        spent = _since(begun)
        self._rest(100)
        return spent

    def turns(self, act: Callable[[], object], rest_ms: int, is_so: Callable[[], bool]) -> list[Spent]:
        """The thread's turns from an act on, until what is waited for has held for a while."""
        turns: list[Spent] = []
        begun = _now()
        act()
        turns.append(_since(begun))
        held = time.perf_counter()

        def has_held() -> bool:
            nonlocal held
            if not is_so():
                held = time.perf_counter()
            return time.perf_counter() - held > rest_ms / 1000

        self.wait(has_held, turns)
        return turns

    def wait(self, is_so: Callable[[], bool], turns: list[Spent] | None = None) -> None:
        """Let the window run until something holds, noting its turns if they are wanted."""
        loop, last = QEventLoop(), _now()

        def look() -> None:
            nonlocal last
            if turns is not None:
                turns.append(_since(last))
                last = _now()
            if is_so():
                loop.quit()

        timer = QTimer(interval=LOOK_MS, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(look)
        timer.start()
        loop.exec()

    def _wait_painted(self, widget: QWidget, is_so: Callable[[], bool]) -> None:
        loop = QEventLoop()
        paints = _Paints(widget, is_so, loop.quit)
        loop.exec()
        widget.removeEventFilter(paints)

    def _rest(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


class _Paints(QObject):
    """Tells when a widget has painted what is waited for."""

    def __init__(self, widget: QWidget, is_so: Callable[[], bool], done: Callable[[], None]) -> None:
        super().__init__(widget)
        self._is_so, self._done = is_so, done
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._is_so():
            # Once the painting is over.
            QTimer.singleShot(0, self._done)
        return False


def _now() -> Spent:
    return time.perf_counter(), time.thread_time()


def _since(begun: Spent) -> Spent:
    wall, worked = _now()
    return (wall - begun[0]) * 1000, (worked - begun[1]) * 1000


def _print(what: str, spent: list[Spent]) -> None:
    walls, works = sorted(wall for wall, _ in spent), sorted(work for _, work in spent)

    def part(values: list[float], percent: int) -> float:
        return values[min(len(values) - 1, len(values) * percent // 100)]

    figures = "  ".join(
        f"{name} p50 {part(values, 50):6.1f}  p95 {part(values, 95):6.1f}  p99 {part(values, 99):6.1f}"
        f"  most {values[-1]:6.1f} ms"
        for name, values in (("clock:", walls), ("processor:", works))
    )
    print(f"{what:36} {figures}", flush=True)


if __name__ == "__main__":
    main()
