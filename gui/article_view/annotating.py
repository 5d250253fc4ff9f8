"""Highlights in the text of an article and the notes under it: where they stand, what a person does with them.

Quotes are looked for in the text as it is shown, off the GUI thread, whenever it was written (`digest.anchors`). Keeps
nothing: what shall be marked or written is told. No SQL.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor

from digest.anchors import Span, locate, quote_at
from gui.article_view.browser import ArticleBrowser
from gui.article_view.finding import units
from gui.article_view.highlight_bar import HighlightBar
from gui.article_view.hyphens import SOFT_HYPHEN, places_in, unhyphenated
from gui.article_view.look import Look
from gui.article_view.marking import Marks
from gui.article_view.notes_section import NotesSection
from gui.jobs import Jobs
from gui.theme import Theme
from storage.note_types import Annotations, Highlight, HighlightColor, Quote

# A selection made by keys grows letter by letter: the bar comes when it rests.
_REST_MS = 250


class Annotating(QObject):
    """The highlights and notes of the article in one browser.

    Attributes:
        bar: at the selection or at a highlight.
        section: under the text.
        article_id: of the article in view; None for none.

    Signals:
        highlighted: a Quote, its HighlightColor (None: the one used last), and whether a note shall be written on it.
        recolored: a highlight's id and its HighlightColor.
        removed: a highlight's id.
        note_drafted: words so far ("": unchanged), the note's id (None: a new one), and its highlight's.
        note_given_up: words that shall not be kept, the note's id, and its highlight's, as for a draft.
        note_written: words, and the id of the highlight they are on (None: on the article).
        note_changed: a note's id, its words, none to remove it, and its highlight's id.
    """

    highlighted = Signal(object, object, bool)
    recolored = Signal(int, object)
    removed = Signal(int)
    note_drafted = Signal(str, object, object)
    note_given_up = Signal(str, object, object)
    note_written = Signal(str, object)
    note_changed = Signal(int, str, object)

    def __init__(self, browser: ArticleBrowser, marks: Marks, jobs: Jobs) -> None:
        super().__init__(browser)
        self._browser = browser
        self._marks = marks
        self._jobs = jobs
        self.article_id: int | None = None
        self._annotations = Annotations()
        self._look: Look | None = None
        self._is_filled = False
        self._is_new = False
        self._spans: dict[int, Span] = {}
        self._lost: frozenset[int] = frozenset()
        self._current: int | None = None
        self._noting: int | None = None
        self.bar = HighlightBar(browser.viewport())
        self.section = NotesSection()
        browser.set_footer(self.section)
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self._offer)
        browser.selectionChanged.connect(self._on_selection)
        browser.pressed_text.connect(self._on_pressed)
        browser.verticalScrollBar().valueChanged.connect(self.bar.hide)
        self.bar.color_chosen.connect(self._on_color)
        self.bar.note_wanted.connect(self._on_note_wanted)
        self.bar.removed.connect(self._on_removed)
        self.bar.left.connect(self._leave_bar)
        self.section.note_drafted.connect(self.note_drafted)
        self.section.note_given_up.connect(self.note_given_up)
        self.section.note_written.connect(self.note_written)
        self.section.note_changed.connect(self.note_changed)
        self.section.highlight_removed.connect(self.removed)
        self.section.highlight_wanted.connect(self._go_to)
        self.section.resized.connect(self._on_resized)
        # Else Qt would go on as by Tab, to some link, and scroll there.
        self.section.focus_left.connect(lambda: browser.setFocus(Qt.FocusReason.OtherFocusReason))

    # 1. What is shown.

    def show_annotations(self, article_id: int, annotations: Annotations, look: Look, *, is_new: bool) -> None:
        """Show an article's highlights and notes. `is_new`: another document is about to be shown."""
        self._is_new = is_new
        is_same = annotations == self._annotations
        self.article_id, self._annotations, self._look = article_id, annotations, look
        known = {each.id for each in annotations.highlights}
        self._spans = {each: span for each, span in self._spans.items() if each in known}
        self._lost &= known
        self._write_section()
        self._is_new = False
        if not is_same:
            self.bar.hide()
            self._look_for()
        if self._noting in known:
            self.section.write_note(self._noting)
            self._noting = None

    def close(self) -> None:
        """Another article is about to be shown, or none: give out what is being typed."""
        self.section.finish()
        self.bar.hide()
        self._annotations, self._spans, self._lost, self._noting = Annotations(), {}, frozenset(), None
        self._marks.set_highlights([])

    def text_written(self, *, is_filled: bool) -> None:
        """The text in the browser is another one, or whole now."""
        self._is_filled = is_filled
        self._spans = {}
        self._look_for()

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self.bar.set_theme(theme)

    def spans(self) -> dict[int, Span]:
        """Where each highlight stands in the document, in Qt's units; those that it does not hold are missing."""
        return dict(self._spans)

    def is_offering(self) -> bool:
        """Whether the bar of colours is shown, or about to be."""
        return self.bar.isVisible() or self._resting.isActive()

    def _write_section(self) -> None:
        if self._look is not None:
            self.section.show_annotations(self._annotations, self._lost, self._look)

    def _on_resized(self) -> None:
        self._browser.arrange_footer(is_new=self._is_new)

    def _look_for(self) -> None:
        highlights = self._annotations.highlights
        if not highlights:
            self._on_found(highlights, [])
            return
        text = self._browser.document().toRawText()
        quotes = [each.quote for each in highlights]
        self._jobs.read(
            lambda _conn: _located(text, quotes),
            partial(self._on_found, highlights),
            key=f"highlights {id(self)}",
        )

    def _on_found(self, highlights: Sequence[Highlight], found: Sequence[Span | None]) -> None:
        if highlights != self._annotations.highlights:
            return
        last = self._browser.document().characterCount()
        pairs = list(zip(highlights, found, strict=True))
        self._spans = {each.id: span for each, span in pairs if span is not None and span.end < last}
        # While a long text is being written, what is not found yet may come.
        self._lost = frozenset(each.id for each, span in pairs if span is None) if self._is_filled else frozenset()
        self._marks.set_highlights([(*span, each.color) for each, span in pairs if each.id in self._spans and span])
        self._write_section()

    def _go_to(self, highlight_id: int) -> None:
        span = self._spans.get(highlight_id)
        if span is not None:
            self._browser.go_to_position(span.start, above=0.35)

    # 2. What a person marks.

    def highlight(self, color: HighlightColor | None = None) -> bool:
        """Highlight the selected words; where they are a highlight, or one was pressed, remove it. False: no words."""
        current = self._at_selection()
        if current is not None:
            self.removed.emit(current.id)
            self._end_selection()
            return True
        quote = self.selected_quote()
        if quote is None:
            return False
        self.highlighted.emit(quote, color, False)
        self._end_selection()
        return True

    def write_note(self) -> None:
        """Write a note: on the selected words or the highlight pressed, else on the article."""
        current = self._at_selection()
        quote = self.selected_quote()
        if current is not None:
            self.section.write_note(current.id)
        elif quote is not None:
            self.highlighted.emit(quote, None, True)
        else:
            self.section.write_note()
        self._end_selection()
        self._show_editor()

    def expect_note_on(self, highlight_id: int) -> None:
        """A highlight was just made; as soon as it is shown, a note is written on it."""
        if any(each.id == highlight_id for each in self._annotations.highlights):
            self.section.write_note(highlight_id)
            self._show_editor()
        else:
            self._noting = highlight_id

    def selected_quote(self) -> Quote | None:
        """What is selected, to be found again; None for no words."""
        cursor = self._browser.textCursor()
        if not cursor.hasSelection():
            return None
        text = self._browser.document().toRawText()
        start, end = _in_characters(text, Span(cursor.selectionStart(), cursor.selectionEnd()))
        try:
            hidden = text[:start].count(SOFT_HYPHEN), text[:end].count(SOFT_HYPHEN)
            return quote_at(unhyphenated(text), start - hidden[0], end - hidden[1])
        except ValueError:
            return None

    def _at_selection(self) -> Highlight | None:
        """The highlight that the selection lies in, or the one that was pressed while its bar is open."""
        cursor = self._browser.textCursor()
        if cursor.hasSelection():
            return self._highlight_at(cursor.selectionStart(), cursor.selectionEnd())
        if self._current is not None and self.bar.isVisible():
            return next((each for each in self._annotations.highlights if each.id == self._current), None)
        return None

    def _highlight_at(self, start: int, end: int) -> Highlight | None:
        inside = [
            each
            for each in self._annotations.highlights
            if each.id in self._spans and self._spans[each.id].start <= start and end <= self._spans[each.id].end
        ]
        return min(inside, key=lambda each: self._spans[each.id].end - self._spans[each.id].start, default=None)

    def _on_selection(self) -> None:
        if self._browser.textCursor().hasSelection() and not self._browser.is_going_through_links:
            self._resting.start()
        else:
            self._resting.stop()
            self.bar.hide()

    def _on_pressed(self, position: int) -> None:
        """The mouse was let go without a selection, or with one."""
        if self._browser.textCursor().hasSelection():
            self._resting.stop()
            self._offer()
            return
        pressed = self._highlight_at(position, position)
        self._current = pressed.id if pressed is not None else None
        if pressed is None:
            self.bar.hide()
        else:
            self._open_bar(*self._spans[pressed.id], pressed.color)

    def _offer(self) -> None:
        cursor = self._browser.textCursor()
        if not self._browser.selected_text().strip():
            return
        current = self._at_selection()
        self._current = current.id if current is not None else None
        color = current.color if current is not None else None
        self._open_bar(cursor.selectionStart(), cursor.selectionEnd(), color)

    def _open_bar(self, start: int, end: int, color: HighlightColor | None) -> None:
        first, last = self._rect_at(start), self._rect_at(end)
        if last.y() < 0 or first.y() > self._browser.viewport().height():
            return
        middle = (first.x() + last.x()) // 2 if abs(first.y() - last.y()) < 4 else first.x() + 60
        self.bar.open_at(QPoint(middle, first.y()), last.y() + self._line() - first.y(), color)

    def _rect_at(self, position: int) -> QPoint:
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(position)
        return self._browser.cursorRect(cursor).topLeft()

    def _line(self) -> int:
        return self._browser.verticalScrollBar().singleStep() or 24

    def _on_color(self, color: HighlightColor) -> None:
        current = self._at_selection()
        if current is not None:
            self.recolored.emit(current.id, color)
        else:
            self.highlight(color)
        self._leave_bar()

    def _on_note_wanted(self) -> None:
        self.write_note()
        self.bar.hide()

    def _on_removed(self) -> None:
        current = self._at_selection()
        if current is not None:
            self.removed.emit(current.id)
        self._leave_bar()

    def _leave_bar(self) -> None:
        self._end_selection()
        self.bar.hide()
        self._browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_selection(self) -> None:
        cursor = self._browser.textCursor()
        if cursor.hasSelection():
            cursor.setPosition(cursor.selectionEnd())
            self._browser.setTextCursor(cursor)

    def _show_editor(self) -> None:
        """Bring the field that was opened into view, once it has its place: a first note has no section before."""
        QTimer.singleShot(0, self, self._go_to_editor)

    def _go_to_editor(self) -> None:
        editor = self.section.editor()
        if editor is not None:
            bar = self._browser.verticalScrollBar()
            top = editor.mapTo(self._browser.viewport(), QPoint(0, 0)).y()
            room = self._browser.viewport().height()
            if not 0 <= top <= room - editor.height():
                self._browser.glide_to(bar.value() + top - room // 3)


def _located(text: str, quotes: Sequence[Quote]) -> list[Span | None]:
    """Where quotes stand in a document's text, in Qt's units of two bytes, soft hyphens counted but not read."""
    found = locate(unhyphenated(text), quotes)
    there = [(span.start, span.end - span.start) for span in found if span is not None]
    placed = iter(units(text, places_in(text, there)))
    return [None if span is None else _span(*next(placed)) for span in found]


def _span(start: int, length: int) -> Span:
    return Span(start, start + length)


def _in_characters(text: str, span: Span) -> Span:
    """A span counted in characters instead of Qt's units."""
    if text.isascii() or not any(letter > "\uffff" for letter in text):
        return span
    sums = [0]
    for letter in text:
        sums.append(sums[-1] + (2 if letter > "\uffff" else 1))
    return Span(bisect_right(sums, span.start) - 1, bisect_right(sums, span.end) - 1)
