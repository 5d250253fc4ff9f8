"""The quiet bar beside selected or highlighted words: a dot for each colour, a note, and taking it off again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolButton, QWidget

from gui.article_view.highlight_colors import ground, name, paint_line
from gui.theme import Theme
from storage.note_types import HighlightColor

_DOT = 16
_SIDE = 28
_ABOVE = 8


class _ColorDot(QAbstractButton):
    """One colour; ringed while it is the highlight's, and when reached by keys."""

    def __init__(self, color: HighlightColor, parent: QWidget) -> None:
        super().__init__(parent)
        self.color = color
        self._theme: Theme | None = None
        self.setCheckable(True)
        self.setFixedSize(_SIDE, _SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Highlight in {color}").format(color=name(color)))
        self.setToolTip(name(color))

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent: the ground, and the line that stands under words."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        dot = QRectF(0, 0, _DOT, _DOT)
        dot.moveCenter(middle)
        painter.setPen(QPen(QColor(theme.muted), 1))
        painter.setBrush(QColor(ground(self.color, theme)))
        painter.drawEllipse(dot)
        aside = QPointF(_DOT / 2 - 3, 0)
        paint_line(painter, self.color, theme, middle - aside, middle + aside)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.muted), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot.adjusted(-3, -3, 3, 3))


class HighlightBar(QWidget):
    """Stands over the text while there is something to highlight, or a highlight to change.

    Signals:
        color_chosen: a HighlightColor.
        note_wanted: a note shall be written on the words.
        removed: the highlight shall go.
        left: Escape was pressed in it.
    """

    color_chosen = Signal(object)
    note_wanted = Signal()
    removed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = QColor()
        self._line = QColor()
        self._view = parent
        self.setAccessibleName(self.tr("Highlight"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 3, 6, 3)
        row.setSpacing(0)
        self._dots = [_ColorDot(color, self) for color in HighlightColor]
        for dot in self._dots:
            dot.clicked.connect(partial(self._choose, dot))
            row.addWidget(dot)
        self.note = self._button(self.tr("Note"), self.tr("Write a note on these words"))
        self.note.clicked.connect(self.note_wanted)
        self.remove = self._button(self.tr("Remove"), self.tr("Remove the highlight"))
        self.remove.clicked.connect(self.removed)
        row.addSpacing(4)
        row.addWidget(self.note)
        row.addWidget(self.remove)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._ground, self._line = QColor(theme.side), QColor(theme.line)
        for dot in self._dots:
            dot.set_theme(theme)
        self.update()

    def open_at(self, place: QPoint, below: int, color: HighlightColor | None) -> None:
        """Show the bar above a place of its parent, or below it where there is no room.

        Args:
            below: how far under the place the words end, in pixels.
            color: of the highlight there; None where there is none yet.
        """
        for dot in self._dots:
            dot.setChecked(dot.color is color)
        self.remove.setVisible(color is not None)
        self.adjustSize()
        room = self._view.rect()
        left = max(4, min(place.x() - self.width() // 2, room.width() - self.width() - 4))
        top = place.y() - self.height() - _ABOVE
        self.move(left, top if top >= 4 else min(place.y() + below + _ABOVE, room.height() - self.height() - 4))
        self.show()
        self.raise_()

    def dots(self) -> list[QAbstractButton]:
        """The colours' buttons, in order."""
        return list(self._dots)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: Escape leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent: its own ground, for the text must not show through."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._line, 1))
        painter.setBrush(self._ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _choose(self, dot: _ColorDot) -> None:
        self.color_chosen.emit(dot.color)

    def _button(self, text: str, told: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAutoRaise(True)
        button.setAccessibleName(told)
        button.setToolTip(told)
        return button
