"""What the pane shows without an article: a sentence and, below it, what to do. Fixed texts; nothing is read here."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class MessagePage(QWidget):
    """A quiet page with two centred lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ("", "")
        self._sentence = self._label()
        self._advice = self._label()
        self._advice.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.addStretch(2)
        column.addWidget(self._sentence)
        column.addSpacing(4)
        column.addWidget(self._advice)
        column.addStretch(3)

    def say(self, sentence: str, advice: str) -> None:
        """Show these words."""
        self._words = sentence, advice
        # Sizes stand in the text: a font set on a label is lost when the program's style sheet changes.
        self._sentence.setText(f'<p style="font-size:15px">{escape(sentence)}</p>')
        self._advice.setText(f'<p style="font-size:13px">{escape(advice)}</p>')

    def words(self) -> tuple[str, str]:
        """What is shown."""
        return self._words

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label
