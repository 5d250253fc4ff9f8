"""The palette's popup: a field, and below it the lines that match. What lines there are is its opener's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.announcing import announce
from gui.dialogs.labels import Line, text_width
from gui.dialogs.style import FORM_STYLE
from gui.palette.entries import PaletteEntry, matching

_ENTRY = Qt.ItemDataRole.UserRole + 1
_ROWS_SHOWN = 12
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS_SHOWN, Qt.Key.Key_PageDown: _ROWS_SHOWN}


class Palette(QFrame):
    """A popup over the window's upper part. Enter does what is highlighted; Escape and a click elsewhere close it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Commands"))
        self.setStyleSheet(FORM_STYLE)
        self._entries: tuple[PaletteEntry, ...] = ()
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Action, feed, topic or search"))
        self.field.setAccessibleName(self.tr("Action, feed, topic or search"))
        self.field.installEventFilter(self)
        self.model = QStandardItemModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Commands"))
        self.nothing = Line(self.tr("Nothing is called that."), self, is_muted=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self.field, self.list, self.nothing):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._fill)
        self.list.clicked.connect(self._choose)

    def open_with(self, entries: Sequence[PaletteEntry], window: QWidget) -> None:
        """Show the palette over a window."""
        self._entries = tuple(entries)
        self.field.clear()
        self._fill()
        self.setFixedWidth(min(text_width(self, 68), max(240, window.width() - 48)))
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + min(64, window.height() // 8))
        self.show()
        self.field.setFocus()

    def shown(self) -> list[PaletteEntry]:
        """The lines shown, best first."""
        return [self.model.index(row, 0).data(_ENTRY) for row in range(self.model.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter: the field's keys that walk through the list and choose from it."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _STEPS:
                self._step(_STEPS[Qt.Key(event.key())])
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        if self.model.rowCount():
            row = max(0, min(self.model.rowCount() - 1, self.list.currentIndex().row() + by))
            self.list.setCurrentIndex(self.model.index(row, 0))
            self._announce()

    def _announce(self) -> None:
        # The focus stays in the field.
        announce(self.list, self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(_ENTRY)
        if isinstance(entry, PaletteEntry):
            # Closed first: what it does may open a dialog of its own.
            self.close()
            entry.act()

    def _fill(self) -> None:
        found = matching(self._entries, self.field.text())
        self.model.clear()
        for entry in found:
            row = QStandardItem(entry.text)
            row.setData(entry, _ENTRY)
            row.setData(
                ", ".join(filter(None, (entry.text, entry.kind, entry.detail))), Qt.ItemDataRole.AccessibleTextRole
            )
            self.model.appendRow(row)
        self.list.setCurrentIndex(self.model.index(0, 0))
        height = self.list.sizeHintForRow(0) if found else 0
        self.list.setFixedHeight(height * min(_ROWS_SHOWN, len(found)) + 2 * self.list.frameWidth())
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self._announce()
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.resize(self.width(), self.sizeHint().height())


class _EntryDelegate(QStyledItemDelegate):
    """The name at the left; what it is, and its keys, quietly at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        return QSize(100, option.fontMetrics.lineSpacing() + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate.paint."""
        entry = index.data(_ENTRY)
        if not isinstance(entry, PaletteEntry):
            return
        colors: QPalette = option.palette
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.highlight())
        inner = rect.adjusted(10, 0, -10, 0)
        right = entry.detail or entry.kind
        painter.setPen(colors.placeholderText().color())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, right)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(right) - 16
        words = painter.fontMetrics().elidedText(entry.text, Qt.TextElideMode.ElideRight, max(40, round(room)))
        painter.setPen(colors.text().color())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
