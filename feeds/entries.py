"""What parsers yield, whatever the format: a feed and its entries, not yet cleaned. Values only."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storage.types import Enclosure


@dataclass(frozen=True, slots=True)
class ParsedEntry:
    """One entry as its feed has it.

    Attributes:
        guid: identity within the feed: its id, else its link, else a hash.
        raw_hash: of the entry as it stood in the document.
        url: absolute http(s) address; None if it has none.
        title: plain text, already out of its markup.
        html: anything a server may send, or plain text; not safe.
        base_url: what addresses in `html` are relative to.
        published_at: UTC epoch seconds; None if missing or unreadable.
        language: as declared; None if it is not.
        picture_url: of a picture the feed names beside the text; None if it names none.
        enclosures: files that come with it, no pictures among them.
        categories: plain names, none twice.
    """

    guid: str
    raw_hash: str
    url: str | None
    title: str
    author: str | None
    html: str
    base_url: str
    published_at: int | None
    language: str | None = None
    picture_url: str | None = None
    enclosures: tuple[Enclosure, ...] = ()
    categories: tuple[str, ...] = ()

    def with_hash(self, raw_hash: str) -> ParsedEntry:
        """The same entry under another hash."""
        return replace(self, raw_hash=raw_hash)


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed's own facts and its entries, in the document's order.

    Attributes:
        ttl_s: how long the feed wishes not to be asked, in seconds; None if it does not say.
        failed: entries that could not be read, which is no failure of the feed.
    """

    title: str
    site_url: str | None
    language: str | None
    ttl_s: int | None
    entries: tuple[ParsedEntry, ...]
    failed: int = 0
