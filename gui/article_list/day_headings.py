"""The headings that part a list by days: which rows begin one, and the room above them. Counts and reads nothing.

Only rows in view and near it are looked at, from what the model has at hand; the others are given their room when they
come near. So a list of a million costs what a screen of it does.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.article_list.model import ArticleListModel
from gui.article_list.view import ArticleTable
from storage.types import Sort

BY_DAY = (Sort.NEWEST, Sort.OLDEST)
"""The orders in which all articles of a day stand together."""


class DayHeadings(QObject):
    """Gives rows that begin a day the room for its name."""

    def __init__(self, model: ArticleListModel, table: ArticleTable, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._table = table
        self._height = 0
        model.rowsInserted.connect(self.look)
        model.rowsRemoved.connect(self.look)
        model.layoutChanged.connect(self.look)
        table.rows_wanted.connect(self.look)

    def set_height(self, height: int) -> None:
        """Give each heading so many pixels."""
        self._height = height
        self.look()

    def set_sort(self, sort: Sort, *, is_wanted: bool) -> None:
        """Show headings from now on if they are wanted and the list's order goes by days."""
        self._model.has_headings = is_wanted and sort in BY_DAY
        self.look()

    def look(self) -> None:
        """Look at the rows in view and near it again; what is seen stays where it is."""
        if not self._height:
            return
        header, plain = self._table.verticalHeader(), self._table.verticalHeader().defaultSectionSize()
        sizes: dict[int, int] = {}
        for row in self._table.rows_near():
            begins, size = self._model.begins_day(row), header.sectionSize(row)
            if begins is None and size == plain + self._height:
                continue
            wanted = plain + self._height if begins else plain
            if wanted != size:
                sizes[row] = wanted
        if sizes:
            self._table.resize_rows(sizes)
