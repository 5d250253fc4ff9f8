"""How a row looks: lines, ellipses, marks, chips, direction, colors; and that all rows are of one height."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gui.article_list.delegate import ArticleDelegate
from gui.article_list.model import ArticleListModel
from gui.article_list.row_layout import RowLayout, RowLayouts, is_right_to_left
from gui.article_list.row_metrics import RowMetrics
from gui.theme import DARK, LIGHT, Theme
from storage.story_types import StoryMark
from storage.types import ArticleRow
from tests.gui.article_rows import article_row, topic

WIDTH = 404
LONG = "Ministries weigh easing of metals sanctions ahead of talks that may well go on for a long time " * 9
HEBREW = "מחירי הנפט עולים לאחר החלטת הממשלה על הסנקציות החדשות נגד חברות הספנות הגדולות בעולם כולו ביום שני"


@pytest.fixture
def font(qtbot: QtBot) -> QFont:
    font = QFont("Inter")
    font.setPixelSize(13)
    return font


def layouts(font: QFont, *, is_compact: bool = False) -> RowLayouts:
    return RowLayouts(RowMetrics(font, is_compact), lambda row: (row.feed_title, "12:36 · 4 min"), QTextCharFormat())


def lay_out(font: QFont, row: ArticleRow, width: int = WIDTH, *, is_compact: bool = False) -> RowLayout:
    return layouts(font, is_compact=is_compact).layout(row, width)


def paint(
    font: QFont, row: ArticleRow | None, theme: Theme = LIGHT, *, state: QStyle.StateFlag | None = None
) -> QImage:
    model = ArticleListModel()
    model.show([1], {1: row} if row is not None else {})
    delegate = ArticleDelegate(font, False, theme)
    option = QStyleOptionViewItem()
    option.rect = QRect(QPoint(0, 0), QSize(WIDTH, delegate.metrics.height))
    option.state = state or QStyle.StateFlag.State_Enabled
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        delegate.paint(painter, option, model.index(0, 0))
    return image


def colors(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_short_title_leaves_its_line_to_the_snippet(font: QFont) -> None:
    short = lay_out(font, article_row(title="Short", snippet=LONG))
    assert (short.title.lineCount(), short.snippet.lineCount()) == (1, 3)
    long = lay_out(font, article_row(title=LONG, snippet=LONG))
    assert (long.title.lineCount(), long.snippet.lineCount()) == (2, 2)
    assert long.is_title_elided
    assert not short.is_title_elided
    assert long.title.text().endswith("…")
    assert not long.title.text().endswith(" …")


def test_a_compact_row_is_a_title_and_its_source(font: QFont) -> None:
    row = lay_out(font, article_row(title=LONG, snippet=LONG, picture_key="0" * 32), is_compact=True)
    assert row.title.lineCount() == 1
    assert row.snippet is None
    assert row.places.picture is None


@pytest.mark.parametrize("size", [9, 13, 20, 39])
@pytest.mark.parametrize("is_compact", [True, False])
def test_nothing_leaves_its_row_at_any_size(font: QFont, size: int, is_compact: bool) -> None:
    font.setPixelSize(size)
    metrics = RowMetrics(font, is_compact)
    width = size * 31
    for row in (
        article_row(title=LONG, snippet=LONG, topics=tuple(topic(n, f"Topic {n}") for n in range(9)), is_saved=True),
        article_row(title=LONG, snippet=LONG, picture_key="0" * 32, is_saved=True),
        article_row(title="", snippet=""),
    ):
        layout = layouts(font, is_compact=is_compact).layout(row, width)
        assert layout.meta_place.bottom() < metrics.height - 1
        assert layout.places.picture is None or layout.places.picture.bottom() < metrics.height
        right = layout.meta_place.width()
        assert all(chip.left + chip.width <= right for chip in layout.chips)
        assert layout.meta_left + layout.meta_width <= right


@pytest.mark.parametrize("width", [120, 230, 404, 900])
def test_chips_fit_or_are_counted(font: QFont, width: int) -> None:
    names = ["Sanctions", "Trade & tariffs", "Energy", "Semiconductors", "Rare earths"]
    row = lay_out(font, article_row(topics=tuple(topic(n, name) for n, name in enumerate(names)), is_saved=True), width)
    shown = [chip for chip in row.chips if chip.color is not None]
    assert len(shown) + len(row.hidden_topics) == 5
    if row.hidden_topics and row.chips and row.chips[-1].color is None:
        assert row.chips[-1].text == f"+{len(row.hidden_topics)}"
    for left, right in pairwise(row.chips):
        assert left.left + left.width <= right.left


def test_marks_are_counted_in_qts_units(font: QFont) -> None:
    title = "Rare 🎉 earths: what 🎉 sanctions cost"
    start = title.index("sanctions")
    row = lay_out(font, article_row(title=title, title_marks=((start, 9),)))
    (mark,) = row.title.formats()
    units = row.title.text().encode("utf-16-le")
    assert units[mark.start * 2 : (mark.start + mark.length) * 2].decode("utf-16-le") == "sanctions"


def test_marks_beyond_the_ellipsis_are_left_out(font: QFont) -> None:
    row = lay_out(font, article_row(title=LONG, title_marks=((0, 4), (len(LONG) - 5, 4))))
    assert [(each.start, each.length) for each in row.title.formats()] == [(0, 4)]


def test_texts_outside_the_plane_are_cut_between_characters(font: QFont) -> None:
    row = lay_out(font, article_row(title="🎉" * 200, snippet="𠀀" * 400))
    assert set(row.title.text()) <= {"🎉", "…"}
    assert set(row.snippet.text()) <= {"𠀀", "…"}
    assert row.title.lineCount() == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Words", False), (HEBREW, True), ("123 – שלום", True), ("العربية", True), ("", False), ("制裁", False)],
)
def test_direction_is_that_of_the_first_letter(text: str, expected: bool) -> None:
    assert is_right_to_left(text) == expected


def test_right_to_left_titles_begin_at_the_right(font: QFont) -> None:
    row = lay_out(font, article_row(title=HEBREW, snippet="Latin"))
    for number in range(row.title.lineCount()):
        line = row.title.lineAt(number)
        assert line.naturalTextRect().right() == pytest.approx(row.places.text.width(), abs=2)
    assert row.snippet.lineAt(0).naturalTextRect().left() == 0


def test_line_breaks_in_titles_are_spaces(font: QFont) -> None:
    assert lay_out(font, article_row(title="One\ntwo\tthree\u2028four")).title.text() == "One two three four"
    assert lay_out(font, article_row(title="")).title.text() == "Untitled"


def test_the_same_row_is_laid_out_once(font: QFont) -> None:
    made = layouts(font)
    row = article_row()
    first = made.layout(row, WIDTH)
    assert made.layout(row, WIDTH) is first
    assert made.layout(row, WIDTH + 1) is not first
    assert made.layout(article_row(is_read=True), WIDTH) is not first


def test_tooltips_tell_what_is_cut_and_never_as_markup(font: QFont) -> None:
    delegate = ArticleDelegate(font, False, LIGHT)
    assert delegate.tool_tip(article_row(), WIDTH) == ""
    tip = delegate.tool_tip(article_row(title="<img src='file:///etc/passwd'> & " + LONG), WIDTH)
    assert "<img" not in tip
    assert "&lt;img" in tip
    many = tuple(topic(n, f"A rather long topic {n}") for n in range(6))
    assert "A rather long topic 5" in delegate.tool_tip(article_row(topics=many), WIDTH)


def test_colors_tell_state(font: QFont) -> None:
    unread = colors(paint(font, article_row()))
    assert LIGHT.accent in unread
    assert LIGHT.line in unread
    read = colors(paint(font, article_row(is_read=True)))
    assert LIGHT.accent not in read
    assert LIGHT.accent in colors(paint(font, article_row(is_read=True, is_saved=True)))
    selected = colors(paint(font, article_row(), DARK, state=QStyle.StateFlag.State_Selected))
    assert DARK.selection in selected
    assert DARK.page not in selected


def test_marked_words_are_in_ink_on_the_mark(font: QFont) -> None:
    row = article_row(title="Sanctions", is_read=True, title_marks=((0, 9),))
    image = paint(font, row)
    found = colors(image)
    assert LIGHT.mark in found
    assert LIGHT.ink in found


def test_a_row_on_its_way_is_a_placeholder(font: QFont) -> None:
    found = colors(paint(font, None))
    assert LIGHT.line in found
    assert LIGHT.ink not in found


def test_nothing_is_painted_outside_the_row(font: QFont) -> None:
    tall = "Z" + "\u0335\u0340\u0341\u0342" * 40
    model = ArticleListModel()
    model.show([1], {1: article_row(title=tall, snippet=tall)})
    delegate = ArticleDelegate(font, False, LIGHT)
    option = QStyleOptionViewItem()
    option.rect = QRect(20, 200, WIDTH, delegate.metrics.height)
    image = QImage(WIDTH + 40, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    with QPainter(image) as painter:
        delegate.paint(painter, option, model.index(0, 0))
    outside = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in (100, 199, 330, 500)}
    assert outside == {"#0000ff"}


def test_in_a_right_to_left_window_the_dot_stands_right(font: QFont) -> None:
    model = ArticleListModel()
    model.show([1], {1: article_row()})
    delegate = ArticleDelegate(font, False, LIGHT)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDTH, delegate.metrics.height)
    option.direction = Qt.LayoutDirection.RightToLeft
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        delegate.paint(painter, option, model.index(0, 0))
    accent = [x for x in range(WIDTH) for y in range(40) if image.pixelColor(x, y).name() == LIGHT.accent]
    assert accent
    assert min(accent) > WIDTH - 20


@pytest.mark.parametrize("size", [9, 13, 20])
def test_a_long_name_leaves_time_and_minutes_whole(font: QFont, size: int) -> None:
    font.setPixelSize(size)
    name = "The Long Winded Gazette of the Northern Harbours and Adjacent Counties, " * 3
    for feed in (name, name.replace(" ", "")):
        plain = article_row(feed_title=feed, is_saved=True)
        chips = (topic(1, "Trade"), topic(2, "Energy"))
        for row in (plain, replace(plain, topics=chips), replace(plain, topics=chips, story=StoryMark(1, 7, 9))):
            for width in (14 * size, 20 * size, 31 * size, 60 * size):
                layout = lay_out(font, row, width)
                assert layout.meta.endswith("12:36 · 4 min"), (width, layout.meta)
                assert "…" in layout.meta or layout.meta == "12:36 · 4 min"
                assert layout.meta_left + layout.meta_width <= layout.meta_place.width()
