"""Quotes find their words again: in the same text, an edited one, a fuller one; and no wrong ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.anchors import locate, quote_at
from storage.note_types import Quote

FEED = (
    "The harbour council voted on Tuesday to raise mooring fees by a tenth. "
    "Boat owners said the rise would close half of the yards. The council meets again in May."
)
FULL = (
    "By Ana Marsh\n\nPhotograph: the old quay in winter.\n\n"
    "The harbour council voted on Tuesday evening to raise mooring fees by a tenth, the first rise in nine years.\n\n"
    "“We had no choice,” said the treasurer.\n\nBoat owners said that the rise would close half the yards "
    "along the northern shore.\n\nThe council meets again in May. Fees were last raised by a fifth."
)


def quoted(text: str, words: str) -> Quote:
    start = text.index(words)
    return quote_at(text, start, start + len(words))


def shown(text: str, quote: Quote) -> str | None:
    (span,) = locate(text, [quote])
    return text[span.start : span.end] if span is not None else None


def test_the_same_text_gives_the_same_words() -> None:
    quote = quoted(FEED, "raise mooring fees")
    assert quote.text == "raise mooring fees"
    assert quote.prefix.endswith("Tuesday to")
    assert quote.suffix.startswith("by a tenth")
    assert shown(FEED, quote) == "raise mooring fees"


def test_of_the_same_words_those_in_the_same_company() -> None:
    text = "The fee rose in spring. In autumn the fee rose again. At last the fee rose no more."
    for words in ("fee rose in", "fee rose again", "fee rose no"):
        start = text.index(words)
        quote = quote_at(text, start, start + 8)
        (span,) = locate(text, [quote])
        assert span is not None
        assert span.start == start


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("raise mooring fees by a tenth", "raise mooring fees by a tenth"),
        ("voted on Tuesday to raise mooring fees", "voted on Tuesday evening to raise mooring fees"),
        (
            "Boat owners said the rise would close half of the yards",
            "Boat owners said that the rise would close half the yards",
        ),
        ("The council meets again in May", "The council meets again in May"),
    ],
)
def test_the_full_text_shows_what_was_marked_in_the_feeds(words: str, expected: str) -> None:
    assert shown(FULL, quoted(FEED, words)) == expected


def test_spaces_quotation_marks_dashes_and_capitals_may_change() -> None:
    quote = quoted('She said "no more - not now" and left the room.', '"no more - not now"')
    changed = "She said\u2029\u201cNo  more\u2014not now\u201d\u2029and left the room."
    assert shown(changed.replace("\u2014", " \u2014 "), quote) == "\u201cNo  more \u2014 not now\u201d"


def test_one_word_is_not_found_in_other_company() -> None:
    quote = quoted("Prices of gallium rose after the ministry's order.", "rose")
    assert shown("A rose is a rose. Prices fell in the north.", quote) is None
    assert shown("Today prices of gallium rose after the ministry's orders.", quote) == "rose"


def test_words_that_changed_are_found_between_those_that_stayed() -> None:
    quote = quoted("The yard at the north quay will shut in Febuary for good.", "in Febuary")
    assert shown("The yard at the north quay will shut in February for good.", quote) == "in February"


def test_what_is_gone_is_nowhere() -> None:
    quote = quoted(FEED, "Boat owners said the rise would close half of the yards")
    assert shown("The lighthouse keeper retired. A museum opens in the tower, and the light stays lit.", quote) is None
    assert locate("", [quote]) == [None]


def test_chinese_is_compared_by_its_characters() -> None:
    quote = quoted("港口委员会周二投票决定将停泊费提高一成。船主表示反对。", "投票决定将停泊费提高一成")
    assert shown("消息:港口委员会周二晚间投票决定把停泊费提高一成,九年来首次。", quote) == "投票决定把停泊费提高一成"


def test_a_long_passage_is_found_by_its_ends() -> None:
    sentences = [f"Sentence {number} speaks of ship {number * 7} and of pier {number * 3}." for number in range(60)]
    text = "Before it. " + " ".join(sentences) + " Behind it."
    quote = quote_at(text, 11, len(text) - 11)
    changed = "New. " + " ".join([*sentences[:20], "One more was added here.", *sentences[20:]]) + " End."
    found = shown(changed, quote)
    assert found is not None
    assert found.startswith("Sentence 0 speaks")
    assert found.endswith("pier 177")


def test_no_words_are_no_quote() -> None:
    with pytest.raises(ValueError, match="no words"):
        quote_at("a \u2029\ufffc b", 1, 4)


texts = st.text(st.sampled_from("ab cd.é\u2029“’-\ufffc海 "), min_size=1, max_size=120)


def test_words_that_begin_within_themselves_are_found() -> None:
    (span,) = locate("aaa", [quote_at("aaa", 1, 3)])
    assert span == (1, 3)


@given(texts, st.data())
def test_any_part_of_any_text_is_found_in_it_again(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    try:
        quote = quote_at(text, start, end)
    except ValueError:
        return
    (span,) = locate(text, [quote])
    if quote.text:
        assert span is not None


@given(texts, texts, texts, texts)
def test_nothing_fails_on_any_text(text: str, words: str, prefix: str, suffix: str) -> None:
    (span,) = locate(text, [Quote(words, prefix, suffix, 0.5)])
    if span is not None:
        assert 0 <= span.start < span.end <= len(text)
