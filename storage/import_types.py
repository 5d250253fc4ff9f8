"""Values of an import from another reader: what a file of it holds, and what became of that. No SQL, no parsing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SkipReason(StrEnum):
    """Why something in a file was left out; `gui` and the command line turn each into words."""

    NO_ADDRESS = "no_address"
    TWICE = "twice"
    DELETED = "deleted"
    NOT_WEB = "not_web"
    TOO_MANY = "too_many"
    UNREADABLE = "unreadable"
    NOT_KEPT = "not_kept"
    UNCLEANED = "uncleaned"


@dataclass(frozen=True, slots=True)
class ImportedFeed:
    """A subscription. `url`: http(s) address; `folder`: names from the top joined by "/", None for none."""

    url: str
    title: str | None = None
    site_url: str | None = None
    folder: str | None = None


@dataclass(frozen=True, slots=True)
class ImportedStory:
    """One story as the other reader has it; nothing of it is cleaned.

    Attributes:
        url: http(s) address of its page.
        html: anything; None where the file holds no text.
        saved_at: when it was saved there, UTC epoch seconds; None if the file does not say.
        is_read: read, or archived.
        is_saved: starred, or kept for later.
        tags: names, none twice.
        feed_title: of where it came from; "" if the file does not say.
        feed_url: of the feed it came by; None if the file does not say.
        guid: its identity within that feed; None if the file does not say.
        published_at: UTC epoch seconds; None if the file does not say.
    """

    url: str
    title: str
    html: str | None = None
    saved_at: int | None = None
    is_read: bool = False
    is_saved: bool = False
    tags: tuple[str, ...] = ()
    feed_title: str = ""
    feed_url: str | None = None
    guid: str | None = None
    author: str | None = None
    published_at: int | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """What was left out for one reason. `example`: a title or address; "" for none."""

    reason: SkipReason
    count: int
    example: str = ""


@dataclass(frozen=True, slots=True)
class ImportedLibrary:
    """What a file holds.

    Attributes:
        reader: the name of the program that wrote it.
        local: feeds that a file or a program of this computer gives, which an import leaves out.
    """

    reader: str
    feeds: tuple[ImportedFeed, ...] = ()
    stories: tuple[ImportedStory, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    local: tuple[ImportedFeed, ...] = ()


class SkipTally:
    """Counts what is left out, with the first example of each reason."""

    def __init__(self, skipped: tuple[Skipped, ...] = ()) -> None:
        self._found = {each.reason: (each.count, each.example) for each in skipped}

    def add(self, reason: SkipReason, example: str = "", count: int = 1) -> None:
        """Note that something was left out."""
        before, first = self._found.get(reason, (0, ""))
        self._found[reason] = (before + count, first or " ".join(example.split())[:200])

    def total(self) -> tuple[Skipped, ...]:
        """Everything noted, in the order in which the reasons came up."""
        return tuple(Skipped(reason, *found) for reason, found in self._found.items())
