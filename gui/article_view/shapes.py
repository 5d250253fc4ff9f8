"""How paragraphs and tables of an article are set: margins, distance of lines, size of letters. Writes nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QTextBlockFormat, QTextLength, QTextTableFormat

from gui.article_view.document import (
    CARD,
    CODE_PADDING,
    GROUND,
    MAX_QUOTES,
    QUOTE_STEP,
    QUOTES,
    Ground,
)
from gui.article_view.look import Look
from gui.article_view.pieces import Block, Kind
from gui.article_view.tables import Grid

MAX_INDENT = 6
CELL_PADDING = 7
BORDERS = 3
"""Width of a grid's outer borders."""
TIGHT = QTextBlockFormat.LineHeightTypes.FixedHeight.value
PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class Shapes:
    """Formats for one look."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._body_line = look.body_line()

    def letters(self, block: Block) -> tuple[float, bool]:
        """Size of a block's letters in pixels, and whether they are the interface's."""
        look = self._look
        if block.kind is Kind.HEADING:
            return look.heading_px(block.level), False
        if block.kind is Kind.CAPTION:
            return look.small_px(), True
        if block.kind is Kind.ROW:
            return look.table_px(), True
        if block.kind is Kind.CARD:
            return look.card_px(), True
        if block.kind is Kind.PULL_QUOTE:
            return look.pull_quote_px(), False
        return look.text_px, False

    def block(self, block: Block, *, needs_gap: bool, is_below_picture: bool) -> QTextBlockFormat:
        """The format of a paragraph.

        Args:
            needs_gap: what stands above leaves no room of its own.
            is_below_picture: a picture stands above and this is not its caption, which alone stands close.
        """
        look, em = self._look, self._look.text_px
        shape = self.quoted(block.quotes)
        shape.setLineHeight(self._body_line, PROPORTIONAL)
        shape.setBottomMargin(em)
        if block.indent:
            shape.setBottomMargin(round(em * 0.4))
            # A list's own indent is added by Qt to that of its entries.
            shape.setIndent(0 if block.marker else min(block.indent, MAX_INDENT))
        elif needs_gap:
            shape.setTopMargin(em)
        if is_below_picture:
            shape.setTopMargin(em)
        if block.kind is Kind.HEADING:
            shape.setHeadingLevel(block.level)
            shape.setLineHeight(look.heading_line(block.level), PROPORTIONAL)
            shape.setTopMargin(round(em * 1.6))
            shape.setBottomMargin(round(em * 0.5))
        elif block.kind is Kind.CAPTION:
            shape.setLineHeight(130, PROPORTIONAL)
            shape.setBottomMargin(round(em * 0.9))
        elif block.kind is Kind.RULE:
            shape.setLineHeight(em, TIGHT)
            shape.setTopMargin(em)
            shape.setProperty(GROUND, Ground.RULE.value)
        elif block.kind is Kind.ROW:
            shape.setLineHeight(140, PROPORTIONAL)
            shape.setTopMargin(round(em * 0.6))
            shape.setBottomMargin(round(em * 0.6))
            shape.setProperty(GROUND, Ground.ROW.value)
        elif block.kind is Kind.PULL_QUOTE:
            shape.setLineHeight(look.heading_line(2), PROPORTIONAL)
            shape.setTopMargin(round(em * 0.6))
            shape.setBottomMargin(round(em * 1.6))
            shape.setProperty(GROUND, Ground.PULL_QUOTE.value)
            self.set_leading(shape, min(block.quotes, MAX_QUOTES) * QUOTE_STEP + QUOTE_STEP)
        elif block.kind is Kind.PARAGRAPH and look.is_justified:
            shape.setAlignment(Qt.AlignmentFlag.AlignJustify)
        return shape

    def set_in_card(self, shape: QTextBlockFormat, card: int, quotes: int, *, is_first: bool) -> None:
        """Let a paragraph stand in a card; `is_first`: it begins it."""
        shape.setTopMargin(self._look.text_px + CODE_PADDING if is_first else 0)
        shape.setLineHeight(130 if shape.lineHeight() != 100 else 100, PROPORTIONAL)
        shape.setBottomMargin(CODE_PADDING)
        shape.setProperty(CARD, card)
        shape.setProperty(GROUND, Ground.CARD.value)
        self.set_leading(shape, min(quotes, MAX_QUOTES) * QUOTE_STEP + CODE_PADDING)
        shape.setLeftMargin(shape.leftMargin() or CODE_PADDING)
        shape.setRightMargin(shape.rightMargin() or CODE_PADDING)

    def quoted(self, quotes: int) -> QTextBlockFormat:
        """A plain format within so many quotations."""
        shape = QTextBlockFormat()
        depth = min(quotes, MAX_QUOTES)
        if depth:
            shape.setProperty(QUOTES, depth)
            self.set_leading(shape, depth * QUOTE_STEP)
        return shape

    def set_leading(self, shape: QTextBlockFormat, width: int) -> None:
        """Give a margin on the side where lines begin."""
        if self._look.is_rtl:
            shape.setRightMargin(width)
        else:
            shape.setLeftMargin(width)

    def grid(self, grid: Grid, room: int) -> QTextTableFormat:
        """The format of a table in a column so many pixels wide."""
        shape = QTextTableFormat()
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QBrush(QColor(self._look.theme.line)))
        shape.setCellPadding(CELL_PADDING)
        shape.setCellSpacing(0)
        widths = reversed(grid.widths) if self._look.is_rtl else grid.widths
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, width) for width in widths])
        shape.setHeaderRowCount(grid.header_rows)
        leading = min(grid.quotes, MAX_QUOTES) * QUOTE_STEP
        if self._look.is_rtl:
            leading = max(0, room - leading - sum(grid.widths) - BORDERS)
        shape.setLeftMargin(leading)
        shape.setTopMargin(self._look.text_px // 2 if grid.is_first else 0)
        # The top margin of what follows a table is ignored by Qt.
        shape.setBottomMargin(self._look.text_px if grid.is_last else 0)
        return shape
