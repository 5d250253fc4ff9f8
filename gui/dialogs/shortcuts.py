"""The sheet of all keys, opened by `?`. It lists what it is given; the actions are `gui/actions.py`'s."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.dialogs.flow import ColumnsLayout
from gui.dialogs.frame import DialogFrame, Scrolled
from gui.dialogs.labels import Line, text_width


@dataclass(frozen=True, slots=True)
class ActionKeys:
    """An action of the window: the menu it stands in, what it is called, and its keys in the platform's words."""

    menu: str
    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EditableKeys:
    """An action whose keys can be changed.

    Attributes:
        name: what code calls it.
        keys: in QKeySequence's portable form.
        is_changed: they are the person's, not the program's.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...]
    is_changed: bool


class _Section(QWidget):
    """One menu's actions."""

    def __init__(self, menu: str, actions: Sequence[ActionKeys], parent: QWidget) -> None:
        super().__init__(parent)
        self._menu = menu.casefold()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Line(menu, self, is_strong=True))
        self._rows: list[tuple[str, QWidget]] = []
        for action in actions:
            # Each row parts its own width: long keys of one action would leave all others little room.
            row = QWidget(self)
            beside = QHBoxLayout(row)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.setSpacing(16)
            text = Line(action.text, row)
            keys = Line("  ".join(action.keys), row, is_muted=True)
            keys.setWordWrap(False)
            keys.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
            text.setBuddy(keys)
            beside.addWidget(text, 1)
            beside.addWidget(keys)
            column.addWidget(row)
            self._rows.append((f"{action.text} {' '.join(action.keys)}".casefold(), row))

    def filter(self, words: Sequence[str]) -> int:
        """Show the rows that hold all of the words, in their text, keys or menu; how many those are."""
        shown = 0
        for searched, row in self._rows:
            is_shown = all(word in searched or word in self._menu for word in words)
            row.setVisible(is_shown)
            shown += is_shown
        self.setVisible(shown > 0)
        return shown


class ShortcutSheet(DialogFrame):
    """All actions by menu, in three columns where there is room, with a field to filter them."""

    def __init__(self, actions: Sequence[ActionKeys], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keyboard shortcuts"), parent, width=132, is_modal=False)
        self.setMinimumWidth(min(text_width(self, 44), self.minimumWidth()))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Filter by action or key"))
        self.field.setAccessibleName(self.tr("Filter by action or key"))
        self.field.setClearButtonEnabled(True)
        self.body.addWidget(self.field)
        content = QWidget(self)
        columns = ColumnsLayout(content, column_width=text_width(self, 36), most=3, gap=28)
        self.sections = [
            _Section(menu, list(rows), content) for menu, rows in groupby(actions, key=lambda action: action.menu)
        ]
        for section in self.sections:
            columns.addWidget(section)
        self.nothing = Line(self.tr("No action is called that."), self, is_muted=True)
        self.nothing.hide()
        self.body.addWidget(self.nothing)
        self.body.addWidget(Scrolled(content, self), 1)
        self.add_button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole, is_default=True)
        self.field.textChanged.connect(self._on_typed)
        self.field.setFocus()

    def _on_typed(self, text: str) -> None:
        words = text.casefold().split()
        shown = sum(section.filter(words) for section in self.sections)
        self.nothing.setVisible(shown == 0)
