"""What makes articles whole: their pages, pictures, files and topics. The feeds themselves are `refreshing`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Complete:
    """Fetch what the policies want by now, for something was saved or chosen. `is_metered`: as of Refresh."""

    is_metered: bool = False


@dataclass(frozen=True, slots=True)
class FetchFullTexts:
    """Read the pages of articles now, whatever became of them before, and store their full texts. Answered by Done.

    Attributes:
        article_ids: at most 2,000, for a message must fit its line.
        is_metered: as of Refresh; of the pictures behind the texts.
    """

    request_id: int
    article_ids: tuple[int, ...]
    is_metered: bool = False


@dataclass(frozen=True, slots=True)
class FetchPictures:
    """Fetch all pictures of some articles now, whatever the policies. Answered by Done (`count`: stored) or Failed."""

    request_id: int
    article_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LearnTopics:
    """Learn topics anew whose examples changed, and suggest them for recent articles: something was tagged."""


@dataclass(frozen=True, slots=True)
class SaveEnclosure:
    """Write a file that an article brought to a path of the person's choice. Answered by Done (`count`: bytes) or
    Failed; a cancelled one by Done with a count of 0.

    Attributes:
        url: one of the article's enclosures.
    """

    request_id: int
    article_id: int
    url: str
    path: str


@dataclass(frozen=True, slots=True)
class FullTextsProgress:
    """How far the reading of articles' pages is; sent at most twice a second."""

    done: int
    wanted: int
    stored: int
    failed: int


@dataclass(frozen=True, slots=True)
class FullTextsFinished:
    """Totals of a run over pages: full texts stored, and pages that could not be read."""

    stored: int
    failed: int
    seconds: float
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class PicturesProgress:
    """How far the fetching of pictures is; sent at most twice a second. `wanted` grows as more are looked up."""

    done: int
    wanted: int
    stored: int
    failed: int


@dataclass(frozen=True, slots=True)
class PicturesFinished:
    """Totals of a run over pictures: those stored and failed, and the bytes of those stored; feeds' icons apart."""

    stored: int
    failed: int
    size_bytes: int
    seconds: float
    cancelled: bool = False
    icons: int = 0


@dataclass(frozen=True, slots=True)
class EnclosureProgress:
    """How much of a file is written; sent at most twice a second. `size_bytes`: all of it; None if not known."""

    request_id: int
    done_bytes: int
    size_bytes: int | None
