"""A table of an article in a window of its own: scrolls both ways, copies as rows of tab-separated values."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QTableView, QVBoxLayout, QWidget

from gui.article_view.look import interface_font
from gui.article_view.pieces import Table, plain
from gui.article_view.tables import labels

_Index = QModelIndex | QPersistentModelIndex
# Columns are as wide as their words up to this, in pixels; a person can draw them wider.
_WIDEST_COLUMN = 360
# Rows that widths are measured from.
_SAMPLED_ROWS = 100


class TableModel(QAbstractTableModel):
    """A table of an article, read-only."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = labels(table)
        self._rows = [[plain(cell.runs) for cell in row] for row in table.rows[table.header_rows :]]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Override QAbstractTableModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Override QAbstractTableModel.columnCount."""
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.headerData."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal and self._names[section]:
            return self._names[section]
        return section + 1


class TableWindow(QDialog):
    """Shows one table; closing it deletes it.

    Args:
        title: of the article, for the window's.

    Attributes:
        view, model: the table as widgets know it.
    """

    def __init__(self, table: Table, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Table in “{title}”").format(title=title) if title else self.tr("Table"))
        self.view = QTableView(self)
        self.view.setAccessibleName(self.tr("Table"))
        self.model = TableModel(table, self)
        self.view.setModel(self.model)
        self.view.setAlternatingRowColors(False)
        self.view.setSelectionMode(QTableView.SelectionMode.ContiguousSelection)
        header = self.view.horizontalHeader()
        for each in (self.view, header, self.view.verticalHeader()):
            each.setFont(interface_font(13))
        header.setResizeContentsPrecision(_SAMPLED_ROWS)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.view.resizeColumnsToContents()
        width = self.view.verticalHeader().sizeHint().width() + 40
        for column in range(len(table.rows[0])):
            self.view.setColumnWidth(column, min(self.view.columnWidth(column) + 12, _WIDEST_COLUMN))
            width += self.view.columnWidth(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        room = self.screen().availableGeometry() if self.screen() is not None else None
        most = (room.width() * 9 // 10, room.height() * 8 // 10) if room is not None else (1000, 700)
        height = self.view.rowHeight(0) * (len(table.rows) + 1) + 60
        self.resize(max(360, min(width, most[0])), max(200, min(height, most[1])))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QDialog.keyPressEvent: copy what is selected."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        else:
            super().keyPressEvent(event)

    def selected_text(self) -> str:
        """The selected cells: a line for each row, tabs between values."""
        rows: dict[int, list[str]] = {}
        for index in sorted(self.view.selectedIndexes(), key=lambda each: (each.row(), each.column())):
            rows.setdefault(index.row(), []).append(str(index.data()).replace("\n", " ").replace("\t", " "))
        return "\n".join("\t".join(values) for values in rows.values())
