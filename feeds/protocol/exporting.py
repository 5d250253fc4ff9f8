"""Articles, lists, notes and editions written to files. Lists of feeds are `subscribing`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SaveArticle:
    """Write an article to a file. Answered by Done or Failed.

    Attributes:
        path: its ending says as what: pdf, epub, html, md or txt.
        date: when the article was published, as a reader is to see it.
        kind: "feed" or "full": the version of its text.
    """

    request_id: int
    article_id: int
    path: str
    date: str
    kind: str


@dataclass(frozen=True, slots=True)
class BuildEdition:
    """Make an edition of the digest. Answered by Done, whose id is the stored edition's, or Failed.

    Attributes:
        since, until: the period; UTC epoch seconds, the end not in it.
        minutes: how long it may take to read; None for all there is.
        topic: the only one it is of, as a briefing; None for all.
        takes_late: what was published before and arrived in the period is of it.
    """

    request_id: int
    since: int
    until: int
    minutes: int | None = None
    topic: str | None = None
    takes_late: bool = False


@dataclass(frozen=True, slots=True)
class ExportEdition:
    """Write a stored edition to a file. Answered by Done or Failed.

    Attributes:
        path: its ending says as what: epub, pdf, html, md, txt or eml.
        words: JSON: what it says of its own, `digest.export.edition_words.EditionWords`.
        is_letter: the sheet of a PDF is Letter, not A4.
    """

    request_id: int
    edition_id: int
    path: str
    words: str
    is_letter: bool = False


@dataclass(frozen=True, slots=True)
class ListIds:
    """Articles of a SaveList that follows, in order: a selection may hold all there are, and a line about 5,000.

    Attributes:
        list_id: the window's number for the list.
    """

    list_id: int
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SaveList:
    """Write articles to a file as a list, with topics, highlights and notes. Answered by Done or Failed.

    Attributes:
        path: its ending says as what: md or jsonl.
        ids: articles, in order; none for the list that the rest describes, as of `storage.types.ArticleFilter`.
        list_id: articles came ahead, as ListIds of this number; 0 for none.
        listed: how many came ahead.
    """

    request_id: int
    path: str
    ids: tuple[int, ...] = ()
    scope: str = "all"
    target_id: int | None = None
    query: str = ""
    sort: str = "newest"
    today_from: int = 0
    now: int = 0
    typing: bool = False
    with_muted: bool = False
    list_id: int = 0
    listed: int = 0


@dataclass(frozen=True, slots=True)
class SaveNotes:
    """Write the articles with highlights or notes to a file. Answered by Done or Failed.

    Attributes:
        path: its ending says as what: md or jsonl.
        topic_id: only those of a topic; None for all.
    """

    request_id: int
    path: str
    topic_id: int | None = None
