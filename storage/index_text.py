"""What the full-text index is given in place of a text, and the same for what is looked for in it.

SQLite's `unicode61` takes a sentence of Chinese for one word, cuts words of Hindi and Thai at their vowel signs
and glues newer symbols to the word beside them. So texts are prepared, and queries in the same way. Pure: no SQL.
Whatever changes here must raise `storage.index.INDEX_VERSION`, for an old row is removed by preparing it again.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

_HAN = "\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KANA = "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_THAI_AND_LAO = "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u0edc-\u0edf"
_KHMER_AND_MYANMAR = "\u1780-\u17d3\u17dc\u17dd\u1000-\u103f\u104e-\u108f\u109a-\u109d\uaa60-\uaa7f"

UNSPACED = _HAN + _KANA + _THAI_AND_LAO + _KHMER_AND_MYANMAR
"""The inside of a regular expression's character class: letters of scripts that put no space between words."""

_FIRST_MARK, _LAST_MARK = 0x0900, 0x1CFF
_MARKS = "".join(
    chr(point) for point in range(_FIRST_MARK, _LAST_MARK + 1) if unicodedata.category(chr(point)) in {"Mn", "Mc"}
)
_POINTS = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4"
_POINTS += "\u06e7\u06e8\u06ea-\u06ed"
_INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff"

LEFT_OUT = _POINTS + _INVISIBLE
"""The inside of a character class: soft hyphens, joiners, and the optional vowel points of Hebrew and Arabic."""

ACCENTS = "\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d\u032e\u0330\u0331"
"""The inside of a character class: combining accents that unicode61 leaves out of a word; all others part it."""

IN_WORD = r"\w\ue000-\uf8ff" + _MARKS
"""The inside of a character class: what words are made of. Holds "_" too, which callers replace beforehand."""

_SYMBOLS = "\u20a0-\u20cf\u2b00-\u2bff\u2e00-\u2e7f\U0001f000-\U0001faff"

_SPECIAL = re.compile(f"[{UNSPACED}{LEFT_OUT}{_SYMBOLS}\u0900-\u1cff]")
# An accent would part a run in two.
_LEFT_OUT = re.compile(f"[{LEFT_OUT}]+|(?<=[{UNSPACED}])[{ACCENTS}{LEFT_OUT}]+")
_SYMBOL = re.compile(f"[{_SYMBOLS}]+")
_MARK = re.compile(f"[{_MARKS}]")
_RUN = re.compile(f"[{UNSPACED}]+")
_NO_WORD_AT_END = re.compile(rf"(?:[^{IN_WORD}]|_)+\Z")


def index_text(text: str) -> str:
    """Prepare a plain text for the index.

    Runs of unspaced scripts become overlapping pairs of characters and, so that every character begins a word
    that a prefix finds, the run's last character alone.
    """
    if text.isascii() or not _SPECIAL.search(text):
        return text
    return _as_letters(_RUN.sub(_closed_run, _LEFT_OUT.sub("", text)))


def query_text(text: str) -> tuple[str, bool]:
    """Prepare a phrase to look for.

    A run at its end may go on in the text that is searched, so it yields its pairs only.

    Returns:
        The prepared phrase, and whether its last word must be taken as a prefix: a run of one character.
    """
    if text.isascii() or not _SPECIAL.search(text):
        return text, False
    text = _NO_WORD_AT_END.sub("", _LEFT_OUT.sub("", text))
    last_run = next((run for run in _RUN.finditer(text) if run.end() == len(text)), None)
    if last_run is None:
        return _as_letters(_RUN.sub(_closed_run, text)), False
    before = _RUN.sub(_closed_run, text[: last_run.start()])
    run = last_run[0]
    return _as_letters(f"{before} {_pairs(run)}"), len(run) == 1


def has_words(text: str) -> bool:
    """Whether anything in a text can be looked for."""
    return _NO_WORD_AT_END.sub("", _SYMBOL.sub(" ", _LEFT_OUT.sub("", text))) != ""


def _pairs(run: str) -> str:
    return " ".join(first + second for first, second in pairwise(run)) or run


def _closed_run(match: re.Match[str]) -> str:
    run = match[0]
    return f" {run} " if len(run) == 1 else f" {_pairs(run)} {run[-1]} "


def _as_letters(text: str) -> str:
    # unicode61 ends a word at a vowel sign but takes private-use characters for letters, so signs become those.
    text = _MARK.sub(lambda mark: chr(0xE000 + ord(mark[0]) - _FIRST_MARK), text)
    return _SYMBOL.sub(" ", text)
