"""Turns and rests, without a network."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.politeness import Politeness, host_of


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://News.Example/feed", "news.example:443"),
        ("http://news.example/feed", "news.example:80"),
        ("http://news.example:80/feed", "news.example:80"),
        ("http://anna:pw@127.0.0.1:8901/feed", "127.0.0.1:8901"),
        ("http://[::1]:8901/feed", "::1:8901"),
        ("HTTP://news.example", "news.example:80"),
        ("http://[bad/", ""),
        ("http://h:99999/", ""),
        ("http:///feed", ""),
        ("file:///feed", ""),
        ("news.example/feed", ""),
    ],
)
def test_a_host_is_a_name_and_a_port(url: str, host: str) -> None:
    assert host_of(url) == host


@given(st.text(alphabet="htp:/@[]%?#.\\ aé0\x00", max_size=30))
def test_any_text_has_a_host_or_none(text: str) -> None:
    assert isinstance(host_of(text), str)


def test_a_rest_ends() -> None:
    now = 1000.0
    politeness = Politeness(2, 32, clock=lambda: now)
    politeness.rest("a", 90)
    politeness.rest("b", None)
    assert (politeness.rest_s("a"), politeness.rest_s("b"), politeness.rest_s("c")) == (90, 60, None)
    now = 1059.5
    assert (politeness.rest_s("a"), politeness.rest_s("b")) == (31, 1)
    now = 1090.0
    assert (politeness.rest_s("a"), politeness.rest_s("b")) == (None, None)


def test_nothing_is_remembered_of_hosts_that_were_left() -> None:
    async def run() -> None:
        politeness = Politeness(1, 2)
        inside, leave = asyncio.Event(), asyncio.Event()

        async def stay() -> None:
            async with politeness.turn("a"):
                inside.set()
                await leave.wait()

        first, second, third = (asyncio.create_task(stay()) for _ in range(3))
        await inside.wait()
        assert politeness.is_awaited("a")
        second.cancel()
        await asyncio.gather(second, return_exceptions=True)
        assert politeness.is_awaited("a")
        leave.set()
        await asyncio.gather(first, third)
        assert not politeness.is_awaited("a")
        assert politeness._hosts == {}

    asyncio.run(run())
