"""Opens the real window on a prepared library and writes the gallery's screenshots.

Usage: python -m benchmarks.pictures docs/pictures [--scale 2]
At a scale the files are WebP in a folder named by it: `docs/pictures/200`.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, QRect, QTimer
from PySide6.QtGui import QFont, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from benchmarks import gallery_library
from gui.application import Application
from gui.comparing.window import CompareWindow
from gui.languages.choosing import install_words
from gui.main_window import MainWindow
from gui.palette.popup import Palette
from gui.sidebar.nodes import Kind
from storage.paths import Profile, profile
from storage.schema import prepare
from storage.types import Scope

SETTLE_MS = 1800
WEBP_QUALITY = 80

DIALOGS = {
    "subscribe": "subscribe",
    "new_topic": "topic",
    "preferences": "preferences",
    "palette": "palette",
    "change_keys": "keys",
}
"""Actions that open a window of their own, and the names of its pictures."""


@dataclass(frozen=True, slots=True)
class Gallery:
    """Where pictures go."""

    folder: Path
    ending: str

    def save(self, shot: QPixmap, name: str) -> None:
        """Write one, named without its ending."""
        shot.save(str(self.folder / f"{name}.{self.ending}"), quality=WEBP_QUALITY if self.ending == "webp" else -1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("docs/pictures"))
    parser.add_argument("--scale", type=float, default=1)
    arguments = parser.parse_args()
    if arguments.scale == 1:
        target = Gallery(arguments.folder, "png")
    else:
        os.environ["QT_SCALE_FACTOR"] = str(arguments.scale)
        target = Gallery(arguments.folder / f"{arguments.scale:.0%}".rstrip("%"), "webp")
    target.folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    install_words("en")
    qt.setStyle("Fusion")
    font = QFont("Inter")
    font.setPixelSize(13)
    qt.setFont(font)
    with tempfile.TemporaryDirectory() as folder:
        _shoot_library(gallery_library.make(Path(folder) / "full"), target)
        empty = profile(Path(folder) / "empty")
        prepare(empty, int(time.time()))
        _shoot_first_run(empty, target)


def _open(place: Profile) -> Application:
    application = Application(place, None)
    application.settings.refresh_on_start = False
    application.start()
    _settle()
    assert application.window is not None
    application.window.resize(1440, 900)
    return application


def _shoot_library(made: Profile, target: Gallery) -> None:
    application = _open(made)
    window = application.window
    assert window is not None
    window.settings.keep(welcomed=True)
    for name in ("light", "dark"):
        window.settings.theme_choice = name
        window.sidebar.choose((Kind.PLACE, Scope.ALL.value))
        _settle()
        window.articles.select_next()
        _settle()
        target.save(window.grab(), f"reader-{name}")
        _shoot_layouts(window, target, name)
        window.navigation.search_for('"rare earth*" OR lithium')
        _settle()
        window.articles.select_next()
        _settle()
        target.save(window.grab(), f"search-{name}")
        window.navigation.search_for("")
        for action, picture in DIALOGS.items():
            window.actions_[action].trigger()
            _settle()
            target.save(_grab_screen(window), f"{picture}-{name}")
            _close_dialogs()
        _shoot_guide(window, target, name)
        _shoot_comparing(window, target, name)
        window.show_attention()
        _settle()
        target.save(window.grab(), f"failing-feed-{name}")
        window.actions_["go_digest"].trigger()
        # The engine builds it.
        _settle(3 * SETTLE_MS)
        target.save(window.grab(), f"digest-{name}")
        window.toolbar.articles.click()
        window.sidebar.choose((Kind.TOPIC, window.view.library.topics[1].id))
        _settle()
        target.save(window.grab(), f"topic-page-{name}")
    window.settings.theme_choice = "sepia"
    window.sidebar.choose((Kind.PLACE, Scope.ALL.value))
    _settle()
    window.articles.select_next()
    _settle()
    target.save(window.grab(), "reader-sepia")
    window.settings.theme_choice = "light"
    _close(application)


def _shoot_layouts(window: MainWindow, target: Gallery, name: str) -> None:
    """The window standing otherwise, and an article in one of its own."""
    for layout, picture in (("layout_wide", "wide"), ("layout_single", "single"), ("reading_mode", "alone")):
        window.actions_[layout].trigger()
        _settle()
        target.save(window.grab(), f"{picture}-{name}")
    window.actions_["reading_mode"].trigger()
    window.actions_["layout_columns"].trigger()
    window.resize(420, 900)
    _settle()
    target.save(window.grab(), f"narrow-{name}")
    window.resize(1440, 900)
    window.article_windows.open_selected()
    _settle()
    for each in window.article_windows.windows():
        target.save(each.grab(), f"article-window-{name}")
    window.article_windows.close_all()
    _settle()


def _shoot_comparing(window: MainWindow, target: Gallery, name: str) -> None:
    """Two tellings of the first story of the list."""
    window.sidebar.choose((Kind.PLACE, Scope.ALL.value))
    _settle()
    for article_id in window.articles.model.snapshot().tolist():
        window.articles.select_article(article_id)
        _settle(SETTLE_MS // 3)
        if window.article.has_tellings():
            break
    window.actions_["compare"].trigger()
    _settle()
    for each in QApplication.topLevelWidgets():
        if isinstance(each, CompareWindow) and each.isVisible():
            target.save(each.grab(), f"compare-{name}")
            each.close()
    _settle()


def _shoot_guide(window: MainWindow, target: Gallery, name: str) -> None:
    window.help.show_guide("guide/topics.md")
    _settle()
    if window.help.guide is not None:
        target.save(window.help.guide.grab(), f"guide-{name}")
        window.help.guide.close()


def _grab_screen(window: QWidget) -> QPixmap:
    """The window with its dialogs where they stand above it, as a screen shows them."""
    shown = window.grab()
    painter = QPainter(shown)
    for dialog in QApplication.topLevelWidgets():
        if dialog is not window and dialog.isVisible():
            place = QRect(QPoint(), dialog.size())
            place.moveCenter(window.rect().center())
            painter.drawPixmap(place.topLeft(), dialog.grab())
            # The frame that a desktop would draw.
            painter.setPen(window.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.end()
    return shown


def _close_dialogs() -> None:
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, (QDialog, Palette)) and dialog.isVisible():
            dialog.close()
            _settle()


def _shoot_first_run(empty: Profile, target: Gallery) -> None:
    application = _open(empty)
    window = application.window
    assert window is not None
    for name in ("light", "dark"):
        window.settings.theme_choice = name
        window.welcoming.show()
        _settle()
        target.save(window.grab(), f"first-run-{name}")
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


def _settle(wait_ms: int = SETTLE_MS) -> None:
    loop = QEventLoop()
    QTimer.singleShot(wait_ms, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
