"""The list as Qt sees it: ids, and the rows of those lately seen. It reads nothing itself and runs no SQL.

`data` answers from memory alone. Ids change by runs, so that selection, current row and scroll bar follow;
a reset means another list.
"""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.article_list.folds import Folds
from gui.article_list.placement import Ids, Insertion, Run, Shift
from gui.article_list.refolding import Listed, Refolded
from gui.article_list.row_cache import RowCache
from gui.article_list.speech import spoken
from gui.days import day_name, is_same_day
from storage.types import ArticleFilter, ArticleRow

ID_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
FOLD_ROLE = Qt.ItemDataRole.UserRole + 3
HEADING_ROLE = Qt.ItemDataRole.UserRole + 4
OFFLINE_ROLE = Qt.ItemDataRole.UserRole + 5

# One insertion or removal costs 0.1 to 0.3 ms in a list of a million rows; beyond so many runs the rows are
# exchanged in one step.
MAX_RUNS = 100

_NO_PARENT = QModelIndex()
_ALONE: Mapping[int, int] = {}
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_DRAGGABLE = _FLAGS | Qt.ItemFlag.ItemIsDragEnabled

Index = QModelIndex | QPersistentModelIndex


class ArticleListModel(QAbstractTableModel):
    """One column of articles.

    Attributes:
        folds: which articles are folded into which row.
        is_offline: whether an article is known to be complete offline.
        has_headings: the list is parted by days: rows that begin one are told with its name.
        revision: grows whenever rows come, go or move; what was worked out for an older one is out of date.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: Ids = array("q")
        self._highest_id = 0
        self.cache = RowCache()
        self.folds = Folds()
        self.is_offline: Callable[[ArticleRow], bool] = lambda row: False
        self.has_headings = False
        self.revision = 0

    # ---- what Qt asks

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Override QAbstractItemModel.rowCount."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Override QAbstractItemModel.columnCount."""
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override QAbstractTableModel.flags; the same for every row, so that a million are selected at once."""
        return _DRAGGABLE if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911 - one for each role
        """Override QAbstractItemModel.data."""
        if not index.isValid():
            return None
        article_id = self._ids[index.row()]
        if role == ID_ROLE:
            return article_id
        if role == FOLD_ROLE:
            return self.folds.look(article_id)
        row = self.cache.row(article_id)
        if role == ROW_ROLE:
            return row
        if role == OFFLINE_ROLE:
            return row is not None and self.is_offline(row)
        if role == HEADING_ROLE:
            return day_name(row.sort_at, int(time.time())) if row and self.begins_day(index.row()) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if row else self.tr("Loading…")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row is None:
                return self.tr("Loading…")
            now, heading = int(time.time()), self.data(index, HEADING_ROLE)
            words = spoken(row, now, self.folds.look(article_id), is_offline=self.is_offline(row))
            return f"{heading}: {words}" if heading else words
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.headerData: the hidden header still names the column to screen readers."""
        names = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation == Qt.Orientation.Horizontal and section == 0 and role in names:
            return self.tr("Article")
        return None

    # ---- what the pane asks

    def id_at(self, row: int) -> int | None:
        """The id in a row; None outside the list."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_at(self, row: int) -> ArticleRow | None:
        """What is known of a row; None while it is being read."""
        return self.cache.row(self._ids[row]) if 0 <= row < len(self._ids) else None

    def begins_day(self, row: int) -> bool | None:
        """Whether a row is the first of its local day; None while it or the one before is being read.

        What stands unfolded below a story's row belongs to that row's day.
        """
        if not self.has_headings or not 0 <= row < len(self._ids) or self.folds.is_folded(self._ids[row]):
            return False
        known = self.cache.row(self._ids[row])
        if known is None:
            return None
        above = row - 1
        while above >= 0 and self.folds.is_folded(self._ids[above]):
            above -= 1
        if above < 0:
            return True
        before = self.cache.row(self._ids[above])
        return None if before is None else not is_same_day(before.sort_at, known.sort_at)

    def ids_between(self, first: int, last: int) -> Ids:
        """The ids of rows `first` to `last`, both included, as far as there are such rows."""
        return self._ids[max(first, 0) : max(last + 1, 0)]

    def snapshot(self) -> Ids:
        """A copy of all ids, for a read job: 0.8 ms for a million."""
        return self._ids[:]

    def listed(self, wanted: ArticleFilter, current_id: int | None) -> Listed:
        """The list as a read job takes it."""
        return Listed(wanted, self.snapshot(), self.folds, self.folds.open_rows(), current_id)

    def row_of(self, article_id: int, near: int = 0) -> int:
        """The row of an id, -1 if the list lacks it; looked for around `near` first (a far one of a million: 20 ms)."""
        start = max(near - 1_000, 0)
        try:
            return self._ids.index(article_id, start, near + 1_000)
        except ValueError:
            pass
        try:
            return self._ids.index(article_id)
        except ValueError:
            return -1

    def highest_id(self) -> int:
        """The greatest id the list has ever held: a greater one is surely not in it."""
        return self._highest_id

    # ---- what the readers tell

    def show(self, ids: Sequence[int], rows: Mapping[int, ArticleRow], story_of: Mapping[int, int] = _ALONE) -> None:
        """Show another list, folded by the stories of its articles."""
        self.beginResetModel()
        self.folds.clear()
        self._ids = array("q", self.folds.take(ids, story_of).rows)
        self._highest_id = max(ids, default=0)
        self.cache.clear()
        self.cache.put(rows)
        self.revision += 1
        self.endResetModel()

    def append(self, ids: Sequence[int], story_of: Mapping[int, int] = _ALONE) -> None:
        """Put more ids at the end; those of stories that the list shows already are folded into their rows."""
        self._grow_highest(ids)
        taken = self.folds.take(ids, story_of)
        for row, below in taken.below.items():
            self.insert([Insertion(self.row_of(row) + 1 + len(self.folds.others(row)) - len(below), below)])
        if not taken.rows:
            return
        self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids) + len(taken.rows) - 1)
        self._ids.extend(taken.rows)
        self.revision += 1
        self.endInsertRows()

    def put_rows(
        self, rows: Mapping[int, ArticleRow], first: int, last: int, unread: Mapping[int, int] = _ALONE
    ) -> None:
        """Keep rows just read, and tell of those that stand between two rows: where anything is painted.

        Args:
            unread: of those folded into a row, by its article.
        """
        different = self.cache.put(rows) | self.folds.set_unread(unread)
        start = max(first, 0)
        changed = [row for row, each in enumerate(self.ids_between(first, last), start) if each in different]
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))

    def remove(self, runs: Sequence[Run]) -> None:
        """Take rows out. `runs` in order."""
        if not runs:
            return
        gone: Ids = array("q")
        for run in runs:
            gone.extend(self._ids[run.start : run.start + run.count])
        if len(runs) <= MAX_RUNS:
            for run in reversed(runs):
                self.beginRemoveRows(QModelIndex(), run.start, run.start + run.count - 1)
                del self._ids[run.start : run.start + run.count]
                self.endRemoveRows()
        else:
            kept: Ids = array("q")
            end = 0
            for run in runs:
                kept.extend(self._ids[end : run.start])
                end = run.start + run.count
            kept.extend(self._ids[end:])
            # Those that leave step to the end first, and go from there in one run.
            self._exchange(kept + gone, Shift(removed=runs))
            self.beginRemoveRows(QModelIndex(), len(kept), len(kept) + len(gone) - 1)
            self._ids = kept
            self.endRemoveRows()
        self.cache.drop(gone)
        self.revision += 1

    def insert(self, insertions: Sequence[Insertion]) -> None:
        """Put ids in. `insertions` in order, their rows counted before any of them."""
        if not insertions:
            return
        for insertion in insertions:
            self._grow_highest(insertion.ids)
        if len(insertions) <= MAX_RUNS:
            for insertion in reversed(insertions):
                row, ids = insertion.row, insertion.ids
                self.beginInsertRows(QModelIndex(), row, row + len(ids) - 1)
                self._ids[row:row] = array("q", ids)
                self.endInsertRows()
        else:
            merged: Ids = array("q")
            arrived: Ids = array("q")
            end = 0
            for insertion in insertions:
                merged.extend(self._ids[end : insertion.row])
                merged.extend(insertion.ids)
                arrived.extend(insertion.ids)
                end = insertion.row
            merged.extend(self._ids[end:])
            self.beginInsertRows(QModelIndex(), len(self._ids), len(merged) - 1)
            self._ids.extend(arrived)
            self.endInsertRows()
            self._exchange(merged, Shift(inserted=insertions))
        self.revision += 1

    def refold(self, found: Refolded) -> None:
        """Let rows come and go, and stories fold otherwise."""
        self.folds.regroup(found.concerned, found.story_of, found.groups)
        self.remove(found.removed)
        self.insert(found.inserted)
        self._grow_highest(found.concerned)
        self.cache.mark_stale(found.concerned)
        if found.concerned and self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def set_open(self, row: int, is_open: bool) -> None:
        """Unfold the story of a row, or fold it."""
        article_id = self._ids[row]
        others = self.folds.others(article_id)
        if not others or self.folds.is_open(article_id) == is_open:
            return
        self.folds.set_open(article_id, is_open)
        if is_open:
            self.insert([Insertion(row + 1, others)])
        else:
            self.remove([Run(row + 1, len(others))])
        self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _exchange(self, ids: Ids, shift: Shift) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        self._ids = ids
        rows = [shift.row_after(index.row()) for index in before]
        after = [self.index(row, 0) if row >= 0 else QModelIndex() for row in rows]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _grow_highest(self, ids: Iterable[int]) -> None:
        self._highest_id = max(self._highest_id, max(ids, default=0))
