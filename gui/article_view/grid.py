"""A table's cells as they are read → a table of data, or the pieces in it where it only laid out a page. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from gui.article_view.pieces import Anchor, Block, Cell, Kind, Piece, Run, Table, plain

# A page laid out by a table has a cell that holds the text; a table of data has none so long, in characters.
_LONGEST_CELL = 1_200
# A grid is no larger than a hostile span can make it.
_MAX_COLUMNS = 250
_MAX_SPAN_ROWS = 1_000


@dataclass(slots=True)
class _Read:
    is_header: bool
    columns: int
    rows: int
    pieces: list[Piece] = field(default_factory=list)

    def runs(self) -> tuple[Run, ...]:
        """The cell's paragraphs as lines."""
        runs: list[Run] = []
        for piece in self.pieces:
            if isinstance(piece, Block):
                if runs and piece.runs:
                    runs.append(Run("\n"))
                runs.extend(piece.runs)
        return tuple(runs)


class GridBuilder:
    """Collects one table.

    Attributes:
        is_in_head: rows begun now are headings.
    """

    def __init__(self, quotes: int, anchors: tuple[Anchor, ...]) -> None:
        self.is_in_head = False
        self._quotes = quotes
        self._anchors = anchors
        self._rows: list[list[_Read]] = []
        self._heads: list[bool] = []
        self._cell: _Read | None = None
        self._outside: list[Piece] = []

    def begin_row(self) -> None:
        """Start the next row."""
        self._rows.append([])
        self._heads.append(self.is_in_head)

    def begin_cell(self, is_header: bool, columns: int, rows: int) -> None:
        """Start the row's next cell."""
        if not self._rows:
            self.begin_row()
        self._cell = _Read(is_header, min(columns, _MAX_COLUMNS), min(rows, _MAX_SPAN_ROWS))
        self._rows[-1].append(self._cell)

    def end_cell(self) -> None:
        """What comes now stands outside a cell."""
        self._cell = None

    def put(self, piece: Piece) -> None:
        """Add a piece to the cell that is open, or before the table."""
        (self._outside if self._cell is None else self._cell.pieces).append(piece)

    def finished(self) -> list[Piece]:
        """The caption and the table; or, of a table that lays out a page, what is in it in reading order."""
        read = [cell for row in self._rows for cell in row]
        rows = self._squared()
        if not rows or _lays_out(read, len(rows[0])):
            return [*self._outside, *(piece for cell in read for piece in cell.pieces)]
        return [*self._outside, Table(rows, self._header_rows(rows), self._quotes, self._anchors)]

    def _squared(self) -> tuple[tuple[Cell, ...], ...]:
        """Rows of equal length with spans filled in; empty rows and columns beyond the limit are left out."""
        taken: dict[tuple[int, int], bool] = {}
        grid: list[dict[int, Cell]] = []
        for number, row in enumerate(self._rows):
            cells: dict[int, Cell] = {}
            column = 0
            for read in row:
                while (number, column) in taken:
                    column += 1
                columns = min(read.columns, _MAX_COLUMNS - column)
                if columns <= 0:
                    break
                height = min(read.rows, len(self._rows) - number)
                cells[column] = Cell(read.runs(), read.is_header, columns, height)
                for down in range(height if height * columns <= _MAX_SPAN_ROWS else 1):
                    for right in range(columns):
                        taken[number + down, column + right] = read.is_header
                column += columns
            grid.append(cells)
        width = 1 + max((column for _, column in taken), default=-1)
        return tuple(
            tuple(cells.get(column, Cell(is_header=taken.get((number, column), False))) for column in range(width))
            for number, cells in enumerate(grid)
            if width and any(cell.runs for cell in cells.values())
        )

    def _header_rows(self, rows: tuple[tuple[Cell, ...], ...]) -> int:
        heads = sum(self._heads) or int(all(cell.is_header for cell in rows[0]))
        return heads if heads < len(rows) else 0


def _lays_out(read: list[_Read], columns: int) -> bool:
    return columns < 2 or any(_is_page(cell) for cell in read)


def _is_page(cell: _Read) -> bool:
    length = 0
    for piece in cell.pieces:
        if not isinstance(piece, Block) or piece.kind is Kind.CODE:
            return True
        length += len(plain(piece.runs))
    return length > _LONGEST_CELL
