"""A box to choose one of a few from, with the chevron that a styled QComboBox no longer draws."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from gui.dialogs.painting import paint_chevron

_LEAST_CHARACTERS = 14
"""A box takes the width it is given; by itself it asks for this much, however long its choices are."""


class ChoiceBox(QComboBox):
    """A QComboBox whose wheel turns pages, not choices, until it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_CHARACTERS)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QComboBox.wheelEvent."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QComboBox.paintEvent."""
        super().paintEvent(event)
        paint_chevron(self)
