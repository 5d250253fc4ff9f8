"""When an article was published: the page's date forms into UTC epoch seconds. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from lxml import etree
from lxml.html import HtmlElement

from feeds.extraction.declared import Declared, string
from feeds.extraction.shown_dates import shown_date

EARLIEST = 631_152_000
"""1990: before it there were no pages."""

_META = (
    *("article:published_time", "datepublished", "article:published", "og:published_time", "parsely-pub-date"),
    *("sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "pubdate", "publishdate"),
    *("publish-date", "publication_date", "date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime"),
)
_MARKED = re.compile(r"date|time|publi|stand|meta|info|author|byline", re.IGNORECASE)
_LINES = ("span", "div", "p", "li", "small", "td", "b", "i", "em", "strong", "font")
_MAX_LINES = 300
_OFFSET = re.compile(r"([+-]\d{2})(\d{2})$")


@dataclass(frozen=True, slots=True)
class Moment:
    """A time. `at`: UTC epoch seconds; without a zone it was taken for UTC."""

    at: int
    has_zone: bool


def published(tree: HtmlElement, declared: Declared) -> Moment | None:
    """The time of publication: the first declared with a zone, else the first declared, else the first shown."""
    found = [moment for value in _declared(declared) if (moment := parsed(value)) is not None]
    if not found:
        return _shown(tree)
    return next((each for each in found if each.has_zone), found[0])


def _declared(declared: Declared) -> Iterator[str]:
    yield string(declared.article.get("datePublished"))
    for name in _META:
        yield from declared.all_meta(name)[:1]
    yield string(declared.article.get("dateCreated"))


def _shown(tree: HtmlElement) -> Moment | None:
    """What a time element means, else what is shown where a date is marked, else the first line that is but a date."""
    lines: list[tuple[bool, str]] = []
    for tag in tree.iter(etree.Element):
        if tag.tag == "time":
            moment = parsed(tag.get("datetime") or "") or _read(_text(tag))
            if moment is not None:
                return moment
        elif tag.tag in _LINES and len(tag) < 8:
            is_marked = bool(
                _MARKED.search(f"{tag.get('class') or ''} {tag.get('id') or ''} {tag.get('itemprop') or ''}")
            )
            if is_marked or len(lines) < _MAX_LINES:
                text = _text(tag)
                if 5 < len(text) < (80 if is_marked else 40):
                    lines.append((not is_marked, text))
    lines.sort(key=lambda line: line[0])
    return next((moment for _, text in lines if (moment := _read(text)) is not None), None)


def _read(text: str) -> Moment | None:
    at = shown_date(text) if len(text) < 120 else None
    return _within_reason(at, False) if at is not None else None


def _text(tag: HtmlElement) -> str:
    return " ".join(" ".join(tag.itertext()).split())


def parsed(value: str) -> Moment | None:
    """A time as machines write it; None if it is none."""
    text = value.strip()
    if not text:
        return None
    if text.isascii() and text.isdigit() and len(text) in (10, 13):
        return _within_reason(int(text[:10]), True)
    try:
        moment = datetime.fromisoformat(
            _OFFSET.sub(r"\1:\2", text.replace("Z", "+00:00") if text.endswith("Z") else text)
        )
    except ValueError:
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, TypeError):
            return None
    has_zone = moment.tzinfo is not None
    try:
        return _within_reason(int((moment if has_zone else moment.replace(tzinfo=UTC)).timestamp()), has_zone)
    except (OverflowError, ValueError):
        return None


def _within_reason(at: int, has_zone: bool) -> Moment | None:
    return Moment(at, has_zone) if EARLIEST <= at < 4_102_444_800 else None
