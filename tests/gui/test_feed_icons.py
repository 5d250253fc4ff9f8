"""Icons of feeds where their signs stand; a square where there is none."""

from __future__ import annotations

from contextlib import closing

import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.feed_icons import FeedIcons
from gui.jobs import Jobs
from gui.pictures import Pictures
from gui.sidebar.pane import Sidebar
from gui.theme import ThemeHolder
from storage import pictures
from storage.connection import open_reader
from storage.feeds import library as read_library
from storage.picture_types import PictureContent
from storage.pictures_file import open_pictures_writer
from storage.types import Library
from tests.feeds.photographs import packed
from tests.gui.window_library import WindowLibrary

RED = QColor(255, 0, 0)


@pytest.fixture
def source(jobs: Jobs, library: WindowLibrary) -> Pictures:
    return Pictures(library.profile.pictures, jobs)


def read(library: WindowLibrary) -> Library:
    with closing(open_reader(library.profile.database)) as conn:
        return read_library(conn, 0)


def store_icon(library: WindowLibrary, feed: str) -> int:
    row = next(each for each in read(library).feeds if each.title == feed)
    key = pictures.icon_key(row.site_url, row.url)
    assert key is not None
    icon = packed(Image.new("RGB", (64, 64), (255, 0, 0)), "PNG")
    with closing(open_pictures_writer(library.profile.pictures)) as conn:
        pictures.store(conn, key, PictureContent("png", 64, 64, icon), 1)
    return row.id


def painted(icons: FeedIcons, feed_id: int) -> QColor:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        icons.paint(painter, feed_id, QRectF(2, 2, 16, 16), QColor("blue"))
    return image.pixelColor(10, 10)


def test_an_icon_takes_the_place_of_the_square(qtbot: QtBot, library: WindowLibrary, source: Pictures) -> None:
    name = next(iter(library.feeds))
    feed_id = store_icon(library, name)
    icons = FeedIcons(source)
    icons.show_library(read(library))
    with qtbot.waitSignal(icons.changed):
        assert painted(icons, feed_id) == QColor("blue")
    assert painted(icons, feed_id) == RED
    assert painted(icons, 99) == QColor("blue")


def test_an_icon_that_comes_later_is_seen(qtbot: QtBot, library: WindowLibrary, source: Pictures) -> None:
    name = next(iter(library.feeds))
    icons = FeedIcons(source)
    icons.show_library(read(library))
    feed_id = library.feeds[name]
    assert painted(icons, feed_id) == QColor("blue")
    with qtbot.waitCallback() as answered:
        source.facts(["asked"], answered)
    store_icon(library, name)
    source.look_again()
    qtbot.waitUntil(lambda: painted(icons, feed_id) == RED)


def test_the_sidebar_shows_it(
    qtbot: QtBot, library: WindowLibrary, source: Pictures, theme_holder: ThemeHolder
) -> None:
    store_icon(library, next(iter(library.feeds)))
    icons = FeedIcons(source)
    sidebar = Sidebar(theme_holder, icons=icons)
    qtbot.addWidget(sidebar)
    sidebar.resize(240, 700)
    sidebar.show()
    shown = read(library)
    icons.show_library(shown)
    sidebar.show_library(shown, {})

    def is_red() -> bool:
        image = sidebar.tree.viewport().grab().toImage()
        return any(
            image.pixelColor(x, y) == RED for x in range(0, 60, 3) for y in range(0, image.height(), 3)
        )  # fmt: skip

    qtbot.waitUntil(is_red)
