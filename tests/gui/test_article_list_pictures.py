"""Thumbnails in the list: read off the GUI thread, painted when they are here, their room given away when lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from gui.article_list.delegate import ArticleDelegate
from gui.article_list.model import OFFLINE_ROLE, ROW_ROLE
from gui.pictures import Pictures
from storage import pictures
from storage.articles import apply_drafts
from storage.picture_types import PictureContent, PictureFailure
from storage.pictures_file import open_pictures_writer
from storage.types import PictureDraft
from tests.feeds.photographs import packed, photograph
from tests.gui.article_list_library import NOW, Desk, Library, desk_of, draft

KEY = "a" * 32


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path)
    picture = PictureDraft(KEY, "http://pictures.example/p", "")
    apply_drafts(made.conn, made.feed_id, [replace(draft(1, NOW), picture_key=KEY, pictures=(picture,))], NOW)
    return made


@pytest.fixture
def desk(library: Library, qtbot: QtBot) -> Iterator[Desk]:
    with desk_of(library, qtbot) as made:
        yield made


def store(library: Library, key: str = KEY) -> None:
    photo = photograph(152, 124).resize((152, 124))
    photo.paste((220, 20, 20), (0, 0, 152, 124))
    thumbnail = packed(photo, quality=95)
    with closing(open_pictures_writer(library.pictures)) as conn:
        pictures.store(conn, key, PictureContent("jpeg", 400, 300, packed(photograph()), thumbnail), NOW)


def shows_red(desk: Desk) -> bool:
    image = desk.pane.table.viewport().grab().toImage()
    middle = QColor(image.pixelColor(image.width() - 16 - 38, 11 + 31))
    return abs(middle.red() - 220) < 12 and middle.green() < 40


def test_a_thumbnail_is_painted_when_it_is_here(qtbot: QtBot, library: Library, desk: Desk) -> None:
    store(library)
    desk.show()
    qtbot.waitUntil(lambda: shows_red(desk))


def test_a_thumbnail_that_arrives_later_comes_in(qtbot: QtBot, library: Library, desk: Desk) -> None:
    desk.show()
    assert not shows_red(desk)
    store(library)
    desk.pictures.look_again()
    qtbot.waitUntil(lambda: shows_red(desk))


def test_a_lost_picture_gives_its_room_to_the_text(qtbot: QtBot, library: Library, desk: Desk) -> None:
    with closing(open_pictures_writer(library.pictures)) as conn:
        pictures.note_failure(conn, KEY, PictureFailure("not_found", "", None), NOW)
    desk.show()
    qtbot.waitUntil(lambda: desk.pictures.is_lost(KEY))
    row = desk.pane.model.row_at(0)
    assert row is not None
    delegate = desk.pane.table.itemDelegate()
    assert isinstance(delegate, ArticleDelegate)
    assert delegate.layout(row, 404).places.picture is None
    store(library)
    desk.pictures.look_again()
    qtbot.waitUntil(lambda: shows_red(desk))
    assert not desk.pictures.is_lost(KEY)


def test_many_thumbnails_are_one_question_and_stay_within_bounds(
    qtbot: QtBot, library: Library, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.pictures.MAX_THUMBNAILS_BYTES", 20 * 76 * 62 * 4)
    source = Pictures(library.pictures, desk.jobs)
    keys = [f"{number:032x}" for number in range(30)]
    for key in keys:
        store(library, key)
    size = QSize(76, 62)
    with qtbot.waitSignal(source.thumbnails_decoded) as told:
        assert all(source.thumbnail(key, size) is None for key in keys)
    assert told.args is not None
    assert told.args[0] == frozenset(keys)
    here = [key for key in keys if source.thumbnail(key, size) is not None]
    assert len(here) == 20


def test_a_missing_file_leaves_the_ground(qtbot: QtBot, library: Library, desk: Desk) -> None:
    library.pictures.unlink()
    desk.show()
    with qtbot.waitCallback() as answered:
        desk.pictures.facts([KEY], answered)
    answered.assert_called_with({})
    assert not shows_red(desk)
    assert not desk.pictures.is_lost(KEY)


def test_a_row_says_that_its_article_is_complete_offline(qtbot: QtBot, library: Library, desk: Desk) -> None:
    picture = PictureDraft(KEY, "http://pictures.example/p", "")
    long, teaser, plain = (
        replace(draft(number, NOW - number), words=words) for number, words in ((2, 400), (3, 20), (4, 400))
    )
    apply_drafts(library.conn, library.feed_id, [replace(long, pictures=(picture,)), teaser, plain], NOW)
    desk.show()
    model, table = desk.pane.model, desk.pane.table
    rows = {row.title: at for at in range(model.rowCount()) if (row := model.row_at(at)) is not None}

    def told(number: int) -> bool:
        return bool(model.index(rows[draft(number, NOW).title], 0).data(OFFLINE_ROLE))

    qtbot.waitUntil(lambda: told(4))
    assert not told(2)
    assert not told(3)
    index = model.index(rows[long.title], 0)
    before = table.viewport().grab(table.visualRect(index)).toImage()
    store(library)
    desk.pictures.look_again()
    qtbot.waitUntil(lambda: told(2))
    assert table.viewport().grab(table.visualRect(index)).toImage() != before
    assert "complete offline" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    delegate, row = table.itemDelegate(), index.data(ROW_ROLE)
    assert isinstance(delegate, ArticleDelegate)
    layout = delegate.layout(row, table.viewport().width())
    assert layout.offline is not None
    place = layout.offline.translated(layout.meta_place.topLeft()).center()
    width = table.viewport().width()
    assert delegate.is_on_offline(index, place, width, is_mirrored=False)
    assert not delegate.is_on_offline(index, place + QPoint(30, 0), width, is_mirrored=False)
    assert delegate.is_on_offline(index, QPoint(width - 1 - place.x(), place.y()), width, is_mirrored=True)
    # The pictures went for room: nothing is said of it any more.
    with closing(open_pictures_writer(library.pictures)) as conn:
        conn.execute("UPDATE pictures SET state = 'evicted', content_id = NULL")
    desk.pictures.look_again()
    qtbot.waitUntil(lambda: not told(2))
    assert told(4)
