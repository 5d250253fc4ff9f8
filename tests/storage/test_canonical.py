"""Addresses: their canonical form, when two surely name one page, and what is taken off them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.canonical import canonical_url, is_same_page, without_tracking

HOSTS = st.sampled_from(
    ["news.example", "WWW.News.example.", "www.www.x", "www.", "..", "[::1]", "a@[fe80::1]", "ü.de"]
)
PORTS = st.sampled_from(["", ":", ":80", ":443", ":8080", ":0", ":99999", ":x"])
PIECES = st.text("/?#&=;:@%+[]!. aAé\t\r\u212a\ufffd", max_size=20)
NAMES = st.sampled_from(["id", "utm_source", "UTM_Medium", "fbclid", "cid", "a b", "é"])
QUERIES = st.lists(st.tuples(NAMES, PIECES), max_size=4).map(lambda pairs: "&".join("=".join(pair) for pair in pairs))
ADDRESSES = st.builds(
    "{}://{}{}/{}?{}#{}".format, st.sampled_from(["http", "HTTPS", "ftp"]), HOSTS, PORTS, PIECES, QUERIES, PIECES
)
ANYTHING = st.one_of(ADDRESSES, st.text(max_size=60), st.text(st.characters(), max_size=20))


@given(ANYTHING)
def test_any_text_has_one_canonical_form(text: str) -> None:
    once = canonical_url(text)
    assert canonical_url(once) == once


@given(ANYTHING)
def test_an_address_names_the_page_it_names(text: str) -> None:
    assert is_same_page(text, text) == (canonical_url(text) is not None)


@given(ANYTHING)
def test_what_is_taken_off_stays_off_and_the_page_stays_the_same(text: str) -> None:
    plain = without_tracking(text)
    assert without_tracking(plain) == plain
    # What is no web address is its own form, as it stands.
    if canonical_url(text) != text.strip():
        assert canonical_url(plain) == canonical_url(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://news.example/a?utm_source=feed&utm_medium=rss", "https://news.example/a"),
        ("https://news.example/a#comments", "https://news.example/a"),
        ("HTTPS://News.Example:443/a", "https://news.example/a"),
        ("http://news.example:80/a/", "https://www.news.example/a"),
        ("https://news.example/a?id=7&fbclid=x", "https://news.example/a?id=7"),
        ("https://news.example/a?b=2&a=1", "https://news.example/a?a=1&b=2"),
        ("http://[::1]:80/a", "https://[::1]/a"),
    ],
)
def test_one_page_under_several_addresses(one: str, other: str) -> None:
    assert canonical_url(one) == canonical_url(other)
    assert is_same_page(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://news.example/a?id=7", "https://news.example/a?id=8"),
        ("https://news.example:8080/a", "https://news.example/a"),
        ("https://shop.example/view?cid=1", "https://shop.example/view?cid=2"),
        ("https://app.example/#!/one", "https://app.example/#!/two"),
        (None, None),
        ("", " "),
    ],
)
def test_pages_that_may_differ_are_not_the_same(one: str | None, other: str | None) -> None:
    assert not is_same_page(one, other)


@pytest.mark.parametrize("text", [None, "", " ", "\r", "http://[::1/a", "http://h:99999/"])
def test_what_is_no_address_has_no_form(text: str | None) -> None:
    assert canonical_url(text) is None


def test_only_campaigns_are_taken_off_an_address() -> None:
    assert without_tracking("https://a.example/x?id=1&utm_source=y&cid=2#part") == "https://a.example/x?id=1&cid=2#part"
    assert without_tracking("https://a.example/x?fbclid=1") == "https://a.example/x"
