"""Editions as they are stored: what one is made from, and the archive of those that were finished."""

from __future__ import annotations

from storage import editions, stories, story_passes, topics
from storage.edition_types import KeptEdition
from storage.story_types import Grouping
from tests.storage.shelf import NOW, Shelf

DAY = 86_400


def kept(number: int, finished_at: int | None = NOW, topic: str | None = None) -> KeptEdition:
    return KeptEdition(0, NOW - (number + 1) * DAY, NOW - number * DAY, NOW, finished_at, topic, f"Lead {number}", 3)


def group(shelf: Shelf, *ids: int) -> int:
    story_passes.apply(shelf.conn, [Grouping(None, ids, ids[0], ())], [])
    found = stories.story_of(shelf.conn, ids[0])
    assert found is not None
    return found


def test_a_periods_articles_come_with_what_is_known_of_them(shelf: Shelf) -> None:
    feed = shelf.feed("Northern Wire", "https://wire.example/feed", own_title="Wire")
    inside = shelf.article("Gallium", "Up", feed_id=feed, sort_at=NOW - 60, is_saved=True)
    shelf.article("Old", "Past", feed_id=feed, sort_at=NOW - 2 * DAY)
    shelf.article("Gone", "Hidden", feed_id=feed, sort_at=NOW - 60, is_hidden=True)
    shelf.article("Later", "Not yet", feed_id=feed, sort_at=NOW)
    topic = topics.add_topic(shelf.conn, "Metals", "#112233", None, NOW).made_id
    assert topic is not None
    topics.tag(shelf.conn, [inside], topic, NOW)
    found = editions.gather(shelf.conn, NOW - DAY, NOW)
    (only,) = found.articles
    assert (only.id, only.source, only.feed_id, only.topics, only.is_saved) == (inside, "Wire", feed, ("Metals",), True)
    assert [(each.name, each.color) for each in found.topics] == [("Metals", "#112233")]
    assert editions.texts(shelf.conn, [inside]) == {inside: "Up"}


def test_a_story_brings_its_earlier_articles_and_a_muted_one_nothing(shelf: Shelf) -> None:
    ids = [shelf.article(f"T {n}", "x", sort_at=NOW - n * DAY, source_title=f"Site {n}") for n in range(4)]
    muted = [shelf.article(f"M {n}", "x", sort_at=NOW - n - 1, source_title=f"Site {n}") for n in range(2)]
    story = group(shelf, *ids)
    stories.mute(shelf.conn, group(shelf, *muted), True, NOW)
    found = editions.gather(shelf.conn, NOW - DAY // 2, NOW + 1)
    assert {each.id: each.is_due for each in found.articles} == {each: each == ids[0] for each in ids}
    assert {each.story_id for each in found.articles} == {story}
    assert found.headlines == {story: ids[0]}


def test_one_topic_alone_takes_those_within_it(shelf: Shelf) -> None:
    made = [topics.add_topic(shelf.conn, name, "#112233", None, NOW).made_id for name in ("Metals", "Gallium", "Sea")]
    shelf.conn.execute("UPDATE topics SET parent_id = ? WHERE id = ?", (made[0], made[1]))
    ids = [shelf.article(name, "x", sort_at=NOW - 9) for name in ("one", "two", "three")]
    for topic, article_id in zip(made, ids, strict=True):
        assert topic is not None
        topics.tag(shelf.conn, [article_id], topic, NOW)
    found = editions.gather(shelf.conn, NOW - DAY, NOW, topic="Metals")
    assert sorted(each.id for each in found.articles) == ids[:2]


def test_what_arrived_late_is_of_the_period_it_arrived_in(shelf: Shelf) -> None:
    late = shelf.article("Late", "x", sort_at=NOW - 30 * 3600)
    shelf.conn.execute("UPDATE articles SET first_seen_at = ? WHERE id = ?", (NOW - 60, late))
    assert not editions.gather(shelf.conn, NOW - DAY, NOW).articles
    assert [each.id for each in editions.gather(shelf.conn, NOW - DAY, NOW, takes_late=True).articles] == [late]


def test_habits_are_rates_and_shares_of_what_was_saved(shelf: Shelf) -> None:
    feed = shelf.feed("Wire", "https://wire.example/feed")
    shelf.conn.execute("UPDATE feeds SET added_at = ?", (NOW - 60 * DAY,))
    for number in range(15):
        shelf.article(f"A {number}", "x", feed_id=feed, sort_at=NOW - (number + 1) * DAY, is_saved=number < 3)
    found = editions.gather(shelf.conn, NOW - DAY, NOW)
    assert found.rates == {feed: 0.5}
    assert found.liked == {feed: 0.2}


def test_finished_editions_stay_and_looked_at_ones_go(shelf: Shelf) -> None:
    first = editions.put(shelf.conn, kept(1), "gallium rises\nwire", "{}")
    drafts = [editions.put(shelf.conn, kept(0, None), "", "{}") for _ in range(editions.DRAFTS + 3)]
    assert editions.document(shelf.conn, first) == "{}"
    assert editions.document(shelf.conn, drafts[0]) is None
    assert editions.document(shelf.conn, drafts[-1]) == "{}"
    assert [each.id for each in editions.archive(shelf.conn)] == [first]
    assert [each.id for each in editions.archive(shelf.conn, "WIRE gallium")] == [first]
    assert editions.archive(shelf.conn, "gallium zinc") == []


def test_finishing_an_edition_can_be_undone(shelf: Shelf) -> None:
    edition = editions.put(shelf.conn, kept(0, None), "", "{}")
    assert editions.last_until(shelf.conn) is None
    marked = editions.finish(shelf.conn, edition, NOW)
    assert editions.last_until(shelf.conn) == NOW
    assert marked.undo is not None
    marked.undo(shelf.conn)
    assert editions.last_until(shelf.conn) is None


def test_a_briefing_is_no_digest_to_go_on_from(shelf: Shelf) -> None:
    editions.put(shelf.conn, kept(0, NOW, "Metals"), "", "{}")
    assert editions.last_until(shelf.conn) is None
