"""Writes the pieces of an article at the end of a document, one after another. Lays nothing out, paints nothing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextImageFormat,
    QTextList,
    QTextListFormat,
    QTextTable,
)

from gui.article_view.document import (
    CARD,
    CODE_PADDING,
    EDGES,
    FIRST,
    GROUND,
    LAST,
    LINE_SEPARATOR,
    MAX_QUOTES,
    NO_WIDTH,
    QUOTE_STEP,
    TABLE_LINK,
    ArticleDocument,
    Ground,
    block_card,
)
from gui.article_view.look import LINK
from gui.article_view.own_words import with_own_words
from gui.article_view.pieces import (
    BOLD,
    ITALIC,
    MONO,
    MUTED,
    Anchor,
    Block,
    Cell,
    Kind,
    Picture,
    Piece,
    Run,
    Table,
    plain,
)
from gui.article_view.placeholder import picture_size
from gui.article_view.shapes import BORDERS, CELL_PADDING, MAX_INDENT, PROPORTIONAL, TIGHT, Shapes
from gui.article_view.tables import Grid, Measures, grids, rows_of_labels, widths

# Width of a letter of a heading's bold, over the size of its font.
_CHARACTER = 0.64
# One block's text is laid out in one go: long code is cut into blocks of so many lines, which join without a gap.
_CODE_LINES = 40
# Laying out a cell costs as much as so many characters (measured).
_CELL_COST = 80


class DocumentWriter:
    """Puts pieces at the end of a document, one after another."""

    def __init__(self, document: ArticleDocument) -> None:
        self._document = document
        self._look = document.look
        self._cursor = QTextCursor(document)
        self._lists: dict[int, QTextList] = {}
        self._is_fresh = True
        # Margins of lists are small and those around tables ignored by Qt: what follows brings its own.
        self._needs_gap = False
        self._follows_picture = False
        self._shapes = Shapes(self._look)
        self._room = self._look.column

    def write(self, piece: Piece | Grid) -> int:
        """Put a piece at the end; what it cost, in characters."""
        if isinstance(piece, Block):
            return self._write_block(with_own_words(piece))
        if isinstance(piece, Picture):
            return self._write_picture(piece)
        if isinstance(piece, Grid):
            return self._write_grid(piece)
        raise TypeError(piece)

    def parts(self, piece: Piece) -> Iterator[Piece | Grid]:
        """A piece as what is written at once: a table is cut into grids, or rows of labels where it is too wide."""
        if not isinstance(piece, Table):
            yield piece
            return
        indent = min(piece.quotes, MAX_QUOTES) * QUOTE_STEP
        measures = Measures(self._room - indent - BORDERS, self._look.table_px() * _CHARACTER, CELL_PADDING)
        columns = widths(piece, measures)
        self._remember(piece.anchors)
        if columns is not None:
            yield from grids(piece, columns)
            return
        self._document.tables.append(piece)
        href = f"{TABLE_LINK}{len(self._document.tables) - 1}"
        yield Block(Kind.CAPTION, self._table_link(piece, href), quotes=piece.quotes)
        shown = 0
        for row in rows_of_labels(piece):
            shown += 1
            yield row
        left = len(piece.rows) - piece.header_rows - shown
        if left:
            words = QCoreApplication.translate("Article", "%Ln more rows", None, left)
            yield Block(Kind.CAPTION, (Run(words, 0, href),), quotes=piece.quotes)

    def _table_link(self, table: Table, href: str) -> tuple[Run, ...]:
        size = QCoreApplication.translate("Article", "Table of {rows} and {columns}").format(
            rows=QCoreApplication.translate("Article", "%Ln rows", None, len(table.rows) - table.header_rows),
            columns=QCoreApplication.translate("Article", "%Ln columns", None, len(table.rows[0])),
        )
        return Run(f"{size} · "), Run(QCoreApplication.translate("Article", "Open table"), 0, href)

    # 1. Paragraphs.

    def _write_block(self, block: Block) -> int:
        if block.kind is Kind.CODE:
            return self._write_code(block)
        is_below = self._follows_picture and block.kind is not Kind.CAPTION
        shape = self._shapes.block(block, needs_gap=self._needs_gap, is_below_picture=is_below)
        self._follows_picture = False
        if block.card:
            self._shapes.set_in_card(shape, block.card, block.quotes, is_first=self._begins_card(block.card))
        marker = block.marker
        self._begin(shape, ())
        if marker is not None:
            self._join_list(marker.list_id, marker.is_ordered, marker.start, block.indent)
        if block.kind is Kind.RULE:
            # Qt gives an empty paragraph after a table no room of its own.
            self._cursor.insertText(NO_WIDTH)
            return 1
        size_px, is_interface = self._shapes.letters(block)
        base = {Kind.HEADING: BOLD, Kind.CAPTION: MUTED, Kind.PULL_QUOTE: ITALIC}.get(block.kind, 0)
        self._insert(block.runs, base, size_px, is_interface)
        self._remember(block.anchors, block.runs)
        self._needs_gap = block.indent > 0
        return sum(len(run.text) for run in block.runs)

    def _write_code(self, block: Block) -> int:
        shape = self._shapes.quoted(block.quotes)
        self._shapes.set_leading(shape, min(block.quotes, MAX_QUOTES) * QUOTE_STEP + CODE_PADDING)
        shape.setProperty(GROUND, Ground.CODE.value)
        shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shape.setLeftMargin(shape.leftMargin() or CODE_PADDING)
        shape.setRightMargin(shape.rightMargin() or CODE_PADDING)
        shape.setLineHeight(125, PROPORTIONAL)
        written = 0
        stretches = list(_stretches(block.runs))
        for number, runs in enumerate(stretches):
            edges = (FIRST if number == 0 else 0) | (LAST if number == len(stretches) - 1 else 0)
            shape.setProperty(EDGES, edges)
            shape.setTopMargin(self._look.text_px + CODE_PADDING if edges & FIRST else 0)
            shape.setBottomMargin(self._look.text_px + CODE_PADDING if edges & LAST else 0)
            self._begin(shape, block.anchors if number == 0 else ())
            self._insert(tuple(run._replace(style=run.style & ~MONO) for run in runs), MONO, self._look.code_px(), True)
            written += sum(len(run.text) for run in runs)
        self._needs_gap = False
        return written

    def _begins_card(self, card: int) -> bool:
        return block_card(self._cursor.block()) != card

    def _begin(self, shape: QTextBlockFormat, anchors: tuple[Anchor, ...]) -> None:
        letters = self._look.characters(0, self._look.text_px)
        card = block_card(self._cursor.block())
        if card and shape.intProperty(CARD) != card:
            # The ground of the card before reaches so far below its text.
            has_ground = shape.intProperty(GROUND) in (Ground.CARD, Ground.CODE)
            shape.setTopMargin(self._look.text_px + CODE_PADDING * (2 if has_ground else 1))
        if self._is_fresh:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(letters)
            self._is_fresh = False
        else:
            self._cursor.insertBlock(shape, letters)
        self._remember(anchors)

    def _remember(self, anchors: tuple[Anchor, ...], runs: tuple[Run, ...] = ()) -> None:
        """Note where anchors stand: here, or within the runs just written."""
        start = self._cursor.block().position() if runs else self._cursor.position()
        text = plain(runs) if anchors else ""
        for name, offset in anchors:
            # Qt counts in units of two bytes.
            before = len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
            self._document.anchors.setdefault(name, start + before)

    def _join_list(self, list_id: int, is_ordered: bool, start: int, indent: int) -> None:
        known = self._lists.get(list_id)
        if known is not None:
            known.add(self._cursor.block())
            return
        shape = QTextListFormat()
        bullets = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle)
        shape.setStyle(QTextListFormat.Style.ListDecimal if is_ordered else bullets[(indent - 1) % 2])
        shape.setIndent(min(indent, MAX_INDENT))
        shape.setStart(start)
        self._lists[list_id] = self._cursor.createList(shape)

    def _insert(self, runs: tuple[Run, ...], base: int, size_px: float, is_interface: bool) -> None:
        for run in runs:
            style = run.style | base
            if run.href is None:
                letters = self._look.characters(style, size_px, is_interface=is_interface)
            else:
                letters = QTextCharFormat(self._look.characters(style | LINK, size_px, is_interface=is_interface))
                letters.setAnchor(True)
                letters.setAnchorHref(run.href)
            self._cursor.insertText(run.text.replace("\n", LINE_SEPARATOR), letters)

    # 2. Pictures.

    def _write_picture(self, picture: Picture) -> int:
        shape = self._shapes.quoted(picture.quotes)
        # A proportional line height would multiply the picture's own.
        shape.setLineHeight(100, PROPORTIONAL)
        shape.setBottomMargin(round(self._look.text_px * 0.5))
        if self._needs_gap or self._follows_picture:
            shape.setTopMargin(self._look.text_px)
        if picture.card:
            self._shapes.set_in_card(shape, picture.card, picture.quotes, is_first=self._begins_card(picture.card))
        self._begin(shape, picture.anchors)
        room = self._room - min(picture.quotes, MAX_QUOTES) * QUOTE_STEP - (2 * CODE_PADDING if picture.card else 0)
        size = picture_size(picture, room)
        name = self._document.hold(picture, size)
        image = QTextImageFormat()
        image.setName(name)
        # A click, or Enter when Tab has led to it, opens it.
        image.setAnchor(True)
        image.setAnchorHref(name)
        image.setWidth(size.width())
        image.setHeight(size.height())
        image.setProperty(QTextFormat.Property.ImageAltText, picture.alt)
        self._cursor.insertImage(image)
        self._needs_gap = False
        self._follows_picture = not picture.card
        return _CELL_COST

    # 3. Tables.

    def _write_grid(self, grid: Grid) -> int:
        if self._is_fresh:
            self._thin_block()
        table = self._cursor.insertTable(len(grid.rows), len(grid.widths), self._shapes.grid(grid, self._room))
        cost = 0
        for number, row in enumerate(grid.rows):
            is_header = number < grid.header_rows
            for place, cell in enumerate(row):
                # Qt knows no tables that begin at the right.
                column = len(row) - place - max(cell.columns, 1) if self._look.is_rtl else place
                if column < 0:
                    continue
                if cell.columns > 1 or cell.rows > 1:
                    _merge(table, number, column, cell)
                if cell.runs:
                    cost += self._write_cell(table, number, column, cell, is_header)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        # Qt keeps an empty paragraph after each table.
        self._is_fresh = True
        if not grid.is_last:
            self._thin_block()
        self._needs_gap = grid.is_last
        return cost + _CELL_COST * len(grid.rows) * len(grid.widths)

    def _write_cell(self, table: QTextTable, row: int, column: int, cell: Cell, is_header: bool) -> int:
        place = table.cellAt(row, column)
        if place.row() != row or place.column() != column:
            return 0
        self._cursor = place.firstCursorPosition()
        style = BOLD if is_header or cell.is_header else 0
        self._insert(cell.runs, style, self._look.table_px(), True)
        return sum(len(run.text) for run in cell.runs)

    def _thin_block(self) -> None:
        """Make the empty block that Qt insists on too low to be seen."""
        shape = QTextBlockFormat()
        shape.setLineHeight(1, TIGHT)
        self._cursor.setBlockFormat(shape)


def _merge(table: QTextTable, row: int, column: int, cell: Cell) -> None:
    rows = min(cell.rows, table.rows() - row)
    columns = min(cell.columns, table.columns() - column)
    if rows > 1 or columns > 1:
        table.mergeCells(row, column, rows, columns)


def _stretches(runs: tuple[Run, ...]) -> Iterator[list[Run]]:
    """Runs of code, cut after every so many lines."""
    stretch: list[Run] = []
    lines = 0
    for run in runs:
        rows = run.text.split("\n")
        for number, text in enumerate(rows):
            if number:
                lines += 1
                if lines % _CODE_LINES == 0:
                    yield stretch
                    stretch = []
                else:
                    stretch.append(Run("\n"))
            if text:
                stretch.append(run._replace(text=text))
    if stretch:
        yield stretch
