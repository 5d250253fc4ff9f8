"""Who wrote an article: names of persons from linked data, meta elements and bylines. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from lxml.html import HtmlElement

from feeds.extraction.declared import Declared, kind_of, string
from feeds.texts import clean_text

MAX_AUTHORS = 12
_NOBODY = frozenset(("admin", "administrator", "redaktion", "editor", "staff", "guest", "none", "null", "unknown"))
_META = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "cxenseparse:author",
    "twitter:creator:name",
)
_BY = re.compile(
    r"^(?:by|von|par|por|di|da|door|av|af|od|autor(?:e|in)?:?|author:?|text:?|текст:?|автор:?)[\s:]+", re.IGNORECASE
)
_AND = re.compile(r"\s*(?:,|;|\||\s(?:and|und|et|y|e|en|och|og|i|и|та|&)\s)\s*", re.IGNORECASE)
_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:author|byline|autor|auteur|writer)(?:[\s_-]?(?:name|link))?(?:$|[\s_-])", re.IGNORECASE
)


_NOT_NAME = re.compile(r"[()\[\]@/]|://|^www\.|\d{3}")
_DATE = re.compile(r"[\s,|·•–-]*(?:\b[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2}[./]\d{1,2}[./]\d{2,4}).*$")
_ROLE = re.compile(r"\s+(?:기자|記者|记者)$")


def authors(tree: HtmlElement, declared: Declared, site_name: str) -> list[str]:
    """Names in the order given; empty if none is known. An address of a profile is no name.

    Args:
        tree: of the page.
        declared: what it declares.
        site_name: of its site: it is an author only where nobody else is named.
    """
    listed = [*_of_linked(declared.article.get("author")), *_of_linked(declared.article.get("creator"))]
    names = _names(name for name, _ in listed)
    persons = _names(name for name, is_person in listed if is_person)
    # A publisher that names itself as the author leaves room for the persons of a byline.
    publishers = {name.casefold() for name in names} - {name.casefold() for name in persons}
    if any(not _is_site(name, site_name) for name in persons):
        return names[:MAX_AUTHORS]
    meta = _names(value for name in _META for value in declared.all_meta(name)[:6])
    for found in (meta, _names(_of_bylines(tree))):
        others = [name for name in found if name.casefold() not in publishers and not _is_site(name, site_name)]
        if others:
            return others[:MAX_AUTHORS]
    return (names or meta)[:MAX_AUTHORS]


def _of_linked(value: object) -> Iterator[tuple[str, bool]]:
    """Names of linked data, and whether each is a person's."""
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, str):
            yield each, True
        elif isinstance(each, Mapping):
            name = each.get("name")
            for part in name if isinstance(name, list) else [name]:
                parts = (string(part), f"{string(each.get('givenName'))} {string(each.get('familyName'))}")
                yield next((text for text in parts if text.strip()), ""), "Organization" not in kind_of(each)


def _of_bylines(tree: HtmlElement) -> list[str]:
    for tag in tree.iter("a", "span", "div", "p", "address"):
        is_marked = "author" in (tag.get("rel") or "").split() or tag.get("itemprop") == "author"
        if is_marked or _BYLINE.search(f"{tag.get('class') or ''} {tag.get('id') or ''}"):
            leaves = [text for leaf in tag.iter("a", "span", "li") if len(leaf) == 0 and _is_name(text := _text(leaf))]
            names = leaves or [_DATE.sub("", _text(tag))]
            if all(_is_name(_BY.sub("", name)) for name in names):
                return names
    return []


def _text(tag: HtmlElement) -> str:
    return " ".join("".join(tag.itertext()).split())


def _is_name(text: str) -> bool:
    """Reads like the names of persons: few words, each with a capital where the script has them."""
    words = text.split()
    return 1 < len(words) <= 12 and len(text) < 100 and not _NOT_NAME.search(text) and not words[0][:1].islower()


def _is_site(name: str, site_name: str) -> bool:
    one, other = name.casefold(), site_name.casefold()
    return one in other or other in one or "." in name.strip(".").rpartition(" ")[2][1:-1]


def _names(found: Iterable[str]) -> list[str]:
    names: dict[str, str] = {}
    for value in found:
        name = _BY.sub("", clean_text(value)).strip(" ,;|-–—")
        for part in _AND.split(name):
            part = _ROLE.sub("", _DATE.sub("", part)).strip()  # noqa: PLW2901 - the same name, less what is none
            if 1 < len(part) < 100 and not _NOT_NAME.search(part) and part.casefold() not in _NOBODY:
                names.setdefault("".join(filter(str.isalpha, part.casefold())), part)
    return list(names.values())
