"""What a page declares in its head: meta elements and linked data (JSON-LD). Reads; judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml.html import HtmlElement

from feeds.json_text import read_json

MAX_NODES = 3000
"""Of linked data looked at; pages of shops list thousands of products."""

_ARTICLE = re.compile(r"Article|BlogPosting|Report|LiveBlog|Review$|Recipe|HowTo")
_CONTROL = re.compile(r"[\x00-\x1f]+")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")


class Declared:
    """A page's declarations.

    Attributes:
        article: the linked data's object for the article; empty if there is none.
        nodes: all objects of the linked data.
    """

    def __init__(self, tree: HtmlElement) -> None:
        self._meta: dict[str, list[str]] = {}
        for tag in tree.iter("meta"):
            value = (tag.get("content") or "").strip()
            if value:
                for attribute in ("property", "name", "itemprop"):
                    name = (tag.get(attribute) or "").strip().lower()
                    if name:
                        self._meta.setdefault(name, []).append(value)
        self.nodes = list(_nodes(tree))
        articles = [node for node in self.nodes if _ARTICLE.search(kind_of(node))]
        # The page's own article says most of itself; teasers of others are objects of the same kind.
        self.article: Mapping[str, Any] = max(
            articles,
            key=lambda node: sum(
                key in node for key in ("headline", "datePublished", "author", "articleBody", "image")
            ),
            default={},
        )

    def meta(self, *names: str) -> str:
        """The first value of the first of these names that has one; "" if none has."""
        return next((self._meta[name][0] for name in names if name in self._meta), "")

    def all_meta(self, name: str) -> list[str]:
        """All values of a name."""
        return self._meta.get(name, [])


def kind_of(node: Mapping[str, Any]) -> str:
    """The type of an object of linked data; several joined by a space."""
    kind = node.get("@type")
    return " ".join(map(str, kind)) if isinstance(kind, list) else str(kind or "")


def string(value: object) -> str:
    """A value if it is a string, else ""."""
    return value.strip() if isinstance(value, str) else ""


def _nodes(tree: HtmlElement) -> Iterator[Mapping[str, Any]]:
    count = 0
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        pending = [_parsed(script.text or "")]
        while pending and count < MAX_NODES:
            value = pending.pop(0)
            if isinstance(value, list):
                pending = [*value, *pending]
            elif isinstance(value, dict):
                count += 1
                yield value
                pending += [
                    value[key] for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart") if key in value
                ]


def _parsed(text: str) -> object:
    """JSON as sites write it: wrapped in comments, with line breaks in strings and commas at ends."""
    stripped = text.strip().removeprefix("<!--").removesuffix("-->").strip()
    stripped = (
        stripped.removeprefix("//<![CDATA[")
        .removeprefix("<![CDATA[")
        .removesuffix("//]]>")
        .removesuffix("]]>")
        .strip(" ;\n")
    )
    for attempt in (stripped, _TRAILING_COMMA.sub(r"\1", _CONTROL.sub(" ", stripped))):
        try:
            return read_json(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None
