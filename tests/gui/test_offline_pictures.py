"""From a server to the screen, and from then on without it: what was fetched is read offline, with no socket opened."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from feeds.addresses import picture_key
from feeds.fetch import Fetcher
from feeds.pictures import PictureFetcher
from feeds.pool import Workers
from feeds.protocol.completing import PicturesFinished
from storage.paths import Profile
from storage.picture_settings import PictureSettings
from storage.types import PictureDraft
from tests.feeds.photographs import packed, photograph
from tests.feeds.server import FeedServer
from tests.gui.article_library import Library, Reader, draft, opened, reader_of


def fetch(place: Profile) -> PicturesFinished:
    async def run() -> PicturesFinished:
        workers = Workers(1)
        try:
            async with Fetcher() as fetcher:
                return await PictureFetcher(place, workers, fetcher).run(PictureSettings())
        finally:
            workers.close()

    return asyncio.run(run())


def refuse(*_: object) -> None:
    raise AssertionError("reading opened a socket")


def shows_red(reader: Reader) -> bool:
    image = reader.pane.browser.viewport().grab().toImage()
    colors = (QColor(image.pixelColor(x, y)) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5))
    return any(abs(color.red() - 220) < 14 and color.green() < 40 for color in colors)


def test_pictures_are_there_when_the_server_is_not(
    qtbot: QtBot, tmp_path: Path, feed_server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(tmp_path)
    library.conn.execute("UPDATE feeds SET url = ?", (feed_server.url("/feed"),))
    formats = ("JPEG", "PNG", "WEBP", "AVIF")
    drafts = []
    for number, name in enumerate(formats):
        feed_server.serve(f"/{number}", packed(photograph(300, 200, seed=number), name), content_type="image/jpeg")
        url = feed_server.url(f"/{number}")
        drafts.append(PictureDraft(picture_key(url), url, f"A {name} picture"))
    text = "".join(f'<p>{each.alt}</p><img src="picture:{each.key}">' for each in drafts)
    article = library.add(draft("a", text, picture_key=drafts[0].key, pictures=tuple(drafts)))
    assert fetch(library.profile).stored == len(formats)

    feed_server.close()
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    with reader_of(library) as reader:
        qtbot.addWidget(reader.pane)
        reader.pane.show()
        opened(qtbot, reader.pane, article)
        document = reader.pane.browser.shown()
        assert document is not None
        for each in drafts:
            picture = document.held(f"picture:{each.key}")
            assert picture is not None
            assert (picture.is_there, picture.width, picture.height) == (True, 300, 200)
        qtbot.waitUntil(lambda: shows_red(reader))
        reader.pane.browser.verticalScrollBar().setValue(reader.pane.browser.verticalScrollBar().maximum())
        qtbot.waitUntil(lambda: shows_red(reader))
    library.conn.close()
