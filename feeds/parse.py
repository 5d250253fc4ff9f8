"""RSS, RDF and Atom documents into entries. The only file that knows feedparser.

feedparser gets a `BytesIO` and never bare bytes or text, which it would open as a file's name or an address; its own
sanitising and rewriting of addresses are off, for the cleaner does both.
"""

from __future__ import annotations

import calendar
import hashlib
import io
import re
import time
from typing import Any

import feedparser

from feeds.addresses import absolute
from feeds.attachments import category_names, entry_enclosures, entry_picture
from feeds.dates import EARLIEST_AT, LATEST_AT, moment
from feeds.entries import ParsedEntry, ParsedFeed
from feeds.errors import FeedError
from feeds.protocol.failure_kind import FailureKind
from feeds.texts import clean_text, paragraphs

_UPDATES_S = {"hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}

_UNVERSIONED = re.compile(
    rb"<(?:[\w.-]+:)?channel[\s>/]|purl\.org/(?:net/rss1\.1#|rss/1\.0/)|netscape\.com/rdf/simple/0\.9/", re.IGNORECASE
)
"""Of RSS 1.1, CDF and what carries RSS within RDF: feedparser reads them and has no version for some."""

_CLOSED = re.compile(rb"</(?:rss|feed|channel|[\w.-]{1,20}:RDF)\s*>", re.IGNORECASE)
"""The end of a feed that was not cut short."""

LONGEST_NAME = 1000
"""In characters. Lists of authors are shorter; what is longer would cost time."""

_MAIL = re.compile(r"[^\s<>()\[\]\"]+@[^\s<>()\[\]\"]+")
_ADDRESS = re.compile(r"[\s:,;|(–-]*(?:https?://|www\.)\S+")


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
    if not parsed.get("version") and not parsed.entries and not _UNVERSIONED.search(xml):
        raise FeedError(FailureKind.NOT_A_FEED, url, "neither RSS nor Atom")
    # A whole feed may be empty, whatever is wrong with it; of one cut short nothing may be left.
    if (
        parsed.get("bozo")
        and not parsed.entries
        and not _says_anything(parsed.feed)
        and not _CLOSED.search(xml[-2000:])
    ):
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
        title=_title(feed, says_type=is_atom),
        site_url=absolute(base_url, _site(feed, is_whole=not parsed.get("bozo"))),
        language=feed.get("language") or feed.get("title_detail", {}).get("language") or None,
        ttl_s=_ttl_s(feed),
        entries=tuple(entries),
        failed=failed,
    )


def _says_anything(feed: Any) -> bool:
    return any(feed.get(name) for name in ("title", "subtitle", "link", "links"))


def _entry(entry: Any, base_url: str, feed_author: str | None, *, says_type: bool) -> ParsedEntry:
    html, base, language = _content(entry)
    url = _link(entry, base_url)
    title = _title(entry, says_type=says_type)
    # feedparser leaves the escapes in a document that is not well-formed: it must not make its entries new.
    guid = str(entry.get("id") or "").strip().replace("&amp;", "&")
    raw_hash = _hash(guid, url, title, html, str(dict.get(entry, "updated") or dict.get(entry, "published") or ""))
    return ParsedEntry(
        guid=guid or url or f"hash:{_hash(title, html)}",
        raw_hash=f"p{raw_hash}",
        url=url,
        title=title,
        author=_author(entry) or _author(entry.get("source") or {}) or feed_author,
        html=html,
        base_url=absolute(base_url, base) or url or base_url,
        published_at=_published_at(entry),
        language=language or entry.get("language") or entry.get("title_detail", {}).get("language") or None,
        picture_url=entry_picture(entry, base_url),
        enclosures=entry_enclosures(entry, base_url),
        categories=category_names(each.get("label") or each.get("term") for each in entry.get("tags", ())),
    )


def _site(feed: Any, *, is_whole: bool) -> str | None:
    """The feed's page. Of a document that is not well-formed feedparser makes "&ampb=" of "&amp;b="."""
    link = feed.get("link")
    return link if is_whole or link is None else re.sub(r"&amp;?(?=\w)", "&", link)


def _title(holder: Any, *, says_type: bool) -> str:
    """A title as plain text. `says_type`: the format declares whether it is plain; in RSS feedparser only guesses."""
    is_plain = says_type and (holder.get("title_detail") or {}).get("type") == "text/plain"
    return clean_text(holder.get("title") or holder.get("itunes_title"), is_html=not is_plain)


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
    # YouTube's descriptions are plain by nature, whatever they are declared as.
    is_plain = best.get("type") == "text/plain" or "yt_videoid" in entry
    return paragraphs(best["value"], is_html=not is_plain), best.get("base") or None, best.get("language") or None


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
    listed = entry.get("authors", ())
    raw = str(dict.get(entry, "author") or "")[:LONGEST_NAME]
    if len(listed) == 1 and "@" in raw:
        # feedparser parts names from mail by itself, but knows no domain of more than four letters.
        names = [_without_mail(raw)]
    else:
        names = [each.get("name") or each.get("email") or "" for each in listed]
    # An address behind a name ("Radio Example: www.example.com") is no part of it.
    shown = [clean_text(_ADDRESS.sub("", name[:LONGEST_NAME]) or name) for name in names]
    return ", ".join(name for name in dict.fromkeys(shown) if name)[:300] or clean_text(raw)[:300] or None


def _without_mail(text: str) -> str:
    """The name in "mail (name)", "name <mail>" and the like; the mail where there is no name."""
    found = _MAIL.search(text)
    if found is None:
        return text
    return (text[: found.start()] + text[found.end() :]).strip(" <>()[]\"',;") or found[0]


def _published_at(entry: Any) -> int | None:
    for name in ("published", "updated", "created"):
        # Not `entry.get`: feedparser would lend one date for the other, with a warning.
        at = moment(dict.get(entry, name)) or _epoch(dict.get(entry, f"{name}_parsed"))
        if at is not None:
            return at
    return None


def _epoch(value: time.struct_time | None) -> int | None:
    """What feedparser makes of the rare forms that `feeds.dates` does not know, among them ISO's weeks: it is UTC."""
    if value is None:
        return None
    try:
        at = calendar.timegm(value)
    except (ValueError, OverflowError):
        return None
    return at if EARLIEST_AT < at < LATEST_AT else None


def _ttl_s(feed: Any) -> int | None:
    """RSS's `ttl` (minutes), else the syndication module's period over its frequency."""
    try:
        if feed.get("ttl"):
            return max(0, int(float(feed["ttl"]) * 60))
        period = _UPDATES_S.get(str(feed.get("sy_updateperiod") or "").strip().lower())
        return None if period is None else int(period / max(1.0, float(feed.get("sy_updatefrequency") or 1)))
    except (ValueError, OverflowError):
        return None
