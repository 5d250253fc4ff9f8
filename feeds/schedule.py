"""When a feed is due again, and when a redirect counts as a move. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from feeds.protocol import FailureKind
from storage.types import FeedSource

DEFAULT_INTERVAL_S = 30 * 60
MAX_ASKED_S = 24 * 3600
"""What a server's max-age or a feed's ttl may put a check off by; longer wishes are mistakes more often than not."""

MAX_RETRY_AFTER_S = 7 * 86_400
MAX_BACK_OFF_S = 24 * 3600
JITTER_SHARE = 10
"""Checks are spread over a tenth of the interval, so that thousands of feeds do not fall due in one second."""

MOVES_NEEDED = 3
MOVE_AGE_S = 86_400
"""A permanent redirect is believed when its target was a feed three times over at least a day: a hotel's login page
answers 301 for everything, for an evening."""


def next_check(
    *,
    now: int,
    feed_id: int,
    interval_s: int | None,
    headers: Mapping[str, str],
    ttl_s: int | None,
    failures: int = 0,
    failure_kind: FailureKind | None = None,
    retry_after_s: int | None = None,
) -> int:
    """The moment of the next check; UTC epoch seconds.

    Args:
        now: this check's moment; UTC epoch seconds.
        feed_id: spreads feeds, always by the same amount.
        interval_s: the person's choice for this feed, which outranks a server's wish for more calm but not for rest
            (`retry_after_s`); None for the default.
        headers: of the answer, names in lower case.
        ttl_s: the feed's own wish; None for none.
        failures: in a row, this check included.
        failure_kind: of this check; None if it succeeded.
        retry_after_s: what the server asked for.
    """
    base_s = interval_s if interval_s is not None else DEFAULT_INTERVAL_S
    if failure_kind is None:
        asked_s = max(_max_age_s(headers, now), ttl_s or 0) if interval_s is None else 0
        wait_s = max(base_s, min(asked_s, MAX_ASKED_S))
    elif failure_kind is FailureKind.GONE:
        wait_s = MAX_BACK_OFF_S
    else:
        wait_s = min(base_s * 2 ** min(max(failures - 1, 0), 10), max(MAX_BACK_OFF_S, base_s))
    if retry_after_s is not None:
        return now + max(wait_s, min(retry_after_s, MAX_RETRY_AFTER_S))
    return now + wait_s + _jitter(feed_id, wait_s)


def _jitter(feed_id: int, wait_s: int) -> int:
    # A multiplicative hash (Knuth): neighbours in number fall far apart.
    return (feed_id * 2_654_435_761 % 2**32) * (wait_s // JITTER_SHARE) // 2**32


def _max_age_s(headers: Mapping[str, str], now: int) -> int:
    """How long the answer says it stays fresh (RFC 9111, 4.2.1); 0 if it does not say."""
    control = headers.get("cache-control", "").lower()
    if "no-cache" in control or "no-store" in control:
        return 0
    found = re.search(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,10})", control)
    if found:
        age = re.fullmatch(r"\s*(\d{1,10})\s*", headers.get("age", ""))
        return max(0, int(found[1]) - (int(age[1]) if age else 0))
    try:
        return max(0, int(parsedate_to_datetime(headers["expires"]).timestamp()) - now)
    except (KeyError, ValueError, OverflowError):
        return 0


@dataclass(frozen=True, slots=True)
class Moved:
    """What is known of a feed's move after a check. `move_to`: the address to take now; None to stay."""

    url: str | None = None
    count: int = 0
    since: int | None = None
    move_to: str | None = None


def moved(source: FeedSource, permanent_url: str | None, now: int) -> Moved:
    """Judge a permanent redirect whose target has just been read as a feed, or been unchanged since it was."""
    if permanent_url is None or permanent_url == source.url:
        return Moved()
    same = permanent_url == source.moved_url and source.moved_since is not None
    count = source.moved_count + 1 if same else 1
    since = source.moved_since if same and source.moved_since is not None else now
    believed = count >= MOVES_NEEDED and now - since >= MOVE_AGE_S
    return Moved(permanent_url, count, since, permanent_url if believed else None)
