"""How tables are shown: grids that fit, rows of labels where they do not."""

from __future__ import annotations

from gui.article_view.pieces import Cell, Kind, Run, Table, plain
from gui.article_view.tables import Measures, grids, labels, rows_of_labels, widths

MEASURES = Measures(room=640, character=9.0, padding=7)


def table(columns: int, rows: int, words: str = "value") -> Table:
    head = tuple(Cell((Run(f"Head {column}"),), True) for column in range(columns))
    body = tuple(tuple(Cell((Run(f"{words} {row}·{column}"),)) for column in range(columns)) for row in range(rows))
    return Table((head, *body), 1)


def test_narrow_table_is_as_wide_as_its_words() -> None:
    found = widths(table(3, 5), MEASURES)
    assert found is not None
    assert sum(found) < MEASURES.room


def test_long_words_share_the_room() -> None:
    found = widths(table(3, 5, "a sentence that goes on for longer than a column of a table can be wide"), MEASURES)
    assert found is not None
    assert MEASURES.room - 3 <= sum(found) <= MEASURES.room


def test_wide_table_does_not_fit() -> None:
    assert widths(table(12, 2), MEASURES) is None


def test_grids_cover_all_rows_once() -> None:
    given = table(3, 200)
    columns = widths(given, MEASURES)
    assert columns is not None
    parts = list(grids(given, columns))
    assert sum(len(part.rows) for part in parts) == 201
    assert [part.header_rows for part in parts] == [1] + [0] * (len(parts) - 1)
    assert (parts[0].is_first, parts[-1].is_last, parts[0].is_last) == (True, True, False)


def test_rows_of_labels_name_each_value() -> None:
    first = next(rows_of_labels(table(12, 2)))
    assert first.kind is Kind.ROW
    assert plain(first.runs).splitlines()[:2] == ["Head 0\u2002value 0·0", "Head 1\u2002value 0·1"]


def test_endless_tables_are_cut() -> None:
    assert 0 < len(list(rows_of_labels(table(20, 1000)))) < 30


def test_labels_of_spans_go_on() -> None:
    rows = (
        (Cell((Run("Both"),), True, columns=2), Cell(is_header=True)),
        (Cell((Run("A"),), True), Cell((Run("B"),), True)),
        (Cell((Run("1"),)), Cell((Run("2"),))),
    )
    assert labels(Table(rows, 2)) == ["Both A", "Both B"]
