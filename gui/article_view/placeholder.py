"""The room a picture takes, and the quiet frame that stands in it while there is no picture. Loads nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from gui.article_view.look import Look, interface_font
from gui.article_view.pieces import Picture

# A frame of unknown shape takes the drawing's height at most; one whose picture may still come takes the picture's.
_UNKNOWN_HEIGHT = 220
# A portrait fits on a screen; a strip (a comic, an infographic) is as long as it has to be.
_MAX_HEIGHT = 900
_STRIP = 2.5
_LEAST = 48
_RADIUS = 6.0


def picture_size(picture: Picture, room: int) -> QSize:
    """Size in logical pixels of a picture or its frame: as wide as the column, never wider than it is."""
    width = min(picture.width or room, room)
    if not (picture.width and picture.height):
        return QSize(max(width, _LEAST), max(min(width * 9 // 16, _UNKNOWN_HEIGHT), _LEAST))
    height = round(width * picture.height / picture.width)
    if picture.is_lost:
        height = min(height, _UNKNOWN_HEIGHT)
    elif height > _MAX_HEIGHT and picture.height < _STRIP * picture.width:
        width, height = round(width * _MAX_HEIGHT / height), _MAX_HEIGHT
    if picture.is_there:
        return QSize(max(width, 1), max(height, 1))
    return QSize(max(width, _LEAST), max(height, _LEAST))


def draw_placeholder(picture: Picture, look: Look, size: QSize) -> QImage:
    """The frame with a small sign of a picture and, where there is room, its words."""
    image = QImage(size * look.ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(look.ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.theme.line), 1))
    painter.setBrush(QColor(look.theme.side))
    frame = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
    painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
    painter.setFont(interface_font(look.small_px()))
    metrics = painter.fontMetrics()
    has_words = bool(picture.alt) and size.height() > 4 * metrics.height() and size.width() > 120
    middle = frame.center() - QPointF(0, metrics.height() * 0.7 if has_words else 0)
    _draw_sign(painter, middle, QColor(look.theme.muted))
    if has_words:
        words = metrics.elidedText(picture.alt, Qt.TextElideMode.ElideRight, size.width() - 48)
        painter.setPen(QColor(look.theme.muted))
        place = QRectF(24, middle.y() + 22, size.width() - 48, metrics.height() * 1.4)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), words)
    painter.end()
    return image


def _draw_sign(painter: QPainter, middle: QPointF, color: QColor) -> None:
    """A frame with two hills and a sun, 26 by 20."""
    painter.setPen(QPen(color, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(middle.x() - 13, middle.y() - 10, 26, 20)
    painter.drawRoundedRect(box, 3, 3)
    hills = QPainterPath(box.bottomLeft() + QPointF(1.5, -3))
    for right, up in ((8.0, -11.0), (14.0, -6.0), (18.0, -9.5), (24.5, -3.0)):
        hills.lineTo(box.bottomLeft() + QPointF(right, up))
    painter.drawPath(hills)
    painter.drawEllipse(box.topLeft() + QPointF(19, 5.5), 2.0, 2.0)
