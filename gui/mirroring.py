"""Places counted from the side where lines begin, as places to paint at: mirrored where lines begin at the right.

Qt mirrors what its layouts place, and the sides of text by the painter's direction; not what is painted by measures.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QStyle, QWidget


def mirrored(place: QRectF, width: float, direction: Qt.LayoutDirection) -> QRectF:
    """A place within a whole of a width."""
    if direction == Qt.LayoutDirection.RightToLeft:
        return QRectF(width - place.right(), place.top(), place.width(), place.height())
    return place


def put(widget: QWidget, place: QRect) -> None:
    """Give a widget its place within its parent."""
    parent = widget.parentWidget()
    if parent is not None:
        place = QStyle.visualRect(widget.layoutDirection(), parent.rect(), place)
    widget.setGeometry(place)
