"""When an article was published: the page's date forms into UTC epoch seconds. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from lxml.html import HtmlElement

from feeds.extraction.declared import Declared, string

EARLIEST = 631_152_000
"""1990: before it there were no pages."""

_META = (
    *("article:published_time", "datepublished", "article:published", "og:published_time", "parsely-pub-date"),
    *("sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "pubdate", "publishdate"),
    *("publish-date", "publication_date", "date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime"),
)
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
        found = [moment for value in _shown(tree) if (moment := parsed(value)) is not None]
    return next((each for each in found if each.has_zone), found[0] if found else None)


def _declared(declared: Declared) -> Iterator[str]:
    yield string(declared.article.get("datePublished"))
    for name in _META:
        yield from declared.all_meta(name)[:1]
    yield string(declared.article.get("dateCreated"))


def _shown(tree: HtmlElement) -> Iterator[str]:
    for tag in tree.iter("time"):
        if tag.get("datetime"):
            yield str(tag.get("datetime"))
            return


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
