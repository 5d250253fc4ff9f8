"""English words and their other forms, so that a search for one finds all: sanction, sanctions, sanctioned.

Pure. The index holds words as they stand; a stem is asked for by asking for each of its forms. That costs the index
nothing, where a second index of stems would double it, and words match exactly wherever no stem was asked for. Forms
are made by the endings of English and kept where Snowball's stemmer takes them for the same word.
"""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache

MOST_FORMS = 24
"""Of one word, among them some that nobody writes. Real ones rarely have ten."""

_ENGLISH = re.compile(r"[A-Za-z]{3,30}")
_ENDINGS = (
    "",
    "s",
    "es",
    "ed",
    "ing",
    "ings",
    "er",
    "ers",
    "ion",
    "ions",
    "ation",
    "ations",
    "ment",
    "ments",
    "or",
    "ors",
    "ly",
)
_ENDINGS_AFTER_E = ("e", "es", "ed", "ing", "ings", "er", "ers", "ement", "ements", "ely")
_ENDINGS_AFTER_ATE = ("ate", "ates", "ated", "ating", "ation", "ations", "ator", "ators", "ative")
_ENDINGS_AFTER_Y = ("y", "ies", "ied", "ying", "ier", "iers")
_ENDINGS_AFTER_TWICE = ("ed", "ing", "ings", "er", "ers")
_DOUBLED = re.compile(r"[a-z]?[^aeiou][aeiou][bdgklmnprtv]|[aeiou][bdgmnpt]")


@lru_cache(maxsize=8192)
def forms(word: str, *, of_plural: bool = True) -> tuple[str, ...]:
    """A word, as written, and its other forms in small letters; itself alone where it isn't known to have any.

    Words in capitals are names of their own: AIDS is not about aid. 2 ms for a word not met before.

    Args:
        word: one word.
        of_plural: a plural stands for all forms; False: for its singular only.
    """
    return _kept(word, None, of_plural)


def forms_among(word: str, words: Container[str], *, of_plural: bool = True) -> tuple[str, ...]:
    """The same, but of the other forms only those among `words`: a tenth of the time."""
    return _kept(word, words, of_plural)


def has_forms(word: str) -> bool:
    """Whether a word is one of those that endings are tried on."""
    return _ENGLISH.fullmatch(word) is not None and not word.isupper()


def _kept(word: str, among: Container[str] | None, of_plural: bool) -> tuple[str, ...]:
    if not has_forms(word):
        return (word,)
    small = word.lower()
    found = [
        form
        for form in (_candidates(small) if of_plural else _singulars(small) or _candidates(small))
        if form != small and (among is None or form in among) and _stem(form) == _stem(small)
    ]
    return (word, *found[: MOST_FORMS - 1])


@lru_cache(maxsize=8192)
def _singulars(word: str) -> tuple[str, ...]:
    """What an English word may be the plural of; () if it looks like none."""
    if not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return ()
    likely = [f"{word[:-3]}y"] if word.endswith("ies") else [word[:-1]]
    if word.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
        likely.append(word[:-2])
    return tuple(each for each in likely if len(each) > 2 and _stem(each) == _stem(word))


@lru_cache(maxsize=8192)
def _candidates(word: str) -> tuple[str, ...]:
    """What the word's stem may grow to, likelier forms first."""
    stem = _stem(word)
    made: dict[str, None] = {}

    def add(base: str, endings: tuple[str, ...]) -> None:
        made.update(dict.fromkeys(base + ending for ending in endings))

    if stem.endswith("i"):
        add(stem[:-1], _ENDINGS_AFTER_Y)
    elif stem.endswith("e"):
        add(stem[:-1], _ENDINGS_AFTER_E)
    else:
        add(stem, _ENDINGS)
        if _DOUBLED.fullmatch(stem):
            add(stem + stem[-1], _ENDINGS_AFTER_TWICE)
        if word.removesuffix("s") != stem:
            add(stem, _ENDINGS_AFTER_E)
            add(stem, _ENDINGS_AFTER_ATE)
    return tuple(made)


@lru_cache(maxsize=65_536)
def _stem(word: str) -> str:
    # Only who asks for stems pays for the import: 25 ms.
    from snowballstemmer.english_stemmer import EnglishStemmer  # noqa: PLC0415

    # The stemmer keeps its state in itself, and more than one thread searches.
    stem: str = EnglishStemmer().stemWord(word)
    return stem or word
