"""Small feeds of every form, written by tests, and what is read of them."""

from __future__ import annotations

import json

from feeds.document import Kind, open_document
from feeds.entries import ParsedEntry, ParsedFeed
from feeds.jsonfeed import parse_json
from feeds.parse import parse
from feeds.tasks import FeedOutcome, FeedTask
from feeds.worker import read_feed

URL = "https://press.example/news/feed.xml"
NAMESPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    'xmlns:yt="http://www.youtube.com/xml/schemas/2015"'
)


def rss(*items: str, channel: str = "", attributes: str = "") -> str:
    inner = "".join(f"<item>{item}</item>" for item in items)
    return f'<rss version="2.0" {NAMESPACES} {attributes}><channel><title>Press</title>{channel}{inner}</channel></rss>'


def atom(*entries: str, feed: str = "", attributes: str = "") -> str:
    inner = "".join(f"<entry>{entry}</entry>" for entry in entries)
    return (
        f'<feed xmlns="http://www.w3.org/2005/Atom" {NAMESPACES} {attributes}><title>Press</title>{feed}{inner}</feed>'
    )


def read(document: str | bytes, content_type: str = "application/xml", url: str = URL) -> ParsedFeed:
    body = document.encode() if isinstance(document, str) else document
    opened = open_document(body, content_type, url)
    return parse_json(opened.text, url) if opened.kind is Kind.JSON else parse(opened.xml(), url)


def first(document: str | bytes, content_type: str = "application/xml") -> ParsedEntry:
    return read(document, content_type).entries[0]


def outcome(document: str | bytes, known: dict[str, str] | None = None) -> FeedOutcome:
    body = document.encode() if isinstance(document, str) else document
    return read_feed(FeedTask(1, URL, URL, {"content-type": "application/xml"}, body, known or {}, 1_700_000_000))


def feed_of(**item: object) -> str:
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Press", "items": [item]})
