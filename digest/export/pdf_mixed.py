"""Paragraphs with words from right to left, in several looks: broken into lines, put in order, painted piece by piece.

fpdf2 orders what is written in both directions within a cell of one look only, so each piece of one look and one
direction becomes such a cell here. The order is Unicode's (UAX #9), line by line. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from fpdf.bidi import BidiParagraph, auto_detect_base_direction
from fpdf.enums import TextDirection, TextMode
from fpdf.fonts import TTFFont

from digest.export.pdf_columns import FAMILY, Pages
from digest.export.pdf_text import Run

_WORD = re.compile(r"[^\S\n]*[^\s]+")
_STROKE = 0.03
"""Of its size, how much wider letters are drawn that have no bold face of their own."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Letters of one look and one level: even from the left, odd from the right."""

    text: str
    run: Run
    level: int


def write_mixed(
    pages: Pages,
    runs: Sequence[Run],
    use: Callable[[Run], None],
    *,
    is_rtl: bool,
    indent_mm: float,
    line_mm: float,
) -> None:
    """Write a paragraph from the current height down.

    Args:
        use: makes the look of a run the current one.
        is_rtl: whether lines begin at the right edge; else their order is told by the first letter with a direction.
        indent_mm: left free where lines begin.
        line_mm: from line to line.
    """
    text = "".join(run.text for run in runs)
    owners = [run for run in runs for _ in run.text]
    direction = TextDirection.RTL if is_rtl else auto_detect_base_direction(text)
    pages.set_text_shaping(True, direction=direction)

    def width(start: int, end: int) -> float:
        return sum(_width(pages, part, run, use) for part, run in _looks(text, owners, start, end))

    for start, end in _lines(text, pages.epw - indent_mm, width):
        if pages.will_page_break(line_mm):
            pages.leave_column()
        pieces = _in_order(text[start:end], owners[start:end], direction)
        widths = [_width(pages, piece.text, piece.run, use) for piece in pieces]
        y = pages.get_y()
        x = pages.w - pages.r_margin - indent_mm - sum(widths) if is_rtl else pages.l_margin + indent_mm
        for piece, wide in zip(pieces, widths, strict=True):
            _paint(pages, piece, (x, y), wide, line_mm, use)
            x += wide
        pages.set_xy(pages.l_margin, y + line_mm)


def _looks(text: str, owners: Sequence[Run], start: int, end: int) -> Iterator[tuple[str, Run]]:
    """A part of the text by its looks."""
    while start < end:
        stop = start + 1
        while stop < end and owners[stop] is owners[start]:
            stop += 1
        yield text[start:stop], owners[start]
        start = stop


def _width(pages: Pages, text: str, run: Run, use: Callable[[Run], None]) -> float:
    use(run)
    return float(pages.get_string_width(text))


def _lines(text: str, room: float, width: Callable[[int, int], float]) -> Iterator[tuple[int, int]]:
    """Where lines begin and end, as many words in each as fit; a word wider than a line is cut."""
    at = 0
    for paragraph in text.split("\n"):
        start, filled = at, 0.0
        for word in _WORD.finditer(text, at, at + len(paragraph)):
            begin, end = word.span()
            wide = width(begin, end)
            if filled and filled + wide > room:
                yield start, begin
                # The space before a word stays behind with the line it ended.
                begin += len(word.group()) - len(word.group().lstrip())
                start, filled, wide = begin, 0.0, width(begin, end)
            while wide > room and end - begin > 1:
                cut = begin + 1
                while cut + 1 < end and width(begin, cut + 1) <= room:
                    cut += 1
                yield begin, cut
                start = begin = cut
                wide = width(begin, end)
            filled += wide
        at += len(paragraph)
        yield start, at
        at += 1


def _in_order(text: str, owners: Sequence[Run], direction: TextDirection) -> list[_Piece]:
    """A line's pieces from left to right."""
    pieces: list[_Piece] = []
    last: tuple[int, Run] | None = None
    for each in BidiParagraph(text, direction).get_characters_with_embedding_level():
        owner = owners[each.character_index]
        if last is not None and last[0] == each.embedding_level and last[1] is owner:
            pieces[-1] = _Piece(pieces[-1].text + each.character, owner, each.embedding_level)
        else:
            pieces.append(_Piece(each.character, owner, each.embedding_level))
        last = each.embedding_level, owner
    for level in range(max((piece.level for piece in pieces), default=0), 0, -1):
        at = 0
        while at < len(pieces):
            end = at
            while end < len(pieces) and pieces[end].level >= level:
                end += 1
            pieces[at:end] = reversed(pieces[at:end])
            at = max(end, at + 1)
    return pieces


def _paint(
    pages: Pages, piece: _Piece, place: tuple[float, float], width: float, height: float, use: Callable[[Run], None]
) -> None:
    direction = TextDirection.RTL if piece.level % 2 else TextDirection.LTR
    with pages.local_context():
        use(piece.run)
        pages.set_text_shaping(True, direction=direction)
        if "B" in piece.run.style and not _has_bold(pages, piece.text):
            pages.text_mode = TextMode.FILL_STROKE
            pages.set_draw_color(pages.text_color or 0)
            pages.set_line_width(pages.font_size * _STROKE)
        pages.set_xy(*place)
        pages.cell(width, height, piece.text, link=piece.run.link or "")


def _has_bold(pages: Pages, text: str) -> bool:
    """Whether the family holds the letters. The fonts that stand in for it are of one weight."""
    bold = pages.fonts[f"{FAMILY}B"]
    return isinstance(bold, TTFFont) and all(each.isspace() or ord(each) in bold.cmap for each in text)
