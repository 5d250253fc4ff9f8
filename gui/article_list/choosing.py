"""Which article of the list is chosen, and that rows come and go around it without another being chosen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QObject, Signal

from gui.article_list.model import ArticleListModel
from gui.article_list.view import ArticleTable


class Choosing(QObject):
    """Follows the table's current row.

    Signals:
        chosen: id of the article that became current; -1 when none is.
    """

    chosen = Signal(int)

    def __init__(self, model: ArticleListModel, table: ArticleTable, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._table = table
        self._chosen = -1
        self._resume_row = 0
        self._is_following = False
        table.selectionModel().currentChanged.connect(self._on_current_changed)

    def row_after(self) -> int:
        """The row that "next" means: the one after the current one, or where one that left stood."""
        return self._resume_row if self._table.current_row() < 0 else self._table.current_row() + 1

    def row_before(self) -> int:
        """The row that "previous" means."""
        return (self._resume_row if self._table.current_row() < 0 else self._table.current_row()) - 1

    def begin(self) -> None:
        """Another list is read from its top."""
        self._resume_row = 0

    def choose_none(self) -> None:
        """Tell that no article is current, unless it is known."""
        self._choose(-1)

    def clear(self) -> None:
        """Let no article be current or selected, without anything else being shown."""
        self._is_following = True
        self._table.selectionModel().clear()
        self._is_following = False
        self._chosen = -1

    @contextmanager
    def still(self) -> Iterator[None]:
        """Rows come and go without anything else being chosen: where the current one goes, none is."""
        before = self._current_id()
        self._is_following = True
        with self._table.still():
            yield
        if before is not None and self._current_id() != before:
            # It may only have left its place.
            row = self._model.row_of(before)
            if row >= 0:
                self._table.go_to_unseen(row)
        if before is not None and self._current_id() != before:
            self._table.selectionModel().clearCurrentIndex()
            self._choose(-1)
        self._is_following = False
        if self._table.current_row() >= 0:
            self._resume_row = self._table.current_row()

    def _current_id(self) -> int | None:
        return self._model.id_at(self._table.current_row())

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._is_following and current.isValid():
            self._resume_row = current.row()
            self._choose(self._model.id_at(current.row()) or -1)

    def _choose(self, article_id: int) -> None:
        if article_id != self._chosen:
            self._chosen = article_id
            self.chosen.emit(article_id)
