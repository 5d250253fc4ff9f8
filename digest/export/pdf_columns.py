"""Pages of a PDF that may have columns: fpdf2's document, whose page breaks lead to the next column first. Pure."""

from __future__ import annotations

from fpdf import FPDF
from fpdf.enums import Align, WrapMode
from fpdf.text_region import Extents, TextColumns

FAMILY = "text"
MUTED = (98, 94, 87)


class Pages(FPDF):
    """Numbers its pages, from the second on.

    Attributes:
        foot: words beside the number.
        is_rtl: whether the first column is the one at the right.
    """

    foot = ""
    is_rtl = False
    _columns = 1
    _column = 0
    _gutter_mm = 0.0
    _top_mm = 0.0
    _outer = (0.0, 0.0)

    def footer(self) -> None:
        """Override FPDF.footer."""
        if self.page_no() == 1:
            return
        self.set_y(-14)
        self.set_font(FAMILY, "", 8)
        self.set_text_color(*MUTED)
        words = f"{self.foot}  ·  {self.page_no()}" if self.foot else str(self.page_no())
        self.set_x(0)
        self.cell(self.w, 5, words, align=Align.C)

    def begin_columns(self, count: int, gutter_mm: float) -> None:
        """Set what follows in columns, from here down."""
        self._outer = (self.l_margin, self.r_margin)
        self._columns, self._gutter_mm, self._top_mm = count, gutter_mm, self.y
        self._use_column(0)
        self.x = self.l_margin

    def end_columns(self) -> None:
        """Set what follows across the page again; it is for the caller to go to a page without columns."""
        self._columns = 1
        self.set_left_margin(self._outer[0])
        self.set_right_margin(self._outer[1])

    def leave_column(self) -> None:
        """Go on at the top of the next column, or page."""
        self._perform_page_break()

    def flow(self, align: Align, line_height: float, indent_mm: float) -> Flow:
        """A region of text that goes on from column to column. `indent_mm`: of all its lines."""
        return Flow(self, align, line_height, indent_mm)

    def _perform_page_break(self) -> None:
        """Override FPDF._perform_page_break, through which every break goes that text of any kind needs."""
        left = self.l_margin
        if self._columns == 1:
            super()._perform_page_break()
            return
        if self._column + 1 < self._columns:
            self._use_column(self._column + 1)
            self.y = self._top_mm
        else:
            x = self.x
            super()._perform_page_break()
            self.x = x
            self._top_mm = self.y
            self._use_column(0)
        # Lines go on as far from the edge of the new column as they were from that of the old.
        self.x += self.l_margin - left

    def _use_column(self, column: int) -> None:
        x = self.x
        left, right = self._outer
        width = (self.w - left - right - (self._columns - 1) * self._gutter_mm) / self._columns
        place = self._columns - 1 - column if self.is_rtl else column
        start = left + place * (width + self._gutter_mm)
        self._column = column
        self.set_left_margin(start)
        self.set_right_margin(self.w - start - width)
        self.x = x


class Flow(TextColumns):
    """Text whose edges are those of the column it is in, also after a break."""

    def __init__(self, pages: Pages, align: Align, line_height: float, indent_mm: float) -> None:
        super().__init__(
            pages,
            text_align=align,
            line_height=line_height,
            l_margin=pages.l_margin + indent_mm,
            wrapmode=WrapMode.WORD,
        )
        self._pages = pages
        self._indent_mm = indent_mm

    def current_x_extents(self, y: float, height: float) -> Extents:
        """Override TextColumns.current_x_extents."""
        return Extents(self._pages.l_margin + self._indent_mm, self._pages.w - self._pages.r_margin)
