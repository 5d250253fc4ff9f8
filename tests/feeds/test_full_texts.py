"""Whole articles read from a real server's pages into a real library, by policy and on demand."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from feeds.credentials import Secrets, Vault, feed_secret
from feeds.fetch import Fetcher
from feeds.full_texts import FullTextReader, is_about, next_try_at
from feeds.pool import Workers
from feeds.protocol.completing import FullTextsFinished
from feeds.protocol.failure_kind import FailureKind
from feeds.refresh import Refresher
from feeds.teasers import carries_teasers
from storage import feed_requests, feeds, full_texts, lists, marks
from storage.connection import open_reader
from storage.full_texts import FeedSample, FullTextOutcome, FullTextPolicy
from storage.paths import Profile, profile
from storage.schema import prepare
from storage.types import ArticleBody, ArticleFilter, BodyKind, Scope
from storage.writer import Writer
from tests.feeds.server import FeedServer

NOW = 1_795_000_000
SENTENCES = (
    "The port of Karlsund reopened its northern quay on Monday after the dredgers had worked through the night.",
    "Pilots had refused to bring in vessels of more than nine metres of draught since the storm of the second week.",
    "The harbour master said that three container ships would berth before noon and that the backlog would take days.",
    "Shippers of timber welcomed it, for prices of freight had doubled while the detour by rail was the only way.",
    "Economists at the regional bank put the cost of the closure at forty million crowns and warned of a second one.",
    "A survey of the sea bed begins in spring, and the government will pay for two thirds of the new breakwater.",
)


def page(title: str, sentences: Sequence[str] = SENTENCES) -> bytes:
    first, *others = (f"<p>{sentence}</p>" for sentence in sentences)
    picture = "<figure><img src='/quay.jpg' width='900' height='600' alt='The quay'></figure>"
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{title} - The Quay</title></head><body>"
        f"<nav><a href='/'>Home</a><a href='/x'>World</a></nav>"
        f"<article><h1>{title}</h1>{first}{picture}{''.join(others)}</article>"
        f"<footer>All rights reserved</footer></body></html>"
    ).encode()


def feed(server: FeedServer, *items: tuple[str, str]) -> bytes:
    entries = "".join(
        f"<item><title>Quay {path}</title><link>{server.url(path)}</link><guid>{path}</guid>"
        f"<description>{text}</description></item>"
        for path, text in items
    )
    return f"<rss version='2.0'><channel><title>Teasers</title>{entries}</channel></rss>".encode()


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


class Library:
    """A library that refreshes from one server and reads its pages."""

    def __init__(self, place: Profile, workers: Workers) -> None:
        self.place = place
        prepare(place, NOW)
        self.writer = Writer(place.database, records=True)
        self._workers = workers

    def subscribe(self, url: str, policy: FullTextPolicy = FullTextPolicy.AUTO) -> int:
        made = self.writer.submit(lambda conn: feeds.add_feed(conn, url, None, None, None, NOW)).result()
        assert made.made_id is not None
        feed_id = made.made_id
        self.writer.submit(lambda conn: full_texts.set_policy(conn, feed_id, policy, NOW)).result()
        return feed_id

    def refresh(self) -> None:
        async def run() -> None:
            async with Fetcher() as fetcher:
                await Refresher(self.writer, self._workers, fetcher).run(None, only_due=False)

        asyncio.run(run())

    def read_pages(self, article_ids: Sequence[int] | None = None) -> FullTextsFinished:
        async def run() -> FullTextsFinished:
            async with Fetcher() as fetcher:
                vault = Vault(self.place.root)
                reader = FullTextReader(self.writer, self._workers, fetcher, vault=vault, pause_s=0)
                return await reader.run(article_ids)

        return asyncio.run(run())

    def ids(self, query: str = "") -> tuple[int, ...]:
        with closing(open_reader(self.place.database)) as conn:
            return lists.ids(conn, ArticleFilter(Scope.ALL, query=query, now=NOW)).ids

    def body(self, article_id: int) -> ArticleBody:
        with closing(open_reader(self.place.database)) as conn:
            found = lists.body(conn, article_id)
        assert found is not None
        return found

    def outcome(self, article_id: int) -> FullTextOutcome | None:
        with closing(open_reader(self.place.database)) as conn:
            return full_texts.outcome(conn, article_id)


@pytest.fixture
def library(tmp_path: Path, workers: Workers) -> Iterator[Library]:
    made = Library(profile(tmp_path / "profile"), workers)
    yield made
    made.writer.close()


def test_teasers_are_completed(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/a", page("Quay /a"))
    feed_server.serve("/feed", feed(feed_server, ("/a", f"{SENTENCES[0]} …")))
    library.subscribe(feed_server.url("/feed"))
    library.refresh()
    assert library.ids("breakwater") == ()
    assert library.read_pages().stored == 1
    (article_id,) = library.ids("breakwater")
    body = library.body(article_id)
    assert body.kind is BodyKind.FULL
    assert "Economists" in body.html
    assert "All rights reserved" not in body.html
    assert body.row.words > 90
    assert any(picture.url.endswith("/quay.jpg") for picture in body.pictures)
    # Once read, a page is not asked for again.
    asked = len(feed_server.asked("/a"))
    assert library.read_pages().stored == 0
    assert len(feed_server.asked("/a")) == asked


def test_whole_articles_stay_as_the_feed_sent_them(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/a", page("Quay /a"))
    feed_server.serve("/feed", feed(feed_server, ("/a", " ".join(SENTENCES * 4))))
    library.subscribe(feed_server.url("/feed"))
    library.refresh()
    library.read_pages()
    assert feed_server.asked("/a") == []


def test_a_feed_may_be_told_always_or_never(feed_server: FeedServer, library: Library) -> None:
    for name in ("always", "never"):
        feed_server.serve(f"/{name}/1", page("Long"))
        feed_server.serve(f"/{name}", feed(feed_server, (f"/{name}/1", f"{SENTENCES[0]} …")))
        library.subscribe(feed_server.url(f"/{name}"), FullTextPolicy(name))
    library.refresh()
    assert library.read_pages().stored == 1
    assert feed_server.asked("/always/1")
    assert not feed_server.asked("/never/1")


def test_choosing_always_reads_what_is_unread_and_undo_takes_it_out_of_the_queue(
    feed_server: FeedServer, library: Library
) -> None:
    for path in ("/read", "/unread"):
        feed_server.serve(path, page(f"Quay {path}"))
    feed_server.serve("/feed", feed(feed_server, ("/read", SENTENCES[0]), ("/unread", SENTENCES[1])))
    feed_id = library.subscribe(feed_server.url("/feed"), FullTextPolicy.NEVER)
    library.refresh()
    library.read_pages()
    (read,) = library.ids('"/read"')
    library.writer.submit(lambda conn: marks.mark_read(conn, [read], True, NOW)).result()
    chosen = library.writer.submit(
        lambda conn: full_texts.set_policy(conn, feed_id, FullTextPolicy.ALWAYS, NOW)
    ).result()
    assert chosen.undo is not None
    undone = library.writer.submit(chosen.undo).result()
    assert library.read_pages().stored == 0
    assert undone.undo is not None
    library.writer.submit(undone.undo).result()
    assert library.read_pages().stored == 1
    assert (feed_server.asked("/read"), len(feed_server.asked("/unread"))) == ([], 1)
    with closing(open_reader(library.place.database)) as conn:
        assert full_texts.missing(conn, [feed_id], 10) == [read]


def test_saved_articles_are_completed_whatever_the_feed(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/a", page("Quay /a"))
    feed_server.serve("/feed", feed(feed_server, ("/a", SENTENCES[0])))
    library.subscribe(feed_server.url("/feed"), FullTextPolicy.NEVER)
    library.refresh()
    (article_id,) = library.ids()
    library.writer.submit(lambda conn: marks.mark_saved(conn, [article_id], True, NOW)).result()
    assert library.read_pages().stored == 1
    assert library.body(article_id).kind is BodyKind.FULL


def test_what_came_out_shorter_than_the_feed_is_not_kept(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/a", page("Quay /a", SENTENCES[:4]))
    feed_server.serve("/feed", feed(feed_server, ("/a", " ".join(SENTENCES))))
    library.subscribe(feed_server.url("/feed"), FullTextPolicy.ALWAYS)
    library.refresh()
    library.read_pages()
    (article_id,) = library.ids()
    assert library.body(article_id).kind is BodyKind.FEED
    assert library.outcome(article_id) is FullTextOutcome.SHORTER


def test_robots_are_heeded_unless_a_person_asks(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/robots.txt", b"User-agent: *\nDisallow: /a\n")
    feed_server.serve("/a", page("Quay /a"))
    feed_server.serve("/feed", feed(feed_server, ("/a", f"{SENTENCES[0]} …")))
    library.subscribe(feed_server.url("/feed"))
    library.refresh()
    library.read_pages()
    (article_id,) = library.ids()
    assert library.outcome(article_id) is FullTextOutcome.FORBIDDEN
    assert feed_server.asked("/a") == []
    assert library.read_pages([article_id]).stored == 1
    assert library.body(article_id).kind is BodyKind.FULL


def test_another_page_is_not_taken_for_the_article(feed_server: FeedServer, library: Library) -> None:
    other = [
        "We value your privacy and so do seven hundred partners of ours who would love to know whatever you do here.",
        "Choose between accepting everything at once and a long walk through forty pages of switches that say little.",
        "You can change your mind whenever you like by following a small grey link at the very bottom of each page.",
    ]
    feed_server.serve("/a", page("Before you continue", other * 3))
    feed_server.serve("/feed", feed(feed_server, ("/a", f"{SENTENCES[0]} {SENTENCES[1]} …")))
    library.subscribe(feed_server.url("/feed"))
    library.refresh()
    assert library.read_pages().failed == 1
    (article_id,) = library.ids()
    assert library.body(article_id).kind is BodyKind.FEED


@pytest.mark.parametrize("feed_url", ["http://news.example.invalid/feed", None])
def test_pages_of_this_machine_are_read_for_its_own_feeds_only(
    feed_server: FeedServer, library: Library, feed_url: str | None
) -> None:
    feed_server.serve("/a", page("Quay /a"))
    feed_server.serve("/feed", feed(feed_server, ("/a", f"{SENTENCES[0]} …")))
    feed_id = library.subscribe(feed_server.url("/feed"))
    library.refresh()
    (article_id,) = library.ids()
    if feed_url is None:
        library.writer.submit(lambda conn: conn.execute("DELETE FROM entries") and None).result()
    else:
        library.writer.submit(
            lambda conn: conn.execute("UPDATE feeds SET url = ? WHERE id = ?", (feed_url, feed_id)) and None
        ).result()
    assert library.read_pages([article_id]).failed == 1
    assert library.outcome(article_id) is FullTextOutcome.FAILED
    library.read_pages()
    assert feed_server.asked("/a") == []
    assert feed_server.asked("/robots.txt") == []


def test_what_a_feed_is_asked_with_goes_to_its_servers_pages_and_to_no_other(
    feed_server: FeedServer, library: Library
) -> None:
    with FeedServer() as other:
        for server in (feed_server, other):
            server.serve("/a", page("Quay /a"))
            server.serve("/b", page("Quay /b"))
        elsewhere = feed(other, ("/b", f"{SENTENCES[0]} …")).partition(b"<item>")[2].partition(b"</channel>")[0]
        listed = feed(feed_server, ("/a", f"{SENTENCES[0]} …"))
        feed_server.serve("/feed", listed.replace(b"</channel>", b"<item>" + elsewhere + b"</channel>"))
        feed_id = library.subscribe(feed_server.url("/feed"))
        Vault(library.place.root).put(feed_secret(feed_id), Secrets(headers=(("Cookie", "subscriber=7"),)))
        library.writer.submit(lambda conn: feed_requests.note_secrets(conn, feed_id, True)).result()
        library.refresh()
        assert library.read_pages().stored == 2
        assert feed_server.asked("/a")[0].headers["cookie"] == "subscriber=7"
        assert "cookie" not in other.asked("/b")[0].headers


def test_a_site_that_gives_nothing_is_left_alone(feed_server: FeedServer, library: Library) -> None:
    items = [(f"/{number}", f"{SENTENCES[0]} …") for number in range(20)]
    feed_server.serve("/feed", feed(feed_server, *items))
    library.subscribe(feed_server.url("/feed"))
    library.refresh()
    library.read_pages()
    assert sum(len(feed_server.asked(path)) for path, _ in items) == 5


def test_a_full_text_outlives_the_feeds_changes(feed_server: FeedServer, library: Library) -> None:
    feed_server.serve("/a", page("Quay /a"))
    feed_server.serve("/feed", feed(feed_server, ("/a", f"{SENTENCES[0]} …")))
    library.subscribe(feed_server.url("/feed"))
    library.refresh()
    library.read_pages()
    feed_server.serve("/feed", feed(feed_server, ("/a", f"Update: {SENTENCES[0]} …")))
    library.refresh()
    (article_id,) = library.ids("breakwater")
    assert library.body(article_id).kind is BodyKind.FULL
    assert any(picture.url.endswith("/quay.jpg") for picture in library.body(article_id).pictures)
    # The page is read again, for it may have changed as well.
    feed_server.serve("/a", page("Quay /a", [*SENTENCES, "Late on Tuesday the second lighthouse was lit for a while."]))
    assert library.read_pages().stored == 1
    assert library.ids("lighthouse") == (article_id,)


def test_what_a_site_puts_under_everything_is_learnt(feed_server: FeedServer, library: Library) -> None:
    standing = "Whoever reads this paper on the quay does so at the risk of wind, of rain and of the gulls."
    items = []
    for number, day in enumerate(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")):
        told = f"On {day} the depth before the northern quay was measured anew by two boats and a diver."
        feed_server.serve(f"/{number}", page(f"Quay {number}", [told, *SENTENCES[number : number + 2], standing]))
        items.append((f"/{number}", f"{told} …"))
    feed_server.serve("/feed", feed(feed_server, *items))
    library.subscribe(feed_server.url("/feed"))
    library.refresh()
    assert library.read_pages().stored == 5
    assert len(library.ids("measured")) == 5
    assert library.ids("gulls") == ()
    assert all(standing not in library.body(article_id).html for article_id in library.ids())


def samples(*texts: tuple[int, str]) -> list[FeedSample]:
    return [FeedSample(words, ending, has_enclosure=False) for words, ending in texts]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (samples((25, "the night.")), True),
        (samples((120, "and so […]"), (110, "Read more"), (130, "the end.")), True),
        (samples((120, "it ends."), (140, "it is done."), (110, "over.")), False),
        (samples((900, "Continue reading…"), (700, "more…")), False),
        ([FeedSample(20, "…", has_enclosure=True)] * 3, False),
        ([], False),
    ],
)
def test_what_a_teaser_is(given: list[FeedSample], *, expected: bool) -> None:
    assert carries_teasers(given) is expected


def test_what_a_page_is_about() -> None:
    assert is_about(SENTENCES[0] + SENTENCES[1], " ".join(SENTENCES))
    assert not is_about(SENTENCES[0] + SENTENCES[1], "Cookies and partners, choices and switches, all of them at once.")
    assert is_about("Too short to tell", "whatever")


def test_when_a_page_is_asked_for_again() -> None:
    assert next_try_at(FailureKind.TIMEOUT, 0, NOW) == NOW + 3600
    assert next_try_at(FailureKind.RATE_LIMITED, 0, NOW, 7200) == NOW + 7200
    assert next_try_at(FailureKind.TIMEOUT, 3, NOW) is None
    assert next_try_at(FailureKind.GONE, 0, NOW) is None
