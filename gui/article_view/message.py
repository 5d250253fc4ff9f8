"""What the pane shows without an article: a sentence and, below it, what to do. Fixed texts; nothing is read here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.article_view.look import interface_font
from gui.theme import Theme


class MessagePage(QWidget):
    """A quiet page with two centred lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._sentence = self._label(15)
        self._advice = self._label(13)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.addStretch(2)
        column.addWidget(self._sentence)
        column.addSpacing(4)
        column.addWidget(self._advice)
        column.addStretch(3)

    def say(self, sentence: str, advice: str) -> None:
        """Show these words."""
        self._sentence.setText(sentence)
        self._advice.setText(advice)

    def words(self) -> tuple[str, str]:
        """What is shown."""
        return self._sentence.text(), self._advice.text()

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.page))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.muted))
        self.setPalette(palette)
        ink = self._sentence.palette()
        ink.setColor(QPalette.ColorRole.WindowText, QColor(theme.ink))
        self._sentence.setPalette(ink)
        self._advice.setPalette(palette)

    def _label(self, size_px: int) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setFont(interface_font(size_px))
        return label
