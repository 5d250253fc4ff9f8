"""Unfolds stories in the list and folds them again: by arrow keys, by a click on the chip, for an article inside."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from PySide6.QtCore import QObject

from gui.article_list.model import ArticleListModel
from gui.article_list.view import ArticleTable


class Unfolding(QObject):
    """Moves among a story's rows.

    Args:
        still: holds the view's rows where they are while others come and go.
    """

    def __init__(
        self,
        model: ArticleListModel,
        table: ArticleTable,
        still: Callable[[], AbstractContextManager[None]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._table = table
        self._still = still
        table.fold_pressed.connect(self.toggle)
        table.fold_wanted.connect(self._go)

    def toggle(self, row: int) -> None:
        """Unfold the story of a row, or fold it; from a row inside, the whole story."""
        article_id = self._model.id_at(row)
        if article_id is None:
            return
        stands_for = self._model.folds.row_for(article_id)
        place = row if stands_for == article_id else self._model.row_of(stands_for, row)
        self._set_open(place, is_open=not self._model.folds.is_open(stands_for))

    def row_of(self, article_id: int) -> int:
        """The row of an article, which is unfolded for it if need be; -1 if the list lacks it."""
        near, folds = self._table.current_row(), self._model.folds
        if folds.is_folded(article_id) and not folds.is_open(folds.row_for(article_id)):
            self._set_open(self._model.row_of(folds.row_for(article_id), near), is_open=True)
        return self._model.row_of(article_id, near)

    def _go(self, row: int, is_outward: bool) -> None:
        """Right unfolds, then goes in; Left goes out, then folds."""
        article_id = self._model.id_at(row)
        if article_id is None:
            return
        folds = self._model.folds
        if folds.is_folded(article_id):
            if not is_outward:
                self._table.go_to(self._model.row_of(folds.row_for(article_id), row))
        elif is_outward and folds.is_open(article_id):
            self._table.go_to(row + 1)
        else:
            self._set_open(row, is_open=is_outward)

    def _set_open(self, row: int, *, is_open: bool) -> None:
        article_id = self._model.id_at(row)
        if article_id is None:
            return
        folds = self._model.folds
        current = self._model.id_at(self._table.current_row())
        if not is_open and folds.is_open(article_id) and current in folds.others(article_id):
            self._table.go_to(row)
        with self._still():
            self._model.set_open(row, is_open)
