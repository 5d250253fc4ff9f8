"""When a feed is due, and when a redirect counts as a move."""

from __future__ import annotations

import time
from dataclasses import replace
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.protocol.failure_kind import FailureKind
from feeds.schedule import (
    MAX_ASKED_S,
    MAX_RETRY_AFTER_S,
    MOVE_AGE_S,
    Moved,
    http_date,
    moved,
    next_check,
)
from storage.feed_types import FeedSource
from storage.refresh_settings import DEFAULT_INTERVAL_S

NOW = 1_795_478_400
HOUR = 3600
DAY = 24 * HOUR


def wait_s(
    headers: dict[str, str] | None = None,
    *,
    feed_id: int = 0,
    interval_s: int | None = None,
    ttl_s: int | None = None,
    failures: int = 0,
    kind: FailureKind | None = None,
    retry_after_s: int | None = None,
) -> int:
    """Seconds until the next check. Feed 0 has no jitter."""
    due_at = next_check(
        now=NOW,
        feed_id=feed_id,
        interval_s=interval_s,
        default_s=DEFAULT_INTERVAL_S,
        headers=headers or {},
        ttl_s=ttl_s,
        failures=failures,
        failure_kind=kind,
        retry_after_s=retry_after_s,
    )
    return due_at - NOW


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, DEFAULT_INTERVAL_S),
        ({"cache-control": "max-age=7200"}, 7200),
        ({"cache-control": "MAX-AGE = 7200"}, 7200),
        ({"cache-control": 'public,max-age="7200", must-revalidate'}, 7200),
        ({"cache-control": "max-age=7200, max-age=90000"}, 7200),
        ({"cache-control": "max-age=7200", "age": "1200"}, 6000),
        ({"cache-control": "max-age=7200", "age": "later"}, 7200),
        ({"cache-control": "max-age=7200", "age": "9999"}, DEFAULT_INTERVAL_S),
        ({"cache-control": "max-age=60"}, DEFAULT_INTERVAL_S),
        ({"cache-control": "s-maxage=7200"}, DEFAULT_INTERVAL_S),
        ({"cache-control": "x-max-age=7200"}, DEFAULT_INTERVAL_S),
        ({"cache-control": "max-age=31536000"}, MAX_ASKED_S),
        ({"cache-control": "max-age=" + "9" * 400}, MAX_ASKED_S),
        ({"cache-control": "max-age=-1"}, DEFAULT_INTERVAL_S),
        ({"cache-control": "max-age=soon"}, DEFAULT_INTERVAL_S),
        ({"cache-control": "max-age=1e9"}, DEFAULT_INTERVAL_S),
        ({"cache-control": "max-age=²"}, DEFAULT_INTERVAL_S),
        ({"cache-control": "no-cache, max-age=7200"}, DEFAULT_INTERVAL_S),
        ({"cache-control": 'no-cache="set-cookie", max-age=7200'}, 7200),
        ({"cache-control": "no-store, max-age=7200"}, DEFAULT_INTERVAL_S),
        ({"cache-control": 'x="max-age=1", max-age=7200'}, 7200),
        ({"cache-control": ',,;="'}, DEFAULT_INTERVAL_S),
        ({"expires": formatdate(NOW + 7200, usegmt=True)}, 7200),
        ({"expires": formatdate(NOW + 7200, usegmt=True), "cache-control": "max-age=5400"}, 5400),
        # A server whose clock is a day ahead still means two hours.
        (
            {"expires": formatdate(NOW + DAY + 7200, usegmt=True), "date": formatdate(NOW + DAY, usegmt=True)},
            7200,
        ),
        ({"expires": "0"}, DEFAULT_INTERVAL_S),
        ({"expires": "-1"}, DEFAULT_INTERVAL_S),
        ({"expires": "Thu, 99 Foo 99999 99:99:99 GMT"}, DEFAULT_INTERVAL_S),
        ({"expires": formatdate(NOW - 7200, usegmt=True)}, DEFAULT_INTERVAL_S),
    ],
)
def test_what_a_server_says_of_freshness(headers: dict[str, str], expected: int) -> None:
    assert wait_s(headers) == expected


def test_the_longer_wish_counts_but_a_persons_own_choice_outranks_them() -> None:
    headers = {"cache-control": "max-age=7200"}
    assert wait_s(headers, ttl_s=3 * HOUR) == 3 * HOUR
    assert wait_s(headers, ttl_s=HOUR) == 2 * HOUR
    assert wait_s(ttl_s=30 * DAY) == MAX_ASKED_S
    assert wait_s(headers, ttl_s=5 * HOUR, interval_s=900) == 900
    assert wait_s(interval_s=3 * DAY) == 3 * DAY


def test_failures_back_off_to_a_day() -> None:
    waits = [wait_s(failures=count, kind=FailureKind.SERVER_ERROR) for count in range(1, 12)]
    assert waits[:4] == [1800, 3600, 7200, 14_400]
    assert waits == sorted(waits)
    assert waits[-1] == DAY
    assert wait_s(failures=10**9, kind=FailureKind.NOT_FOUND) == DAY
    assert wait_s(failures=5, kind=FailureKind.DNS, interval_s=3 * DAY) == 3 * DAY


@pytest.mark.parametrize("kind", [FailureKind.DNS, FailureKind.CONNECTION, FailureKind.TIMEOUT, FailureKind.LOGIN_PAGE])
def test_what_no_server_answered_is_asked_within_the_hour(kind: FailureKind) -> None:
    # A computer that was without a network for a week gets its news soon after it has one again.
    assert [wait_s(failures=count, kind=kind) for count in (1, 2, 3, 300)] == [1800, 3600, 3600, 3600]
    assert wait_s(failures=300, kind=kind, interval_s=6 * HOUR) == 6 * HOUR


def test_what_is_gone_is_asked_daily_at_most() -> None:
    assert wait_s(failures=1, kind=FailureKind.GONE) == DAY
    assert wait_s(failures=1, kind=FailureKind.GONE, interval_s=60) == DAY


def test_a_servers_wish_for_rest_outranks_all() -> None:
    assert wait_s(kind=FailureKind.RATE_LIMITED, failures=1, retry_after_s=6 * HOUR, interval_s=60) == 6 * HOUR
    assert wait_s(kind=FailureKind.RATE_LIMITED, failures=1, retry_after_s=10) == DEFAULT_INTERVAL_S
    assert wait_s(kind=FailureKind.SERVER_ERROR, failures=1, retry_after_s=10**9) == MAX_RETRY_AFTER_S


def test_thousands_of_feeds_do_not_fall_due_in_one_second() -> None:
    waits = [wait_s(feed_id=feed_id) for feed_id in range(1, 2001)]
    assert min(waits) >= DEFAULT_INTERVAL_S
    assert max(waits) < DEFAULT_INTERVAL_S * 11 // 10
    assert max(waits.count(each) for each in set(waits)) <= 25
    assert waits == [wait_s(feed_id=feed_id) for feed_id in range(1, 2001)]


@given(
    st.dictionaries(
        st.sampled_from(["cache-control", "expires", "age", "date"]),
        st.text(max_size=40) | st.from_regex(r"max-age ?= ?\"?[0-9-]{0,30}\"?", fullmatch=True),
    ),
    st.none() | st.integers(60, 30 * DAY),
    st.none() | st.integers(0, 10**12),
    st.integers(0, 10**6),
    st.none() | st.sampled_from(FailureKind),
    st.none() | st.integers(0, 10**12),
    st.integers(0, 2**62),
)
def test_the_next_check_lies_between_the_interval_and_its_bounds(
    headers: dict[str, str],
    interval_s: int | None,
    ttl_s: int | None,
    failures: int,
    kind: FailureKind | None,
    retry_after_s: int | None,
    feed_id: int,
) -> None:
    wait = wait_s(
        headers,
        feed_id=feed_id,
        interval_s=interval_s,
        ttl_s=ttl_s,
        failures=failures,
        kind=kind,
        retry_after_s=retry_after_s,
    )
    base_s = interval_s or DEFAULT_INTERVAL_S
    longest_s = max(base_s, DAY, MAX_RETRY_AFTER_S if retry_after_s is not None else 0)
    assert base_s <= wait <= longest_s * 11 // 10
    if retry_after_s is not None:
        assert wait >= min(retry_after_s, MAX_RETRY_AFTER_S)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tue, 24 Nov 2026 00:00:00 GMT", NOW),
        ("Tuesday, 24-Nov-26 00:00:00 GMT", NOW),
        ("Tue Nov 24 00:00:00 2026", NOW),
        ("Tue, 24 Nov 2026 01:00:00 +0100", NOW),
        ("Tue, 24 Nov 2026 00:00:00 -0000", NOW),
        ("Tue, 24 Nov 2026 00:00:00", NOW),
        ("", None),
        ("0", None),
        ("soon", None),
        ("Tue, 24 Nov 99999999 00:00:00 GMT", None),
    ],
)
@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone cannot be set here")
def test_dates_of_headers(monkeypatch: pytest.MonkeyPatch, text: str, expected: int | None) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert http_date(text) == expected
    finally:
        monkeypatch.undo()
        time.tzset()


@given(st.text(max_size=60))
def test_any_text_is_a_date_or_none(text: str) -> None:
    assert isinstance(http_date(text), int | None)


# ---- moves

OLD, NEW, HOTEL = "http://old.example/feed", "https://new.example/feed", "http://hotel.example/login"

SOURCE = FeedSource(
    feed_id=1,
    url=OLD,
    title="Wire",
    etag=None,
    last_modified=None,
    body_hash=None,
    interval_s=None,
    failures=0,
    failing_since=None,
    moved_url=None,
    moved_count=0,
    moved_since=None,
    retry_after_at=None,
    next_check_at=None,
)


def checked(*checks: tuple[str | None, int]) -> list[Moved]:
    """What each check teaches, where its result is stored before the next."""
    source, found = SOURCE, []
    for permanent_url, now in checks:
        result = moved(source, permanent_url, now)
        found.append(result)
        source = replace(source, moved_url=result.url, moved_count=result.count, moved_since=result.since)
    return found


def test_a_move_is_believed_the_third_time_over_a_day() -> None:
    first, second, third = checked((NEW, NOW), (NEW, NOW + 1800), (NEW, NOW + MOVE_AGE_S))
    assert first == Moved(NEW, 1, NOW, None)
    assert second == Moved(NEW, 2, NOW, None)
    assert third == Moved(NEW, 3, NOW, NEW)


@pytest.mark.parametrize(
    "checks",
    [
        # An evening in a hotel: often, but not for long.
        [(HOTEL, NOW + minutes * 60) for minutes in range(0, 300, 30)],
        [(NEW, NOW), (NEW, NOW + 10 * MOVE_AGE_S)],
        [(NEW, NOW), (NEW, NOW + HOUR), (None, NOW + 2 * HOUR), (NEW, NOW + DAY), (NEW, NOW + DAY + 1)],
        [(NEW, NOW), (HOTEL, NOW + HOUR), (NEW, NOW + 2 * HOUR), (NEW, NOW + DAY)],
        [(OLD, NOW), (OLD, NOW + HOUR), (OLD, NOW + 2 * DAY)],
        [(None, NOW), (None, NOW + HOUR), (None, NOW + 2 * DAY)],
    ],
)
def test_a_move_is_not_believed(checks: list[tuple[str | None, int]]) -> None:
    assert all(result.move_to is None for result in checked(*checks))


@given(st.lists(st.tuples(st.sampled_from([None, OLD, NEW, HOTEL]), st.integers(0, DAY)), max_size=30))
def test_only_three_in_a_row_over_a_day_make_a_move(steps: list[tuple[str | None, int]]) -> None:
    now, checks = NOW, []
    for url, pause_s in steps:
        now += pause_s
        checks.append((url, now))
    for index, result in enumerate(checked(*checks)):
        if result.move_to is not None:
            run = [at for url, at in checks[: index + 1][-result.count :] if url == result.move_to]
            assert len(run) == result.count >= 3
            assert run[-1] - run[0] >= MOVE_AGE_S
