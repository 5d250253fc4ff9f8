"""What the pane shows without an article: a sentence and, below it, what to do. Fixed texts; nothing is read here."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class MessagePage(QWidget):
    """A quiet page with two centred lines.

    Attributes:
        is_choosable: there is something to choose an article from.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ("", "")
        self.is_choosable = True
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

    def none_chosen(self) -> tuple[str, str]:
        """What stands where no article is chosen."""
        if not self.is_choosable:
            return "", ""
        advice = self.tr("Choose one in the list, or press j for the next and k for the previous.")
        return self.tr("No article chosen"), advice

    def removed(self) -> tuple[str, str]:
        """What stands where the article was that left the library."""
        return (
            self.tr("This article is no longer in the library"),
            self.tr("It was removed while you were here. Press j for the next one, k for the previous."),
        )

    def words(self) -> tuple[str, str]:
        """What is shown."""
        return self._words

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label
