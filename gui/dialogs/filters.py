"""Filters: what arrives and matches is marked read, saved, told of or hidden. Made, changed, and their log, with undo.

It tells what was decided; storing it is `gui.filter_commands`' part.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from gui.dialogs.asking import Reading
from gui.dialogs.choice_box import ChoiceBox
from gui.dialogs.frame import DialogFrame
from gui.dialogs.labels import Line
from gui.dialogs.tick_box import TickBox
from gui.rule_preview import RulePreview
from gui.searching.completion import SearchCompletion
from gui.words import date_and_time, number
from storage.filters import FilterAction, Filtered, FilterRow
from storage.query_completion import Names


class FilterEditor(DialogFrame):
    """Makes a filter or changes one.

    Args:
        row: the one to change; None to make one.
        names: what fields of its query may name.

    Signals:
        edited: its id (None: new), name, query, FilterAction, whether it is on.
    """

    edited = Signal(object, str, str, object, bool)

    def __init__(
        self, jobs: Reading, row: FilterRow | None, names: Names, parent: QWidget | None = None, query: str = ""
    ) -> None:
        super().__init__(self.tr("Edit filter") if row else self.tr("New filter"), parent, width=60)
        self._row = row
        self.name = QLineEdit(row.name if row else "", self)
        self.query = QLineEdit(row.query if row else query, self)
        self.action = ChoiceBox(self)
        for action, words in (
            (FilterAction.READ, self.tr("Mark as read")),
            (FilterAction.SAVE, self.tr("Save")),
            (FilterAction.NOTIFY, self.tr("Notify me")),
            (FilterAction.HIDE, self.tr("Hide")),
        ):
            self.action.addItem(words, action)
        if row is not None:
            self.action.setCurrentIndex(self.action.findData(row.action))
        self.is_on = TickBox(self.tr("&On"), self, has_mnemonic=True)
        self.is_on.setChecked(row.is_on if row else True)
        self.preview = RulePreview(jobs, self)
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        for place, (caption, widget) in enumerate(
            ((self.tr("&Name"), self.name), (self.tr("&Articles"), self.query), (self.tr("&What to do"), self.action))
        ):
            label = QLabel(caption, self)
            label.setBuddy(widget)
            widget.setAccessibleName(caption.replace("&", ""))
            grid.addWidget(label, place, 0)
            grid.addWidget(widget, place, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.preview)
        self.body.addWidget(self.is_on)
        self.body.addWidget(
            Line(
                self.tr("Looks at articles as they arrive. What it did stands in its log and can be undone there."),
                self,
                is_muted=True,
                scale=0.92,
            )
        )
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button = self.add_button(
            self.tr("Save") if row else self.tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole, is_default=True
        )
        self.buttons.accepted.connect(self._on_accepted)
        self.completion = SearchCompletion(self.query, lambda: names, self)
        self.name.textChanged.connect(self._check)
        self.query.textChanged.connect(self._on_query)
        self._on_query()
        self.name.setFocus()

    def _on_query(self) -> None:
        self.preview.show_rule(self.query.text())
        self._check()

    def _check(self) -> None:
        self.button.setEnabled(bool(self.name.text().strip()) and self.preview.is_rule())

    def _on_accepted(self) -> None:
        # Qt keeps the bare text of what is both.
        action = FilterAction(self.action.currentData())
        self.edited.emit(
            self._row.id if self._row else None,
            self.name.text(),
            " ".join(self.query.text().split()),
            action,
            self.is_on.isChecked(),
        )
        self.accept()


class FiltersDialog(DialogFrame):
    """All filters, and the log of the one chosen.

    Signals:
        new_wanted, edit_wanted, delete_wanted: buttons; the latter two with the filter's id.
        undo_wanted: a filter's id and ids of articles, or None for all of its log.
    """

    new_wanted = Signal()
    edit_wanted = Signal(int)
    delete_wanted = Signal(int)
    undo_wanted = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Filters"), parent, width=84)
        self._rows: Sequence[FilterRow] = ()
        self._lines: Sequence[Filtered] = ()
        self.filters = QListWidget(self)
        self.filters.setAccessibleName(self.tr("Filters"))
        self.new, self.edit = QPushButton(self.tr("&New…"), self), QPushButton(self.tr("&Edit…"), self)
        self.delete = QPushButton(self.tr("&Delete"), self)
        self.note = Line("", self, is_muted=True)
        self.log = QListWidget(self)
        self.log.setAccessibleName(self.tr("What the filter did"))
        self.log.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.undo, self.undo_all = QPushButton(self.tr("&Undo chosen"), self), QPushButton(self.tr("Undo &all"), self)
        self.body.addWidget(self.filters, 2)
        self.body.addLayout(self._row_of(self.new, self.edit, self.delete))
        self.body.addWidget(self.note)
        self.body.addWidget(self.log, 3)
        self.body.addLayout(self._row_of(self.undo, self.undo_all))
        self.add_button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.new.clicked.connect(self.new_wanted)
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self.chosen()))
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self.chosen()))
        self.filters.itemActivated.connect(lambda _item: self.edit_wanted.emit(self.chosen()))
        self.filters.currentRowChanged.connect(lambda _row: self._show_log())
        self.log.itemSelectionChanged.connect(self._check)
        self.undo.clicked.connect(lambda: self.undo_wanted.emit(self.chosen(), self._selected()))
        self.undo_all.clicked.connect(lambda: self.undo_wanted.emit(self.chosen(), None))
        self._check()

    def chosen(self) -> int:
        """The id of the filter chosen; -1 for none."""
        row = self.filters.currentRow()
        return self._rows[row].id if 0 <= row < len(self._rows) else -1

    def show_filters(self, rows: Sequence[FilterRow], log: Sequence[Filtered]) -> None:
        """Show them as they are stored now; the one chosen stays."""
        before = self.chosen()
        self._rows, self._lines = rows, log
        self.filters.clear()
        for row in rows:
            words = self.tr("{name}: {action}, {count} so far")
            if not row.is_on:
                words = self.tr("{name} (off): {action}, {count} so far")
            if row.problem is not None:
                words = self.tr("{name} (fails, skipped): {action}, {count} so far")
            item = QListWidgetItem(
                words.format(name=row.name, action=self._action(row.action), count=number(row.done)), self.filters
            )
            item.setToolTip("\n".join(part for part in (row.query, row.problem) if part))
        place = next((place for place, row in enumerate(rows) if row.id == before), 0 if rows else -1)
        self.filters.setCurrentRow(place)
        self._show_log()

    def _show_log(self) -> None:
        chosen = self.chosen()
        self.log.clear()
        for line in self._lines:
            if line.filter_id == chosen:
                item = QListWidgetItem(f"{date_and_time(line.at)}  {line.title}", self.log)
                item.setData(Qt.ItemDataRole.UserRole, line.article_id)
        row = next((each for each in self._rows if each.id == chosen), None)
        if row is None:
            words = self.tr("No filters yet. One can hide what never interests you, or save what always does.")
        elif self.log.count() == 0:
            words = self.tr("“{query}” has not matched anything that arrived yet.").format(query=row.query)
        else:
            words = self.tr("What “{query}” did:").format(query=row.query)
        self.note.setText(words)
        self._check()

    def _check(self) -> None:
        has_one = self.chosen() >= 0
        self.edit.setEnabled(has_one)
        self.delete.setEnabled(has_one)
        self.undo.setEnabled(bool(self.log.selectedItems()))
        self.undo_all.setEnabled(self.log.count() > 0)

    def _selected(self) -> list[int]:
        return [int(item.data(Qt.ItemDataRole.UserRole)) for item in self.log.selectedItems()]

    def _action(self, action: FilterAction) -> str:
        return {
            FilterAction.READ: self.tr("marks read"),
            FilterAction.SAVE: self.tr("saves"),
            FilterAction.NOTIFY: self.tr("notifies"),
            FilterAction.HIDE: self.tr("hides"),
        }[action]

    @staticmethod
    def _row_of(*buttons: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        for button in buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row
