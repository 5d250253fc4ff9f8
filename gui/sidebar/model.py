"""The sidebar's tree as a Qt model, brought up to date in place: nothing is reset, so nothing collapses or jumps."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gui.sidebar.nodes import ATTENTION, Key, Kind, Node, build
from gui.words import problem_sentence
from storage.types import Library

ARTICLES_MIME = "application/x-broadsheet-articles"
LINES_MIME = "application/x-broadsheet-sidebar"

AnyIndex = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
# Beyond so many, all between the first and the last are told of in one step: a view looks for the place of each.
_MAX_RUNS = 8
_LINE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
_CHOSEN = _LINE | Qt.ItemFlag.ItemIsSelectable
_OWN = _CHOSEN | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
_LEAF = Qt.ItemFlag.ItemNeverHasChildren
# Qt asks for them some times a line whenever it lays lines out, and there are thousands.
_FLAGS = {
    Kind.SECTION: _LINE,
    Kind.PLACE: _CHOSEN | _LEAF,
    Kind.TOPIC: _OWN,
    Kind.SEARCH: _OWN | _LEAF,
    Kind.FOLDER: _OWN,
    Kind.FEED: _OWN | _LEAF,
}


class SidebarModel(QAbstractItemModel):
    """Sections with places, topics, searches, folders and feeds.

    Signals:
        renamed: a line's kind and id, and its new name.
        articles_dropped: ids of articles, onto a line (Node): a topic or Saved.
        lines_dropped: (kind, id) of lines, onto a line (Node), in front of a child of it (Node or None).
    """

    renamed = Signal(str, int, str)
    articles_dropped = Signal(object, object)
    lines_dropped = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.root = Node((Kind.SECTION, "root"), "")
        # An index carries a number, never a pointer: one that outlives its line finds nothing instead of freed memory.
        self._nodes: dict[int, Node] = {}
        self._by_key: dict[Key, Node] = {}
        self._last_number = 0

    # ---- bringing up to date

    def show_library(self, library: Library, search_counts: Mapping[int, int]) -> None:
        """Show a library; what stays keeps its expansion and selection."""
        self._match(self.root, build(library, search_counts))

    def _match(self, node: Node, wanted: Node) -> None:
        """Give a node the children of another, by key: removing, moving, inserting, updating.

        Of thousands of feeds few have changed: what is the same is passed by without asking Qt for anything.
        """
        if not node.children and not wanted.children:
            return
        keys = {child.key for child in wanted.children}
        for first, last in reversed(_runs(row for row, child in enumerate(node.children) if child.key not in keys)):
            self.beginRemoveRows(self.index_of(node), first, last)
            for gone in node.children[first : last + 1]:
                self._forget(gone)
            del node.children[first : last + 1]
            self.endRemoveRows()
        here = {child.key for child in node.children}
        for row, child in enumerate(wanted.children):
            if row >= len(node.children) or node.children[row].key != child.key:
                if child.key in here:
                    self._move(node, child.key, row)
                else:
                    others = wanted.children[row:]
                    count = next((n for n, each in enumerate(others) if each.key in here), len(others))
                    self._insert(node, others[:count], row)
                    here.update(each.key for each in others[:count])
        changed: list[int] = []
        for row, (kept, child) in enumerate(zip(node.children, wanted.children, strict=True)):
            if kept.shown() != child.shown():
                _take(kept, child)
                changed.append(row)
            self._match(kept, child)
        runs = _runs(changed)
        if len(runs) > _MAX_RUNS:
            runs = [(changed[0], changed[-1])]
        for first, last in runs:
            ends = (self.createIndex(row, 0, node.children[row].number) for row in (first, last))
            self.dataChanged.emit(*ends)

    def _insert(self, node: Node, children: Sequence[Node], row: int) -> None:
        """Give a line more children from a row on, in one go."""
        self.beginInsertRows(self.index_of(node), row, row + len(children) - 1)
        made = []
        for child in children:
            fresh = Node(child.key, "", parent=node)
            _take(fresh, child)
            made.append(fresh)
            self._remember(fresh)
        node.children[row:row] = made
        self.endInsertRows()

    def _move(self, node: Node, key: Key, row: int) -> None:
        """Let a child that stands further down stand in a row."""
        parent = self.index_of(node)
        at = next(n for n in range(row, len(node.children)) if node.children[n].key == key)
        self.beginMoveRows(parent, at, at, parent, row)
        node.children.insert(row, node.children.pop(at))
        self.endMoveRows()

    def _remember(self, node: Node) -> None:
        self._last_number += 1
        node.number = self._last_number
        self._nodes[node.number] = self._by_key[node.key] = node

    def _forget(self, node: Node) -> None:
        del self._nodes[node.number]
        # One that moved to another folder may stand there already.
        if self._by_key[node.key] is node:
            del self._by_key[node.key]
        for child in node.children:
            self._forget(child)

    # ---- finding

    def node(self, index: AnyIndex) -> Node:
        """The line of an index; the root for none."""
        # No line has the number 0, which no index carries.
        return self._nodes.get(index.internalId(), self.root)

    def index_of(self, node: Node) -> QModelIndex:
        """The index of a line; none for the root."""
        return QModelIndex() if node.parent is None else self.createIndex(node.row(), 0, node.number)

    def find(self, key: Key) -> QModelIndex:
        """The index of a key; none if it is not shown."""
        node = self._by_key.get(key)
        return QModelIndex() if node is None else self.index_of(node)

    # ---- what Qt asks

    def index(self, row: int, column: int, parent: AnyIndex = _NONE) -> QModelIndex:
        """Override QAbstractItemModel.index."""
        children = self.node(parent).children
        if column != 0 or parent.column() > 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row].number)

    def parent(self, index: AnyIndex = _NONE) -> QModelIndex:  # type: ignore[override]
        """Override QAbstractItemModel.parent."""
        above = self.node(index).parent
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: AnyIndex = _NONE) -> int:
        """Override QAbstractItemModel.rowCount."""
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    def columnCount(self, parent: AnyIndex = _NONE) -> int:
        """Override QAbstractItemModel.columnCount."""
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.data."""
        if not index.isValid():
            return None
        node = self.node(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return node.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(node)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node)
        return None

    def _tip(self, node: Node) -> str | None:
        if node.problem is not None:
            return f"{node.title}\n{problem_sentence(node.problem.kind)}"
        if node.is_paused:
            return self.tr("{title}\nPaused: nothing new is fetched").format(title=node.title)
        return node.tooltip or None

    def _spoken(self, node: Node) -> str:
        parts = [node.title]
        if node.key == ATTENTION:
            parts.append(self.tr("%Ln feeds", None, node.count or 0))
        elif node.count:
            parts.append(
                self.tr("%Ln saved", None, node.count)
                if node.icon in ("saved", "pages")
                else self.tr("%Ln unread", None, node.count)
            )
        if node.problem is not None:
            parts.append(problem_sentence(node.problem.kind))
        if node.is_paused:
            parts.append(self.tr("paused"))
        return ", ".join(parts)

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Override QAbstractItemModel.setData: an inline rename; the library tells the new name when it has it."""
        node = self.node(index)
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not name or name == node.title:
            return False
        self.renamed.emit(node.kind.value, node.id, name)
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Override QAbstractItemModel.flags."""
        node = self.node(index)
        return _FLAGS[node.kind] if node is not self.root else Qt.ItemFlag.ItemIsDropEnabled

    # ---- drag and drop

    def supportedDropActions(self) -> Qt.DropAction:
        """Override QAbstractItemModel.supportedDropActions."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Override QAbstractItemModel.mimeTypes."""
        return [ARTICLES_MIME, LINES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Override QAbstractItemModel.mimeData."""
        data = QMimeData()
        keys = [self.node(index).key for index in indexes]
        data.setData(LINES_MIME, json.dumps([(kind.value, row_id) for kind, row_id in keys]).encode())
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """Override QAbstractItemModel.canDropMimeData."""
        onto = self.node(parent)
        if data.hasFormat(ARTICLES_MIME):
            return row < 0 and (onto.kind is Kind.TOPIC or onto.icon == "saved")
        if not data.hasFormat(LINES_MIME):
            return False
        dragged = _lines(data)
        if any(each.key in dragged for each in _line_of(onto)):
            # No folder goes into itself.
            return False
        kinds = {kind for kind, _ in dragged}
        if kinds <= {Kind.FEED, Kind.FOLDER}:
            return onto.kind in (Kind.FOLDER, Kind.FEED) or onto.key == (Kind.SECTION, "feeds")
        if kinds == {Kind.TOPIC}:
            return onto.key == (Kind.SECTION, "topics") or onto.kind is Kind.TOPIC
        return kinds == {Kind.SEARCH} and (onto.key == (Kind.SECTION, "searches") or onto.kind is Kind.SEARCH)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: AnyIndex) -> bool:
        """Override QAbstractItemModel.dropMimeData. Never true: the library tells when and how lines moved."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        onto = self.node(parent)
        if data.hasFormat(ARTICLES_MIME):
            ids = [int(each) for each in bytes(data.data(ARTICLES_MIME).data()).decode().split(",") if each]
            self.articles_dropped.emit(ids, onto)
            return False
        before = onto.children[row] if 0 <= row < len(onto.children) else None
        is_full = onto.kind is Kind.TOPIC and onto.parent is not None and onto.parent.kind is Kind.TOPIC
        if (onto.kind in (Kind.FEED, Kind.SEARCH) or is_full) and onto.parent is not None:
            # Onto a line that holds nothing: in front of it.
            onto, before = onto.parent, onto
        self.lines_dropped.emit(_lines(data), onto, before)
        return False


def _take(node: Node, other: Node) -> None:
    node.title, node.count, node.color, node.icon = other.title, other.count, other.color, other.icon
    node.scope, node.query, node.problem, node.tooltip = other.scope, other.query, other.problem, other.tooltip
    node.is_paused = other.is_paused


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Rows in order as runs, each by its first and last row."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def _line_of(node: Node) -> list[Node]:
    """A line and all that hold it."""
    return [node, *_line_of(node.parent)] if node.parent is not None else [node]


def _lines(data: QMimeData) -> list[tuple[Kind, int]]:
    return [(Kind(kind), row_id) for kind, row_id in json.loads(bytes(data.data(LINES_MIME).data()))]
