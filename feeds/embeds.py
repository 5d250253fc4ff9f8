"""What is played, framed or posted elsewhere, as a card: what it is, its title, the page that shows it, its picture.

Pure; writes no markup and loads nothing: a picture's address is made of the video's own number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from feeds import markup_rules as rules
from feeds.addresses import absolute, link
from feeds.texts import clean_text

_PLACES = ("src", "data-src", "data-lazy-src", "data")
_YOUTUBE_ID = r"([A-Za-z0-9_-]{11})"
_YOUTUBE = re.compile(
    rf"https?://(?:[\w-]+\.)?(?:youtube(?:-nocookie)?\.com/(?:embed/|v/|shorts/|live/|watch\?(?:[^#]*&)?v=)|youtu\.be/)"
    rf"{_YOUTUBE_ID}(?![A-Za-z0-9_-])",
    re.IGNORECASE,
)
_VIMEO = re.compile(r"https?://player\.vimeo\.com/video/(\d{1,12})\b", re.IGNORECASE)
_DAILYMOTION = re.compile(
    r"https?://(?:www\.|geo\.)?dailymotion\.com/(?:embed/)?(?:video/|player[^?]*\?video=)(\w{5,12})\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Card:
    """One embedded thing.

    Attributes:
        kind: in a word: "Video", "Map".
        title: as the page names it; "" if it does not.
        url: the page that shows it, or its file.
        host: where that is, without "www.".
        picture_url: of its picture; None if none is known.
    """

    kind: str
    title: str
    url: str
    host: str
    picture_url: str | None = None


def embedded(name: str, given: Mapping[str, str], inner: Mapping[str, str], base_url: str) -> Card | None:
    """The card for an element that plays or frames something; None where there is nothing to follow.

    Args:
        name: of the element.
        given: its attributes.
        inner: attributes of the source named within it; empty if none is.
        base_url: what addresses are relative to.
    """
    places = [*(given.get(place) for place in _PLACES), inner.get("src")]
    if "data-videoid" in given:
        places.append(f"https://www.youtube.com/watch?v={given['data-videoid']}")
    url = next((url for place in places if (url := link(base_url, place)) is not None), None)
    if url is None or not url.startswith("http") or rules.BEACON.search(url):
        return None
    page, picture = _known(url)
    return Card(
        kind_of(page, rules.EMBEDS[name]),
        clean_text(given.get("title")),
        page,
        host_of(page),
        picture or absolute(base_url, given.get("poster")),
    )


def posted(given: Mapping[str, str], links: list[str], base_url: str) -> str | None:
    """The address of a post that a network's quotation stands for; None where it names none.

    Args:
        given: attributes of the quotation.
        links: addresses of the links in it, in order: the last one is the post's own, as the networks write it.
        base_url: what they are relative to.
    """
    named = (given.get(place) for place in ("cite", "data-instgrm-permalink", "data-href", "data-text-post-permalink"))
    for place in (*named, *reversed(links)):
        url = link(base_url, place)
        if url is not None and url.startswith("http"):
            return url
    return None


def kind_of(url: str, otherwise: str) -> str:
    """What a page shows, as far as its address tells."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    for known, path, word in rules.EMBED_HOSTS:
        if (host == known or host.endswith(f".{known}")) and parts.path.startswith(path):
            return word
    return otherwise


def host_of(url: str) -> str:
    """The host of an address as a reader knows it."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _known(url: str) -> tuple[str, str | None]:
    """The page that a player's address stands for, and its picture's address."""
    if found := _YOUTUBE.match(url):
        start = parse_qs(urlsplit(url).query).get("start", [""])[0]
        page = f"https://www.youtube.com/watch?v={found[1]}" + (f"&t={start}s" if start.isdigit() else "")
        # The one size that every video has (480 by 360).
        return page, f"https://i.ytimg.com/vi/{found[1]}/hqdefault.jpg"
    if found := _VIMEO.match(url):
        return f"https://vimeo.com/{found[1]}", None
    if found := _DAILYMOTION.match(url):
        page = f"https://www.dailymotion.com/video/{found[1]}"
        return page, f"https://www.dailymotion.com/thumbnail/video/{found[1]}"
    return url, None
