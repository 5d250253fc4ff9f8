"""Finding words in a text, and places in Qt's units."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.article_view.finding import find_all, units


@pytest.mark.parametrize(
    ("text", "needle", "found"),
    [
        ("The list, the LIST", "list", ["list", "LIST"]),
        ("sanctions", "anct", ["anct"]),
        ("Café crème", "cafe c", ["Café c"]),
        ("Cafe\u0301!", "café", ["Cafe\u0301"]),
        ("a\u2028b a  b", "a b", ["a\u2028b", "a  b"]),
        ("Straße", "strasse", ["Straße"]),
        ("对制裁的", "制裁", ["制裁"]),
        ("anything", "  ", []),
        ("aaaa", "aa", ["aa", "aa"]),
    ],
)
def test_find_all(text: str, needle: str, found: list[str]) -> None:
    assert [text[start : start + length] for start, length in find_all(text, needle)] == found


@given(st.text(max_size=30), st.text(max_size=3))
def test_places_are_in_order_and_inside(text: str, needle: str) -> None:
    end = 0
    for start, length in find_all(text, needle):
        assert end <= start < start + length <= len(text)
        end = start + length


@given(st.text(max_size=30))
def test_units_are_qts(text: str) -> None:
    places = [(place, 1) for place in range(len(text))]
    for (start, length), letter in zip(units(text, places), text, strict=True):
        encoded = text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * (start + length)]
        assert encoded == letter.encode("utf-16-le", "surrogatepass")
