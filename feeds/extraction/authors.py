"""Who wrote an article: names of persons from linked data, meta elements and bylines. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from lxml.html import HtmlElement

from feeds.extraction.declared import Declared, string
from feeds.texts import clean_text

MAX_AUTHORS = 12
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


def authors(tree: HtmlElement, declared: Declared, site_name: str) -> list[str]:
    """Names in the order given; empty if none is known. An address of a profile is no name."""
    for found in (
        _of_linked(declared.article.get("author")),
        _of_linked(declared.article.get("creator")),
        (value for name in _META for value in declared.all_meta(name)),
        _of_bylines(tree),
    ):
        names = list(dict.fromkeys(_names(found)))
        if names:
            return names[:MAX_AUTHORS]
    return []


def _of_linked(value: object) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, str):
            yield each
        elif isinstance(each, Mapping):
            name = each.get("name")
            for part in name if isinstance(name, list) else [name]:
                yield string(part)


def _of_bylines(tree: HtmlElement) -> Iterator[str]:
    for tag in tree.iter("a", "span", "div", "p", "address"):
        is_marked = "author" in (tag.get("rel") or "").split() or tag.get("itemprop") == "author"
        if is_marked or _BYLINE.search(tag.get("class") or ""):
            text = " ".join("".join(tag.itertext()).split())
            if 2 < len(text) < 80:
                yield text
                return


def _names(found: Iterable[str]) -> Iterator[str]:
    for value in found:
        name = _BY.sub("", clean_text(value)).strip(" ,;|-–—")
        if not name or "://" in name or name.startswith(("www.", "/", "@")) or len(name) > 200:
            continue
        for part in _AND.split(name):
            if part and len(part) > 1:
                yield part
