"""A quiet button of the toolbar: a glyph, a word or both in muted ink, on a soft ground when touched or switched on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from gui import icons
from gui.theme import Theme

_PADDING_PX = 10
_GAP_PX = 6


class BarButton(QToolButton):
    """Paints itself, so that it looks the same under every style."""

    def __init__(self, glyph: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._glyph = glyph
        self._theme: Theme | None = None
        self._is_brief = False
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        self.update()

    def set_glyph(self, glyph: str) -> None:
        """Show another glyph."""
        self._glyph = glyph
        self.update()

    def set_brief(self, is_brief: bool) -> None:
        """Show the glyph alone where room is short; the word is still spoken, and told by the tool tip."""
        if is_brief != self._is_brief:
            self._is_brief = is_brief
            self.updateGeometry()
            self.update()

    def full_width(self) -> int:
        """The width with glyph and word, whether or not the word is shown."""
        metrics = self.fontMetrics()
        word = _GAP_PX + metrics.horizontalAdvance(self.text()) if self.text() else 0
        return 2 * _PADDING_PX + _glyph_side(metrics) + word

    def sizeHint(self) -> QSize:
        """Override QToolButton.sizeHint."""
        metrics = self.fontMetrics()
        width = 2 * _PADDING_PX + _glyph_side(metrics) if self._is_brief else self.full_width()
        return QSize(width, metrics.height() + 10)

    def minimumSizeHint(self) -> QSize:
        """Override QToolButton.minimumSizeHint."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Override QToolButton.enterEvent."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Override QToolButton.leaveEvent."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QToolButton.paintEvent."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect())
        is_lit = self.isEnabled() and (self.isChecked() or self.isDown() or self.underMouse())
        if is_lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(ground, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.muted), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        color = QColor(theme.ink if is_lit else theme.muted)
        side = _glyph_side(self.fontMetrics())
        icons.paint(painter, self._glyph, QRectF(_PADDING_PX, (self.height() - side) / 2, side, side), color)
        if self.text() and not self._is_brief:
            painter.setPen(color)
            room = ground.adjusted(_PADDING_PX + side + _GAP_PX, 0, 0, 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text())
        painter.end()


def _glyph_side(metrics: QFontMetrics) -> int:
    return metrics.height() - 1
