"""The subscribe dialog with the real engine behind it: a feed, the same again, a page, and nothing at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from feeds.protocol.session import Prepare, Ready
from gui.dialogs.found import FoundFeeds, FoundPage
from gui.dialogs.look_words import look_sentence
from gui.dialogs.subscribe import SubscribeDialog
from gui.engine_client import EngineClient
from storage.connection import open_reader
from storage.feeds import feed_by_url
from storage.lists import body
from storage.paths import Profile, profile

WAIT_MS = 30_000
"""A worker process is spawned for the first look; on a busy machine that takes seconds."""

FEED = """<rss version="2.0"><channel><title>Kept &amp; Sound</title><link>http://sound.example</link>
<item><title>Newest</title><link>http://sound.example/2</link><guid>2</guid></item>
<item><title>Older</title><link>http://sound.example/1</link><guid>1</guid></item></channel></rss>"""

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
TOLD = "".join(f"<p>The harbour was closed on {day}, and ships waited outside until the evening.</p>" for day in DAYS)
PAGE = f"<html><head><title>A page</title></head><body><article><h1>A page</h1>{TOLD}</article></body></html>"


@pytest.fixture
def place(tmp_path: Path) -> Profile:
    return profile(tmp_path / "profile")


@pytest.fixture
def engine(qtbot: QtBot, place: Profile) -> Iterator[EngineClient]:
    engine = EngineClient(place)
    with qtbot.waitSignal(
        engine.event_received, timeout=WAIT_MS, check_params_cb=lambda event: isinstance(event, Ready)
    ):
        engine.send(Prepare())
    yield engine
    with qtbot.waitSignal(engine.stopped, timeout=WAIT_MS):
        engine.stop()


def look(qtbot: QtBot, engine: EngineClient, address: str) -> SubscribeDialog:
    dialog = SubscribeDialog(engine, (), (), address=address)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: not dialog.progress.isVisible(), timeout=WAIT_MS)
    return dialog


def test_files_are_looked_at_subscribed_to_and_kept(
    qtbot: QtBot, engine: EngineClient, place: Profile, tmp_path: Path
) -> None:
    feed, page = tmp_path / "a feed.xml", tmp_path / "page.html"
    feed.write_text(FEED, encoding="utf-8")
    page.write_text(PAGE, encoding="utf-8")

    dialog = look(qtbot, engine, str(feed))
    assert isinstance(dialog.found, FoundFeeds)
    assert [each.newest for each in dialog.found.chosen()] == [("Newest", "Older")]
    choices = dialog.found.folder
    choices.box.setCurrentIndex(choices.box.count() - 1)
    choices.new_name.setText("Sea/Air")
    with qtbot.waitSignal(dialog.subscribed, timeout=WAIT_MS) as subscribed:
        qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert subscribed.args is not None

    again = look(qtbot, engine, feed.as_uri())
    assert again.button.text() == "Go to it"
    with qtbot.waitSignal(again.feed_wanted) as wanted:
        qtbot.mouseClick(again.button, Qt.MouseButton.LeftButton)
    assert (wanted.args[0],) == subscribed.args[0]

    kept = look(qtbot, engine, str(page))
    assert isinstance(kept.found, FoundPage)
    kept.found.more.setText("Harbours")
    with qtbot.waitSignal(kept.page_kept, timeout=WAIT_MS) as page_kept:
        qtbot.mouseClick(kept.button, Qt.MouseButton.LeftButton)

    nothing = look(qtbot, engine, str(tmp_path / "missing.xml"))
    assert nothing.words.text() == look_sentence("no_file")

    conn = open_reader(place.database)
    try:
        row = feed_by_url(conn, feed.as_uri())
        assert row is not None
        assert conn.execute("SELECT name FROM folders WHERE id = ?", (row.folder_id,)).fetchone() == ("Sea/Air",)
        article = body(conn, page_kept.args[0])
        assert article is not None
        assert [topic.name for topic in article.row.topics] == ["Harbours"]
    finally:
        conn.close()
