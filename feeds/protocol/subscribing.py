"""From an address to subscriptions, kept pages and lists of feeds. Other readers' libraries are `importing`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

COMMAND_SCHEME = "command:"
"""How the address of a feed begins that a program on this computer writes."""


class OutlineProblem(StrEnum):
    """Why an outline of a list of subscriptions could not be used."""

    TOO_LARGE = "too_large"
    NOT_WEB = "not_web"
    OTHER_LIST = "other_list"
    NO_FEED = "no_feed"


@dataclass(frozen=True, slots=True)
class SkippedOutline:
    """An outline that could not be used.

    Attributes:
        reason: an OutlineProblem value.
        title: what it calls itself; "" for nothing.
        address: cut short; "" where it is not the reason.
    """

    reason: str
    title: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """See what is at an address: feeds, an OPML list, a page. Answered by Found or Failed.

    Attributes:
        named_by: the feed that names the address, which then is no file, and in a private network only where the
            feed is; None where a person typed it.
        may_run: the address names a program, and the person who typed it was told that it will run.
    """

    request_id: int
    address: str
    named_by: str | None = None
    may_run: bool = False


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed at the address looked at.

    Attributes:
        newest: titles of its newest entries, newest first, at most 5.
        feed_id: set if it is subscribed to already.
    """

    url: str
    title: str
    site_url: str | None
    newest: tuple[str, ...]
    entries: int
    feed_id: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What is at an address. `kind`: "feeds", "opml" or "page".

    Attributes:
        feeds: for "feeds" at least one; for "page" empty.
        page_title: of the page there, whether or not feeds were found on it; None if it is no page.
        subscriptions: for "opml" how many feeds the list holds.
    """

    request_id: int
    kind: str
    feeds: tuple[FoundFeed, ...] = ()
    page_title: str | None = None
    subscriptions: int = 0


@dataclass(frozen=True, slots=True)
class Subscription:
    """One feed to subscribe to. `folder`: names from the top joined by "/"; None for none."""

    url: str
    title: str | None = None
    site_url: str | None = None
    folder: str | None = None


@dataclass(frozen=True, slots=True)
class Subscribe:
    """Subscribe and refresh what is new. Known addresses are left as they are. Answered by Done or Failed."""

    request_id: int
    subscriptions: tuple[Subscription, ...]


@dataclass(frozen=True, slots=True)
class ImportOpml:
    """Subscribe to a list of feeds. Answered by Done or Failed. `path`: of a file, or an address as typed."""

    request_id: int
    path: str


@dataclass(frozen=True, slots=True)
class ExportOpml:
    """Write all subscriptions to a file. Answered by Done or Failed."""

    request_id: int
    path: str


@dataclass(frozen=True, slots=True)
class KeepPage:
    """Store one page, by address or file path, under Saved pages, with topics. Answered by Done or Failed.

    Attributes:
        is_metered: as of Refresh; of its pictures.
    """

    request_id: int
    address: str
    topics: tuple[str, ...] = ()
    is_metered: bool = False


@dataclass(frozen=True, slots=True)
class ListStarters:
    """Ask for the starter feeds that ship with the program. Answered by Starters."""

    request_id: int


@dataclass(frozen=True, slots=True)
class Starters:
    """The starter feeds; `folder` of each is its subject."""

    request_id: int
    feeds: tuple[Subscription, ...]
