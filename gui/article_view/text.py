"""Puts an article's body into the browser and keeps the reader's place while it is written, or written anew.

An article written anew (another theme, size or width, a changed body) stays in view as it was until the new document
reaches the reader's place. Reads nothing from storage.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from gui.article_view.browser import ArticleBrowser
from gui.article_view.document import ArticleDocument
from gui.article_view.filling import Filling
from gui.article_view.look import Look
from gui.article_view.marking import Marks
from gui.article_view.pieces import Block, Kind, Picture, Piece, Run
from gui.article_view.place import Place
from gui.article_view.shape import pieces
from gui.pictures import Pictures
from storage.picture_types import PictureFacts, PictureState
from storage.query import Term
from storage.types import ArticleBody

# Takes Qt 6 ms (measured); what is longer, it lays out in steps of its own.
_LAID_OUT_AT_ONCE = 25_000


class ArticleText(QObject):
    """The text of one article at a time.

    Signals:
        written: another document is in view, or it is whole now; whether it is whole.
    """

    written = Signal(bool)

    def __init__(self, browser: ArticleBrowser, marks: Marks, pictures: Pictures | None = None) -> None:
        super().__init__(browser)
        self._pictures = pictures
        self._facts: dict[str, PictureFacts] = {}
        self._browser = browser
        self._marks = marks
        self._filling: Filling | None = None
        self._sought: Place | None = None
        self._terms: tuple[Term, ...] = ()
        self._laying_out = QTimer(self, singleShot=True, interval=0)
        self._laying_out.timeout.connect(self._lay_out)
        browser.taken_hold.connect(self._forget_place)

    def open(
        self,
        body: ArticleBody,
        look: Look,
        terms: Sequence[Term],
        place: Place | None,
        facts: dict[str, PictureFacts],
    ) -> None:
        """Show another article, at a place kept earlier; None for its beginning. `facts`: of its pictures."""
        self.close()
        self._facts = facts
        self._terms = tuple(terms)
        self._sought = place
        filling = self._begin(body, look)
        self._bring_in(filling)

    def rewrite(self, body: ArticleBody, look: Look, facts: dict[str, PictureFacts]) -> None:
        """Write the article in view anew, with the reader's place and selection kept."""
        self._facts = facts
        if self._sought is None:
            self._sought = self._browser.place()
        filling = self._begin(body, look)
        if self._can_show(filling):
            self._bring_in(filling, keeps_selection=True)

    def set_terms(self, terms: Sequence[Term]) -> None:
        """Mark another search's words in the article in view."""
        self._terms = tuple(terms)
        self._marks.set_terms(self._terms)

    def close(self) -> None:
        """Stop writing."""
        filling, self._filling = self._filling, None
        self._sought = None
        if filling is not None:
            filling.stop()

    def is_complete(self) -> bool:
        """Whether all of the article is written and in view."""
        filling = self._filling
        return filling is not None and filling.is_finished and filling.is_shown

    def place(self) -> Place:
        """Where the reader is, or is being brought to."""
        return self._browser.place() if self._sought is None else self._sought

    def _begin(self, body: ArticleBody, look: Look) -> Filling:
        if self._filling is not None:
            self._filling.stop()
        document = ArticleDocument(look, self._browser, self._pictures)
        filling = self._filling = Filling(document, _pieces(body, self._facts), self)
        filling.grew.connect(self._on_grew)
        filling.begin()
        return filling

    def _on_grew(self) -> None:
        filling = self._filling
        if filling is None:
            return
        if self._browser.document() is not filling.document:
            if self._can_show(filling):
                self._bring_in(filling, keeps_selection=True)
            return
        self._go_to_sought(filling)
        self._marks.document_grew(is_filled=filling.is_finished)
        if filling.is_finished:
            self.written.emit(True)

    def _can_show(self, filling: Filling) -> bool:
        return filling.is_finished or self._sought is None or filling.document.blockCount() > self._sought.block + 1

    def _bring_in(self, filling: Filling, *, keeps_selection: bool = False) -> None:
        cursor = self._browser.textCursor()
        self._browser.show_document(filling.document)
        filling.is_shown = True
        filling.document.documentLayout().documentSizeChanged.connect(self._on_laid_out)
        if keeps_selection and cursor.hasSelection():
            self._select(cursor.anchor(), cursor.position())
        if self._sought is None:
            self._browser.verticalScrollBar().setValue(0)
        self._go_to_sought(filling)
        self._laying_out.start()
        self._marks.document_changed(self._terms, is_filled=filling.is_finished)
        self.written.emit(filling.is_finished)

    def _lay_out(self) -> None:
        """Let an ordinary article know its length at once: Qt lays out a first screen and the rest by and by."""
        if self._browser.document().characterCount() < _LAID_OUT_AT_ONCE:
            self._browser.document().size()

    def _select(self, anchor: int, position: int) -> None:
        last = self._browser.document().characterCount() - 1
        cursor = QTextCursor(self._browser.document())
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        self._browser.setTextCursor(cursor)

    def _go_to_sought(self, filling: Filling) -> None:
        if self._sought is not None and self._can_show(filling):
            is_reached = self._browser.go_to(self._sought)
            # Qt lays a long text out by and by: it may be there and not yet to be scrolled to.
            is_laid_out = filling.document.lastBlock().layout().lineCount() > 0
            if is_reached or (filling.is_finished and is_laid_out):
                self._sought = None

    def _on_laid_out(self) -> None:
        filling = self._filling
        if filling is not None and filling.is_shown:
            self._go_to_sought(filling)

    def _forget_place(self) -> None:
        """The reader scrolls: stay where they go."""
        filling = self._filling
        if filling is not None and self._browser.document() is filling.document:
            self._sought = None


def _pieces(body: ArticleBody, facts: dict[str, PictureFacts]) -> Iterator[Piece | None]:
    """The pieces to show, with what is known of pictures; those that are there to be counted only are left out."""
    for piece in _stored_pieces(body):
        if not isinstance(piece, Picture):
            yield piece
            continue
        known = facts.get(piece.key)
        if known is None:
            yield piece
        elif known.state is PictureState.FETCHED and known.width and known.height:
            width = min(piece.width or known.width, known.width)
            height = round(width * known.height / known.width)
            yield replace(piece, width=width, height=height, is_there=True)
        elif known.state is not PictureState.BLANK:
            yield replace(piece, is_lost=True)


def _stored_pieces(body: ArticleBody) -> Iterator[Piece | None]:
    """The lead picture with its words, where the text doesn't show it itself; then the text."""
    sizes = {each.key: (each.width, each.height) for each in body.pictures}
    key = body.row.picture_key
    if key is not None and f"picture:{key}" not in body.html:
        words = next((each.alt.strip() for each in body.pictures if each.key == key), "")
        yield Picture(key, "", *sizes.get(key, (None, None)))
        if words:
            yield Block(Kind.CAPTION, (Run(words),))
    yield from pieces(body.html, sizes)
