"""`starred.json` and its like in Google Reader's form: FreshRSS, Inoreader, The Old Reader, Google Takeout."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from feeds.imports.gathering import Gathering, tags_of, text, when
from storage.import_types import ImportedLibrary, SkipReason

_STATE = "/state/com.google/"
_LABEL = "/label/"


def is_starred(document: object) -> bool:
    """Whether a JSON document is a stream of Google Reader's form."""
    items = document.get("items") if isinstance(document, dict) else None
    if not isinstance(items, list):
        return False
    known = ("alternate", "canonical", "origin")
    return not items or any(isinstance(each, dict) and any(key in each for key in known) for each in items[:20])


def read_starred(document: dict[str, Any]) -> ImportedLibrary:
    """The stories of a stream, labels as tags."""
    name = " ".join(text(document.get(key)) for key in ("id", "title", "generator"))
    gathering = Gathering("FreshRSS" if "freshrss" in name.lower() else "Google Reader")
    # The whole file is what was starred, unless it tells states apart.
    for item in document["items"]:
        if isinstance(item, dict):
            _take(gathering, item, is_all_starred="broadcast" not in name and "reading-list" not in name)
        else:
            gathering.skips.add(SkipReason.UNREADABLE)
    return gathering.library()


def _take(gathering: Gathering, item: dict[str, Any], *, is_all_starred: bool) -> None:
    categories = [text(each) for each in _list(item.get("categories"))]
    states = {each.rpartition(_STATE)[2] for each in categories if _STATE in each}
    named = item.get("origin")
    origin: dict[str, Any] = named if isinstance(named, dict) else {}
    feed = text(origin.get("streamId")) or text(origin.get("feedUrl"))
    gathering.add_story(
        next(iter(_addresses(item)), ""),
        item.get("title"),
        html=_content(item),
        saved_at=when(item.get("timestampUsec")) or when(item.get("crawlTimeMsec")),
        is_read="read" in states,
        is_saved=is_all_starred or "starred" in states,
        tags=tags_of(each.rpartition(_LABEL)[2] for each in categories if _LABEL in each),
        feed_title=origin.get("title"),
        feed_url=feed.removeprefix("feed/") or text(origin.get("feedUrl")),
        guid=item.get("guid"),
        author=item.get("author"),
        published_at=when(item.get("published")),
    )


def _addresses(item: dict[str, Any]) -> Iterator[str]:
    for key in ("canonical", "alternate"):
        for each in _list(item.get(key)):
            href = text(each.get("href")) if isinstance(each, dict) else ""
            if href:
                yield href


def _content(item: dict[str, Any]) -> str:
    """The longest of the places where writers put the text."""
    found = [item.get(key) for key in ("content", "summary")]
    texts = [text(each.get("content")) if isinstance(each, dict) else text(each) for each in found]
    return max(texts, key=len)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
