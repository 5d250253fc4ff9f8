"""Stories in the list: one row each, unfolded in place, and still while the library changes under them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from digest.story_terms import terms
from gui.article_list.fold import ALONE, Fold
from gui.article_list.folds import Folds
from gui.article_list.model import FOLD_ROLE
from storage import lists, stories, story_passes
from storage.story_types import Grouping
from storage.types import ArticleFilter, ChangeSet, Scope, Sort
from tests.gui.article_list_library import EVERYTHING, NOW, UNREAD, Desk, Library, desk_of

COUNT = 400


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path)
    made.fill(COUNT)
    publish(made)
    return made


def publish(library: Library) -> None:
    """Let the terms of all articles be known, each of a publisher of its own."""
    waiting = story_passes.waiting(library.conn, 0, 2_000)
    found = [(replace(each, publisher=f"paper{each.article_id}.example"), terms("", "").packed()) for each in waiting]
    story_passes.put_terms(library.conn, found)


def tell(library: Library, *ids: int, story_id: int | None = None) -> ChangeSet:
    """Group articles as a pass of the engine does."""
    return story_passes.apply(library.conn, [Grouping(story_id, ids, ids[0])], [])


@pytest.fixture
def desk(library: Library, qtbot: QtBot) -> Iterator[Desk]:
    """The articles 2, 5, 300 tell one story, 10 and 11 another."""
    tell(library, 2, 5, 300)
    tell(library, 10, 11)
    with desk_of(library, qtbot) as made:
        made.show(rows=COUNT - 3)
        yield made


def fold(desk: Desk, article_id: int) -> Fold:
    row = desk.pane.model.row_of(article_id)
    found = desk.pane.model.index(row, 0).data(FOLD_ROLE)
    assert isinstance(found, Fold)
    return found


def press(qtbot: QtBot, desk: Desk, key: Qt.Key) -> None:
    qtbot.keyClick(desk.pane.table, key)


def unfold(desk: Desk, row: int) -> None:
    """Unfold a story, or fold it, as a click on its chip does."""
    desk.pane.table.fold_pressed.emit(row)


# 1. Folding and unfolding.


def test_a_story_is_one_row_where_its_newest_article_stands(desk: Desk) -> None:
    expected = [each for each in range(1, COUNT + 1) if each not in (5, 300, 11)]
    assert desk.ids() == expected
    assert fold(desk, 2) == Fold(others=2, unread=2)
    assert fold(desk, 3) == ALONE
    desk.show(replace(EVERYTHING, sort=Sort.OLDEST))
    assert desk.ids() == [each for each in range(COUNT, 0, -1) if each not in (2, 5, 10)]


def test_a_story_of_which_the_list_has_one_article_does_not_fold(desk: Desk) -> None:
    desk.library.read([5, 300])
    desk.show(UNREAD)
    assert fold(desk, 2) == ALONE
    assert 5 not in desk.ids()


def test_keys_unfold_go_in_go_out_and_fold(qtbot: QtBot, desk: Desk) -> None:
    pane = desk.pane
    pane.select_article(2)
    press(qtbot, desk, Qt.Key.Key_Right)
    assert desk.ids()[:6] == [1, 2, 5, 300, 3, 4]
    assert fold(desk, 2).is_open
    assert fold(desk, 5).is_inside
    assert pane.current_id() == 2
    press(qtbot, desk, Qt.Key.Key_Right)
    assert pane.current_id() == 5
    press(qtbot, desk, Qt.Key.Key_Left)
    assert pane.current_id() == 2
    press(qtbot, desk, Qt.Key.Key_Left)
    assert desk.ids()[:4] == [1, 2, 3, 4]
    press(qtbot, desk, Qt.Key.Key_Left)
    assert desk.ids()[:4] == [1, 2, 3, 4]


def test_folding_from_within_goes_to_the_row_that_stays(desk: Desk) -> None:
    desk.pane.select_article(300)
    assert desk.pane.current_id() == 300
    assert desk.ids()[:4] == [1, 2, 5, 300]
    desk.pane.toggle_fold()
    assert desk.pane.current_id() == 2
    assert desk.ids()[:3] == [1, 2, 3]


def test_a_click_on_the_chip_unfolds_and_chooses_nothing(qtbot: QtBot, desk: Desk) -> None:
    pane = desk.pane
    index = pane.model.index(1, 0)
    rect = pane.table.visualRect(index)
    delegate = pane.table.itemDelegate()
    spots = [
        QPoint(x, y)
        for y in range(0, rect.height(), 4)
        for x in range(0, rect.width(), 4)
        if delegate.is_on_story(index, QPoint(x, y), rect.width(), is_mirrored=False)  # type: ignore[attr-defined]
    ]
    assert spots
    spot = rect.topLeft() + spots[len(spots) // 2]
    qtbot.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert desk.ids()[:4] == [1, 2, 5, 300]
    assert pane.current_id() is None
    qtbot.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert desk.ids()[:3] == [1, 2, 3]


def test_the_row_is_unread_if_any_of_the_story_is(desk: Desk, qtbot: QtBot) -> None:
    desk.tell(desk.library.read([2]))
    desk.settle()
    assert fold(desk, 2).unread == 2
    desk.tell(desk.library.read([5, 300]))
    qtbot.waitUntil(lambda: fold(desk, 2).unread == 0)
    text = desk.pane.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "3 sources" in text
    assert "folded" in text
    assert "unread" not in text


def test_the_next_unread_is_found_within_a_folded_row(desk: Desk, qtbot: QtBot) -> None:
    desk.pane.select_article(1)
    desk.tell(desk.library.read([2, 3, 4, 300]))
    desk.settle()
    qtbot.waitUntil(lambda: fold(desk, 2).unread == 1)
    assert desk.pane.select_next_unread()
    qtbot.waitUntil(lambda: desk.pane.current_id() == 5)
    assert fold(desk, 2).is_open
    assert desk.pane.select_next_unread()
    qtbot.waitUntil(lambda: desk.pane.current_id() == 6)
    unfold(desk, 1)
    assert desk.pane.select_previous_unread()
    qtbot.waitUntil(lambda: desk.pane.current_id() == 5)


def test_one_switch_lists_every_article(desk: Desk) -> None:
    desk.pane.select_article(10)
    desk.settings.is_folding = False
    desk.settle(COUNT)
    assert desk.ids() == list(range(1, COUNT + 1))
    assert desk.pane.current_id() == 10
    desk.settings.is_folding = True
    desk.settle(COUNT - 3)


def test_a_search_lists_every_article(library: Library, qtbot: QtBot) -> None:
    changes = library.arrive([NOW + 1, NOW + 2], "Copper")
    publish(library)
    tell(library, *changes.new)
    with desk_of(library, qtbot) as desk:
        desk.show(replace(EVERYTHING, query="copper"), rows=2)


def test_most_covered_first(desk: Desk) -> None:
    desk.show(replace(EVERYTHING, sort=Sort.COVERED))
    assert desk.ids()[:4] == [2, 10, 1, 3]


# 2. What changes in the library.


def test_an_arrival_joins_the_story_of_a_row(desk: Desk) -> None:
    (new,) = desk.library.arrive([NOW + 5]).new
    publish(desk.library)
    story_id = stories.story_of(desk.library.conn, 10)
    desk.tell(ChangeSet(new=frozenset([new])) | tell(desk.library, new, 10, 11, story_id=story_id))
    assert desk.ids()[0] == 1
    desk.pane.bring_in_arrivals()
    desk.settle()
    # Nobody is at the story's row, so it goes where its newest article stands.
    assert desk.ids()[:3] == [new, 1, 2]
    assert 10 not in desk.ids()
    assert fold(desk, new).others == 2


def test_the_row_one_is_at_stays_when_its_story_grows(desk: Desk) -> None:
    desk.pane.select_article(10)
    spy = QSignalSpy(desk.pane.model.modelReset)
    before = desk.top_id()
    (new,) = desk.library.arrive([NOW + 5]).new
    publish(desk.library)
    story_id = stories.story_of(desk.library.conn, 10)
    desk.tell(ChangeSet(new=frozenset([new])) | tell(desk.library, new, 10, 11, story_id=story_id))
    desk.pane.bring_in_arrivals()
    desk.settle()
    assert desk.pane.current_id() == 10
    assert fold(desk, 10).others == 2
    assert desk.top_id() == before
    assert spy.count() == 0


def test_an_open_story_takes_its_arrivals_in(desk: Desk) -> None:
    unfold(desk, 1)
    (new,) = desk.library.arrive([NOW - 1]).new
    publish(desk.library)
    story_id = stories.story_of(desk.library.conn, 2)
    desk.tell(ChangeSet(new=frozenset([new])) | tell(desk.library, new, 2, 5, 300, story_id=story_id))
    desk.pane.bring_in_arrivals()
    desk.settle()
    assert desk.ids()[:6] == [1, 2, new, 5, 300, 3]


def test_merged_stories_fold_and_undone_ones_part(desk: Desk) -> None:
    desk.pane.select_article(3)
    marked = stories.merge(desk.library.conn, [3, 2, 10])
    desk.tell(marked.changes)
    assert desk.pane.current_id() == 3
    assert fold(desk, 3).others == 5
    assert desk.ids()[:4] == [1, 3, 4, 6]
    assert marked.undo is not None
    desk.tell(marked.undo(desk.library.conn).changes)
    assert desk.ids() == [each for each in range(1, COUNT + 1) if each not in (5, 300, 11)]
    assert desk.pane.current_id() == 3


def test_taken_out_of_an_open_story_it_goes_to_its_own_place(desk: Desk) -> None:
    desk.pane.select_article(300)
    desk.tell(stories.take_out(desk.library.conn, [300]).changes)
    ids = desk.ids()
    assert ids[:4] == [1, 2, 5, 3]
    assert ids.index(300) == ids.index(299) + 1
    assert desk.pane.current_id() == 300


def test_a_story_whose_row_leaves_keeps_a_row(desk: Desk) -> None:
    desk.tell(desk.library.take_away([2]))
    assert desk.ids()[:5] == [1, 3, 4, 5, 6]
    assert fold(desk, 5).others == 1
    desk.tell(desk.library.take_away([300]))
    assert fold(desk, 5) == ALONE


def test_a_list_that_was_changed_all_over_is_folded_anew(desk: Desk) -> None:
    unfold(desk, 1)
    tell(desk.library, 20, 21, 22)
    stories.take_out(desk.library.conn, [10])
    desk.library.take_away([30, 300])
    desk.tell(ChangeSet(many=True))
    expected = [1, 2, 5, *(each for each in range(3, COUNT + 1) if each not in (5, 21, 22, 30, 300))]
    assert desk.ids() == expected
    assert fold(desk, 20).others == 2
    assert not desk.pane.bar.isVisible()


def test_read_in_unread_a_story_stays_till_the_list_is_left(desk: Desk) -> None:
    desk.show(UNREAD)
    desk.tell(desk.library.read([2]))
    assert desk.ids()[:3] == [1, 2, 3]
    assert not desk.pane.bar.isVisible()
    desk.pane.refresh_view()
    desk.settle()
    assert desk.ids()[:4] == [1, 3, 4, 5]


def test_all_read_covers_what_is_folded_away(desk: Desk) -> None:
    (new,) = desk.library.arrive([NOW - 60_000]).new
    publish(desk.library)
    tell(desk.library, 2, new, story_id=stories.story_of(desk.library.conn, 2))
    desk.show(ArticleFilter(Scope.ALL, now=NOW))
    assert new not in desk.ids()
    assert desk.pane.highest_id() == new


# 3. The folds by themselves, against the plainest possible answer.

listing = st.lists(st.integers(1, 60), unique=True, max_size=40)
told = st.dictionaries(st.integers(1, 60), st.integers(1, 6), max_size=60)


@given(listing, told, st.integers(1, 7))
@settings(max_examples=200)
def test_folding_by_chunks_is_folding_at_once(ids: list[int], story_of: dict[int, int], size: int) -> None:
    folds = Folds()
    rows: list[int] = []
    for start in range(0, len(ids), size):
        chunk = ids[start : start + size]
        rows += folds.take(chunk, {each: story_of[each] for each in chunk if each in story_of}).rows
    firsts: dict[int, int] = {}
    for each in ids:
        if each in story_of:
            firsts.setdefault(story_of[each], each)
    assert rows == [each for each in ids if each not in story_of or firsts[story_of[each]] == each]
    for each in ids:
        row = firsts[story_of[each]] if each in story_of else each
        assert folds.row_for(each) == row
        assert folds.is_folded(each) is (row != each)
    for row in rows:
        others = folds.others(row)
        assert all(folds.row_for(each) == row for each in others)
        assert all(ids.index(one) < ids.index(other) for one, other in pairwise((row, *others)))


# 4. Any history of a library, against what a list has to be.


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("sort", [Sort.NEWEST, Sort.OLDEST, Sort.COVERED])
def test_whatever_happens_the_list_stays_whole_and_in_order(
    library: Library, qtbot: QtBot, seed: int, sort: Sort
) -> None:
    chance = random.Random(seed)
    removed: set[int] = set()
    with desk_of(library, qtbot) as desk:
        desk.show(replace(EVERYTHING, sort=sort), rows=COUNT)
        for _ in range(12):
            some = chance.sample([each for each in range(1, 60) if each not in removed], 3)
            match chance.randrange(6):
                case 0:
                    changes = tell(library, *some)
                case 1:
                    changes = stories.merge(library.conn, some).changes
                case 2:
                    changes = stories.take_out(library.conn, some).changes
                case 3:
                    changes = stories.split(library.conn, some).changes
                case 4:
                    removed |= {some[0]}
                    changes = library.take_away([some[0]])
                case _:
                    row = desk.pane.model.row_of(desk.pane.model.folds.row_for(some[0]))
                    unfold(desk, row)
                    continue
            desk.tell(changes)
            check_whole(desk, removed, sort)


def check_whole(desk: Desk, removed: set[int], sort: Sort) -> None:
    model, folds = desk.pane.model, desk.pane.model.folds
    shown = desk.ids()
    assert len(shown) == len(set(shown))
    tops = [each for each in shown if not folds.is_folded(each)]
    folded = [other for row in tops for other in folds.others(row)]
    assert sorted([*tops, *folded]) == [each for each in range(1, COUNT + 1) if each not in removed]
    if sort is not Sort.COVERED:
        # By coverage a row keeps the place it had when the list was read.
        assert tops == sorted(tops, reverse=sort is Sort.OLDEST)
    placed = stories.placed(desk.library.conn, [*tops, *folded])
    standing = [placed[each] for each in tops if each in placed]
    assert len(standing) == len(set(standing))
    for row in tops:
        assert all(placed[other] == placed[row] for other in folds.others(row))
        at = model.row_of(row) + 1
        below = set(shown[at : at + len(folds.others(row))])
        assert below == set(folds.others(row)) if folds.is_open(row) else below.isdisjoint(folds.others(row))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("is_folding", [True, False])
def test_by_coverage_every_article_is_listed_once_though_stories_change_between_chunks(
    library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seed: int, is_folding: bool
) -> None:
    monkeypatch.setattr("gui.article_list.loader.CHUNK", 60)
    chance = random.Random(seed)
    for first in range(1, COUNT, 7):
        tell(library, *range(first, min(COUNT, first + chance.randrange(2, 6)) + 1))
    with desk_of(library, qtbot) as desk:
        desk.settings.is_folding = is_folding

        def regroup(_first: int = 0) -> None:
            for _ in range(4):
                some = chance.sample(range(1, COUNT + 1), chance.choice((2, 3, 9)))
                act = chance.choice((stories.merge, stories.take_out, stories.split))
                desk.changes.changed.emit(act(library.conn, some).changes)

        loader = desk.pane._loader
        loader.shown.connect(regroup)
        loader.grown.connect(regroup)
        desk.show(replace(EVERYTHING, sort=Sort.COVERED))
        loader.shown.disconnect(regroup)
        loader.grown.disconnect(regroup)
        # What moved to before a place that was read already came in as an arrival, if at all.
        desk.pane.bring_in_arrivals()
        desk.settle()
        if is_folding:
            check_whole(desk, set(), Sort.COVERED)
        else:
            assert sorted(desk.ids()) == list(range(1, COUNT + 1))
        desk.pane.refresh_view()
        desk.settle()
        told = [each for each in stored(desk) if not desk.pane.model.folds.is_folded(each)]
        assert desk.ids() == told


def stored(desk: Desk) -> list[int]:
    return list(lists.every_id(desk.library.conn, replace(EVERYTHING, sort=Sort.COVERED)))
