"""What the elements around a block are called: their names, and what their classes and ids say they are for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml.html import HtmlElement

LEVELS = 5
"""Of ancestors whose classes are read: farther out stands what holds the whole page."""

_MAX_MARKS_CHARS = 200


def _words(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s_-])(?:{words})(?:$|[\s_\d-])", re.IGNORECASE)


KINDS = {
    "share": _words("share|sharing|social|follow|addtoany|addthis|whatsapp|telegram|socials"),
    "others": _words(
        r"related|recommend\w*|recirc\w*|popular|trending|teasers?|more|next|prev|previous|read-?also|most-\w+|trc\w*|"
        r"outbrain|taboola|promos?|promotion|cards?|listing|latest|sidebar|aside|carousel|slider|widget-area|also|linkbox"
    ),
    "offers": _words(
        r"newsletters?|subscri\w+|signup|sign-up|advert\w*|ads?|adv|sponsor\w*|cta|paywall|login|register|donat\w+|"
        r"support|membership|affiliate|promobox|shop|product|price"
    ),
    "comments": _words(r"comments?|disqus|respond|reactions?|replies|kommentare?"),
    "notices": _words(
        r"cookies?|cookielawinfo|consent|gdpr|disclaimers?|disclosure|copyright|legal|footnotes?|notice|terms"
    ),
    "page": _words(
        r"nav\w*|menu|footer|foot|header|breadcrumbs?|toolbar|modal|popup|banner|dialog|toc|masthead|pagination"
    ),
    "author": _words(
        r"authors?|byline|bio|autor\w*|about|profile|contributors?|avatar|\w*headshot\w*|saboxplugin|staff"
    ),
    "facts": _words(
        r"meta|date|time\w*|dateline|published|updated|category|categories|kicker|labels?|badge|rating|counter|views|tags?|"
        r"taglist|keywords|topics?|eyebrow|section-?name|info|source|reading"
    ),
    "caption": _words(r"captions?|credits?|figcaption|legende|bildunterschrift|image-?text|copyright|photo\w*|gallery"),
    "unseen": _words(r"sr-only|screen-reader-text|visually-hidden|visuallyhidden|hidden|hide|print|invisible"),
    "tweet": _words(r"twitter-tweet|instagram-media|tiktok-embed|embed\w*|reddit-card|bluesky-embed"),
    "lead": _words(
        r"lead|lede|deck|dek|standfirst|subtitle|sub-?head\w*|intro\w*|summary|excerpt|teaser-?text|vorspann|chapo|stand-?first|description|abstract"
    ),
    "body": _words(r"article|story|post|entry|content|text|body|richtext|rich-text|paragraph|articlebody|prose|main"),
    "title": _words(r"title|headline|heading"),
    "box": _words(r"box|infobox|factbox|aside|sidebar|callout|widget|panel|accordion\w*|tabs?|tooltip"),
}
"""What classes and ids call the parts of pages → the words for it."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Marks:
    """Of one element and those around it.

    Attributes:
        names: of the elements, the body's and the page's own left out.
        kinds: those of KINDS that a class or id names.
        hidden: one of them is not shown at first.
        signature: what elements of the same make share.
    """

    names: frozenset[str]
    kinds: frozenset[str]
    hidden: bool
    signature: str


class MarksReader:
    """Reads the marks around elements, those of one element once."""

    def __init__(self) -> None:
        self._known: dict[HtmlElement, Marks] = {}
        self._own: dict[str, frozenset[str]] = {}

    def of(self, element: HtmlElement) -> Marks:
        """The marks of an element."""
        known = self._known.get(element)
        if known is None:
            known = self._known[element] = self._read(element)
        return known

    def _read(self, element: HtmlElement) -> Marks:
        names: set[str] = set()
        kinds: set[str] = set()
        hidden = False
        ancestor: HtmlElement | None = element
        level = 0
        while ancestor is not None and ancestor.tag not in ("body", "html"):
            names.add(str(ancestor.tag))
            if level < LEVELS:
                kinds |= self._kinds(f"{ancestor.get('class', '')} {ancestor.get('id', '')}")
                hidden = hidden or _is_hidden(ancestor)
            level += 1
            ancestor = ancestor.getparent()
        return Marks(frozenset(names), frozenset(kinds), hidden, _signature(element))

    def _kinds(self, marks: str) -> frozenset[str]:
        if len(marks) < 2 or len(marks) > _MAX_MARKS_CHARS:
            return frozenset()
        known = self._own.get(marks)
        if known is None:
            parted = _CAMEL.sub("-", marks)
            known = self._own[marks] = frozenset(kind for kind, words in KINDS.items() if words.search(parted))
        return known


def _is_hidden(element: HtmlElement) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(element.get("style", "")))
    )


def _signature(element: HtmlElement) -> str:
    parent = element.getparent()
    over = f"{parent.tag}.{parent.get('class', '')}" if parent is not None else ""
    return f"{over}>{element.tag}.{element.get('class', '')}"
