"""What of an article is compared to tell whether two tell of one event: its terms, and a sketch of its wording. Pure.

Terms are words without their endings, those of the title counted thrice; words of other languages are taken as they
are, and scripts without spaces by pairs of characters, as search takes them. Of what is hardly more than a headline,
its meaning is taken too. The sketch is the smallest hashes of the text's runs of four words (Broder 1997): two sketches
tell how much of two texts is the same, word for word.
"""

from __future__ import annotations

import math
import re
import struct
import sys
from array import array
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from string import ascii_lowercase, digits
from zlib import crc32

from digest.meaning import BITS, meaning
from storage.index_text import index_text

MOST_TERMS = 90
"""Kept of an article: the longest tail of a report says nothing of its event."""
READ_WORDS = 320
"""Of a text: reports tell what happened first. Measured: the rest takes away from the figures."""
SHORT_TERMS = 24
"""An article of fewer terms is as good as a headline alone."""
TITLE_WEIGHT = 3
SKETCH = 48
SHINGLE = 4

_MEANS, _MEANT = 0x80, BITS // 8
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
        keys: its terms as numbers (`term_key`), those it is most about first. An array, for thousands are held at
            once: of tuples, each number would be an object of its own.
        counts: how often each stands in it, a title's words counted thrice; at most 255.
        sketch: the smallest hashes of its runs of words, rising, four bytes each; empty for what is too short to tell
            copies by.
        meaning: of the headline, as `digest.meaning` has it; None where it was not asked for, and where there is much
            text, which tells more.
    """

    keys: array[int]
    counts: bytes
    sketch: bytes = b""
    meaning: int | None = None

    @property
    def is_short(self) -> bool:
        """Whether the article is as good as a headline alone."""
        return len(self.keys) < SHORT_TERMS

    def packed(self) -> bytes:
        """As it is stored: how many terms, their counts, their keys, the meaning if there is one (then the first byte
        has its highest bit set), the sketch. Thousands are read at once.
        """
        held = len(self.keys)
        first, meant = (held, b"") if self.meaning is None else (held | _MEANS, self.meaning.to_bytes(_MEANT, "little"))
        return struct.pack(f"<B{held}s{held}I", first, self.counts, *self.keys) + meant + self.sketch


def unpacked(packed: bytes) -> Terms:
    """What `Terms.packed` wrote."""
    held = packed[0] & ~_MEANS
    keys = array("I", packed[1 + held : 1 + 5 * held])
    if sys.byteorder == "big":
        keys.byteswap()
    end = 1 + 5 * held
    if packed[0] & _MEANS:
        meant = int.from_bytes(packed[end : end + _MEANT], "little")
        return Terms(keys, packed[1 : 1 + held], packed[end + _MEANT :], meant)
    return Terms(keys, packed[1 : 1 + held], packed[end:])


def terms(title: str, text: str, *, with_meaning: bool = False) -> Terms:
    """The terms of an article, given as plain text; `text` may be empty.

    Args:
        with_meaning: what a headline means is taken too; it needs 7 MB in the process that asks first.
    """
    heading = list(map(term_key, _words(title)))
    body = list(map(term_key, _words(text, READ_WORDS)))
    if body[: len(heading)] == heading:
        body = body[len(heading) :]
    counted = Counter(heading * TITLE_WEIGHT)
    counted.update(body)
    for key in _UNTOLD.intersection(counted):
        del counted[key]
    # Of those that stand in it as often, the first: the sort is stable.
    kept = sorted(counted.items(), key=itemgetter(1), reverse=True)[:MOST_TERMS]
    keys, counts = array("I", [key for key, _ in kept]), bytes(min(count, 255) for _, count in kept)
    meant = meaning(title) if with_meaning and len(keys) < SHORT_TERMS else None
    return Terms(keys, counts, _sketch(body), meant)


def words_of(text: str) -> list[str]:
    """The words of a text that say something, as they are compared."""
    return [
        found
        for word in _words(text, READ_WORDS)
        if word not in _STOP and (len(found := stem(word)) > 1 or not found.isascii())
    ]


def said(count: int) -> float:
    """How much an article says a term that stands in it so often, before it is known how rare the term is."""
    return 1 + math.log(count)


def written(text: str) -> dict[int, str]:
    """The terms of a text, each as it is first written there."""
    found: dict[int, str] = {}
    for word in _WORD.findall(index_text(text)):
        found.setdefault(term_key(word.casefold()), word)
    return found


@lru_cache(maxsize=60_000)
def term_key(word: str) -> int:
    """The number that stands for a word's stem: 32 bits, so that two of a window's words hardly ever share one."""
    return crc32(stem(word).encode())


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


def overlap(one: bytes, other: bytes, least: float = 0.0) -> float:
    """How much of two texts is the same word for word, from 0 to 1, by their sketches; 0 if it is under `least`."""
    if not one or not other:
        return 0.0
    mine, theirs = _hash_set(one), _hash_set(other)
    both = mine & theirs
    compared = min(SKETCH, len(mine), len(theirs))
    if len(both) / compared < least:
        # Nearly all pairs: most of the cost is in what follows.
        return 0.0
    found = len(both.intersection(sorted(mine | theirs)[:compared])) / compared
    return found if found >= least else 0.0


def hashes(sketch: bytes, most: int = SKETCH) -> tuple[int, ...]:
    """The numbers of a sketch, the smallest first."""
    return struct.unpack_from(f"<{min(most, len(sketch) // 4)}I", sketch)


@lru_cache(maxsize=2_000)
def _hash_set(sketch: bytes) -> frozenset[int]:
    return frozenset(hashes(sketch))


def _words(text: str, most: int = 60) -> list[str]:
    text = text[: most * 8]
    if text.isascii():
        # The same at half the cost.
        return _WORD.findall(text.lower())[:most]
    # As search has it: scripts without spaces come as pairs of characters.
    return _WORD.findall(index_text(text).casefold())[:most]


def _sketch(keys: list[int]) -> bytes:
    if len(keys) < 4 * SHINGLE:
        return b""
    # The hash of a tuple of numbers is the same in every process, and made in C.
    runs = set(map(hash, zip(keys, keys[1:], keys[2:], keys[3:], strict=False)))
    smallest = sorted({each & 0xFFFFFFFF for each in runs})[:SKETCH]
    return struct.pack(f"<{len(smallest)}I", *smallest)


_UNTOLD = frozenset(map(term_key, [*_STOP, *ascii_lowercase, *digits]))
"""What says nothing of an event: the commonest words and single characters."""
