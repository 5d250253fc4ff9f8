"""The model under Qt's own tester: rows come and go by runs, and selection follows."""

from __future__ import annotations

import time
from array import array

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from gui.article_list.model import ID_ROLE, MAX_RUNS, ROW_ROLE, ArticleListModel
from gui.article_list.placement import Insertion, Run
from gui.article_list.row_cache import RowCache
from gui.article_list.view import ArticleTable
from tests.gui.article_rows import article_row, topic


@pytest.fixture
def model(qtbot: QtBot) -> ArticleListModel:
    made = ArticleListModel()
    # It follows the model for as long as it lives.
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def listed(model: ArticleListModel) -> list[int]:
    return [model.index(row, 0).data(ID_ROLE) for row in range(model.rowCount())]


def test_an_empty_list_has_no_rows_and_no_children(model: ArticleListModel) -> None:
    assert model.rowCount() == 0
    model.show([1, 2], {})
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.id_at(-1) is None
    assert model.id_at(2) is None


def test_rows_not_read_yet_are_placeholders(model: ArticleListModel) -> None:
    model.show([7], {})
    index = model.index(0, 0)
    assert index.data(ROW_ROLE) is None
    assert index.data(ID_ROLE) == 7
    spy = QSignalSpy(model.dataChanged)
    row = article_row(7)
    model.put_rows({7: row}, 0, 10)
    assert index.data(ROW_ROLE) == row
    assert index.data() == row.title
    assert spy.count() == 1


def test_reading_the_same_row_again_changes_nothing(model: ArticleListModel) -> None:
    model.show([7], {7: article_row(7)})
    before = model.row_at(0)
    spy = QSignalSpy(model.dataChanged)
    model.put_rows({7: article_row(7)}, 0, 0)
    assert spy.count() == 0
    assert model.row_at(0) is before


def test_a_screen_reader_is_told_all_that_is_seen(model: ArticleListModel) -> None:
    row = article_row(7, is_saved=True, topics=(topic(1, "Sanctions"), topic(2, "Energy")))
    model.show([7], {7: row})
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Treasury extends shipping licence by ninety days, The Harbour Post, ")
    assert "unread" in spoken
    assert "saved" in spoken
    assert spoken.endswith("topics: Sanctions, Energy")
    model.put_rows({7: article_row(7, is_read=True)}, 0, 0)
    assert "unread" not in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Article"


@pytest.mark.parametrize("step", [2, 200])
def test_insertions_and_removals_keep_what_was_there(model: ArticleListModel, step: int) -> None:
    """Every second row is more runs than are told one by one; every two-hundredth is not."""
    old = list(range(4 * MAX_RUNS * 2))
    model.show(old, {})
    assert (len(old) // step > MAX_RUNS) == (step == 2)
    kept = QPersistentModelIndex(model.index(401, 0))
    gone = QPersistentModelIndex(model.index(400, 0))
    model.remove([Run(row, 1) for row in range(0, len(old), step)])
    left = [each for each in old if each % step]
    assert listed(model) == left
    assert kept.data(ID_ROLE) == 401
    assert not gone.isValid()
    model.insert([Insertion(row, (10_000 + row, 20_000 + row)) for row in range(0, len(left), step)])
    assert [each for each in listed(model) if each < 10_000] == left
    assert listed(model)[:3] == [10_000, 20_000, left[0]]
    assert kept.data(ID_ROLE) == 401
    assert model.highest_id() == max(listed(model))


def test_ends_of_the_list(model: ArticleListModel) -> None:
    model.show([5, 4], {})
    model.append([3, 2])
    model.append([])
    model.insert([Insertion(0, (6,)), Insertion(4, (1,))])
    assert listed(model) == [6, 5, 4, 3, 2, 1]
    model.remove([Run(0, 2), Run(5, 1)])
    assert listed(model) == [4, 3, 2]
    model.remove([Run(0, 3)])
    assert listed(model) == []
    model.insert([Insertion(0, (9, 8))])
    assert listed(model) == [9, 8]


def test_rows_are_found_near_and_far(model: ArticleListModel) -> None:
    model.show(range(10_000, 0, -1), {})
    assert model.row_of(9_999) == 1
    assert model.row_of(1, near=9_990) == 9_999
    assert model.row_of(1) == 9_999
    assert model.row_of(77_777, near=3) == -1


def test_selection_moves_with_its_rows(qtbot: QtBot, model: ArticleListModel) -> None:
    table = ArticleTable(model)
    qtbot.addWidget(table)
    model.show(range(100, 0, -1), {})
    selection = QItemSelection(model.index(10, 0), model.index(19, 0))
    table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)
    model.insert([Insertion(0, (101, 102)), Insertion(15, (103,))])
    assert table.selected_ids() == list(range(90, 80, -1))
    model.remove([Run(0, 13)])
    assert table.selected_ids() == list(range(89, 80, -1))


def test_only_a_selection_of_some_size_is_carried_through_an_exchange(qtbot: QtBot) -> None:
    model = ArticleListModel()
    table = ArticleTable(model)
    qtbot.addWidget(table)
    model.show(range(100_000), {})
    scattered = [Insertion(row, (200_000 + row,)) for row in range(0, 90_000, 300)]
    assert len(scattered) > MAX_RUNS
    for count, carried in ((1_000, 1_000), (50_000, 0)):
        selection = QItemSelection(model.index(40_000, 0), model.index(40_000 + count - 1, 0))
        table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        before = table.selected_ids()
        model.insert([Insertion(each.row, (each.ids[0] + count,)) for each in scattered])
        assert table.selected_ids() == before[:carried]


def test_a_million_rows_are_quick(qtbot: QtBot) -> None:
    # Without the tester, which looks at every row after every change.
    model = ArticleListModel()
    table = ArticleTable(model)
    qtbot.addWidget(table)
    table.resize(400, 800)
    table.show()
    model.show(range(1_000_000, 0, -1), {})
    started = time.perf_counter()
    table.selectAll()
    model.insert([Insertion(0, (1_000_001,)), Insertion(500_000, (1_000_002,))])
    model.append(list(range(2_000_000, 2_005_000)))
    model.remove([Run(700_000, 10)])
    taken_s = time.perf_counter() - started
    assert taken_s < 0.25  # some 5 ms on a quiet machine
    assert sum(last - first + 1 for first, last in table.selected_rows()) == 1_000_000 - 10


def test_the_cache_forgets_the_longest_unused() -> None:
    cache = RowCache(max_rows=3)
    cache.put({each: article_row(each) for each in (1, 2, 3)})
    cache.touch([1])
    cache.put({4: article_row(4)})
    assert [each for each in (1, 2, 3, 4) if each in cache] == [1, 3, 4]
    cache.mark_stale([1])
    assert cache.wanting([1, 2, 3]) == [1, 2]
    assert cache.row(1) is not None
    cache.put({1: article_row(1)})
    assert cache.wanting([1]) == []
    cache.mark_stale()
    assert cache.wanting([1, 3, 4]) == [1, 3, 4]
    cache.drop(array("q", range(100)).tolist())
    assert len(cache) == 0


def test_parents_have_no_rows(model: ArticleListModel) -> None:
    model.show([1], {})
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert model.data(QModelIndex()) is None
