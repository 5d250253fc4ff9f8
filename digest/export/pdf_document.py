"""A PDF as it grows: A4 or Letter, in columns, its fonts embedded, its headings as bookmarks. Pure.

Laid out by fpdf2; what is written from right to left, and letters that join, need its shaping by HarfBuzz.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum

from fpdf.enums import Align, TextDirection, XPos, YPos
from fpdf.errors import FPDFException
from fpdf.image_parsing import preload_image

from digest.export.article import ExportedArticle
from digest.export.fonts import PdfFonts
from digest.export.pdf_columns import FAMILY, MUTED, Pages
from digest.export.pdf_look import BODY_PT, GAP_MM, INK, Look, rgb, use
from digest.export.pdf_mixed import write_mixed
from digest.export.pdf_text import Run, drawable, gather, holds_right_to_left, needs_shaping, settled
from digest.export.tree import Node

# fpdf2 tells of every letter that a font lacks; a square in a file is no event for the log.
logging.getLogger("fpdf").setLevel(logging.ERROR)
logging.getLogger("fontTools").setLevel(logging.ERROR)

log = logging.getLogger("broadsheet.export")

_SIZES_PT = {"h2": 14.0, "h3": 12.0, "h4": 11.0, "h5": 10.5, "h6": 10.5}
_LINE = 1.45
_INDENT_MM = 6.0
_MARGINS_MM = (24, 22, 24)
MM_A_POINT = 25.4 / 72
_RULE = (200, 196, 188)
_MAX_PICTURE_SHARE = 0.45
"""Of the page's height: a picture never takes a page alone."""
_BLOCKS = frozenset(
    (
        *("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "hr", "figure", "table", "aside"),
        *("figcaption", "dt", "dd", "li", "caption"),
    )
)


class Paper(StrEnum):
    """The sheet."""

    A4 = "A4"
    LETTER = "Letter"


class Document:
    """A PDF as it grows, from top to bottom.

    Attributes:
        pages: fpdf2's document, for what an edition adds of its own.
    """

    def __init__(
        self,
        fonts: PdfFonts,
        paper: Paper,
        language: str | None,
        *,
        is_rtl: bool = False,
        body_pt: float = BODY_PT,
        names: frozenset[str] = frozenset(),
        margins_mm: tuple[float, float, float] = _MARGINS_MM,
    ) -> None:
        """Begin.

        Args:
            fonts: what it is set in.
            paper: the sheet.
            language: a BCP 47 tag; None if unknown.
            is_rtl: whether lines begin at the right.
            body_pt: the size of the text; headings follow it.
            names: all that links within it may lead to; each is to be given its place by `name`.
            margins_mm: left, above and below, right.
        """
        self.pages = Pages(format=paper.value, unit="mm")
        self.pages.is_rtl = is_rtl
        self._body_pt = body_pt
        self._names = names
        self._align = Align.R if is_rtl else Align.L
        files = (("", fonts.regular), ("B", fonts.bold), ("I", fonts.italic), ("BI", fonts.bold_italic))
        for style, path in files:
            self.pages.add_font(FAMILY, style, path)
        fallbacks = []
        for number, path in enumerate(fonts.others):
            name = f"other{number}"
            self.pages.add_font(name, "", path)
            fallbacks.append(name)
        self._mono = fonts.mono
        # The family stands in for letters that the one for code lacks.
        self.pages.set_fallback_fonts([*fallbacks, FAMILY], exact_match=False)
        # What is no JPEG becomes one: packed dots of a photograph take ten times the room.
        self.pages.set_image_filter("DCTDecode")
        # The room fpdf2 leaves beside every cell would set text apart from pictures and rules.
        self.pages.c_margin = 0
        self.pages.set_margins(*margins_mm)
        self.pages.set_auto_page_break(True, margin=margins_mm[1])
        if language:
            self.pages.set_lang(language)
        self.pages.add_page()
        self._use()

    def data(self) -> bytes:
        """The whole file."""
        return bytes(self.pages.output())

    def title(self, text: str, level: int = 0, size_pt: float = 22, color: str | None = None) -> None:
        """A large line, and a bookmark. `color`: of a dot before it."""
        if self.pages.will_page_break(size_pt * MM_A_POINT * 4):
            self.pages.leave_column()
        self.bookmark(text, level)
        room = self._dot(color, size_pt) if color is not None else 0.0
        self._use(size_pt, "B")
        self._cell(text, size_pt, 1.2, room=room)
        self.gap(1.5)

    def _dot(self, color: str, size_pt: float) -> float:
        """Where the line begins; the room it takes."""
        size = size_pt * MM_A_POINT
        radius = size * 0.3
        at_right = self._align is Align.R
        x = self.pages.w - self.pages.r_margin - radius if at_right else self.pages.l_margin + radius
        self.pages.set_fill_color(*rgb(color))
        self.pages.circle(x, self.pages.get_y() + size * 0.6, radius, style="F")
        return radius * 3.2

    def bars(self, counts: Sequence[int], height_mm: float) -> None:
        """A bar for each number; together they are as wide as the column."""
        if not counts:
            return
        if self.pages.will_page_break(height_mm + 8):
            self.pages.leave_column()
        step = self.pages.epw / len(counts)
        most = max(1, *counts)
        foot = self.pages.get_y() + height_mm
        self.pages.set_fill_color(*_RULE)
        for number, count in enumerate(counts):
            tall = max(0.3, height_mm * count / most)
            self.pages.rect(self.pages.l_margin + number * step, foot - tall, max(0.4, step - 0.8), tall, style="F")
        self.pages.set_y(foot + 1)

    def line(self, text: str, link: str | None = None, *, gap_mm: float = 3.5) -> None:
        """A small, quiet line."""
        size = 9 if self._body_pt >= BODY_PT else 8
        self._use(size, is_muted=True)
        self._cell(text, size, 1.35, link)
        self.gap(gap_mm)

    def name(self, name: str) -> None:
        """Let links to one of its names lead here."""
        self.pages.set_link(name=name, x=self.pages.l_margin, y=self.pages.get_y())

    def bookmark(self, text: str, level: int) -> None:
        """An entry of the outline that leads here."""
        self.pages.start_section(" ".join(drawable(text).split()) or "–", level, strict=False)

    def gap(self, height_mm: float) -> None:
        """Leave room."""
        self.pages.set_y(self.pages.get_y() + height_mm)

    def rule(self) -> None:
        """A hairline across the column."""
        self.pages.set_draw_color(*_RULE)
        self.pages.set_line_width(0.2)
        y = self.pages.get_y() + 1
        self.pages.line(self.pages.l_margin, y, self.pages.w - self.pages.r_margin, y)
        self.gap(4)

    def picture(self, data: bytes, alt: str, tallest_mm: float) -> bool:
        """A picture as wide as the column, in its middle; False where it cannot be drawn."""
        ratio = self._ratio(data) if data else None
        if ratio is None:
            return False
        width = self.pages.epw
        height = width * ratio
        if height > tallest_mm:
            width, height = tallest_mm / ratio, tallest_mm
        if self.pages.will_page_break(height):
            self.pages.leave_column()
        x = self.pages.l_margin + (self.pages.epw - width) / 2
        self.pages.image(io.BytesIO(data), x, None, width, height, alt_text=alt or None)
        self.gap(1.5)
        return True

    @contextmanager
    def written_from(self, *, is_rtl: bool) -> Iterator[None]:
        """Set what is written within from the right, or from the left."""
        align = self._align
        self._align = Align.R if is_rtl else Align.L
        yield
        self._align = align

    def blocks(self, node: Node, article: ExportedArticle, look: Look | None = None, level: int = 1) -> None:
        """What a node holds, block by block; text between blocks is one of its own."""
        look = look or Look(self._body_pt)
        pending: list[Node | str] = []
        for child in node.children:
            if isinstance(child, Node) and (child.name in _BLOCKS or child.name == "img"):
                self.paragraph(pending, look)
                pending = []
                self._block(child, article, look, level)
            else:
                pending.append(child)
        self.paragraph(pending, look)

    # ---- blocks

    def _block(self, node: Node, article: ExportedArticle, look: Look, level: int) -> None:
        match node.name:
            case "h2" | "h3" | "h4" | "h5" | "h6":
                self._heading(node, look, level)
            case "ul" | "ol":
                self._list(node, article, look, level)
            case "blockquote" | "dd":
                inner = Look(look.size_pt, "I" if node.name == "blockquote" else "", indent_mm=look.indent_mm + 6)
                self.blocks(node, article, inner, level)
            case "dt":
                self.paragraph(node.children, Look(look.size_pt, "B", indent_mm=look.indent_mm, gap_mm=0.8))
            case "pre":
                code = Look(self._body_pt - 1.5, indent_mm=look.indent_mm, gap_mm=0)
                for line in node.text().strip("\n").split("\n"):
                    self.paragraph([Node("code", {}, [line or " "])], code, keeps_spaces=True)
                self.gap(GAP_MM)
            case "hr":
                self.rule()
            case "img":
                self._picture(node, article)
            case "figcaption" | "caption":
                self.paragraph(node.children, Look(self._body_pt - 1.5, is_muted=True, indent_mm=look.indent_mm))
            case "table":
                self._table(node, article, look, level)
            case _:
                self.blocks(node, article, look, level)

    def _heading(self, node: Node, look: Look, level: int) -> None:
        size = _SIZES_PT[node.name] * self._body_pt / BODY_PT
        # A heading alone at the foot of a page leads to nothing.
        if self.pages.will_page_break(size * MM_A_POINT * 4):
            self.pages.leave_column()
        self.gap(2)
        self.bookmark(node.text(), level + int(node.name[1]) - 2)
        self.paragraph(node.children, Look(size, "B", indent_mm=look.indent_mm, gap_mm=1.6))

    def _list(self, node: Node, article: ExportedArticle, look: Look, level: int) -> None:
        number = int(node.attributes.get("start") or 1)
        for entry in node.elements("li"):
            mark = f"{number}." if node.name == "ol" else "•"
            number += 1
            inline: list[Node | str] = []
            rest: list[Node | str] = []
            for child in entry.children:
                is_block = isinstance(child, Node) and child.name in _BLOCKS
                if is_block and isinstance(child, Node) and child.name == "p" and not inline and not rest:
                    inline = list(child.children)
                elif is_block or rest:
                    rest.append(child)
                else:
                    inline.append(child)
            inner = Look(look.size_pt, look.style, look.is_muted, look.indent_mm + _INDENT_MM, mark, 1.0)
            self.paragraph(inline, inner)
            if rest:
                below = Look(look.size_pt, look.style, look.is_muted, look.indent_mm + _INDENT_MM)
                self.blocks(Node("li", {}, rest), article, below, level)
        self.gap(1.6)

    def _table(self, node: Node, article: ExportedArticle, look: Look, level: int) -> None:
        """Rows as lines of label and value: whatever its width, nothing of a table is cut off."""
        for caption in node.elements("caption"):
            self._block(caption, article, look, level)
        rows = [list(row.elements("td", "th")) for row in node.walk() if row.name == "tr"]
        labels: list[str] = []
        if rows and len(rows) > 1 and all(cell.name == "th" for cell in rows[0]):
            labels = [" ".join(cell.text().split()) for cell in rows[0]]
            rows = rows[1:]
        for row in rows:
            parts: list[Node | str] = []
            for at, cell in enumerate(row):
                if at:
                    parts.append("  ·  ")
                if at < len(labels) and labels[at]:
                    parts.append(Node("b", {}, [f"{labels[at]}: "]))
                parts.append(" ".join(cell.text().split()) if cell.name == "td" else Node("b", {}, [cell.text()]))
            self.paragraph(parts, Look(self._body_pt - 1, indent_mm=look.indent_mm, gap_mm=1.0))
        self.gap(1.6)

    def _picture(self, node: Node, article: ExportedArticle) -> None:
        picture = article.picture(node)
        alt = node.attributes.get("alt", "").strip()
        tallest = self.pages.h * _MAX_PICTURE_SHARE
        if (picture is None or not self.picture(picture.data or b"", alt, tallest)) and alt:
            self.paragraph([alt], Look(self._body_pt - 1.5, is_muted=True))

    def _ratio(self, data: bytes) -> float | None:
        """A picture's height over its width; None for what cannot be drawn."""
        try:
            _name, _image, facts = preload_image(self.pages.image_cache, io.BytesIO(data))
            return float(str(facts["h"])) / float(str(facts["w"]))
        except (OSError, ValueError, ZeroDivisionError, FPDFException) as error:
            log.info("a picture is left out of a PDF: %s", error)
            return None

    # ---- paragraphs

    def paragraph(self, nodes: Sequence[Node | str], look: Look, *, keeps_spaces: bool = False) -> None:
        """Inline nodes as a paragraph; nothing where they say nothing."""
        gathered: list[Run] = []
        for node in nodes:
            gather(node, Run("", look.style), gathered, self._names)
        runs = gathered if keeps_spaces else settled(gathered)
        if not "".join(run.text for run in runs).strip() and not keeps_spaces:
            return
        whole = "".join(run.text for run in runs)
        self._shape(is_on=needs_shaping(whole))
        self._use(look.size_pt, look.style, is_muted=look.is_muted)
        if holds_right_to_left(whole):
            marked = [Run(f"{look.bullet} ", look.style), *runs] if look.bullet else runs
            write_mixed(
                self.pages,
                marked,
                lambda run: self._use_run(run, look),
                is_rtl=self._align is Align.R,
                indent_mm=look.indent_mm,
                line_mm=look.size_pt * MM_A_POINT * _LINE,
            )
            self.gap(look.gap_mm)
            return
        bullet_gap = _INDENT_MM if look.bullet else 0.0
        line = _LINE if look.size_pt < 13 else 1.25
        with (
            self.pages.flow(self._align, line, look.indent_mm - bullet_gap) as column,
            column.paragraph(
                indent=bullet_gap, bullet_string=look.bullet, bullet_r_margin=2.0 if look.bullet else None
            ) as paragraph,
        ):
            for run in runs:
                self._use_run(run, look)
                paragraph.write(run.text, link=run.link)
        self.gap(look.gap_mm)

    def _use_run(self, run: Run, look: Look) -> None:
        use(self.pages, run, look, self._mono)

    def _cell(self, text: str, size_pt: float, line: float, link: str | None = None, room: float = 0.0) -> None:
        """Lines across the column. `room`: left free where they begin."""
        self._shape(is_on=True)
        height = size_pt * MM_A_POINT * line
        if self._align is not Align.R:
            self.pages.set_x(self.pages.l_margin + room)
        self.pages.multi_cell(
            self.pages.epw - room,
            height,
            drawable(text),
            align=self._align,
            link=link or "",
            new_x=XPos.LMARGIN,
            new_y=YPos.NEXT,
        )

    def _shape(self, *, is_on: bool) -> None:
        self.pages.set_text_shaping(is_on, direction=TextDirection.RTL if self._align is Align.R else None)

    def _use(self, size_pt: float = BODY_PT, style: str = "", *, is_muted: bool = False) -> None:
        self.pages.set_font(FAMILY, "".join(sorted(set(style))), size_pt)
        self.pages.set_text_color(*(MUTED if is_muted else INK))
