"""What arrives: new, changed, repeated, from several feeds; its place in lists; lists by chunks and step by step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from storage import articles, feeds, full_texts, lists, marks, notes, topics, upkeep
from storage.changes import changes_after, newest_sequence, record
from storage.full_texts import FullTextOutcome
from storage.types import ArticleFilter, BodyKind, ChangeSet, PictureDraft, Scope, Sort
from tests.storage.arriving import NOW, Arriving, draft


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Arriving]:
    made = Arriving(tmp_path / "profile")
    yield made
    made.close()


def everything(library: Arriving, sort: Sort = Sort.NEWEST) -> tuple[int, ...]:
    return lists.ids(library.conn, ArticleFilter(Scope.ALL, sort=sort, now=NOW), limit=10_000).ids


def test_a_changed_entry_keeps_its_place_and_the_users_marks(library: Arriving) -> None:
    feed_id = library.feed("one")
    (article_id,) = library.arrive(feed_id, draft("a", "Before the change.")).new
    made = topics.add_topic(library.conn, "Ferries", "#0072b2", None, NOW)
    assert made.made_id is not None
    topics.tag(library.conn, [article_id], made.made_id, NOW)
    marks.mark_saved(library.conn, [article_id], True, NOW)
    marks.mark_read(library.conn, [article_id], True, NOW)
    before = library.states()
    place = library.conn.execute("SELECT sort_at, first_seen_at FROM articles").fetchone()
    changes = library.arrive(feed_id, draft("a", "After it, all is new.", at=NOW + 900), now=NOW + 1000)
    assert changes.changed == {article_id}
    assert library.states() == before
    assert library.conn.execute("SELECT sort_at, first_seen_at FROM articles").fetchone() == place
    found = ArticleFilter(Scope.ALL, query="new", now=NOW)
    assert lists.ids(library.conn, found).ids == (article_id,)
    assert lists.ids(library.conn, ArticleFilter(Scope.ALL, query="before", now=NOW)).ids == ()
    body = lists.body(library.conn, article_id)
    assert body is not None
    assert "After it" in body.html


def test_what_arrives_again_is_stored_once(library: Arriving) -> None:
    feed_id = library.feed("one")
    first = library.arrive(feed_id, draft("a"), draft("b", "Another report."))
    assert len(first.new) == 2
    assert library.arrive(feed_id, draft("a"), draft("b", "Another report.")) == ChangeSet()
    # A feed that gives new guids at every refresh.
    assert library.arrive(feed_id, draft("x", url="https://wire.example/a")).new == frozenset()
    assert len(everything(library)) == 2


def test_of_one_guid_twice_the_last_stands(library: Arriving) -> None:
    library.arrive(library.feed("one"), draft("a", "First."), draft("a", "Last."))
    (article_id,) = everything(library)
    body = lists.body(library.conn, article_id)
    assert body is not None
    assert "Last." in body.html


def test_dates_of_the_future_and_none_never_reorder_the_list(library: Arriving) -> None:
    feed_id = library.feed("one")
    library.arrive(feed_id, draft("future", at=NOW + 10**8), now=NOW)
    library.arrive(feed_id, draft("none", "No date.", at=None), now=NOW + 10)
    library.arrive(feed_id, draft("later", "Later.", at=NOW + 15), now=NOW + 20)
    titles = {row.id: row.title for row in lists.rows(library.conn, everything(library)).values()}
    assert [titles[each] for each in everything(library)] == ["Title later", "Title none", "Title future"]


def test_what_came_of_a_feed_that_is_gone_has_no_place(library: Arriving) -> None:
    feed_id = library.feed("one")
    done = library.whole(
        lambda: articles.apply_arrivals(library.conn, [(feed_id, [draft("a")]), (999, [draft("b")])], NOW)
    )
    assert [len(each.new) for each in done.of_each] == [1, 0]


def test_a_kept_page_is_kept_once(library: Arriving) -> None:
    first = library.whole(lambda: articles.keep_page(library.conn, draft("p"), "Site", ["Ferries"], NOW))
    again = library.whole(lambda: articles.keep_page(library.conn, draft("p", "It changed."), "Site", [], NOW + 5))
    assert first.made_id == again.made_id
    assert lists.ids(library.conn, ArticleFilter(Scope.PAGES, now=NOW)).ids == (first.made_id,)
    assert lists.ids(library.conn, ArticleFilter(Scope.SAVED, now=NOW)).ids == (first.made_id,)


def test_a_kept_page_never_takes_anothers_place(library: Arriving) -> None:
    """Two pages may share a canonical address where a site uses for its pages what others use for tracking."""

    def keep(url: str) -> int | None:
        page = draft("p", f"What stands at {url}.", url=url)
        return library.whole(lambda: articles.keep_page(library.conn, page, "Site", [], NOW)).made_id

    kept = [keep("https://shop.example/view?cid=1"), keep("https://shop.example/view?cid=2")]
    kept += [keep("https://app.example/#!/one"), keep("https://app.example/#!/two")]
    assert len(set(kept)) == 4
    assert keep("http://www.shop.example/view?utm_source=x&cid=2#top") == kept[1]


def test_a_page_that_a_feed_brought_stays_its_article(library: Arriving) -> None:
    library.arrive(library.feed("wire"), draft("p", "A ferry left."), draft("q"))
    long = draft("p", "A ferry left the pier with all that the teaser did not tell of timetables.")
    kept = library.whole(lambda: articles.keep_page(library.conn, long, "Site", ["Ferries"], NOW + 5))
    assert kept.made_id == 1
    assert kept.changes == ChangeSet(changed=frozenset([1]), library=True)
    for scope in (Scope.PAGES, Scope.SAVED):
        assert lists.ids(library.conn, ArticleFilter(scope, now=NOW)).ids == (1,)
    assert lists.ids(library.conn, ArticleFilter(Scope.ALL, query="timetables", now=NOW)).ids == (1,)
    body = lists.body(library.conn, 1)
    assert body is not None
    assert body.versions == frozenset({BodyKind.FEED, BodyKind.FULL})
    again = library.whole(lambda: articles.keep_page(library.conn, long, "Site", [], NOW + 9))
    assert again.made_id == 1
    library.arrive(1, draft("p", "A ferry left, said the feed later."))
    assert lists.ids(library.conn, ArticleFilter(Scope.ALL, query="timetables", now=NOW)).ids == (1,)


def test_a_page_of_a_feed_that_is_long_gone_keeps_the_feeds_text(library: Arriving) -> None:
    feed_id = library.feed("wire")
    library.arrive(feed_id, draft("p", "A ferry left."), draft("q", "A smelter restarts."))
    library.whole(lambda: marks.mark_saved(library.conn, [1, 2], True, NOW))
    long = draft("q", "A smelter restarts after all that the teaser did not tell of ovens.")
    library.whole(lambda: articles.keep_page(library.conn, long, "Site", [], NOW + 5))
    library.whole(lambda: feeds.unsubscribe(library.conn, [feed_id], NOW + 6))
    library.whole(lambda: upkeep.sweep(library.conn, NOW + 10 * 86_400))
    for guid, article_id in (("p", 1), ("q", 2)):
        page = draft(guid, "A ferry, a smelter and much more of what is told on pages.")
        kept = library.whole(lambda page=page: articles.keep_page(library.conn, page, "Site", [], NOW + 11 * 86_400))  # type: ignore[misc]
        assert kept.made_id == article_id
        body, of_feed = lists.body(library.conn, article_id), lists.body(library.conn, article_id, BodyKind.FEED)
        assert body is not None
        assert of_feed is not None
        assert "much more" in body.html
        assert "much more" not in of_feed.html
    assert set(lists.ids(library.conn, ArticleFilter(Scope.PAGES, now=NOW)).ids) == {1, 2}


def test_a_feed_joins_the_page_that_was_kept_before(library: Arriving) -> None:
    page = draft("p", "A ferry left the pier with all that a teaser does not tell of timetables.")
    picture = PictureDraft("k", "https://wire.example/p.jpg", "", None, None)
    page = replace(page, author="A. Writer", pictures=(picture,))
    kept = library.whole(lambda: articles.keep_page(library.conn, page, "Site", ["Ferries"], NOW)).made_id
    assert kept is not None
    marks.mark_read(library.conn, [kept], True, NOW)
    note = notes.add_note(library.conn, kept, "Ask.", NOW)
    before = library.states()
    feed_id, other_id = library.feed("wire"), library.feed("other")
    teaser = replace(draft("1", "A ferry left.", url="http://www.wire.example/p/?utm_source=x"), title="Ferry")
    front = draft("2", "Of a site, not a page.", url="https://wire.example/")
    library.whole(lambda: articles.keep_page(library.conn, replace(front, guid="f"), "Site", [], NOW))
    came = library.arrive(feed_id, teaser, front)
    assert kept in came.changed
    assert len(came.new) == 1
    assert set(lists.ids(library.conn, ArticleFilter(Scope.FEED, feed_id, now=NOW)).ids) == {*came.new, kept}
    assert library.states()[0] == before[0]
    assert note.made_id in [each.id for each in notes.of(library.conn, kept).notes]
    shown, of_feed = lists.body(library.conn, kept), lists.body(library.conn, kept, BodyKind.FEED)
    assert shown is not None
    assert of_feed is not None
    assert "timetables" in shown.html
    assert "timetables" not in of_feed.html
    assert (shown.row.title, shown.row.author, shown.row.feed_title) == ("Ferry", "A. Writer", "wire")
    assert lists.ids(library.conn, ArticleFilter(Scope.ALL, query="timetables", now=NOW)).ids == (kept,)
    assert library.conn.execute("SELECT position FROM article_pictures").fetchall() == [(1000,)]
    # Nothing is asked for again: the page is there.
    assert full_texts.due(library.conn, NOW + 10**6, 9) == []
    # Another feed joins without a word in the text; the first one's changes come in as ever.
    assert library.arrive(other_id, draft("x", "Rates.", url=page.url)).changed == {kept}
    assert not library.arrive(other_id, draft("x", "Rates rose.", url=page.url))
    assert library.arrive(feed_id, replace(teaser, raw_hash="2", content_hash="2", title="Ferries")).changed == {kept}
    assert lists.rows(library.conn, [kept])[kept].title == "Ferries"
    # A second entry of that address is another's.
    assert len(library.arrive(feed_id, draft("3", "And back.", url=page.url)).new) == 1
    assert library.wrong_counts() == []
    assert upkeep.check(library.place) == []


def test_the_better_text_stands_where_a_feed_joins_what_was_kept(library: Arriving) -> None:
    stub, blank, gone = draft("s", "A ferry left."), draft("b", ""), draft("g", "A smelter restarts. It rains.")
    for page in (stub, blank):
        library.whole(lambda page=page: articles.keep_page(library.conn, page, "Site", [], NOW))  # type: ignore[misc]
    feed_id = library.feed("wire")
    library.arrive(feed_id, gone)
    marks.mark_saved(library.conn, [3], True, NOW)
    library.whole(lambda: feeds.unsubscribe(library.conn, [feed_id], NOW))
    library.whole(lambda: upkeep.sweep(library.conn, NOW + 10 * 86_400))
    feed_id = library.feed("again")
    longer = draft("1", "A ferry  left. It came to the other pier in the evening.", url=stub.url)
    teaser = draft("2", "A smelter restarts.", url=gone.url)
    came = library.arrive(feed_id, longer, draft("3", "Told by the feed.", url=blank.url), teaser)
    assert came == ChangeSet(changed=frozenset([1, 2, 3]), library=True)
    found = [lists.body(library.conn, each) for each in (1, 2, 3)]
    assert [body.html for body in found if body is not None] == [
        *("<p>A ferry  left. It came to the other pier in the evening.</p>", "<p>Told by the feed.</p>"),
        "<p>A smelter restarts. It rains.</p>",
    ]
    assert full_texts.outcome(library.conn, 1) is FullTextOutcome.SHORTER
    assert [wanted.article_id for wanted in full_texts.due(library.conn, NOW, 9)] == [2]


def test_a_page_kept_again_is_saved_again_and_meets_the_rules(library: Arriving) -> None:
    made = topics.add_topic(library.conn, "Metals", "#0072b2", "metals", NOW).made_id
    library.whole(lambda: articles.keep_page(library.conn, draft("p"), "Site", [], NOW))
    library.whole(lambda: marks.mark_saved(library.conn, [1], False, NOW))
    again = library.whole(lambda: articles.keep_page(library.conn, draft("p", "Of metals."), "Site", [], NOW + 5))
    assert again.changes == ChangeSet(changed=frozenset([1]), library=True)
    assert lists.ids(library.conn, ArticleFilter(Scope.SAVED)).ids == (1,)
    assert lists.ids(library.conn, ArticleFilter(Scope.TOPIC, made)).ids == (1,)


@pytest.mark.parametrize("sort", [Sort.NEWEST, Sort.OLDEST])
@pytest.mark.parametrize("query", ["", "ferry", "is:unread", "ferry OR rates"])
def test_chunks_are_the_list(library: Arriving, sort: Sort, query: str) -> None:
    feed_id = library.feed("one")
    for number in range(60):
        text = "A ferry left." if number % 3 else "Rates stay."
        # Several of one moment: the id decides.
        library.arrive(feed_id, draft(str(number), f"{text} {number}", at=NOW - 100 + number // 4), now=NOW + number)
    marks.mark_read(library.conn, list(everything(library))[::5], True, NOW)
    wanted = ArticleFilter(Scope.ALL, query=query, sort=sort, now=NOW)
    whole = lists.ids(library.conn, wanted, limit=1000).ids
    chunks: list[int] = []
    after = None
    while True:
        chunk = lists.ids(library.conn, wanted, after, 7)
        chunks += chunk.ids
        after = chunk.after
        if after is None:
            break
    assert tuple(chunks) == whole
    assert lists.count(library.conn, wanted)[0] == len(whole)
    assert lists.matching(library.conn, wanted, range(1, 61)) == set(whole)


def test_the_next_unread_is_the_lists_next(library: Arriving) -> None:
    feed_id = library.feed("one")
    for number in range(9):
        library.arrive(feed_id, draft(str(number), f"Report {number}.", at=NOW - number))
    listed = everything(library)
    marks.mark_read(library.conn, [listed[each] for each in (1, 2, 5)], True, NOW)
    wanted = ArticleFilter(Scope.ALL, now=NOW)

    def place(position: int) -> tuple[int, int]:
        row = lists.rows(library.conn, [listed[position]])[listed[position]]
        return row.sort_at, row.id

    assert lists.next_unread(library.conn, wanted, None) == listed[0]
    assert lists.next_unread(library.conn, wanted, place(0)) == listed[3]
    assert lists.next_unread(library.conn, wanted, place(8)) is None
    assert lists.next_unread(library.conn, wanted, place(3), backwards=True) == listed[0]


@pytest.mark.parametrize("query", ['"ferry', "ferry) OR (rates", "ferry)", "(ferry", "ferry\\\\", "fer"])
def test_what_a_query_leaves_open_never_reaches_what_is_asked_beside_it(library: Arriving, query: str) -> None:
    """Of a list with a query everything is marked read, nothing else, and what was read before stays so by the undo."""
    feed_id = library.feed("one")
    for guid, text in (("a", "A ferry."), ("b", "Ferry rates."), ("c", "Metals."), ("d", "The ferry left.")):
        library.arrive(feed_id, draft(guid, text))
    marks.mark_read(library.conn, [1], True, NOW - 10)
    before = library.states()
    wanted = ArticleFilter(Scope.ALL, query=query, now=NOW, typing=query == "fer")
    assert lists.ids(library.conn, wanted).ids == (4, 2, 1)
    assert lists.next_unread(library.conn, wanted, None) == 4
    marked = marks.mark_read(library.conn, marks.unread_listed(library.conn, wanted, 10**9), True, NOW)
    assert marked.count == 2
    assert lists.next_unread(library.conn, wanted, None) is None
    library.undo(marked)
    assert library.states() == before


def test_when_something_was_saved_outlives_undo_and_redo(library: Arriving) -> None:
    library.arrive(library.feed("one"), draft("a"), draft("b"))
    marks.mark_saved(library.conn, [1], True, NOW - 500)
    before = library.states()
    unsaved = marks.mark_saved(library.conn, [1, 2, 1], False, NOW)
    assert unsaved.count == 1
    saved = library.undo(unsaved)
    assert library.states() == before
    library.undo(library.undo(saved))
    assert library.states() == before


def test_changes_are_told_from_a_point_on(library: Arriving) -> None:
    start = newest_sequence(library.conn)
    record(library.conn, ChangeSet(new=frozenset([1, 2]), library=True), NOW)
    record(library.conn, ChangeSet(changed=frozenset([2, 3])), NOW)
    changes, newest = changes_after(library.conn, start)
    assert changes.new == {1, 2}
    assert changes.changed >= {3}
    assert changes.library
    assert changes_after(library.conn, newest) == (ChangeSet(), newest)
