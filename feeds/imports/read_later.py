"""JSON exports of services that keep pages for later: wallabag, and Omnivore's metadata with its pages beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from feeds.imports.gathering import Gathering, is_set, tags_of, text, when
from storage.import_types import ImportedLibrary, SkipReason


def is_wallabag(document: object) -> bool:
    """Whether a JSON document is a list of wallabag's entries."""
    return any("is_archived" in each and "url" in each for each in _first(document))


def is_omnivore(document: object) -> bool:
    """Whether a JSON document is a list of Omnivore's items."""
    return any("savedAt" in each and "url" in each for each in _first(document))


def _first(document: object) -> list[dict[str, Any]]:
    return [each for each in document[:20] if isinstance(each, dict)] if isinstance(document, list) else []


def read_wallabag(document: list[Any]) -> ImportedLibrary:
    """Every entry is a page kept; those archived are read."""
    gathering = Gathering("wallabag")
    for entry in document:
        if not isinstance(entry, dict):
            gathering.skips.add(SkipReason.UNREADABLE)
            continue
        gathering.add_story(
            entry.get("url") or entry.get("given_url"),
            entry.get("title"),
            html=entry.get("content"),
            saved_at=when(entry.get("created_at")),
            is_read=is_set(entry.get("is_archived")),
            is_saved=True,
            tags=tags_of(_names(entry.get("tags"), "label")),
            feed_title=entry.get("domain_name"),
            author=", ".join(text(each) for each in _list(entry.get("published_by"))[:5]),
            published_at=when(entry.get("published_at")),
        )
    return gathering.library()


def read_omnivore(document: list[Any], page: Callable[[str], str] = lambda _slug: "") -> ImportedLibrary:
    """Every item is a page kept; those archived, or read to the end, are read.

    Args:
        document: the items of all metadata files.
        page: the html that lies beside them for an item's slug; "" for none.
    """
    gathering = Gathering("Omnivore")
    for item in document:
        if not isinstance(item, dict):
            gathering.skips.add(SkipReason.UNREADABLE)
            continue
        state = text(item.get("state")).lower()
        if state == "deleted":
            gathering.skips.add(SkipReason.DELETED, text(item.get("title")))
            continue
        progress = item.get("readingProgress")
        is_finished = isinstance(progress, int | float) and progress >= 98
        gathering.add_story(
            item.get("url"),
            item.get("title"),
            html=page(text(item.get("slug"))),
            saved_at=when(item.get("savedAt")),
            is_read=state == "archived" or is_finished,
            is_saved=True,
            tags=tags_of(_names(item.get("labels"), "name")),
            author=item.get("author"),
            published_at=when(item.get("publishedAt")),
        )
    return gathering.library()


def _names(value: object, key: str) -> list[object]:
    """Names of a list that holds them as text or as objects with a name."""
    return [each.get(key) if isinstance(each, dict) else each for each in _list(value)]


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
