"""Lists of subscriptions in and out: OPML 1 and 2, broken ones too. Pure but for `save_opml`.

lxml does the parsing, for it recovers from what is not well-formed; what an outline means is decided here. listparser
was tried and put aside: it raises on documents of the wild, and it flattens what folders nest.

Addresses are taken as a list names them, but http and https only: a list is a stranger's, and what it says is fetched
without being asked (CVE-2023-1350 ran commands out of one).
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import formatdate
from html import escape
from html.entities import html5
from pathlib import Path

from lxml import etree

from feeds.protocol.subscribing import COMMAND_SCHEME, OutlineProblem, SkippedOutline, Subscription
from storage.whole_files import write_whole

SEPARATOR = "/"
ESCAPED_SEPARATOR = "\uff0f"
"""The full-width solidus stands for a "/" within a folder's name, so that paths come back as they went."""

MAX_DEPTH = 12
"""Deeper folders are taken as if they stood here: nobody nests so far, but a hostile list may."""

MAX_ATTRIBUTES = 64
"""Of one outline; the most seen is 16. lxml lists attributes in quadratic time: 100,000 of them took 39 s."""

MAX_TITLE = 500
MAX_LOCAL = 1000
MAX_ADDRESS = 4096
"""Characters; what is longer is no title and no address anybody would use."""

_FEED_KINDS = frozenset({"rss", "atom", "feed", "pie"})
"""Liferea says "pie" for Atom."""

_BARE_ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:/|$)")
"""Lists written by hand leave the scheme out."""

_LOOSE_AMPERSAND = re.compile(r"&(?!#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|(?:amp|lt|gt|quot|apos);)(\w{1,32};)?")
_DECLARATION = re.compile(r"\s*<\?xml\b[^>]*\?>")
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


class OpmlError(Exception):
    """The document is no OPML list at all."""


_Path = tuple[str, ...]
"""Folders' names from the top."""


@dataclass(frozen=True, slots=True)
class OpmlList:
    """What a list holds.

    Attributes:
        skipped: outlines that could not be used.
        local: of those, the ones that name a file or a program of this computer. For a person to look at one by one.
    """

    subscriptions: tuple[Subscription, ...]
    skipped: tuple[SkippedOutline, ...] = ()
    local: tuple[Subscription, ...] = ()


def skipped_sentence(skipped: SkippedOutline) -> str:
    """Why an outline could not be used, in English: for the commands and the log."""
    reasons = {
        OutlineProblem.TOO_LARGE: "it has too many attributes",
        OutlineProblem.NOT_WEB: f"{skipped.address} is no web address",
        OutlineProblem.OTHER_LIST: "a link to another list is not followed",
        OutlineProblem.NO_FEED: "it names no feed",
    }
    return f"{skipped.title or 'an outline'}: {reasons[OutlineProblem(skipped.reason)]}"


def path_segment(name: str) -> str:
    """A folder's name as part of a path."""
    return name.strip().replace(SEPARATOR, ESCAPED_SEPARATOR)


def read_opml(data: bytes) -> OpmlList:
    """The subscriptions of a list, each address once, in order; folders nested.

    Raises:
        OpmlError: it is no OPML.
    """
    root = _parsed(data)
    if root is None or _local_name(root) != "opml":
        raise OpmlError("the document's root is no <opml>")
    found: dict[str, Subscription] = {}
    skipped: list[SkippedOutline] = []
    local: dict[str, Subscription] = {}
    # Some lists go on behind a body that was closed too early.
    top = [outline for child in root for outline in (child if _local_name(child) == "body" else (child,))]
    pending: list[tuple[etree._Element, _Path]] = [(child, ()) for child in reversed(top)]
    while pending:
        outline, path = pending.pop()
        if _local_name(outline) != "outline":
            continue
        inside = _take(outline, path, found, skipped, local)
        pending += [(child, inside) for child in reversed(outline)]
    return OpmlList(tuple(found.values()), tuple(skipped), tuple(local.values()))


def _parsed(data: bytes) -> etree._Element | None:
    """The document; of one that is not well-formed, what can be had after the usual mistakes are mended."""
    try:
        return etree.fromstring(data.lstrip(b"\xef\xbb\xbf \t\r\n"), _parser(recover=False))
    except (etree.XMLSyntaxError, ValueError):
        pass
    try:
        return etree.fromstring(_mended(data), _parser(recover=True))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise OpmlError(str(error)) from error


def _parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(recover=recover, resolve_entities=False, no_network=True, huge_tree=False)


def _mended(data: bytes) -> bytes:
    """UTF-8 with its ampersands escaped, HTML's entities resolved, and no characters that XML cannot hold."""
    text = _DECLARATION.sub("", _decoded(data), count=1)
    start = text.find("<")
    text = _UNREADABLE.sub("\ufffd", text[max(start, 0) :])
    return _LOOSE_AMPERSAND.sub(_escaped, text).encode("utf-8", "replace")


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    declared = re.match(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)", data.removeprefix(codecs.BOM_UTF8))
    for encoding in (declared[1].decode("ascii") if declared else "utf-8", "utf-8"):
        try:
            return data.decode(encoding)
        except (UnicodeError, LookupError):
            continue
    # What is not the UTF-8 it says is most often from an old Windows.
    return data.decode("cp1252", "replace")


def _escaped(found: re.Match[str]) -> str:
    name = found[1] or ""
    return escape(html5[name]) if name in html5 else f"&amp;{name}"


def _take(
    outline: etree._Element,
    path: _Path,
    found: dict[str, Subscription],
    skipped: list[SkippedOutline],
    local: dict[str, Subscription],
) -> _Path:
    """Note an outline's subscription, if it is one; the path for what it holds."""
    if len(outline.attrib) > MAX_ATTRIBUTES:
        skipped.append(SkippedOutline(OutlineProblem.TOO_LARGE, ""))
        return path
    values = {str(name).lower(): " ".join(str(value).split()) for name, value in outline.attrib.items()}
    title = (values.get("text") or values.get("title") or "")[:MAX_TITLE].strip() or None
    kind = values.get("type", "").lower()
    address = values.get("xmlurl") or (values.get("url") if kind in _FEED_KINDS else None)
    site = _http_address(values.get("htmlurl", ""))
    if address:
        url = _http_address(address)
        if url is None:
            skipped.append(SkippedOutline(OutlineProblem.NOT_WEB, title or "", address[:200]))
            if names_this_computer(address):
                local.setdefault(address, Subscription(address, title, None, SEPARATOR.join(path) or None))
        elif url not in found:
            folder = SEPARATOR.join(path) or _category(values.get("category"))
            # Written lists repeat the address where there is no title.
            found[url] = Subscription(url, title if title not in (address, url) else None, site, folder)
        return path
    if kind in ("link", "include"):
        skipped.append(SkippedOutline(OutlineProblem.OTHER_LIST, title or ""))
        return path
    if len(outline) and title and len(path) < MAX_DEPTH:
        return (*path, path_segment(title))
    if not len(outline) and (kind in _FEED_KINDS or site):
        skipped.append(SkippedOutline(OutlineProblem.NO_FEED, title or site or ""))
    return path


def names_this_computer(address: str) -> bool:
    """Whether an address names a file or a program here, and can be shown whole, no sign in it hiding a part."""
    is_named = address.lower().startswith(("file:///", COMMAND_SCHEME))
    return is_named and len(address) <= MAX_LOCAL and address.isprintable()


def _category(value: str | None) -> str | None:
    """The folder that OPML 2's `category` attribute names: the first of its comma-separated paths."""
    if not value:
        return None
    parts = [part.strip() for part in value.split(",")[0].split("/") if part.strip()]
    return SEPARATOR.join(parts[:MAX_DEPTH]) or None


def _http_address(text: str) -> str | None:
    """An http or https address as written, spaces escaped; None for any other."""
    address = text.strip()
    if address.lower().startswith("feed://"):
        address = f"http://{address[7:]}"
    elif address.lower().startswith("feed:"):
        address = address[5:]
    elif _BARE_ADDRESS.match(address):
        address = f"https://{address}"
    scheme, colon, rest = address.partition("://")
    host, slash, path = rest.partition("/")
    rest = host + slash + path.replace(" ", "%20")
    if len(rest) > MAX_ADDRESS or any(character in ' <>"\\' for character in rest):
        return None
    if not colon or scheme.lower() not in ("http", "https") or not host:
        return None
    return f"{scheme.lower()}://{rest}"


def _local_name(element: etree._Element) -> str:
    # Comments and processing instructions have a function for a tag. A prefix that nothing declares stays in the name
    # of what recovery gives, where etree.QName refuses it.
    return element.tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(element.tag, str) else ""


def write_opml(subscriptions: Sequence[Subscription], *, title: str, now: int) -> bytes:
    """An OPML 2.0 list; folders nest by their paths. `now`: UTC epoch seconds."""
    root = etree.Element("opml", version="2.0")
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = _writable(title)
    etree.SubElement(head, "dateCreated").text = formatdate(now, usegmt=True)
    body = etree.SubElement(root, "body")
    folders: dict[str, etree._Element] = {"": body}
    for each in subscriptions:
        parent = _folder(folders, SEPARATOR.join(filter(None, (each.folder or "").split(SEPARATOR))))
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
    write_whole(path, write_opml(subscriptions, title=title, now=now))
