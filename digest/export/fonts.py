"""Fonts that files are set in, as paths given by the caller. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from fontTools.ttLib import TTFont


@dataclass(frozen=True, slots=True)
class PdfFonts:
    """Font files a PDF is set in.

    Attributes:
        regular, bold, italic, bold_italic: of one serif family.
        mono: for code, every letter as wide as any other.
        others: for letters which that family lacks, best first.
    """

    regular: Path
    bold: Path
    italic: Path
    bold_italic: Path
    mono: Path
    others: tuple[Path, ...] = ()

    def of(self, text: str) -> PdfFonts:
        """With only those of the others that a text needs: fonts of many letters take long to read."""
        missing = {ord(each) for each in set(text)} - letters(self.regular)
        needed = []
        for path in self.others:
            if missing & letters(path):
                needed.append(path)
                missing -= letters(path)
        return replace(self, others=tuple(needed))


@lru_cache(maxsize=32)
def letters(path: Path) -> frozenset[int]:
    """The characters a font holds, as code points."""
    # Collections hold fonts of the same letters: the first will do.
    with TTFont(path, fontNumber=0, lazy=True) as font:
        return frozenset(font.getBestCmap() or ())
