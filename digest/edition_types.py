"""An edition of the digest as values: what the page shows, what is kept, what is exported. Built elsewhere. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

MINUTES = (3, 5, 10)
"""Lengths an edition is offered in, beside whole."""


class Reason(StrEnum):
    """Why a story stands where it stands."""

    SOURCES = "sources"
    TOPIC = "topic"
    RARE = "rare"
    RECENT = "recent"
    SAVED = "saved"
    LIKED = "liked"
    DEVELOPING = "developing"
    MORE = "more"
    LESS = "less"


@dataclass(frozen=True, slots=True)
class EditionReason:
    """One of the things that a story's rank is the sum of.

    Attributes:
        points: what it adds; less than nothing with LESS.
        count: of independent sources, with SOURCES; 0 else.
        name: the topic or feed it is about; "" for none.
    """

    kind: Reason
    points: float
    count: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class EditionSentence:
    """A sentence of a summary, word for word as an article has it.

    Attributes:
        article_id: of the article.
    """

    text: str
    article_id: int


@dataclass(frozen=True, slots=True)
class EditionArticle:
    """One article of a story, as it was when the edition was made.

    Attributes:
        source: its feed's title.
        at: when it came out or arrived; UTC epoch seconds.
        is_new: it came since the edition before.
        is_duplicate: it has the text of another article of the story.
    """

    article_id: int
    title: str
    source: str
    url: str | None
    at: int
    is_new: bool = False
    is_duplicate: bool = False


@dataclass(frozen=True, slots=True)
class EditionStory:
    """One event, by one article or by many.

    Attributes:
        story_id: None for an article that is alone.
        headline: the title of its most central article.
        headline_id: that article.
        sentences: two or three that tell it, chosen from its articles.
        articles: newest first, one at least.
        timeline: those of `articles` that say how it went, oldest first; empty where it is of one day.
        sources: distinct publishers, in the order of `articles`.
        topics: names, those of most articles first.
        is_developing: known before, with something new in this edition.
        picture_key: of the picture shown with it, the headline article's or another telling's; None if there is none.
        reasons: what its rank is the sum of, the weightiest first.
        is_exclusive: one publisher has it, of a topic that several wrote about.
    """

    story_id: int | None
    headline: str
    headline_id: int
    sentences: tuple[EditionSentence, ...]
    articles: tuple[EditionArticle, ...]
    sources: tuple[str, ...]
    topics: tuple[str, ...] = ()
    timeline: tuple[EditionArticle, ...] = ()
    is_developing: bool = False
    picture_key: str | None = None
    reasons: tuple[EditionReason, ...] = ()
    is_exclusive: bool = False

    def article(self, article_id: int) -> EditionArticle | None:
        """One of its articles by id."""
        return next((each for each in self.articles if each.article_id == article_id), None)


@dataclass(frozen=True, slots=True)
class EditionSection:
    """Stories of one topic that the reader follows, or all others.

    Attributes:
        topic: its name; None for everything else.
        color: "#rrggbb"; None for everything else.
        stories: the most important first.
    """

    topic: str | None
    color: str | None
    stories: tuple[EditionStory, ...]


class NameKind(StrEnum):
    """What a name is of; NAME where that is not known."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class EditionName:
    """Somebody or something that articles name. `articles`: how many of them."""

    name: str
    articles: int
    kind: NameKind = NameKind.NAME


@dataclass(frozen=True, slots=True)
class EditionWeek:
    """How many articles a week brought. `since`: its beginning, UTC epoch seconds."""

    since: int
    articles: int


@dataclass(frozen=True, slots=True)
class Briefing:
    """What a period brought on one topic, beside its stories.

    Attributes:
        timeline: the headlines of its key stories, oldest first.
        names: people, organisations, places and others, those of most articles first.
        weeks: all weeks of the period, oldest first.
    """

    timeline: tuple[EditionArticle, ...]
    names: tuple[EditionName, ...]
    weeks: tuple[EditionWeek, ...]

    def named(self, kind: NameKind) -> tuple[EditionName, ...]:
        """The names of a kind."""
        return tuple(each for each in self.names if each.kind is kind)


@dataclass(frozen=True, slots=True)
class Edition:
    """A digest of a period.

    Attributes:
        since, until: the period; UTC epoch seconds, the end not in it.
        made_at: UTC epoch seconds.
        lead: the story above all others, in no section; None where there is none.
        sections: followed topics in the reader's order, everything else last.
        articles: how many came in the period, those that no story shows too.
        minutes: to read its summaries.
        left_out: of `articles`, those that no story of it shows.
        left_stories: those for which its length has no room.
        topic: the only one it is of; None for all.
        briefing: with a topic, where one was asked for.
        colors: topic → "#rrggbb", of the topics of its stories.
    """

    since: int
    until: int
    made_at: int
    lead: EditionStory | None
    sections: tuple[EditionSection, ...]
    articles: int
    minutes: int
    left_out: int = 0
    topic: str | None = None
    briefing: Briefing | None = None
    left_stories: int = 0
    colors: Mapping[str, str] = field(default_factory=dict)

    def stories(self) -> Iterator[EditionStory]:
        """All of them, as they are read."""
        if self.lead is not None:
            yield self.lead
        for section in self.sections:
            yield from section.stories
