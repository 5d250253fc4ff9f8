"""The slim bar at the foot of an article or page that finds words in it: a field, which of how many, next, previous."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from gui.dialogs.style import FORM_STYLE
from gui.theme import Theme
from gui.words import number

# Longer than between two letters of a quick typist.
_TYPING_MS = 120
# A longer selection is a passage; nobody looks for it again. In characters.
_LONGEST_FOUND = 60


class FindBar(QWidget):
    """Asks; what is found is told to it.

    Attributes:
        field: what is looked for.

    Signals:
        words_changed: what to look for now.
        step_wanted: 1 for the next place, -1 for the previous.
        closed: Escape or the close button.
    """

    words_changed = Signal(str)
    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, asks: str = "", lacks: str = "") -> None:
        """Hidden until it is opened. `asks`, `lacks`: its words, where it finds elsewhere than in an article."""
        super().__init__(parent)
        self._lacks = lacks or self.tr("Not in this article")
        asks = asks or self.tr("Find in this article")
        self._ground = QColor()
        self._line = QColor()
        self.field = QLineEdit(self)
        self.field.setStyleSheet(FORM_STYLE)
        self.field.setPlaceholderText(asks)
        self.field.setAccessibleName(asks)
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(320)
        self._count = QLabel(self)
        self._count.setAccessibleName(self.tr("Places found"))
        self._previous = self._button(self.tr("Previous"), -1)
        self._next = self._button(self.tr("Next"), 1)
        close = QToolButton(self)
        close.setText("✕")
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close the find bar"))
        close.setToolTip(self.tr("Close (Esc)"))
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self.field, 2)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(close)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self.field.textEdited.connect(self._typing.start)
        self.field.textChanged.connect(self._on_text_changed)
        self.show_count(0, 0, True)
        self.hide()

    def open_with(self, selected: str) -> None:
        """Show the bar with the selected words, if they are few."""
        self.open_bar(selected if "\n" not in selected and len(selected) < _LONGEST_FOUND else "")

    def open_bar(self, words: str = "") -> None:
        """Show the bar with the field focused; with words, look for them at once."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._ask()

    def close_bar(self) -> None:
        """Hide the bar and forget what was found."""
        self.hide()
        self.closed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._ground, self._line = QColor(theme.side), QColor(theme.line)
        self.update()

    def show_count(self, current: int, count: int, is_done: bool) -> None:
        """Say which of how many places is shown; `is_done` False while the count still grows."""
        if not self.field.text().strip():
            words = ""
        elif count:
            words = self.tr("{current} of {count}").format(current=number(current), count=number(count))
            words += "" if is_done else "…"
        else:
            words = self._lacks if is_done else self.tr("Looking…")
        self._count.setText(words)
        self._previous.setEnabled(count > 0)
        self._next.setEnabled(count > 0)

    def count_text(self) -> str:
        """What is said of the places found."""
        return self._count.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if self._typing.isActive():
                self._ask()
            else:
                self.step_wanted.emit(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Override QWidget.hideEvent."""
        self._typing.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent: the ground of bars, and a hairline above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        painter.fillRect(0, 0, self.width(), 1, self._line)

    def _button(self, text: str, direction: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setFlat(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.step_wanted.emit(direction))
        return button

    def _on_text_changed(self, text: str) -> None:
        if not text:
            self._ask()

    def _ask(self) -> None:
        self._typing.stop()
        self.words_changed.emit(self.field.text())
