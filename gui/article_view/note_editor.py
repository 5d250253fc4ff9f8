"""The field a note is typed into. What is typed is given out once: by its key, by its button, or when it is left.

Meanwhile it is told as a draft every second.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.style import FORM_STYLE

DRAFT_MS = 1000
"""Of what is typed no more than this is lost if the program is killed."""
_LEAST_LINES = 3
_MOST_LINES = 14


class _Field(QPlainTextEdit):
    """Grows with its text; keys that end it are told.

    Signals:
        ended: True to keep the words, False to leave them as they were.
    """

    ended = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QPlainTextEdit.keyPressEvent: Ctrl+Enter keeps, Escape leaves."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.ended.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            self.ended.emit(False)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override QPlainTextEdit.focusOutEvent: words are not lost by a click elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.ended.emit(True)


class NoteEditor(QWidget):
    """Asks for a note's words.

    Signals:
        drafted: the words so far, now and then while they are typed.
        kept: the words, once.
        left: nothing is to be changed, for nothing was.
        given_up: the words that shall not be kept.
        resized: it needs another height.
    """

    drafted = Signal(str)
    kept = Signal(str)
    left = Signal()
    given_up = Signal(str)
    resized = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setStyleSheet(FORM_STYLE)
        self._before = text
        self._is_over = False
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("Write a note"))
        self.field.setAccessibleName(self.tr("Note"))
        self.field.setTabChangesFocus(True)
        # By Tab it is reached through the browser, as all that stands below the text.
        self.field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.field.setPlainText(text)
        self.field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.field.ended.connect(self._end)
        self.field.textChanged.connect(self._grow)
        self._drafting = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._drafting.timeout.connect(lambda: self.drafted.emit(self.field.toPlainText()))
        self.field.textChanged.connect(self._draft_soon)
        keep = QPushButton(self.tr("Keep note"), self)
        keep.setToolTip(self.tr("Ctrl+Enter; Escape leaves it as it was"))
        keep.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        keep.clicked.connect(lambda: self._end(True))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addLayout(row)
        self._grow()
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def finish(self) -> None:
        """Give out what is typed, if it was not yet: the article is about to go."""
        self._end(True)

    def _end(self, is_kept: bool) -> None:
        if self._is_over:
            return
        self._is_over = True
        self._drafting.stop()
        text = self.field.toPlainText().strip()
        if text == self._before.strip():
            self.left.emit()
        elif is_kept:
            self.kept.emit(text)
        else:
            self.given_up.emit(text)

    def _draft_soon(self) -> None:
        if not self._is_over and not self._drafting.isActive():
            self._drafting.start()

    def _grow(self) -> None:
        lines = max(_LEAST_LINES, min(self.field.document().blockCount() + 1, _MOST_LINES))
        height = lines * self.field.fontMetrics().lineSpacing() + 18
        if height != self.field.minimumHeight():
            self.field.setFixedHeight(height)
            self.resized.emit()
