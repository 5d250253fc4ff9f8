"""Finds the next and the previous unread article of a list, beyond the rows at hand and within them. No SQL here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from gui.article_list.loader import ListLoader
from gui.article_list.model import ArticleListModel
from gui.article_list.reading import nearest_unread
from gui.jobs import Jobs


class UnreadFinder(QObject):
    """Looks from one row on, forwards or backwards.

    Signals:
        found: the row.
        found_inside: an article that is folded into a row.
        exhausted: there is none that way (1 or -1); told only where `look` could not say so at once.
    """

    found = Signal(int)
    found_inside = Signal(int)
    exhausted = Signal(int)

    def __init__(self, jobs: Jobs, model: ArticleListModel, loader: ListLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._model = model
        self._loader = loader
        self._unfinished: tuple[int, int] | None = None
        self._looks = 0
        loader.shown.connect(self.stop)
        loader.completed.connect(self._go_on)

    def look(self, start: int, step: int) -> bool:
        """Look from row `start` on in steps of 1 or -1; False if there is surely none."""
        self.stop()
        row = start
        while (article_id := self._model.id_at(row)) is not None:
            known = self._model.cache.fresh(article_id)
            if known is None:
                self._ask(row, step)
                return True
            if not known.is_read:
                self.found.emit(row)
                return True
            fold = self._model.folds.look(article_id)
            if fold.unread and not fold.is_open:
                self._ask(row, step)
                return True
            row += step
        if step > 0 and not self._loader.is_complete:
            self._unfinished = (row, step)
            return True
        return False

    def stop(self) -> None:
        """Look no further."""
        self._looks += 1
        self._unfinished = None

    def _ask(self, row: int, step: int) -> None:
        listed, folds = self._model.snapshot(), self._model.folds
        self._jobs.read(
            lambda conn: nearest_unread(conn, listed, folds, row, step),
            partial(self._on_answer, self._looks, row, step, len(listed)),
            key="list.unread",
        )

    def _on_answer(self, look: int, start: int, step: int, looked_at: int, article_id: int | None) -> None:
        if look != self._looks:
            return
        row = -1 if article_id is None else self._model.row_of(article_id, start)
        if row >= 0:
            self.found.emit(row)
        elif article_id is not None and self._model.folds.is_folded(article_id):
            self.found_inside.emit(article_id)
        elif step > 0 and (not self._loader.is_complete or looked_at < self._model.rowCount()):
            self._unfinished = (looked_at, step)
            if self._loader.is_complete:
                self._go_on()
        else:
            self.exhausted.emit(step)

    def _go_on(self) -> None:
        if self._unfinished is not None:
            start, step = self._unfinished
            if not self.look(start, step):
                self.exhausted.emit(step)
