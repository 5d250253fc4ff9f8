"""Which of the addresses that a page gives for one picture to take, and whether it is a picture for reading. Pure."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping

from feeds import markup_rules as rules
from feeds.addresses import absolute

MAX_WIDTH_PX = 1600
"""Of the sizes offered the largest up to this is taken: wider ones are shrunk to it anyway."""

INLINE_PX = 32
"""Pictures of at most this size stand for a character within a sentence, and are replaced by their words."""

LEAST_INLINE_CHARS = 3_000
MOST_INLINE_CHARS = 300_000
"""Of a picture that stands in the markup itself. Smaller ones hold the place of one that a script would bring."""

_INLINE = re.compile(r"data:image/(?:png|jpe?g|gif|webp|avif|bmp)[^,]{0,40};base64,", re.IGNORECASE)
_CANDIDATES = re.compile(r",\s+|,(?=https?:|/)")
_SIZE = re.compile(r"(\d+(?:\.\d+)?)([wx])")
_PX_OF_X = 800
"""What "1x" counts as beside widths: about the column of a page."""


def address(attributes: Mapping[str, str], base_url: str, sets: Iterable[str] = ()) -> str | None:
    """The picture's address: the best size of its sets, else what lazy loading would load, else what is shown first.

    Where there is none but a picture in the markup itself, that is given.

    Args:
        attributes: of the img element.
        base_url: what its addresses are relative to.
        sets: srcset attributes of the `source` elements around it.
    """
    offered = [*sets, *(attributes[name] for name in rules.LAZY_SETS if name in attributes)]
    places = [place for each in offered if (place := largest(each)) is not None]
    places += [attributes[name] for name in rules.LAZY_SOURCES if name in attributes]
    if "src" in attributes:
        places.append(attributes["src"])
    for place in places:
        url = absolute(base_url, place)
        if url is not None:
            return None if rules.BEACON.search(url) else url
    return next((place for place in places if is_inline(place)), None)


def is_inline(place: str) -> bool:
    """Whether a picture stands in the markup itself, and is one for reading."""
    return LEAST_INLINE_CHARS <= len(place) <= MOST_INLINE_CHARS and _INLINE.match(place) is not None


def inline_bytes(url: str) -> bytes:
    """The picture that stands in the markup itself.

    Raises:
        ValueError: it is none.
    """
    return base64.b64decode(re.sub(r"\s+|%0[AaDd]", "", url.partition(",")[2]), validate=True)


def largest(srcset: str) -> str | None:
    """The largest picture of a srcset that is no wider than MAX_WIDTH_PX, else its smallest (HTML, 4.8.4.2.1)."""
    found: list[tuple[float, str]] = []
    for candidate in _CANDIDATES.split(srcset.strip()):
        place, _, descriptor = candidate.strip().partition(" ")
        if not place or place.startswith("data:"):
            continue
        size = _SIZE.fullmatch(descriptor.strip())
        width = 1.0 if size is None else float(size[1]) * (1 if size[2] == "w" else _PX_OF_X)
        found.append((width, place.rstrip(",")))
    fitting = [each for each in found if each[0] <= MAX_WIDTH_PX]
    if fitting:
        return max(fitting)[1]
    return min(found)[1] if found else None


def size_px(attributes: Mapping[str, str]) -> tuple[int | None, int | None]:
    """Declared width and height; None where none is declared in pixels."""
    style = attributes.get("style", "")
    found: list[int | None] = []
    for name in ("width", "height"):
        number = whole_number(attributes.get(name, "").removesuffix("px"), 0, 20_000)
        if number is None and style and (declared := re.search(rf"(?:^|[;\s]){name}\s*:\s*(\d{{1,5}})px", style)):
            number = int(declared[1])
        found.append(number)
    return found[0], found[1]


def may_lead(width: int | None, height: int | None) -> bool:
    """Not an icon or a portrait beside a name: as wide as a thumbnail at least, where the page tells (in pixels)."""
    return (width or 1000) >= 120 and (height or 1000) >= 80


def whole_number(text: str | None, lowest: int, highest: int) -> int | None:
    """A number written in at most nine plain digits, if it lies within the bounds."""
    digits = (text or "").strip()
    if not digits.isascii() or not digits.isdigit() or len(digits) > 9:
        return None
    return int(digits) if lowest <= int(digits) <= highest else None
