"""Opens the real window on a prepared library and writes the gallery's screenshots.

Usage: python -m benchmarks.pictures docs/pictures
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from benchmarks import make_library
from gui.application import Application
from gui.sidebar.nodes import Kind
from storage import feeds
from storage.connection import open_writer
from storage.paths import Profile, profile
from storage.schema import prepare
from storage.types import FeedChecked, Scope

SETTLE_MS = 1800


def main() -> None:
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures")
    target.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    qt.setStyle("Fusion")
    font = QFont("Inter")
    font.setPixelSize(13)
    qt.setFont(font)
    with tempfile.TemporaryDirectory() as folder:
        made = make_library.make(Path(folder) / "full", articles=3000, feeds=24)
        _fail_some(made)
        _shoot_library(qt, made, target)
        empty = profile(Path(folder) / "empty")
        prepare(empty, int(time.time()))
        _shoot_first_run(qt, empty, target)


def _fail_some(made: Profile) -> None:
    conn = open_writer(made.database)
    now = int(time.time())
    for feed_id, kind in ((1, "not_found"), (6, "timeout")):
        feeds.record_check(conn, FeedChecked(feed_id, now, now + 3600, problem_kind=kind, problem_detail="HTTP 404"))
    conn.close()


def _open(qt: QApplication, place: Profile) -> Application:
    application = Application(place, None)
    application.settings.refresh_on_start = False
    application.start()
    _settle()
    assert application.window is not None
    application.window.resize(1440, 900)
    return application


def _shoot_library(qt: QApplication, made: Profile, target: Path) -> None:
    application = _open(qt, made)
    window = application.window
    assert window is not None
    window.settings.keep(welcomed=True)
    for name in ("light", "dark"):
        window.settings.theme_choice = name
        window.sidebar.choose((Kind.TOPIC, 2))
        _settle()
        window.articles.select_next()
        _settle()
        window.grab().save(str(target / f"reader-{name}.png"))
    window.settings.theme_choice = "light"
    window.navigation.search_for('"rare earths" export*')
    _settle()
    window.articles.select_next()
    _settle()
    window.grab().save(str(target / "search-light.png"))
    window.navigation.go(Scope.UNREAD)
    window.feed_commands.show_properties(1)
    _settle()
    dialog = qt.activeModalWidget() or window
    dialog.grab().save(str(target / "failing-feed-light.png"))
    dialog.close()
    _close(application)


def _shoot_first_run(qt: QApplication, empty: Profile, target: Path) -> None:
    application = _open(qt, empty)
    window = application.window
    assert window is not None
    for name in ("light", "dark"):
        window.settings.theme_choice = name
        window.show_welcome()
        _settle()
        window.grab().save(str(target / f"first-run-{name}.png"))
    _close(application)


def _close(application: Application) -> None:
    loop = QEventLoop()
    application.ended.connect(loop.quit)
    QTimer.singleShot(4000, loop.quit)
    QTimer.singleShot(0, application.end)
    loop.exec()
    if application.window is not None:
        application.window.hide()
    application.close()


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
