"""Stories as they are stored: what passes put together, what lists are told, and what a person's hand outlasts."""

from __future__ import annotations

import pytest

from digest.story_terms import terms
from storage import stories, story_passes
from storage.retention import remove_article
from storage.story_types import Grouping, WindowArticle
from storage.types import Marked
from tests.storage.shelf import NOW, Shelf


@pytest.fixture
def five(shelf: Shelf) -> list[int]:
    """Five articles of five publishers, the terms of all known."""
    feeds = [shelf.feed(f"Paper {number}", f"https://paper{number}.example/feed") for number in range(5)]
    ids = [shelf.article(f"Title {n}", "Text", feed_id=feed, sort_at=NOW - n * 60) for n, feed in enumerate(feeds)]
    found = story_passes.waiting(shelf.conn, 0, 100)
    story_passes.put_terms(shelf.conn, [(each, terms("", "").packed()) for each in found])
    return ids


def group(shelf: Shelf, *ids: int, story_id: int | None = None, duplicates: dict[int, int] | None = None) -> int:
    story_passes.apply(shelf.conn, [Grouping(story_id, ids, ids[0], tuple((duplicates or {}).items()))], [])
    found = stories.story_of(shelf.conn, ids[0])
    assert found is not None
    return found


def take_back(shelf: Shelf, marked: Marked) -> Marked:
    assert marked.undo is not None
    return marked.undo(shelf.conn)


def together(shelf: Shelf, ids: list[int]) -> dict[int, int]:
    return stories.story_ids(shelf.conn, ids)


def test_recent_articles_wait_for_their_terms_once(shelf: Shelf) -> None:
    shelf.article("Old", "Long ago", sort_at=NOW - 10 * 86_400)
    recent = shelf.article("New", "Just <now>", source_title="A page")
    (waiting,) = story_passes.waiting(shelf.conn, NOW - 86_400, 10)
    assert (waiting.article_id, waiting.title, waiting.text, waiting.publisher) == (
        recent,
        "New",
        "Just <now>",
        "A page",
    )
    story_passes.put_terms(shelf.conn, [(waiting, terms("", "").packed())])
    assert story_passes.waiting(shelf.conn, NOW - 86_400, 10) == []
    assert [WindowArticle(*row).article_id for row in story_passes.window(shelf.conn, 0)] == [recent]


def test_a_story_counts_publishers_and_knows_its_times(shelf: Shelf, five: list[int]) -> None:
    story_id = group(shelf, *five[:3])
    mark = stories.marks(shelf.conn, five)[five[0]]
    assert (mark.story_id, mark.publishers, mark.articles) == (story_id, 3, 3)
    (row,) = stories.rows(shelf.conn)
    assert row.article_ids == tuple(five[:3])
    assert (row.headline, row.first_at, row.last_at) == ("Title 0", NOW - 120, NOW)
    assert [each.source for each in stories.tellings(shelf.conn, story_id)] == ["Paper 0", "Paper 1", "Paper 2"]


def test_what_is_hidden_does_not_count_and_one_alone_is_no_story(shelf: Shelf, five: list[int]) -> None:
    group(shelf, *five[:2])
    shelf.conn.execute("UPDATE states SET is_hidden = 1 WHERE article_id = ?", (five[1],))
    assert stories.marks(shelf.conn, five) == {}


def test_a_pass_may_move_what_no_hand_did(shelf: Shelf, five: list[int]) -> None:
    first = group(shelf, *five[:3])
    assert group(shelf, *five[:2], five[3], story_id=first) == first
    story_passes.apply(shelf.conn, [], [five[2]])
    assert together(shelf, five) == {five[0]: first, five[1]: first, five[3]: first}


def test_merged_by_hand_stays_merged(shelf: Shelf, five: list[int]) -> None:
    first, second = group(shelf, *five[:2]), group(shelf, *five[2:4])
    marked = stories.merge(shelf.conn, [five[0], five[2], five[4]])
    assert set(together(shelf, five).values()) == {first}
    group(shelf, *five[2:4], story_id=second)
    story_passes.apply(shelf.conn, [], five)
    assert set(together(shelf, five).values()) == {first}
    redo = take_back(shelf, marked)
    assert together(shelf, five) == {five[0]: first, five[1]: first, five[2]: second, five[3]: second}
    take_back(shelf, redo)
    assert set(together(shelf, five).values()) == {first}


def test_taken_out_stays_out(shelf: Shelf, five: list[int]) -> None:
    story_id = group(shelf, *five[:3])
    marked = stories.take_out(shelf.conn, [five[1]])
    group(shelf, *five[:3], story_id=story_id)
    assert together(shelf, five) == {five[0]: story_id, five[2]: story_id}
    take_back(shelf, marked)
    assert stories.marks(shelf.conn, five)[five[1]].articles == 3


def test_split_makes_two_that_no_pass_joins(shelf: Shelf, five: list[int]) -> None:
    story_id = group(shelf, *five[:4])
    marked = stories.split(shelf.conn, five[2:4])
    group(shelf, *five[:4], story_id=story_id)
    found = together(shelf, five)
    assert found[five[0]] == found[five[1]] == story_id
    assert found[five[2]] == found[five[3]] != story_id
    take_back(shelf, marked)
    assert set(together(shelf, five[:4]).values()) == {story_id}


def test_what_arrives_joins_a_story_that_a_hand_made(shelf: Shelf, five: list[int]) -> None:
    stories.merge(shelf.conn, five[:2])
    story_id = together(shelf, five)[five[0]]
    group(shelf, *five[:3], story_id=story_id)
    assert together(shelf, five)[five[2]] == story_id


def test_duplicates_are_read_together_and_other_tellings_are_not(shelf: Shelf, five: list[int]) -> None:
    group(shelf, *five[:4], duplicates={five[1]: five[0], five[2]: five[0]})
    assert set(stories.with_duplicates(shelf.conn, [five[1]])) == set(five[:3])
    assert stories.with_duplicates(shelf.conn, [five[3]]) == [five[3]]
    assert stories.with_duplicates(shelf.conn, [five[4]]) == [five[4]]


def test_muting_is_told_and_taken_back(shelf: Shelf, five: list[int]) -> None:
    story_id = group(shelf, *five[:2])
    marked = stories.mute(shelf.conn, story_id, True, NOW)
    assert stories.marks(shelf.conn, five)[five[0]].is_muted
    assert stories.mute(shelf.conn, story_id, True, NOW).count == 0
    take_back(shelf, marked)
    assert not stories.marks(shelf.conn, five)[five[0]].is_muted


def test_removing_articles_keeps_stories_whole(shelf: Shelf, five: list[int]) -> None:
    story_id = group(shelf, *five[:3], duplicates={five[1]: five[0]})
    shelf.conn.execute("DELETE FROM entries WHERE article_id = ?", (five[0],))
    remove_article(shelf.conn, five[0])
    (row,) = stories.rows(shelf.conn)
    assert (row.id, row.article_ids) == (story_id, tuple(five[1:3]))
    assert row.headline_id in five[1:3]
    assert not any(each.is_duplicate for each in stories.tellings(shelf.conn, story_id))


def test_old_terms_and_empty_stories_go(shelf: Shelf, five: list[int]) -> None:
    story_id = group(shelf, *five[:2])
    story_passes.apply(shelf.conn, [], five[:2])
    story_passes.drop_terms(shelf.conn, NOW + 1)
    assert story_passes.window(shelf.conn, 0) == []
    assert shelf.conn.execute("SELECT count(*) FROM stories WHERE id = ?", (story_id,)).fetchone() == (0,)


def test_terms_are_read_of_those_that_are_still_compared(shelf: Shelf, five: list[int]) -> None:
    shelf.conn.execute("DELETE FROM story_terms WHERE article_id = ?", (five[1],))
    assert stories.terms_of(shelf.conn, five[:2]) == {five[0]: terms("", "").packed()}
