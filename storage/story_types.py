"""Values that stories pass through. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class StoryMark:
    """What a list shows of the story an article belongs to.

    Attributes:
        publishers, articles: in the story, hidden ones left out; at least two articles.
    """

    story_id: int
    publishers: int
    articles: int
    is_muted: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """One article of a story.

    Attributes:
        source: its feed's title.
        sort_at: UTC epoch seconds.
        is_duplicate: it has the text of another article of the story.
    """

    article_id: int
    title: str
    source: str
    sort_at: int
    is_read: bool
    is_duplicate: bool


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story as commands and editions take it.

    Attributes:
        headline: the title of its most central article, `headline_id`.
        article_ids: newest first.
        publishers: distinct ones.
        first_at, last_at: UTC epoch seconds.
        topics: names of the topics its articles carry, those of most articles first.
    """

    id: int
    headline_id: int
    headline: str
    article_ids: tuple[int, ...]
    publishers: int
    first_at: int
    last_at: int
    topics: tuple[str, ...]
    is_muted: bool


@dataclass(frozen=True, slots=True)
class WaitingArticle:
    """A recent article whose terms are not known yet. `text`: plain; the others are as of `WindowArticle`."""

    article_id: int
    title: str
    text: str
    language: str | None
    sort_at: int
    publisher: str
    story_id: int | None = None
    is_by_hand: int = 0


WindowRow = tuple[int, int, str, bytes, int | None, int]
"""A `WindowArticle` as SQLite gives it: thousands are read for each pass, and nearly all are as they were before."""


class WindowArticle(NamedTuple):
    """A recent article as grouping takes it.

    Attributes:
        publisher: the host of its address without "www.", else its feed's title.
        terms: as packed.
        story_id: where it is now; None for alone.
        is_by_hand: a person put it there: 1, else 0.
    """

    article_id: int
    sort_at: int
    publisher: str
    terms: bytes
    story_id: int | None
    is_by_hand: int


@dataclass(frozen=True, slots=True)
class Grouping:
    """One story as a pass found it.

    Attributes:
        story_id: the story it continues; None for a new one.
        article_ids: all of it that the pass saw, two at least.
        headline_id: the most central of them.
        duplicates: article → the earlier article whose text it has.
    """

    story_id: int | None
    article_ids: tuple[int, ...]
    headline_id: int
    duplicates: tuple[tuple[int, int], ...] = ()
