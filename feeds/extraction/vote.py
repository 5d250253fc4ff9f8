"""How far the engines agree on a block: the share of its words that each engine's text holds. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from feeds.extraction.blocks import Block, words_of

SHINGLE_WORDS = 4
"""Runs of four words are long enough to occur once in a text, and short enough to survive an engine's small changes."""

_CONTEXT_WORDS = 2


class EngineText:
    """An engine's text, prepared for questions about blocks."""

    def __init__(self, text: str) -> None:
        lines = [words_of(line) for line in text.splitlines()]
        words = [word for line in lines for word in line]
        self.is_empty = not words
        self._lines = {" ".join(line) for line in lines if line}
        self._flat = f" {' '.join(words)} "
        self._shingles: set[tuple[str, ...]] = set(shingles(words))

    def shares(self, blocks: Sequence[Block]) -> list[float]:
        """For each block how much of it the engine took, 0 to 1."""
        return [self._share(blocks, at) for at in range(len(blocks))]

    def _share(self, blocks: Sequence[Block], at: int) -> float:
        words = blocks[at].words
        if not words or self.is_empty:
            return 0.0
        joined = " ".join(words)
        if len(words) < SHINGLE_WORDS:
            return float(joined in self._lines or self._stands_between(blocks, at, joined))
        if f" {joined} " in self._flat:
            return 1.0
        found = shingles(words)
        return sum(each in self._shingles for each in found) / len(found)

    def _stands_between(self, blocks: Sequence[Block], at: int, joined: str) -> bool:
        """Whether a few words, which may occur anywhere, stand beside what stands beside them on the page."""
        before = blocks[at - 1].words[-_CONTEXT_WORDS:] if at else []
        after = blocks[at + 1].words[:_CONTEXT_WORDS] if at + 1 < len(blocks) else []
        return (bool(before) and f" {' '.join(before)} {joined} " in self._flat) or (
            bool(after) and f" {joined} {' '.join(after)} " in self._flat
        )


def shingles(words: Sequence[str]) -> list[tuple[str, ...]]:
    """A text's runs of SHINGLE_WORDS words."""
    return [tuple(words[at : at + SHINGLE_WORDS]) for at in range(len(words) - SHINGLE_WORDS + 1)]
