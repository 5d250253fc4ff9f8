"""JSON Feed 1.0 and 1.1 (jsonfeed.org) into entries. The released feedparser reads no JSON."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from html import escape
from typing import Any

from feeds.addresses import absolute
from feeds.attachments import category_names, distinct, enclosure
from feeds.dates import moment
from feeds.entries import ParsedEntry, ParsedFeed
from feeds.errors import FeedError
from feeds.json_text import read_json, whole
from feeds.protocol.failure_kind import FailureKind
from feeds.texts import clean_text, paragraphs
from storage.types import Enclosure

_ITEMS = re.compile(r'"items"\s*:\s*\[\s*')
_BETWEEN = re.compile(r"[\s,]*")
_DECODER = json.JSONDecoder(strict=False)


def parse_json(text: str, url: str) -> ParsedFeed:
    """A JSON document's feed. Of one that is cut short, what stands before the cut.

    Args:
        text: the document.
        url: where it is, after redirects.

    Raises:
        FeedError: NOT_A_FEED or MALFORMED.
    """
    document = _document(text, url)
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


def _document(text: str, url: str) -> Any:
    try:
        return read_json(text, strict=False)
    except RecursionError as error:
        raise FeedError(FailureKind.MALFORMED, url, "nested too deeply") from error
    except ValueError as error:
        document = _salvaged(text)
        if document is None:
            raise FeedError(FailureKind.MALFORMED, url, f"no JSON: {error}") from error
        return document


def _salvaged(text: str) -> Any:
    """What can be read of a document that breaks off or breaks within its items; None if no item can."""
    found = _ITEMS.search(text)
    if found is None:
        return None
    items: list[Any] = []
    at = found.end()
    try:
        while at < len(text):
            item, at = _DECODER.raw_decode(text, at)
            items.append(item)
            between = _BETWEEN.match(text, at)
            at = between.end() if between else at
    except (ValueError, RecursionError):
        pass
    try:
        about = json.loads(text[: found.start()] + '"items": []}', strict=False)
    except (ValueError, RecursionError):
        about = {}
    return whole({"title": "", **about, "items": items}, text) if items and isinstance(about, dict) else None


def _entry(found: Mapping[str, Any], raw_hash: str, feed_url: str, document: Mapping[str, Any]) -> ParsedEntry:
    elsewhere = absolute(feed_url, _text(found.get("external_url")))
    url = absolute(feed_url, _text(found.get("url"))) or elsewhere
    pictures, files = _attachments(found, feed_url)
    named = absolute(feed_url, _text(found.get("image"))) or absolute(feed_url, _text(found.get("banner_image")))
    return ParsedEntry(
        guid=_text(found.get("id")) or url or f"hash:{raw_hash}",
        raw_hash=raw_hash,
        url=url,
        title=clean_text(_text(found.get("title")), is_html=False),
        author=_author(found) or _author(document),
        html=_content(found, elsewhere if elsewhere != url else None),
        base_url=url or feed_url,
        published_at=moment(_text(found.get("date_published"))) or moment(_text(found.get("date_modified"))),
        language=_text(found.get("language")) or None,
        picture_url=named or next(iter(pictures), None),
        enclosures=files,
        categories=category_names(_text(each) for each in _list(found.get("tags"))),
    )


def _content(found: Mapping[str, Any], elsewhere: str | None) -> str:
    """The text as html: `content_html`, else `content_text`, else `summary`; then the page that it is about."""
    html = _text(found.get("content_html"))
    if not html:
        plain = _text(found.get("content_text")) or _text(found.get("summary"))
        html = paragraphs(plain, is_html=False) if plain else ""
    if elsewhere is not None and escape(elsewhere) not in html and elsewhere not in html:
        html += f'<p><a href="{escape(elsewhere)}">{escape(elsewhere)}</a></p>'
    return html


def _attachments(found: Mapping[str, Any], feed_url: str) -> tuple[list[str], tuple[Enclosure, ...]]:
    """Addresses of the attached pictures, and all else that is attached."""
    listed = [
        enclosure(
            feed_url,
            _text(each.get("url")),
            _text(each.get("mime_type")),
            _text(each.get("size_in_bytes")),
            _text(each.get("duration_in_seconds")),
            _text(each.get("title")),
        )
        for each in _list(found.get("attachments"))
        if isinstance(each, dict)
    ]
    known = [each for each in listed if each is not None]
    pictures = [each.url for each in known if each.media_type.startswith("image/")]
    return pictures, distinct(each for each in known if not each.media_type.startswith("image/"))


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    """A string, or a number that a feed gave for one (version 1.0 allows ids that are numbers); "" for all else."""
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _author(found: Mapping[str, Any]) -> str | None:
    """1.1 has a list `authors`, 1.0 one `author`; some write the bare name."""
    for listed in (_list(found.get("authors")), [found.get("author")]):
        given = [each.get("name") if isinstance(each, dict) else each for each in listed]
        names = [clean_text(each) for each in given if isinstance(each, str)]
        joined = ", ".join(dict.fromkeys(name for name in names if name))[:300]
        if joined:
            return joined
    return None
