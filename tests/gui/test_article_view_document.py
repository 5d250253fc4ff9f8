"""The document: what is written, and that it asks nobody for anything."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QImage, QTextBlock, QTextDocument, QTextTable
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from gui.article_view.browser import ArticleBrowser
from gui.article_view.document import ArticleDocument, Ground, block_ground
from gui.article_view.filling import Filling
from gui.article_view.look import Look, column_width, reading_families
from gui.article_view.shape import pieces
from gui.theme import DARK, LIGHT

KEY = "0123456789abcdef0123456789abcdef"
IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def look(qapp: object) -> Look:
    families = reading_families("")
    return Look(LIGHT, families, 17, column_width(families, 17))


def written(html: str, look: Look, parent: QObject | None = None) -> ArticleDocument:
    document = ArticleDocument(look, parent)
    filling = Filling(document, pieces(html, {}), document)
    filling.begin()
    while not filling.is_finished:
        filling.write_slice()
    return document


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def test_column_is_the_drawings(look: Look) -> None:
    if look.families[0] != "Noto Serif":
        pytest.skip("the drawings' typeface is not installed")
    assert 620 <= look.column <= 660
    assert 112 <= look.body_line() <= 120


def test_chosen_family_comes_first(qapp: object) -> None:
    installed = reading_families("")[0]
    assert reading_families("No Such Typeface")[0] == installed


def test_paragraphs_keep_their_order(look: Look) -> None:
    document = written("<h2>Head</h2><p>One</p><blockquote><p>Two</p></blockquote><pre>x\ny</pre><hr>", look)
    shown = [(block.text(), *block_ground(block)[::2]) for block in blocks(document)]
    assert shown == [
        ("Head", Ground.NONE, 0),
        ("One", Ground.NONE, 0),
        ("Two", Ground.NONE, 1),
        ("x\u2028y", Ground.CODE, 0),
        ("\u200b", Ground.RULE, 0),
    ]


def test_pictures_stand_in_lines_of_their_own_height(look: Look) -> None:
    document = written(f'<p>One</p><img src="picture:{KEY}" alt="A plant"><p>Two</p>', look)
    line_heights = [block.blockFormat().lineHeight() for block in blocks(document)]
    assert line_heights[1] == 100
    assert line_heights[0] == line_heights[2] > 100


def test_long_code_joins_without_a_gap(look: Look) -> None:
    document = written("<pre>" + "\n".join(f"line {number}" for number in range(100)) + "</pre>", look)
    margins = [(block.blockFormat().topMargin(), block.blockFormat().bottomMargin()) for block in blocks(document)]
    assert len(margins) == 3
    assert (margins[0][1], margins[1], margins[2][0]) == (0, (0, 0), 0)
    assert "\u2028".join(block.text() for block in blocks(document)).count("\u2028") == 99


def test_lists_are_lists(look: Look) -> None:
    document = written('<ol start="4"><li>a</li><li>b</li></ol>', look)
    assert [block.textList().itemText(block) for block in blocks(document)] == ["4.", "5."]


def test_right_to_left(qapp: object) -> None:
    families = reading_families("")
    document = written("<blockquote><p>سلام</p></blockquote>", Look(LIGHT, families, 17, 640, is_rtl=True))
    shape = document.begin().blockFormat()
    assert (shape.leftMargin(), shape.rightMargin()) == (0, 20)


def test_wide_table_becomes_rows_with_a_way_to_all_of_it(look: Look) -> None:
    cells = "".join(f"<td>value {number} in words</td>" for number in range(200))
    document = written(f"<p>a</p><table>{f'<tr>{cells}</tr>' * 5}</table><p>b</p>", look)
    assert len(document.tables) == 1
    assert not document.rootFrame().childFrames()
    hrefs = {shape.toCharFormat().anchorHref() for shape in document.allFormats() if shape.isCharFormat()}
    assert document.toPlainText().endswith("b")
    assert "table:0" in hrefs


def test_narrow_table_is_a_grid(look: Look) -> None:
    document = written("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>", look)
    (frame,) = document.rootFrame().childFrames()
    assert (frame.rows(), frame.columns()) == (2, 2)  # type: ignore[attr-defined]


def test_a_table_begins_at_the_right_where_its_language_does(look: Look) -> None:
    html = (
        "<table><tr><th colspan='2'>رأس</th><th>الميناء</th></tr>"
        "<tr><td>أول</td><td>ثان</td><td>ثالث</td></tr></table><p>بعد</p>"
    )
    arabic = Look(LIGHT, look.families, 17, look.column, is_rtl=True)
    (frame,) = written(html, arabic).rootFrame().childFrames()
    assert isinstance(frame, QTextTable)
    rows = [
        [frame.cellAt(row, column).firstCursorPosition().block().text() for column in range(frame.columns())]
        for row in range(frame.rows())
    ]
    assert rows == [["الميناء", "رأس", "رأس"], ["ثالث", "ثان", "أول"]]
    shape = frame.format().toTableFormat()
    wide = sum(each.rawValue() for each in shape.columnWidthConstraints())
    assert look.column - 8 < shape.leftMargin() + wide < look.column
    # Room below comes from the table, for Qt ignores what the next paragraph asks for above it.
    assert shape.bottomMargin() == arabic.text_px


def test_placeholders_answer_for_pictures_only(look: Look, tmp_path: Path) -> None:
    picture = tmp_path / "real.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(picture))
    document = written(f'<img src="picture:{KEY}" alt="A plant">', look)
    shown = document.resource(IMAGE, QUrl(f"picture:{KEY}"))
    assert isinstance(shown, QImage)
    assert shown.width() == look.column
    for address in (
        QUrl.fromLocalFile(str(picture)).toString(),
        str(picture),
        "file:///etc/hostname",
        "http://127.0.0.1:1/x.png",
        "qrc:/qt-project.org/styles/commonstyle/images/up-32.png",
        "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==",
        "picture:ffffffffffffffffffffffffffffffff",
        "picture:../x",
    ):
        assert document.resource(IMAGE, QUrl(address)) is None
    for kind in QTextDocument.ResourceType:
        assert kind.value == IMAGE or document.resource(kind.value, QUrl(f"picture:{KEY}")) is None


def test_browser_answers_nothing(qtbot: QtBot) -> None:
    browser = ArticleBrowser()
    qtbot.addWidget(browser)
    assert isinstance(browser, QTextBrowser)
    assert not browser.openLinks()
    assert not browser.openExternalLinks()
    for kind in QTextDocument.ResourceType:
        for address in ("file:///etc/hostname", "/etc/hostname", "http://127.0.0.1:1/", f"picture:{KEY}"):
            assert browser.loadResource(kind.value, QUrl(address)) is None


def test_hostile_html_opens_no_socket_and_no_file(qtbot: QtBot, look: Look) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        here = f"http://127.0.0.1:{server.getsockname()[1]}"
        html = (
            f'<p style="background:url({here}/a)">x<img src="{here}/b.png"><img src="file:///etc/hostname">'
            f'<img src="data:image/png;base64,AAAA"></p><link rel=stylesheet href="{here}/c.css">'
            f"<style>@import url({here}/d);</style><table background='{here}/e'><tr><td>1</td><td>2</td></tr></table>"
            f'<iframe src="{here}/f"></iframe><object data="{here}/g"></object>'
        )
        browser = ArticleBrowser()
        qtbot.addWidget(browser)
        browser.resize(800, 600)
        browser.show_document(written(html, look, browser))
        browser.show()
        browser.grab()
        assert "x" in browser.toPlainText()
        with pytest.raises(BlockingIOError):
            server.accept()


def test_themes_colour_links_and_captions(look: Look) -> None:
    html = '<p><a href="https://a.example/">a</a></p><figcaption>b</figcaption>'
    dark = Look(DARK, look.families, 17, look.column)
    for each in (look, dark):
        link, caption = blocks(written(html, each))
        shape = link.begin().fragment().charFormat()
        assert shape.underlineColor().name() == each.theme.accent
        assert caption.begin().fragment().charFormat().foreground().color().name() == each.theme.muted
