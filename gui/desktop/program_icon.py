"""The program's icon, as the window, the tray and messages show it, and with a number on it. Files are in `icon/`."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPixmap

from gui.desktop.launch import ICONS

WINDOW_SIZES = (16, 24, 32, 48, 64, 128, 256)
TRAY_SIZES = (16, 22, 24, 32, 48, 64)
"""Pixels panels ask for: 16 to 24 at 100 %, more on dense screens."""

_GROUND, _INK = QColor("#1d4f91"), QColor("#ffffff")
"""Of the number: blue stands off the icon's red on light and dark panels; 8:1 between the two."""


def program_icon() -> QIcon:
    """The icon in every size; a file is read when its size is first drawn."""
    icon = QIcon()
    for size in WINDOW_SIZES:
        icon.addFile(str(ICONS / f"{size}.png"), QSize(size, size))
    return icon


def short_number(count: int) -> str:
    """A count in the three characters that can be read at 16 pixels: "7", "380", "12k", ".2M"."""
    if count < 1000:
        return str(count)
    if count < 100_000:
        return f"{count // 1000}k"
    return f".{count // 100_000}M" if count < 1_000_000 else f"{count // 1_000_000}M"


def numbered_icon(count: int) -> QIcon:
    """The icon with a number in its lower right corner; without one for 0."""
    icon = QIcon()
    for size in TRAY_SIZES:
        pixmap = QPixmap(str(ICONS / f"{size}.png"))
        if count > 0:
            _draw_number(pixmap, short_number(count))
        icon.addPixmap(pixmap)
    return icon


def _draw_number(pixmap: QPixmap, text: str) -> None:
    """Fill the lower part, as wide as the number asks for, from the right edge."""
    side = pixmap.width()
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont()
    font.setBold(True)
    font.setPixelSize(max(8, round(side * 0.56)))
    room = side - 2.0
    metrics = QFontMetricsF(font)
    while metrics.horizontalAdvance(text) > room and font.pixelSize() > 6:
        font.setPixelSize(font.pixelSize() - 1)
        metrics = QFontMetricsF(font)
    height = min(float(side), metrics.capHeight() + max(3.0, side * 0.16))
    width = min(float(side), max(height, metrics.horizontalAdvance(text) + max(2.0, side * 0.14)))
    rect = QRectF(side - width, side - height, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(rect, height * 0.3, height * 0.3)
    painter.setPen(_INK)
    painter.setFont(font)
    baseline = rect.center().y() + metrics.capHeight() / 2
    painter.drawText(QPointF(rect.center().x() - metrics.horizontalAdvance(text) / 2, baseline), text)
    painter.end()
