"""How paragraphs of a PDF are set, and making a run's look the current one: family, style, size, colour. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from digest.export.pdf_columns import FAMILY, MUTED, Pages
from digest.export.pdf_text import Run

BODY_PT = 10.5
GAP_MM = 2.6
INK = (29, 28, 26)
_DOT = 1.3
"""Size of what has a colour of its own, a topic's mark."""
_MONO = "mono"
_CODE_SIZE = 0.92
"""Of the text's: at one size, letters of one width look larger than others."""


@dataclass(frozen=True, slots=True)
class Look:
    """How paragraphs are set. `bullet`: before the first line, within the indent; `is_underlined`: its links."""

    size_pt: float = BODY_PT
    style: str = ""
    is_muted: bool = False
    indent_mm: float = 0.0
    bullet: str = ""
    gap_mm: float = GAP_MM
    is_underlined: bool = True


def use(pages: Pages, run: Run, look: Look, mono: Path) -> None:
    """Write what follows as a run of a paragraph. `mono`: the font for code, read with the first code there is."""
    size = look.size_pt * (_DOT if run.color is not None else 1.0)
    family, style = FAMILY, "".join(sorted(set(run.style)))
    if run.is_code:
        family, style, size = _MONO, "", size * _CODE_SIZE
        if _MONO not in pages.fonts:
            pages.add_font(_MONO, "", mono)
    pages.set_font(family, style + ("U" if run.link and look.is_underlined else ""), size)
    pages.set_text_color(*(rgb(run.color) if run.color is not None else MUTED if look.is_muted else INK))


def rgb(color: str) -> tuple[int, int, int]:
    """Of "#rrggbb"."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
