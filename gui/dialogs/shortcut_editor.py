"""Changing the keys of actions: choose one, press what shall do it. What keys mean is `gui/actions.py`'s."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from gui.dialogs.flow import FlowLayout
from gui.dialogs.frame import DialogFrame
from gui.dialogs.labels import Line
from gui.dialogs.shortcuts import EditableKeys

_NAME = Qt.ItemDataRole.UserRole + 1


class ShortcutEditor(DialogFrame):
    """All actions with their keys, and a field that takes new ones.

    Signals:
        chosen: an action's name and its keys from now on, each in the portable form of QKeySequence.
        reset: an action's name: its own keys again.
        all_reset: every action's own keys again.
    """

    chosen = Signal(str, tuple)
    reset = Signal(str)
    all_reset = Signal()

    def __init__(self, actions: Sequence[EditableKeys], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change keys"), parent, width=80)
        self._actions: dict[str, EditableKeys] = {}
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter by action or key"))
        self.filter.setAccessibleName(self.tr("Filter by action or key"))
        self.filter.setClearButtonEnabled(True)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Actions and their keys"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setMinimumHeight(320)
        self.tree.setStyleSheet("QTreeWidget::item { padding: 3px 2px; }")
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.keys = QKeySequenceEdit(self)
        self.keys.setAccessibleName(self.tr("New keys"))
        self.keys.setMaximumSequenceLength(2)
        field = self.keys.findChild(QLineEdit)
        if field is not None:
            field.setAccessibleName(self.keys.accessibleName())
        self.use = QPushButton(self.tr("&Use these keys"), self)
        self.also = QPushButton(self.tr("&Add them"), self)
        self.none = QPushButton(self.tr("&No keys"), self)
        self.own = QPushButton(self.tr("&Default"), self)
        self.note = Line("", self, is_muted=True)
        # Below the field: beside it, a longer language's words leave room for neither.
        row = FlowLayout()
        for button in (self.use, self.also, self.none, self.own):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.body.addWidget(self.filter)
        self.body.addWidget(self.tree, 1)
        self.body.addWidget(self.keys)
        self.body.addLayout(row)
        self.body.addWidget(self.note)
        everything = self.add_button(self.tr("All defaults"), QDialogButtonBox.ButtonRole.ResetRole)
        self.add_button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.filter.textChanged.connect(self._on_typed)
        self.tree.currentItemChanged.connect(self._on_current)
        self.keys.keySequenceChanged.connect(self._on_keys)
        self.use.clicked.connect(lambda: self._give(adds=False))
        self.also.clicked.connect(lambda: self._give(adds=True))
        self.none.clicked.connect(lambda: self._emit(()))
        self.own.clicked.connect(lambda: self.reset.emit(self._name()))
        everything.clicked.connect(self.all_reset)
        self.show_actions(actions)
        self.filter.setFocus()

    def show_actions(self, actions: Sequence[EditableKeys]) -> None:
        """Show the keys as they are now; the current action stays."""
        name = self._name()
        self._actions = {action.name: action for action in actions}
        self.tree.clear()
        native = QKeySequence.SequenceFormat.NativeText
        for action in actions:
            shown = "  ".join(QKeySequence(keys).toString(native) for keys in action.keys)
            item = QTreeWidgetItem([action.text, shown])
            item.setData(0, _NAME, action.name)
            item.setToolTip(0, action.menu)
            if not shown:
                item.setData(1, Qt.ItemDataRole.AccessibleTextRole, self.tr("no keys"))
            if action.is_changed:
                font = item.font(1)
                font.setBold(True)
                item.setFont(1, font)
            self.tree.addTopLevelItem(item)
            if action.name == name:
                self.tree.setCurrentItem(item)
        first = self.tree.topLevelItem(0)
        if self.tree.currentItem() is None and first is not None:
            self.tree.setCurrentItem(first)
        self._on_typed(self.filter.text())
        self.keys.clear()

    def _name(self) -> str:
        item = self.tree.currentItem()
        return str(item.data(0, _NAME)) if item is not None else ""

    def _on_typed(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(row)
            if item is not None:
                searched = f"{item.text(0)} {item.text(1)} {item.toolTip(0)}".casefold()
                item.setHidden(not all(word in searched for word in words))

    def _on_current(self) -> None:
        self.keys.clear()
        action = self._actions.get(self._name())
        self.own.setEnabled(action is not None and action.is_changed)
        self.none.setEnabled(action is not None and bool(action.keys))
        self._on_keys()

    def _on_keys(self) -> None:
        typed = self.keys.keySequence()
        self.use.setEnabled(not typed.isEmpty())
        self.also.setEnabled(not typed.isEmpty())
        holder = key_holder(self._actions, self._name(), typed.toString()) if not typed.isEmpty() else None
        words = self.tr("“{action}” has these keys now, and would lose them.")
        self.note.setText(words.format(action=holder.text) if holder is not None else "")

    def _give(self, *, adds: bool) -> None:
        typed = self.keys.keySequence().toString()
        action = self._actions.get(self._name())
        if action is not None and typed:
            kept = tuple(keys for keys in action.keys if keys != typed) if adds else ()
            self._emit((*kept, typed))

    def _emit(self, keys: tuple[str, ...]) -> None:
        for each in keys:
            holder = key_holder(self._actions, self._name(), each)
            if holder is not None:
                self.chosen.emit(holder.name, tuple(own for own in holder.keys if not _collide(own, each)))
        self.chosen.emit(self._name(), keys)


def key_holder(actions: Mapping[str, EditableKeys], but: str, keys: str) -> EditableKeys | None:
    """The other action that these keys mean now, or whose keys begin with them or they with its."""
    return next(
        (
            action
            for action in actions.values()
            if action.name != but and any(_collide(own, keys) for own in action.keys)
        ),
        None,
    )


def _collide(one: str, other: str) -> bool:
    """Whether Qt could not tell two sequences apart: "G" never ends where "G, T" may follow."""
    shorter, longer = sorted((one.split(", "), other.split(", ")), key=len)
    return longer[: len(shorter)] == shorter
