"""Where quoted words stand in a text that may have changed since: the same words, else the most alike.

A place in a text's html is worth nothing once a feed changes it or the page's full text replaces it; words with what
stood around them are found again. Exact first: by one regular expression that takes any space for a space, straight
quotation marks and dashes for curly ones, small letters for capitals. What is not found so is sought by its words,
where pairs of them gather. Rather nowhere than in a wrong place: who asks shows the quote beside the text then. Pure.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from storage.index_text import UNSPACED
from storage.note_types import Quote

CONTEXT = 64
"""Characters kept before and behind a quote: a line of a newspaper's column, enough to tell sentences apart."""

LEAST_ALIKE = 0.62
"""Of 1: how much of the words must be the same, in order, for a changed passage to be the quoted one."""

_LEAST_CONTEXT = 0.45
"""How much of what stands around a few words must be the same for them to be the quoted ones."""

_FEW_LETTERS = 16
"""Shorter quotes are found everywhere; what stands around them decides."""

_MOST_PLACES = 200
_MOST_COMPARED = 24
_MOST_DIAGONALS = 4
_MOST_WORDS = 240
"""Longer passages are sought by their beginning and their end: comparing goes with the square of the words."""

_END_WORDS = 60

_SAME = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u2032\u00b4`", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\xa0\u2028\u2029\u200b\ufffc\ufdd0\ufdd1\u202f\u2009", " "),
    }
)
"""One character for one, so that places stay what they are."""

_WORD = re.compile(f"[{UNSPACED}]|[^\\W{UNSPACED}]+")


class Span(NamedTuple):
    """Part of a text, in characters; `end` is behind the last."""

    start: int
    end: int


def quote_at(text: str, start: int, end: int) -> Quote:
    """The quote of a part of a text; spaces at its ends are left out, of others one stays.

    Raises:
        ValueError: there are no words in it.
    """
    plain = text.translate(_SAME)
    while start < end and plain[start].isspace():
        start += 1
    while end > start and plain[end - 1].isspace():
        end -= 1
    if start >= end:
        raise ValueError("there are no words to quote")
    return Quote(
        _tidy(text[start:end]),
        _tidy(text[max(0, start - CONTEXT) : start]),
        _tidy(text[end : end + CONTEXT]),
        round(start / len(text), 4),
    )


def locate(text: str, quotes: Sequence[Quote]) -> list[Span | None]:
    """Where each of some quotes stands in a text; None where it doesn't."""
    plain = _folded(text)
    words: _Words | None = None
    found: list[Span | None] = []
    for quote in quotes:
        span = _same_words(plain, quote)
        if span is None:
            words = words if words is not None else _Words(plain)
            span = _alike(plain, words, quote)
        found.append(span)
    return found


# 1. The same words.


def _same_words(plain: str, quote: Quote) -> Span | None:
    wanted = _folded(quote.text).split()
    if not wanted:
        return None
    # Small letters on both sides: a pattern that ignores case looks at every letter, 40 ms at half a million.
    # Looking ahead, for in "aaa" the second "aa" begins within the first.
    pattern = re.compile("(?=(" + r"\s*".join(map(re.escape, wanted)) + "))")
    places: list[Span] = []
    for match in pattern.finditer(plain):
        places.append(Span(*match.span(1)))
        if len(places) == _MOST_PLACES:
            break
    is_telling = len(quote.text) >= _FEW_LETTERS or not (quote.prefix or quote.suffix)
    if not places or (len(places) == 1 and is_telling):
        return places[0] if places else None
    ranked = sorted(places, key=lambda span: _nearness(plain, span, quote), reverse=True)[:_MOST_COMPARED]
    best = max(ranked, key=lambda span: (round(_context(plain, span, quote), 2), _nearness(plain, span, quote)))
    return best if is_telling or _context(plain, best, quote) >= _LEAST_CONTEXT else None


def _nearness(plain: str, span: Span, quote: Quote) -> float:
    """How many letters next to a place are those next to the quote; among equals, how near it is to where it was."""
    before = _letters(plain[max(0, span.start - CONTEXT) : span.start])[::-1]
    behind = _letters(plain[span.end : span.end + CONTEXT])
    common = _common(before, _letters(quote.prefix)[::-1]) + _common(behind, _letters(quote.suffix))
    return common - abs(span.start / max(len(plain), 1) - quote.place)


def _common(first: str, second: str) -> int:
    for number, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
            return number
    return min(len(first), len(second))


def _context(plain: str, span: Span, quote: Quote) -> float:
    """How alike what stands around a place is to what stood around the quote: the better side counts, 0 to 1."""
    before = _ratio(_letters(plain[max(0, span.start - CONTEXT) : span.start]), _letters(quote.prefix))
    behind = _ratio(_letters(plain[span.end : span.end + CONTEXT]), _letters(quote.suffix))
    return max(before, behind) * 0.7 + min(before, behind) * 0.3


def _letters(text: str) -> str:
    return "".join(text.translate(_SAME).lower().split())


def _ratio(first: str, second: str) -> float:
    if not first or not second:
        return 1.0 if first == second else 0.0
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


# 2. The most alike.


class _Words:
    """A text's words in small letters, their places, and where pairs of them stand."""

    def __init__(self, plain: str) -> None:
        self.spans = [Span(*match.span()) for match in _WORD.finditer(plain)]
        self.words = [plain[start:end].lower() for start, end in self.spans]
        self.starts = [span.start for span in self.spans]
        self.pairs: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        for number, pair in enumerate(pairwise(self.words)):
            self.pairs[pair].append(number)


def _alike(plain: str, words: _Words, quote: Quote) -> Span | None:
    wanted = [match[0].lower() for match in _WORD.finditer(quote.text.translate(_SAME))]
    if len(wanted) > _MOST_WORDS:
        first = _passage(words, wanted[:_END_WORDS], quote.place)
        last = _passage(words, wanted[-_END_WORDS:], quote.place)
        if first is None or last is None or not 0.5 < (last[1] - first[0]) / len(wanted) < 2:
            return _between(plain, words, wanted, quote)
        return Span(words.spans[first[0]].start, words.spans[last[1] - 1].end)
    passage = _passage(words, wanted, quote.place)
    if passage is None:
        return _between(plain, words, wanted, quote)
    span = Span(words.spans[passage[0]].start, words.spans[passage[1] - 1].end)
    if len(quote.text) < _FEW_LETTERS and _context(plain, span, quote) < _LEAST_CONTEXT:
        return None
    return span


def _passage(words: _Words, wanted: Sequence[str], place: float) -> tuple[int, int] | None:
    """From which word to before which the text is most like some words; None where nowhere enough."""
    votes: Counter[int] = Counter()
    for offset, pair in enumerate(pairwise(wanted)):
        for number in words.pairs.get(pair, ())[:_MOST_PLACES]:
            votes[number - offset] += 1
    slack = max(3, len(wanted) // 3)
    best: tuple[float, float, tuple[int, int]] | None = None
    tried: list[int] = []
    for diagonal, _ in votes.most_common():
        if any(abs(diagonal - other) <= slack for other in tried):
            continue
        tried.append(diagonal)
        alike, span = _compare(words, wanted, diagonal - slack, diagonal + len(wanted) + slack)
        near = -abs(diagonal / max(len(words.words), 1) - place)
        if alike >= LEAST_ALIKE and (best is None or (round(alike, 2), near) > best[:2]):
            best = round(alike, 2), near, span
        if len(tried) == _MOST_DIAGONALS:
            break
    return best[2] if best is not None else None


def _compare(words: _Words, wanted: Sequence[str], first: int, last: int) -> tuple[float, tuple[int, int]]:
    """How alike a stretch of the text is to the words, 0 to 1, and the part of it that makes it so."""
    first = max(first, 0)
    stretch = words.words[first:last]
    blocks = [
        block for block in SequenceMatcher(None, stretch, wanted, autojunk=False).get_matching_blocks() if block.size
    ]
    best = 0.0, (first, first)
    # Words like "the" match far off the passage: without such ends the rest may be more alike.
    for begin in range(min(len(blocks), 4)):
        for end in range(max(begin + 1, len(blocks) - 3), len(blocks) + 1):
            part = blocks[begin:end]
            span = first + part[0].a, first + part[-1].a + part[-1].size
            alike = 2 * sum(block.size for block in part) / (len(wanted) + span[1] - span[0])
            best = max(best, (alike, span))
    return best


def _between(plain: str, words: _Words, wanted: Sequence[str], quote: Quote) -> Span | None:
    """What stands between the quote's surroundings, where those stayed and it is still half the same."""
    before = [match[0].lower() for match in _WORD.finditer(quote.prefix.translate(_SAME))][-4:]
    behind = [match[0].lower() for match in _WORD.finditer(quote.suffix.translate(_SAME))][:4]
    if len(before) < 2 or len(behind) < 2:
        return None
    for number in words.pairs.get((before[-2], before[-1]), ())[:_MOST_PLACES]:
        begin = number + 2
        ends = words.pairs.get((behind[0], behind[1]), ())
        at = bisect_left(ends, begin + 1)
        if at == len(ends) or ends[at] - begin > 2 * len(wanted) + 3:
            continue
        span = Span(words.spans[begin].start, words.spans[ends[at] - 1].end)
        if _ratio(_letters(plain[span.start : span.end]), _letters(quote.text)) >= 0.5:
            return span
    return None


def _folded(text: str) -> str:
    """Small letters and plain signs, one for one; capitals whose small letters are several stay."""
    plain = text.translate(_SAME)
    small = plain.lower()
    return (
        small
        if len(small) == len(plain)
        else "".join(each if len(each.lower()) > 1 else each.lower() for each in plain)
    )


def _tidy(text: str) -> str:
    """Plain words: no marks of a document's frames, one space for many."""
    for unseen in ("\ufffc", "\u200b", "\ufdd0", "\ufdd1"):
        text = text.replace(unseen, " ")
    return " ".join(text.split())
