"""What is dragged onto the window and out of an article."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from gui.article_list.drag import article_mime
from gui.article_view.link_drag import LinkDrag, link_mime
from gui.dialogs.import_reader import ImportDialog
from gui.dialogs.subscribe import SubscribeDialog
from gui.main_window import MainWindow
from gui.preferences.window_section import WindowSection
from gui.settings import Settings
from gui.sidebar.nodes import Kind
from tests import foreign_files
from tests.gui.test_window import CAPITAL, open_window, window
from tests.gui.window_library import WindowLibrary

__all__ = ["open_window", "window"]

WAIT_MS = 30_000


def test_files_go_where_they_belong(window: MainWindow, tmp_path: Path) -> None:
    taken: list[tuple[str, str]] = []
    for name in ("subscribe", "keep_page", "import_list"):
        setattr(window.feed_commands, name, lambda path, name=name: taken.append((name, path)))
    page, feeds = str(tmp_path / "kept.HTML"), str(tmp_path / "feeds.opml")
    window.feed_commands.add_paths([page, feeds, "https://wire.example/index.html"])
    assert taken == [
        ("keep_page", page),
        ("import_list", feeds),
        ("subscribe", "https://wire.example/index.html"),
    ]


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPoint(600, 400)
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(place, Qt.DropAction.CopyAction, data, buttons, modifiers))
    QApplication.sendEvent(window, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, buttons, modifiers))


@pytest.mark.filterwarnings("ignore:Function. 'QDragEnterEvent:DeprecationWarning")
def test_an_export_dropped_on_the_window_is_previewed_and_a_feed_looked_at(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary, tmp_path: Path
) -> None:
    feed = tmp_path / "feed.json"
    items = '[{"id": "1", "url": "https://wire.example/1", "title": "Rain"}]'
    feed.write_text(f'{{"version": "https://jsonfeed.org/version/1.1", "title": "Wire", "items": {items}}}')
    drop(window, foreign_files.starred(tmp_path / "starred.json"), feed)
    dialog = window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(dialog.button.isEnabled, timeout=WAIT_MS)
    assert "FreshRSS" in dialog.words.text()
    assert window.findChild(SubscribeDialog) is None
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(SubscribeDialog) is not None, timeout=WAIT_MS)
    looking = window.findChild(SubscribeDialog)
    assert isinstance(looking, SubscribeDialog)
    assert looking.field.text() == str(feed)
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is None, timeout=WAIT_MS)
    looking.reject()
    assert library.read().totals.pages == 0


def test_articles_go_onto_topics_and_onto_nothing_else(window: MainWindow, library: WindowLibrary) -> None:
    model, data = window.sidebar.model, article_mime([library.articles[CAPITAL]], [])
    takes = {
        (Kind.TOPIC, library.topics["Sanctions"]): True,
        (Kind.PLACE, "saved"): True,
        (Kind.FOLDER, library.folders["World"]): False,
        (Kind.FEED, library.feeds["Metals Daily"]): False,
        (Kind.PLACE, "unread"): False,
    }
    for key, is_taken in takes.items():
        index = model.find(key)
        assert index.isValid()
        assert model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, 0, index) == is_taken


def test_a_link_is_dragged_out_and_selects_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dragged: list[str] = []
    # Qt's own loop would wait for a hand to let go.
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_actions: dragged.append(drag.mimeData().text()))
    browser = QTextBrowser()
    browser.setOpenLinks(False)
    qtbot.addWidget(browser)
    LinkDrag(browser)
    browser.setHtml('<p><a href="https://wire.example/1">A link of several words</a></p>')
    browser.show()
    qtbot.waitExposed(browser)
    start = browser.viewport().rect().topLeft() + QPoint(30, 14)
    assert browser.anchorAt(start)
    viewport = browser.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(viewport, start + QPoint(40, 0))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    assert dragged == ["https://wire.example/1"]
    assert not browser.textCursor().hasSelection()
    assert [link_mime(each) for each in ("#note", "javascript:x", "file:///etc/passwd", "picture:ab")] == [None] * 4


def test_how_the_window_stands_is_a_preference(qtbot: QtBot) -> None:
    settings = Settings(None)
    section = WindowSection(settings, None)  # type: ignore[arg-type]
    qtbot.addWidget(section)
    section.layout_choice.setCurrentIndex(2)
    section.motion.setCurrentIndex(2)
    for tick in (section.day_headings, section.read_on_scroll, section.progress):
        tick.click()
    assert (settings.layout, settings.motion) == ("single", "never")
    assert (settings.has_day_headings, settings.is_read_on_scroll, settings.is_progress_shown) == (False, True, False)
    settings.layout = "wide"
    assert section.layout_choice.currentData() == "wide"
