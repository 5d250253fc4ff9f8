"""Marks in an article's text: highlights, the search's words, what the find bar found, and what is being read aloud.

The search's words are looked up in what can be seen and a screen around it, whenever that changes, so an article's
length costs nothing. The find bar wants to count: it looks through the whole article in slices.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from gui.article_view.browser import ArticleBrowser
from gui.article_view.finding import find_all, units
from gui.article_view.highlight_colors import highlighted
from gui.article_view.hyphens import places_in, unhyphenated
from gui.theme import Theme
from storage.note_types import HighlightColor
from storage.query import Term
from storage.snippets import find_marks

_SLICE_S = 0.006
# As many as a person can step through; a single letter in a long article has more.
_MAX_FOUND = 10_000


class Marks(QObject):
    """Keeps the marks of one browser.

    Signals:
        counted: which of the places found is the current one (1 is the first, 0 none), how many there are so far,
            and whether all of the article was looked through.
    """

    counted = Signal(int, int, bool)

    def __init__(self, browser: ArticleBrowser, theme: Theme) -> None:
        super().__init__(browser)
        self._browser = browser
        self._theme = theme
        self._terms: tuple[Term, ...] = ()
        self._highlights: list[tuple[int, int, HighlightColor]] = []
        self._spoken: tuple[int, int] | None = None
        self._needle = ""
        self._found: list[tuple[int, int]] = []
        self._current = -1
        self._resumed = -1
        self._looked_to = 0
        self._is_filled = True
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._draw)
        self._looking = QTimer(self, interval=0)
        self._looking.timeout.connect(self._look)
        browser.moved.connect(self._drawing.start)

    def set_theme(self, theme: Theme) -> None:
        """Mark in another theme's colours."""
        self._theme = theme
        self._drawing.start()

    def set_terms(self, terms: Sequence[Term]) -> None:
        """Mark a search's words."""
        self._terms = tuple(terms)
        self._draw()

    def set_highlights(self, highlights: Sequence[tuple[int, int, HighlightColor]]) -> None:
        """Show a person's highlights: from which position to before which, and their colour."""
        self._highlights = list(highlights)
        self._drawing.start()

    def set_spoken(self, place: tuple[int, int] | None) -> None:
        """Mark what is being read aloud, from which position to before which; None marks nothing."""
        self._spoken = place
        self._drawing.start()

    def document_changed(self, terms: Sequence[Term], *, is_filled: bool) -> None:
        """Begin again: another document is shown. `is_filled`: nothing will be added to it."""
        self._terms = tuple(terms)
        self._is_filled = is_filled
        if self._needle:
            # The same words in the same text: written anew, its current place stays the current one.
            self._resumed = self._current
            self._start_looking()
        self._draw()

    def document_grew(self, *, is_filled: bool) -> None:
        """Go on: something was added at the end."""
        self._is_filled = is_filled
        if self._needle:
            self._looking.start()
        self._drawing.start()

    def find(self, needle: str) -> None:
        """Look for words in the whole article and go to the first at or after the top of the view; "" ends it."""
        self._needle = needle.strip()
        self._resumed = -1
        if self._needle:
            self._start_looking()
        else:
            self._looking.stop()
            self._found = []
            self._current = -1
            self.counted.emit(0, 0, True)
        self._drawing.start()

    def step(self, direction: int) -> None:
        """Go to the next place found, or with -1 the previous one; around the ends."""
        if self._found:
            self._go(0 if self._current < 0 else (self._current + direction) % len(self._found))

    # 1. The find bar's words.

    def _start_looking(self) -> None:
        self._found = []
        self._current = -1
        self._looked_to = 0
        self._looking.start()

    def _look(self) -> None:
        end = perf_counter() + _SLICE_S
        block = self._browser.document().findBlockByNumber(self._looked_to)
        text = ""
        while block.isValid() and len(self._found) < _MAX_FOUND:
            text = block.text()
            start = block.position()
            self._found.extend((start + at, length) for at, length in _places(text, self._looked_for))
            block = block.next()
            self._looked_to += 1
            if perf_counter() > end:
                break
        is_done = not block.isValid() or len(self._found) >= _MAX_FOUND
        if is_done:
            self._looking.stop()
            if not self._is_filled and self._looked_to and not text:
                # The next slice goes on in the empty paragraph after a table.
                self._looked_to -= 1
        if self._current < 0 <= self._resumed < len(self._found):
            self._current = self._resumed
        elif self._current < 0 and self._found and (self._resumed < 0 or is_done):
            top = self._browser.cursorForPosition(QPoint(self._browser.column_left() + 1, 0)).position()
            first = bisect_left(self._found, (top, 0))
            if first < len(self._found):
                self._go(first)
            elif is_done and self._is_filled:
                self._go(0)
        self._tell(is_done and self._is_filled)
        self._drawing.start()

    def _go(self, number: int) -> None:
        self._current = number
        self._browser.go_to_position(self._found[number][0], above=0.35)
        self._tell(not self._looking.isActive() and self._is_filled)
        self._drawing.start()

    def _tell(self, is_done: bool) -> None:
        self.counted.emit(self._current + 1, len(self._found), is_done)

    def _looked_for(self, words: str) -> list[tuple[int, int]]:
        return find_all(words, self._needle)

    def _marked(self, words: str) -> list[tuple[int, int]]:
        return list(find_marks(words, self._terms))

    # 2. Drawing.

    def _draw(self) -> None:
        self._drawing.stop()
        first, last = self._seen_blocks()
        places = self._found_between(first, last) if self._needle else self._terms_between(first, last)
        selections = []
        if self._spoken is not None and self._spoken[1] < self._browser.document().characterCount():
            paragraph = QTextCharFormat()
            paragraph.setBackground(QColor(self._theme.selection))
            selections.append(self._selection(self._spoken[0], self._spoken[1] - self._spoken[0], paragraph))
        current = self._found[self._current] if 0 <= self._current < len(self._found) else None
        for start, end, color in self._highlights_between(first, last):
            selections.append(self._selection(start, end - start, highlighted(color, self._theme)))
        for start, length in places:
            selections.append(self._selection(start, length, self._letters((start, length) == current)))
        if selections or self._browser.extraSelections():
            self._browser.setExtraSelections(selections)

    def _selection(self, start: int, length: int, letters: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = letters
        return selection

    def _highlights_between(self, first: int, last: int) -> list[tuple[int, int, HighlightColor]]:
        """Highlights in some blocks; a text written anew may be shorter for a moment than they are far."""
        if not self._highlights:
            return []
        document = self._browser.document()
        end_block = document.findBlockByNumber(last)
        begin, end = document.findBlockByNumber(first).position(), end_block.position() + end_block.length()
        length = document.characterCount()
        return [each for each in self._highlights if each[1] >= begin and each[0] <= end and each[1] < length]

    def _letters(self, is_current: bool) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setBackground(QColor(self._theme.accent if is_current else self._theme.mark))
        letters.setForeground(QColor(self._theme.page if is_current else self._theme.ink))
        return letters

    def _seen_blocks(self) -> tuple[int, int]:
        """Numbers of the first and last block within a screen of what is seen."""
        height = self._browser.viewport().height()
        x = self._browser.column_left() + 1
        first = self._browser.cursorForPosition(QPoint(x, -height)).blockNumber()
        last = self._browser.cursorForPosition(QPoint(x, 2 * height)).blockNumber()
        return first, last

    def _terms_between(self, first: int, last: int) -> list[tuple[int, int]]:
        places: list[tuple[int, int]] = []
        if self._terms:
            block = self._browser.document().findBlockByNumber(first)
            while block.isValid() and block.blockNumber() <= last:
                text = block.text()
                start = block.position()
                places.extend((start + at, length) for at, length in _places(text, self._marked))
                block = block.next()
        return places

    def _found_between(self, first: int, last: int) -> list[tuple[int, int]]:
        document = self._browser.document()
        start = document.findBlockByNumber(first).position()
        end_block = document.findBlockByNumber(last)
        end = end_block.position() + end_block.length()
        return self._found[bisect_left(self._found, (start, 0)) : bisect_right(self._found, (end, 0))]


def _places(text: str, find: Callable[[str], list[tuple[int, int]]]) -> list[tuple[int, int]]:
    """Places found in a block's words, in Qt's units of its text."""
    return units(text, places_in(text, find(unhyphenated(text))))
