"""Lists of subscriptions in and out: OPML 1 and 2, broken ones too. Pure but for `save_opml`.

lxml does the parsing, for it recovers from what is not well-formed; what an outline means is decided here. listparser
was tried and put aside: it raises on documents of the wild, and it flattens what folders nest.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path

from lxml import etree

from feeds.protocol import Subscription

SEPARATOR = "/"
ESCAPED_SEPARATOR = "\uff0f"
"""The full-width solidus stands for a "/" within a folder's name, so that paths come back as they went."""

MAX_DEPTH = 12
"""Deeper folders are taken as if they stood here: nobody nests so far, but a hostile list may."""


class OpmlError(Exception):
    """The document is no OPML list at all."""


_Path = tuple[str, ...]
"""Folders' names from the top."""


@dataclass(frozen=True, slots=True)
class OpmlList:
    """What a list holds. `skipped`: outlines that could not be used, in words."""

    subscriptions: tuple[Subscription, ...]
    skipped: tuple[str, ...] = ()


def path_segment(name: str) -> str:
    """A folder's name as part of a path."""
    return name.strip().replace(SEPARATOR, ESCAPED_SEPARATOR)


def read_opml(data: bytes) -> OpmlList:
    """The subscriptions of a list, each address once, in order; folders nested.

    Raises:
        OpmlError: it is no OPML.
    """
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data.lstrip(b"\xef\xbb\xbf \t\r\n") or b" ", parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise OpmlError(str(error)) from error
    if root is None or _local_name(root) != "opml":
        raise OpmlError("the document's root is no <opml>")
    found: dict[str, Subscription] = {}
    skipped: list[str] = []
    body = next((child for child in root if _local_name(child) == "body"), root)
    pending: list[tuple[etree._Element, _Path]] = [(child, ()) for child in reversed(body)]
    while pending:
        outline, path = pending.pop()
        if _local_name(outline) != "outline":
            continue
        inside = _take(outline, path, found, skipped)
        pending += [(child, inside) for child in reversed(outline)]
    return OpmlList(tuple(found.values()), tuple(skipped))


def _take(outline: etree._Element, path: _Path, found: dict[str, Subscription], skipped: list[str]) -> _Path:
    """Note an outline's subscription, if it is one; the path for what it holds."""
    values = {name.lower(): " ".join(str(value).split()) for name, value in outline.attrib.items()}
    title = values.get("text") or values.get("title") or None
    kind = values.get("type", "").lower()
    address = values.get("xmlurl") or (values.get("url") if kind in ("rss", "atom", "feed") else None)
    if address:
        url = _http_address(address)
        if url is None:
            skipped.append(f"{title or address}: {address} is no web address")
        elif url not in found:
            folder = SEPARATOR.join(path) or _category(values.get("category"))
            site = values.get("htmlurl")
            found[url] = Subscription(url, title, _http_address(site) if site else None, folder)
        return path
    if kind in ("link", "include"):
        skipped.append(f"{title or 'an outline'}: a link to another list is not followed")
        return path
    if len(outline) and title and len(path) < MAX_DEPTH:
        return (*path, path_segment(title))
    return path


def _category(value: str | None) -> str | None:
    """The folder that OPML 2's `category` attribute names: the first of its comma-separated paths."""
    if not value:
        return None
    parts = [part.strip() for part in value.split(",")[0].split("/") if part.strip()]
    return SEPARATOR.join(parts[:MAX_DEPTH]) or None


def _http_address(text: str) -> str | None:
    """An http or https address as written; None for any other: what a list names is fetched without being asked."""
    address = text.strip()
    if address.lower().startswith("feed://"):
        address = f"http://{address[7:]}"
    elif address.lower().startswith("feed:"):
        address = address[5:]
    scheme, colon, rest = address.partition("://")
    if not colon or scheme.lower() not in ("http", "https") or not rest or any(ch in ' <>"\\' for ch in address):
        return None
    return f"{scheme.lower()}://{rest}"


def _local_name(element: etree._Element) -> str:
    # Comments and processing instructions have a function for a tag.
    return etree.QName(element).localname.lower() if isinstance(element.tag, str) else ""


def write_opml(subscriptions: Sequence[Subscription], *, title: str, now: int) -> bytes:
    """An OPML 2.0 list; folders nest by their paths. `now`: UTC epoch seconds."""
    root = etree.Element("opml", version="2.0")
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = _writable(title)
    etree.SubElement(head, "dateCreated").text = formatdate(now, usegmt=True)
    body = etree.SubElement(root, "body")
    folders: dict[str, etree._Element] = {"": body}
    for each in subscriptions:
        parent = _folder(folders, each.folder or "")
        name = _writable(each.title or each.url)
        outline = etree.SubElement(parent, "outline", type="rss", text=name, title=name, xmlUrl=_writable(each.url))
        if each.site_url:
            outline.set("htmlUrl", _writable(each.site_url))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _folder(folders: dict[str, etree._Element], path: str) -> etree._Element:
    if path not in folders:
        above, _, segment = path.rpartition(SEPARATOR)
        name = _writable(segment.replace(ESCAPED_SEPARATOR, SEPARATOR))
        folders[path] = etree.SubElement(_folder(folders, above), "outline", text=name, title=name)
    return folders[path]


def _writable(text: str) -> str:
    """Without what XML 1.0 cannot hold."""
    return "".join(
        ch for ch in text if ch in "\t\n" or " " <= ch <= "\ud7ff" or "\ue000" <= ch <= "\ufffd" or ch > "\uffff"
    )


def save_opml(path: Path, subscriptions: Sequence[Subscription], *, title: str, now: int) -> None:
    """Write a list to a file, whole or not at all.

    Raises:
        OSError: it cannot be written; what was there before still is.
    """
    data = write_opml(subscriptions, title=title, now=now)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    partial = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
