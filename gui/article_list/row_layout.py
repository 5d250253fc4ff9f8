"""The texts of one row, shaped and broken into lines once: what costs time, so that painting a row again does not.

Right-to-left texts are set from the right. Titles come from anywhere: long ones are cut before they are
shaped, line breaks become spaces, and each text is laid out by itself so that no control character in it turns
another around.
"""

from __future__ import annotations

import re
import unicodedata
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTextCharFormat, QTextLayout, QTextOption

from gui.article_list.fold import ALONE, Fold
from gui.article_list.row_metrics import Places, RowMetrics
from gui.article_list.speech import title_of
from gui.words import sources
from storage.story_types import StoryMark
from storage.types import ArticleRow, TopicMark

_MAX_CHARS = 320
"""More than four lines of the widest list hold."""
_MAX_LAYOUTS = 600
_MAX_NAMES = 500
_INDENT = 18
OFFLINE_SIDE = 9
"""Of the sign of what is complete offline, in pixels."""
_SIGN_ROOM = 14
_LEAST_FOR_SIGN = 150
_STRONG = {"L": False, "R": True, "AL": True}
_SPACE = re.compile(r"\s")
_ISOLATED = "\u2068{}\u2069"

Marks = Sequence[tuple[int, int]]


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from the right."""
    for character in text[:_MAX_CHARS]:
        direction = _STRONG.get(unicodedata.bidirectional(character))
        if direction is not None:
            return direction
    return False


@dataclass(frozen=True, slots=True)
class Chip:
    """A chip: its text as it fits, where it begins, how wide it is; no color for a story's, or the "+2" at the end."""

    text: str
    left: int
    width: int
    color: str | None
    drawn: QStaticText


@dataclass(frozen=True, slots=True)
class RowLayout:
    """A row ready to be painted.

    Attributes:
        row, fold: what it was made from.
        snippet: None where there is none.
        meta_left: where `meta` begins, within `meta_place`.
        story: the chip that tells how many sources tell the story; None if the article is alone.
        offline: the place within `meta_place` for the sign that it is complete offline; None if it cannot be.
        hidden_topics: names of topics that no chip shows.
    """

    row: ArticleRow
    fold: Fold
    width: int
    places: Places
    title: QTextLayout
    is_title_elided: bool
    snippet: QTextLayout | None
    snippet_top: int
    meta_place: QRect
    meta: str
    meta_drawn: QStaticText
    meta_left: int
    meta_width: int
    offline: QRect | None
    story: Chip | None
    chips: tuple[Chip, ...]
    hidden_topics: tuple[str, ...]


class RowLayouts:
    """Makes rows' layouts and keeps the latest.

    Args:
        meta_of: feed, and the rest ("12:36 · 4 min"), in words.
        mark_format: how a search's matches are painted.
        is_lost: whether a picture is not to be had, so that the text may have its room.
    """

    def __init__(
        self,
        metrics: RowMetrics,
        meta_of: Callable[[ArticleRow], tuple[str, str]],
        mark_format: QTextCharFormat,
        is_lost: Callable[[str], bool] = lambda key: False,
    ) -> None:
        self._is_lost = is_lost
        self._metrics = metrics
        self._meta_of = meta_of
        self._mark_format = mark_format
        self._kept: OrderedDict[int, RowLayout] = OrderedDict()
        self._meta_font = QFontMetricsF(metrics.meta)
        # Made once: each costs as much as a line of text does.
        self._from_left = _option(Qt.AlignmentFlag.AlignLeft)
        self._from_right = _option(Qt.AlignmentFlag.AlignRight)
        # Names of topics and "+2" are the same in row after row.
        self._chip_width = lru_cache(_MAX_NAMES)(self._meta_font.horizontalAdvance)
        self._chip_shaped = lru_cache(_MAX_NAMES)(self._shaped)
        self._chip_elided = lru_cache(_MAX_NAMES)(self._elided)

    def layout(self, row: ArticleRow, width: int, fold: Fold = ALONE) -> RowLayout:
        """A row laid out for a width; from memory if the row is the very same."""
        kept = self._kept.get(row.id)
        if kept is not None and kept.row is row and kept.width == width and kept.fold == fold:
            return kept
        made = self._make(row, width, fold)
        self._kept[row.id] = made
        self._kept.move_to_end(row.id)
        if len(self._kept) > _MAX_LAYOUTS:
            self._kept.popitem(last=False)
        return made

    def clear(self) -> None:
        """Forget all: times are worded otherwise now."""
        self._kept.clear()

    def _make(self, row: ArticleRow, width: int, fold: Fold) -> RowLayout:
        metrics = self._metrics
        has_picture = row.picture_key is not None and not self._is_lost(row.picture_key)
        places = metrics.places(width, has_picture, metrics.px(_INDENT) if fold.is_inside else 0)
        text_width = places.text.width()
        title, title_lines, is_elided = self._set(
            title_of(row), row.title_marks, metrics.title_font(row.is_read and not fold.unread), text_width,
            metrics.title_lines, metrics.title_line,
        )  # fmt: skip
        snippet, snippet_lines = None, 0
        if row.snippet and not metrics.is_compact:
            room = metrics.snippet_lines_under(title_lines)
            snippet, snippet_lines, _ = self._set(
                row.snippet, row.marks, metrics.snippet, text_width, room, metrics.snippet_line
            )
        place = metrics.meta_place(width, places, title_lines, snippet_lines)
        meta_left = metrics.px(14) + metrics.px(6)
        star = metrics.px(20) * (row.is_saved + (row.notes > 0))
        room = place.width() - meta_left - star
        # Below its story's row the number would only be said again.
        told = row.story if not fold.is_inside else None
        story_width = self._story_width(told)
        # In a very narrow list the time goes before a sign that is one of several.
        sign = metrics.px(_SIGN_ROOM) if row.whole_pictures is not None and room > metrics.px(_LEAST_FOR_SIGN) else 0
        meta, meta_drawn, meta_width = self._meta(row, room - sign, story_width)
        offline = None
        if sign:
            side = metrics.px(OFFLINE_SIDE)
            offline = QRect(meta_left + meta_width + sign - side, (place.height() - side) // 2, side, side)
        left = meta_left + meta_width + sign + metrics.px(8)
        story = self._story(told, left, meta_left + room)
        if story is not None:
            left += story.width + metrics.px(4)
        chips, hidden = self._chips(row.topics, left, meta_left + room)
        return RowLayout(
            row=row,
            fold=fold,
            width=width,
            places=places,
            title=title,
            is_title_elided=is_elided,
            snippet=snippet,
            snippet_top=metrics.snippet_top(title_lines),
            meta_place=place,
            meta=meta,
            meta_drawn=meta_drawn,
            meta_left=meta_left,
            meta_width=meta_width,
            offline=offline,
            story=story,
            chips=chips,
            hidden_topics=hidden,
        )

    def _set(
        self, text: str, marks: Marks, font: QFont, width: int, max_lines: int, line_height: int
    ) -> tuple[QTextLayout, int, bool]:
        """A text in at most so many lines, the last ending in an ellipsis if there is more; (layout, lines, elided)."""
        shown = _SPACE.sub(" ", text[:_MAX_CHARS])
        layout = self._broken(shown, marks, font, width, max_lines, line_height)
        last = layout.lineAt(layout.lineCount() - 1)
        is_elided = len(text) > _MAX_CHARS or last.textStart() + last.textLength() < _units(shown)
        if is_elided:
            start = _characters(shown, last.textStart())
            # A pixel less than the line: the ellipsis must not wrap by a rounding.
            rest = QFontMetricsF(font).elidedText(shown[start:] + "…", Qt.TextElideMode.ElideRight, width - 1)
            shown = shown[:start] + rest[:-1].rstrip() + "…" if rest.endswith("…") else shown[:start] + rest
            layout = self._broken(shown, marks, font, width, max_lines, line_height)
        return layout, layout.lineCount(), is_elided

    def _broken(
        self, text: str, marks: Marks, font: QFont, width: int, max_lines: int, line_height: int
    ) -> QTextLayout:
        layout = QTextLayout(text, font)
        layout.setTextOption(self._from_right if is_right_to_left(text) else self._from_left)
        layout.setCacheEnabled(True)
        if marks:
            layout.setFormats(self._formats(text, marks))
        layout.beginLayout()
        for number in range(max_lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * line_height + (line_height - line.height()) / 2))
        layout.endLayout()
        return layout

    def _formats(self, text: str, marks: Marks) -> list[QTextLayout.FormatRange]:
        formats: list[QTextLayout.FormatRange] = []
        for start, length in marks:
            if start >= len(text):
                break
            # Qt counts in UTF-16 units.
            part = QTextLayout.FormatRange()
            part.start = _units(text[:start])
            part.length = _units(text[start : start + length])
            part.format = self._mark_format
            formats.append(part)
        return formats

    def _meta(self, row: ArticleRow, room: int, story_width: int) -> tuple[str, QStaticText, int]:
        """Feed, time and minutes, shaped, and their width; the feed's name gives way first, leaves room for chips, and
        never takes time's."""
        feed, rest = self._meta_of(row)
        rest = f" · {rest}" if rest else ""
        feed = feed[:_MAX_CHARS]
        # Beside a story's chip the topics' number is enough: the name says more than half a topic would.
        beside = story_width + (self._metrics.px(36 if story_width else 72) if row.topics else 0)
        whole = _ISOLATED.format(feed) + rest
        shaped = self._shaped(whole)
        if shaped.size().width() > room - beside:
            free = room - self._meta_font.horizontalAdvance(rest)
            feed_room = min(max(free - beside, self._metrics.px(48)), free)
            elided = self._elided(feed, max(feed_room, 0))
            words = _ISOLATED.format(elided) + rest if elided else rest.removeprefix(" · ")
            whole = self._elided(words, room)
            shaped = self._shaped(whole)
        return whole, shaped, round(shaped.size().width())

    def _story_width(self, mark: StoryMark | None) -> int:
        """The room a story's chip wants before the meta line gets its own; 0 without one."""
        if mark is None:
            return 0
        px = self._metrics.px
        return round(self._meta_font.horizontalAdvance(sources(mark))) + px(8) + px(9) + px(5) + px(8) + px(8)

    def _story(self, mark: StoryMark | None, left: int, right: int) -> Chip | None:
        if mark is None:
            return None
        words = sources(mark)
        width = min(self._story_width(mark) - self._metrics.px(8), max(right - left, 0))
        room = width - (self._story_width(mark) - self._metrics.px(8) - self._meta_font.horizontalAdvance(words))
        shown = self._meta_font.elidedText(words, Qt.TextElideMode.ElideRight, room + 1)
        return Chip(shown, left, width, None, self._shaped(shown))

    def _chips(self, topics: Sequence[TopicMark], left: int, right: int) -> tuple[tuple[Chip, ...], tuple[str, ...]]:
        """As many chips as fit between two places, then the number of those left out."""
        metrics = self._metrics
        gap = metrics.px(4)
        around = metrics.px(8) + metrics.px(8) + metrics.px(5) + metrics.px(8)
        chips: list[Chip] = []
        for number, topic in enumerate(topics):
            others = len(topics) - number - 1
            more_width = self._more_width(others) + gap if others else 0
            name = topic.name[:_MAX_CHARS]
            room = right - left - more_width - around
            if self._chip_width(name) > room and room < metrics.px(44):
                break
            most = min(room, metrics.px(140))
            shown = name if self._chip_width(name) <= most else self._chip_elided(name, most)
            width = round(self._chip_width(shown)) + around
            chips.append(Chip(shown, left, width, topic.color, self._chip_shaped(shown)))
            left += width + gap
        hidden = tuple(topic.name for topic in topics[len(chips) :])
        if hidden and left + self._more_width(len(hidden)) <= right:
            more = f"+{len(hidden)}"
            chips.append(Chip(more, left, self._more_width(len(hidden)), None, self._chip_shaped(more)))
        return tuple(chips), hidden

    def _shaped(self, text: str) -> QStaticText:
        shaped = QStaticText(text)
        shaped.setTextFormat(Qt.TextFormat.PlainText)
        shaped.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        shaped.prepare(font=self._metrics.meta)
        return shaped

    def _more_width(self, number: int) -> int:
        return round(self._chip_width(f"+{number}")) + self._metrics.px(12)

    def _elided(self, text: str, room: float) -> str:
        return self._meta_font.elidedText(text, Qt.TextElideMode.ElideRight, room)


def _option(side: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption(side)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _units(text: str) -> int:
    """The length of a text as Qt counts it, in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _characters(text: str, units: int) -> int:
    """How many characters make up so many UTF-16 units."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore"))
