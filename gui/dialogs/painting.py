"""The marks that dialogs paint themselves: a topic's dot, a tick, and the chevron of a box that opens downwards."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget


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


def paint_chevron(box: QWidget) -> None:
    """Paint the chevron at the end of a box, which one with a style sheet no longer draws itself."""
    half = box.fontMetrics().height() / 4
    is_mirrored = box.layoutDirection() == Qt.LayoutDirection.RightToLeft
    middle = QPointF(14 if is_mirrored else box.width() - 14, box.height() / 2)
    color = box.palette().color(QPalette.ColorRole.PlaceholderText)
    with QPainter(box) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(
            [middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2), middle + QPointF(half, -half / 2)]
        )
