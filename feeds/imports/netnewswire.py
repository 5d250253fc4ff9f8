"""NetNewsWire's subscriptions, which lie in files beside an account's database: a list, and properties of the feeds."""

from __future__ import annotations

import plistlib
from dataclasses import replace
from pathlib import Path
from xml.parsers.expat import ExpatError

from feeds.imports.gathering import text
from feeds.opml import SEPARATOR, OpmlError, read_opml
from storage.foreign_readers import ForeignFeed, ForeignLibrary
from storage.import_types import SkipReason, SkipTally

LIST = "Subscriptions.opml"
PROPERTIES = "FeedMetadata.plist"
MAX_BYTES = 20_000_000
"""Of each file; 20,000 feeds take about 8 MB."""


def with_subscriptions(path: Path, library: ForeignLibrary, skips: SkipTally) -> ForeignLibrary:
    """A database's library with the subscriptions of the list beside it, and its stories under their addresses.

    An account of a service names feeds by that service's ids; the properties tell whose these are. Where the database
    lies alone, its stories' own ids are all there is, which for an account without a service are addresses.

    Args:
        path: of the database.
        library: what it holds.
        skips: gets the lines of the list that cannot be taken.
    """
    addresses = _addresses(_beside(path, PROPERTIES))
    feeds = _listed(_beside(path, LIST), skips)
    if feeds is None:
        feeds = tuple(replace(each, url=addresses.get(each.url, each.url)) for each in library.feeds)
    titles = {each.url: each.title for each in feeds}
    stories = []
    for story in library.stories:
        url = addresses.get(story.feed_url, story.feed_url)
        stories.append(replace(story, feed_url=url, feed_title=titles.get(url, "")))
    return replace(library, feeds=feeds, stories=tuple(stories))


def _beside(path: Path, name: str) -> bytes:
    """A file in the database's folder; b"" for one that is not there, cannot be read or is too large."""
    try:
        with path.with_name(name).open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError:
        return b""
    return data if len(data) <= MAX_BYTES else b""


def _listed(data: bytes, skips: SkipTally) -> tuple[ForeignFeed, ...] | None:
    if not data:
        return None
    try:
        listed = read_opml(data)
    except OpmlError:
        return None
    for line in listed.skipped:
        skips.add(SkipReason.NOT_WEB, line.title or line.address)
    return tuple(
        ForeignFeed(
            each.url, each.title or "", each.site_url or "", tuple(each.folder.split(SEPARATOR)) if each.folder else ()
        )
        for each in listed.subscriptions
    )


def _addresses(data: bytes) -> dict[str, str]:
    """Addresses of feeds by a service's ids."""
    try:
        properties = plistlib.loads(data) if data else {}
    except (ValueError, TypeError, AttributeError, LookupError, OverflowError, ExpatError):
        return {}
    if not isinstance(properties, dict):
        return {}
    return {
        feed_id: address
        for address, values in properties.items()
        if isinstance(values, dict) and isinstance(address, str) and (feed_id := text(values.get("feedID")))
    }
