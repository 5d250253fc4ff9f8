"""The quiet line over the list that tells of arrivals and brings them in when asked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QWidget

from gui.theme import Theme


class ArrivalsBar(QPushButton):
    """“38 new”; hidden while nothing waits. `clicked` asks to bring them in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("arrivalsBar")
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Bring the new articles into the list"))
        self.hide()

    def show_number(self, number: int) -> None:
        """Tell how many articles wait."""
        self.setText(self.tr("%Ln new", None, number))
        self.setAccessibleName(self.tr("%Ln new articles: bring them in", None, number))
        self.setVisible(number > 0)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take on a theme's colors and the interface's font."""
        self.setFont(font)
        self.setStyleSheet(
            f"QPushButton {{ background: {theme.side}; color: {theme.accent}; border: none;"
            f" border-bottom: 1px solid {theme.line}; padding: 5px; }}"
            f"QPushButton:hover, QPushButton:focus {{ background: {theme.selection}; }}"
            "QPushButton:focus { text-decoration: underline; }"
        )
