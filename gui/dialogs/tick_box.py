"""A tick box that is seen on every page colour and grows with the type."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from gui.dialogs.painting import paint_tick

_GAP = 8


class TickBox(QCheckBox):
    """A tick box with plain words: an ampersand is one, unless `has_mnemonic`."""

    def __init__(
        self, words: str = "", parent: QWidget | None = None, *, has_mnemonic: bool = False, is_strong: bool = False
    ) -> None:
        super().__init__(words if has_mnemonic else words.replace("&", "&&"), parent)
        self.setAccessibleName(words.replace("&", "") if has_mnemonic else words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if is_strong:
            font = self.font()
            font.setBold(True)
            self.setFont(font)

    def sizeHint(self) -> QSize:
        """Override QCheckBox.sizeHint."""
        metrics = self.fontMetrics()
        words = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(self._side() + _GAP + words.width() + 2, max(metrics.height(), self._side()) + 4)

    def minimumSizeHint(self) -> QSize:
        """Override QCheckBox.minimumSizeHint: the words may give way."""
        return QSize(self._side() + _GAP + self.fontMetrics().averageCharWidth() * 8, self.sizeHint().height())

    def hitButton(self, place: QPoint) -> bool:
        """Override QCheckBox.hitButton: box and words."""
        wide = min(self.sizeHint().width(), self.width())
        return self._mirrored(QRect(0, 0, wide, self.height())).contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QCheckBox.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, side = self.palette(), self._side()
        ink = palette.color(QPalette.ColorRole.WindowText)
        ground = palette.color(QPalette.ColorRole.Window)
        is_filled = self.checkState() != Qt.CheckState.Unchecked
        box = QRectF(self._mirrored(QRect(0, (self.height() - side) // 2, side, side)))
        line = palette.color(QPalette.ColorRole.Accent if self.hasFocus() else QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(line, 2 if self.hasFocus() else 1))
        painter.setBrush(ink if is_filled else palette.color(QPalette.ColorRole.Base))
        edge = 1.0 if self.hasFocus() else 0.5
        painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), 3, 3)
        inner = box.adjusted(side * 0.18, side * 0.18, -side * 0.18, -side * 0.18)
        if self.checkState() == Qt.CheckState.Checked:
            paint_tick(painter, inner, ground)
        elif is_filled:
            painter.fillRect(QRectF(inner.left(), box.center().y() - 1, inner.width(), 2), ground)
        painter.setPen(ink)
        words = self._mirrored(QRect(side + _GAP, 0, self.width() - side - _GAP, self.height()))
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextShowMnemonic
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width(), Qt.TextFlag.TextShowMnemonic
        )
        self.style().drawItemText(painter, words, aligned, palette, self.isEnabled(), text)

    def _side(self) -> int:
        return max(14, round(self.fontMetrics().height() * 0.9))

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return place
        return QRect(self.width() - place.right() - 1, place.top(), place.width(), place.height())
