"""Where rows go and which leave: against the plainest possible answer."""

from __future__ import annotations

import random
from array import array
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.article_list.placement import (
    Ids,
    Insertion,
    Run,
    Shift,
    differences,
    placed_by_key,
    placed_by_reading,
    present,
    runs_of,
)


def ids(values: Sequence[int]) -> Ids:
    return array("q", values)


def after_insertion(old: Sequence[int], insertions: Sequence[Insertion]) -> list[int]:
    result = list(old)
    for insertion in reversed(insertions):
        result[insertion.row : insertion.row] = insertion.ids
    return result


def after_removal(old: Sequence[int], runs: Sequence[Run]) -> list[int]:
    result = list(old)
    for run in reversed(runs):
        del result[run.start : run.start + run.count]
    return result


# A library: what each id is dated. Ids count up with arrival, dates need not.
dated = st.dictionaries(st.integers(1, 60), st.integers(0, 20), max_size=40)


@given(st.lists(st.integers(1, 50), unique=True), st.sets(st.integers(1, 50)))
def test_runs_take_out_exactly_what_is_gone(old: list[int], gone: set[int]) -> None:
    runs = runs_of(ids(old), gone)
    assert after_removal(old, runs) == [each for each in old if each not in gone]
    assert all(first.start + first.count < second.start for first, second in pairwise(runs))


@given(dated, st.sets(st.integers(1, 60)), st.sets(st.integers(1, 60)), st.sampled_from(["newest", "oldest"]))
def test_halving_places_arrivals_in_order(
    library: dict[int, int], arriving: set[int], deleted: set[int], order: str
) -> None:
    ordered = sorted(library, key=lambda each: (library[each], each), reverse=order == "newest")
    old = [each for each in ordered if each not in arriving]
    arrivals = [(library[each], each) for each in arriving if each in library]
    known = {each: at for each, at in library.items() if each not in deleted}

    def sort_at_of(asked: Sequence[int]) -> dict[int, int]:
        return {each: known[each] for each in asked if each in known}

    placed = placed_by_key(ids(old), arrivals, "newest" if order == "newest" else "oldest", sort_at_of)
    result = after_insertion(old, placed)
    # Rows gone from the library can't say where they stand; all others are in order.
    still_known = [each for each in result if each in known or each in arriving]
    assert still_known == [each for each in ordered if each in known or each in arriving]
    assert [each for each in result if each not in arriving] == old


@given(dated, st.sets(st.integers(1, 60)), st.sets(st.integers(1, 60)), st.sets(st.integers(1, 60)))
def test_a_fresh_reading_places_arrivals_and_keeps_rows_it_lacks(
    library: dict[int, int], arriving: set[int], no_longer_matching: set[int], later: set[int]
) -> None:
    ordered = sorted(library, key=lambda each: (library[each], each), reverse=True)
    arrivals = (arriving - no_longer_matching) & library.keys()
    unknown = later - arriving - no_longer_matching
    old = [each for each in ordered if each not in arrivals and each not in unknown]
    fresh = [each for each in ordered if each not in no_longer_matching]
    result = after_insertion(old, placed_by_reading(ids(old), ids(fresh), arrivals))
    assert [each for each in result if each not in arrivals] == old
    assert [each for each in result if each in fresh] == [each for each in fresh if each not in unknown]


@given(st.lists(st.integers(1, 60), unique=True), st.sets(st.integers(1, 60)), st.randoms(use_true_random=False))
def test_a_fresh_reading_in_another_order_places_each_arrival_behind_one_it_follows(
    fresh: list[int], arriving: set[int], chance: random.Random
) -> None:
    old = [each for each in fresh if each not in arriving]
    chance.shuffle(old)
    result = after_insertion(old, placed_by_reading(ids(old), ids(fresh), arriving))
    assert [each for each in result if each not in arriving] == old
    assert sorted(result) == sorted(fresh)
    ahead: int | None = None
    for each in fresh:
        if each not in arriving:
            ahead = each
            continue
        before = [other for other in result[: result.index(each)] if other not in arriving]
        assert (before[-1] if before else None) == ahead


def test_a_fresh_reading_finds_a_listed_one_however_far_before_the_arrival() -> None:
    fresh = ids(range(100_000))
    assert placed_by_reading(ids([0, 1]), fresh, {99_999}) == (Insertion(2, (99_999,)),)
    assert placed_by_reading(ids([-1]), fresh, {99_999}) == (Insertion(0, (99_999,)),)
    turned = fresh[::-1]
    assert placed_by_reading(turned[1:], fresh, {99_999}) == (Insertion(1, (99_999,)),)


def test_halving_asks_seldom() -> None:
    asked = 0

    def sort_at_of(wanted: Sequence[int]) -> dict[int, int]:
        nonlocal asked
        asked += len(wanted)
        return {each: each for each in wanted}

    listed = ids(range(1_000_000, 0, -1))
    placed = placed_by_key(listed, [(500_000, 1_000_001), (2_000_000, 1_000_002)], "newest", sort_at_of)
    assert [each.row for each in placed] == [0, 500_000]
    assert asked <= 2 * 21


@given(st.lists(st.integers(1, 50), unique=True), st.lists(st.integers(1, 50), unique=True))
def test_differences_are_those_of_sets(old: list[int], fresh: list[int]) -> None:
    assert differences(ids(old), ids(fresh)) == (set(old) - set(fresh), set(fresh) - set(old))


@pytest.mark.parametrize("cut", [0, 1, 19_999, 20_000, 20_001, 49_999])
def test_differences_in_a_long_list(cut: int) -> None:
    old = ids(range(50_000))
    fresh = old[:cut] + ids([70_000]) + old[cut + 1 :]
    assert differences(old, fresh) == ({cut}, {70_000})
    assert differences(old, old[:cut]) == (set(range(cut, 50_000)), set())


def test_present_finds_what_is_listed() -> None:
    assert present(ids(range(50_000)), {3, 49_999, 50_000}) == {3, 49_999}
    assert present(ids([]), {1}) == set()


@given(st.lists(st.integers(1, 30), unique=True), st.sets(st.integers(1, 30)), st.data())
def test_shift_tells_where_rows_went(old: list[int], gone: set[int], data: st.DataObject) -> None:
    runs = runs_of(ids(old), gone)
    left = after_removal(old, runs)
    places = data.draw(st.sets(st.integers(0, len(left)), max_size=4))
    insertions = [Insertion(row, (100 + row, 200 + row)) for row in sorted(places)]
    result = after_insertion(left, insertions)
    shift = Shift(runs, insertions)
    for row, each in enumerate(old):
        assert shift.row_after(row) == (result.index(each) if each in result else -1)
