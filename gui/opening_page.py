"""The window before there is a library to show: while it is made or brought up to date, or when it cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gui.article_list.row_metrics import scaled_font
from gui.dialogs.style import FORM_STYLE
from gui.words import problem_sentence

_TITLE_SIZE = 15 / 13
_TEXT_WIDTH_PX = 520


class OpeningPage(QWidget):
    """One sentence in the middle, where the library lies, and a button where trying again may help.

    Signals:
        retry_wanted: try to open the library again.
        closed: the person closed it.
    """

    retry_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Broadsheet")
        self.setStyleSheet(FORM_STYLE)
        self.resize(1440, 900)
        self.words = QLabel()
        self.words.setFont(scaled_font(self.font(), _TITLE_SIZE, self.font().Weight.DemiBold))
        self.place = QLabel()
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for label in (self.words, self.place):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFixedWidth(_TEXT_WIDTH_PX)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(140, 4)
        self.bar.setAccessibleName(self.tr("Preparing"))
        self.retry = QPushButton(self.tr("Try again"))
        self.retry.setDefault(True)
        self.retry.clicked.connect(self.retry_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        for widget in (self.words, self.bar, self.place, self.retry):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(widget)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(3)
        self.show_preparing()

    def show_preparing(self) -> None:
        """The engine is at work."""
        self.words.setText(self.tr("Preparing your library"))
        self.place.clear()
        self.bar.show()
        self.retry.hide()

    def show_problem(self, problem: str, place: str) -> None:
        """Say why the library cannot be opened, and where the file lies that tells more."""
        self.words.setText(problem_sentence(problem))
        self.place.setText(place)
        self.bar.hide()
        self.retry.show()
        self.retry.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QWidget.closeEvent."""
        super().closeEvent(event)
        self.closed.emit()
