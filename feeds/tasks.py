"""What is asked of worker processes and what they answer, and the ways in.

Light on purpose: the engine knows the work by its names here, and only a worker loads the parsers that do it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from feeds.protocol.failure_kind import FailureKind
from storage.types import ArticleDraft

Problem = tuple[str, str]
"""A FailureKind's value and the technical cause."""


@dataclass(frozen=True, slots=True)
class FeedTask:
    """A fetched document. `known`: guid → raw hash of what is stored; `fetched_at`: UTC epoch seconds."""

    feed_id: int
    url: str
    final_url: str
    headers: Mapping[str, str]
    body: bytes
    known: Mapping[str, str]
    fetched_at: int


@dataclass(frozen=True, slots=True)
class FeedOutcome:
    """What a document holds. `entries` were in it, `same` of them known; the rest are `drafts` or could not be read."""

    feed_id: int
    title: str | None = None
    site_url: str | None = None
    language: str | None = None
    ttl_s: int | None = None
    entries: int = 0
    same: int = 0
    drafts: tuple[ArticleDraft, ...] = ()
    problem: Problem | None = None

    @staticmethod
    def failed(feed_id: int, kind: FailureKind, detail: str) -> FeedOutcome:
        """A document that could not be read."""
        return FeedOutcome(feed_id, problem=(kind.value, detail))


@dataclass(frozen=True, slots=True)
class LookTask:
    """A document of unknown kind."""

    url: str
    final_url: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Looked:
    """What a document is. `kind`: "feed", "page", "opml" or "unknown"; `newest`: titles, newest first."""

    kind: str
    title: str = ""
    site_url: str | None = None
    newest: tuple[str, ...] = ()
    entries: int = 0
    links: tuple[tuple[str, str], ...] = ()
    page_title: str | None = None


@dataclass(frozen=True, slots=True)
class PageTask:
    """A web page that may hold an article. `hint`: what its feed says of it; "" for nothing."""

    url: str
    final_url: str
    headers: Mapping[str, str]
    body: bytes
    hint: str = ""


@dataclass(frozen=True, slots=True)
class PageOutcome:
    """A page's article, or why there is none.

    Attributes:
        prose: the article's text without captions and links to what is embedded.
        is_stub: it is only the part before a paywall.
    """

    draft: ArticleDraft | None = None
    site_name: str = ""
    problem: Problem | None = None
    prose: str = ""
    is_stub: bool = False


def read_feed(task: FeedTask) -> FeedOutcome:
    """A feed's new and changed entries; see `worker.read_feed`."""
    from feeds import worker  # noqa: PLC0415 - loaded in workers only

    return worker.read_feed(task)


def look_at(task: LookTask) -> Looked:
    """What kind of document this is; see `worker.look_at`."""
    from feeds import worker  # noqa: PLC0415 - loaded in workers only

    return worker.look_at(task)


def read_page(task: PageTask) -> PageOutcome:
    """A page's article; see `worker.read_page`."""
    from feeds import worker  # noqa: PLC0415 - loaded in workers only

    return worker.read_page(task)
