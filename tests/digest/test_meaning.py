"""What headlines mean: alike without a word in common, never across languages that the vectors do not know."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digest.meaning import BITS, COSINES, meaning
from digest.stories import Recent, StoryArticle
from digest.story_terms import terms, unpacked

SAME = (
    ("Petrol costs more at filling stations again", "Gas prices climb as drivers pay up at the pump"),
    ("Actor weds girlfriend in secret ceremony", "Film star marries partner in private"),
    ("Earthquake flattens villages near the coast", "Tremor destroys homes in seaside towns"),
)


def likeness(one: str, other: str) -> float:
    mine, theirs = meaning(one), meaning(other)
    assert mine is not None
    assert theirs is not None
    return COSINES[(mine ^ theirs).bit_count()]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_in_other_words_is_more_alike_than_other_news(one: str, other: str) -> None:
    others = [each for pair in SAME for each in pair if each not in (one, other)]
    assert likeness(one, other) > max(likeness(one, each) for each in others)
    assert likeness(one, one.upper().capitalize()) > likeness(one, other)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Stocks slip",
        "Regierung kündigt neue Maßnahmen gegen hohe Preise an",
        "El gobierno anuncia nuevas medidas contra la subida de los precios",
        "Правительство объявило новые меры против роста цен BMW",
        "政府宣布新措施 to go on and on",
    ],
)
def test_what_is_too_short_or_not_english_has_none(text: str) -> None:
    assert meaning(text) is None


@given(st.text(max_size=200))
@settings(max_examples=80, deadline=None)
def test_no_text_breaks_it(text: str) -> None:
    found = meaning(text)
    assert found is None or 0 <= found < 2**BITS
    assert found == meaning(text)


def test_headlines_that_share_no_word_become_one_story_and_their_meaning_is_kept() -> None:
    titles = [title for pair in SAME for title in pair]
    compared = [terms(title, "", with_meaning=True) for title in titles]
    kept = [unpacked(each.packed()) for each in compared]
    assert kept == compared
    articles = [StoryArticle(number, 0, f"paper{number}.example", each) for number, each in enumerate(kept)]
    groups, _ = Recent(articles).arrive(range(len(articles)))
    assert [group.ids for group in groups] == [(0, 1), (2, 3), (4, 5)]


def test_of_whole_texts_it_is_not_taken() -> None:
    text = " ".join(f"{one}{other}ing" for one in ("brem", "lusk", "tol") for other in "abcdefghijkl")
    assert terms(SAME[0][0], text, with_meaning=True).meaning is None
    assert terms(SAME[0][0], "").meaning is None
