"""The dialog that asks from which day to which day a briefing is to go."""

from __future__ import annotations

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QWidget

from gui.dialogs.date_box import DateBox
from gui.dialogs.frame import DialogFrame


class OwnDates(DialogFrame):
    """Asks for two days.

    Signals:
        chosen: the first and the last day (QDate), in this order however they were given.
    """

    chosen = Signal(QDate, QDate)

    def __init__(self, first: QDate, last: QDate, parent: QWidget) -> None:
        super().__init__(self.tr("Dates of the briefing"), parent, width=40)
        form = QFormLayout()
        pattern = self.tr("d MMM yyyy")
        self.first, self.last = DateBox(first, pattern, self), DateBox(last, pattern, self)
        form.addRow(self.tr("&From"), self.first)
        form.addRow(self.tr("&To"), self.last)
        self.body.addLayout(form)
        self.add_button(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.show_button = self.add_button(
            self.tr("Show briefing"), QDialogButtonBox.ButtonRole.AcceptRole, is_default=True
        )
        self.buttons.accepted.connect(self._choose)

    def _choose(self) -> None:
        first, last = sorted((self.first.date(), self.last.date()), key=QDate.toJulianDay)
        self.accept()
        self.chosen.emit(first, last)
