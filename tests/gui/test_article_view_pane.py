"""The article pane on a real library: opening, places, topics, themes, changes underneath."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.theme import style_sheet
from storage import topic_tags, topics
from storage.types import ChangeSet, PictureDraft
from tests.gui.article_library import (
    NOW,
    Library,
    Reader,
    begun,
    buttons,
    draft,
    opened,
    paragraphs,
    reader_of,
    settled,
)

KEY = "0123456789abcdef0123456789abcdef"


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


def test_says_what_to_do_without_an_article(reader: Reader) -> None:
    assert "j for the next" in reader.pane.message.words()[1]
    assert reader.pane.message.isVisible()
    assert not reader.pane.page_down()


def test_shows_an_article(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", paragraphs(3)))
    opened(qtbot, reader.pane, article)
    assert reader.pane.article_id() == article
    assert reader.pane.browser.cursorWidth() == 0
    assert reader.pane.browser.toPlainText().count("Paragraph") == 3
    body = reader.pane.body()
    assert body is not None
    kicker = reader.pane.header.kicker_of(body.row).translate({0x2068: None, 0x2069: None, 0xA0: " "})
    assert kicker.startswith("Northern Wire · By Ana Marsh · ")
    assert kicker.endswith(" read")


def test_arabic_and_hebrew_read_right_to_left_whatever_the_feed_declares(
    qtbot: QtBot, library: Library, reader: Reader
) -> None:
    arabic = library.add(draft("a", "<p>أعلنت الحكومة عن الإجراءات</p>", "الحكومة تعلن عن الإجراءات", language="en"))
    opened(qtbot, reader.pane, arabic)
    assert reader.pane.header.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert reader.pane.browser.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft
    english = library.add(draft("b", "<p>Plain words</p>"))
    opened(qtbot, reader.pane, english)
    assert reader.pane.header.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_titles_are_text(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", "<p>x</p>", "Is <img src=x> & <b>bold</b>?"))
    opened(qtbot, reader.pane, article)
    assert reader.pane.header.title_text() == "Is <img src=x> & <b>bold</b>?"


def test_lead_picture_stands_first_with_its_words(qtbot: QtBot, library: Library, reader: Reader) -> None:
    picture = PictureDraft(KEY, "https://wire.example/p.jpg", "The ministry building on Monday.", 1280, 460)
    article = library.add(draft("a", "<p>x</p>", picture_key=KEY, pictures=(picture,)))
    opened(qtbot, reader.pane, article)
    assert reader.pane.browser.toPlainText().splitlines() == ["\ufffc", "The ministry building on Monday.", "x"]
    inside = library.add(draft("b", f'<p>x</p><img src="picture:{KEY}">', picture_key=KEY, pictures=(picture,)))
    opened(qtbot, reader.pane, inside)
    assert reader.pane.browser.toPlainText().splitlines() == ["x", "\ufffc"]


def test_the_latest_wish_wins(qtbot: QtBot, library: Library, reader: Reader) -> None:
    ids = [library.add(draft(str(number), f"<p>number {number}</p>")) for number in range(20)]
    shown: list[int] = []
    reader.pane.displayed.connect(shown.append)
    for article in ids:
        reader.pane.show_article(article)
    qtbot.waitUntil(lambda: bool(shown) and shown[-1] == ids[-1])
    assert reader.pane.browser.toPlainText() == "number 19"
    reader.pane.show_article(ids[0])
    reader.pane.show_article(None)
    qtbot.waitUntil(reader.pane.message.isVisible)
    assert reader.pane.article_id() is None


def test_long_article_comes_in_slices(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", paragraphs(1000)))
    begun(qtbot, reader.pane, article)
    first = reader.pane.browser.document().characterCount()
    assert first < 60_000
    settled(qtbot, reader)
    assert reader.pane.browser.toPlainText().count("Paragraph") == 1000


def test_leaving_a_long_article_half_way(qtbot: QtBot, library: Library, reader: Reader) -> None:
    long, short = library.add(draft("a", paragraphs(1000))), library.add(draft("b", "<p>short</p>"))
    begun(qtbot, reader.pane, long)
    opened(qtbot, reader.pane, short)
    assert reader.pane.browser.toPlainText() == "short"


def test_place_is_kept_in_the_session(qtbot: QtBot, library: Library, reader: Reader) -> None:
    one, two = library.add(draft("a", paragraphs(300))), library.add(draft("b", paragraphs(300)))
    opened(qtbot, reader.pane, one)
    bar = reader.pane.browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    value = bar.value()
    opened(qtbot, reader.pane, two)
    assert bar.value() == 0
    opened(qtbot, reader.pane, one)
    assert abs(bar.value() - value) <= 2


@pytest.mark.parametrize("change", ["theme", "size", "width", "family"])
def test_written_anew_at_the_same_place(qtbot: QtBot, library: Library, reader: Reader, change: str) -> None:
    article = library.add(draft("a", paragraphs(200)))
    opened(qtbot, reader.pane, article)
    browser = reader.pane.browser
    browser.verticalScrollBar().setValue(browser.verticalScrollBar().maximum() // 3)
    before, document = browser.place(), browser.document()
    if change == "theme":
        reader.themes.set_choice("dark")
    elif change == "size":
        reader.pane.zoom(3)
        assert reader.settings.text_size == 20
    elif change == "width":
        reader.pane.resize(480, 856)
    else:
        reader.settings.reading_family = "DejaVu Serif"
    qtbot.waitUntil(lambda: browser.document() is not document)
    settled(qtbot, reader)
    after = browser.place()
    assert after.block == before.block
    assert abs(after.part - before.part) < 0.05


def test_zoom_stays_readable(reader: Reader) -> None:
    for _ in range(50):
        reader.pane.zoom(-1)
    assert reader.settings.text_size == 11
    reader.pane.zoom(0)
    assert reader.settings.text_size == 17


def test_topics_are_shown_and_removed(qtbot: QtBot, library: Library, reader: Reader) -> None:
    rule = topics.add_topic(library.conn, "Sanctions", "#d55e00", "sanction*", NOW).made_id
    own = topics.add_topic(library.conn, "Rare earths", "#0072b2", None, NOW).made_id
    assert rule is not None
    assert own is not None
    article = library.add(draft("a", paragraphs(1)))
    topic_tags.tag(library.conn, [article], own, NOW)
    opened(qtbot, reader.pane, article)
    found = buttons(reader.pane)
    assert list(found) == [
        *("Show topic Sanctions", "Remove topic Sanctions", "Show topic Rare earths", "Remove topic Rare earths"),
        "Add topic",
    ]
    assert found["Show topic Sanctions"].toolTip() == "rule: sanctions"
    assert not found["Show topic Rare earths"].toolTip()
    with qtbot.waitSignal(reader.pane.topic_removed) as removed:
        found["Remove topic Rare earths"].click()
    assert removed.args == [article, own]
    with qtbot.waitSignal(reader.pane.topic_opened) as shown:
        found["Show topic Sanctions"].click()
    assert shown.args == [rule]
    with qtbot.waitSignal(reader.pane.topics_wanted) as wanted:
        found["Add topic"].click()
    assert wanted.args == [article]


def test_chips_follow_changes_without_moving_the_text(qtbot: QtBot, library: Library, reader: Reader) -> None:
    own = topics.add_topic(library.conn, "Rare earths", "#0072b2", None, NOW).made_id
    assert own is not None
    article = library.add(draft("a", paragraphs(50)))
    opened(qtbot, reader.pane, article)
    bar = reader.pane.browser.verticalScrollBar()
    bar.setValue(900)
    document = reader.pane.browser.document()
    reader.jobs.mark(partial(topic_tags.tag, ids=[article], topic_id=own, now=NOW))
    qtbot.waitUntil(lambda: "Remove topic Rare earths" in buttons(reader.pane))
    assert bar.value() == 900
    assert reader.pane.browser.document() is document


def test_changed_text_keeps_the_place(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", paragraphs(80)))
    opened(qtbot, reader.pane, article)
    reader.pane.browser.verticalScrollBar().setValue(1500)
    before = reader.pane.browser.place()
    library.add(draft("a", paragraphs(80) + "<p>Corrected</p>"))
    reader.changes.note(ChangeSet(changed=frozenset({article})))
    qtbot.waitUntil(lambda: "Corrected" in reader.pane.browser.toPlainText())
    settled(qtbot, reader)
    assert reader.pane.browser.place().block == before.block


def test_removed_article_is_explained(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", paragraphs(400)))
    begun(qtbot, reader.pane, article)
    library.remove(article)
    reader.changes.note(ChangeSet(removed=frozenset({article})))
    qtbot.waitUntil(reader.pane.message.isVisible)
    assert "no longer in the library" in reader.pane.message.words()[0]
    assert reader.pane.body() is None


def test_article_that_was_never_there(qtbot: QtBot, reader: Reader) -> None:
    reader.pane.show_article(4711)
    qtbot.waitUntil(lambda: "no longer in the library" in reader.pane.message.words()[0])


def test_header_scrolls_with_the_text(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", paragraphs(40)))
    opened(qtbot, reader.pane, article)
    header, browser = reader.pane.header, reader.pane.browser
    first = browser.document().documentLayout().blockBoundingRect(browser.document().begin())
    assert first.top() >= header.height()
    browser.verticalScrollBar().setValue(77)
    assert header.y() == -77


@pytest.mark.parametrize("language", ["ar", "he", "fa", "ur"])
def test_right_to_left_languages(qtbot: QtBot, library: Library, reader: Reader, language: str) -> None:
    article = library.add(draft("a", "<p>سلام</p>", "سلام", language=language))
    opened(qtbot, reader.pane, article)
    option = reader.pane.browser.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft
    assert reader.pane.header.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_themes_reach_the_page_under_a_style_sheet(qtbot: QtBot, library: Library, reader: Reader) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    reader.themes.changed.connect(lambda theme: application.setStyleSheet(style_sheet(theme)))
    application.setStyleSheet(style_sheet(reader.themes.theme))
    try:
        article = library.add(draft("a", paragraphs(2)))
        opened(qtbot, reader.pane, article)
        height = reader.pane.header.height()
        for name in ("dark", "sepia", "light"):
            reader.themes.set_choice(name)
            settled(qtbot, reader)
            page = reader.pane.browser.grab().toImage().pixelColor(5, 400)
            assert page.name() == reader.themes.theme.page
            assert reader.pane.header.height() == height
    finally:
        application.setStyleSheet("")
