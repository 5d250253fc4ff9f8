"""Stories in lists: the order by coverage, muted ones left out, duplicates read wherever a list is read."""

from __future__ import annotations

import pytest

from digest.story_terms import terms
from storage import lists, marks, muting, stories, story_passes
from storage.story_types import Grouping
from storage.types import ArticleFilter, Marked, Scope, Sort
from tests.storage.shelf import NOW, Shelf

EVERYTHING = ArticleFilter(Scope.ALL, now=NOW)
COVERED = ArticleFilter(Scope.ALL, sort=Sort.COVERED, now=NOW)


@pytest.fixture
def ten(shelf: Shelf) -> list[int]:
    """Ten articles of five publishers, newest first."""
    feeds = [shelf.feed(f"Paper {number}", f"https://paper{number}.example/feed") for number in range(5)]
    ids = [shelf.article(f"Title {n}", "Text", feed_id=feeds[n % 5], sort_at=NOW - n * 60) for n in range(10)]
    story_passes.put_terms(
        shelf.conn, [(each, terms("", "").packed()) for each in story_passes.waiting(shelf.conn, 0, 100)]
    )
    return ids


def group(shelf: Shelf, *ids: int, duplicates: dict[int, int] | None = None) -> int:
    story_passes.apply(shelf.conn, [Grouping(None, ids, ids[0], tuple((duplicates or {}).items()))], [])
    found = stories.story_of(shelf.conn, ids[0])
    assert found is not None
    return found


def listed(shelf: Shelf, wanted: ArticleFilter, limit: int = 1_000) -> list[int]:
    """A list's ids, read by chunks."""
    found: list[int] = []
    chunk = lists.ids(shelf.conn, wanted, None, limit)
    found += chunk.ids
    while chunk.after is not None:
        chunk = lists.ids(shelf.conn, wanted, chunk.after, limit)
        found += chunk.ids
    return found


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 5, 6, 7, 10, 1_000])
def test_most_covered_first_whatever_the_chunks(shelf: Shelf, ten: list[int], limit: int) -> None:
    group(shelf, ten[3], ten[9])
    group(shelf, ten[4], ten[5], ten[7])
    # Told twice by one publisher: no wider covered than what one article tells.
    group(shelf, ten[1], ten[6])
    expected = [ten[4], ten[5], ten[7], ten[3], ten[9], ten[0], ten[1], ten[2], ten[6], ten[8]]
    assert listed(shelf, COVERED, limit) == expected


def test_a_chunk_goes_on_where_the_last_one_ended_though_its_last_article_left_its_story(
    shelf: Shelf, ten: list[int]
) -> None:
    group(shelf, *ten[:4])
    group(shelf, ten[4], ten[5], ten[6])
    group(shelf, ten[7], ten[8])
    first = lists.ids(shelf.conn, COVERED, None, 2)
    assert first.ids == (ten[0], ten[1])
    stories.take_out(shelf.conn, [ten[1]])
    second = lists.ids(shelf.conn, COVERED, first.after, 100)
    # Its whole story is told by fewer now, so it all stands behind that place; what was still to come is not lost.
    assert list(second.ids) == listed(shelf, COVERED)
    assert second.after is None


@pytest.mark.parametrize("scope", [Scope.FEED, Scope.UNREAD, Scope.TODAY])
def test_coverage_orders_what_a_place_holds(shelf: Shelf, ten: list[int], scope: Scope) -> None:
    group(shelf, ten[5], ten[6])
    target = 1 if scope is Scope.FEED else None
    wanted = ArticleFilter(scope, target, sort=Sort.COVERED, today_from=NOW - 360, now=NOW)
    plain = ArticleFilter(scope, target, today_from=NOW - 360, now=NOW)
    told = [each for each in (ten[5], ten[6]) if each in listed(shelf, plain)]
    assert listed(shelf, wanted) == told + [each for each in listed(shelf, plain) if each not in told]


def test_a_search_is_not_ordered_by_coverage(shelf: Shelf, ten: list[int]) -> None:
    group(shelf, ten[5], ten[6])
    assert listed(shelf, ArticleFilter(Scope.ALL, query="text", sort=Sort.COVERED, now=NOW)) == ten


def test_a_muted_story_is_listed_only_where_it_is_asked_for(shelf: Shelf, ten: list[int]) -> None:
    story_id = group(shelf, ten[0], ten[6])
    marks.mark_saved(shelf.conn, [ten[6]], True, NOW)
    marked = stories.mute(shelf.conn, story_id, True, NOW)
    left = [each for each in ten if each not in (ten[0], ten[6])]
    assert listed(shelf, EVERYTHING) == left
    assert listed(shelf, COVERED) == left
    assert listed(shelf, ArticleFilter(Scope.UNREAD, now=NOW)) == left
    assert listed(shelf, ArticleFilter(Scope.FEED, 1, now=NOW)) == [ten[5]]
    assert lists.matching(shelf.conn, EVERYTHING, ten) == set(left)
    assert listed(shelf, ArticleFilter(Scope.ALL, with_muted=True, now=NOW)) == ten
    assert listed(shelf, ArticleFilter(Scope.ALL, query="text", now=NOW)) == ten
    assert listed(shelf, ArticleFilter(Scope.SAVED, now=NOW)) == [ten[6]]
    assert marked.undo is not None
    marked.undo(shelf.conn)
    assert listed(shelf, EVERYTHING) == ten


def test_what_joins_a_muted_story_counts_as_read(shelf: Shelf, ten: list[int]) -> None:
    story_id = group(shelf, ten[0], ten[1])
    stories.mute(shelf.conn, story_id, True, NOW)
    story_passes.apply(shelf.conn, [Grouping(story_id, (ten[0], ten[1], ten[2]), ten[0])], [])
    assert lists.unread_of(shelf.conn, {1: [ten[2]], 2: [ten[3], ten[4]]}) == {1: 0, 2: 2}


def read_of(shelf: Shelf, ids: list[int]) -> list[int]:
    return [
        shelf.conn.execute("SELECT is_read FROM states WHERE article_id = ?", (each,)).fetchone()[0] for each in ids
    ]


def back(shelf: Shelf, parts: list[Marked]) -> list[Marked]:
    """Take a step's parts back, last first, as the window does; what does them again."""
    return [part.undo(shelf.conn) for part in reversed(parts) if part.undo is not None][::-1]


@pytest.mark.parametrize("is_undone", [True, False])
def test_a_story_shown_again_is_as_unread_as_it_was(shelf: Shelf, ten: list[int], is_undone: bool) -> None:
    story_id = group(shelf, ten[0], ten[1], ten[3])
    marks.mark_read(shelf.conn, [ten[1]], True, NOW - 50)
    marks.mark_read(shelf.conn, [ten[3]], True, NOW - 50)
    marks.mark_read(shelf.conn, [ten[3]], False, NOW - 40)
    parts = muting.mute(shelf.conn, [story_id], True, NOW)
    story_passes.apply(shelf.conn, [Grouping(story_id, (*ten[:3], ten[3]), ten[0])], [])
    assert read_of(shelf, ten[:4]) == [1, 1, 1, 1]
    if is_undone:
        again = back(shelf, parts)
        assert read_of(shelf, ten[:4]) == [0, 1, 0, 0]
        back(shelf, again)
        assert read_of(shelf, ten[:4]) == [1, 1, 1, 1]
        assert stories.marks(shelf.conn, ten[:1])[ten[0]].is_muted
    muting.mute(shelf.conn, [story_id], False, NOW + 60)
    assert read_of(shelf, ten[:4]) == [0, 1, 0, 0]
    assert not stories.marks(shelf.conn, ten[:1])[ten[0]].is_muted


def test_muting_done_again_reads_what_joined_between_and_that_is_taken_back_as_well(
    shelf: Shelf, ten: list[int]
) -> None:
    story_id = group(shelf, ten[0], ten[1])
    taken = back(shelf, muting.mute(shelf.conn, [story_id], True, NOW))
    story_passes.apply(shelf.conn, [Grouping(story_id, tuple(ten[:3]), ten[0])], [])
    assert read_of(shelf, ten[:3]) == [0, 0, 0]
    again = back(shelf, taken)
    assert read_of(shelf, ten[:3]) == [1, 1, 1]
    assert len(listed(shelf, EVERYTHING)) == 7
    back(shelf, again)
    assert read_of(shelf, ten[:3]) == [0, 0, 0]
    assert listed(shelf, EVERYTHING) == ten


def test_showing_a_muted_story_is_taken_back_as_of_the_moment_it_was_muted(shelf: Shelf, ten: list[int]) -> None:
    story_id = group(shelf, ten[0], ten[1])
    muting.mute(shelf.conn, [story_id], True, NOW)
    shown = muting.mute(shelf.conn, [story_id], False, NOW + 60)
    assert muting.mute(shelf.conn, [story_id], False, NOW + 60) == []
    story_passes.apply(shelf.conn, [Grouping(story_id, tuple(ten[:3]), ten[0])], [])
    back(shelf, shown)
    assert read_of(shelf, ten[:3]) == [1, 1, 1]
    muting.mute(shelf.conn, [story_id], False, NOW + 120)
    assert read_of(shelf, ten[:3]) == [0, 0, 0]


def test_all_read_in_one_feed_reads_its_duplicates_in_others(shelf: Shelf, ten: list[int]) -> None:
    group(shelf, ten[0], ten[1], ten[2], duplicates={ten[1]: ten[0]})
    ids = marks.unread_listed(shelf.conn, ArticleFilter(Scope.FEED, 1, now=NOW), max(ten))
    marked = marks.mark_read(shelf.conn, ids, True, NOW)
    unread = lists.unread_of(shelf.conn, {each: [each] for each in ten})
    assert [each for each in ten if not unread[each]] == [ten[0], ten[1], ten[5]]
    assert marked.undo is not None
    marked.undo(shelf.conn)
    assert all(lists.unread_of(shelf.conn, {each: [each] for each in ten}).values())


def test_dates_and_members(shelf: Shelf, ten: list[int]) -> None:
    story_id = group(shelf, ten[2], ten[7])
    assert lists.dates(shelf.conn, [ten[1], 9_999]) == {ten[1]: NOW - 60}
    assert stories.placed(shelf.conn, ten) == {ten[2]: story_id, ten[7]: story_id}
    assert stories.members(shelf.conn, [story_id]) == [ten[2], ten[7]]
