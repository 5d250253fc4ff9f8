"""What an entry brings beside its text: enclosures, the picture its feed names, categories. Pure.

Works on entries as feedparser gives them and on values read from JSON; knows no documents.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from feeds.addresses import absolute
from feeds.texts import clean_text
from storage.types import Enclosure

MOST_ENCLOSURES = 20
MOST_CATEGORIES = 30
LONGEST_CATEGORY = 60
"""In characters. Longer ones are sentences that some software files under keywords."""

LONGEST_S = 7 * 86_400
"""Of a recording; what claims more counts in some other unit."""

_ENDINGS = {
    "audio/mpeg": "mp3 mpga",
    "audio/mp4": "m4a m4b aac",
    "audio/ogg": "ogg oga opus",
    "audio/wav": "wav",
    "audio/flac": "flac",
    "video/mp4": "mp4 m4v",
    "video/webm": "webm",
    "video/quicktime": "mov",
    "video/x-msvideo": "avi",
    "video/x-matroska": "mkv",
    "application/pdf": "pdf",
    "application/epub+zip": "epub",
    "application/zip": "zip",
    "application/x-bittorrent": "torrent",
    "image/jpeg": "jpg jpeg",
    "image/png": "png",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/avif": "avif",
}
_TYPES = {ending: media_type for media_type, endings in _ENDINGS.items() for ending in endings.split()}
_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]+\Z")
_UNTELLING = ("application/octet-stream", "text/html")
"""The second is what links in Atom are by default."""

_FLASH = "application/x-shockwave-flash"
_ISO_DURATION = re.compile(r"p(?:(\d+)d)?t?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)(?:\.\d+)?s)?\Z")
_WORD_DURATION = re.compile(r"(\d+)\s*(h|m|s)[a-z]*\.?")


def enclosure(
    base_url: str,
    url: str | None,
    media_type: object = "",
    size: object = None,
    duration: object = None,
    title: str = "",
) -> Enclosure | None:
    """An enclosure of what a feed says of it; None where its address is none."""
    address = absolute(base_url, url)
    if address is None:
        return None
    return Enclosure(
        address, _media_type(media_type, address), _size_bytes(size), duration_s(duration), clean_text(title)[:200]
    )


def _media_type(declared: object, url: str) -> str:
    told = str(declared or "").partition(";")[0].strip().lower()
    by_ending = _TYPES.get(url.partition("?")[0].partition("#")[0].rpartition(".")[2].lower(), "")
    if not _MEDIA_TYPE.match(told) or (told in _UNTELLING and by_ending):
        return by_ending
    return told


def _size_bytes(declared: object) -> int | None:
    digits = str(declared or "").strip().replace(",", "")
    size = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 16 else 0
    # Zero and one are what software writes that does not know.
    return size if size > 1 else None


def duration_s(declared: object) -> int | None:
    """Seconds of a duration: "1:02:03", "62:03", "3723", "PT1H2M3S", "1 h 2 min"; None if it is none of these."""
    text = str(declared or "").strip().lower()
    if not text or len(text) > 40:
        return None
    total = 0.0
    try:
        if ":" in text:
            for part in text.split(":"):
                total = total * 60 + float(part or 0)
        elif found := (text.startswith("p") and _ISO_DURATION.match(text)):
            days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
            total = days * 86_400 + hours * 3600 + minutes * 60 + seconds
        elif words := _WORD_DURATION.findall(text):
            total = sum(int(count) * {"h": 3600, "m": 60, "s": 1}[unit] for count, unit in words)
        else:
            total = float(text)
    except ValueError:
        return None
    return round(total) if 1 <= total <= LONGEST_S else None


def entry_enclosures(entry: Any, base_url: str) -> tuple[Enclosure, ...]:
    """Files of an RSS or Atom entry that are no pictures: enclosures first, then Media RSS's sounds and videos."""
    found = [
        enclosure(base_url, each.get("href"), each.get("type"), each.get("length"), None, each.get("title") or "")
        for each in entry.get("enclosures", ())
    ]
    for each in entry.get("media_content", ()):
        media_type = _media_type(each.get("type"), str(each.get("url") or ""))
        if media_type != _FLASH and (
            each.get("medium") in ("audio", "video") or media_type.startswith(("audio/", "video/"))
        ):
            found.append(enclosure(base_url, each.get("url"), media_type, each.get("filesize"), each.get("duration")))
    chosen = distinct(each for each in found if each is not None and not each.media_type.startswith("image/"))
    length = duration_s(entry.get("itunes_duration"))
    if length is not None and chosen and chosen[0].duration_s is None and is_played(chosen[0].media_type):
        first = chosen[0]
        chosen = (Enclosure(first.url, first.media_type, first.size_bytes, length, first.title), *chosen[1:])
    return chosen


def is_played(media_type: str) -> bool:
    """Whether it is sound or moving pictures; what has no type at all beside a duration is."""
    return not media_type or media_type.startswith(("audio/", "video/"))


def distinct(found: Iterable[Enclosure]) -> tuple[Enclosure, ...]:
    """The first of each address, MOST_ENCLOSURES at most; what a later one knows more fills the gaps."""
    by_url: dict[str, Enclosure] = {}
    for each in found:
        first = by_url.get(each.url)
        if first is None:
            by_url[each.url] = each
        else:
            by_url[each.url] = Enclosure(
                each.url,
                first.media_type or each.media_type,
                first.size_bytes or each.size_bytes,
                first.duration_s or each.duration_s,
                first.title or each.title,
            )
    return tuple(by_url.values())[:MOST_ENCLOSURES]


def entry_picture(entry: Any, base_url: str) -> str | None:
    """The picture a feed names beside the text: Media RSS, an enclosure, or iTunes."""
    places: list[str | None] = []
    sized: list[tuple[int, str | None]] = []
    for each in entry.get("media_content", ()):
        if each.get("medium") == "image" or _media_type(each.get("type"), str(each.get("url") or ""))[:6] == "image/":
            sized.append((_width(each), each.get("url")))
    # The same picture in several sizes: the largest; without sizes the first.
    places += [url for _, url in sorted(sized, key=lambda pair: -pair[0])]
    thumbnails = [(_width(each), each.get("url")) for each in entry.get("media_thumbnail", ())]
    places += [url for _, url in sorted(thumbnails, key=lambda pair: -pair[0])]
    places += [
        each.get("href")
        for each in entry.get("enclosures", ())
        if _media_type(each.get("type"), str(each.get("href") or "")).startswith("image/")
    ]
    image = entry.get("image")
    places.append(image.get("href") or image.get("url") if isinstance(image, Mapping) else None)
    return next((url for place in places if (url := absolute(base_url, place)) is not None), None)


def _width(each: Any) -> int:
    digits = str(each.get("width") or "").strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else 0


def category_names(found: Iterable[str | None]) -> tuple[str, ...]:
    """Names of categories as a person would read them: no addresses, no sentences, none twice whatever the case."""
    names: dict[str, str] = {}
    for each in found:
        name = clean_text(each).strip(" ,;#")
        if name and len(name) <= LONGEST_CATEGORY and "://" not in name:
            names.setdefault(name.casefold(), name)
    return tuple(names.values())[:MOST_CATEGORIES]
