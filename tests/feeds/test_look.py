"""What is at an address that a person typed."""

from __future__ import annotations

import pytest

from feeds.errors import FeedError
from feeds.protocol.failure_kind import FailureKind
from tests.feeds.looking import look
from tests.feeds.server import FeedServer

FEED = b"<rss version='2.0'><channel><title>At home</title><item><title>One</title></item></channel></rss>"


def test_an_address_without_a_scheme_is_asked_over_http_where_nobody_speaks_tls(feed_server: FeedServer) -> None:
    feed_server.serve("/feed", FEED)
    url = feed_server.url("/feed")
    assert [found.url for found in look(url.removeprefix("http://")).feeds] == [url]


def test_tls_that_was_asked_for_is_not_given_up(feed_server: FeedServer) -> None:
    feed_server.serve("/feed", FEED)
    with pytest.raises(FeedError) as refused:
        look(feed_server.url("/feed").replace("http://", "https://"))
    assert refused.value.kind is FailureKind.TLS
    assert not feed_server.requests
