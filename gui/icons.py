"""Small glyphs, drawn as paths: the same on every machine, in any colour, sharp at any scale."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

SIZE = 16
Draw = Callable[[QPainter], None]


def paint(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draw a glyph into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / SIZE, rect.height() / SIZE)
    painter.setPen(QPen(color, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _GLYPHS[name](painter)
    painter.restore()


def icon(name: str, color: str) -> QIcon:
    """A glyph as an icon, at one and at two pixels a point."""
    made = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(SIZE * scale, SIZE * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(scale)
        painter = QPainter(pixmap)
        paint(painter, name, QRectF(0, 0, SIZE, SIZE), QColor(color))
        painter.end()
        made.addPixmap(pixmap)
    return made


def _refresh(painter: QPainter) -> None:
    painter.drawArc(QRectF(3, 3, 10, 10), 60 * 16, 280 * 16)
    painter.drawPolyline([QPointF(10.6, 1.4), QPointF(10.8, 4.2), QPointF(8, 4.6)])


def _articles(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(2.5, 2.5, 11, 11), 1.5, 1.5)
    for y in (5.5, 8.0, 10.5):
        painter.drawLine(QPointF(5, y), QPointF(11, y))


def _digest(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(2.5, 2.5, 11, 11), 1.5, 1.5)
    painter.drawRect(QRectF(5, 5, 6, 2.5))
    for left in (5.0, 8.8):
        painter.drawLine(QPointF(left, 10.5), QPointF(left + 2.2, 10.5))


def _close(painter: QPainter) -> None:
    painter.drawLine(QPointF(4, 4), QPointF(12, 12))
    painter.drawLine(QPointF(12, 4), QPointF(4, 12))


def _search(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(2.5, 2.5, 8, 8))
    painter.drawLine(QPointF(9.4, 9.4), QPointF(13.5, 13.5))


def _pause(painter: QPainter) -> None:
    for x in (5.5, 10.5):
        painter.drawLine(QPointF(x, 3.5), QPointF(x, 12.5))


def _check(painter: QPainter) -> None:
    painter.drawPolyline([QPointF(3, 8.5), QPointF(6.5, 12), QPointF(13, 4.5)])


def _moon(painter: QPainter) -> None:
    path = QPainterPath()
    path.addEllipse(QRectF(2.5, 2.5, 11, 11))
    bite = QPainterPath()
    bite.addEllipse(QRectF(6, 0.5, 10, 10))
    painter.drawPath(path.subtracted(bite))


def _sun(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(5, 5, 6, 6))
    for a, b in (
        ((8, 1), (8, 2.4)), ((8, 13.6), (8, 15)), ((1, 8), (2.4, 8)), ((13.6, 8), (15, 8)),
        ((3, 3), (4, 4)), ((12, 12), (13, 13)), ((3, 13), (4, 12)), ((12, 4), (13, 3)),
    ):  # fmt: skip
        painter.drawLine(QPointF(*a), QPointF(*b))


def _menu(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())
    for x in (3.5, 8, 12.5):
        painter.drawEllipse(QPointF(x, 8), 0.7, 0.7)


def _today(painter: QPainter) -> None:
    painter.drawPolygon([QPointF(8, 1.8), QPointF(14.2, 8), QPointF(8, 14.2), QPointF(1.8, 8)])
    painter.setBrush(painter.pen().color())
    painter.drawPolygon([QPointF(8, 6), QPointF(10, 8), QPointF(8, 10), QPointF(6, 8)])


def _unread(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(QRectF(4, 4, 8, 8))


def _saved(painter: QPainter) -> None:
    path = QPainterPath(QPointF(8, 1.8))
    for x, y in (
        (9.9, 5.9), (14.3, 6.3), (11, 9.3), (12, 13.7), (8, 11.4), (4, 13.7), (5, 9.3), (1.7, 6.3), (6.1, 5.9),
    ):  # fmt: skip
        path.lineTo(x, y)
    path.closeSubpath()
    painter.setBrush(painter.pen().color())
    painter.drawPath(path)


def _page(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(3.5, 2, 9, 12), 1, 1)
    for y in (5.5, 8.0, 10.5):
        painter.drawLine(QPointF(5.5, y), QPointF(10.5, y))


def _warning(painter: QPainter) -> None:
    painter.drawPolygon([QPointF(8, 2), QPointF(14.5, 13.5), QPointF(1.5, 13.5)])
    painter.drawLine(QPointF(8, 6.5), QPointF(8, 9.5))
    painter.drawPoint(QPointF(8, 11.6))


_GLYPHS: dict[str, Draw] = {
    "refresh": _refresh,
    "articles": _articles,
    "digest": _digest,
    "close": _close,
    "search": _search,
    "pause": _pause,
    "check": _check,
    "moon": _moon,
    "sun": _sun,
    "menu": _menu,
    "today": _today,
    "unread": _unread,
    "saved": _saved,
    "all": _articles,
    "pages": _page,
    "warning": _warning,
}

NAMES = tuple(_GLYPHS)
"""Every glyph there is."""
