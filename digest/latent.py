"""Kinds of words, learnt from a library: latent semantic analysis.

Words that stand in the same articles lie in the same directions of a small space, so that an article without a word of
the examples, but with their like, lies near them. The space is the one that the articles fill most, found by orthogonal
iteration (Golub and Van Loan, "Matrix Computations", 8.2). In plain Python 3,000 articles take some seconds, and that
is done only when a library has doubled; nothing has to be loaded for it. Numbers only, what words are worth is
digest.suggest's.
"""

from __future__ import annotations

import math
import random
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul

from digest.linear import Row

DIMENSIONS = 25
"""More tell articles of one topic apart, fewer bring like words together; 25 to 50 do alike."""

LEAST_HOLDING = 3
"""Articles that hold a word: of fewer nothing is learnt."""

_ROUNDS = 4
_FLAT = 1e-6


@dataclass(frozen=True, slots=True)
class LatentSpace:
    """Where words lie.

    Attributes:
        vectors: word → its coordinates; all words have equally many.
    """

    vectors: dict[str, tuple[float, ...]]

    @classmethod
    def of(cls, rows: Sequence[Row], words: Sequence[str]) -> LatentSpace:
        """Learn where words lie from articles' rows."""
        place_of = {word: place for place, word in enumerate(words)}
        articles = []
        for row in rows:
            met = [(place_of[word], value) for word, value in row.items() if word in place_of]
            if met:
                articles.append(met)
        # A fixed beginning: the same articles give the same space.
        chance = random.Random(7)  # noqa: S311
        columns = [[chance.gauss(0, 1) for _ in words] for _ in range(min(DIMENSIONS, len(articles)))]
        for _ in range(_ROUNDS):
            columns = _parted(_turned(articles, columns, len(words)))
        return cls(dict(zip(words, zip(*columns, strict=True), strict=True)) if columns else {})

    @classmethod
    def unpacked(cls, words: Sequence[str], packed: bytes) -> LatentSpace:
        """From what `packed` gave."""
        if not words:
            return cls({})
        size = len(packed) // 2
        numbers = struct.unpack(f"<{size}e", packed)
        step = size // len(words)
        return cls({word: numbers[place * step : (place + 1) * step] for place, word in enumerate(words)})

    def packed(self) -> tuple[list[str], bytes]:
        """Words, and their coordinates as half-precision numbers, one word's after another's."""
        numbers = [number for vector in self.vectors.values() for number in vector]
        return list(self.vectors), struct.pack(f"<{len(numbers)}e", *numbers)

    def direction(self, row: Row) -> tuple[list[float], float]:
        """Where an article lies: its coordinates, of length 1 together, and how long they were before; ([], 0.0) if
        it has no word that lies anywhere.
        """
        total: list[float] = []
        for word, value in row.items():
            vector = self.vectors.get(word)
            if vector is not None:
                total = (
                    [a + value * b for a, b in zip(total, vector, strict=True)]
                    if total
                    else [value * b for b in vector]
                )
        length = math.sqrt(sum(map(mul, total, total)))
        return ([each / length for each in total], length) if length > _FLAT else ([], 0.0)


NOWHERE = LatentSpace({})
"""What is known of a library of which nothing was learnt."""


def _turned(
    articles: Sequence[Sequence[tuple[int, float]]], columns: Sequence[Sequence[float]], words: int
) -> list[list[float]]:
    """What articles make of some directions: each word's new place is that of the articles that hold it."""
    if not columns:
        return []
    before = list(zip(*columns, strict=True))
    after = [[0.0] * len(columns) for _ in range(words)]
    for met in articles:
        centre = [0.0] * len(columns)
        for place, value in met:
            centre = [a + value * b for a, b in zip(centre, before[place], strict=True)]
        for place, value in met:
            after[place] = [a + value * b for a, b in zip(after[place], centre, strict=True)]
    return [list(column) for column in zip(*after, strict=True)]


def _parted(columns: Sequence[list[float]]) -> list[list[float]]:
    """Directions at right angles, each of length 1; without those that lie in the others (Gram and Schmidt)."""
    found: list[list[float]] = []
    for column in columns:
        long_before = math.sqrt(sum(map(mul, column, column)))
        left = column
        for other in found:
            along = sum(map(mul, left, other))
            left = [a - along * b for a, b in zip(left, other, strict=True)]
        length = math.sqrt(sum(map(mul, left, left)))
        if length > _FLAT * max(long_before, _FLAT):
            found.append([each / length for each in left])
    return found
