"""What a headline means, as a number of 256 bits: headlines that share no word can be told to be alike. Pure.

The vectors of its words are added (`word_vectors.bin`, from WordLlama by `.ci/word_vectors.py`), and of the sum only
the signs are kept (Charikar 2002): how many bits of two differ tells the angle between the sums, at a tenth of a
microsecond. English only: a text that points to where other languages lie has no meaning here.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

BITS = 256
LEAST_WORDS = 3
"""A headline of fewer words, as the vectors know them, is too short to be told by its meaning."""
MOST_WORDS = 60
COSINES = tuple(math.cos(math.pi * differing / BITS) for differing in range(BITS + 1))
"""By how many bits two meanings differ: the cosine between the sums, from 1 to -1; 0 is nothing in common."""
ELSEWHERE = 0.18
"""How near to other languages a text may point. Measured: one English headline in fifty does further, and nineteen of
twenty German, French and Spanish sentences."""
OF_LATIN = 0.8
"""Share of a headline's letters that must be English ones."""
_WORD = re.compile(r"[A-Za-z0-9]+")
_MAGIC = b"BSWV1\n"
_BYTES = BITS // 2
_LANES = tuple(struct.pack("<HH", each & 15, each >> 4) for each in range(256))
"""Of a byte that holds two numbers, these numbers in two bytes each: so a vector is one large number, and sums of
vectors are sums of those."""


class _Vectors(NamedTuple):
    places: dict[str, int]
    pulls: tuple[int, ...]
    unit: float
    halves: bytes
    longest: int


def meaning(text: str) -> int | None:
    """What an English headline means; None for one that is too short or not English."""
    if sum(map(len, _WORD.findall(text))) < OF_LATIN * sum(map(str.isalnum, text)):
        return None
    vectors = _vectors()
    total = pull = pieces = words = 0
    for match in _WORD.finditer(text):
        words += 1
        for place in _pieces(match[0]):
            total += _vector(place)
            pull += vectors.pulls[place]
            pieces += 1
        if words == MOST_WORDS:
            break
    if words < LEAST_WORDS or not pieces:
        return None
    middle = 8 * pieces
    lanes = [each - middle for each in struct.unpack(f"<{BITS}H", total.to_bytes(2 * BITS, "little"))]
    if pull * vectors.unit > ELSEWHERE * math.hypot(*lanes):
        return None
    return int("".join(["1" if each > 0 else "0" for each in lanes]), 2)


@lru_cache(maxsize=30_000)
def _pieces(word: str) -> tuple[int, ...]:
    """The places of a word's pieces, each as long as can be."""
    return tuple(_cut(f"_{word}"))


def _cut(rest: str) -> Iterator[int]:
    places, _, _, _, longest = _vectors()
    while rest:
        for end in range(min(len(rest), longest), 0, -1):
            place = places.get(rest[:end])
            if place is not None:
                yield place
                break
        else:
            end = 1
        rest = rest[end:]


@lru_cache(maxsize=4_000)
def _vector(place: int) -> int:
    start = place * _BYTES
    halves = _vectors().halves[start : start + _BYTES]
    return int.from_bytes(b"".join([_LANES[each] for each in halves]), "little")


@cache
def _vectors() -> _Vectors:
    """The vectors, read when first asked for: 3 MB, and 4 more for the pieces' texts."""
    read = Path(__file__).with_name("word_vectors.bin").read_bytes()
    if not read.startswith(_MAGIC):
        raise ValueError("word_vectors.bin is not what .ci/word_vectors.py writes")
    start = len(_MAGIC)
    count, size, unit = struct.unpack_from("<IIf", read, start)
    start += 12
    pieces = read[start : start + size].decode().splitlines()
    pulls = struct.unpack_from(f"<{count}b", read, start + size)
    places = {piece: place for place, piece in enumerate(pieces)}
    return _Vectors(places, pulls, unit, read[start + size + count :], max(map(len, pieces)))
