from __future__ import annotations

import pytest

from storage.query import Term
from storage.query_tree import Forms
from storage.snippets import find_marks
from storage.stems import forms, forms_among


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("sanction", {"sanctions", "sanctioned", "sanctioning"}),
        ("policies", {"policy"}),
        ("regulator", {"regulate", "regulated", "regulation", "regulators"}),
        ("mining", {"mine", "mines", "mined"}),
        ("ban", {"bans", "banned", "banning"}),
        ("embargo", {"embargoes", "embargoed"}),
        ("developed", {"develop", "developing", "development"}),
    ],
)
def test_a_word_stands_for_its_forms(word: str, others: set[str]) -> None:
    assert forms(word)[0] == word
    assert others <= set(forms(word))


@pytest.mark.parametrize("word", ["AIDS", "EU", "us", "制裁", "naïve", "covid19"])
def test_names_and_other_scripts_stand_for_themselves(word: str) -> None:
    assert forms(word) == (word,)


def test_a_plural_may_mean_the_noun() -> None:
    assert forms("sanctions", of_plural=False) == ("sanctions", "sanction")
    assert forms("policies", of_plural=False) == ("policies", "policy")
    assert "sanctioned" in forms("sanction", of_plural=False)
    assert "mining" in forms("mine", of_plural=False)


def test_words_of_another_stem_are_no_forms() -> None:
    assert "news" not in forms("new")
    assert "universe" not in forms("universities")


def test_only_forms_that_are_written_somewhere() -> None:
    assert forms_among("sanctions", {"sanction", "sanctioned", "earth"}) == ("sanctions", "sanction", "sanctioned")


def test_forms_are_marked_in_texts() -> None:
    text = "Firms sanctioned; rare-earth metals. Sanctionable?"
    assert [
        text[start : start + length] for start, length in find_marks(text, [Term("sanction", forms=Forms.ALL)])
    ] == ["sanctioned"]
    assert [
        text[start : start + length] for start, length in find_marks(text, [Term("rare earths", forms=Forms.ALL)])
    ] == ["rare-earth"]
