"""What only one of two articles says, sentence by sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.compare import Comparison, Paragraphs, compare, own_count, sentences_of

LEFT = """The harbour at Eldmouth will close for nine days in March, the port authority said on Monday.
Divers found cracks in the outer gate last week. Ferries will leave from Sandhaven instead.
Fishermen asked for compensation. The mayor called the decision late."""
RIGHT = """Eldmouth's port authority said Monday its harbour closes for nine days in March.
Cracks had been found by divers in the outer gate. Repairs cost 14 million crowns.
Ferries leave instead from Sandhaven."""


def own(paragraphs: Paragraphs) -> list[str]:
    return [sentence.text for paragraph in paragraphs for sentence in paragraph if sentence.is_own]


def test_what_only_one_says_is_marked() -> None:
    found = compare(LEFT, RIGHT)
    assert own(found.left) == ["Fishermen asked for compensation.", "The mayor called the decision late."]
    assert own(found.right) == ["Repairs cost 14 million crowns."]
    assert own_count(found.right) == (1, 4)
    assert [len(paragraph) for paragraph in found.left] == [1, 2, 2]


def test_a_number_the_other_lacks_is_news() -> None:
    found = compare("The gate cost 14 million crowns to build.", "The gate cost 12 million crowns to build.")
    assert own(found.left)
    assert own(found.right)
    assert not own(compare("The gate cost 14 million crowns.", "Crowns, 14 million: the gate cost that.").left)


def test_one_long_sentence_tells_what_two_short_ones_do() -> None:
    found = compare(
        "Ferries leave from Sandhaven because the harbour gate cracked in a winter storm.",
        "The harbour gate cracked in a winter storm. Ferries leave from Sandhaven.",
    )
    assert found == compare(
        "Ferries leave from Sandhaven because the harbour gate cracked in a winter storm.",
        "The harbour gate cracked in a winter storm. Ferries leave from Sandhaven.",
    )
    assert not own(found.left)
    assert not own(found.right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Der Hafen wird im März neun Tage lang geschlossen.", "Neun Tage lang im März sind die Häfen geschlossen."),
        ("Порт закроют на девять дней в марте.", "В марте порт будет закрыт на девять дней, закроют и пристань."),
        ("Le port fermera neuf jours en mars.", "En mars, pendant neuf jours, le port fermera."),
    ],
)
def test_endings_and_order_of_words_do_not_matter(left: str, right: str) -> None:
    assert not own(compare(left, right).left)


def test_sentences_are_not_cut_at_initials_and_decimals() -> None:
    assert sentences_of("Dr. Ana M. Marsh paid 3.5 crowns. She left! “Why?” he asked. Nobody knew…") == [
        "Dr. Ana M. Marsh paid 3.5 crowns.",
        "She left!",
        "“Why?” he asked.",
        "Nobody knew…",
    ]


def test_nothing_to_compare() -> None:
    assert compare("", "") == Comparison((), ())
    assert own(compare("One thing was said here.", "").left) == ["One thing was said here."]


@given(st.text(max_size=200), st.text(max_size=200))
def test_no_character_but_space_is_lost_and_the_same_text_is_told(left: str, right: str) -> None:
    found = compare(left, right)
    written = "".join(sentence.text for paragraph in found.left for sentence in paragraph)
    assert "".join(written.split()) == "".join(left.split())
    assert not own(compare(left, left).left)
