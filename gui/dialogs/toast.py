"""The line at the window's bottom that says what was done and offers to take it back.

Undo itself, and Ctrl+Z, are the window's.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from gui.dialogs.labels import Elided

SHOWN_MS = 10_000
_LEAST_LEFT_MS = 1000
"""What is left at least after pointer or focus went away: it doesn't vanish under a hand that comes back."""

_ABOVE_BOTTOM = 44
"""Pixels between toast and window's edge: clear of the status bar."""


class Toast(QWidget):
    """A toast over `window`, one at a time; a newer message replaces an older.

    It goes after a while; that time stands still while the pointer or the focus is on it. It appears
    and goes without moving.

    Args:
        shown_ms: how long it is shown, in milliseconds.

    Signals:
        undo_wanted: its button was pressed.
        dismissed: it is gone, for whatever reason.
    """

    undo_wanted = Signal()
    dismissed = Signal()

    def __init__(self, window: QWidget, *, shown_ms: int = SHOWN_MS) -> None:
        super().__init__(window)
        self._window = window
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.message = Elided("", self)
        self.button = QPushButton(self.tr("Undo"), self)
        self.button.setFlat(True)
        underlined = self.button.font()
        underlined.setUnderline(True)
        self.button.setFont(underlined)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 8, 6)
        self._row.setSpacing(12)
        self._row.addWidget(self.message, 1)
        self._row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._shown_ms = self._left_ms = shown_ms
        self.button.clicked.connect(self._on_undo)
        self.button.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def show_message(self, text: str, *, can_undo: bool = True) -> None:
        """Show `text`, in place of what is shown, for its whole time."""
        self.message.setText(text)
        self.button.setVisible(can_undo)
        self.setAccessibleName(text)
        self._left_ms = self._shown_ms
        self._follow_palette()
        self._place()
        self.show()
        self.raise_()
        self._go_on()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        """Take it away at once."""
        if self.isVisible():
            self._timer.stop()
            self.hide()
            self.dismissed.emit()

    def is_running(self) -> bool:
        """Whether its time runs: shown, and neither under the pointer nor in focus."""
        return self._timer.isActive()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Override QWidget.enterEvent: its time stands still."""
        super().enterEvent(event)
        self._pause()

    def leaveEvent(self, event: QEvent) -> None:
        """Override QWidget.leaveEvent: its time goes on."""
        super().leaveEvent(event)
        self._go_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: Escape takes it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: another theme, another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter: follow the window's size and theme, and the button's focus."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self._window and event.type() == QEvent.Type.PaletteChange:
            self._follow_palette()
        elif watched is self.button and event.type() == QEvent.Type.FocusIn:
            self._pause()
        elif watched is self.button and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._go_on()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget.paintEvent: the window's colours, the other way round."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)

    def _on_undo(self) -> None:
        self.dismiss()
        self.undo_wanted.emit()

    def _pause(self) -> None:
        if self._timer.isActive():
            self._left_ms = max(self._timer.remainingTime(), _LEAST_LEFT_MS)
            self._timer.stop()

    def _go_on(self) -> None:
        if self.isVisible() and not self.underMouse() and not self.button.hasFocus():
            self._timer.start(self._left_ms)

    def _follow_palette(self) -> None:
        theirs = self._window.palette()
        ink, ground = theirs.color(QPalette.ColorRole.WindowText), theirs.color(QPalette.ColorRole.Window)
        mine = QPalette(theirs)
        mine.setColor(QPalette.ColorRole.Window, ink)
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text):
            mine.setColor(role, ground)
        mine.setColor(QPalette.ColorRole.Button, ink)
        # Under an application's style sheet children do not inherit a palette.
        for widget in (self, self.message, self.button):
            widget.setPalette(mine)

    def _place(self) -> None:
        room = self._window.rect()
        # What is not shown yet does not tell its layout that it needs another room.
        self._row.invalidate()
        size = self.sizeHint()
        width = min(size.width(), room.width() - 32)
        self.setGeometry(
            (room.width() - width) // 2, room.height() - size.height() - _ABOVE_BOTTOM, width, size.height()
        )
