"""An article's facts: title, authors, date, lead picture, site, language. As declared, then as shown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from feeds.addresses import absolute
from feeds.extraction import dates
from feeds.extraction.authors import authors
from feeds.extraction.declared import Declared, string
from feeds.texts import clean_text

_BETWEEN_NAMES = re.compile(r"\s+[|–—·»:•‹›<>~-]+\s+|\s*[|｜ㅣ]\s*|\s*::\s*")
_LETTERS = re.compile(r"\w+")


class Facts:
    """What is known of a page's article before its text is."""

    def __init__(self, tree: HtmlElement, url: str) -> None:
        self._tree = tree
        self._url = url
        self.declared = Declared(tree)
        base = next((tag.get("href") for tag in tree.iter("base") if tag.get("href")), None)
        self.base_url = (absolute(url, base) or url) if base else url
        self.site_name = self._site_name()

    def title(self) -> str:
        """The headline, without the site's name behind it."""
        headings = [text for tag in self._tree.iter("h1") if (text := _text(tag))]
        linked = clean_text(string(self.declared.article.get("headline")))
        shared = self._without_site(clean_text(self.declared.meta("og:title")))
        named = self._without_site(_text(next(self._tree.iter("title"), None)))
        declared = [each for each in (linked, shared, named) if each]
        # Where the three differ, the linked data holds what the desk wrote; the others are put for searchers.
        chosen = next(iter(declared), "") or next(iter(headings), "")
        whole = next((each for each in (*declared, *headings) if _is_cut(chosen, each)), chosen)
        # The page's own heading writes it as it is meant: with its capitals, quotes and dashes.
        return next((heading for heading in headings if _same(heading, whole)), whole)

    def author(self) -> str | None:
        """Names, joined by commas; None if none is known."""
        return ", ".join(authors(self._tree, self.declared, self.site_name)) or None

    def published_at(self) -> dates.Moment | None:
        """When it was published, as far as the page tells."""
        return dates.published(self._tree, self.declared)

    def picture(self) -> str | None:
        """The lead picture's address as the page declares it."""
        found = [*_pictures(self.declared.article.get("image"))]
        for place in (
            self.declared.meta("og:image", "og:image:url", "og:image:secure_url"),
            *found,
            self.declared.meta("twitter:image", "twitter:image:src"),
        ):
            url = absolute(self.base_url, place) if place else None
            if url is not None and url.startswith("http") and not _PLACEHOLDER.search(url):
                return url
        return None

    def address(self) -> str | None:
        """The canonical address, where it is of the same host: some sites declare their front page."""
        for tag in self._tree.iter("link"):
            if "canonical" in (tag.get("rel") or "").lower().split() and tag.get("href"):
                declared = absolute(self.base_url, str(tag.get("href")))
                if declared is None or not urlsplit(declared).path.strip("/"):
                    return None
                return declared if urlsplit(declared).hostname == urlsplit(self.base_url).hostname else None
        return None

    def language(self) -> str:
        """The language the page declares; "" if none."""
        declared = self._tree.get("lang") or self._tree.get("xml:lang") or ""
        return declared or string(self.declared.article.get("inLanguage"))

    def _site_name(self) -> str:
        publisher = self.declared.article.get("publisher")
        declared = clean_text(self.declared.meta("og:site_name"))
        if not declared and isinstance(publisher, Mapping):
            declared = clean_text(string(publisher.get("name")))
        return declared or (urlsplit(self.base_url).hostname or "").removeprefix("www.")

    def _without_site(self, title: str) -> str:
        """A page's title up to where the site's name, its section or its motto begins."""
        names = {_folded(self.site_name), _folded((urlsplit(self._url).hostname or "").removeprefix("www."))}
        host = _folded((urlsplit(self._url).hostname or "").removeprefix("www.").partition(".")[0])
        while True:
            parts = list(_BETWEEN_NAMES.finditer(title))
            if not parts:
                return title
            last = parts[-1]
            before, behind = title[: last.start()].strip(), title[last.end() :].strip()
            folded = _folded(behind)
            is_name = folded in names or (len(host) > 3 and (host in folded or (len(folded) > 3 and folded in host)))
            is_bar = (
                last.group().strip() in ("|", "｜", "ㅣ", "»", "::") and len(behind) < 40 and len(before) > len(behind)
            )
            if not (is_name or is_bar) or len(before) < 5:
                first = parts[0]
                leading = _folded(title[: first.start()])
                if leading in names and len(title[first.end() :]) > 15:
                    return title[first.end() :].strip()
                return title
            title = before


_PLACEHOLDER = re.compile(
    r"(?:/|[-_])(?:logo|placeholder|favicon|blank|no-?image|social-?(?:share|default))(?:[-_./]|$)",
    re.IGNORECASE,
)


def _text(tag: HtmlElement | None) -> str:
    return " ".join("".join(tag.itertext()).split()) if tag is not None else ""


def _folded(text: str) -> str:
    return "".join(_LETTERS.findall(text.casefold()))


def _same(one: str, other: str) -> bool:
    return bool(_folded(one)) and _folded(one) == _folded(other)


def _is_cut(text: str, whole: str) -> bool:
    """Whether a text is the beginning of another, cut to a length that some program allows."""
    bare = text.rstrip(" .…")
    return len(text) > len(bare) and len(whole) > len(bare) > 20 and _folded(whole).startswith(_folded(bare))


def _pictures(value: object) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, str):
            yield each
        elif isinstance(each, Mapping):
            yield string(each.get("url")) or string(each.get("contentUrl")) or string(each.get("@id"))


def linked_text(article: Mapping[str, Any], key: str) -> str:
    """A text of the linked data without markup."""
    return clean_text(string(article.get(key)))
