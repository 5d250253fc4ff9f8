"""What is private is reached only where a person said so: by redirects, by names, by what feeds name.

The resolver is the fetcher's own part: here it says of loopback's addresses what a stranger's server of names may say.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence
from typing import Any

import pytest

from feeds import guards
from feeds.fetch import Fetched, Fetcher, FetchFailed, FetchOutcome
from feeds.protocol.failure_kind import FailureKind
from tests.feeds.server import FeedServer

FEED = b"<rss/>"


class Names:
    """Answers for names, one after another; the last one stays."""

    def __init__(self, **answers: list[str]) -> None:
        self._answers = {name.replace("_", "."): list(addresses) for name, addresses in answers.items()}
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked.append(host)
        answers = self._answers.get(host)
        if answers is None:
            raise socket.gaierror(socket.EAI_NONAME, host)
        return [answers.pop(0) if len(answers) > 1 else answers[0]]


def fetch(url: str, names: Names, **how: Any) -> FetchOutcome:
    async def run() -> FetchOutcome:
        async with Fetcher(resolver=names) as fetcher:
            return await fetcher.fetch(url, **how)

    return asyncio.run(run())


truly_private = guards.is_private_address


def guards_says(text: str) -> bool:
    return text != "127.0.0.1" and truly_private(text)


@pytest.fixture
def open_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """127.0.0.1 counts as the open network, and 127.0.0.2 as the private one."""
    monkeypatch.setattr(guards, "is_private_address", guards_says)
    monkeypatch.setattr("feeds.fetch.is_private_address", guards_says)


@pytest.mark.usefixtures("open_loopback")
def test_a_public_name_does_not_lead_to_a_private_address(feed_server: FeedServer) -> None:
    names = Names(news_example=["127.0.0.1"], inside_example=["127.0.0.2"])
    feed_server.redirect("/direct", feed_server.url("/secret", host="127.0.0.2"))
    feed_server.redirect("/named", feed_server.url("/secret", host="inside.example"))
    feed_server.serve("/secret", FEED)
    for path in ("/direct", "/named"):
        outcome = fetch(feed_server.url(path, host="news.example"), names)
        assert isinstance(outcome, FetchFailed)
        assert outcome.kind is FailureKind.BAD_REDIRECT
        assert "private network" in outcome.detail
    assert feed_server.asked("/secret") == []


@pytest.mark.usefixtures("open_loopback")
def test_a_name_that_changes_its_answer_is_judged_by_what_is_connected_to(feed_server: FeedServer) -> None:
    names = Names(news_example=["127.0.0.1", "127.0.0.2"])
    feed_server.redirect("/feed", "/secret")
    feed_server.serve("/secret", FEED)
    outcome = fetch(feed_server.url("/feed", host="news.example"), names)
    assert isinstance(outcome, FetchFailed)
    assert outcome.kind is FailureKind.BAD_REDIRECT
    assert names.asked == ["news.example", "news.example"]
    assert feed_server.asked("/secret") == []


def test_a_private_feed_that_a_person_typed_may_lead_within_its_network(feed_server: FeedServer) -> None:
    names = Names(nas_example=["127.0.0.1"])
    feed_server.redirect("/feed", feed_server.url("/new"))
    feed_server.serve("/new", FEED)
    assert isinstance(fetch(feed_server.url("/feed", host="nas.example"), names), Fetched)


def test_what_a_public_feed_names_is_not_asked_of_this_machine(feed_server: FeedServer) -> None:
    names = Names(news_example=["93.184.215.14"], nas_example=["127.0.0.1"])
    feed_server.serve("/picture", FEED)
    url = feed_server.url("/picture", host="nas.example")
    outcome = fetch(url, names, accept="picture", named_by="https://news.example/feed")
    assert isinstance(outcome, FetchFailed)
    assert outcome.kind is FailureKind.BAD_REDIRECT
    assert feed_server.requests == []
    assert isinstance(fetch(url, names, accept="picture", named_by="http://nas.example/feed"), Fetched)


def test_a_second_address_is_tried_where_the_first_is_dead(feed_server: FeedServer) -> None:
    feed_server.serve("/feed", FEED)

    async def both(host: str, port: int) -> Sequence[str]:
        return ["127.0.0.9", "127.0.0.1"]

    async def run() -> FetchOutcome:
        async with Fetcher(resolver=both) as fetcher:
            return await fetcher.fetch(feed_server.url("/feed", host="two.example"))

    # 127.0.0.9 refuses: the server listens on 127.0.0.1 alone.
    assert isinstance(asyncio.run(run()), Fetched)


@pytest.mark.parametrize("name", ["münchen.example", "xn--mnchen-3ya.example", "MÜNCHEN.example"])
def test_names_beyond_ascii_are_asked_for_in_their_ascii_form(feed_server: FeedServer, name: str) -> None:
    names = Names()
    names._answers["xn--mnchen-3ya.example"] = ["127.0.0.1"]
    feed_server.serve("/feed", FEED)
    outcome = fetch(feed_server.url("/feed", host=name), names)
    assert isinstance(outcome, Fetched)
    assert feed_server.asked("/feed")[0].headers["host"] == f"xn--mnchen-3ya.example:{feed_server.port}"
    refused = fetch(feed_server.url("/feed", host=name), names, named_by="https://news.example/feed")
    assert isinstance(refused, FetchFailed)
    assert refused.kind is FailureKind.BAD_REDIRECT
    assert len(feed_server.requests) == 1


def test_version_six_is_asked_like_any_other() -> None:
    if not socket.has_dualstack_ipv6():
        pytest.skip("this machine has no version 6")
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as listening:
        port = listening.getsockname()[1]

        async def run() -> FetchOutcome:
            async with Fetcher() as fetcher:
                asked = asyncio.create_task(fetcher.fetch(f"http://[::1]:{port}/feed"))
                listening.setblocking(False)
                connection, _ = await asyncio.get_running_loop().sock_accept(listening)
                with connection:
                    await asyncio.get_running_loop().sock_recv(connection, 4096)
                    await asyncio.get_running_loop().sock_sendall(
                        connection, b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<rss/>"
                    )
                return await asked

        assert isinstance(asyncio.run(run()), Fetched)
