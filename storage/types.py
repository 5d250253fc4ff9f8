"""Values that pass into and out of storage: drafts in, rows and change sets out.

Frozen, slotted, free of SQL and of every other module of the project but `feed_types` and `story_types`, values too, so
that any room may import them. Feeds and folders are `feed_types`.
Times are UTC epoch seconds. "Safe HTML" is what `feeds.clean` put out; "plain text" holds no markup.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from storage.feed_types import FeedRow, FolderRow
from storage.story_types import StoryMark

SAVED_PAGES_FEED_ID = 0
"""The feed id shown for articles that came by no feed: pages kept by their address. No row has it."""


class BodyKind(StrEnum):
    """Where an article's stored text came from."""

    FEED = "feed"
    FULL = "full"


class Origin(StrEnum):
    """Who put a topic on an article. REMOVED: the user took a rule's tag off, and it never returns."""

    USER = "user"
    RULE = "rule"
    REMOVED = "removed"


class Scope(StrEnum):
    """Which part of the library a list shows."""

    TODAY = "today"
    UNREAD = "unread"
    SAVED = "saved"
    ALL = "all"
    TOPIC = "topic"
    FEED = "feed"
    FOLDER = "folder"
    PAGES = "pages"


class Sort(StrEnum):
    """How a list is ordered. RELEVANCE is meant with a query and falls back to NEWEST without one; COVERED, the stories
    told by most publishers first, falls back to NEWEST with one."""

    NEWEST = "newest"
    OLDEST = "oldest"
    RELEVANCE = "relevance"
    COVERED = "covered"


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """One list of articles: a part of the library, narrowed by a query.

    Attributes:
        target_id: the topic, feed or folder; None for the other scopes.
        query: in the search language; "" for none.
        today_from: local midnight as UTC epoch seconds; used by Scope.TODAY only.
        now: the moment `newer:` counts back from; UTC epoch seconds.
        typing: the query is being typed: its last word may go on.
        with_muted: articles of muted stories are listed too; a query always lists them.
    """

    scope: Scope
    target_id: int | None = None
    query: str = ""
    sort: Sort = Sort.NEWEST
    today_from: int = 0
    now: int = 0
    typing: bool = False
    with_muted: bool = False


@dataclass(frozen=True, slots=True)
class PictureDraft:
    """A picture an article refers to as `picture:KEY`; nothing of it is downloaded yet.

    Attributes:
        key: 32 lower-case hex digits, BLAKE2b-128 of `url`.
        width: in pixels as the page declares it; None if it does not.
    """

    key: str
    url: str
    alt: str
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that an article brings along: a podcast's audio, a video, a document. Nothing of it is downloaded.

    Attributes:
        url: absolute http(s) address.
        media_type: in lower case, as declared or by the address's ending; "" if neither tells.
        size_bytes: as declared; None if it is not.
        duration_s: in seconds, as declared; None if it is not.
        title: plain text; "" if it has none.
    """

    url: str
    media_type: str
    size_bytes: int | None = None
    duration_s: int | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """One cleaned article on its way into the library.

    Attributes:
        guid: identity within its feed: the entry's id, else its link, else a hash of its content.
        raw_hash: hash of the entry as it stood in the document; tells "same" without parsing.
        url: absolute http(s) address of the article, tracking parameters removed; None if it has none.
        title: plain text; "" if the entry has none.
        html: safe HTML; its pictures are `picture:KEY`.
        text: `plain_text(html)`, what search reads.
        excerpt: plain text, the first two sentences.
        words: words in `text`.
        language: BCP 47 primary tag in lower case ("en", "zh"); None if unknown.
        picture_key: the lead picture, one of `pictures`; None if there is none.
        published_at: as the feed claims; None if it does not or the claim is unreadable.
        content_hash: hash of title, author, url, html and enclosures; tells whether a changed entry changed for a
            reader.
        enclosures: in the feed's order, no address twice.
        categories: plain names as the feed gives them, in its order, none twice.
    """

    guid: str
    raw_hash: str
    url: str | None
    title: str
    author: str | None
    html: str
    text: str
    excerpt: str
    words: int
    language: str | None
    published_at: int | None
    content_hash: str
    picture_key: str | None = None
    pictures: tuple[PictureDraft, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic. `color` is "#rrggbb"; `rule` is a query that tags arriving articles, None for none.

    Attributes:
        is_notifying: arrivals are told in a notification.
        rule_problem: why the rule was skipped, technically; None while it runs.
        parent_id: the topic it stands within; None at the top.
        all_articles, all_unread: with those of the topics within it, each once.
    """

    id: int
    name: str
    color: str
    rule: str | None
    position: int
    articles: int
    unread: int
    is_notifying: bool = False
    rule_problem: str | None = None
    parent_id: int | None = None
    all_articles: int = 0
    all_unread: int = 0


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A search kept in the sidebar. `is_notifying`: arrivals are told in a notification."""

    id: int
    name: str
    query: str
    position: int
    is_notifying: bool = False


@dataclass(frozen=True, slots=True)
class Totals:
    """Counts of the fixed places of the sidebar."""

    articles: int
    unread: int
    saved: int
    today_unread: int
    pages: int


@dataclass(frozen=True, slots=True)
class Library:
    """Everything the sidebar shows, read in one go. Feeds and folders in order of position."""

    folders: tuple[FolderRow, ...]
    feeds: tuple[FeedRow, ...]
    topics: tuple[TopicRow, ...]
    searches: tuple[SearchRow, ...]
    totals: Totals


@dataclass(frozen=True, slots=True)
class TopicMark:
    """A topic on an article, and who put it there (never REMOVED).

    Attributes:
        because: of an opened article: the words for which the rule gave it, or for which it was tagged by itself;
            () elsewhere, or where a person did.
        is_learnt: of an opened article: not its rule gave it, but what it learnt.
    """

    topic_id: int
    name: str
    color: str
    origin: Origin
    because: tuple[str, ...] = ()
    is_learnt: bool = False


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One row of the list; holds no body.

    Attributes:
        feed_id: the feed it came by first; SAVED_PAGES_FEED_ID if it came by none.
        feed_title: that feed's title, or the remembered name of a feed since unsubscribed, or the site's name.
        sort_at: min(published, first seen), fixed at arrival.
        snippet: with a query that matches text: the sentence of the match; else the excerpt.
        marks: (start, length) in characters of the query's matches within `snippet`.
        title_marks: the same within `title`.
        notes: highlights and notes that a person made in it.
        story: the story it belongs to; None if it is alone.
        whole_pictures: keys of the pictures that go with its whole text; None if some of that may not be here.
    """

    id: int
    title: str
    url: str | None
    author: str | None
    feed_id: int
    feed_title: str
    published_at: int | None
    sort_at: int
    is_read: bool
    is_saved: bool
    words: int
    language: str | None
    picture_key: str | None
    topics: tuple[TopicMark, ...]
    excerpt: str
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()
    title_marks: tuple[tuple[int, int], ...] = ()
    notes: int = 0
    story: StoryMark | None = None
    whole_pictures: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class ArticleBody:
    """What the article view shows. `html` is safe HTML of `kind`; `pictures` are those it refers to, in order;
    `enclosures` are files that came with it.

    Attributes:
        versions: what is stored of it: the feed's text, the full text, or both.
        full_text: what became of its page, a `storage.full_texts.FullTextOutcome` value; None if it was never read.
    """

    row: ArticleRow
    kind: BodyKind
    html: str
    pictures: tuple[PictureDraft, ...]
    enclosures: tuple[Enclosure, ...] = ()
    versions: frozenset[BodyKind] = frozenset()
    full_text: str | None = None


After: TypeAlias = tuple[int, ...]
"""Where a chunk of ids ended, as the numbers that its list is ordered by."""


@dataclass(frozen=True, slots=True)
class IdChunk:
    """Part of a list's ids, in the list's order.

    Attributes:
        after: pass it to get the next chunk; None when the list is at its end.
    """

    ids: tuple[int, ...]
    after: After | None


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What a commit changed, for views to decide what to redraw.

    Attributes:
        many: too many articles to name: whoever shows articles must look again.
        library: feeds, folders, topics or searches changed, or counts of them.
    """

    new: frozenset[int] = frozenset()
    changed: frozenset[int] = frozenset()
    removed: frozenset[int] = frozenset()
    many: bool = False
    library: bool = False

    def __or__(self, other: ChangeSet) -> ChangeSet:
        """Both together; an article removed by either is removed."""
        removed = self.removed | other.removed
        new = (self.new | other.new) - removed
        return ChangeSet(
            new=new,
            changed=(self.changed | other.changed) - removed - new,
            removed=removed,
            many=self.many or other.many,
            library=self.library or other.library,
        )

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.new or self.changed or self.removed or self.many or self.library)


@dataclass(frozen=True, slots=True)
class Marked:
    """What a user's mark did, and how to take it back.

    Attributes:
        count: articles (or feeds, topics …) really changed; 0 means nothing was to do.
        undo: run on the writer's connection, it restores exactly what was before and returns a `Marked`
            whose own `undo` redoes; None where nothing changed.
        made_id: the id of the row a creating mark made; None otherwise.
        is_lesson: what topics learn from is another now: tags by the user, removals, a topic's rule.
    """

    changes: ChangeSet = field(default_factory=ChangeSet)
    count: int = 0
    undo: Callable[[sqlite3.Connection], Marked] | None = None
    made_id: int | None = None
    is_lesson: bool = False
