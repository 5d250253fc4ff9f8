"""The corpus of real feeds: every one is taken in, none of a captured one's entries is lost, what they say is right."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from feeds.decide import decide
from feeds.document import Kind, open_document
from feeds.entries import ParsedEntry
from feeds.errors import FeedError
from feeds.jsonfeed import parse_json
from feeds.parse import parse

LABELS = Path(__file__).with_name("labelled_feeds.json")

CUT_SHORT = "kurtmckee_feedparser/tests__illformed__aaa_illformed.xml"
"""A root that is never closed and holds nothing: the one feed that must be refused."""


def _files(corpora: Path, *, captured: bool) -> Iterator[tuple[str, int, bytes]]:
    for about in json.loads((corpora / "manifest.json").read_text(encoding="utf-8")):
        folder, _, name = about["file"].partition("/")
        if folder == "feeds" and bool(about.get("captured")) is captured:
            yield name, about["items_counted_in_bytes"], (corpora / about["file"]).read_bytes()


def _entries(body: bytes, url: str) -> tuple[ParsedEntry, ...]:
    document = open_document(body, "application/xml", url)
    return (parse_json(document.text, url) if document.kind is Kind.JSON else parse(document.xml(), url)).entries


def test_no_entry_of_a_captured_feed_is_lost(corpora: Path) -> None:
    different = {}
    for name, items, body in _files(corpora, captured=True):
        entries = _entries(body, f"http://feeds.example/{name}")
        kept = decide({}, entries)
        if (len(entries), len(kept.new)) != (items, items):
            different[name] = (items, len(entries), len(kept.new))
    assert different == {}


def test_every_feed_is_taken_in(corpora: Path) -> None:
    refused = {}
    for name, _, body in _files(corpora, captured=False):
        if name.startswith("kurtmckee_listparser/"):
            # Lists of people and of feeds, none a feed itself.
            continue
        try:
            _entries(body, f"http://feeds.example/{name}")
        except FeedError as error:
            refused[name] = repr(error)
    assert set(refused) == {CUT_SHORT}, refused


@pytest.mark.parametrize("label", json.loads(LABELS.read_text(encoding="utf-8")), ids=lambda label: label["file"])
def test_a_labelled_feed_is_read_as_a_person_reads_it(label: dict[str, str | int | None], corpora: Path) -> None:
    name = str(label["file"])
    body = (corpora / "feeds" / name).read_bytes()
    entry = _entries(body, f"http://feeds.example/{name}")[0]
    read = {"title": entry.title, "link": entry.url, "published_at": entry.published_at, "author": entry.author}
    assert {"file": name, **read} == label
