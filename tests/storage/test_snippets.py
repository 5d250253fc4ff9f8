from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from storage.index_text import index_text, query_text
from storage.query import Term, parse, terms
from storage.query_tree import TextField
from storage.snippets import MAX_CHARS, find_marks, snippet


def marked(text: str, query: str) -> list[str]:
    return [text[start : start + length] for start, length in find_marks(text, terms(parse(query)))]


@pytest.mark.parametrize(
    ("text", "query", "marks"),
    [
        ("Sanctions eased", "sanctions", ["Sanctions"]),
        ("Sanctions eased", "sanct*", ["Sanctions"]),
        ("sanctioned", "sanction", []),
        ("unsanctioned sanctioned", "sanctioned", ["sanctioned"]),
        ("Rare-earth and rare\nEARTH", '"rare earth"', ["Rare-earth", "rare\nEARTH"]),
        ("rare earths", '"rare earth*"', ["rare earths"]),
        ("rare, earth", '"rare earth"', ["rare, earth"]),
        ("rarely earth", '"rare earth"', []),
        ("Économie, economie", "économie", ["Économie", "economie"]),
        ("E\u0301conomie e\u0301", "economie e", ["E\u0301conomie", "e\u0301"]),
        ("sanc\u00adtions", "sanctions", ["sanc\u00adtions"]),
        ("ΟΔΟΣ οδός οδος", "οδος", ["ΟΔΟΣ", "οδος"]),
        ("İstanbul x", "istanbul", ["İstanbul"]),
        ("STRASSE straße", "straße", ["straße"]),
        ("foo_bar", "foo bar", ["foo", "bar"]),
        ("中国实施制裁，裁定", "制裁", ["制裁"]),
        ("中国实施制裁，裁定", "裁", ["裁", "裁"]),
        ("A股市场", "A股", ["A股"]),
        ("กินข้าว", "ข้าว", ["ข้าว"]),
        ("हिन्दी हिन्द", "हिन्दी", ["हिन्दी"]),
        ("U.S. policy, us", "U.S.", ["U.S"]),
        ("a b c a", "-a c", ["c"]),
        ("rare rare-earth", 'rare "rare earth"', ["rare", "rare-earth"]),
        ("title only", "title:only", []),
        ("", "a", []),
    ],
)
def test_marks_what_the_index_finds(text: str, query: str, marks: list[str]) -> None:
    assert marked(text, query) == marks


def test_titles_also_mark_what_was_sought_in_titles_only() -> None:
    sought = [Term("rare", field=TextField.TITLE), Term("ana", field=TextField.AUTHOR)]
    assert find_marks("Rare Ana", sought, is_title=True) == ((0, 4),)
    assert find_marks("Rare Ana", sought) == ()


def test_a_snippet_is_the_sentence_with_most_of_the_terms() -> None:
    text = "Sanctions were discussed. Mr. A. Marsh of the U.S. said sanctions on rare earths may end. Later, none."
    shown, marks = snippet(text, terms(parse('sanctions "rare earth*"')))
    assert shown == "Mr. A. Marsh of the U.S. said sanctions on rare earths may end."
    assert [shown[start : start + length] for start, length in marks] == ["sanctions", "rare earths"]


def test_a_snippet_keeps_to_its_block() -> None:
    shown, _ = snippet("Heading\nBody with a match\nNext", terms(parse("match")))
    assert shown == "Body with a match"


def test_a_snippet_of_chinese_is_its_sentence() -> None:
    shown, marks = snippet("第一句话。中国实施制裁！第三句。", terms(parse("制裁")))
    assert (shown, marks) == ("中国实施制裁！", ((4, 2),))


def test_a_phrase_over_two_sentences_is_marked_as_far_as_shown() -> None:
    shown, marks = snippet("This is rare. Earth follows.", terms(parse('"rare earth"')))
    assert (shown, marks) == ("This is rare.", ((8, 5),))


def test_a_long_sentence_is_cut_between_words_around_its_match() -> None:
    text = "before " * 100 + "the match " + "after " * 100
    shown, marks = snippet(text, terms(parse("match")))
    assert len(shown) <= MAX_CHARS
    assert shown.startswith("…before ")
    assert shown.endswith(" after…")
    assert [shown[start : start + length] for start, length in marks] == ["match"]


def test_a_match_late_in_its_sentence_is_in_sight() -> None:
    said = "The ministry said on Monday that after a year of talks it had agreed with the owners to let the "
    for text in (f"{said}smelter go.", f"{said * 2}smelter go.", f"{said}smelter go, {said * 3}"):
        shown, marks = snippet(text, terms(parse("smelter")))
        (start, length), *_ = marks
        assert shown.startswith("…")
        assert 40 < start + length <= 90
    early = (
        "The ministry said on Monday that it would let the smelter go, and that nobody was to blame for the loss of it."
    )
    assert snippet(early, terms(parse("smelter")))[0] == early


def test_the_start_of_a_long_sentence_has_no_ellipsis() -> None:
    shown, _ = snippet("match " + "after " * 100, terms(parse("match")))
    assert shown.startswith("match after")
    shown, _ = snippet("before " * 100 + "match", terms(parse("match")))
    assert shown.endswith(" match")


def test_without_a_match_there_is_no_snippet() -> None:
    assert snippet("nothing here", terms(parse("match"))) == ("", ())


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    conn = sqlite3.connect(":memory:")
    conn.execute("CREATE VIRTUAL TABLE i USING fts5(x, content='', tokenize='unicode61 remove_diacritics 2')")
    yield conn
    conn.close()


_TEXTS = st.text("abA éÉç_-.,’\n\u0301\u00ad制裁คั", max_size=12)


@example("คค", "ค\u0301ค", False)
@given(text=_TEXTS, sought=_TEXTS, is_prefix=st.booleans())
@settings(max_examples=600)
def test_marks_exactly_where_the_index_matches(
    index: sqlite3.Connection, text: str, sought: str, is_prefix: bool
) -> None:
    index.execute("INSERT INTO i(i) VALUES ('delete-all')")
    index.execute("INSERT INTO i(rowid, x) VALUES (1, ?)", (index_text(text),))
    words, is_open = query_text(sought)
    match = f'"{words}"' + (" *" if is_open or is_prefix else "")
    is_found = index.execute("SELECT rowid FROM i WHERE i MATCH ?", (match,)).fetchone() is not None
    marks = find_marks(text, [Term(sought, is_prefix)])
    assert bool(marks) is is_found


@given(text=_TEXTS.map(lambda text: text * 8), sought=_TEXTS, max_chars=st.integers(20, 60))
def test_snippets_fit_and_their_marks_lie_in_them(text: str, sought: str, max_chars: int) -> None:
    shown, marks = snippet(text, [Term(sought), Term("a", is_prefix=True)], max_chars)
    assert len(shown) <= max_chars
    end = 0
    for start, length in marks:
        assert length > 0
        assert start >= end
        end = start + length
    assert end <= len(shown)
    assert bool(marks) == bool(shown)
