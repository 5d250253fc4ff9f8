"""Footnotes that lead there and back, and the place where an article was left: on a real library, in two sessions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from gui.article_view.pane import ArticlePane
from storage import places
from storage.places import KeptPlace
from storage.types import BodyKind
from tests.gui.article_library import Library, Reader, draft, opened, paragraphs, reader_of

NOTED = (
    '<p>Said<span id="part-2"></span><sup><a href="#part-1">1</a></sup>.</p>'
    + paragraphs(60)
    + '<ol><li><span id="part-1"></span>A note on the pier. <a href="#part-2">↩</a></li></ol>'
    + paragraphs(40)
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = Library(tmp_path)
    yield made
    made.conn.close()


@pytest.fixture
def reader(qtbot: QtBot, library: Library) -> Iterator[Reader]:
    with reader_of(library) as made:
        qtbot.addWidget(made.pane)
        made.pane.show()
        yield made


def top_text(pane: ArticlePane) -> str:
    place = pane.browser.place()
    return pane.browser.document().findBlockByNumber(max(place.block, 0)).text()


def test_a_note_is_reached_and_left_by_its_own_link(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", NOTED))
    opened(qtbot, reader.pane, article)
    reader.pane.browser.link_activated.emit("#part-1")
    qtbot.waitUntil(lambda: top_text(reader.pane).startswith("A note"))
    reader.pane.browser.link_activated.emit("#part-2")
    qtbot.waitUntil(lambda: top_text(reader.pane).startswith("Said"))


def test_the_way_back_is_where_the_link_was_followed(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", NOTED))
    opened(qtbot, reader.pane, article)
    bar = reader.pane.browser.verticalScrollBar()
    bar.setValue(333)
    assert not reader.pane.go_back()
    reader.pane.browser.link_activated.emit("#part-1")
    qtbot.waitUntil(lambda: top_text(reader.pane).startswith("A note"))
    qtbot.waitUntil(lambda: bar.value() == reader.pane.browser.glide.target())
    assert reader.pane.go_back()
    assert abs(bar.value() - 333) <= 1
    assert not reader.pane.go_back()


def test_a_note_is_told_under_the_pointer(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", NOTED))
    opened(qtbot, reader.pane, article)
    told: list[str] = []
    reader.pane.link_hovered.connect(told.append)
    reader.pane.browser.highlighted.emit(QUrl("#part-1"))
    reader.pane.browser.highlighted.emit(QUrl("https://a.example/x"))
    reader.pane.browser.highlighted.emit(QUrl("#nowhere"))
    assert told == ["A note on the pier. ↩", "https://a.example/x", ""]


def test_an_article_goes_on_where_it_was_left(qtbot: QtBot, library: Library) -> None:
    article = library.add(draft("a", paragraphs(80)))
    with reader_of(library) as first:
        qtbot.addWidget(first.pane)
        first.pane.show()
        opened(qtbot, first.pane, article)
        first.pane.browser.verticalScrollBar().setValue(3000)
        left_at = top_text(first.pane)
        # As when the window is closed.
        first.pane.hide()
    with reader_of(library) as second:
        qtbot.addWidget(second.pane)
        second.settings.text_size = 21
        second.pane.show()
        opened(qtbot, second.pane, article)
        qtbot.waitUntil(lambda: top_text(second.pane) == left_at)


@pytest.mark.parametrize("part", [0.0, 1.0])
def test_of_the_beginning_and_the_end_nothing_is_kept(qtbot: QtBot, library: Library, part: float) -> None:
    article = library.add(draft("a", paragraphs(80)))
    places.keep(library.conn, article, KeptPlace(BodyKind.FEED, 20, 0.5))
    with reader_of(library) as made:
        qtbot.addWidget(made.pane)
        made.pane.show()
        opened(qtbot, made.pane, article)
        bar = made.pane.browser.verticalScrollBar()
        qtbot.waitUntil(lambda: bar.value() > 0)
        made.pane.browser.document().size()
        bar.setValue(round(bar.maximum() * part))
        made.pane.show_article(None)
    assert places.of(library.conn, article) is None


def test_a_place_in_the_feeds_text_is_none_in_the_full_one(library: Library) -> None:
    article = library.add(draft("a", "<p>x</p>"))
    place = KeptPlace(BodyKind.FULL, 3, 0.25)
    assert places.of(library.conn, article) is None
    assert not places.keep(library.conn, article, place).changes
    assert places.of(library.conn, article) == place
    places.keep(library.conn, article, None)
    assert places.of(library.conn, article) is None


def test_width_line_and_justification_take_effect_at_once(qtbot: QtBot, library: Library, reader: Reader) -> None:
    reader.pane.resize(1400, 800)
    article = library.add(draft("a", paragraphs(3)))
    opened(qtbot, reader.pane, article)
    before = reader.pane.browser.document().size().height()
    column = reader.pane.browser.column_width()
    reader.settings.line_percent = 200
    qtbot.waitUntil(lambda: reader.pane.browser.document().size().height() > before)
    reader.settings.column_chars = 50
    qtbot.waitUntil(lambda: reader.pane.browser.column_width() < column)
    reader.settings.is_justified = True
    first = reader.pane.browser.document().begin
    qtbot.waitUntil(lambda: bool(first().blockFormat().alignment().value & 8))
