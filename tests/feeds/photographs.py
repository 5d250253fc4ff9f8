"""Pictures made for tests, of every format that feeds bring."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

HEIC = Path(__file__).with_name("samples") / "camera.heic"
"""96 by 64 pixels, a red corner at the top left; a file, for nothing here can write the format."""


def photograph(width: int = 640, height: int = 480, *, seed: int = 0) -> Image.Image:
    """Colours that run into each other, a red corner at the top left."""
    down = Image.linear_gradient("L").resize((width, height))
    around = Image.radial_gradient("L").resize((width, height))
    image = Image.merge("RGB", (down, around, Image.new("L", (width, height), (seed * 37) % 256)))
    ImageDraw.Draw(image).rectangle((0, 0, width // 4, height // 4), fill=(220, 20, 20))
    return image


def packed(image: Image.Image, picture_format: str = "JPEG", **how: Any) -> bytes:
    """A picture's bytes in a format."""
    written = io.BytesIO()
    image.save(written, picture_format, **how)
    return written.getvalue()


def opened(data: bytes) -> Image.Image:
    """What a picture's bytes hold."""
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def is_red(image: Image.Image, x: int, y: int) -> bool:
    """Whether a place shows the corner's red."""
    red, green, blue = image.convert("RGB").getpixel((x, y))  # type: ignore[misc]
    return bool(red > 150 and green < 90 and blue < 90)
