"""What a person does with highlights and notes: jobs sent, each with its undo step."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Signal

from gui.article_view.pane import ArticlePane
from gui.jobs import Jobs
from gui.settings import Settings
from gui.undo import UndoStack
from storage import note_drafts, notes
from storage.note_drafts import NotePlace
from storage.note_types import HighlightColor, Quote
from storage.types import ChangeSet, Marked

_LAST_COLOR = "highlight_color"


class NoteCommands(QObject):
    """Carries out what concerns the highlights and notes of the article in view.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(self, jobs: Jobs, undo: UndoStack, settings: Settings, article: ArticlePane, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._undo = undo
        self._settings = settings
        self._article = article
        annotating = article.annotating
        annotating.highlighted.connect(self._highlight)
        annotating.recolored.connect(self._recolor)
        annotating.removed.connect(self._remove)
        annotating.note_drafted.connect(self._draft)
        annotating.note_given_up.connect(self._give_up)
        annotating.note_written.connect(self._write)
        annotating.note_changed.connect(self._change)

    def highlight(self) -> None:
        """Highlight the selected words in the colour used last, or take their highlight off."""
        if self._article.body() is not None and not self._article.annotating.highlight():
            self.said.emit(self.tr("Select some words first: by the mouse, or with Shift and the arrow keys"))

    def write_note(self) -> None:
        """Write a note on the selected words, else on the article."""
        if self._article.body() is not None:
            self._article.annotating.write_note()

    def finish_drafts(self) -> None:
        """Keep as notes what was being typed when the program was killed."""

        def work(conn: sqlite3.Connection) -> Marked:
            parts.extend(note_drafts.finish(conn, int(time.time())))
            changes = ChangeSet()
            for part in parts:
                changes |= part.changes
            return Marked(changes, len(parts))

        def done(_marked: Marked) -> None:
            if parts:
                self._undo.push(self.tr("A note that was being written is kept"), *parts)

        parts: list[Marked] = []
        self._jobs.read(note_drafts.left, lambda found: self._jobs.mark(work, done) if found else None)

    def last_color(self) -> HighlightColor:
        """The colour used last."""
        try:
            return HighlightColor(str(self._settings.state.get(_LAST_COLOR, "")))
        except ValueError:
            return HighlightColor.YELLOW

    def _highlight(self, quote: Quote, color: HighlightColor | None, has_note: bool) -> None:
        article_id, now = self._article.article_id(), int(time.time())
        if article_id is None:
            return
        if color is not None:
            self._settings.keep(**{_LAST_COLOR: color.value})
        chosen = color if color is not None else self.last_color()
        words = self.tr("Highlighted")

        def done(marked: Marked) -> None:
            self._undo.push(words, marked, quietly=True)
            if not shiboken6.isValid(self):
                # Its window was closed in between.
                return
            self.said.emit(words)
            if has_note and marked.made_id is not None and self._article.article_id() == article_id:
                self._article.annotating.expect_note_on(marked.made_id)

        self._jobs.mark(lambda conn: notes.add_highlight(conn, article_id, quote, chosen, now), done)

    def _recolor(self, highlight_id: int, color: HighlightColor) -> None:
        self._settings.keep(**{_LAST_COLOR: color.value})
        work = partial(notes.recolor_highlight, highlight_id=highlight_id, color=color)
        self._mark(work, self.tr("Highlight in another colour"), is_quiet=True)

    def _remove(self, highlight_id: int) -> None:
        self._mark(partial(notes.remove_highlight, highlight_id=highlight_id), self.tr("Highlight removed"))

    def _draft(self, text: str, note_id: int | None, highlight_id: int | None) -> None:
        article_id = self._article.annotating.article_id
        if article_id is not None:
            place = NotePlace(article_id, note_id, highlight_id)
            self._jobs.mark(lambda conn: note_drafts.keep(conn, place, text))

    def _give_up(self, text: str, note_id: int | None, highlight_id: int | None) -> None:
        """Forget the draft. Undoing that keeps its words after all: Escape is easily pressed."""
        article_id, now = self._article.annotating.article_id, int(time.time())
        if article_id is not None:
            place = NotePlace(article_id, note_id, highlight_id)
            work = partial(note_drafts.give_up, place=place, text=text, now=now)
            self._mark(work, self.tr("Note given up"))

    def _write(self, text: str, highlight_id: int | None) -> None:
        # What is typed belongs to the article that was in view, which may be on its way out.
        article_id, now = self._article.annotating.article_id, int(time.time())
        if article_id is not None:
            place = NotePlace(article_id, None, highlight_id)
            work = partial(note_drafts.write, place=place, text=text, now=now)
            self._mark(work, self.tr("Note written"), is_quiet=True)

    def _change(self, note_id: int, text: str, highlight_id: int | None) -> None:
        article_id, now = self._article.annotating.article_id, int(time.time())
        if article_id is not None:
            place = NotePlace(article_id, note_id, highlight_id)
            work = partial(note_drafts.write, place=place, text=text, now=now)
            self._mark(work, self.tr("Note changed") if text else self.tr("Note removed"), is_quiet=bool(text))

    def _mark(self, work: Callable[[sqlite3.Connection], Marked], words: str, *, is_quiet: bool = False) -> None:
        def done(marked: Marked) -> None:
            if marked.count:
                self._undo.push(words, marked, quietly=is_quiet)
                if is_quiet and shiboken6.isValid(self):
                    self.said.emit(words)

        self._jobs.mark(work, done)
