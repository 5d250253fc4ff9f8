"""The lines between window and engine: what is encoded decodes to the same, and nothing else is let in."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds import wire
from feeds.protocol.importing import Imported, ImportLibrary, LeftOut
from feeds.protocol.messages import Message
from feeds.protocol.refreshing import Refresh, RefreshFinished
from feeds.protocol.session import Done, Failed, Prepare
from feeds.protocol.subscribing import Found, FoundFeed, KeepPage, Look, SkippedOutline, Subscribe, Subscription

text = st.text(max_size=40)
ids = st.integers(min_value=0, max_value=2**53)
subscriptions = st.builds(Subscription, text, st.none() | text, st.none() | text, st.none() | text)
found_feeds = st.builds(
    FoundFeed, text, text, st.none() | text, st.lists(text, max_size=5).map(tuple), ids, st.none() | ids
)
messages = st.one_of(
    st.builds(Prepare),
    st.builds(Refresh, st.none() | st.lists(ids, max_size=9).map(tuple), st.booleans()),
    st.builds(Look, ids, text),
    st.builds(Subscribe, ids, st.lists(subscriptions, max_size=4).map(tuple)),
    st.builds(KeepPage, ids, text, st.lists(text, max_size=3).map(tuple)),
    st.builds(Found, ids, text, st.lists(found_feeds, max_size=3).map(tuple), st.none() | text, ids),
    st.builds(RefreshFinished, ids, ids, ids, ids, ids, st.floats(0, 1e6), st.booleans()),
    st.builds(
        Done,
        ids,
        ids,
        ids,
        st.lists(ids, max_size=9).map(tuple),
        st.lists(st.builds(SkippedOutline, text, text, text), max_size=3).map(tuple),
    ),
    st.builds(ImportLibrary, ids, text, st.booleans(), st.booleans(), st.booleans()),
    st.builds(
        Imported,
        ids,
        text,
        st.booleans(),
        topics=st.lists(text, max_size=3).map(tuple),
        left_out=st.lists(st.builds(LeftOut, text, ids, text), max_size=3).map(tuple),
    ),
    st.builds(Failed, ids, text, text),
)


@given(messages)
def test_a_message_survives_its_line(message: Message) -> None:
    line = wire.encode(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert wire.decode(line) == message


@given(st.binary(max_size=200))
def test_any_bytes_decode_or_are_refused(line: bytes) -> None:
    with pytest.raises(wire.ProtocolError):
        wire.decode(line)


@pytest.mark.parametrize(
    "line",
    [
        b"[]",
        b'"Stop"',
        b"{}",
        b'{"type": "Nothing"}',
        b'{"type": ["Stop"]}',
        b'{"type": "Look", "request_id": "1", "address": "x"}',
        b'{"type": "Look", "request_id": true, "address": "x"}',
        b'{"type": "Look", "request_id": 1}',
        b'{"type": "Refresh", "feed_ids": 3}',
        b'{"type": "Subscribe", "request_id": 1, "subscriptions": [1]}',
    ],
)
def test_a_wrong_message_is_refused(line: bytes) -> None:
    with pytest.raises(wire.ProtocolError):
        wire.decode(line)


def test_fields_of_a_newer_peer_are_left_out() -> None:
    line = json.dumps({"type": "Look", "request_id": 1, "address": "x", "colour": "red"}).encode()
    assert wire.decode(line) == Look(1, "x")


def test_a_line_too_long_is_refused_on_both_sides() -> None:
    with pytest.raises(wire.ProtocolError):
        wire.encode(Look(1, "x" * wire.MAX_LINE_BYTES))
    with pytest.raises(wire.ProtocolError):
        wire.decode(b" " * (wire.MAX_LINE_BYTES + 1))
