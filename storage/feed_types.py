"""Feeds and folders as values: what a refresh needs and teaches, and the rows that are shown.

Frozen, slotted, free of SQL and of every other module of the project. Times are UTC epoch seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DigestShare(StrEnum):
    """How large a share of the digest the reader wants of a feed."""

    MORE = "more"
    USUAL = "usual"
    LESS = "less"


@dataclass(frozen=True, slots=True)
class FeedProblem:
    """Why a feed could not be read at its last check.

    Attributes:
        kind: one of `feeds.protocol.failure_kind.FailureKind`'s values.
        since: when the run of failures began.
        detail: the technical cause, for the log and the tooltip; never shown alone.
        http_status: None unless a server answered.
        failures: checks in a row that failed.
    """

    kind: str
    since: int
    detail: str
    http_status: int | None
    failures: int


@dataclass(frozen=True, slots=True)
class FeedSource:
    """What a refresh needs to know of a feed before it is fetched.

    Attributes:
        etag: as the server last sent it, verbatim.
        body_hash: of the last body that parsed; None if none has.
        interval_s: the person's own choice for this feed; None for the program's default.
        moved_url: where permanent redirects have pointed lately; None if they have not.
        moved_count: refreshes in a row at which `moved_url` parsed as a feed.
        moved_since: when the first of them was; None without `moved_url`.
        retry_after_at: a 429 asked not to be called before, by hand neither; None if not.
    """

    feed_id: int
    url: str
    title: str
    etag: str | None
    last_modified: str | None
    body_hash: str | None
    interval_s: int | None
    failures: int
    failing_since: int | None
    moved_url: str | None
    moved_count: int
    moved_since: int | None
    retry_after_at: int | None
    next_check_at: int | None


@dataclass(frozen=True, slots=True)
class FeedChecked:
    """What one check of a feed taught, to be written by `storage.feeds.record_check`.

    Attributes:
        problem_kind: None when the check succeeded.
        url: a new address to move the feed to; None to stay. The old one is kept and shown.
        title, site_url, language: as the feed says; None leaves what is stored.
    """

    feed_id: int
    checked_at: int
    next_check_at: int
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    title: str | None = None
    site_url: str | None = None
    language: str | None = None
    problem_kind: str | None = None
    problem_detail: str = ""
    http_status: int | None = None
    retry_after_at: int | None = None
    moved_url: str | None = None
    moved_count: int = 0
    moved_since: int | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder of feeds. `parent_id` None stands at the top; `position` orders siblings, feeds among them."""

    id: int
    name: str
    parent_id: int | None
    position: int


@dataclass(frozen=True, slots=True)
class FeedRow:
    """A subscription as the sidebar shows it.

    Attributes:
        title: the person's own if given, else the feed's, else the address.
        picture_policy: a `storage.picture_types.PicturePolicy` value; None for the library's.
        paused_at: since when it is not checked; None if it is.
        keep_days, keep_count: the keep rule; None for no bound of the kind.
        full_text: whether pages are read for whole articles: "auto", "always" or "never".
        is_notifying: arrivals are told in a notification.
        digest_share: how much of it the digest is to show.
    """

    id: int
    title: str
    url: str
    site_url: str | None
    folder_id: int | None
    position: int
    articles: int
    unread: int
    next_check_at: int | None
    last_checked_at: int | None
    interval_s: int | None
    problem: FeedProblem | None
    previous_url: str | None
    picture_policy: str | None = None
    paused_at: int | None = None
    keep_days: int | None = None
    keep_count: int | None = None
    full_text: str = "auto"
    is_notifying: bool = False
    digest_share: DigestShare = DigestShare.USUAL
