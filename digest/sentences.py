"""Sentences of a text, and those that tell it best, each word for word as the text has it. Pure.

Which sentences tell a story is decided by the words that its articles share (SumBasic, Nenkova 2005): what all tell
stands in many, and a sentence chosen makes its words count less for the next.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from digest.story_terms import words_of

SHORTEST, LONGEST = 40, 320
"""Characters of a sentence that may be chosen: shorter ones are captions and calls, longer ones lists."""
READ = 1500
"""Characters read of a text: reports tell what happened first."""
MOST_OF_ONE = 6
"""Sentences looked at of each article."""
SAME = 0.6
"""Share of a sentence's words, from which on it says what another sentence says."""
SAID = 0.75
"""The same for what the headline says: it is short, and nearly every first sentence says it with more."""

_END = re.compile(r"(?<=[.!?…])[\"”’»)\]]*\s+(?=[\"“‘«(\[]*[^\W\d_a-zà-öø-ÿа-я]|[\"“‘«(\[]*\d)|(?<=[。！？])")
_NOT_AN_END = re.compile(
    r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Jr|Sr|Inc|Ltd|Co|Corp|vs|No|Nr|bzw|ca|etc|approx"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mme|Mlle|Sra|Dra)|\b[A-Za-z]\.[A-Za-z]|\b\d{1,2})\.$"
)
_FINISHED = re.compile(r"[.!?…。！？][\"”’»)\]]*$")


class Source(NamedTuple):
    """A text that sentences are chosen from."""

    article_id: int
    text: str


class Chosen(NamedTuple):
    """A sentence, and the article it stands in."""

    text: str
    article_id: int


_Candidate = tuple[Chosen, frozenset[str], int]
"""A sentence, its words, and its place in its text."""


def sentences(text: str) -> Iterator[str]:
    """The finished sentences of a plain text, in order; blocks are parted by line feeds."""
    for block in text.split("\n"):
        start = 0
        for end in _END.finditer(block):
            piece = block[start : end.start()]
            if _NOT_AN_END.search(piece):
                continue
            # Marks that close stand in what was matched: they belong to the sentence they close.
            yield from _finished(piece + end.group().rstrip())
            start = end.end()
        yield from _finished(block[start:])


def _finished(piece: str) -> Iterator[str]:
    found = " ".join(piece.split())
    if _FINISHED.search(found):
        yield found


def choose(headline: str, sources: Sequence[Source], most: int) -> tuple[Chosen, ...]:
    """The sentences that tell a story: the first of them from the first source, if it has one.

    Args:
        headline: what need not be said again.
        sources: the texts, the headline's first.
        most: how many at most.
    """
    said = frozenset(words_of(headline))
    candidates: list[_Candidate] = []
    holds: Counter[str] = Counter()
    for source in sources:
        # Editions of thousands of stories are made within a second: no sentence is cut out that is not looked at.
        suited = (each for each in sentences(source.text[:READ]) if SHORTEST <= len(each) <= LONGEST)
        held: set[str] = set()
        for place, text in enumerate(islice(suited, MOST_OF_ONE)):
            its = frozenset(words_of(text))
            held |= its
            if its and len(its & said) < SAID * len(its):
                candidates.append((Chosen(text, source.article_id), its, place))
        holds.update(held)
    chosen: list[Chosen] = []
    weights = {word: float(count) for word, count in holds.items()}
    while len(chosen) < most and candidates:
        pool = _whose_turn(candidates, chosen, sources[0].article_id)
        best = pool[0]
        if len(pool) > 1:
            best = max(pool, key=lambda each: (_worth(each[1], each[2], weights), -each[2], -each[0].article_id))
        sentence, words, _ = best
        chosen.append(sentence)
        for word in words:
            weights[word] *= 0.5
        candidates = [each for each in candidates if not _same(each[1], words)]
    return tuple(chosen)


def _whose_turn(candidates: list[_Candidate], chosen: Sequence[Chosen], first: int) -> list[_Candidate]:
    """Those of the first article to begin with, then of articles that have none yet; all, where these have none."""
    if not chosen:
        return [each for each in candidates if each[0].article_id == first] or candidates
    heard = {text.article_id for text in chosen}
    return [each for each in candidates if each[0].article_id not in heard] or candidates


def _worth(words: frozenset[str], place: int, weights: Mapping[str, float]) -> float:
    """How much of the story a sentence tells; what stands earlier is told for more reason."""
    mean = math.fsum(map(weights.__getitem__, words)) / len(words)
    return mean / (1 + 0.35 * place)


def _same(words: frozenset[str], other: frozenset[str]) -> bool:
    """Whether most words of the shorter stand in the longer."""
    return len(words & other) >= SAME * min(len(words), len(other))
