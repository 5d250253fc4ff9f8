"""Themes of saved articles: what recurs is told, what is usual, covered or but a refrain is not."""

from __future__ import annotations

import random
from collections.abc import Sequence

from digest.themes import recurring
from digest.vocabulary import Document, document

FILLER = """harbour council budget minister school bridge river market festival museum railway teacher doctor garden
    winter letter kitchen island forest village engine lawyer painter singer""".split()  # noqa: SIM905 - a table of words


def texts(count: int, phrase: str = "", *, seed: int = 1, at_end: bool = False) -> list[Document]:
    chance = random.Random(seed)
    made = []
    for _ in range(count):
        words = chance.choices(FILLER, k=80)
        words.insert(70 if at_end else 10, f"the {phrase} of" if phrase else "")
        made.append(document(" ".join(chance.choices(FILLER, k=5)), " ".join(words)))
    return made


OTHERS = texts(200, seed=9)


def names(saved: Sequence[Document], known: Sequence[str] = ()) -> list[str]:
    return [each.name for each in recurring(saved, OTHERS, [document(each, "") for each in known])]


def test_what_recurs_is_told_with_a_rule_that_finds_it() -> None:
    saved = texts(6, "lithium refining") + texts(20, seed=2)
    (theme,) = recurring(saved, OTHERS)
    assert (theme.name, theme.rule, theme.articles) == ("Lithium refining", '"lithium refining"', 6)


def test_a_name_is_told_as_it_is_written() -> None:
    assert names(texts(5, "Ana Marsh") + texts(20, seed=2)) == ["Ana Marsh"]


def test_three_articles_are_no_theme() -> None:
    assert names(texts(3, "lithium refining") + texts(20, seed=2)) == []


def test_what_is_usual_in_the_library_is_no_theme() -> None:
    saved = texts(6, "lithium refining") + texts(20, seed=2)
    assert recurring(saved, texts(200, "lithium refining", seed=5)) == []


def test_what_a_topic_covers_is_no_theme() -> None:
    saved = texts(6, "lithium refining") + texts(20, seed=2)
    assert names(saved, ['Batteries "lithium refining"']) == []


def test_a_refrain_at_the_end_is_no_theme() -> None:
    assert names(texts(6, "subscribe newsletter", at_end=True) + texts(20, seed=2)) == []


def test_the_same_articles_are_told_once_and_others_beside_them() -> None:
    saved = texts(7, "lithium refining brine ponds") + texts(5, "Ana Marsh", seed=3) + texts(20, seed=2)
    first, second = names(saved)
    assert "ithium" in first or "rine" in first
    assert second == "Ana Marsh"


def test_nothing_saved_tells_nothing() -> None:
    assert recurring([], OTHERS) == []
