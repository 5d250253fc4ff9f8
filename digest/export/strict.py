"""Trees made such as readers of books take: only what may stand where it stands, names once, links that lead. Pure.

Browsers forgive what a book's reader refuses with the whole page: https://html.spec.whatwg.org/#content-models says
what may hold what.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit, urlunsplit

from digest.export.tree import Node, quoted

_PHRASES = frozenset(
    (
        *("a", "b", "strong", "i", "em", "cite", "q", "s", "del", "ins", "u", "sub", "sup", "small", "mark", "code"),
        *("samp", "kbd", "var", "abbr", "dfn", "span", "br", "img"),
    )
)
_OF_PHRASES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"))
_OF_BLOCKS = frozenset(("article", "section", "aside", "blockquote", "div"))
_ATTRIBUTES = {"a": ("href",), "img": ("src", "alt"), "ol": ("start",), "td": ("colspan", "rowspan")}
_ATTRIBUTES["th"] = _ATTRIBUTES["td"]
_EVERYWHERE = ("id", "class", "title")
_NUMBERS = frozenset(("start", "colspan", "rowspan"))
_HOST = re.compile(
    r"(?:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?\.?|\d{1,3}(?:\.\d{1,3}){3})(?::\d*)?",
    re.IGNORECASE,
)
_COLOR = re.compile("color:#[0-9a-fA-F]{6}")
"""All that a style may say: the colour of a topic's mark."""
_SAFE = "!$%&'()*+,;=:@/?~-._"


def strict(root: Node) -> Node:
    """A new tree that says the same."""
    made = Node(root.name, dict(root.attributes), list(_flow(root.children, is_linked=False)))
    names: set[str] = set()
    for node in made.walk():
        name = node.attributes.get("id")
        if name is None:
            continue
        if name in names or not name or any(each.isspace() for each in name):
            del node.attributes["id"]
        names.add(name)
    for node in made.walk():
        place = node.attributes.get("href", "")
        if place.startswith("#") and place[1:] not in names:
            del node.attributes["href"]
    return made


def strict_address(address: str) -> str | None:
    """An address on the web as every reader takes it; None for one that some refuse."""
    if address == "mailto:":
        return None
    if address.startswith(("#", "mailto:")) or "://" not in address:
        return quoted(address, _SAFE + "#")
    try:
        parts = urlsplit(address)
        host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        return None
    if not _HOST.fullmatch(host):
        return None
    rest = (quoted(part, _SAFE) for part in (parts.path, parts.query, parts.fragment))
    return urlunsplit((parts.scheme, host, *rest))


def _flow(children: Iterable[Node | str], *, is_linked: bool) -> Iterator[Node | str]:
    """What may stand where paragraphs may."""
    for child in children:
        if isinstance(child, str):
            yield child
        elif child.name in _PHRASES:
            yield from _phrase(child, is_linked=is_linked)
        elif child.name in ("ul", "ol"):
            yield from _list(child, is_linked=is_linked)
        elif child.name == "dl":
            yield from _definitions(child, is_linked=is_linked)
        elif child.name == "table":
            yield from _table(child, is_linked=is_linked)
        elif child.name == "hr":
            yield Node("hr")
        elif child.name == "figure":
            yield _figure(child, is_linked=is_linked)
        elif child.name in _OF_PHRASES:
            yield _made(child, _phrases(child.children, is_linked=is_linked))
        elif child.name in _OF_BLOCKS:
            yield _made(child, _flow(child.children, is_linked=is_linked))
        else:
            yield Node("div", {}, list(_flow(child.children, is_linked=is_linked)))


def _phrases(children: Iterable[Node | str], *, is_linked: bool) -> Iterator[Node | str]:
    """What may stand within a line; of blocks what they say."""
    for child in children:
        if isinstance(child, str):
            yield child
        elif child.name in _PHRASES:
            yield from _phrase(child, is_linked=is_linked)
        else:
            yield " "
            yield from _phrases(child.children, is_linked=is_linked)
            yield " "


def _phrase(node: Node, *, is_linked: bool) -> Iterator[Node | str]:
    if node.name in ("br", "img"):
        if node.name == "br" or "src" in node.attributes:
            yield _made(node, ())
        return
    if node.name == "a":
        made = _made(node, _phrases(node.children, is_linked=True))
        address = strict_address(made.attributes["href"]) if "href" in made.attributes else None
        made.attributes.pop("href", None)
        if address is not None:
            made.attributes["href"] = address
        if is_linked:
            yield from made.children
        else:
            yield made
        return
    yield _made(node, _phrases(node.children, is_linked=is_linked))


def _list(node: Node, *, is_linked: bool) -> Iterator[Node]:
    entries: list[Node | str] = []
    for child in node.children:
        if isinstance(child, Node) and child.name == "li":
            entries.append(_made(child, _flow(child.children, is_linked=is_linked)))
        elif isinstance(child, Node) or child.strip():
            entries.append(Node("li", {}, list(_flow([child], is_linked=is_linked))))
    if entries:
        yield _made(node, entries)


def _definitions(node: Node, *, is_linked: bool) -> Iterator[Node]:
    """Terms each followed by a meaning at least; what is not so becomes paragraphs."""
    parts = list(node.elements("dt", "dd"))
    order = "".join("t" if part.name == "dt" else "d" for part in parts)
    if re.fullmatch(r"(?:t+d+)+", order):
        fitted: list[Node | str] = [
            _made(part, (_phrases if part.name == "dt" else _flow)(part.children, is_linked=is_linked))
            for part in parts
        ]
        yield _made(node, fitted)
        return
    for part in parts:
        yield Node("div", {}, list(_flow(part.children, is_linked=is_linked)))


def _table(node: Node, *, is_linked: bool) -> Iterator[Node]:
    rows: list[Node | str] = []
    for row in _rows(node):
        cells: list[Node | str] = [
            _made(cell, _flow(cell.children, is_linked=is_linked)) for cell in row.elements("td", "th")
        ]
        if cells:
            rows.append(Node("tr", {}, cells))
    parts: list[Node | str] = [
        _made(each, _phrases(each.children, is_linked=is_linked)) for each in list(node.elements("caption"))[:1]
    ]
    if rows:
        yield _made(node, [*parts, Node("tbody", {}, rows)])


def _rows(node: Node) -> Iterator[Node]:
    for child in node.elements("tr", "thead", "tbody", "tfoot"):
        if child.name == "tr":
            yield child
        else:
            yield from child.elements("tr")


def _figure(node: Node, *, is_linked: bool) -> Node:
    """With one caption at most, the last thing in it."""
    captions = list(node.elements("figcaption"))
    shown = [child for child in node.children if child not in captions[:1]]
    made = _made(node, _flow(shown, is_linked=is_linked))
    if captions:
        made.children.append(_made(captions[0], _flow(captions[0].children, is_linked=is_linked)))
    return made


def _made(node: Node, children: Iterable[Node | str]) -> Node:
    known = (*_EVERYWHERE, *_ATTRIBUTES.get(node.name, ()))
    given = {
        name: value
        for name, value in node.attributes.items()
        if (name in known and (name not in _NUMBERS or re.fullmatch(r"[1-9]\d{0,3}", value)))
        or (name == "style" and _COLOR.fullmatch(value))
    }
    if node.name == "img":
        given.setdefault("alt", "")
    return Node(node.name, given, list(children))
