"""When a feed is due again, and when a redirect counts as a move. Pure."""

from __future__ import annotations

import re
from calendar import timegm
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_tz

from feeds.protocol.failure_kind import FailureKind
from storage.feed_types import FeedSource

MAX_ASKED_S = 24 * 3600
"""What a server's max-age or a feed's ttl may put a check off by; longer wishes are mistakes more often than not."""

MAX_RETRY_AFTER_S = 7 * 86_400
MAX_BACK_OFF_S = 24 * 3600
MAX_UNANSWERED_S = 3600
"""What no server answered is asked again by then: most often it is this computer that has no network, for an evening or
a week, and nobody is bothered by the asking."""

_UNANSWERED = frozenset(
    {FailureKind.DNS, FailureKind.CONNECTION, FailureKind.TIMEOUT, FailureKind.PROXY, FailureKind.LOGIN_PAGE}
)
"""A login page is the network's answer, not the feed's."""

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
    default_s: int,
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
        default_s: the interval of feeds without one of their own.
        headers: of the answer, names in lower case.
        ttl_s: the feed's own wish; None for none.
        failures: in a row, this check included.
        failure_kind: of this check; None if it succeeded.
        retry_after_s: what the server asked for.
    """
    base_s = interval_s if interval_s is not None else default_s
    if failure_kind is None:
        asked_s = max(_max_age_s(headers, now), ttl_s or 0) if interval_s is None else 0
        wait_s = max(base_s, min(asked_s, MAX_ASKED_S))
    elif failure_kind is FailureKind.GONE:
        wait_s = MAX_BACK_OFF_S
    else:
        most_s = MAX_UNANSWERED_S if failure_kind in _UNANSWERED else MAX_BACK_OFF_S
        wait_s = min(base_s * 2 ** min(max(failures - 1, 0), 10), max(most_s, base_s))
    if retry_after_s is not None:
        wait_s = max(wait_s, min(retry_after_s, MAX_RETRY_AFTER_S))
    return now + wait_s + _jitter(feed_id, wait_s)


def _jitter(feed_id: int, wait_s: int) -> int:
    # A multiplicative hash (Knuth): neighbours in number fall far apart.
    return (feed_id * 2_654_435_761 % 2**32) * (wait_s // JITTER_SHARE) // 2**32


def _max_age_s(headers: Mapping[str, str], now: int) -> int:
    """How long the answer says it stays fresh (RFC 9111, 4.2.1); 0 if it does not say."""
    directives = _directives(headers.get("cache-control", ""))
    if "no-store" in directives or directives.get("no-cache") == "":
        return 0
    if "max-age" in directives:
        # A number too large to hold counts as large; one that is none counts as stale (RFC 9111, 1.2.2 and 4.2.1).
        return max(0, _seconds(directives["max-age"]) - _seconds(headers.get("age", "")))
    expires = http_date(headers.get("expires", ""))
    if expires is None:
        return 0
    # By the server's own clock, where it tells it.
    sent = http_date(headers.get("date", ""))
    return max(0, expires - (now if sent is None else sent))


def _directives(value: str) -> dict[str, str]:
    """Cache-Control's directives by name; of one given twice the first. "" for one without an argument."""
    found: dict[str, str] = {}
    for name, quoted, plain in _DIRECTIVE.findall(value):
        found.setdefault(name.lower(), (quoted or plain).strip())
    return found


_DIRECTIVE = re.compile(r"""([\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,;"]*)))?""", re.ASCII)


def _seconds(text: str) -> int:
    text = text.strip()
    return int(text[:10]) if text.isascii() and text.isdigit() else 0


def http_date(text: str) -> int | None:
    """A date as HTTP headers have it, UTC epoch seconds; None for none. A missing zone means GMT (RFC 9110, 5.6.7)."""
    if not text or not text.isascii():
        return None
    try:
        parts = parsedate_tz(text)
        return None if parts is None else timegm((*parts[:6], 0, 0, 0)) - (parts[9] or 0)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


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
