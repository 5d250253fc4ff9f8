"""The dialog that asks from which day to which day a briefing is to go."""

from __future__ import annotations

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QDialogButtonBox, QFormLayout, QWidget

from gui.days import date_pattern
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
        self.first, self.last = self._field(first), self._field(last)
        form.addRow(self.tr("&From"), self.first)
        form.addRow(self.tr("&To"), self.last)
        self.body.addLayout(form)
        self.add_button(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.show_button = self.add_button(
            self.tr("Show briefing"), QDialogButtonBox.ButtonRole.AcceptRole, is_default=True
        )
        self.buttons.accepted.connect(self._choose)

    def _field(self, day: QDate) -> QDateEdit:
        field = QDateEdit(day, self)
        field.setCalendarPopup(True)
        field.setMaximumDate(QDate.currentDate())
        field.setDisplayFormat(date_pattern(self.tr("d MMM yyyy")))
        return field

    def _choose(self) -> None:
        first, last = sorted((self.first.date(), self.last.date()), key=QDate.toJulianDay)
        self.accept()
        self.chosen.emit(first, last)
