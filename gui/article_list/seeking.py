"""Finds a place again in a list that is being read: the rows come by chunks, the place with one of them."""

from __future__ import annotations

from dataclasses import replace

from gui.article_list.loader import ListLoader
from gui.article_list.model import ArticleListModel
from gui.article_list.place import Place, filter_key
from gui.article_list.unfolding import Unfolding
from gui.article_list.view import ArticleTable
from storage.types import ArticleFilter


class Seeking:
    """Seeks one place at a time, and the article that was current in the list before."""

    def __init__(self, model: ArticleListModel, table: ArticleTable, unfolding: Unfolding, loader: ListLoader) -> None:
        self._model = model
        self._table = table
        self._unfolding = unfolding
        self._loader = loader
        self._sought: Place | None = None
        self._kept_id: int | None = None

    def begin(self, place: Place | None) -> None:
        """Seek a place from here on, None for none; the article that was current before no longer counts."""
        self._sought, self._kept_id = place, None

    def turn_to(self, wanted: ArticleFilter) -> None:
        """Another list was asked for: a place of any other is no longer sought."""
        if self._sought is not None and self._sought.key != filter_key(wanted):
            self._sought = None

    def keep(self, article_id: int | None) -> None:
        """Seek the article that was current in the list before, too."""
        self._kept_id = article_id

    def end(self) -> None:
        """All rows are here: what was not found is not there."""
        self._sought = self._kept_id = None

    def look(self, first: int) -> None:
        """Look among the rows from `first` on."""
        row = self._row_from(first, self._kept_id)
        if row >= 0:
            # Another list is read from its top; the open article is only shown to be in it.
            self._kept_id = None
            self._table.go_to_unseen(row)
        sought = self._sought
        if sought is None or sought.key != filter_key(self._loader.wanted):
            return
        folds = self._model.folds
        row = self._row_from(first, sought.current_id)
        if row < 0 and sought.current_id is not None and folds.is_folded(sought.current_id):
            row = self._unfolding.row_of(sought.current_id)
        if row >= 0:
            sought = replace(sought, current_id=None)
            self._table.go_to(row)
        row = self._row_from(first, sought.top_id)
        if row < 0 and sought.top_id is not None and folds.is_folded(sought.top_id):
            row = self._model.row_of(folds.row_for(sought.top_id))
        if row >= 0:
            self._table.scroll_to_top(row, sought.offset)
            sought = replace(sought, top_id=None)
        self._sought = sought if sought.current_id is not None or sought.top_id is not None else None

    def _row_from(self, first: int, article_id: int | None) -> int:
        if article_id is None:
            return -1
        try:
            return first + self._model.ids_between(first, self._model.rowCount()).index(article_id)
        except ValueError:
            return -1
