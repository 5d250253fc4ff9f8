"""Where a query's words stand in a text, and the sentence around them, for a list's row and the article view.

The index holds no text, so matches are found again here, by the rules of its tokenizer: case and Latin accents
fold, punctuation parts words, unspaced scripts match inside a run. Pure: no SQL, no markup.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from storage.index_text import ACCENTS, IN_WORD, LEFT_OUT, UNSPACED
from storage.query import Term
from storage.query_tree import Forms, TextField
from storage.stems import forms

MAX_CHARS = 240
"""Two lines of a list's row and some to spare."""
_SEEN_CHARS = 90
"""So many are seen where the list is narrow: of a sentence whose match stands farther on, the beginning is left out."""
_MAX_MARKS = 1000
# A sentence is chosen by the first so many matches of each term, near the first of all.
_COMPARED = 50
_COMPARED_CHARS = 2000

_ELLIPSIS = "…"
_PLAIN = re.compile("[\\x00-\\xa9\\xab-\\xac\\xae-\\xb4\\xb6-\\xb9\\xbb-\\xbf\u2010-\u2027\u2030-\u205e\u20ac\u2122]*")
_DROPPED = re.compile(f"[{ACCENTS}{LEFT_OUT}]")

_UNIT = re.compile(f"[{UNSPACED}]+|(?:(?![{UNSPACED}])[{IN_WORD}])+")
_WORD_ENDS = f"(?:(?![{IN_WORD}])|(?=[{UNSPACED}]))"
_WORD_GOES_ON = f"(?:(?![{UNSPACED}])[{IN_WORD}])*"
_IN_WORD = re.compile(f"[{IN_WORD}]")
_UNSPACED = re.compile(f"[{UNSPACED}]")

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[^\sa-z])|[。！？｡][」』”’]*|\n")
_ABBREVIATED = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|No|vs|Inc|Ltd|Co|Corp)|\b[A-Z])\.\s+\Z")


def find_marks(text: str, terms: Sequence[Term], *, is_title: bool = False) -> tuple[tuple[int, int], ...]:
    """Places of the terms in a plain text.

    Args:
        is_title: the text is a title, so terms meant for titles count too. Terms for authors never do.

    Returns:
        (start, length) in characters, in order, without overlaps; the first thousand.
    """
    places = _places(text, terms, is_title, _MAX_MARKS)
    return tuple((start, end - start) for start, end in _merged([(start, end) for start, end, _ in places]))


def snippet(text: str, terms: Sequence[Term], max_chars: int = MAX_CHARS) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The sentence of a plain text that holds the most of the terms, the first among equals.

    Sentences within 2,000 characters of the first match are compared.
    A longer one is cut between words around its first match, as is one that begins too far before it for a row to show
    the match; an ellipsis stands for what is gone.

    Returns:
        The snippet, at most `max_chars` long, and (start, length) of the marks in it; ("", ()) without a match.
    """
    places = _places(text, terms, False, _COMPARED)
    if not places:
        return "", ()
    start, end = _best_sentence(text, places, max_chars)
    inside = _merged([(first, last) for first, last, _ in places if first < end and last > start])
    return _cut(text, start, end, inside, max_chars)


# 1. Folding, with offsets.


class _Folds(dict[int, str]):
    """What each character is folded to, worked out when first met; always one character."""

    def __missing__(self, point: int) -> str:
        character = chr(point)
        base, *accents = list(unicodedata.normalize("NFD", character))
        if accents and base.isascii() and all(unicodedata.category(accent) == "Mn" for accent in accents):
            character = base
        folded = character.casefold() if len(character.casefold()) == 1 else character.lower()[0]
        self[point] = folded
        return folded


_FOLDS = _Folds()
# Letters whose folded form is not simply their small one.
_FOLDED_OTHERWISE = re.compile("[\xaa-\xba\xdf-\u024f\u0390\u03b0\u03c2\u03d0-\u03f5\u1e00-\u1fff]")


def _fold(text: str) -> tuple[str, list[int] | None]:
    """Text folded for comparing, and for each of its characters the place it came from; None if it is the same."""
    # "_" parts words for unicode61 but not for a regular expression.
    text = text.replace("_", " ")
    if _PLAIN.fullmatch(text):
        return text.lower(), None
    kept = None
    if _DROPPED.search(text):
        kept = [place for place, character in enumerate(text) if not _DROPPED.match(character)]
        text = _DROPPED.sub("", text)
    small = text.lower()
    if len(small) != len(text):
        return text.translate(_FOLDS), kept
    return _FOLDED_OTHERWISE.sub(lambda letter: _FOLDS[ord(letter[0])], small), kept


# 2. Terms to regular expressions, and their places.


@lru_cache(maxsize=256)
def _pattern(term: Term) -> tuple[str, bool, str] | None:
    """A term's pattern on folded text, beginning with plain letters so that `re` skips to them.

    The second value: the match must not begin inside a word. The third: letters that every match begins with. None for
    a term without words.
    """
    units = _UNIT.findall(_fold(term.text)[0])
    if not units:
        return None
    is_unspaced = [bool(_UNSPACED.match(unit)) for unit in units]
    whole = [(re.escape(unit), unit) for unit in units]
    written = _UNIT.findall(term.text)
    if term.forms is not Forms.WRITTEN and term.forms is not Forms.EXACT and len(written) == len(units):
        last = len(units) - 1
        whole = [
            whole[place] if place == last and term.is_prefix else _any_form(unit, term.forms)
            for place, unit in enumerate(written)
        ]
    pattern, beginning = whole[0]
    for place in range(1, len(units)):
        # A letter of an unspaced script parts from a word beside it without anything in between.
        needs_gap = is_unspaced[place] == is_unspaced[place - 1]
        pattern += f"[^{IN_WORD}]{'+' if needs_gap else '*'}{whole[place][0]}"
    if not is_unspaced[-1]:
        pattern += _WORD_GOES_ON if term.is_prefix else _WORD_ENDS
    return pattern, not is_unspaced[0], beginning


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of a word in all its forms takes 8 ms to compile (measured)."""
    return re.compile(pattern)


def _any_form(word: str, wanted: Forms) -> tuple[str, str]:
    """A pattern for a word's forms that begins with what they have in common, and that."""
    found = [_fold(form)[0] for form in forms(word, of_plural=wanted is Forms.ALL)]
    shared = takewhile(lambda letters: len(set(letters)) == 1, zip(*found, strict=False))
    common = "".join(letters[0] for letters in shared)
    endings = "|".join(sorted((re.escape(form[len(common) :]) for form in found), key=len, reverse=True))
    return f"{re.escape(common)}(?:{endings})", common


def _places(text: str, terms: Sequence[Term], is_title: bool, limit: int) -> list[tuple[int, int, int]]:
    """(start, end, number of the term), in order of start; of each term at most `limit`."""
    folded, offsets = _fold(text)
    places: list[tuple[int, int, int]] = []
    for number, term in enumerate(terms):
        if term.field is not None and not (is_title and term.field is TextField.TITLE):
            continue
        known = _pattern(term)
        if known is None or known[2] not in folded:
            continue
        pattern, begins_word, _ = known
        found = 0
        for match in _compiled(pattern).finditer(folded):
            start, end = match.span()
            if begins_word and start and _IN_WORD.match(folded, start - 1) and not _UNSPACED.match(folded, start - 1):
                continue
            if offsets is not None:
                start, end = offsets[start], offsets[end - 1] + 1
                end = _with_accents(text, end)
            places.append((start, end, number))
            found += 1
            if found == limit:
                break
    return sorted(places)[:_MAX_MARKS]


def _with_accents(text: str, end: int) -> int:
    while end < len(text) and _DROPPED.match(text, end):
        end += 1
    return end


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


# 3. The sentence.


def _best_sentence(text: str, places: list[tuple[int, int, int]], max_chars: int) -> tuple[int, int]:
    """Start and end of the sentence with the most terms, of those near the first match."""
    first = places[0][0]
    near = [place for place in places if place[0] < first + _COMPARED_CHARS]
    if len({number for _, _, number in near}) == 1:
        near = near[:1]
    # A sentence that goes on for longer than is shown will be cut anyway.
    around = max(0, first - max_chars), min(len(text), near[-1][1] + max_chars)
    starts = [around[0]]
    starts += [end.end() for end in _SENTENCE_END.finditer(text, *around) if not _is_abbreviation(text, end)]
    found: dict[int, set[int]] = {}
    for start, _, number in near:
        found.setdefault(bisect_right(starts, start) - 1, set()).add(number)
    best = max(found, key=lambda sentence: (len(found[sentence]), -sentence))
    return starts[best], starts[best + 1] if best + 1 < len(starts) else around[1]


def _is_abbreviation(text: str, end: re.Match[str]) -> bool:
    return end[0][0] == "." and _ABBREVIATED.search(text, max(0, end.start() - 6), end.end()) is not None


def _cut(
    text: str, start: int, end: int, marks: list[tuple[int, int]], max_chars: int
) -> tuple[str, tuple[tuple[int, int], ...]]:
    while end > start and text[end - 1].isspace():
        end -= 1
    before = after = ""
    first, last = max(marks[0][0], start), marks[0][1]
    if end - start > max_chars or last - start > _SEEN_CHARS:
        room = max_chars - 2 * len(_ELLIPSIS)
        # No more than a third of the room leads up to the match, though what follows it be short.
        lead = max(0, min(room, _SEEN_CHARS * 3) - (last - first)) // 3
        cut_start = max(start, first - lead)
        cut_end = min(end, cut_start + room)
        if cut_start > start:
            cut_start, before = _next_word(text, cut_start, first), _ELLIPSIS
        if cut_end < end:
            cut_end, after = _previous_word(text, cut_end, min(last, cut_end)), _ELLIPSIS
        start, end = cut_start, cut_end
    shift = len(before) - start
    inside = [(max(first, start), min(last, end)) for first, last in marks]
    shown = before + text[start:end].replace("\n", " ") + after
    return shown, tuple((first + shift, last - first) for first, last in inside if first < last)


def _next_word(text: str, place: int, limit: int) -> int:
    """The first beginning of a word from a place on, or the place itself where there is none before the limit."""
    space = next((at for at in range(place - 1, limit) if text[at].isspace()), None)
    return place if space is None else space + 1


def _previous_word(text: str, place: int, limit: int) -> int:
    """The last end of a word up to a place, or the place itself where there is none after the limit."""
    space = next((at for at in range(place, limit - 1, -1) if at < len(text) and text[at].isspace()), None)
    return place if space is None else space
