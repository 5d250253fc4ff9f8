"""Takes out of a feed's document what is known already, so that only the rest is parsed and cleaned.

An entry is known by the hash of its element as it stands. The document must be well-formed and without a DOCTYPE; from
any other nothing is taken out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass

from lxml import etree

_PARENT_NAMES = {"channel", "rdf", "feed", "rss"}


@dataclass(frozen=True, slots=True)
class Remaining:
    """What is left of a document.

    Attributes:
        body: the document, in UTF-8.
        hashes: of the entries left, in their order.
        left_out: how many were known.
    """

    body: bytes
    hashes: tuple[str, ...]
    left_out: int


def leave_out(body: bytes, known_hashes: Collection[str]) -> Remaining | None:
    """The document without what is known; ancestors keep their namespaces and xml:base. None: it is not taken apart."""
    if b"<!DOCTYPE" in body[:4096] or b"<!ENTITY" in body[:4096]:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    hashes: list[str] = []
    left_out = 0
    for element in [each for each in root.iter("{*}item", "{*}entry") if _is_entry(each)]:
        raw = etree.tostring(element, with_tail=False)
        digest = hashlib.blake2b(raw, digest_size=8).hexdigest()
        parent = element.getparent()
        if digest in known_hashes and parent is not None:
            parent.remove(element)
            left_out += 1
        else:
            hashes.append(digest)
    return Remaining(etree.tostring(root, encoding="utf-8", xml_declaration=True), tuple(hashes), left_out)


def _is_entry(element: etree._Element) -> bool:
    """Not an element of an extension that happens to bear the name."""
    parent = element.getparent()
    return parent is not None and etree.QName(parent).localname.lower() in _PARENT_NAMES
