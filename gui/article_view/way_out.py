"""The button in the article's corner that leads out of where the article stands alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QStyle, QWidget

from gui.bar_button import BarButton

_TOP_PX = 4


class WayOut(BarButton):
    """Stands over a widget and keeps to its corner."""

    def __init__(self, over: QWidget) -> None:
        super().__init__("close", "", over)
        self.setToolTip(self.tr("Show the whole window again (Esc)"))
        self.setAccessibleName(self.tr("Show the whole window again"))
        self._over = over
        over.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Go to the corner, beside the scroll bar and above what else is there."""
        size, bar = self.sizeHint(), self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        is_mirrored = self._over.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = bar if is_mirrored else self._over.width() - size.width() - bar
        self.setGeometry(QRect(QPoint(left, _TOP_PX), size))
        self.raise_()
