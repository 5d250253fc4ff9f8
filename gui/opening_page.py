"""What the window shows while the library is made or brought up to date, or when it cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui.words import problem_sentence


class OpeningPage(QWidget):
    """One sentence in the middle, and a button where trying again may help.

    Signals:
        retry_wanted: try to open the library again.
    """

    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.place = QLabel(self)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.place.setWordWrap(True)
        self.retry = QPushButton(self.tr("Try again"), self)
        self.retry.clicked.connect(self.retry_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self.words)
        column.addWidget(self.place)
        column.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.show_preparing()

    def show_preparing(self) -> None:
        """The engine is at work."""
        self.words.setText(self.tr("Preparing your library…"))
        self.place.clear()
        self.retry.hide()

    def show_problem(self, problem: str, place: str) -> None:
        """Say why the library cannot be opened, and where it lies."""
        self.words.setText(problem_sentence(problem))
        self.place.setText(place)
        self.retry.show()
