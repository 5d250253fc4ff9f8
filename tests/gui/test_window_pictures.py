"""The window while pictures are fetched: its status line, its stop, and a request that goes to the engine and back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from feeds.addresses import picture_key
from feeds.protocol.completing import PicturesFinished, PicturesProgress
from gui.engine_client import EngineClient
from gui.jobs import Jobs
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.theme import ThemeHolder
from storage import pictures
from storage.pictures_file import open_pictures_reader
from storage.types import Scope
from tests.feeds.photographs import packed, photograph
from tests.feeds.server import FeedServer
from tests.gui.window_library import WindowLibrary


@pytest.fixture
def window(qtbot: QtBot, library: WindowLibrary, settings: Settings, jobs: Jobs) -> Iterator[MainWindow]:
    settings.keep(welcomed=True)
    made = MainWindow(library.profile, settings, ThemeHolder("light"), EngineClient(library.profile), jobs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.navigation.filter is not None and made.articles.is_settled())
    yield made
    with qtbot.waitSignal(made.engine.stopped):
        made.engine.stop()


def test_progress_is_told_and_can_be_stopped(window: MainWindow) -> None:
    window.engine.event_received.emit(PicturesProgress(3, 8, 2, 1))
    assert "3 of 8" in window.status.words.text()
    assert window.status.cancel.isVisible()
    assert window.actions_["cancel_refresh"].isEnabled()
    window.engine.event_received.emit(PicturesFinished(7, 1, 1000, 0.5))
    assert not window.status.cancel.isVisible()
    assert not window.actions_["cancel_refresh"].isEnabled()
    window.engine.event_received.emit(PicturesFinished(1, 0, 10, 0.5, cancelled=True))
    assert "stopped" in window.status.words.text()


def test_a_key_has_the_pictures_fetched_and_they_come_in(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary, feed_server: FeedServer
) -> None:
    url = feed_server.url("/p.jpg")
    key = picture_key(url)
    feed_server.serve("/p.jpg", packed(photograph(300, 200)), content_type="image/jpeg")
    library.conn.execute("UPDATE feeds SET url = 'http://127.0.0.1/' || id")
    article_id = next(iter(library.articles.values()))
    library.conn.execute(
        "INSERT INTO article_pictures VALUES (?, 0, ?, ?, 'A plant', NULL, NULL)", (article_id, key, url)
    )
    library.conn.execute("UPDATE articles SET picture_key = ? WHERE id = ?", (key, article_id))
    window.navigation.go(Scope.ALL)
    qtbot.waitUntil(window.articles.is_settled)
    window.articles.select_article(article_id)
    qtbot.waitUntil(lambda: (body := window.article.body()) is not None and body.row.id == article_id)
    window.articles.setFocus()
    QTest.keyClick(window.articles.table, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)

    def is_shown() -> bool:
        document = window.article.browser.shown()
        picture = document.held(f"picture:{key}") if document is not None else None
        return picture is not None and picture.is_there

    qtbot.waitUntil(is_shown, timeout=20_000)
    with closing(open_pictures_reader(library.profile.pictures)) as conn:
        assert pictures.read(conn, key) is not None
