"""Redirects: what is followed, what is believed for good, what is refused."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest

from feeds.guards import is_private
from feeds.protocol.failure_kind import FailureKind
from tests.feeds.fetching import CERTIFICATES, failed, fetched, not_modified, tls
from tests.feeds.server import FeedServer

FEED = b"<rss/>"


@pytest.mark.parametrize(
    ("statuses", "is_permanent"),
    [
        ([301], True),
        ([308], True),
        ([301, 308, 301], True),
        ([302], False),
        ([303], False),
        ([307], False),
        ([301, 302], False),
        ([302, 301], False),
    ],
)
def test_only_permanent_hops_make_a_move(feed_server: FeedServer, statuses: list[int], is_permanent: bool) -> None:
    places = [f"/{number}" for number in range(len(statuses) + 1)]
    for (here, there), status in zip(pairwise(places), statuses, strict=True):
        feed_server.redirect(here, there, status)
    feed_server.serve(places[-1], FEED)
    outcome = fetched(feed_server.url("/0"))
    last = feed_server.url(places[-1])
    assert (outcome.url, outcome.final_url) == (feed_server.url("/0"), last)
    assert outcome.permanent_url == (last if is_permanent else None)


def test_a_move_is_known_of_an_unchanged_feed_too(feed_server: FeedServer) -> None:
    feed_server.redirect("/old", "/new", 301)
    feed_server.serve("/new", FEED)
    etag = fetched(feed_server.url("/new")).headers["etag"]
    assert not_modified(feed_server.url("/old"), etag=etag).permanent_url == feed_server.url("/new")


@pytest.mark.parametrize(
    "location",
    [
        "/new",
        "new",
        "?x=../../new",
        "//127.0.0.1:{port}/new",
        " http://127.0.0.1:{port}/new ",
        "HTTP://127.0.0.1:{port}/new",
        "/new#part",
        "./a/../new",
    ],
)
def test_every_form_of_location(feed_server: FeedServer, location: str) -> None:
    feed_server.redirect("/old", location.format(port=feed_server.port), 301)
    for path in ("/new", "/old?x=../../new"):
        feed_server.serve(path, FEED)
    assert fetched(feed_server.url("/old")).body == FEED


@pytest.mark.parametrize("raw", ["/n\u00fc".encode(), "/n\u00fc".encode("latin-1")])
def test_a_location_beyond_ascii(feed_server: FeedServer, raw: bytes) -> None:
    feed_server.raw("/old", b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + raw + b"\r\n\r\n")
    feed_server.serve("/n%C3%BC", FEED)
    assert fetched(feed_server.url("/old")).body == FEED


def test_circles_are_noticed(feed_server: FeedServer) -> None:
    feed_server.redirect("/self", "/self")
    feed_server.redirect("/a", "/b")
    feed_server.redirect("/b", "/a#other")
    for path in ("/self", "/a"):
        assert failed(feed_server.url(path)).kind is FailureKind.REDIRECT_LOOP
    assert len(feed_server.requests) == 3


def test_too_long_a_way(feed_server: FeedServer) -> None:
    for number in range(20):
        feed_server.redirect(f"/{number}", f"/{number + 1}")
    feed_server.serve("/20", FEED)
    assert failed(feed_server.url("/0")).kind is FailureKind.REDIRECT_LOOP
    assert len(feed_server.requests) == 11
    assert fetched(feed_server.url("/10")).body == FEED


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://host/x",
        "javascript:alert(1)",
        "data:,x",
        "http://[bad/",
        "http://:80/",
        "http://h:p/",
    ],
)
def test_ways_that_are_not_gone(feed_server: FeedServer, location: str) -> None:
    feed_server.redirect("/old", location)
    outcome = failed(feed_server.url("/old"))
    assert (outcome.kind, outcome.http_status) == (FailureKind.BAD_REDIRECT, 302)


def test_validators_go_to_their_own_host_only(feed_server: FeedServer) -> None:
    with FeedServer() as other:
        feed_server.redirect("/here", "/there")
        feed_server.redirect("/there", other.url("/away"))
        other.serve("/away", FEED)
        fetched(feed_server.url("/here"), etag='"x"', last_modified="then")
        assert [each.headers.get("if-none-match") for each in feed_server.requests] == ['"x"', '"x"']
        assert not {"if-none-match", "if-modified-since"} & set(other.requests[0].headers)


def test_another_hosts_unchanged_is_not_ours(feed_server: FeedServer) -> None:
    with FeedServer() as other:
        feed_server.redirect("/here", other.url("/away"))
        other.serve("/away", b"", status=304)
        assert failed(feed_server.url("/here"), etag='"x"').kind is FailureKind.SERVER_ERROR


def test_a_login_goes_along_within_its_host_only(feed_server: FeedServer) -> None:
    with FeedServer() as other:
        feed_server.redirect("/old", "/new", 301)
        feed_server.redirect("/gone", other.url("/away"), 301)
        other.protect("/away", FEED, login="anna:pw")
        assert failed(feed_server.url("/gone", user="anna:pw")).kind is FailureKind.DENIED
        assert "authorization" not in other.requests[0].headers
    feed_server.protect("/new", FEED, login="anna:pw")
    assert fetched(feed_server.url("/old", user="anna:pw")).permanent_url == feed_server.url("/new", user="anna:pw")


def test_giving_up_encryption_is_followed_but_not_believed(
    feed_server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "loopback.pem"))
    feed_server.serve("/plain", FEED)
    with FeedServer(tls=tls("loopback")) as secure:
        secure.redirect("/feed", feed_server.url("/plain"), 301)
        outcome = fetched(secure.url("/feed"))
    assert (outcome.body, outcome.permanent_url) == (FEED, None)


# ---- from the open network into a private one. A proxy of our own plays the open network.


def test_a_strangers_feed_does_not_lead_to_this_machine(
    feed_server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FeedServer() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url(""))
        feed_server.serve("/secret", FEED)
        proxy.redirect("http://news.example/direct", feed_server.url("/secret"))
        proxy.redirect("http://news.example/named", feed_server.url("/secret", host="localhost"))
        proxy.redirect("http://news.example/far", "http://other.example/")
        proxy.redirect("http://other.example/", feed_server.url("/secret"))
        for path in ("direct", "named", "far"):
            outcome = failed(f"http://news.example/{path}")
            assert outcome.kind is FailureKind.BAD_REDIRECT
            assert "private network" in outcome.detail
        assert feed_server.requests == []
        proxy.redirect("http://news.example/fine", "http://other.example/feed")
        proxy.serve("http://other.example/feed", FEED)
        assert fetched("http://news.example/fine").final_url == "http://other.example/feed"


def test_a_feed_of_this_machine_may_lead_within_it(feed_server: FeedServer) -> None:
    feed_server.redirect("/old", feed_server.url("/new", host="localhost"))
    feed_server.serve("/new", FEED)
    assert fetched(feed_server.url("/old")).body == FEED


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("0.0.0.0", True),
        ("10.1.2.3", True),
        ("172.16.0.1", True),
        ("192.168.1.1", True),
        ("169.254.169.254", True),
        ("100.64.0.1", True),
        ("224.0.0.1", True),
        ("255.255.255.255", True),
        ("::", True),
        ("::1", True),
        ("fe80::1%eth0", True),
        ("fd00::1", True),
        ("ff02::1", True),
        ("::ffff:127.0.0.1", True),
        ("::ffff:93.184.215.14", False),
        ("64:ff9b::7f00:1", True),
        ("64:ff9b::808:808", False),
        ("2002:7f00:1::", True),
        ("localhost", True),
        ("2130706433", True),
        ("127.1", True),
        ("0x7f.1", True),
        ("93.184.215.14", False),
        ("2606:4700::1111", False),
        ("feeds.invalid", False),
        ("a" * 70 + ".example", False),
        ("", True),
        (None, True),
    ],
)
def test_which_hosts_are_private(host: str | None, expected: bool) -> None:
    assert asyncio.run(is_private(host)) is expected
