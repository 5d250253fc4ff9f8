"""The two marks that dialogs paint themselves: a topic's dot, and a tick."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen


def paint_dot(painter: QPainter, place: QRectF, color: str) -> None:
    """Paint a topic's dot into `place`, as large as fits."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    radius = min(place.width(), place.height()) / 2
    painter.drawEllipse(place.center(), radius, radius)
    painter.restore()


def paint_tick(painter: QPainter, place: QRectF, color: QColor) -> None:
    """Paint a tick mark into `place`; drawn, for not every interface font has one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(place.width(), place.height())
    pen = QPen(color, max(1.5, side / 7), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    corner = place.center() - QPointF(side / 2, side / 2)
    points = ((0.15, 0.55), (0.40, 0.80), (0.85, 0.25))
    painter.drawPolyline([corner + QPointF(side * x, side * y) for x, y in points])
    painter.restore()
