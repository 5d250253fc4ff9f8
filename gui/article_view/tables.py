"""How a table is shown: as a grid where the column is wide enough, else as rows of labels and values. Pure.

Widths are reckoned from characters, so that a table of any length costs no layout; what is drawn wraps in them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from gui.article_view.pieces import BOLD, MUTED, Block, Cell, Kind, Run, Table, plain

# Longer words break; a column wants no more of its text in one line than this. In characters.
_LONGEST_WORD = 18
_COMFORTABLE_CHARS = 14
_WIDEST_CHARS = 60
# Rows that widths are reckoned from.
_SAMPLED_ROWS = 60
# A grid is laid out in one go by Qt, at about 0.05 ms a cell (measured): longer tables are cut into several.
_CELLS_A_GRID = 120
# Beyond so many lines of labels and values the rest is read in the table's own window.
_MAX_LINES = 300
# East Asian letters are as wide as two others.
_WIDE_FROM = "\u1100"
# Arabic words are as wide as Latin ones with a letter more: their last letters are drawn out.
_ARABIC = ("\u0600", "\u08ff")


@dataclass(frozen=True, slots=True)
class Grid:
    """Some rows of a table and how wide its columns are, in pixels, padding included.

    Attributes:
        header_rows: of these rows, how many are headings.
        is_first: no rows of the same table come before.
        is_last: none follow.
    """

    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]
    header_rows: int
    quotes: int
    is_first: bool
    is_last: bool


@dataclass(frozen=True, slots=True)
class Measures:
    """What a table is laid out by, in pixels."""

    room: int
    character: float
    padding: int


def widths(table: Table, measures: Measures) -> tuple[int, ...] | None:
    """Widths of a grid's columns that fit in the room; None where they would not."""
    around = 2 * measures.padding + 1
    least: list[int] = []
    natural: list[int] = []
    for column in range(len(table.rows[0])):
        word = line = 1
        for row in table.rows[:_SAMPLED_ROWS]:
            cell = row[column]
            if not cell.runs or cell.columns > 1:
                continue
            text = plain(cell.runs)
            word = max(word, max(map(_width, text.split()), default=0))
            line = max(line, max(map(_width, text.split("\n")), default=0))
        least.append(max(min(word, _LONGEST_WORD), min(line, _COMFORTABLE_CHARS)))
        natural.append(max(least[-1], min(line, _WIDEST_CHARS)))
    wanted = [round(chars * measures.character) + around for chars in natural]
    if sum(wanted) <= measures.room:
        return tuple(wanted)
    needed = [round(chars * measures.character) + around for chars in least]
    spare = measures.room - sum(needed)
    if spare < 0:
        return None
    asked = sum(wanted) - sum(needed)
    return tuple(small + (large - small) * spare // asked for small, large in zip(needed, wanted, strict=True))


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    has_arabic = any(_ARABIC[0] <= letter <= _ARABIC[1] for letter in text)
    return len(text) + has_arabic + sum(1 for letter in text if letter >= _WIDE_FROM)


def grids(table: Table, columns: tuple[int, ...]) -> Iterator[Grid]:
    """A table as grids that follow each other without a gap."""
    height = max(4, _CELLS_A_GRID // len(columns))
    for start in range(0, len(table.rows), height):
        rows = table.rows[start : start + height]
        header_rows = min(max(table.header_rows - start, 0), len(rows))
        is_last = start + height >= len(table.rows)
        yield Grid(rows, columns, header_rows, table.quotes, start == 0, is_last)


def labels(table: Table) -> list[str]:
    """A name for each column: what its headings say; "" where they say nothing."""
    named: list[dict[str, None]] = [{} for _ in table.rows[0]]
    for row in table.rows[: table.header_rows]:
        for column, cell in enumerate(row):
            text = " ".join(plain(cell.runs).split())
            for names in named[column : column + max(cell.columns, 1)]:
                if text:
                    names[text] = None
    return [" ".join(names) for names in named]


def rows_of_labels(table: Table) -> Iterator[Block]:
    """A block for each row of a table too wide: a line for each value, its label before it."""
    names = labels(table)
    lines = 0
    for row in islice(table.rows, table.header_rows, None):
        runs = _row(names, row)
        lines += sum(run.text.count("\n") for run in runs) + 1
        if lines > _MAX_LINES:
            return
        if runs:
            yield Block(Kind.ROW, runs, quotes=table.quotes)


def _row(names: Sequence[str], row: Sequence[Cell]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for name, cell in zip(names, row, strict=True):
        if not cell.runs:
            continue
        if runs:
            runs.append(Run("\n"))
        if name and name != plain(cell.runs):
            runs.append(Run(f"{name}\u2002", MUTED))
        runs.extend(run._replace(style=run.style | BOLD) if cell.is_header else run for run in cell.runs)
    return tuple(runs)
