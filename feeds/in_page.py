"""Places of an article that its own links lead to: footnotes and the way back. Pure.

A page's own names are never passed on: a place is called `part-1`, `part-2` in the order of the links to them, so it
can clash with nothing of the view's or of an export's.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from feeds.tree import Tag, attributes

MAX_PLACES = 2_000
PREFIX = "part-"

_LINK = re.compile(rf'<a href="#({PREFIX}\d+)">(.*?)</a>', re.DOTALL)
_PLACE = re.compile(rf'<span id="({PREFIX}\d+)"></span>')


def places(tree: Tag, base_url: str) -> dict[str, str]:
    """A page's own name of each place that a link in the tree leads to → what it is called here."""
    found: dict[str, str] = {}
    for node in tree.find_all("a", href=True):
        name = name_in(attributes(node)["href"], base_url)
        if name is not None and name not in found and len(found) < MAX_PLACES:
            found[name] = f"{PREFIX}{len(found) + 1}"
    return found


def may_have_places(markup: str, base_url: str) -> bool:
    """Whether looking for places can find any: most articles have none, and the look costs a walk over the tree."""
    page = base_url.partition("#")[0]
    return 'href="#' in markup or "href='#" in markup or "href=#" in markup or (bool(page) and f"{page}#" in markup)


def name_in(href: str, base_url: str) -> str | None:
    """The name of the place that an address leads to within the page; None for any other address."""
    page, _, name = href.strip().partition("#")
    if not name or (page and page != base_url.partition("#")[0]):
        return None
    return unquote(name)


def place(name: str) -> str:
    """Markup that a link can lead to; it shows nothing."""
    return f'<span id="{name}"></span>'


def without_loose_ends(html: str) -> str:
    """Written markup without links to places that were not written, and without a place's second writing."""
    written = set(_PLACE.findall(html))
    html = _LINK.sub(lambda found: found[0] if found[1] in written else found[2], html)
    seen: set[str] = set()

    def first_only(found: re.Match[str]) -> str:
        if found[1] in seen:
            return ""
        seen.add(found[1])
        return found[0]

    return _PLACE.sub(first_only, html)
