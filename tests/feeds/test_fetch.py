"""What is asked of a server, and what its answers mean."""

from __future__ import annotations

import asyncio
import gzip
import logging
import os
from pathlib import Path

import brotli
import pytest

from feeds.fetch import Fetched, Fetcher, NotModified
from feeds.protocol.failure_kind import FailureKind
from tests.feeds.fetching import CERTIFICATES, failed, fetch, fetched, not_modified, tls
from tests.feeds.server import FeedServer

FEED = b'<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title></channel></rss>'
# Without the time of packing, so that cases bear the same names in every process that runs them.
PACKED = gzip.compress(FEED, mtime=0)


def test_a_body_comes_with_headers_in_lower_case(feed_server: FeedServer) -> None:
    feed_server.serve("/feed", FEED, headers={"X-Odd": "one"})
    outcome = fetched(feed_server.url("/feed"))
    assert (outcome.body, outcome.status, outcome.permanent_url) == (FEED, 200, None)
    assert outcome.url == outcome.final_url == feed_server.url("/feed")
    assert outcome.headers["x-odd"] == "one"
    asked = feed_server.requests[0].headers
    assert asked["accept-encoding"] == "gzip, deflate, br, zstd"
    assert asked["user-agent"].startswith("Broadsheet/")
    assert "atom+xml" in asked["accept"]
    assert "cookie" not in asked


def test_validators_go_back_as_they_came(feed_server: FeedServer) -> None:
    feed_server.serve("/feed", FEED)
    first = fetched(feed_server.url("/feed"))
    second = not_modified(feed_server.url("/feed"), etag=first.headers["etag"], last_modified="yesterday, I think")
    assert second.headers["etag"] == first.headers["etag"]
    asked = feed_server.requests[1].headers
    assert asked["if-none-match"] == first.headers["etag"]
    assert asked["if-modified-since"] == "yesterday, I think"


@pytest.mark.parametrize("tag", ['W/"caf\xe9"', "no quotes", '"' + "long" * 500 + '"'])
def test_odd_validators_survive_byte_for_byte(feed_server: FeedServer, tag: str) -> None:
    feed_server.raw("/feed", b"HTTP/1.1 200 OK\r\nETag: " + tag.encode("latin-1") + b"\r\n\r\n" + FEED)
    first = fetched(feed_server.url("/feed"))
    assert first.headers["etag"] == tag
    fetched(feed_server.url("/feed"), etag=first.headers["etag"])
    assert feed_server.requests[1].headers["if-none-match"] == tag


@pytest.mark.parametrize("tag", ["line\r\nx-evil: yes", "\x00", "☃", ""])
def test_validators_that_no_header_can_hold_are_left_out(feed_server: FeedServer, tag: str) -> None:
    feed_server.serve("/feed", FEED)
    assert fetched(feed_server.url("/feed"), etag=tag, last_modified=tag).body == FEED
    assert not {"if-none-match", "if-modified-since", "x-evil"} & set(feed_server.requests[0].headers)


def test_unchanged_though_nothing_was_said_to_be_known_is_a_fault_of_the_server(feed_server: FeedServer) -> None:
    feed_server.serve("/feed", b"", status=304)
    assert failed(feed_server.url("/feed")).kind is FailureKind.SERVER_ERROR


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, FailureKind.CLIENT_ERROR),
        (401, FailureKind.DENIED),
        (403, FailureKind.DENIED),
        (404, FailureKind.NOT_FOUND),
        (407, FailureKind.DENIED),
        (410, FailureKind.GONE),
        (418, FailureKind.CLIENT_ERROR),
        (429, FailureKind.RATE_LIMITED),
        (451, FailureKind.DENIED),
        (500, FailureKind.SERVER_ERROR),
        (503, FailureKind.SERVER_ERROR),
        (511, FailureKind.LOGIN_PAGE),
        (300, FailureKind.CLIENT_ERROR),
        (301, FailureKind.BAD_REDIRECT),
    ],
)
def test_statuses_are_kinds_of_failure(feed_server: FeedServer, status: int, kind: FailureKind) -> None:
    feed_server.serve("/feed", b"<html>no</html>", status=status)
    outcome = failed(feed_server.url("/feed"))
    assert (outcome.kind, outcome.http_status) == (kind, status)


def test_other_successes_are_bodies(feed_server: FeedServer) -> None:
    feed_server.serve("/feed", FEED, status=203)
    assert fetched(feed_server.url("/feed")).body == FEED


@pytest.mark.parametrize(
    "url",
    [
        "",
        "feed",
        "//host/feed",
        "ftp://127.0.0.1/feed",
        "javascript:alert(1)",
        "http://",
        "http:///feed",
        "http://[bad/feed",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:port/",
        "http://127.0.0.1/\x00",
        "http://" + "a" * 64 + ".example/",
        "http://a..example/",
        "http://-/" + "x" * 70_000,
        "file:///etc/hostname",
    ],
)
def test_what_is_no_address_is_a_failure_and_no_exception(url: str) -> None:
    assert failed(url).kind in (FailureKind.BAD_ADDRESS, FailureKind.DNS)


def test_nobody_there(feed_server: FeedServer) -> None:
    url = feed_server.url("/feed")
    feed_server.close()
    outcome = failed(url)
    assert outcome.kind is FailureKind.CONNECTION
    assert "refused" in outcome.detail or "111" in outcome.detail or "failed" in outcome.detail


def test_no_such_name() -> None:
    # RFC 6761, 6.4: no name under .invalid ever resolves.
    assert failed("http://feeds.invalid/feed").kind is FailureKind.DNS


@pytest.mark.parametrize("answer", [b"", b"220 mail.example ESMTP\r\n", b"HTTP/1.1 999999 No\r\n\r\n", b"\x16\x03\x01"])
def test_what_speaks_no_http(feed_server: FeedServer, answer: bytes) -> None:
    feed_server.raw("/feed", answer)
    assert failed(feed_server.url("/feed")).kind is FailureKind.CONNECTION


def test_a_connection_that_was_hung_up_is_tried_once_more(feed_server: FeedServer) -> None:
    feed_server.serve("/feed", FEED)
    answer = feed_server._answers["/feed"]
    feed_server.raw("/feed", b"")
    hang_up = feed_server._answers["/feed"]

    def first_silent(handler: object) -> None:
        (hang_up if len(feed_server.requests) == 1 else answer)(handler)  # type: ignore[arg-type]

    feed_server.answer("/feed", first_silent)
    assert fetched(feed_server.url("/feed")).body == FEED


# ---- certificates


@pytest.mark.parametrize(
    ("name", "trusted", "words", "kind"),
    [
        ("loopback", False, "self-signed", FailureKind.TLS_SELF_SIGNED),
        ("expired", True, "has expired", FailureKind.TLS_EXPIRED),
        ("elsewhere", True, "another address's", FailureKind.TLS_OTHER_HOST),
    ],
)
def test_a_certificate_that_does_not_hold_is_named(
    monkeypatch: pytest.MonkeyPatch, name: str, trusted: bool, words: str, kind: FailureKind
) -> None:
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / f"{name}.pem"))
    with FeedServer(tls=tls(name)) as server:
        server.serve("/feed", FEED)
        outcome = failed(server.url("/feed"))
    assert outcome.kind is kind
    assert words in outcome.detail
    assert server.requests == []


def test_another_hosts_certificate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "elsewhere.pem"))
    with FeedServer(tls=tls("elsewhere")) as server:
        assert "another host's" in failed(server.url("/feed", host="localhost")).detail


def test_a_certificate_that_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "loopback.pem"))
    with FeedServer(tls=tls("loopback")) as server:
        server.serve("/feed", FEED)
        assert fetched(server.url("/feed")).body == FEED


def test_tls_asked_of_a_server_without_it(feed_server: FeedServer) -> None:
    outcome = failed(feed_server.url("/feed").replace("http:", "https:"))
    assert outcome.kind in (FailureKind.TLS, FailureKind.CONNECTION)


# ---- logins, cookies, proxies


def test_a_login_in_the_address_is_used_and_never_shown(
    feed_server: FeedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    feed_server.protect("/feed", FEED, login="anna:s3cret")
    outcome = fetched(feed_server.url("/feed", user="anna:s3cret"))
    assert feed_server.requests[1].headers["authorization"] == "Basic YW5uYTpzM2NyZXQ="
    assert outcome.final_url == feed_server.url("/feed")
    feed_server.redirect("/away", "gopher://anna:s3cret@host/")
    refused = failed(feed_server.url("/away", user="anna:s3cret"))
    feed_server.close()
    unreachable = failed(feed_server.url("/feed", user="anna:s3cret"))
    assert "s3cret" not in refused.detail + unreachable.detail + caplog.text


def test_cookies_are_not_kept(feed_server: FeedServer) -> None:
    feed_server.serve("/feed", FEED, headers={"Set-Cookie": "id=7; Max-Age=9999"}, etag=False)

    async def twice() -> None:
        async with Fetcher() as fetcher:
            await fetcher.fetch(feed_server.url("/feed"))
            await fetcher.fetch(feed_server.url("/feed"))

    asyncio.run(twice())
    assert "cookie" not in feed_server.requests[1].headers


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_this_machine_is_never_asked_through_a_proxy(
    feed_server: FeedServer, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    with FeedServer() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url(""))
        monkeypatch.setenv("http_proxy", proxy.url(""))
        feed_server.serve("/feed", FEED)
        assert fetched(feed_server.url("/feed", host=host)).body == FEED
        assert proxy.requests == []


def test_others_are_asked_through_the_systems_proxy(feed_server: FeedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", feed_server.url(""))
    feed_server.serve("http://news.example/feed", FEED)
    assert fetched("http://news.example/feed").body == FEED


def test_proxy_settings_that_make_no_sense_are_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "gopher://127.0.0.1:1")
    assert failed("http://news.example/feed").kind is FailureKind.PROXY


# ---- packed bodies, over the wire


@pytest.mark.parametrize(
    ("coding", "body"),
    [("gzip", PACKED), ("br", brotli.compress(FEED)), ("gzip", FEED), ("", PACKED)],
)
def test_packed_bodies_and_lying_labels(feed_server: FeedServer, coding: str, body: bytes) -> None:
    feed_server.packed("/feed", body, coding)
    assert fetched(feed_server.url("/feed")).body == FEED


def test_an_unknown_coding(feed_server: FeedServer) -> None:
    feed_server.packed("/feed", FEED, "sdch")
    assert failed(feed_server.url("/feed")).kind is FailureKind.BAD_ENCODING


def test_a_body_cut_short_gives_what_is_there_and_is_asked_for_again(feed_server: FeedServer) -> None:
    packed = gzip.compress(os.urandom(50_000).hex().encode())
    headers = {"ETag": '"half"', "Last-Modified": "x", "Content-Encoding": "gzip"}
    feed_server.cut_short("/feed", packed[:20_000], missing=len(packed) - 20_000, headers=headers)
    outcome = fetched(feed_server.url("/feed"))
    assert 10_000 < len(outcome.body) < 100_000
    assert "etag" not in outcome.headers
    assert "last-modified" not in outcome.headers


# ---- files


def test_a_file_a_person_named(tmp_path: Path) -> None:
    for name in ("feed.xml", "100%25 ünïcode #1?.xml"):
        (tmp_path / name).write_bytes(FEED)
        assert fetched((tmp_path / name).as_uri(), allow_files=True).body == FEED
    (tmp_path / "feed.xml.gz").write_bytes(gzip.compress(FEED))
    assert fetched((tmp_path / "feed.xml.gz").as_uri(), allow_files=True).body == FEED


def test_a_file_nobody_named_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_bytes(FEED)
    assert failed((tmp_path / "feed.xml").as_uri()).kind is FailureKind.BAD_ADDRESS


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_only_regular_files_are_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", Path("/dev/zero"), tmp_path / "missing.xml"):
        assert failed(path.as_uri(), allow_files=True).kind is FailureKind.NO_FILE
    assert failed("file://elsewhere.example/feed.xml", allow_files=True).kind is FailureKind.NO_FILE


def test_a_file_within_the_bound_only(tmp_path: Path) -> None:
    (tmp_path / "big.xml").write_bytes(bytes(10_000_001))
    (tmp_path / "bomb.gz").write_bytes(gzip.compress(bytes(10_000_000)) * 20)
    for name in ("big.xml", "bomb.gz"):
        assert failed((tmp_path / name).as_uri(), allow_files=True).kind is FailureKind.TOO_LARGE


def test_one_fetcher_serves_many_calls(feed_server: FeedServer) -> None:
    feed_server.serve("/feed", FEED)

    async def many() -> list[type]:
        async with Fetcher() as fetcher:
            first = await fetcher.fetch(feed_server.url("/feed"))
            assert isinstance(first, Fetched)
            calls = (fetcher.fetch(feed_server.url("/feed"), etag=first.headers["etag"]) for _ in range(20))
            return [type(outcome) for outcome in await asyncio.gather(*calls)]

    assert asyncio.run(many()) == [NotModified] * 20
    # Connections are kept for those who wait in line.
    assert len({each.caller for each in feed_server.requests}) <= 5


def test_a_page_is_asked_for_as_a_page(feed_server: FeedServer) -> None:
    feed_server.serve("/", b"<html></html>", content_type="text/html")
    fetch(feed_server.url("/"), accept="page")
    assert feed_server.requests[0].headers["accept"].startswith("text/html")
