"""Fills a document with an article's pieces: the first of them at once, the rest in slices between events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from gui.article_view.document import ArticleDocument
from gui.article_view.pieces import Piece
from gui.article_view.tables import Grid
from gui.article_view.writer import DocumentWriter

# A document not shown yet is written without being laid out: 0.1 ms a thousand characters (measured), several
# screens' worth. One that is shown is laid out as it grows, which takes thrice as long.
_FIRST_CHARS = 20_000
_FIRST_S = 0.008
_SLICE_CHARS = 7_000
_SLICE_S = 0.004
# A screen is shown whole, though the machine be slow or busy.
_LEAST_CHARS = 2_500
_PATIENCE_S = 0.03


class Filling(QObject):
    """One article on its way into one document.

    Attributes:
        is_shown: the document belongs to a view now.

    Signals:
        grew: a slice was added, the last one too.
    """

    grew = Signal()

    def __init__(self, document: ArticleDocument, found: Iterable[Piece | None], parent: QObject) -> None:
        super().__init__(parent)
        self.document = document
        self.is_finished = False
        self.is_shown = False
        self._writer: DocumentWriter | None = DocumentWriter(document)
        self._parts = _parts(self._writer, found)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.write_slice)

    def begin(self) -> None:
        """Write the first part, and the rest when events allow."""
        self._fill(_FIRST_CHARS, _FIRST_S)
        if not self.is_finished:
            self._timer.start(0)

    def stop(self) -> None:
        """Write no more, and be gone; with the document, unless it is in view."""
        self._let_go()
        if not self.is_shown:
            self.document.deleteLater()
        self.deleteLater()

    def write_slice(self) -> None:
        """Write the next part: what the timer does."""
        self._fill(_SLICE_CHARS, _SLICE_S)
        self.grew.emit()

    def _fill(self, most_chars: int, most_s: float) -> None:
        end = perf_counter() + most_s
        written = 0
        edit = QTextCursor(self.document)
        edit.beginEditBlock()
        for part in self._parts:
            if part is not None and self._writer is not None:
                written += self._writer.write(part)
            if written >= most_chars or perf_counter() > (end if written > _LEAST_CHARS else end + _PATIENCE_S):
                break
        else:
            self.is_finished = True
            self._let_go()
        edit.endEditBlock()

    def _let_go(self) -> None:
        """Free the writer and its cursor here and now, not in the garbage collection of a reading thread."""
        self._timer.stop()
        self._parts = iter(())
        self._writer = None


def _parts(writer: DocumentWriter, found: Iterable[Piece | None]) -> Iterator[Piece | Grid | None]:
    for piece in found:
        if piece is None:
            yield None
        else:
            yield from writer.parts(piece)
