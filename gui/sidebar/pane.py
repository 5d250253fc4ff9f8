"""The sidebar's widget: the tree, what is chosen in it, what is open. What a choice shows is the window's business."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.feed_icons import FeedIcons
from gui.sidebar.delegate import SidebarDelegate
from gui.sidebar.model import SidebarModel
from gui.sidebar.nodes import ATTENTION, Choice, Key, Kind, Node
from gui.sidebar.topic_offer import TopicOffer
from gui.sidebar.tree import SidebarTree
from gui.theme import Theme, ThemeHolder
from storage.types import Library, Scope

FALLBACK: Key = (Kind.PLACE, Scope.UNREAD.value)
"""What is chosen when the line that was chosen is gone."""
_OPENED = (Kind.SECTION, Kind.TOPIC, Kind.FOLDER)


class Sidebar(QWidget):
    """Places to read.

    Signals:
        chosen: a line became current, or was clicked once more (Choice).
        attention_wanted: the line of feeds that need attention became current, or was clicked once more.
        choice_changed: the chosen line has another name or query now (Choice).
        menu_wanted: a line (Node) and a place on the screen.
        renamed: a line's kind, id and new name.
        articles_dropped: ids of articles, and the line (Node) they were dropped on.
        lines_dropped: (kind, id) of lines, the line (Node) that shall hold them, the one (Node) to stand in front of.
    """

    chosen = Signal(object)
    attention_wanted = Signal()
    choice_changed = Signal(object)
    menu_wanted = Signal(object, QPoint)
    renamed = Signal(str, int, str)
    articles_dropped = Signal(object, object)
    lines_dropped = Signal(object, object, object)

    def __init__(
        self, theme_holder: ThemeHolder, parent: QWidget | None = None, *, icons: FeedIcons | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = SidebarModel(self)
        self.tree = SidebarTree(self.model)
        self.tree.setAccessibleName(self.tr("Places to read"))
        self._delegate = SidebarDelegate(theme_holder.theme, self, icons)
        if icons is not None:
            icons.changed.connect(self.tree.viewport().update)
        self.tree.setItemDelegate(self._delegate)
        self._collapsed: set[str] = set()
        self._silent = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 11, 0, 0)
        self.offer = TopicOffer(theme_holder.theme, self)
        column.addWidget(self.tree, 1)
        column.addWidget(self.offer)
        self.setFocusProxy(self.tree)
        theme_holder.changed.connect(self._on_theme_changed)
        self.tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self.tree.clicked_again.connect(self._on_clicked_again)
        self.tree.expanded.connect(lambda index: self._note_expanded(index, is_expanded=True))
        self.tree.collapsed.connect(lambda index: self._note_expanded(index, is_expanded=False))
        self.tree.customContextMenuRequested.connect(self._on_menu)
        self.model.renamed.connect(self.renamed)
        self.model.articles_dropped.connect(self.articles_dropped)
        self.model.lines_dropped.connect(self.lines_dropped)
        self.model.rowsInserted.connect(self._on_inserted)

    # ---- what is shown

    def show_library(self, library: Library, search_counts: Mapping[int, int]) -> None:
        """Show a library as it is now. What is chosen stays chosen, wherever it went."""
        before = self.choice()
        was_attention = self.node().key == ATTENTION
        self._silent = True
        self.model.show_library(library, search_counts)
        if before is not None:
            index = self.model.find(before.key)
            if index.isValid() and index != self.tree.currentIndex():
                self.tree.setCurrentIndex(index)
            self._silent = False
            after = self.model.node(index).choice
            if after is None:
                self.choose(FALLBACK)
            elif after != before:
                self.choice_changed.emit(after)
        self._silent = False
        if was_attention and not self.model.find(ATTENTION).isValid():
            self.choose(FALLBACK)

    def choice(self) -> Choice | None:
        """The line chosen."""
        return self.node().choice

    def choose(self, key: Key) -> bool:
        """Choose a line by its key; whether it is there."""
        index = self.model.find(key)
        if not index.isValid():
            return False
        if index == self.tree.currentIndex():
            self._on_clicked_again()
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
        if self.model.flags(self.tree.currentIndex()) & Qt.ItemFlag.ItemIsEditable:
            self.tree.edit(self.tree.currentIndex())

    def step_to_unread(self, step: int) -> bool:
        """Choose the next (1) or previous (-1) line that holds something unread; whether there is one."""
        index = self.tree.currentIndex()
        while index.isValid():
            index = self.tree.indexBelow(index) if step > 0 else self.tree.indexAbove(index)
            node = self.model.node(index)
            if node.kind in (Kind.FEED, Kind.TOPIC) and node.count:
                self.tree.setCurrentIndex(index)
                return True
        return False

    # ---- what is open

    def collapsed(self) -> list[str]:
        """What is collapsed, for the settings."""
        return sorted(self._collapsed)

    def set_collapsed(self, names: Sequence[str]) -> None:
        """Collapse what was collapsed; all else is open. Call it before the first library is shown."""
        self._collapsed = set(names)

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        for row, node in enumerate(self.model.node(parent).children[first : last + 1], first):
            if node.kind in _OPENED:
                self.tree.setExpanded(self.model.index(row, 0, parent), _name(node) not in self._collapsed)
        if parent.isValid():
            self.tree.setExpanded(parent, _name(self.model.node(parent)) not in self._collapsed)

    def _note_expanded(self, index: QModelIndex, *, is_expanded: bool) -> None:
        name = _name(self.model.node(index))
        if is_expanded:
            self._collapsed.discard(name)
        elif self.model.rowCount(index):
            self._collapsed.add(name)

    # ---- what the tree tells

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        node = self.model.node(current)
        if self._silent:
            return
        if node.choice is not None:
            self.chosen.emit(node.choice)
        elif node.key == ATTENTION:
            self.attention_wanted.emit()

    def _on_clicked_again(self) -> None:
        choice = self.choice()
        if choice is not None:
            self.chosen.emit(choice)
        elif self.node().key == ATTENTION:
            self.attention_wanted.emit()

    def _on_menu(self, place: QPoint) -> None:
        index = self.tree.indexAt(place)
        self.menu_wanted.emit(self.model.node(index), self.tree.viewport().mapToGlobal(place))

    def _on_theme_changed(self, theme: Theme) -> None:
        self._delegate.set_theme(theme)
        self.offer.set_theme(theme)
        self.tree.viewport().update()


def _name(node: Node) -> str:
    return f"{node.kind.value}:{node.key[1]}"
