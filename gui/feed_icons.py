"""The small sign of a feed in sidebar, list and article: its site's icon, or a quiet coloured square."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter

from gui.pictures import Pictures
from storage.pictures import ICON, icon_key
from storage.types import Library

_RADIUS = 3


class FeedIcons(QObject):
    """Knows which feed has which icon, and paints it.

    Signals:
        changed: other icons than before can be painted.
    """

    changed = Signal()

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._keys: dict[int, str] = {}
        pictures.decoded.connect(self._on_decoded)
        pictures.changed.connect(self.changed)

    def show_library(self, library: Library) -> None:
        """Take the feeds as they are now."""
        keys = {feed.id: icon_key(feed.site_url, feed.url) for feed in library.feeds}
        found = {feed_id: key for feed_id, key in keys.items() if key is not None}
        if found != self._keys:
            self._keys = found
            self.changed.emit()

    def paint(self, painter: QPainter, feed_id: int, place: QRectF, tint: QColor) -> None:
        """Paint a feed's sign; where its icon is not here, a square of a colour."""
        key = self._keys.get(feed_id)
        image = None
        if key is not None:
            device = painter.device()
            ratio = device.devicePixelRatioF() if device is not None else 1.0
            side = max(1, round(place.width() * ratio))
            image = self._pictures.image(key, QSize(side, side))
        if image is None:
            paint_square(painter, place, tint)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)

    def _on_decoded(self, key: str) -> None:
        if key.startswith(ICON):
            self.changed.emit()


def paint_square(painter: QPainter, place: QRectF, tint: QColor) -> None:
    """What stands for a feed without an icon."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawRoundedRect(place, _RADIUS, _RADIUS)
