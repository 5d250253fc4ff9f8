"""An article as a PDF: A4 or Letter, its fonts embedded, its headings as bookmarks. Pure: fonts are given as files.

Laid out by fpdf2; what is written from right to left, and letters that join, need its shaping by HarfBuzz.
"""

from __future__ import annotations

import io
import logging
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from fpdf import FPDF
from fpdf.enums import Align, TextDirection, XPos, YPos
from fpdf.errors import FPDFException
from fpdf.image_parsing import preload_image

from digest.export.article import ExportedArticle
from digest.export.tree import Node

if TYPE_CHECKING:
    from fpdf.text_region import Paragraph

# fpdf2 tells of every letter that a font lacks; a square in a file is no event for the log.
logging.getLogger("fpdf").setLevel(logging.ERROR)
logging.getLogger("fontTools").setLevel(logging.ERROR)

log = logging.getLogger("broadsheet.export")

_FAMILY = "text"
_BODY_PT = 10.5
_SIZES_PT = {"h2": 14.0, "h3": 12.0, "h4": 11.0, "h5": 10.5, "h6": 10.5}
_LINE = 1.45
_GAP_MM = 2.6
_INDENT_MM = 6.0
_MUTED = (98, 94, 87)
_INK = (29, 28, 26)
_RULE = (200, 196, 188)
_MAX_PICTURE_SHARE = 0.45
"""Of the page's height: a picture never takes a page alone."""
_BLOCKS = frozenset(
    (
        *("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "hr", "figure", "table", "aside"),
        *("figcaption", "dt", "dd", "li", "caption"),
    )
)
_FROM_THE_RIGHT = frozenset(("R", "AL", "AN"))
_STYLES = {"b": "B", "strong": "B", "i": "I", "em": "I", "cite": "I", "dfn": "I", "var": "I"}


class Paper(StrEnum):
    """The sheet."""

    A4 = "A4"
    LETTER = "Letter"


@dataclass(frozen=True, slots=True)
class PdfFonts:
    """Font files a PDF is set in.

    Attributes:
        regular, bold, italic, bold_italic: of one serif family.
        others: for letters which that family lacks, best first.
    """

    regular: Path
    bold: Path
    italic: Path
    bold_italic: Path
    others: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class _Run:
    """Text of one look within a paragraph."""

    text: str
    style: str = ""
    link: str | None = None


@dataclass(frozen=True, slots=True)
class _Look:
    """How a block's paragraphs are set."""

    size_pt: float = _BODY_PT
    style: str = ""
    is_muted: bool = False
    indent_mm: float = 0.0
    bullet: str = ""
    gap_mm: float = _GAP_MM


def pdf(article: ExportedArticle, fonts: PdfFonts, now: int, paper: Paper = Paper.A4) -> bytes:
    """The file's bytes.

    Args:
        article: what it holds.
        fonts: what it is set in.
        now: when it is made, UTC epoch seconds.
        paper: the sheet.
    """
    document = Document(fonts, paper, article.language, is_rtl=article.is_rtl)
    document.pages.set_title(article.title)
    document.pages.set_creation_date(datetime.fromtimestamp(now, UTC))
    if article.author:
        document.pages.set_author(article.author)
    document.title(article.title)
    if article.byline:
        document.line(article.byline)
    document.blocks(article.tree(), article)
    if article.url:
        document.line(article.url, link=article.url)
    return document.data()


class Document:
    """A PDF as it grows, from top to bottom.

    Attributes:
        pages: fpdf2's document, for what an edition adds of its own.
    """

    def __init__(self, fonts: PdfFonts, paper: Paper, language: str | None, *, is_rtl: bool = False) -> None:
        self.pages = _Pages(format=paper.value, unit="mm")
        self._align = Align.R if is_rtl else Align.L
        files = (("", fonts.regular), ("B", fonts.bold), ("I", fonts.italic), ("BI", fonts.bold_italic))
        for style, path in files:
            self.pages.add_font(_FAMILY, style, path)
        names = []
        for number, path in enumerate(fonts.others):
            name = f"other{number}"
            self.pages.add_font(name, "", path)
            names.append(name)
        self.pages.set_fallback_fonts(names, exact_match=False)
        self.pages.set_text_shaping(True, direction=TextDirection.RTL if is_rtl else None)
        # What is no JPEG becomes one: packed dots of a photograph take ten times the room.
        self.pages.set_image_filter("DCTDecode")
        self.pages.set_margins(24, 22, 24)
        self.pages.set_auto_page_break(True, margin=22)
        if language:
            self.pages.set_lang(language)
        self.pages.add_page()
        self._use()

    def data(self) -> bytes:
        """The whole file."""
        return bytes(self.pages.output())

    def title(self, text: str) -> None:
        """The large line at the top, and the first bookmark."""
        self.bookmark(text, 0)
        self._use(22, "B")
        self._cell(text, 22, 1.2)
        self._gap(1.5)

    def line(self, text: str, link: str | None = None) -> None:
        """A small, quiet line."""
        self._use(9, is_muted=True)
        self._cell(text, 9, 1.35, link)
        self._gap(3.5)

    def bookmark(self, text: str, level: int) -> None:
        """An entry of the outline that leads here."""
        self.pages.start_section(" ".join(text.split()) or "–", level, strict=False)

    def rule(self) -> None:
        """A hairline across the column."""
        self.pages.set_draw_color(*_RULE)
        self.pages.set_line_width(0.2)
        y = self.pages.get_y() + 1
        self.pages.line(self.pages.l_margin, y, self.pages.w - self.pages.r_margin, y)
        self._gap(4)

    def blocks(self, node: Node, article: ExportedArticle, look: _Look | None = None, level: int = 1) -> None:
        """What a node holds, block by block; text between blocks is one of its own."""
        look = look or _Look()
        pending: list[Node | str] = []
        for child in node.children:
            if isinstance(child, Node) and (child.name in _BLOCKS or child.name == "img"):
                self._paragraph(pending, look)
                pending = []
                self._block(child, article, look, level)
            else:
                pending.append(child)
        self._paragraph(pending, look)

    # ---- blocks

    def _block(self, node: Node, article: ExportedArticle, look: _Look, level: int) -> None:
        match node.name:
            case "h2" | "h3" | "h4" | "h5" | "h6":
                self._heading(node, look, level)
            case "ul" | "ol":
                self._list(node, article, look, level)
            case "blockquote" | "dd":
                inner = _Look(look.size_pt, "I" if node.name == "blockquote" else "", indent_mm=look.indent_mm + 6)
                self.blocks(node, article, inner, level)
            case "dt":
                self._paragraph(node.children, _Look(look.size_pt, "B", indent_mm=look.indent_mm, gap_mm=0.8))
            case "pre":
                code = _Look(8.5, indent_mm=look.indent_mm, gap_mm=0)
                for line in node.text().strip("\n").split("\n"):
                    self._paragraph([line or " "], code, keeps_spaces=True)
                self._gap(_GAP_MM)
            case "hr":
                self.rule()
            case "img":
                self._picture(node, article)
            case "figcaption" | "caption":
                self._paragraph(node.children, _Look(9, is_muted=True, indent_mm=look.indent_mm))
            case "table":
                self._table(node, article, look, level)
            case _:
                self.blocks(node, article, look, level)

    def _heading(self, node: Node, look: _Look, level: int) -> None:
        size = _SIZES_PT[node.name]
        # A heading alone at the foot of a page leads to nothing.
        if self.pages.will_page_break(size * 0.3528 * 4):
            self.pages.add_page()
        self._gap(2)
        self.bookmark(node.text(), level + int(node.name[1]) - 2)
        self._paragraph(node.children, _Look(size, "B", indent_mm=look.indent_mm, gap_mm=1.6))

    def _list(self, node: Node, article: ExportedArticle, look: _Look, level: int) -> None:
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
            inner = _Look(look.size_pt, look.style, look.is_muted, look.indent_mm + _INDENT_MM, mark, 1.0)
            self._paragraph(inline, inner)
            if rest:
                below = _Look(look.size_pt, look.style, look.is_muted, look.indent_mm + _INDENT_MM)
                self.blocks(Node("li", {}, rest), article, below, level)
        self._gap(1.6)

    def _table(self, node: Node, article: ExportedArticle, look: _Look, level: int) -> None:
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
            self._paragraph(parts, _Look(9.5, indent_mm=look.indent_mm, gap_mm=1.0))
        self._gap(1.6)

    def _picture(self, node: Node, article: ExportedArticle) -> None:
        picture = article.picture(node)
        ratio = self._ratio(picture.data) if picture is not None and picture.data else None
        if picture is None or ratio is None:
            alt = node.attributes.get("alt", "").strip()
            if alt:
                self._paragraph([alt], _Look(9, is_muted=True))
            return
        width = self.pages.epw
        height = width * ratio
        tallest = self.pages.h * _MAX_PICTURE_SHARE
        if height > tallest:
            width, height = tallest / ratio, tallest
        if self.pages.will_page_break(height):
            self.pages.add_page()
        x = self.pages.l_margin + (self.pages.epw - width) / 2
        self.pages.image(
            io.BytesIO(picture.data or b""), x, None, width, height, alt_text=node.attributes.get("alt") or None
        )
        self._gap(1.5)

    def _ratio(self, data: bytes) -> float | None:
        """A picture's height over its width; None for what cannot be drawn."""
        try:
            _name, _image, facts = preload_image(self.pages.image_cache, io.BytesIO(data))
            return float(str(facts["h"])) / float(str(facts["w"]))
        except (OSError, ValueError, ZeroDivisionError, FPDFException) as error:
            log.info("a picture is left out of a PDF: %s", error)
            return None

    # ---- paragraphs

    def _paragraph(self, nodes: Sequence[Node | str], look: _Look, *, keeps_spaces: bool = False) -> None:
        gathered: list[_Run] = []
        for node in nodes:
            _gather(node, look.style, None, gathered)
        runs = gathered if keeps_spaces else _settled(gathered)
        if not "".join(run.text for run in runs).strip() and not keeps_spaces:
            return
        self._use(look.size_pt, look.style, is_muted=look.is_muted)
        whole = "".join(run.text for run in runs)
        if any(unicodedata.bidirectional(each) in _FROM_THE_RIGHT for each in whole):
            self._mixed(f"{look.bullet} {whole}" if look.bullet else whole, look)
            return
        left = self.pages.l_margin + look.indent_mm
        bullet_gap = _INDENT_MM if look.bullet else 0.0
        with (
            self.pages.text_columns(
                text_align=self._align, line_height=_LINE if look.size_pt < 13 else 1.25, l_margin=left - bullet_gap
            ) as column,
            column.paragraph(
                indent=bullet_gap, bullet_string=look.bullet, bullet_r_margin=2.0 if look.bullet else None
            ) as paragraph,
        ):
            for run in runs:
                self._write(paragraph, run, look)
        self._gap(look.gap_mm)

    def _mixed(self, text: str, look: _Look) -> None:
        """A paragraph with words from right to left: fpdf2 orders them in cells of one look only."""
        height = look.size_pt * 0.3528 * _LINE
        margin = self.pages.l_margin
        self.pages.set_x(margin + (0 if self._align is Align.R else look.indent_mm))
        width = self.pages.epw - look.indent_mm
        self.pages.multi_cell(width, height, text, align=self._align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self._gap(look.gap_mm)

    def _write(self, paragraph: Paragraph, run: _Run, look: _Look) -> None:
        style = "".join(sorted(set(run.style)))
        self.pages.set_font(_FAMILY, style + ("U" if run.link else ""), look.size_pt)
        paragraph.write(run.text, link=run.link)

    def _cell(self, text: str, size_pt: float, line: float, link: str | None = None) -> None:
        height = size_pt * 0.3528 * line
        self.pages.multi_cell(
            self.pages.epw,
            height,
            _plain(text),
            align=self._align,
            link=link or "",
            new_x=XPos.LMARGIN,
            new_y=YPos.NEXT,
        )

    def _use(self, size_pt: float = _BODY_PT, style: str = "", *, is_muted: bool = False) -> None:
        self.pages.set_font(_FAMILY, "".join(sorted(set(style))), size_pt)
        self.pages.set_text_color(*(_MUTED if is_muted else _INK))

    def _gap(self, height_mm: float) -> None:
        self.pages.set_y(self.pages.get_y() + height_mm)


class _Pages(FPDF):
    """Numbers its pages, from the second on."""

    def footer(self) -> None:
        """Override FPDF.footer."""
        if self.page_no() == 1:
            return
        self.set_y(-14)
        self.set_font(_FAMILY, "", 8)
        self.set_text_color(*_MUTED)
        self.cell(0, 5, str(self.page_no()), align=Align.C)


def _gather(node: Node | str, style: str, link: str | None, found: list[_Run]) -> None:
    if isinstance(node, str):
        found.append(_Run(node, style, link))
        return
    if node.name == "br":
        found.append(_Run("\x00", style, link))
        return
    if node.name == "img":
        found.append(_Run(node.attributes.get("alt", ""), style, link))
        return
    href = node.attributes.get("href", "") if node.name == "a" else ""
    if href.startswith(("http://", "https://", "mailto:")):
        link = href
    inner = style + _STYLES.get(node.name, "")
    if node.name == "q":
        found.append(_Run("“", inner, link))
    for child in node.children:
        _gather(child, inner, link, found)
    if node.name == "q":
        found.append(_Run("”", inner, link))


def _settled(runs: Sequence[_Run]) -> list[_Run]:
    """Runs with white space as HTML shows it: once between words, none at the ends. A NUL is a break."""
    settled: list[_Run] = []
    is_after_space = True
    for run in runs:
        lines = []
        for number, part in enumerate(_plain(run.text, keeps_nul=True).split("\x00")):
            is_after_space = is_after_space or number > 0
            words = " ".join(part.split())
            before = " " if part[:1].isspace() and not is_after_space else ""
            after = " " if words and part[-1:].isspace() else ""
            lines.append(before + words + after)
            is_after_space = lines[-1][-1:].isspace() if lines[-1] else is_after_space
        settled.append(_Run("\n".join(lines), run.style, run.link))
    kept = [run for run in settled if run.text]
    if kept:
        kept[-1] = _Run(kept[-1].text.rstrip(), kept[-1].style, kept[-1].link)
    return [run for run in kept if run.text]


def _plain(text: str, *, keeps_nul: bool = False) -> str:
    """Text without characters that no font shows: controls, halves of surrogate pairs."""
    kept = "\n\t\x00" if keeps_nul else "\n\t"
    return "".join(
        each
        for each in text
        if each in kept or not (ord(each) < 32 or 0x7F <= ord(each) < 0xA0 or 0xD800 <= ord(each) < 0xE000)
    )
