"""Subscriptions and their folders: every change undone exactly, in whatever order; what checks teach; leaving."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from storage import feeds, folders, lists, marks, note_drafts, topics, upkeep
from storage.feed_types import FeedChecked
from storage.note_drafts import NotePlace
from storage.picture_types import PicturePolicy
from storage.types import ArticleFilter, Library, Marked, Scope
from tests.storage.arriving import NOW, Arriving, draft

NAMES = st.sampled_from(["News", "Sport", "Far/away", " "])
PICKS = st.integers(0, 9)


class Ordering(RuleBasedStateMachine):
    """Feeds and folders put about; old undos are run late, as when another process changed things in between."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.library = Arriving(Path(self.folder.name))
        self.done: list[Marked] = []
        self.made = 0

    @rule(pick=PICKS)
    def add_feed(self, pick: int) -> None:
        self.made += 1
        url = f"https://{self.made}.example/feed"
        self._do(lambda: feeds.add_feed(self.library.conn, url, None, None, self._folder(pick), NOW))

    @rule(pick=PICKS, name=NAMES)
    def rename_feed(self, pick: int, name: str) -> None:
        self._do(lambda: feeds.rename_feed(self.library.conn, self._feed(pick), name))

    @rule(picks=st.lists(PICKS, max_size=3), into=PICKS, before=PICKS)
    def move_feeds(self, picks: list[int], into: int, before: int) -> None:
        chosen = [self._feed(pick) for pick in picks]
        self._do(lambda: feeds.move_feeds(self.library.conn, chosen, self._folder(into), self._feed(before)))

    @rule(pick=PICKS)
    def unsubscribe(self, pick: int) -> None:
        self._do(lambda: feeds.unsubscribe(self.library.conn, [self._feed(pick)], NOW))

    @rule(pick=PICKS, name=NAMES)
    def add_folder(self, pick: int, name: str) -> None:
        self._do(lambda: folders.add_folder(self.library.conn, name, self._folder(pick)))

    @rule(pick=PICKS, name=NAMES)
    def rename_folder(self, pick: int, name: str) -> None:
        self._do(lambda: folders.rename_folder(self.library.conn, self._folder(pick) or 0, name))

    @rule(pick=PICKS, into=PICKS, before=PICKS)
    def move_folder(self, pick: int, into: int, before: int) -> None:
        moved = self._folder(pick)
        if moved is not None:
            self._do(lambda: folders.move_folder(self.library.conn, moved, self._folder(into), self._folder(before)))

    @rule(pick=PICKS)
    def remove_folder(self, pick: int) -> None:
        self._do(lambda: folders.remove_folder(self.library.conn, self._folder(pick) or 0))

    @rule(pick=PICKS)
    def undo_something_old(self, pick: int) -> None:
        if self.done:
            self.library.undo(self.done.pop(pick % len(self.done)))

    @rule()
    def sweep(self) -> None:
        before = self._shown()
        self.library.whole(lambda: upkeep.sweep(self.library.conn, NOW + 2 * upkeep.DAY_S))
        assert self._shown() == before

    @invariant()
    def every_folder_hangs_at_the_top_and_nothing_points_nowhere(self) -> None:
        parents = dict(self.library.conn.execute("SELECT id, parent_id FROM folders").fetchall())
        for folder_id in parents:
            above: set[int] = set()
            each: int | None = folder_id
            while each is not None:
                assert each not in above
                above.add(each)
                each = parents[each]
        assert self.library.conn.execute("PRAGMA foreign_key_check").fetchall() == []

    def teardown(self) -> None:
        found = upkeep.check(self.library.place)
        self.library.close()
        self.folder.cleanup()
        assert found == []

    def _do(self, act: Callable[[], Marked]) -> None:
        before = self._shown()
        marked = self.library.whole(act)
        after = self._shown()
        if marked.undo is None:
            assert after == before
            return
        again = self.library.undo(marked)
        assert self._shown() == before
        self.done.append(self.library.undo(again))
        assert self._shown() == after

    def _shown(self) -> Library:
        return feeds.library(self.library.conn, 0)

    def _feed(self, pick: int) -> int:
        return self._pick("SELECT id FROM feeds WHERE unsubscribed_at IS NULL ORDER BY id", pick) or 0

    def _folder(self, pick: int) -> int | None:
        return self._pick("SELECT id FROM folders ORDER BY id", pick)

    def _pick(self, statement: str, pick: int) -> int | None:
        ids: list[int | None] = [None, *(row[0] for row in self.library.conn.execute(statement))]
        return ids[pick % len(ids)]


TestOrdering = Ordering.TestCase
TestOrdering.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Arriving]:
    made = Arriving(tmp_path / "profile")
    yield made
    made.close()


def shown(library: Arriving, scope: Scope = Scope.ALL, target_id: int | None = None) -> set[int]:
    return set(lists.ids(library.conn, ArticleFilter(scope, target_id, now=NOW)).ids)


def test_one_address_is_subscribed_to_once(library: Arriving) -> None:
    first = feeds.add_feed(library.conn, "https://a.example/feed", "A", None, None, NOW)
    again = feeds.add_feed(library.conn, "https://a.example/feed", "B", None, None, NOW)
    assert (again.made_id, again.count, again.undo) == (first.made_id, 0, None)
    (row,) = feeds.library(library.conn, 0).feeds
    assert row.title == "A"


def test_names_and_choices_of_a_person(library: Arriving) -> None:
    feed_id = library.feed("one")

    def row() -> object:
        (found,) = feeds.library(library.conn, 0).feeds
        return found.title, found.interval_s, found.picture_policy, found.next_check_at

    feeds.record_check(library.conn, FeedChecked(feed_id, NOW, NOW + 1800, title="One of theirs"))
    before = row()
    done = [
        feeds.rename_feed(library.conn, feed_id, " Mine "),
        feeds.set_interval(library.conn, feed_id, 86_400),
        feeds.set_picture_policy(library.conn, feed_id, PicturePolicy.SAVED),
    ]
    after = row()
    assert after == ("Mine", 86_400, "saved", NOW + 86_400)
    again = [library.undo(each) for each in reversed(done)]
    assert row() == before == ("One of theirs", None, None, NOW + 1800)
    for each in reversed(again):
        library.undo(each)
    assert row() == after
    assert not feeds.set_interval(library.conn, feed_id, 86_400).count


def test_a_feed_taken_up_again_comes_where_it_is_put_now(library: Arriving) -> None:
    feed_id = library.feed("one")
    library.arrive(feed_id, draft("a"))
    folder_id = folders.add_folder(library.conn, "News").made_id
    library.whole(lambda: feeds.unsubscribe(library.conn, [feed_id], NOW))
    assert shown(library) == set()
    again = feeds.add_feed(library.conn, "https://one.example/feed", None, None, folder_id, NOW)
    assert (again.made_id, again.count) == (feed_id, 1)
    assert shown(library, Scope.FOLDER, folder_id) == {1}


def test_what_is_held_outlives_its_feed(library: Arriving) -> None:
    feed_id, other_id = library.feed("one"), library.feed("two")
    library.arrive(feed_id, *(draft(guid) for guid in "abcdeghi"))
    library.arrive(other_id, draft("j"))
    topic_id = topics.add_topic(library.conn, "Ferries", "#0072b2", None, NOW).made_id
    assert topic_id is not None
    marks.mark_saved(library.conn, [1], True, NOW)
    topics.tag(library.conn, [2], topic_id, NOW)
    # A tag that was taken off holds nothing.
    topics.tag(library.conn, [3], topic_id, NOW)
    topics.untag(library.conn, [3], topic_id, NOW)
    # A note that was begun holds its article, one given up and one on an article that begins alike hold nothing.
    for place, text in ((NotePlace(6), "Ask"), (NotePlace(7), "Ask"), (NotePlace(7), ""), (NotePlace(80), "Ask")):
        note_drafts.keep(library.conn, place, text)
    library.whole(lambda: feeds.unsubscribe(library.conn, [feed_id], NOW))
    assert shown(library) == {1, 2, 6, 9}
    # Saved and tagged in a view that showed them still.
    marks.mark_saved(library.conn, [4], True, NOW)
    topics.tag(library.conn, [5], topic_id, NOW)
    assert library.whole(lambda: upkeep.sweep(library.conn, NOW + upkeep.DAY_S)) == 0
    assert library.whole(lambda: upkeep.sweep(library.conn, NOW + upkeep.DAY_S + 1)) == 3
    assert shown(library) == {1, 2, 4, 5, 6, 9}
    assert shown(library, Scope.SAVED) == {1, 4}
    assert lists.rows(library.conn, [1])[1].feed_title == "one"
    assert upkeep.check(library.place) == []


def test_checks_are_remembered_and_told_where_a_person_sees_them(library: Arriving) -> None:
    feed_id = library.feed("one")
    good = FeedChecked(feed_id, NOW, NOW + 1800, etag='"1"', body_hash="h", title="one", site_url="https://one.example")
    assert feeds.record_check(library.conn, good).library
    assert not feeds.record_check(library.conn, replace(good, checked_at=NOW + 1800, next_check_at=NOW + 3600))
    failing = replace(good, checked_at=NOW + 4000, next_check_at=NOW + 8000, problem_kind="timeout", problem_detail="x")
    assert feeds.record_check(library.conn, failing).library
    assert not feeds.record_check(library.conn, replace(failing, checked_at=NOW + 8000))
    (row,) = feeds.library(library.conn, 0).feeds
    assert row.problem is not None
    assert (row.problem.since, row.problem.failures) == (NOW + 4000, 2)
    (source,) = feeds.sources(library.conn, None, None)
    assert (source.failures, source.failing_since, source.etag) == (2, NOW + 4000, '"1"')
    assert feeds.sources(library.conn, None, NOW + 7999) == []
    assert feeds.due_count(library.conn, NOW + 8000) == 1
    year = 365 * upkeep.DAY_S
    assert feeds.due_count(library.conn, NOW - year) == 1, "checked while the clock was a year ahead"
    assert [each.feed_id for each in feeds.sources(library.conn, None, NOW - year)] == [feed_id]
    assert feeds.record_check(library.conn, replace(good, checked_at=NOW + 9000)).library
    (row,) = feeds.library(library.conn, 0).feeds
    assert row.problem is None
    assert feeds.record_check(library.conn, replace(good, feed_id=99)) == feeds.record_check(library.conn, good)


def test_a_feed_moves_to_an_address_that_is_free(library: Arriving) -> None:
    feed_id, other_id = library.feed("one"), library.feed("two")
    moved = FeedChecked(feed_id, NOW, NOW + 1800, moved_url="https://new.example/feed", moved_count=2, moved_since=NOW)
    feeds.record_check(library.conn, moved)
    source = feeds.sources(library.conn, [feed_id], None)[0]
    assert (source.url, source.moved_count, source.moved_since) == ("https://one.example/feed", 2, NOW)
    feeds.record_check(library.conn, replace(moved, url="https://two.example/feed"))
    assert feeds.sources(library.conn, [feed_id], None)[0].url == "https://one.example/feed"
    assert feeds.record_check(library.conn, replace(moved, url="https://new.example/feed")).library
    source = feeds.sources(library.conn, [feed_id], None)[0]
    assert (source.url, source.moved_url, source.moved_count) == ("https://new.example/feed", None, 0)
    for address in ("https://one.example/feed", "https://new.example/feed"):
        row = feeds.feed_by_url(library.conn, address)
        assert row is not None
        assert (row.id, row.previous_url) == (feed_id, "https://one.example/feed")
    assert feeds.feed_by_url(library.conn, "https://two.example/feed").id == other_id  # type: ignore[union-attr]


def test_paths_of_folders(library: Arriving) -> None:
    made = folders.folder_path(library.conn, "News / Europe//Either\uff0for")
    assert made.count == 3
    rows = {row.id: row for row in feeds.library(library.conn, 0).folders}
    assert made.made_id is not None
    assert rows[made.made_id].name == "Either/or"
    assert folders.folder_path(library.conn, "News/Europe/Either\uff0for") == replace(
        made, changes=Marked().changes, count=0
    )
    assert folders.folder_path(library.conn, " / ") == Marked()


def test_a_folder_never_goes_into_itself(library: Arriving) -> None:
    inner = folders.folder_path(library.conn, "A/B/C").made_id
    outer = feeds.library(library.conn, 0).folders[0].id
    for into in (outer, inner):
        assert folders.move_folder(library.conn, outer, into) == Marked()


def test_a_folder_comes_back_late_without_a_circle(library: Arriving) -> None:
    """Another process put the folder that held it into one that it held."""
    inner = folders.folder_path(library.conn, "P/A/B").made_id
    outer, removed = (row.id for row in feeds.library(library.conn, 0).folders if row.id != inner)
    gone = folders.remove_folder(library.conn, removed)
    folders.add_folder(library.conn, "New")
    folders.move_folder(library.conn, inner or 0, None)
    folders.move_folder(library.conn, outer, inner)
    library.undo(gone)
    parents = {row.id: row.parent_id for row in feeds.library(library.conn, 0).folders}
    assert (parents[removed], parents[outer], parents[inner or 0]) == (outer, inner, None)


def test_what_belongs_in_a_folder_that_is_gone_stands_at_the_top(library: Arriving) -> None:
    folder_id = folders.add_folder(library.conn, "A").made_id
    feed_id = feeds.add_feed(library.conn, "https://a.example/feed", None, None, folder_id, NOW).made_id
    inner = folders.add_folder(library.conn, "B", folder_id).made_id
    assert feed_id is not None
    assert inner is not None
    taken_out = [feeds.move_feeds(library.conn, [feed_id], None), folders.move_folder(library.conn, inner, None)]
    folders.remove_folder(library.conn, folder_id or 0)
    for each in taken_out:
        library.undo(each)
    feeds.move_feeds(library.conn, [feed_id], folder_id)
    folders.move_folder(library.conn, inner, folder_id)
    folders.add_folder(library.conn, "C", folder_id)
    feeds.add_feed(library.conn, "https://b.example/feed", None, None, folder_id, NOW)
    found = feeds.library(library.conn, 0)
    assert {row.parent_id for row in found.folders} | {row.folder_id for row in found.feeds} == {None}
    assert len(found.folders) == len(found.feeds) == 2


def test_a_folder_needs_a_name(library: Arriving) -> None:
    assert folders.add_folder(library.conn, "  ") == Marked()
    made = folders.add_folder(library.conn, " News ")
    assert folders.add_folder(library.conn, "News").made_id == made.made_id
    assert folders.rename_folder(library.conn, made.made_id or 0, " ") == Marked()


def test_a_folders_lists_hold_what_its_folders_hold(library: Arriving) -> None:
    inner = folders.folder_path(library.conn, "A/B").made_id
    outer = feeds.library(library.conn, 0).folders[0].id
    one, two = library.feed("one"), library.feed("two")
    feeds.move_feeds(library.conn, [one], inner)
    library.arrive(one, draft("a"))
    library.arrive(two, draft("b"))
    assert shown(library, Scope.FOLDER, outer) == shown(library, Scope.FOLDER, inner) == {1}
    feeds.move_feeds(library.conn, [two, one], outer)
    assert [row.id for row in feeds.library(library.conn, 0).feeds] == [two, one]
    assert shown(library, Scope.FOLDER, outer) == {1, 2}
    assert shown(library, Scope.FOLDER, inner) == set()
