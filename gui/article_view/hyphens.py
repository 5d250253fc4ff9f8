"""Where words may be parted at the end of a line: soft hyphens put into an article's text, and seen through again.

Qt shows one only where it breaks the line there. Run off the GUI thread: a language's patterns take 0.1 s to load.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyphen import Pyphen

SOFT_HYPHEN = "\u00ad"

_SHORTEST_WORD = 6
_LEAST_BEFORE = 2
_LEAST_AFTER = 3
"""Letters that stay together at a word's beginning and end, as TeX sets English."""

_LEFT_OUT = frozenset(("nb", "nn"))
"""Languages whose patterns are under the GPL alone."""

_WORD = re.compile(rf"[^\W\d_]{{{_SHORTEST_WORD},}}")
_TOKEN = re.compile(r"(<[^>]*>)")
_NAME = re.compile(r"</?([a-z0-9]+)")
_KEPT_WHOLE = frozenset(
    ("pre", "code", "kbd", "samp", "table", "h2", "h3", "h4", "h5", "h6", "figcaption", "aside", "dt")
)
"""Code, headings and what is set in narrow measures of its own."""


def hyphenated(html: str, language: str | None) -> str:
    """Safe HTML with soft hyphens in its running text; as it is where the language's patterns are not known."""
    patterns = _patterns(language)
    if patterns is None:
        return html
    whole = 0
    written: list[str] = []
    for token in _TOKEN.split(html):
        if token.startswith("<"):
            name = _NAME.match(token)
            if name is not None and name[1] in _KEPT_WHOLE:
                whole += -1 if token[1] == "/" else 1
            written.append(token)
        else:
            written.append(token if whole else _WORD.sub(lambda word: _parted(word[0], patterns), token))
    return "".join(written)


def unhyphenated(text: str) -> str:
    """Text without soft hyphens."""
    return text.replace(SOFT_HYPHEN, "")


def places_in(text: str, places: list[tuple[int, int]] | tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """(start, length) in `unhyphenated(text)` → the same in `text`."""
    if SOFT_HYPHEN not in text:
        return list(places)
    origins = [at for at, letter in enumerate(text) if letter != SOFT_HYPHEN]
    return [(origins[start], origins[start + length - 1] + 1 - origins[start]) for start, length in places if length]


def _parted(word: str, patterns: Pyphen) -> str:
    parted: str = patterns.inserted(word, SOFT_HYPHEN)
    return parted


@lru_cache(maxsize=4)
def _patterns(language: str | None) -> Pyphen | None:
    # Only those pay for it who want it.
    import pyphen  # noqa: PLC0415

    name = pyphen.language_fallback(language) if language and language not in _LEFT_OUT else None
    return pyphen.Pyphen(lang=name, left=_LEAST_BEFORE, right=_LEAST_AFTER) if name else None
