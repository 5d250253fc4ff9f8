"""The dialog that makes, changes and removes commands of one's own, and shows what each would run. It runs nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QWidget,
)

from gui.dialogs.frame import DialogFrame
from gui.dialogs.labels import Line, hairline
from gui.sending.command import PLACEHOLDERS, CommandError, OwnCommand, filled
from gui.sending.running import found_program, problem_words
from gui.sending.templates import templates

EXAMPLE = {
    "url": "https://wire.example/a?b=1&c=2",
    "title": "“Yes; and no”: $HOME",
    "feed": "Northern Wire",
    "author": "A. Marsh",
    "selection": "rare earth",
    "text": "…",
    "file": "article.html",
    "textfile": "article.txt",
}
"""Where no article is open; with letters that a shell would act on."""


class CommandEditor(DialogFrame):
    """All commands, and the fields of the one chosen. What is typed holds at once.

    Args:
        commands: those there are.
        values: of the article in view, for the preview.
        taken: who has keys already: the action's words; "" for nobody.

    Signals:
        changed: the commands from now on, a list.
    """

    changed = Signal(object)

    def __init__(
        self,
        commands: Sequence[OwnCommand],
        values: Mapping[str, str],
        taken: Callable[[str, int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Commands of your own"), parent, width=84)
        self._commands = list(commands)
        self._values = {name: values.get(name) or EXAMPLE[name] for name in PLACEHOLDERS}
        self._taken = taken
        self.body.addWidget(
            Line(self.tr("Send articles to other programs, or to an address of the web."), self, is_muted=True)
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setMinimumHeight(120)
        self.list.setMaximumHeight(180)
        self.body.addWidget(self.list, 1)
        self._add_buttons()
        self.body.addWidget(hairline(self))
        self._add_fields()
        self.add_button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole, is_default=True)
        self.list.currentRowChanged.connect(self._show)
        for command in self._commands:
            self.list.addItem(command.name)
        self.list.setCurrentRow(0)
        self._show()

    def _add_buttons(self) -> None:
        self.new = QPushButton(self.tr("&New"), self)
        self.template = QPushButton(self.tr("New from a &template"), self)
        self.remove = QPushButton(self.tr("Re&move"), self)
        menu = QMenu(self.template)
        for each in templates():
            menu.addAction(each.name.replace("&", "&&"), partial(self._make, each))
        self.template.setMenu(menu)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.new, self.template, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.new.clicked.connect(lambda: self._make(OwnCommand(0, self.tr("New command"), "")))
        self.remove.clicked.connect(self._remove)

    def _add_fields(self) -> None:
        self.name = QLineEdit(self)
        self.program = QLineEdit(self)
        self.program.setPlaceholderText(self.tr("Name or path of a program, or https://…"))
        self.browse = QPushButton(self.tr("&Browse…"), self)
        self.browse.setAutoDefault(False)
        self.arguments = QLineEdit(self)
        self.arguments.setPlaceholderText("{url}")
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(2)
        self.keys.setClearButtonEnabled(True)
        known = " ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        hint = Line(self.tr("What is filled in: {words}").format(words=known), self, is_muted=True, scale=0.92)
        self.preview = Line("", self)
        self.problem = Line("", self)
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        rows = (
            (self.tr("N&ame"), self.name),
            (self.tr("&Program or address"), self.program),
            (self.tr("Ar&guments"), self.arguments),
            (self.tr("&Keys"), self.keys),
        )
        for place, (caption, field) in enumerate(rows):
            label = QLabel(caption, self)
            label.setBuddy(field)
            field.setAccessibleName(caption.replace("&", ""))
            grid.addWidget(label, place, 0)
            grid.addWidget(field, place, 1)
        grid.addWidget(self.browse, 1, 2)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        for line in (hint, self.preview, self.problem):
            self.body.addWidget(line)
        self.body.addStretch(1)
        for field in (self.name, self.program, self.arguments):
            field.textEdited.connect(self._on_edited)
        self.keys.keySequenceChanged.connect(self._on_edited)
        self.browse.clicked.connect(self._choose_program)

    # ---- the list

    def chosen(self) -> OwnCommand | None:
        """The command whose fields are shown."""
        row = self.list.currentRow()
        return self._commands[row] if 0 <= row < len(self._commands) else None

    def _make(self, like: OwnCommand) -> None:
        made = replace(like, id=max((each.id for each in self._commands), default=0) + 1)
        self._commands.append(made)
        self.list.addItem(made.name)
        self.list.setCurrentRow(len(self._commands) - 1)
        self.changed.emit(list(self._commands))
        self.name.setFocus()
        self.name.selectAll()

    def _remove(self) -> None:
        row = self.list.currentRow()
        if self.chosen() is not None:
            del self._commands[row]
            self.list.takeItem(row)
            self._show()
            self.changed.emit(list(self._commands))

    # ---- the fields

    def _show(self) -> None:
        command = self.chosen()
        shown = command or OwnCommand(0, "", "")
        for field, text in ((self.name, shown.name), (self.program, shown.program), (self.arguments, shown.arguments)):
            field.setText(text)
        with QSignalBlocker(self.keys):
            self.keys.setKeySequence(QKeySequence(shown.keys))
        for widget in (self.name, self.program, self.browse, self.arguments, self.keys, self.remove):
            widget.setEnabled(command is not None)
        self._preview()

    def _on_edited(self) -> None:
        row, command = self.list.currentRow(), self.chosen()
        if command is None:
            return
        name = self.name.text().strip() or command.name
        keys = self.keys.keySequence().toString()
        edited = replace(
            command, name=name, program=self.program.text().strip(), arguments=self.arguments.text(), keys=keys
        )
        if self._taken(keys, command.id):
            edited = replace(edited, keys="")
        self._commands[row] = edited
        item = self.list.item(row)
        if item is not None:
            item.setText(name)
        self._preview()
        self.changed.emit(list(self._commands))

    def _preview(self) -> None:
        """Show each argument in its own brackets, for spaces and quotes within one are what people get wrong."""
        command = self.chosen()
        self.arguments.setVisible(command is None or not command.is_address)
        if command is None:
            self.preview.setText("")
            self.problem.setText("")
            return
        try:
            line = filled(command, self._values)
        except CommandError as error:
            self.preview.setText("")
            unclosed = self.tr("A quote is not closed.")
            self.problem.setText(unclosed if str(error) == "quote" else self.tr("Enter a program or an address."))
            return
        words = line[0] if command.is_address else "  ".join(f"[{_shortened(each)}]" for each in line)
        caption = self.tr("Opens: {words}") if command.is_address else self.tr("Runs: {words}")
        self.preview.setText(caption.format(words=words))
        self.problem.setText(self._problem(command, line))

    def _problem(self, command: OwnCommand, line: Sequence[str]) -> str:
        typed = self.keys.keySequence().toString()
        if holder := self._taken(typed, command.id):
            return self.tr("These keys already do “{action}”; choose others.").format(action=holder)
        found = None if command.is_address else found_program(line[0])[1]
        return problem_words(found, line[0]) if found is not None else ""

    def _choose_program(self) -> None:
        chooser = QFileDialog(self, self.tr("Choose a program"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)

        def use(path: str) -> None:
            self.program.setText(path)
            self._on_edited()

        chooser.fileSelected.connect(use)
        chooser.open()


def _shortened(argument: str) -> str:
    text = argument.replace("\n", " ")
    return text if len(text) <= 60 else f"{text[:59]}…"
