"""The texts of the licences of all packages, one at a time. It shows what it is given."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QListWidget, QPlainTextEdit, QWidget

from gui.dialogs.frame import DialogFrame
from gui.dialogs.labels import text_width
from gui.licences import Package


class LicencesDialog(DialogFrame):
    """A list of packages, and the texts of the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Licences"), parent, width=108)
        self._packages: Sequence[Package] = ()
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("Packages"))
        self.names.setFixedWidth(text_width(self, 30))
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setReadOnly(True)
        self.text.setMinimumSize(QSize(0, self.fontMetrics().lineSpacing() * 28))
        both = QHBoxLayout()
        both.addWidget(self.names)
        both.addWidget(self.text, 1)
        self.body.addLayout(both)
        self.names.currentRowChanged.connect(self._on_chosen)
        self.add_button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole, is_default=True)

    def show_packages(self, packages: Sequence[Package]) -> None:
        """Show packages, the first one chosen."""
        self._packages = packages
        self.names.addItems([each.name for each in packages])
        self.names.setCurrentRow(0)

    def _on_chosen(self, row: int) -> None:
        chosen = self._packages[row]
        head = " · ".join(part for part in (f"{chosen.name} {chosen.version}".strip(), chosen.licence) if part)
        text = chosen.text or self.tr("This package brings no text of its licence along.")
        self.text.setPlainText(f"{head}\n\n{text}")
