"""Values that editions are made from and kept as. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from storage.feed_types import DigestShare


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that an edition may show.

    Attributes:
        source: its feed's title.
        publisher: the host it comes from without "www.", else its source.
        feed_id: 0 for a kept page.
        sort_at, first_seen_at: UTC epoch seconds.
        topics: names, in the library's order.
        story_id: None for alone.
        duplicate_of: the article whose text it has.
        is_due: it came in the period; others are earlier ones of its story.
    """

    id: int
    title: str
    excerpt: str
    words: int
    url: str | None
    source: str
    publisher: str
    feed_id: int
    sort_at: int
    first_seen_at: int
    is_saved: bool = False
    picture_key: str | None = None
    language: str | None = None
    topics: tuple[str, ...] = ()
    story_id: int | None = None
    duplicate_of: int | None = None
    is_due: bool = True


@dataclass(frozen=True, slots=True)
class FollowedTopic:
    """A topic of the library, a section of an edition. `color`: "#rrggbb"."""

    name: str
    color: str


@dataclass(frozen=True, slots=True)
class EditionMaterial:
    """What came in a period, and what is known of the reader.

    Attributes:
        since, until: the period; UTC epoch seconds, the end not in it.
        topics: in the library's order.
        headlines: story → its most central article.
        rates: feed → articles a day, of the last weeks.
        liked: feed → share of its recent articles that the reader saved, 0 to 1.
        order: feed → its place in the reader's order.
        shares: feed → how much of it the reader wants, where that is not as usual.
        before: the end of the last digest that was finished; None if none was.
        topic: the only one the edition is of; None for all.
    """

    since: int
    until: int
    articles: tuple[Candidate, ...]
    topics: tuple[FollowedTopic, ...] = ()
    headlines: Mapping[int, int] = field(default_factory=dict)
    rates: Mapping[int, float] = field(default_factory=dict)
    liked: Mapping[int, float] = field(default_factory=dict)
    order: Mapping[int, int] = field(default_factory=dict)
    shares: Mapping[int, DigestShare] = field(default_factory=dict)
    before: int | None = None
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class KeptEdition:
    """An edition as the archive lists it.

    Attributes:
        finished_at: when the reader was done with it, and it was kept; None for one that is only looked at.
        headline: of its lead story; "" where it has none.
        stories: how many it shows.
    """

    id: int
    since: int
    until: int
    made_at: int
    finished_at: int | None
    topic: str | None
    headline: str
    stories: int
