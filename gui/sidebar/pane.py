"""The sidebar's widget: the tree, its keys, its menus' places. What a choice shows is the window's business."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from gui.sidebar.delegate import SidebarDelegate
from gui.sidebar.model import SidebarModel
from gui.sidebar.nodes import Choice, Key, Kind, Node
from gui.theme import Theme, ThemeHolder
from storage.types import Library

INDENT_PX = 16


class Sidebar(QWidget):
    """Places to read.

    Signals:
        chosen: a line became current (Choice).
        menu_wanted: a line (Node) and a place on the screen.
        renamed: a line's kind, id and new name.
        articles_dropped: ids of articles, and the line (Node) they were dropped on.
        lines_dropped: (kind, id) of lines, the line (Node) that shall hold them, the one (Node) to stand in front of.
    """

    chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)
    renamed = Signal(str, int, str)
    articles_dropped = Signal(object, object)
    lines_dropped = Signal(object, object, object)

    def __init__(self, theme_holder: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = SidebarModel(self)
        self.tree = _Tree(theme_holder.theme)
        self.tree.setAccessibleName(self.tr("Places to read"))
        self.tree.setModel(self.model)
        self._delegate = SidebarDelegate(theme_holder.theme, self)
        self.tree.setItemDelegate(self._delegate)
        self._collapsed: set[str] = set()
        self._silent = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.tree)
        self.setFocusProxy(self.tree)
        theme_holder.changed.connect(self._on_theme_changed)
        self.tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self.tree.expanded.connect(lambda index: self._note_expanded(index, is_expanded=True))
        self.tree.collapsed.connect(lambda index: self._note_expanded(index, is_expanded=False))
        self.tree.customContextMenuRequested.connect(self._on_menu)
        self.model.renamed.connect(self.renamed)
        self.model.articles_dropped.connect(self.articles_dropped)
        self.model.lines_dropped.connect(self.lines_dropped)
        self.model.rowsInserted.connect(self._on_inserted)

    def show_library(self, library: Library, search_counts: Mapping[int, int]) -> None:
        """Show a library as it is now."""
        self._silent = True
        self.model.show_library(library, search_counts)
        self._silent = False

    def choice(self) -> Choice | None:
        """The line chosen."""
        return self.model.node(self.tree.currentIndex()).choice

    def choose(self, key: Key) -> bool:
        """Choose a line by its key; whether it is there."""
        index = self.model.find(key)
        if not index.isValid():
            return False
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
        return True

    def node(self) -> Node:
        """The current line."""
        return self.model.node(self.tree.currentIndex())

    def selected(self) -> list[Node]:
        """All selected lines."""
        return [self.model.node(index) for index in self.tree.selectedIndexes()]

    def rename(self) -> None:
        """Edit the current line's name in place."""
        self.tree.edit(self.tree.currentIndex())

    def step_to_unread(self, step: int) -> bool:
        """Choose the next (1) or previous (-1) feed that holds something unread; whether there is one."""
        index = self.tree.currentIndex()
        while True:
            index = self.tree.indexBelow(index) if step > 0 else self.tree.indexAbove(index)
            if not index.isValid():
                return False
            node = self.model.node(index)
            if node.kind in (Kind.FEED, Kind.TOPIC) and node.count:
                self.tree.setCurrentIndex(index)
                return True

    def collapsed(self) -> list[str]:
        """What is collapsed, for the settings."""
        return sorted(self._collapsed)

    def set_collapsed(self, names: Sequence[str]) -> None:
        """Collapse what was collapsed; all else is open."""
        self._collapsed = set(names)

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            index = self.model.index(row, 0, parent)
            self.tree.setExpanded(index, _name(self.model.node(index)) not in self._collapsed)
        if parent.isValid():
            self.tree.setExpanded(parent, _name(self.model.node(parent)) not in self._collapsed)

    def _note_expanded(self, index: QModelIndex, *, is_expanded: bool) -> None:
        name = _name(self.model.node(index))
        if is_expanded:
            self._collapsed.discard(name)
        elif self.model.rowCount(index):
            self._collapsed.add(name)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        choice = self.model.node(current).choice
        if choice is not None and not self._silent:
            self.chosen.emit(choice)

    def _on_menu(self, place: QPoint) -> None:
        node = self.model.node(self.tree.indexAt(place))
        self.menu_wanted.emit(node, self.tree.viewport().mapToGlobal(place))

    def _on_theme_changed(self, theme: Theme) -> None:
        self._delegate.theme = self.tree.theme = theme
        self.tree.viewport().update()


def _name(node: Node) -> str:
    return f"{node.kind.value}:{node.key[1]}"


class _Tree(QTreeView):
    """A tree without frames whose branches are small triangles in ink."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setIndentation(INDENT_PX)
        self.setRootIsDecorated(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(True)
        self.setAutoExpandDelay(600)
        self.setExpandsOnDoubleClick(True)

    def drawBranches(self, painter: QPainter, rect: QRect, index: object) -> None:
        """Override QTreeView.drawBranches."""
        model = self.model()
        if not isinstance(index, QModelIndex) or not model.hasChildren(index) or not isinstance(model, SidebarModel):
            return
        middle = rect.center()
        x = rect.right() - INDENT_PX // 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_section = model.node(index).kind is Kind.SECTION
        painter.setPen(QPen(QColor(self.theme.muted if is_section else self.theme.ink), 1.4))
        y = middle.y() + (5 if is_section else 0)
        if self.isExpanded(index):
            painter.drawPolyline([QPoint(x - 3, y - 1), QPoint(x, y + 2), QPoint(x + 3, y - 1)])
        else:
            painter.drawPolyline([QPoint(x - 1, y - 3), QPoint(x + 2, y), QPoint(x - 1, y + 3)])
        painter.restore()
