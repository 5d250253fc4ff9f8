"""What a feed's requests carry of the person's own: logins, headers, a program's name; and proxies."""

from __future__ import annotations

import hashlib
import re
import socket
import threading
from http.server import BaseHTTPRequestHandler

import pytest

from feeds.protocol.failure_kind import FailureKind
from feeds.proxies import ProxyMode, ProxySettings, proxy_problem
from feeds.sign_in import Login, Manner, split_login
from tests.feeds.fetching import fetch, fetch_with, fetched
from tests.feeds.server import FeedServer

FEED = b"<rss/>"
ANNA = Manner(login=Login("anna", "pä:ss"))


def digest_answer(handler: BaseHTTPRequestHandler) -> None:
    """Digest as a server of RFC 7616 checks it."""

    def md5(text: str) -> str:
        return hashlib.md5(text.encode()).hexdigest()

    sent = dict(re.findall(r'(\w+)="?([^",]+)"?', handler.headers.get("Authorization", "")))
    secret = md5("anna:news:pä:ss")
    asked = md5(f"GET:{handler.path}")
    is_known = sent.get("response") == md5(
        f"{secret}:{sent.get('nonce')}:{sent.get('nc')}:{sent.get('cnonce')}:{sent.get('qop')}:{asked}"
    )
    handler.send_response(200 if is_known else 401)
    if not is_known:
        handler.send_header("WWW-Authenticate", 'Digest realm="news", nonce="abc", qop="auth", algorithm=MD5')
        handler.send_header("WWW-Authenticate", 'Basic realm="news"')
    handler.send_header("Content-Length", str(len(FEED) if is_known else 0))
    handler.end_headers()
    handler.wfile.write(FEED if is_known else b"")


def test_basic_is_sent_where_it_is_asked_for(feed_server: FeedServer) -> None:
    feed_server.protect("/feed", FEED, login="anna:pä:ss")
    assert fetched(feed_server.url("/feed"), manner=ANNA).body == FEED
    assert "authorization" not in feed_server.requests[0].headers


def test_digest_never_sends_the_password(feed_server: FeedServer) -> None:
    feed_server.answer("/feed", digest_answer)
    assert fetched(feed_server.url("/feed"), manner=ANNA).body == FEED
    assert [each.headers.get("authorization", "")[:7] for each in feed_server.requests] == ["", "Digest "]


def test_a_wrong_password_is_asked_about_once(feed_server: FeedServer) -> None:
    feed_server.protect("/feed", FEED, login="anna:other")
    outcome = fetch(feed_server.url("/feed"), manner=ANNA)
    assert getattr(outcome, "kind", None) is FailureKind.DENIED
    assert len(feed_server.requests) == 2


def test_a_feeds_own_headers_stay_with_its_host(feed_server: FeedServer) -> None:
    manner = Manner("Reader/9", (("Cookie", "id=7"), ("X-Key", "k"), ("Host", "evil"), ("Bad name", "x")))
    with FeedServer() as other:
        feed_server.redirect("/feed", "/here")
        feed_server.redirect("/here", other.url("/away"))
        other.serve("/away", FEED)
        fetched(feed_server.url("/feed"), manner=manner)
        for asked in feed_server.requests:
            assert (asked.headers["user-agent"], asked.headers["cookie"], asked.headers["x-key"]) == (
                "Reader/9",
                "id=7",
                "k",
            )
            assert asked.headers["host"] == f"127.0.0.1:{feed_server.port}"
            assert "bad name" not in asked.headers
        assert not {"cookie", "x-key"} & set(other.requests[0].headers)
        assert "Broadsheet" in other.requests[0].headers["user-agent"]


@pytest.mark.parametrize(
    ("url", "plain", "login"),
    [
        ("https://anna:p%40ss@news.example/feed", "https://news.example/feed", Login("anna", "p@ss")),
        ("https://token@news.example:8443/", "https://news.example:8443/", Login("token", "")),
        ("https://news.example/@anna:x", "https://news.example/@anna:x", None),
        ("https://@news.example/", "https://news.example/", None),
        ("http://[bad", "http://[bad", None),
    ],
)
def test_logins_leave_addresses(url: str, plain: str, login: Login | None) -> None:
    assert split_login(url) == (plain, login)


def test_a_password_is_not_printed() -> None:
    assert "pä:ss" not in repr(ANNA)
    assert "id=7" not in repr(Manner(headers=(("Cookie", "id=7"),)))


# ---- proxies


def test_a_manual_proxy_is_asked_but_for_its_exceptions(feed_server: FeedServer) -> None:
    with FeedServer() as proxy:
        proxy.serve("http://news.example/feed", FEED)
        feed_server.serve("/own", FEED)
        settings = ProxySettings(ProxyMode.MANUAL, proxy.url(""))
        assert fetch_with(settings, "http://news.example/feed").url == "http://news.example/feed"
        fetch_with(settings, feed_server.url("/own"))
        assert [each.path for each in proxy.requests] == ["http://news.example/feed"]


def test_no_proxy_is_used_where_a_person_wants_none(feed_server: FeedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", feed_server.url(""))
    settings = ProxySettings(ProxyMode.NONE)
    assert getattr(fetch_with(settings, "http://feeds.invalid/"), "kind", None) is FailureKind.DNS
    assert feed_server.requests == []


def test_a_proxy_that_is_not_there_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    settings = ProxySettings(ProxyMode.MANUAL, f"socks5://127.0.0.1:{port}")
    assert getattr(fetch_with(settings, "http://news.example/"), "kind", None) in (
        FailureKind.PROXY,
        FailureKind.CONNECTION,
    )


def test_socks_carries_names_to_the_proxy(feed_server: FeedServer) -> None:
    feed_server.serve("/feed", FEED)
    with SocksProxy(feed_server.port) as proxy:
        settings = ProxySettings(ProxyMode.MANUAL, f"socks5://127.0.0.1:{proxy.port}")
        assert getattr(fetch_with(settings, "http://news.example/feed"), "body", None) == FEED
        assert proxy.asked == ["news.example"]


@pytest.mark.parametrize(
    ("host", "is_direct"),
    [
        ("news.example", True),
        ("a.news.example", True),
        ("oldnews.example", False),
        ("10.2.3.4", True),
        ("11.2.3.4", False),
        ("[::1]", True),
        ("127.0.0.1", True),
        ("localhost", True),
        ("far.local", True),
    ],
)
def test_exceptions_of_a_manual_proxy(host: str, is_direct: bool) -> None:
    settings = ProxySettings(ProxyMode.MANUAL, "http://proxy:3128", ("news.example", "10.0.0.0/8", "*.local", ""))
    assert (settings.proxy_for(f"http://{host}/feed") is None) is is_direct


def test_which_addresses_are_proxies() -> None:
    for fine in ("http://p:3128", "https://p", "socks5://u:p@h:1080", "socks5h://h:1080"):
        assert proxy_problem(fine) is None
    for wrong in ("", "p:3128", "gopher://p", "http://", "http://p:x", "socks4://p"):
        assert proxy_problem(wrong) is not None


class SocksProxy:
    """A SOCKS5 proxy (RFC 1928) that leads every name to one port of this machine."""

    def __init__(self, to_port: int) -> None:
        self.asked: list[str] = []
        self._to_port = to_port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> SocksProxy:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.close()
        self._thread.join()

    def _serve(self) -> None:
        caller, _ = self._listening.accept()
        with caller, socket.create_connection(("127.0.0.1", self._to_port)) as server:
            caller.recv(64)
            caller.sendall(b"\x05\x00")
            request = caller.recv(512)
            self.asked.append(request[5 : 5 + request[4]].decode())
            caller.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
            server.sendall(caller.recv(65_536))
            while data := server.recv(65_536):
                caller.sendall(data)
