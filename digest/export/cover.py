"""The cover of an edition: a picture drawn by Pillow, so that a shelf of books shows which day is which. Pure."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

from PIL import Image, ImageDraw, ImageFont

from digest.export.fonts import PdfFonts, letters

SIZE = (1200, 1800)
_MARGIN = 110
_PAPER, _INK, _MUTED, _ACCENT = "#fbfaf8", "#1d1c1a", "#625e57", "#9c2f24"
_LINE = 1.28
_QUALITY = 88


def cover(name: str, title: str, headlines: Sequence[str], fonts: PdfFonts, *, is_rtl: bool = False) -> bytes:
    """A JPEG.

    Args:
        name: small, at the top: the program's.
        title: large: the day.
        headlines: the most important first; as many as fit are shown.
        fonts: what it is set in.
        is_rtl: whether lines begin at the right.
    """
    image = Image.new("RGB", SIZE, _PAPER)
    draw = ImageDraw.Draw(image)
    width, height = SIZE
    draw.rectangle((_MARGIN, 150, width - _MARGIN, 162), fill=_ACCENT)

    def write(text: str, y: float, size: int, color: str, *, is_bold: bool = False) -> float:
        font = _font(text, size, fonts, is_bold=is_bold)
        for line in _lines(text, font, width - 2 * _MARGIN):
            x, anchor = (width - _MARGIN, "ra") if is_rtl else (_MARGIN, "la")
            draw.text((x, y), line, font=font, fill=color, anchor=anchor)
            y += size * _LINE
        return y

    y = write(name, 205, 52, _MUTED)
    y = write(title, y + 40, 118, _INK, is_bold=True) + 70
    for number, headline in enumerate(headlines):
        size = 62 if number == 0 else 42
        font = _font(headline, size, fonts, is_bold=number == 0)
        lines = len(list(_lines(headline, font, width - 2 * _MARGIN)))
        if y + lines * size * _LINE > height - _MARGIN:
            break
        draw.line((_MARGIN, y - 26, width - _MARGIN, y - 26), fill="#e2dfd8", width=2)
        y = write(headline, y, size, _INK if number == 0 else _MUTED, is_bold=number == 0) + 54
    made = io.BytesIO()
    image.save(made, "JPEG", quality=_QUALITY)
    return made.getvalue()


def _lines(text: str, font: ImageFont.FreeTypeFont, width: float) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and font.getlength(longer) > width:
            yield line
            longer = word
        # Scripts without spaces, and words longer than the cover, break anywhere.
        while len(longer) > 1 and font.getlength(longer) > width:
            most = next(n for n in range(len(longer) - 1, 0, -1) if n == 1 or font.getlength(longer[:n]) <= width)
            yield longer[:most]
            longer = longer[most:]
        line = longer
    if line:
        yield line


def _font(text: str, size: int, fonts: PdfFonts, *, is_bold: bool) -> ImageFont.FreeTypeFont:
    """The first font that has the letters, else the one that has most of them."""
    wanted = {ord(each) for each in text if not each.isspace()}
    candidates = (fonts.bold if is_bold else fonts.regular, *fonts.others)
    best = min(candidates, key=lambda path: len(wanted - letters(path)))
    return ImageFont.truetype(best, size)
