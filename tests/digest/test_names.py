from __future__ import annotations

from digest.names import most_mentioned


def test_names_within_sentences_are_counted_once_a_text() -> None:
    texts = [
        "Ministers met Ana Marsh on Monday, and Ana Marsh agreed.",
        "Later, in Oslo, it was Ana Marsh who spoke.",
        "The port of Oslo was closed.",
    ]
    assert most_mentioned(texts, 5) == [("Ana Marsh", 2), ("Oslo", 2)]


def test_first_words_days_and_the_topic_itself_are_no_names() -> None:
    texts = ["Prices rose on Monday. Traders of Lithium waited."] * 3
    assert most_mentioned(texts, 5, "Lithium") == []
