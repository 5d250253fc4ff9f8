"""JSON Feed 1.0 and 1.1 (jsonfeed.org) into entries. The released feedparser reads no JSON."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from html import escape
from typing import Any

from feeds.addresses import absolute
from feeds.entries import ParsedEntry, ParsedFeed
from feeds.errors import FeedError
from feeds.parse import EARLIEST_AT, LATEST_AT
from feeds.protocol import FailureKind
from feeds.texts import clean_text


def parse_json(text: str, url: str) -> ParsedFeed:
    """A JSON document's feed.

    Args:
        text: the document.
        url: where it is, after redirects.

    Raises:
        FeedError: NOT_A_FEED or MALFORMED.
    """
    try:
        document = json.loads(text, strict=False)
    except (ValueError, RecursionError) as error:
        raise FeedError(FailureKind.MALFORMED, url, f"no JSON: {error}") from error
    if not isinstance(document, dict) or not isinstance(document.get("items"), list):
        raise FeedError(FailureKind.NOT_A_FEED, url, "JSON, but no feed")
    if "jsonfeed.org" not in _text(document.get("version")) and "title" not in document:
        raise FeedError(FailureKind.NOT_A_FEED, url, "JSON, but no feed")
    entries: list[ParsedEntry] = []
    failed = 0
    for found in document["items"]:
        if not isinstance(found, dict):
            failed += 1
            continue
        raw = json.dumps(found, sort_keys=True).encode("utf-8", "surrogatepass")
        raw_hash = hashlib.blake2b(raw, digest_size=8).hexdigest()
        entries.append(_entry(found, raw_hash, url, document))
    if failed and not entries:
        raise FeedError(FailureKind.MALFORMED, url, "none of the entries could be read")
    return ParsedFeed(
        title=clean_text(_text(document.get("title")), is_html=False),
        site_url=absolute(url, _text(document.get("home_page_url"))),
        language=_text(document.get("language")) or None,
        ttl_s=None,
        entries=tuple(entries),
        failed=failed,
    )


def _entry(found: Mapping[str, Any], raw_hash: str, feed_url: str, document: Mapping[str, Any]) -> ParsedEntry:
    url = absolute(feed_url, _text(found.get("url")) or _text(found.get("external_url")))
    plain = _text(found.get("content_text"))
    html = _text(found.get("content_html")) or escape(plain, quote=False) or escape(_text(found.get("summary")))
    return ParsedEntry(
        guid=_text(found.get("id")) or url or f"hash:{raw_hash}",
        raw_hash=raw_hash,
        url=url,
        title=clean_text(_text(found.get("title")), is_html=False),
        author=_author(found) or _author(document),
        html=html,
        base_url=url or feed_url,
        published_at=_moment(found.get("date_published")) or _moment(found.get("date_modified")),
        language=_text(found.get("language")) or None,
        picture_url=absolute(feed_url, _text(found.get("image")) or _text(found.get("banner_image"))),
    )


def _text(value: object) -> str:
    """A string, or a number that a feed gave for one (version 1.0 allows ids that are numbers); "" for all else."""
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _author(found: Mapping[str, Any]) -> str | None:
    """1.1 has a list `authors`, 1.0 one `author`."""
    listed = found.get("authors") if isinstance(found.get("authors"), list) else [found.get("author")]
    names = [clean_text(_text(each.get("name"))) for each in listed or () if isinstance(each, dict)]
    return ", ".join(name for name in names if name)[:300] or None


def _moment(value: object) -> int | None:
    """RFC 3339, and what deviates from it as ISO 8601 allows; without a zone it counts as UTC."""
    try:
        moment = datetime.fromisoformat(_text(value))
        at = int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
    except (ValueError, OverflowError):
        return None
    return at if EARLIEST_AT < at < LATEST_AT else None
