"""Asking for one name: what searches and folders are called. Their own dialogs say the words."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QWidget

from gui.dialogs.frame import DialogFrame
from gui.dialogs.labels import Line

MAX_NAME_CHARACTERS = 200


class NameDialog(DialogFrame):
    """One field for a name that must not be empty, nor one of `taken` in whatever case.

    Signals:
        named: the name, without spaces around it.
    """

    named = Signal(str)

    def __init__(
        self,
        title: str,
        label: str,
        taken: Collection[str],
        taken_words: str,
        parent: QWidget | None = None,
        *,
        name: str = "",
        button: str,
    ) -> None:
        super().__init__(title, parent, width=48)
        self._taken = {other.casefold() for other in taken} - {name.casefold()}
        self._taken_words = taken_words
        caption = QLabel(label, self)
        self.field = QLineEdit(name, self)
        self.field.setAccessibleName(label.replace("&", ""))
        self.field.setMaxLength(MAX_NAME_CHARACTERS)
        self.field.selectAll()
        caption.setBuddy(self.field)
        self.problem = Line("", self, is_muted=True)
        self.body.setSpacing(6)
        for widget in (caption, self.field, self.problem):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button = self.add_button(button, QDialogButtonBox.ButtonRole.AcceptRole, is_default=True)
        self.buttons.accepted.connect(self._on_accepted)
        self.field.textChanged.connect(self._check)
        self._check()
        self.field.setFocus()

    def name(self) -> str:
        """The name typed, runs of spaces made one."""
        return " ".join(self.field.text().split())

    def _check(self) -> None:
        is_taken = self.name().casefold() in self._taken
        self.problem.setText(self._taken_words if is_taken else "")
        self.button.setEnabled(bool(self.name()) and not is_taken)

    def _on_accepted(self) -> None:
        self.named.emit(self.name())
        self.accept()
