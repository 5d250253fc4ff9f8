"""Themes that recur among saved articles and that no topic covers: what a person might make a topic of. Pure.

A theme is a word pair, such as "lithium refining" or a person's name, that many of the saved articles hold and few of
the others. Nothing here knows what was offered before.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from digest.vocabulary import LEAD_WORDS, Document, is_common

LEAST_ARTICLES = 4
"""Saved articles that must share a theme."""

_LOOKED_AT = 250
"""Words of an article, from its beginning."""
_LEAST_LIFT = 5.0
"""How many times as frequent it must be among the saved articles as among the others."""
_LEAST_PROMINENT = 2
"""Articles that must hold it in the title or at the beginning: what stands only at the end is a feed's own refrain."""
_SAME = 0.5
"""Share of its articles from which on a theme tells what a stronger one told."""

_Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme and a topic it would make.

    Attributes:
        name: its words as the articles write them, the first with a capital.
        rule: a query that finds them.
        articles: saved articles that hold it.
    """

    name: str
    rule: str
    articles: int


def recurring(
    saved: Sequence[Document], others: Sequence[Document], known: Iterable[Document] = (), most: int = 3
) -> list[Theme]:
    """The strongest themes of saved articles, best first, no two of the same articles.

    Args:
        saved: saved articles that no topic was put on.
        others: articles that were not saved, for what is frequent anyhow.
        known: names and rules of topics: a theme of their words is covered.
    """
    holding: dict[_Pair, set[int]] = defaultdict(set)
    prominent: Counter[_Pair] = Counter()
    for number, each in enumerate(saved):
        found, first = _pairs(each)
        for pair in found:
            holding[pair].add(number)
        prominent.update(first)
    candidates = {
        pair: numbers
        for pair, numbers in holding.items()
        if len(numbers) >= LEAST_ARTICLES and prominent[pair] >= _LEAST_PROMINENT
    }
    elsewhere = Counter(pair for each in others for pair in _pairs(each)[0] if pair in candidates)
    covered = [{*each.title, *each.text} for each in known]
    strengths: dict[_Pair, float] = {}
    for pair, numbers in candidates.items():
        usual = (elsewhere[pair] + 0.5) / (len(others) + 1)
        lift = len(numbers) / len(saved) / usual
        if lift >= _LEAST_LIFT and not any(set(pair) <= words for words in covered):
            strengths[pair] = len(numbers) * math.log(lift)
    chosen: list[_Pair] = []
    for pair in sorted(strengths, key=lambda each: (-strengths[each], each)):
        numbers = candidates[pair]
        if len(chosen) < most and not any(
            set(pair) & set(other) or len(numbers & candidates[other]) > _SAME * len(numbers) for other in chosen
        ):
            chosen.append(pair)
    return [_theme(pair, [saved[number] for number in sorted(candidates[pair])]) for pair in chosen]


def _pairs(document: Document) -> tuple[set[_Pair], set[_Pair]]:
    """Pairs of neighbouring words that carry meaning: all, and those of the title and the beginning."""
    text = document.text[:_LOOKED_AT]
    first = {*_telling(document.title), *_telling(text[:LEAD_WORDS])}
    return first | set(_telling(text)), first


def _telling(words: Sequence[str]) -> Iterable[_Pair]:
    for one, two in pairwise(words):
        if one != two and min(len(one), len(two)) > 2 and not is_common(one) and not is_common(two):
            yield one, two


def _theme(pair: _Pair, holders: Sequence[Document]) -> Theme:
    written = [Counter(each.written.get(word, word) for each in holders).most_common(1)[0][0] for word in pair]
    phrase = " ".join(written)
    return Theme(phrase[:1].upper() + phrase[1:], f'"{phrase}"', len(holders))
