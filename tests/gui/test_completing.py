"""What is asked of the engine to make articles whole: on demand, for a whole feed, and by itself when saved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from feeds.protocol.completing import Complete, FetchFullTexts
from feeds.protocol.messages import Request
from gui.main_window import MainWindow
from gui.sidebar.nodes import Kind
from storage.full_texts import FullTextOutcome, note
from tests.gui.test_window import CAPITAL, open_article, open_window, press  # noqa: F401 - a fixture
from tests.gui.window_library import WindowLibrary


@pytest.fixture
def window(request: pytest.FixtureRequest) -> MainWindow:
    made: MainWindow = request.getfixturevalue("open_window")()
    return made


@pytest.fixture
def asked(window: MainWindow) -> list[Request]:
    requests: list[Request] = []
    window.engine.send = requests.append  # type: ignore[method-assign, assignment]
    return requests


def test_saving_several_articles_is_one_reason_to_look(
    qtbot: QtBot,
    window: MainWindow,
    library: WindowLibrary,
    asked: list[Request],
) -> None:
    open_article(qtbot, window, library, CAPITAL)
    for _ in range(3):
        press(qtbot, window, Qt.Key.Key_S)
        qtbot.waitUntil(lambda: window.undo.undo_label is not None)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [Complete()]


def test_a_feeds_pages_are_asked_for_but_those_that_were_read(
    qtbot: QtBot,
    window: MainWindow,
    library: WindowLibrary,
    asked: list[Request],
) -> None:
    feed_id = library.conn.execute(
        "SELECT feed_id FROM entries GROUP BY feed_id ORDER BY count(*) DESC LIMIT 1"
    ).fetchone()[0]
    ids = [row[0] for row in library.conn.execute("SELECT article_id FROM entries WHERE feed_id = ?", (feed_id,))]
    library.conn.execute("INSERT INTO full_texts(article_id) VALUES (?)", (ids[0],))
    note(library.conn, ids[0], FullTextOutcome.SHORTER, None, library.now, None)
    window.sidebar.choose((Kind.FEED, feed_id))
    window.actions_["fetch_feed_texts"].trigger()
    qtbot.waitUntil(lambda: bool(asked))
    (request,) = asked
    assert isinstance(request, FetchFullTexts)
    assert sorted(request.article_ids) == sorted(ids[1:])
