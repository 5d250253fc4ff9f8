"""An hour's use in some minutes: what a person does, one thing after another, and the window's memory as it goes.

Usage: python -m benchmarks.hour [--articles 100000] [--feeds 200] [--minutes 60]
Each of its minutes opens twelve articles and moves through the list; lists, searches, the palette, the digest, the
preferences, marks, undo and refreshes come in their turn. Time is what is left out: memory grows by what is done.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

# As main.py does before it loads the window.
gc.disable()

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from benchmarks import make_library
from benchmarks.feed_tool import serving
from benchmarks.processes import ROOT, environment, program
from gui import application as broadsheet
from gui.main_window import MainWindow
from gui.sidebar.nodes import Kind
from storage.paths import profile

STEP_MS = 40
ARTICLES_A_MINUTE = 12
QUERIES = ("sanctions", "title:lithium", "topic:energy chips", '"supply chain" OR tariffs')
PLACES = ("go_all", "go_unread", "go_today", "go_saved", "go_all")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--minutes", type=int, default=60)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        use(Path(arguments.child), arguments.minutes)
    with serving(arguments.feeds, 50) as server, tempfile.TemporaryDirectory() as folder:
        make_library.make(Path(folder), articles=arguments.articles, feeds=20)
        opml = Path(folder) / "feeds.opml"
        opml.write_bytes(server.get("/opml"))
        subprocess.run(program(Path(folder), "import", str(opml)), check=True, stdout=subprocess.DEVNULL)
        command = [sys.executable, "-m", "benchmarks.hour", "--child", folder, "--minutes", str(arguments.minutes)]
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True, env=environment())
    told = json.loads(done.stdout)
    for minute, memory in told["memory"]:
        print(f"minute {minute:3}  {memory / 1e6:6.1f} MB")
    print(f"{told['articles']} articles opened; largest {max(memory for _, memory in told['memory']) / 1e6:.1f} MB")


class _Person(QObject):
    """Does one thing at a time, and notes the memory every five minutes."""

    def __init__(self, application: broadsheet.Application, minutes: int) -> None:
        super().__init__()
        self._application = application
        self._articles = 0
        self._memory: list[tuple[int, int]] = []
        self._deeds = self._hour(minutes)
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._step)
        QTimer.singleShot(3000, self._timer.start)

    def _step(self) -> None:
        deed = next(self._deeds, None)
        if deed is not None:
            deed()
            return
        self._timer.stop()
        sys.stdout.write(json.dumps({"articles": self._articles, "memory": self._memory}))
        sys.stdout.flush()
        QTimer.singleShot(0, self._application.end)

    def _hour(self, minutes: int) -> Iterator[Callable[[], object]]:
        window = self._window()
        for minute in range(minutes):
            if minute % 5 == 0:
                yield lambda minute=minute: self._memory.append((minute, _memory()))
            for _ in range(ARTICLES_A_MINUTE):
                yield self._read_next
                yield from (_rest,) * 3
            yield from self._now_and_then(window, minute)
        yield lambda: self._memory.append((minutes, _memory()))

    def _now_and_then(self, window: MainWindow, minute: int) -> Iterator[Callable[[], object]]:
        """What comes in its turn, by the minute."""
        act = window.actions_
        yield act["toggle_saved"].trigger
        if minute % 2 == 0:
            field = window.toolbar.search
            query = QUERIES[minute // 2 % len(QUERIES)]
            for end in range(1, len(query) + 1):
                yield lambda end=end: (field.setFocus(), field.setText(query[:end]), field.textEdited.emit(query[:end]))
            yield from (_rest,) * 5
            yield self._read_next
            yield act["back"].trigger
            yield field.clear
        if minute % 3 == 0:
            yield act[PLACES[minute // 3 % len(PLACES)]].trigger
            yield from (_rest,) * 5
            feeds = window.view.library.feeds
            if feeds:
                yield lambda: window.sidebar.choose((Kind.FEED, feeds[minute % len(feeds)].id))
                yield self._read_next
            yield act["go_all"].trigger
        if minute % 10 == 4:
            yield act["refresh"].trigger
            yield from (_rest,) * 100
        if minute % 15 == 7:
            yield act["palette"].trigger
            yield _close_all
            yield act["preferences"].trigger
            yield from (_rest,) * 5
            yield _close_all
            yield act["theme"].trigger
        if minute % 20 == 9:
            yield act["go_digest"].trigger
            yield from (_rest,) * 60
            yield act["go_all"].trigger
        if minute % 20 == 14:
            yield act["undo"].trigger
            yield act["redo"].trigger

    def _read_next(self) -> None:
        self._articles += 1
        table = self._window().articles.table
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(table, QKeyEvent(kind, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "j"))

    def _window(self) -> MainWindow:
        window = self._application.window
        assert window is not None
        return window


def _rest() -> None:
    """A moment in which answers come."""


def _close_all() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) or widget.windowType() == Qt.WindowType.Popup:
            widget.close()


def _memory() -> int:
    """Resident bytes of this process: the window's, without the engine's."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def use(place: Path, minutes: int) -> None:
    """Be the window that is used, and end with it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    people: list[_Person] = []
    begun = broadsheet.Application.start

    def start(application: broadsheet.Application) -> None:
        begun(application)
        people.append(_Person(application, minutes))

    broadsheet.Application.start = start  # type: ignore[method-assign]
    sys.exit(broadsheet.run(profile(place)))


if __name__ == "__main__":
    main()
