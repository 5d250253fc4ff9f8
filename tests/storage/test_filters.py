from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import feeds, filters, lists, notifying, searches, topics, upkeep
from storage.filters import FilterAction
from storage.notifying import Teller
from storage.paths import profile
from storage.topic_rules import RuleFailedError
from storage.types import ArticleFilter, Scope
from tests.storage.shelf import NOW, Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.close()


def states(shelf: Shelf) -> dict[int, tuple[int, int, int]]:
    rows = shelf.conn.execute("SELECT article_id, is_read, is_saved, is_hidden FROM states")
    return {row[0]: row[1:] for row in rows}


def test_filters_act_on_what_arrives_and_can_be_undone(shelf: Shelf, tmp_path: Path) -> None:
    hide = filters.add_filter(shelf.conn, "No sport", "cricket OR title:/^live:/", FilterAction.HIDE).made_id or 0
    read = filters.add_filter(shelf.conn, "Weather", "forecasts", FilterAction.READ).made_id or 0
    save = filters.add_filter(shelf.conn, "Own work", "author:marsh", FilterAction.SAVE).made_id or 0
    feed = shelf.feed("Wire", "https://wire.example/")
    sport, live, weather, own, other = (
        shelf.article("Cricket", feed_id=feed),
        shelf.article("Live: results", feed_id=feed),
        shelf.article("A forecast", feed_id=feed),
        shelf.article("Cricket and marsh", author="Ana Marsh", is_saved=True, feed_id=feed),
        shelf.article("Else", feed_id=feed),
    )
    done = filters.apply_filters(shelf.conn, [sport, live, weather, own, other], NOW)
    assert done == {sport, live, weather}
    assert states(shelf) == {
        sport: (0, 0, 1),
        live: (0, 0, 1),
        weather: (1, 0, 0),
        own: (0, 1, 0),
        other: (0, 0, 0),
    }
    assert {(each.filter_name, each.title) for each in filters.log(shelf.conn)} == {
        ("No sport", "Cricket"),
        ("No sport", "Live: results"),
        ("Weather", "A forecast"),
    }
    assert lists.count(shelf.conn, ArticleFilter(Scope.ALL)) == (3, 2)
    assert upkeep.check(profile(tmp_path)) == []
    upkeep.sweep(shelf.conn, NOW)
    assert states(shelf)[sport] == (0, 0, 1)

    undone = filters.undo_done(shelf.conn, hide, [sport])
    assert states(shelf)[sport] == (0, 0, 0)
    assert [each.done for each in filters.filters(shelf.conn)] == [1, 1, 0]
    assert undone.undo is not None
    undone.undo(shelf.conn)
    assert states(shelf)[sport] == (0, 0, 1)
    filters.undo_done(shelf.conn, read)
    assert states(shelf)[weather] == (0, 0, 0)

    gone = filters.delete_filter(shelf.conn, hide)
    assert states(shelf)[live] == states(shelf)[sport] == (0, 0, 0)
    assert gone.undo is not None
    gone.undo(shelf.conn)
    assert states(shelf)[live] == (0, 0, 1)
    assert [each.id for each in filters.filters(shelf.conn)] == [hide, read, save]


def test_a_filter_that_fails_is_marked_and_skipped(shelf: Shelf) -> None:
    bad = filters.add_filter(shelf.conn, "Bad", "cricket newer:2d", FilterAction.HIDE).made_id or 0
    filters.add_filter(shelf.conn, "Good", "cricket", FilterAction.READ)
    off = filters.add_filter(shelf.conn, "Off", "cricket", FilterAction.SAVE).made_id or 0
    filters.change_filter(shelf.conn, off, "Off", "cricket", FilterAction.SAVE, is_on=False)
    article = shelf.article("Cricket")
    assert filters.apply_filters(shelf.conn, [article], NOW) == {article}
    assert states(shelf)[article] == (1, 0, 0)
    assert [each.problem is not None for each in filters.filters(shelf.conn)] == [True, False, False]
    changed = filters.change_filter(shelf.conn, bad, "Bad", "cricket", FilterAction.HIDE, is_on=True)
    assert filters.filters(shelf.conn)[0].problem is None
    assert changed.undo is not None
    changed.undo(shelf.conn)
    assert filters.filters(shelf.conn)[0].query == "cricket newer:2d"
    with pytest.raises(RuleFailedError):
        filters.filter_matches(shelf.conn, "is:unread")
    assert filters.filter_matches(shelf.conn, "crickets") == (1, [(article, "Cricket")])


def test_a_topics_rule_that_fails_is_marked_and_the_others_run(shelf: Shelf) -> None:
    bad = topics.add_topic(shelf.conn, "Bad", "#000000", "apple " + "words:1..9 " * 20, NOW).made_id or 0
    good = topics.add_topic(shelf.conn, "Good", "#000000", "apples", NOW).made_id or 0
    article = shelf.article("Apple")
    before = shelf.conn.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 20)
    try:
        assert topics.apply_rules(shelf.conn, article, NOW) == {article}
    finally:
        shelf.conn.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, before)
    problems = {row.id: row.rule_problem for row in topics.topics(shelf.conn)}
    assert problems[bad]
    assert problems[good] is None
    topics.set_rule(shelf.conn, bad, "apple")
    assert topics.topics(shelf.conn)[0].rule_problem is None


def test_a_tag_given_by_a_rule_tells_its_words(shelf: Shelf) -> None:
    topics.add_topic(shelf.conn, "Rare earths", "#000000", '"rare earths" OR neodymium OR author:x', NOW)
    article = shelf.article("Rare-earth deal", "Mines of neodymium and rare earth metals.")
    topics.apply_rules(shelf.conn, article, NOW)
    body = lists.body(shelf.conn, article)
    assert body is not None
    assert body.row.topics[0].because == ("Rare-earth", "rare earth", "neodymium")


def test_only_what_is_switched_on_tells_of_arrivals(shelf: Shelf) -> None:
    feed = shelf.feed("Wire", "https://wire.example/")
    topic = topics.add_topic(shelf.conn, "Metals", "#000000", "cobalt", NOW).made_id or 0
    search = searches.add_search(shelf.conn, "Mines", "mine is:unread").made_id or 0
    filters.add_filter(shelf.conn, "Tell", "durban", FilterAction.NOTIFY)
    one, two = shelf.article("Cobalt mine", feed_id=feed), shelf.article("Durban cobalt", feed_id=feed)
    topics.apply_rules(shelf.conn, one, NOW)
    filters.apply_filters(shelf.conn, [one, two], NOW)
    told = notifying.to_tell(shelf.conn, [one, two], NOW)
    assert [(each.teller, each.name, each.articles) for each in told] == [(Teller.FILTER, "Tell", 1)]
    undo = notifying.set_notifying(shelf.conn, Teller.TOPIC, topic, True).undo
    notifying.set_notifying(shelf.conn, Teller.SEARCH, search, True)
    notifying.set_notifying(shelf.conn, Teller.FEED, feed, True)
    told = notifying.to_tell(shelf.conn, [one, two], NOW)
    assert [(each.teller, each.name, each.articles, each.title) for each in told] == [
        (Teller.TOPIC, "Metals", 2, "Durban cobalt"),
        (Teller.SEARCH, "Mines", 1, "Cobalt mine"),
        (Teller.FEED, "Wire", 2, "Durban cobalt"),
        (Teller.FILTER, "Tell", 1, "Durban cobalt"),
    ]
    assert topics.topics(shelf.conn)[0].is_notifying
    assert searches.searches(shelf.conn)[0].is_notifying
    assert undo is not None
    undo(shelf.conn)
    assert not topics.topics(shelf.conn)[0].is_notifying
    assert notifying.to_tell(shelf.conn, [], NOW) == []


def test_what_a_filter_hid_stays_hidden_with_its_feed(shelf: Shelf) -> None:
    hide = filters.add_filter(shelf.conn, "No sport", "cricket", FilterAction.HIDE).made_id or 0
    gone, kept = shelf.feed("Gone", "https://gone.example/"), shelf.feed("Kept", "https://kept.example/")
    one, two, noted = (
        shelf.article("Cricket", feed_id=gone),
        shelf.article("Cricket", feed_id=kept),
        shelf.article("Cricket", feed_id=gone, is_hidden=False),
    )
    filters.apply_filters(shelf.conn, [one, two, noted], NOW)
    topics.tag(shelf.conn, [noted], topics.add_topic(shelf.conn, "Sport", "#aa0000", None, NOW).made_id or 0, NOW)
    left = feeds.unsubscribe(shelf.conn, [gone], NOW)
    undone = filters.undo_done(shelf.conn, hide)
    assert [states(shelf)[each][2] for each in (one, two, noted)] == [1, 0, 0]
    assert undone.undo is not None
    undone.undo(shelf.conn)
    gone_filter = filters.delete_filter(shelf.conn, hide)
    assert gone_filter.count == 1
    assert [states(shelf)[each][2] for each in (one, two, noted)] == [1, 0, 0]
    assert left.undo is not None
    left.undo(shelf.conn)
    assert [states(shelf)[each][2] for each in (one, two, noted)] == [0, 0, 0]
