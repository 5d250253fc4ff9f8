"""Draw the program's icon from its SVGs in every size, as PNG, .ico and .icns; run by hand when the drawing changes.

The files are committed, so that nothing is drawn where the program is installed: `make icons`.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "gui" / "desktop" / "icon"

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels: what the icon theme specification names and desktops ask for."""

MOST_SMALL = 32
"""Up to this size the drawing with fewer parts is the clearer one."""

ICO_SIZES = (16, 24, 32, 48, 64, 256)


def draw(size_px: int) -> bytes:
    """The icon as a PNG."""
    name = "broadsheet-small.svg" if size_px <= MOST_SMALL else "broadsheet.svg"
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(FOLDER / name)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    # Pillow's PNGs are smaller by a third.
    packed = io.BytesIO()
    Image.open(io.BytesIO(data.data())).save(packed, "PNG", optimize=True)
    return packed.getvalue()


def main() -> None:
    """Write every file anew."""
    drawn = {size: draw(size) for size in SIZES}
    for size, png in drawn.items():
        (FOLDER / f"{size}.png").write_bytes(png)
    images = {size: Image.open(io.BytesIO(png)) for size, png in drawn.items()}
    images[256].save(
        FOLDER / "broadsheet.ico",
        sizes=[(size, size) for size in ICO_SIZES],
        append_images=[images[size] for size in ICO_SIZES[:-1]],
    )
    largest = Image.open(io.BytesIO(draw(1024)))
    others = [images[size] for size in (16, 32, 64, 128, 256)]
    images[512].save(FOLDER / "broadsheet.icns", append_images=[*others, largest])


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    main()
