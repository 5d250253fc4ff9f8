"""What only one of two articles says: their sentences, compared by the words they share. Pure.

A sentence counts as told by the other article where one of its sentences, or two that follow each other, hold half of
its telling words, and no number in it is new. Words are compared by their beginnings, so that "sanction" and
"sanctions" are one in any language that puts its endings last.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

TOLD = 0.5
"""Share of a sentence's telling words that the other article has to hold in one place. Half of the words of a
sentence recur by chance only between sentences on the same fact."""
MAX_SENTENCES = 800
"""Of each article; what comes later is not compared and counts as told."""
_BEGINNING = 6
_TELLING = 4
"""Shorter words are mostly grammar, in every language written with spaces."""
_FEWEST = 3

_WORD = re.compile(r"[^\W_]+(?:[\u2019'\-.,:][^\W_]+)*")
_END = re.compile(r"[.!?\u2026\u3002\uff01\uff1f]+[\"\'\u201d\u2019\u00bb)\]]*(?:\s+|(?<=[\u3002\uff01\uff1f]))")
_INITIALS = re.compile(r"(?:^|[\s(\"\u201c])(?:[^\W\d_]|[^\W\d_]\.[^\W\d_]|[A-Z][a-z]{1,2})\.$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence. `is_own`: only this article says it."""

    text: str
    is_own: bool


Paragraphs = tuple[tuple[Sentence, ...], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two articles, paragraph by paragraph."""

    left: Paragraphs
    right: Paragraphs


def compare(left: str, right: str) -> Comparison:
    """Compare two plain texts whose paragraphs stand on lines of their own."""
    lefts, rights = _paragraphs(left), _paragraphs(right)
    left_told, right_told = _Told(lefts), _Told(rights)
    return Comparison(right_told.marked(lefts), left_told.marked(rights))


def own_count(paragraphs: Paragraphs) -> tuple[int, int]:
    """How many sentences only this article says, and how many it has."""
    sentences = [sentence for paragraph in paragraphs for sentence in paragraph]
    return sum(sentence.is_own for sentence in sentences), len(sentences)


def sentences_of(paragraph: str) -> list[str]:
    """A paragraph's sentences, with nothing between them lost but space."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(paragraph):
        sentence = paragraph[start : end.end()].strip()
        following = paragraph[end.end() : end.end() + 1]
        if _INITIALS.search(sentence) or following.islower():
            continue
        if sentence:
            found.append(sentence)
        start = end.end()
    rest = paragraph[start:].strip()
    if rest:
        found.append(rest)
    return found


def _paragraphs(text: str) -> list[list[str]]:
    return [found for line in text.splitlines() if (found := sentences_of(line))]


class _Told:
    """What an article says, to be asked by the sentences of another."""

    def __init__(self, paragraphs: Sequence[Sequence[str]]) -> None:
        words = [_words(each) for each in list(_flat(paragraphs))[:MAX_SENTENCES]]
        self._places = [*words, *(one | other for one, other in pairwise(words))]
        self._numbers = {word for each in words for word in each if _is_number(word)}
        self._by_word: dict[str, list[int]] = {}
        for place, each in enumerate(self._places):
            for word in each:
                self._by_word.setdefault(word, []).append(place)

    def marked(self, paragraphs: Sequence[Sequence[str]]) -> Paragraphs:
        left = MAX_SENTENCES
        made: list[tuple[Sentence, ...]] = []
        for paragraph in paragraphs:
            made.append(tuple(Sentence(each, n < left and self._is_new(each)) for n, each in enumerate(paragraph)))
            left -= len(paragraph)
        return tuple(made)

    def _is_new(self, sentence: str) -> bool:
        words = _words(sentence)
        if not words:
            return False
        if any(word not in self._numbers for word in words if _is_number(word)):
            return True
        shared: dict[int, int] = {}
        for word in words:
            for place in self._by_word.get(word, ()):
                shared[place] = shared.get(place, 0) + 1
        return max(shared.values(), default=0) < TOLD * len(words)


def _flat(paragraphs: Sequence[Sequence[str]]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield from paragraph


def _words(sentence: str) -> frozenset[str]:
    """The beginnings of a sentence's telling words; of all its words where few tell."""
    folded = unicodedata.normalize("NFKD", sentence).casefold()
    plain = "".join(each for each in folded if not unicodedata.combining(each))
    found = _WORD.findall(plain)
    telling = [word for word in found if len(word) >= _TELLING or _is_number(word)]
    return frozenset(_stem(word) for word in (telling if len(telling) >= _FEWEST else found))


def _stem(word: str) -> str:
    return word.strip(".,:") if _is_number(word) else word[:_BEGINNING]


def _is_number(word: str) -> bool:
    return any(each.isdigit() for each in word)
