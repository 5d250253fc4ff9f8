"""Topics within topics: one level, lists and counts rolled up, every step taken back exactly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from storage import lists, notes, topic_tree, topics, upkeep
from storage.types import ArticleFilter, Marked, Scope, Sort, TopicRow
from tests.storage.arriving import NOW, Arriving, draft

METALS, EARTHS, COPPER, SHIPS = 1, 2, 3, 4


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Arriving]:
    library = Arriving(tmp_path)
    library.arrive(library.feed("wire"), *(draft(name, at=NOW - place) for place, name in enumerate("abcdef")))
    for name in ("Metals", "Rare earths", "Copper", "Ships"):
        topics.add_topic(library.conn, name, "#aa0000", "gallium" if name == "Metals" else None, NOW)
    topics.tag(library.conn, [1, 2], METALS, NOW)
    topics.tag(library.conn, [2, 3], EARTHS, NOW)
    topics.tag(library.conn, [4], COPPER, NOW)
    for child in (EARTHS, COPPER):
        topic_tree.place_topic(library.conn, child, METALS)
    yield library
    assert library.wrong_counts() == []
    assert upkeep.check(library.place) == []
    library.close()


def shelf(library: Arriving) -> list[TopicRow]:
    return topics.topics(library.conn)


def nesting(library: Arriving) -> dict[str, int | None]:
    return {row.name: row.parent_id for row in shelf(library)}


def listed(library: Arriving, query: str = "", sort: Sort = Sort.NEWEST) -> list[int]:
    return list(lists.ids(library.conn, ArticleFilter(Scope.TOPIC, METALS, query, sort, now=NOW)).ids)


def test_a_topic_shows_and_counts_what_stands_within_it_once(library: Arriving) -> None:
    rows = {row.name: row for row in shelf(library)}
    assert [row.name for row in shelf(library)] == ["Metals", "Rare earths", "Copper", "Ships"]
    assert (rows["Metals"].articles, rows["Metals"].all_articles, rows["Metals"].all_unread) == (2, 4, 4)
    assert (rows["Copper"].all_articles, rows["Ships"].all_articles) == (1, 0)
    assert listed(library) == [1, 2, 3, 4]
    assert listed(library, sort=Sort.OLDEST) == [4, 3, 2, 1]
    assert listed(library, "ferry") == [1, 2, 3, 4]
    assert lists.count(library.conn, ArticleFilter(Scope.TOPIC, METALS)) == (4, 4)
    assert lists.matching(library.conn, ArticleFilter(Scope.TOPIC, METALS), [3, 5]) == {3}


def test_a_search_for_a_topic_finds_what_stands_within_it(library: Arriving) -> None:
    def found(query: str) -> set[int]:
        return set(lists.ids(library.conn, ArticleFilter(Scope.ALL, query=query, now=NOW)).ids)

    assert found("topic:metals") == {1, 2, 3, 4}
    assert found('topic:"rare earths"') == {2, 3}


def test_notes_of_a_topic_are_those_of_its_family(library: Arriving) -> None:
    notes.add_note(library.conn, 3, "Here.", NOW)
    assert notes.annotated(library.conn, METALS) == [3]


def test_one_level_is_the_deepest(library: Arriving) -> None:
    assert topic_tree.place_topic(library.conn, SHIPS, EARTHS) == Marked()
    assert topic_tree.place_topic(library.conn, METALS, SHIPS) == Marked()
    assert topic_tree.place_topic(library.conn, METALS, METALS) == Marked()
    assert topic_tree.place_topic(library.conn, SHIPS, 99) == Marked()


STEPS: dict[str, Callable[[Arriving], Marked]] = {
    "to the top": lambda it: topic_tree.place_topic(it.conn, EARTHS, None),
    "to another": lambda it: topic_tree.place_topic(it.conn, SHIPS, METALS, COPPER),
    "order": lambda it: topic_tree.place_topic(it.conn, COPPER, METALS, EARTHS),
    "parent deleted": lambda it: topics.delete_topic(it.conn, METALS),
    "child deleted": lambda it: topics.delete_topic(it.conn, EARTHS),
    "parent merged away": lambda it: topics.merge_topics(it.conn, METALS, SHIPS),
    "parent merged into its child": lambda it: topics.merge_topics(it.conn, METALS, COPPER),
    "child merged into its parent": lambda it: topics.merge_topics(it.conn, EARTHS, METALS),
}


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_every_step_is_taken_back_exactly_and_done_again(library: Arriving, step: Callable[[Arriving], Marked]) -> None:
    before, marks = shelf(library), library.states()
    done = library.whole(lambda: step(library))
    after = nesting(library)
    assert shelf(library) != before
    undone = library.undo(done)
    assert (shelf(library), library.states()) == (before, marks)
    library.undo(undone)
    assert nesting(library) == after


def test_what_stood_within_a_merged_topic_goes_along(library: Arriving) -> None:
    topics.merge_topics(library.conn, METALS, SHIPS)
    assert nesting(library) == {"Ships": None, "Rare earths": SHIPS, "Copper": SHIPS}


def test_articles_move_to_another_topic_and_back(library: Arriving) -> None:
    before = library.states()
    put, taken = library.whole(lambda: topic_tree.move_tags(library.conn, [1, 3, 6], METALS, SHIPS, NOW + 1))
    assert (put.count, taken.count) == (1, 1)
    assert lists.ids(library.conn, ArticleFilter(Scope.TOPIC, SHIPS)).ids == (1,)
    library.undo(taken)
    library.undo(put)
    assert library.states() == before


def test_how_many_carry_each_topic(library: Arriving) -> None:
    assert topic_tree.carried(library.conn, [1, 2, 3]) == {METALS: 2, EARTHS: 2}
