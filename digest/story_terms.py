"""What of an article is compared to tell whether two tell of one event: its terms, and a sketch of its wording. Pure.

Terms are words without their endings, those of the title counted thrice; words of other languages are taken as they
are, and scripts without spaces by pairs of characters, as search takes them. The sketch is the smallest hashes of the
text's runs of four words (Broder 1997): two sketches tell how much of two texts is the same, word for word.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from storage.index_text import index_text

MOST_TERMS = 90
"""Kept of an article: the longest tail of a report says nothing of its event."""
READ_WORDS = 320
"""Of a text: reports tell what happened first. Measured: the rest takes away from the figures."""
TITLE_WEIGHT = 3
SKETCH = 48
SHINGLE = 4

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_STOP = frozenset(
    (
        "a about after again all also am an and any are as at be because been before being between both but by can "
        "could did do does during each few for from further had has have he her here his how i if in into is it its "
        "just like made make many may might more most mr ms much must my new no nor not now of off on one only or "
        "other our out over own said same say says she should so some such than that the their them then there these "
        "they this those through to told too two under until up us very was we were what when where which while who "
        "why will with would year you your der die das und ist von den im mit für auf ein eine des dem zu nicht sich "
        "als auch bei aus nach wird sind le la les du et en un une que qui dans pour sur est par au aux avec plus ce "
        "se pas son el los las del y una por con para su al es lo como más"
    ).split()
)
_ENDINGS = (("ies", "y"), ("sses", "ss"), ("ing", ""), ("edly", ""), ("ed", ""), ("es", "e"), ("s", ""))


@dataclass(frozen=True, slots=True)
class Terms:
    """An article as it is compared.

    Attributes:
        weights: term → how much the article is about it, before it is known how rare the term is.
        sketch: the smallest hashes of its runs of words, rising; empty for what is too short to tell copies by.
    """

    weights: dict[str, float]
    sketch: tuple[int, ...] = ()

    def packed(self) -> str:
        """As it is stored."""
        return json.dumps([self.weights, self.sketch], ensure_ascii=False, separators=(",", ":"))


def unpacked(text: str) -> Terms:
    """What `Terms.packed` wrote."""
    weights, sketch = json.loads(text)
    return Terms(weights, tuple(sketch))


def terms(title: str, text: str) -> Terms:
    """The terms of an article, given as plain text; `text` may be empty."""
    counted: Counter[str] = Counter()
    body = _words(text, READ_WORDS)
    if body[: len(heading := _words(title))] == heading:
        body = body[len(heading) :]
    for word in body:
        counted[stem(word)] += 1
    for word in heading:
        counted[stem(word)] += TITLE_WEIGHT
    for each in [each for each in counted if each in _STOP or (len(each) < 2 and each.isascii())]:
        del counted[each]
    kept = sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:MOST_TERMS]
    return Terms({term: round(1 + math.log(count), 2) for term, count in kept}, _sketch(body))


def words_of(text: str) -> list[str]:
    """The words of a text that say something, as they are compared."""
    return [
        found
        for word in _words(text, READ_WORDS)
        if word not in _STOP and (len(found := stem(word)) > 1 or not found.isascii())
    ]


@lru_cache(maxsize=30_000)
def stem(word: str) -> str:
    """A word without what English adds to it: nearly that, for terms are only compared with each other."""
    if word.endswith(("'s", "’s")):
        word = word[:-2]
    if len(word) > 4 and word.isascii():
        for ending, instead in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                if ending == "s" and word.endswith(("ss", "us", "is")):
                    continue
                word = word[: len(word) - len(ending)] + instead
                break
    return word[:-1] if len(word) > 3 and word.isascii() and word.endswith("e") else word


def overlap(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """How much of two texts is the same word for word, from 0 to 1, by their sketches."""
    if not one or not other:
        return 0.0
    size = min(SKETCH, len(one), len(other))
    smallest = sorted({*one, *other})[:size]
    both = set(one) & set(other)
    return sum(each in both for each in smallest) / size


def _words(text: str, most: int = 60) -> list[str]:
    text = text[: most * 12]
    if text.isascii():
        # The same at half the cost.
        return _WORD.findall(text.lower())[:most]
    # As search has it: scripts without spaces come as pairs of characters.
    return [word.casefold() for word in _WORD.findall(index_text(text))[:most]]


def _sketch(words: list[str]) -> tuple[int, ...]:
    if len(words) < 4 * SHINGLE:
        return ()
    runs = {crc32(" ".join(words[at : at + SHINGLE]).encode()) for at in range(len(words) - SHINGLE + 1)}
    return tuple(sorted(runs)[:SKETCH])
