"""The table that shows the list: scrolling, keys, selection and dragging. It knows rows and ids, not what they say.

A table with hidden headers and one fixed row height (rows that begin a day have room for its name above them), because
Qt's other views lay out every row anew at each insertion: 1.5 s and 0.8 s for a million.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.article_list.delegate import ArticleDelegate
from gui.article_list.drag import article_mime
from gui.article_list.model import ArticleListModel
from gui.article_list.placement import Ids
from gui.glide import Glide

# While one scrolls, rows are asked for at most so often; a screenful takes some 5 ms to read.
_PREFETCH_DELAY_MS = 25
_PAGES_AHEAD = 3
_PAGES_BEHIND = 1
_STEPS_PER_ROW = 3
# Qt remembers every selected row by itself when rows are exchanged: 4 s for a million.
_MAX_CARRIED = 20_000

_SELECT_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class ArticleTable(QTableView):
    """Shows an `ArticleListModel`.

    Signals:
        rows_wanted: first and last row seen, first and last row to have ready.
        opened: Enter or a double click on this row.
        middle_pressed: the middle button was pressed on this row.
        menu_wanted: where on the screen.
        scrolled_by_hand: the wheel was turned or the scroll bar moved.
        start_passed: Home was pressed at the very top.
        fold_pressed: the chip of this row's story was clicked.
        fold_wanted: this row's story should be unfolded (True), or folded, by Right and Left.
    """

    rows_wanted = Signal(int, int, int, int)
    opened = Signal(int)
    middle_pressed = Signal(int)
    menu_wanted = Signal(QPoint)
    scrolled_by_hand = Signal()
    start_passed = Signal()
    fold_pressed = Signal(int)
    fold_wanted = Signal(int, bool)

    def __init__(self, model: ArticleListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = model
        self._last_scroll = 0
        self._is_scrolling_up = False
        # Before setModel: this must run before the selection's own slot for the same signal.
        model.layoutAboutToBeChanged.connect(self._on_exchange)
        self.setModel(model)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setHighlightSections(False)
        self.glide = Glide(self.verticalScrollBar())
        self.verticalScrollBar().actionTriggered.connect(self.scrolled_by_hand)
        self._prefetch = QTimer(self, singleShot=True, interval=_PREFETCH_DELAY_MS)
        self._prefetch.timeout.connect(self._ask_for_rows)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(self.ask_soon)
        model.rowsRemoved.connect(self.ask_soon)
        model.layoutChanged.connect(self.ask_soon)

    # ---- rows

    def set_row_height(self, height: int) -> None:
        """Give all rows this height; the row at the top stays there."""
        if height == self.verticalHeader().defaultSectionSize():
            return
        rows = self.verticalHeader()
        with self.still():
            # Qt gives the new height only to rows that had the old one. Those far away follow when they come near.
            self._set_heights(dict.fromkeys(self.rows_near(), rows.defaultSectionSize()))
            rows.setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(max(height // _STEPS_PER_ROW, 1))

    def resize_rows(self, heights: Mapping[int, int]) -> None:
        """Give rows other heights, row → pixels; the words in view stay where they are."""
        (row, offset), value = self.top(), self.verticalScrollBar().value()
        self._set_heights(heights)
        if value:
            self.scroll_to_top(row, offset)
        self.viewport().update()

    def _set_heights(self, heights: Mapping[int, int]) -> None:
        rows = self.verticalHeader()
        # Where updates are on, Qt works out the places of all rows anew for each: 1 ms for a million.
        rows.setUpdatesEnabled(False)
        for row, height in heights.items():
            rows.resizeSection(row, height)
        rows.setUpdatesEnabled(True)

    def rows_near(self) -> range:
        """Rows in view and some pages before and after them."""
        first, last = self.rows_seen()
        around = (last - first + 1) * _PAGES_AHEAD
        return range(max(first - around, 0), min(last + around + 1, self._articles.rowCount()))

    def _heading_height(self, row: int) -> int:
        """How much of a row's height stands above the row itself, for a heading."""
        rows = self.verticalHeader()
        return rows.sectionSize(row) - rows.defaultSectionSize() if row >= 0 else 0

    def is_on_heading(self, place: QPoint) -> bool:
        """Whether a place of the viewport is on a heading, which belongs to no row."""
        index = self.indexAt(place)
        return index.isValid() and place.y() - self.visualRect(index).top() < self._heading_height(index.row())

    def rows_seen(self) -> tuple[int, int]:
        """First and last row in view, (0, -1) if there is none."""
        first = self.rowAt(0)
        if first < 0:
            return 0, -1
        last = self.rowAt(self.viewport().height() - 1)
        return first, last if last >= 0 else self._articles.rowCount() - 1

    def top(self) -> tuple[int, int]:
        """The row at the top, -1 if there is none, and how many pixels of it are scrolled away.

        A heading above the row does not count as its own: while that is seen, the pixels are negative.
        """
        row = self.rowAt(0)
        return row, -self.rowViewportPosition(row) - self._heading_height(row) if row >= 0 else 0

    def scroll_to_top(self, row: int, offset: int | None = None) -> None:
        """Put a row at the top, so many pixels of it scrolled away; with its heading, if it has one, by default."""
        # Qt puts off laying out after rows have come or gone; the scroll bar has to know its range now.
        self.glide.stop()
        self.updateGeometries()
        place = self.verticalHeader().sectionPosition(row)
        self.verticalScrollBar().setValue(place if offset is None else place + self._heading_height(row) + offset)

    @contextmanager
    def still(self) -> Iterator[None]:
        """Hold what is seen where it is while rows come and go around it."""
        first, last = self.rows_seen()
        seen = [QPersistentModelIndex(self._articles.index(row, 0)) for row in range(first, last + 1)]
        _, offset = self.top()
        yield
        for place, index in enumerate(seen):
            if index.isValid():
                # Where the row at the top itself went, the next takes its place.
                self.scroll_to_top(index.row(), offset if place == 0 else None)
                return
        self.updateGeometries()

    # ---- selection

    def current_row(self) -> int:
        """The current row; -1 if there is none."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Make a row current and the only one selected, and bring it into view."""
        self.selectionModel().setCurrentIndex(self._articles.index(row, 0), _SELECT_ROW)

    def go_to_unseen(self, row: int) -> None:
        """Make a row current without bringing it into view."""
        value = self.verticalScrollBar().value()
        self.go_to(row)
        self.verticalScrollBar().setValue(value)

    def selected_rows(self) -> Iterator[tuple[int, int]]:
        """Runs of selected rows in order, as first and last row; the cost is that of the runs, not of the rows."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.count())]
        yield from sorted((each.top(), each.bottom()) for each in ranges)

    def selected(self) -> Ids:
        """Ids of the selected rows, in the list's order: 1 ms for a million."""
        ids: Ids = array("q")
        for first, last in self.selected_rows():
            ids.extend(self._articles.ids_between(first, last))
        return ids

    def selected_ids(self) -> list[int]:
        """The same as a list."""
        return self.selected().tolist()

    # ---- reading ahead

    def ask_soon(self) -> None:
        """Ask for the rows in view and near it in a moment."""
        if not self._prefetch.isActive():
            self._prefetch.start()

    def _on_scrolled(self, value: int) -> None:
        if value != self._last_scroll:
            self._is_scrolling_up = value < self._last_scroll
            self._last_scroll = value
        self.ask_soon()

    def _on_exchange(self) -> None:
        if sum(last - first + 1 for first, last in self.selected_rows()) > _MAX_CARRIED:
            self.selectionModel().clearSelection()

    def _on_reset(self) -> None:
        self.scrollToTop()
        self._is_scrolling_up = False
        self._ask_for_rows()

    def _ask_for_rows(self) -> None:
        first, last = self.rows_seen()
        page = last - first + 1
        if page:
            before, after = (_PAGES_AHEAD, _PAGES_BEHIND) if self._is_scrolling_up else (_PAGES_BEHIND, _PAGES_AHEAD)
            self.rows_wanted.emit(first, last, first - before * page, last + after * page)

    # ---- what Qt tells

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QTableView.resizeEvent: what is read does not leave the view because that gets lower."""
        super().resizeEvent(event)
        top, current = self.rowViewportPosition(self.current_row()), self.currentIndex()
        if current.isValid() and 0 <= top < event.oldSize().height() and event.size().height() > 0:
            self.scrollTo(current)
        self.ask_soon()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QAbstractItemView.wheelEvent."""
        self.scrolled_by_hand.emit()
        if not self.glide.wheel(event):
            super().wheelEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Override QTableView.moveCursor: Home and End mean the list's ends, not those of its one column."""
        rows = self._articles.rowCount()
        if rows and action == QAbstractItemView.CursorAction.MoveHome:
            return self._articles.index(0, 0)
        if rows and action == QAbstractItemView.CursorAction.MoveEnd:
            return self._articles.index(rows - 1, 0)
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QAbstractItemView.focusInEvent, which makes the first row current: nobody asked to read it."""
        had_current = self.currentIndex().isValid()
        with QSignalBlocker(self.selectionModel()):
            super().focusInEvent(event)
            if not had_current:
                self.selectionModel().clearCurrentIndex()

    def keyboardSearch(self, search: str) -> None:
        """Override QAbstractItemView.keyboardSearch: letters are the window's keys; there is no type-ahead here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QTableView.keyPressEvent."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.current_row() >= 0 and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.opened.emit(self.current_row())
            return
        if event.key() == Qt.Key.Key_Home and self.verticalScrollBar().value() == 0:
            self.start_passed.emit()
        outward, inward = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            outward, inward = inward, outward
        if event.key() in (outward, inward) and self.current_row() >= 0 and _is_plain(event):
            self.fold_wanted.emit(self.current_row(), event.key() == outward)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QTableView.mousePressEvent: a story's chip unfolds it and chooses nothing."""
        row = self._row_with_chip(event)
        if row >= 0:
            self.fold_pressed.emit(row)
        elif self.is_on_heading(event.position().toPoint()):
            event.accept()
        elif event.button() is Qt.MouseButton.MiddleButton and self.rowAt(event.position().toPoint().y()) >= 0:
            self.middle_pressed.emit(self.rowAt(event.position().toPoint().y()))
        else:
            super().mousePressEvent(event)

    def _row_with_chip(self, event: QMouseEvent) -> int:
        """The row whose story's chip is under the pointer; -1 for none."""
        index, delegate = self.indexAt(event.position().toPoint()), self.itemDelegate()
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return -1
        if not isinstance(delegate, ArticleDelegate):
            return -1
        rect = self.visualRect(index).adjusted(0, self._heading_height(index.row()), 0, 0)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = event.position().toPoint() - rect.topLeft()
        return index.row() if delegate.is_on_story(index, place, rect.width(), is_mirrored=is_mirrored) else -1

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Override QTableView.mouseDoubleClickEvent."""
        row = self._row_with_chip(event)
        if row >= 0:
            # The second of two quick clicks: each turns it.
            self.fold_pressed.emit(row)
            return
        if self.is_on_heading(event.position().toPoint()):
            return
        row = self.rowAt(event.position().toPoint().y())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.opened.emit(row)
        super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Override QAbstractScrollArea.contextMenuEvent: at the pointer, or at the current row when asked by a key."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.current_row() >= 0:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        is_on_row = event.reason() == QContextMenuEvent.Reason.Keyboard or not self.is_on_heading(event.pos())
        if self.selectionModel().hasSelection() and is_on_row:
            self.menu_wanted.emit(place)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Override QAbstractItemView.startDrag: from runs of rows, where Qt would make an index for each."""
        ids = self.selected_ids()
        if not ids:
            return
        rows = (self._articles.cache.row(article_id) for article_id in ids)
        drag = QDrag(self)
        drag.setMimeData(article_mime(ids, (row.url for row in rows if row is not None and row.url)))
        drag.exec(Qt.DropAction.CopyAction)


def _is_plain(event: QKeyEvent) -> bool:
    return event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
