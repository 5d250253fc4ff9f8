"""A field for a day, typed or chosen from a calendar."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from gui.days import date_pattern
from gui.dialogs.painting import paint_chevron


class DateBox(QDateEdit):
    """A QDateEdit of past days. `pattern`: of the language, as for `date_pattern`."""

    def __init__(self, day: QDate, pattern: str, parent: QWidget | None = None) -> None:
        super().__init__(day, parent)
        self.setCalendarPopup(True)
        self.setMaximumDate(QDate.currentDate())
        self.setDisplayFormat(date_pattern(pattern))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QAbstractSpinBox.paintEvent."""
        super().paintEvent(event)
        paint_chevron(self)
