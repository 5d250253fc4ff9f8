"""Whether an article is written from right to left: by its letters, else by its language. Pure."""

from __future__ import annotations

import unicodedata
from itertools import islice

_LANGUAGES = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"))
"""Written from right to left as a rule. Kurdish (ku) is not among them: half of it is in Latin letters."""

_SAMPLE_CHARS = 400
_LEAST_LETTERS = 8
"""Fewer may be a foreign name in a title of numbers."""


def is_right_to_left(language: str | None, sample: str) -> bool:
    """The direction of a text.

    Args:
        language: BCP 47 tag; None if unknown. Feeds often leave their software's default, so the letters go first.
        sample: plain text: title and beginning.
    """
    if sample.isascii():
        letters = islice(filter(str.isalpha, sample[:_SAMPLE_CHARS]), _LEAST_LETTERS)
        return len(tuple(letters)) < _LEAST_LETTERS and _is_of(language)
    directions = [unicodedata.bidirectional(each) for each in sample[:_SAMPLE_CHARS] if each.isalpha()]
    if len(directions) < _LEAST_LETTERS:
        return _is_of(language)
    return 2 * sum(each in ("R", "AL") for each in directions) > len(directions)


def _is_of(language: str | None) -> bool:
    return (language or "").partition("-")[0].lower() in _LANGUAGES
