"""Cards, pull quotes and places within an article: how they are read, and where they stand in the document."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.article_view.document import ArticleDocument, Ground, block_card, block_ground
from gui.article_view.look import Look, column_width, reading_families
from gui.article_view.pieces import MUTED, SMALL, Anchor, Block, Kind, Picture, Piece, Run, plain
from gui.article_view.shape import pieces
from gui.article_view.writer import DocumentWriter
from gui.theme import LIGHT

KEY = "0123456789abcdef0123456789abcdef"
CARD = (
    f'<aside><figure><img src="picture:{KEY}" alt=""></figure><p><a href="https://v.example/1">The pier</a><br>'
    "<small>Video · v.example</small></p></aside>"
)


def shaped(html: str) -> list[Piece]:
    return [piece for piece in pieces(html, {KEY: (480, 360)}) if piece is not None]


def written(html: str, *, is_justified: bool = False) -> ArticleDocument:
    families = reading_families("")
    document = ArticleDocument(Look(LIGHT, families, 17, column_width(families, 17), is_justified=is_justified))
    writer = DocumentWriter(document)
    for piece in shaped(html):
        for part in writer.parts(piece):
            writer.write(part)
    return document


def test_a_card_is_a_picture_and_lines_of_one_number() -> None:
    picture, lines, after = shaped(f"{CARD}<p>After</p>")
    assert isinstance(picture, Picture)
    assert isinstance(lines, Block)
    assert isinstance(after, Block)
    assert (picture.card, lines.card, after.card) == (1, 1, 0)
    assert lines.kind is Kind.CARD
    assert lines.runs == (
        Run("The pier", 0, "https://v.example/1"),
        Run("\n"),
        Run("Video · v.example", SMALL | MUTED),
    )
    assert after.kind is Kind.PARAGRAPH


def test_a_pull_quote_is_no_card() -> None:
    quote, after = shaped("<aside><blockquote><p>Big words</p></blockquote></aside><p>After</p>")
    assert isinstance(quote, Block)
    assert (quote.kind, quote.card, quote.quotes) == (Kind.PULL_QUOTE, 0, 0)
    assert isinstance(after, Block)
    assert after.kind is Kind.PARAGRAPH


def test_anchors_stand_where_they_were_written() -> None:
    (block,) = shaped('<p>One <span id="part-1"></span><sup><a href="#part-2">1</a></sup> two</p>')
    assert isinstance(block, Block)
    assert block.anchors == (Anchor("part-1", 4),)


@pytest.mark.usefixtures("qapp")
def test_a_card_has_one_ground_and_other_blocks_none(qtbot: QtBot) -> None:
    document = written(f"<p>Before</p>{CARD}{CARD}<p>After</p>")
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    assert [block_card(block) for block in blocks] == [0, 1, 1, 2, 2, 0]
    assert [block_ground(block)[0] for block in blocks] == [
        Ground.NONE,
        *(Ground.CARD,) * 4,
        Ground.NONE,
    ]
    document.setTextWidth(640)
    layout = document.documentLayout()
    tops = [layout.blockBoundingRect(block) for block in blocks]
    # Two grounds reach beyond their text and must not meet.
    assert tops[3].top() - tops[2].bottom() >= 2 * 12
    assert tops[5].top() - tops[4].bottom() >= 12


@pytest.mark.usefixtures("qapp")
def test_a_place_after_letters_of_two_units() -> None:
    document = written('<p>First</p><p>😀 so<span id="part-1"></span> here</p>')
    position = document.anchors["part-1"]
    assert document.toPlainText().encode("utf-16-le")[2 * position :].decode("utf-16-le") == " here"


@pytest.mark.usefixtures("qapp")
def test_paragraphs_are_justified_on_demand() -> None:
    html = "<h2>Head</h2><p>Words</p><ul><li>Entry</li></ul><pre>code</pre>"
    justified, plain_set = written(html, is_justified=True), written(html)

    def flags(document: ArticleDocument) -> list[bool]:
        numbers = range(document.blockCount())
        return [bool(document.findBlockByNumber(each).blockFormat().alignment().value & 8) for each in numbers]

    assert flags(justified) == [False, True, True, False]
    assert flags(plain_set) == [False] * 4


def test_definitions_and_second_paragraphs_of_entries() -> None:
    html = "<dl><dt>a</dt><dd>b</dd></dl><ul><li>c<br>d</li></ul>"
    texts = [(plain(piece.runs), piece.indent) for piece in shaped(html) if isinstance(piece, Block)]
    assert texts == [("a", 0), ("b", 1), ("c\nd", 1)]
