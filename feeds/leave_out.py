"""Takes out of a feed's document what is known already, so that only the rest is parsed and cleaned.

An entry is known by the hash of its element as it stands. From a document that is not well-formed, or that declares
entities of its own, nothing is taken out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree

from feeds.errors import FeedError
from feeds.protocol.failure_kind import FailureKind

MAX_ENTRIES = 5000
"""Of one reading. The largest captured feed known to us has 2,900; the first of a longer one are its newest, and the
rest follows when these are known."""

MAX_ATTRIBUTES = 1000
"""Of one element. feedparser needs time that grows with their square: 60 s for 100,000."""

_PARENT_NAMES = {"channel", "rdf", "feed", "rss", "items"}
_RESOURCE_LIMIT = "ERR_RESOURCE_LIMIT"
"""libxml2's word for elements nested deeper than 256, or a text beyond 10 MB."""


@dataclass(frozen=True, slots=True)
class Remaining:
    """What is left of a document.

    Attributes:
        body: the document, in UTF-8.
        hashes: of the entries left, in their order.
        left_out: of the entries that were known, hash → link as written; None if it has none.
        entries: how many there were before.
    """

    body: bytes
    hashes: tuple[str, ...]
    left_out: Mapping[str, str | None]
    entries: int


def leave_out(body: bytes, known_hashes: Collection[str], url: str = "") -> Remaining | None:
    """The document without what is known; ancestors keep their namespaces and xml:base. None: it is not taken apart.

    Args:
        body: XML in UTF-8.
        known_hashes: of stored entries.
        url: for the error.

    Raises:
        FeedError: TOO_COMPLEX; parsing it further would take minutes.
    """
    if b"<!ENTITY" in body[:65536]:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        # The parser's own log: the error's holds what earlier documents did, too.
        found: Any = parser.error_log
        if any(entry.type_name == _RESOURCE_LIMIT for entry in found):
            raise FeedError(FailureKind.TOO_COMPLEX, url, str(error)) from error
        return None
    if root.xpath(f"boolean(//*[count(@*) > {MAX_ATTRIBUTES}])"):
        raise FeedError(FailureKind.TOO_COMPLEX, url, f"an element with more than {MAX_ATTRIBUTES} attributes")
    if next(root.iter(etree.Entity), None) is not None:
        return None
    hashes: list[str] = []
    left_out: dict[str, str | None] = {}
    elements = [each for each in root.iter("{*}item", "{*}entry") if _is_entry(each)]
    for element in elements:
        raw = etree.tostring(element, with_tail=False)
        digest = hashlib.blake2b(raw, digest_size=8).hexdigest()
        if digest in known_hashes:
            left_out[digest] = _link(element)
        elif len(hashes) < MAX_ENTRIES:
            hashes.append(digest)
            continue
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    if len(hashes) < len(elements):
        body = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return Remaining(body, tuple(hashes), left_out, len(elements))


def _is_entry(element: etree._Element) -> bool:
    """Not an element of an extension that happens to bear the name."""
    parent = element.getparent()
    return parent is not None and etree.QName(parent).localname.lower() in _PARENT_NAMES


def _link(element: etree._Element) -> str | None:
    for link in element.iterfind("{*}link"):
        if link.get("rel", "alternate") == "alternate":
            return link.get("href") or link.text
    return None
