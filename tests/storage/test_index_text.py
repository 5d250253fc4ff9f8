from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.index_text import has_words, index_text, query_text


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    conn = sqlite3.connect(":memory:")
    conn.execute("CREATE VIRTUAL TABLE i USING fts5(x, content='', tokenize='unicode61 remove_diacritics 2')")
    yield conn
    conn.close()


def finds(conn: sqlite3.Connection, text: str, phrase: str) -> bool:
    conn.execute("INSERT INTO i(i) VALUES ('delete-all')")
    conn.execute("INSERT INTO i(rowid, x) VALUES (1, ?)", (index_text(text),))
    words, is_prefix = query_text(phrase)
    match = f'"{words}"' + (" *" if is_prefix else "")
    return conn.execute("SELECT rowid FROM i WHERE i MATCH ?", (match,)).fetchone() is not None


@pytest.mark.parametrize(
    ("text", "phrase", "is_found"),
    [
        ("据报道，中国对欧盟实施制裁。", "制裁", True),
        ("据报道，中国对欧盟实施制裁。", "裁", True),
        ("据报道，中国对欧盟实施制裁。", "据", True),
        ("据报道，中国对欧盟实施制裁。", "实施制裁", True),
        ("据报道，中国对欧盟实施制裁。", "裁制", False),
        ("据报道，中国对欧盟实施制裁。", "报道中国", False),
        ("据报道，中国对欧盟实施制裁。", "报道，中国", True),
        ("A股市场", "A股", True),
        ("A股市场", "a股市场", True),
        ("中国 sanctions", "中国 sanctions", True),
        ("中国 sanctions", "国 sanctions", True),
        ("中国人 sanctions", "中国 sanctions", False),
        ("レアアースの輸出を制限する", "レアアース", True),
        ("レアアースの輸出を制限する", "輸出", True),
        ("เขากินข้าวแล้ว", "กินข้าว", True),
        ("เขากันข้าวแล้ว", "กิน", False),
        ("ປະເທດລາວ", "ລາວ", True),
        ("ပြည်ထောင်စု", "ထောင်စု", True),
        ("ប្រទេសកម្ពុជា", "កម្ពុជា", True),
        ("हिन्दी में समाचार", "हिन्दी", True),
        ("हिन्दी में समाचार", "हन्दी", False),
        ("مُحَمَّد", "محمد", True),
        ("שָׁלוֹם", "שלום", True),
        ("sanc\u00adtions re\u200bsumed", "sanctions resumed", True),
        ("₽100 and 🤖robots", "100 and robots", True),
        ("Économie", "economie", True),
        ("E\u0301conomie", "économie", True),
        ("rare-earth metals", "rare earth", True),
        ("rare\nearth", "rare-earth", True),
        ("rarely earth", "rare earth", False),
        ("한국의 제재", "제재", True),
    ],
)
def test_finds_what_a_reader_of_the_script_would(
    index: sqlite3.Connection, text: str, phrase: str, is_found: bool
) -> None:
    assert finds(index, text, phrase) is is_found


@given(text=st.text("中国制裁。 ", max_size=20), phrase=st.text("中国制裁", min_size=1, max_size=4))
def test_a_run_is_found_exactly_inside_runs(index: sqlite3.Connection, text: str, phrase: str) -> None:
    assert finds(index, text, phrase) is (phrase in text)


@given(text=st.text("กขัิ่า a", max_size=20), phrase=st.text("กขัิ่า", min_size=1, max_size=4))
def test_a_run_of_thai_is_found_exactly_inside_runs(index: sqlite3.Connection, text: str, phrase: str) -> None:
    assert finds(index, text, phrase) is (phrase in text)


@given(st.text())
def test_has_words_is_what_the_tokenizer_finds(text: str) -> None:
    text = re.sub("[\x00\ud800-\udfff]", "", text)
    conn = sqlite3.connect(":memory:")
    conn.execute("CREATE VIRTUAL TABLE i USING fts5(x, tokenize='unicode61 remove_diacritics 2')")
    conn.execute("CREATE VIRTUAL TABLE v USING fts5vocab(i, 'row')")
    conn.execute("INSERT INTO i(x) VALUES (?)", (index_text(text),))
    found = conn.execute("SELECT count(*) FROM v").fetchone()[0]
    conn.close()
    # The tokenizer's tables end at Unicode 6.1, and it takes for letters what they don't know.
    if has_words(text) and not any(ord(character) > 0x2FF for character in text):
        assert found
    if not has_words(text) and all(ord(character) < 0x300 for character in text):
        assert not found


def test_leaves_plain_text_as_it_is() -> None:
    text = "Plain “text” with an é – and more"
    assert index_text(text) is text
