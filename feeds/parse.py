"""RSS, RDF and Atom documents into entries. The only file that knows feedparser.

feedparser gets a `BytesIO` and never bare bytes or text, which it would open as a file's name or an address; its own
sanitising and rewriting of addresses are off, for the cleaner does both.
"""

from __future__ import annotations

import calendar
import hashlib
import io
import time
from collections.abc import Mapping
from typing import Any

import feedparser

from feeds.addresses import absolute
from feeds.entries import ParsedEntry, ParsedFeed
from feeds.errors import FeedError
from feeds.protocol import FailureKind
from feeds.texts import clean_text

EARLIEST_AT = 0
LATEST_AT = 4_102_444_800
"""Dates outside 1970 to 2100 are mistakes of a feed's software and count as missing."""

_UPDATES_S = {"hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}


def parse(xml: bytes, url: str) -> ParsedFeed:
    """A document's feed.

    Args:
        xml: the document as `document.Document.xml` makes it: in UTF-8, and declared so.
        url: where it is, after redirects.

    Raises:
        FeedError: NOT_A_FEED or MALFORMED.
    """
    try:
        parsed = feedparser.parse(
            io.BytesIO(xml),
            # No content-location: feedparser would resolve guids against it, and a feed that moves would come anew.
            response_headers={"content-type": "application/xml; charset=utf-8"},
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except Exception as error:
        raise FeedError(FailureKind.MALFORMED, url, f"{type(error).__name__}: {error}") from error
    if not parsed.get("version") and not parsed.entries:
        raise FeedError(FailureKind.NOT_A_FEED, url, "neither RSS nor Atom")
    if parsed.get("bozo") and not parsed.entries and not parsed.feed.get("title"):
        raise FeedError(FailureKind.MALFORMED, url, str(parsed.get("bozo_exception", "no entries")))
    feed = parsed.feed
    base_url = absolute(url, feed.get("title_detail", {}).get("base")) or url
    is_atom = str(parsed.get("version")).startswith("atom")
    # Atom's entries inherit the feed's author (RFC 4287, 4.2.1); RSS's managing editor wrote none of them.
    author = _author(feed) if is_atom else None
    entries: list[ParsedEntry] = []
    failed = 0
    for entry in parsed.entries:
        try:
            entries.append(_entry(entry, base_url, author, says_type=is_atom))
        except (ValueError, TypeError, AttributeError, OverflowError, KeyError):
            # A bad entry is not a bad feed. These are what broken values raise in feedparser's lazy properties.
            failed += 1
    if failed and not entries:
        raise FeedError(FailureKind.MALFORMED, url, f"none of {failed} entries could be read")
    return ParsedFeed(
        title=clean_text(feed.get("title")),
        site_url=absolute(url, feed.get("link")),
        language=feed.get("language") or None,
        ttl_s=_ttl_s(feed),
        entries=tuple(entries),
        failed=failed,
    )


def _entry(entry: Any, base_url: str, feed_author: str | None, *, says_type: bool) -> ParsedEntry:
    """One entry. `says_type`: the format declares whether a title is plain; in RSS feedparser only guesses."""
    html, base, language = _content(entry)
    url = _link(entry, base_url)
    title_detail = entry.get("title_detail") or {}
    title = clean_text(entry.get("title"), is_html=not (says_type and title_detail.get("type") == "text/plain"))
    guid = str(entry.get("id") or "").strip()
    raw_hash = _hash(guid, url, title, html, str(dict.get(entry, "updated") or dict.get(entry, "published") or ""))
    return ParsedEntry(
        guid=guid or url or f"hash:{_hash(title, html)}",
        raw_hash=f"p{raw_hash}",
        url=url,
        title=title,
        author=_author(entry) or feed_author,
        html=html,
        base_url=absolute(base_url, base) or url or base_url,
        published_at=_moment(entry),
        language=language,
        picture_url=_picture(entry, base_url),
    )


def _hash(*parts: str | None) -> str:
    joined = "\x1f".join(part or "" for part in parts)
    return hashlib.blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _content(entry: Any) -> tuple[str, str | None, str | None]:
    """The richest text of an entry, its base address and its language: full content before summary."""
    found = [*entry.get("content", ()), entry.get("summary_detail") or {}]
    found = [each for each in found if str(each.get("value") or "").strip()]
    if not found:
        return "", None, None
    best = max(found, key=lambda each: len(each["value"]))
    text = best["value"]
    if best.get("type") == "text/plain":
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text, best.get("base") or None, best.get("language") or None


def _link(entry: Any, base_url: str) -> str | None:
    """The entry's page: its alternate link, else its link, else an id that is an address."""
    links = [each for each in entry.get("links", ()) if each.get("href")]
    alternates = [each["href"] for each in links if each.get("rel") == "alternate"]
    pages = [
        each["href"]
        for each in links
        if each.get("rel") == "alternate" and str(each.get("type") or "text/html").startswith("text/html")
    ]
    # RSS takes a guid for a link unless told otherwise; "1" is an id all the same.
    guid = str(entry.get("id") or "")
    is_address = guid.lower().startswith(("http://", "https://"))
    fallback = guid if is_address and entry.get("guidislink", False) else None
    for reference in (entry.get("feedburner_origlink"), *pages, entry.get("link"), *alternates, fallback):
        url = absolute(base_url, reference) if is_address or reference != guid else None
        if url is not None:
            return url
    return None


def _author(entry: Any) -> str | None:
    names = [clean_text(each.get("name") or each.get("email")) for each in entry.get("authors", ())]
    names = [name for name in dict.fromkeys(names) if name] or [clean_text(entry.get("author"))]
    return ", ".join(names)[:300] or None


def _moment(entry: Any) -> int | None:
    for name in ("published_parsed", "updated_parsed", "created_parsed"):
        # Not `entry.get`: feedparser would lend one date for the other, with a warning.
        moment = _epoch(dict.get(entry, name))
        if moment is not None:
            return moment
    return None


def _epoch(value: time.struct_time | None) -> int | None:
    """feedparser's times are UTC; those without a zone it takes for UTC."""
    if value is None:
        return None
    try:
        at = calendar.timegm(value)
    except (ValueError, OverflowError):
        return None
    return at if EARLIEST_AT < at < LATEST_AT else None


def _picture(entry: Any, base_url: str) -> str | None:
    """The picture a feed names beside the text: Media RSS, iTunes, or an enclosure."""
    places: list[str | None] = []
    for each in entry.get("media_content", ()):
        if each.get("medium") == "image" or str(each.get("type") or "").startswith("image/"):
            places.append(each.get("url"))
    places += [each.get("url") for each in entry.get("media_thumbnail", ())]
    places += [each.get("href") for each in entry.get("enclosures", ()) if str(each.get("type")).startswith("image/")]
    image = entry.get("image")
    places.append(image.get("href") if isinstance(image, Mapping) else None)
    return next((url for place in places if (url := absolute(base_url, place)) is not None), None)


def _ttl_s(feed: Any) -> int | None:
    """RSS's `ttl` (minutes), else the syndication module's period over its frequency."""
    try:
        if feed.get("ttl"):
            return max(0, int(float(feed["ttl"]) * 60))
        period = _UPDATES_S.get(str(feed.get("sy_updateperiod") or "").strip().lower())
        return None if period is None else int(period / max(1.0, float(feed.get("sy_updatefrequency") or 1)))
    except (ValueError, OverflowError):
        return None
