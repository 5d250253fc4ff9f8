"""What a reader does in an article, on a real library: scrolling, finding, links, copying, keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.article_view.table_window import TableWindow
from storage import topic_tags, topics
from tests.gui.article_library import (
    NOW,
    SENTENCE,
    Library,
    Reader,
    begun,
    buttons,
    draft,
    mark_positions,
    marked_words,
    opened,
    paragraphs,
    reader_of,
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


def test_search_words_are_marked(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", f"<p>😀 {SENTENCE}</p>"))
    opened(qtbot, reader.pane, article, "sanctions -list")
    assert marked_words(reader.pane) == ["sanctions"]
    reader.pane.show_article(article, '"a list"')
    assert marked_words(reader.pane) == ["a list"]
    reader.pane.show_article(article)
    assert marked_words(reader.pane) == []


def test_marks_follow_the_eye_in_long_articles(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", paragraphs(600)))
    opened(qtbot, reader.pane, article, "sanctions")
    assert 0 < len(marked_words(reader.pane)) < 200
    bar = reader.pane.browser.verticalScrollBar()
    bar.setValue(bar.maximum())
    end = reader.pane.browser.document().characterCount() - 400
    qtbot.waitUntil(lambda: mark_positions(reader.pane)[-1] > end)


def test_finding_counts_and_steps(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", paragraphs(400)))
    begun(qtbot, reader.pane, article)
    pane = reader.pane
    told: list[tuple[int, int, bool]] = []
    pane.marks.counted.connect(lambda *each: told.append(each))
    pane.find()
    bar = pane.find_bar
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "ministries")
    qtbot.waitUntil(lambda: bool(told) and told[-1] == (1, 1200, True))
    assert bar.count_text().replace(",", "") == "1 of 1200"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told[-1] == (1200, 1200, True)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert told[-1] == (1, 1200, True)
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    qtbot.waitUntil(lambda: not marked_words(pane))


def test_finding_nothing_says_so(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", paragraphs(2)))
    opened(qtbot, reader.pane, article)
    reader.pane.find()
    qtbot.keyClicks(reader.pane.find_bar.field, "zebra")
    qtbot.waitUntil(lambda: reader.pane.find_bar.count_text() == "Not in this article")


def test_links(qtbot: QtBot, library: Library, reader: Reader) -> None:
    html = '<p><a href="https://example.org/x?a=1&amp;b=2">out</a> <a href="#there">in</a></p>' + paragraphs(60)
    article = library.add(draft("a", f'{html}<h2 id="there">There</h2>{paragraphs(40)}'))
    opened(qtbot, reader.pane, article)
    clicked: list[QUrl] = []
    reader.pane.link_clicked.connect(clicked.append)
    browser = reader.pane.browser
    for address in ("javascript:alert(1)", "file:///etc/passwd", "ftp://a.example/", "picture:x", "#nowhere"):
        browser.link_activated.emit(address)
    assert clicked == []
    cursor = QTextCursor(browser.document())
    cursor.setPosition(1)
    spot = browser.cursorRect(cursor).center()
    with qtbot.waitSignal(
        reader.pane.link_hovered, check_params_cb=lambda text: text.startswith("https://example.org")
    ):
        qtbot.mouseMove(browser.viewport(), spot + QPoint(3, 0))
    qtbot.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=spot + QPoint(3, 0))
    assert clicked == [QUrl("https://example.org/x?a=1&b=2")]
    browser.link_activated.emit("#there")
    qtbot.waitUntil(lambda: browser.verticalScrollBar().value() > 2000)
    assert len(clicked) == 1


def test_wide_table_opens_in_a_window(qtbot: QtBot, library: Library, reader: Reader) -> None:
    head = "".join(f"<th>Head {number}</th>" for number in range(30))
    row = "".join(f"<td>value {number}</td>" for number in range(30))
    article = library.add(draft("a", f"<table><tr>{head}</tr>{f'<tr>{row}</tr>' * 3}</table>"))
    opened(qtbot, reader.pane, article)
    reader.pane.browser.link_activated.emit("table:0")
    (window,) = reader.pane.findChildren(TableWindow)
    assert window.isVisible()
    assert (window.model.rowCount(), window.model.columnCount()) == (3, 30)
    window.view.selectAll()
    qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\t")[:2] == ["value 0", "value 1"]
    window.close()


def test_selection_is_copied_with_its_source(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", "<p>One two</p><p>three</p>", "A title"))
    opened(qtbot, reader.pane, article)
    reader.pane.browser.selectAll()
    reader.pane.browser.copy()
    assert QGuiApplication.clipboard().text() == "One two\nthree"
    reader.pane.copy_with_source()
    assert QGuiApplication.clipboard().text() == "One two\nthree\n— Northern Wire, A title, https://wire.example/a"


def test_menu_offers_what_the_place_allows(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", "<p>One two</p>"))
    opened(qtbot, reader.pane, article)
    reader.pane.browser.selectAll()
    menu = reader.pane.menu_for("https://example.org/")
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == [
        *("Open link", "Copy link address", "Copy", "Copy with source", "Search this"),
        *("Highlight", "Write a note", "Select all"),
    ]
    with qtbot.waitSignal(reader.pane.search_wanted) as wanted:
        actions["Search this"].trigger()
    assert wanted.args == ['"One two"']
    actions["Copy link address"].trigger()
    assert QGuiApplication.clipboard().text() == "https://example.org/"
    with qtbot.waitSignal(reader.pane.link_clicked):
        actions["Open link"].trigger()
    assert "Open link" not in {action.text() for action in reader.pane.menu_for("").actions()}


def test_tab_goes_through_the_header_and_the_links(qtbot: QtBot, library: Library, reader: Reader) -> None:
    own = topics.add_topic(library.conn, "Rare earths", "#0072b2", None, NOW).made_id
    assert own is not None
    article = library.add(draft("a", f"<p>{SENTENCE}</p>"))
    topic_tags.tag(library.conn, [article], own, NOW)
    window = QWidget()
    qtbot.addWidget(window)
    before, after = QLineEdit(), QLineEdit()
    column = QVBoxLayout(window)
    for each in (before, reader.pane, after):
        column.addWidget(each)
    window.show()
    opened(qtbot, reader.pane, article)
    before.setFocus()
    found = buttons(reader.pane)
    order = [found["Show topic Rare earths"], found["Remove topic Rare earths"], found["Add topic"]]
    for stop in [*order, reader.pane.browser, reader.pane.browser, after]:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is stop
    after.setFocus()
    for stop in [reader.pane.browser, reader.pane.browser, *reversed(order), before]:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert window.focusWidget() is stop
    reader.pane.setParent(None)


def test_arrow_keys_scroll(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", paragraphs(40)))
    opened(qtbot, reader.pane, article)
    bar = reader.pane.browser.verticalScrollBar()
    qtbot.keyClick(reader.pane.browser, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bar.value() > 30)
    qtbot.keyClick(reader.pane.browser, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    qtbot.keyClick(reader.pane.browser, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: bar.value() == 0)
    assert reader.pane.header.y() == 0


def test_pages_end(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", paragraphs(12)))
    opened(qtbot, reader.pane, article)
    bar = reader.pane.browser.verticalScrollBar()
    pages = 0
    while reader.pane.page_down():
        pages += 1
        assert pages < 20
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    assert pages >= 2
    assert reader.pane.page_up()


def test_a_page_is_less_than_the_view(qtbot: QtBot, library: Library, reader: Reader) -> None:
    article = library.add(draft("a", paragraphs(60)))
    opened(qtbot, reader.pane, article)
    bar = reader.pane.browser.verticalScrollBar()
    assert reader.pane.page_down()
    qtbot.waitUntil(lambda: bar.pageStep() - 70 <= bar.value() <= bar.pageStep() - 40)
