"""Safe HTML into pieces: what each element becomes, and that nothing but text, safe links and keys comes through."""

from __future__ import annotations

import re
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.article_view.pieces import BOLD, ITALIC, MONO, Block, Kind, Marker, Picture, Piece, Run, Table, plain
from gui.article_view.shape import pieces
from storage.plaintext import plain_text

KEY = "0123456789abcdef0123456789abcdef"


def shaped(html: str, sizes: dict[str, tuple[int | None, int | None]] | None = None) -> list[Piece]:
    return [piece for piece in pieces(html, sizes or {}) if piece is not None]


def texts(html: str) -> list[str]:
    return [plain(piece.runs) for piece in shaped(html) if isinstance(piece, Block)]


def test_paragraph_with_styles_and_links() -> None:
    (block,) = shaped(
        '<p>One <b>two <i>three</i></b>\n &amp; <a href="https://a.example/b">four</a> <code>x</code></p>'
    )
    assert block == Block(
        Kind.PARAGRAPH,
        (
            Run("One "),
            Run("two ", BOLD),
            Run("three", BOLD | ITALIC),
            Run(" & "),
            Run("four", 0, "https://a.example/b"),
            Run(" "),
            Run("x", MONO),
        ),
    )


@pytest.mark.parametrize(
    "href",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//host/x", "x.html", "table:0", "http://", ""],
)
def test_other_links_are_text(href: str) -> None:
    (block,) = shaped(f'<p><a href="{href}">words</a></p>')
    assert block == Block(Kind.PARAGRAPH, (Run("words"),))


@pytest.mark.parametrize("href", ["https://a.example/", "HTTP://a.example/x", "mailto:ana@a.example", "#part"])
def test_links_a_reader_may_follow(href: str) -> None:
    (block,) = shaped(f'<p><a href="{href}">words</a></p>')
    assert isinstance(block, Block)
    assert block.runs == (Run("words", 0, href),)


def test_lists_count_and_nest() -> None:
    html = '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul><ol start="3"><li>e</li></ol>'
    blocks = [piece for piece in shaped(html) if isinstance(piece, Block)]
    assert [(plain(block.runs), block.indent, block.marker) for block in blocks] == [
        ("a", 1, Marker(1)),
        ("b", 2, Marker(2)),
        ("c", 1, Marker(1)),
        ("d", 1, None),
        ("e", 1, Marker(3, is_ordered=True, start=3)),
    ]


def test_quotes_code_rules_and_definitions() -> None:
    html = (
        "<blockquote><p>q</p><blockquote>r</blockquote></blockquote><pre><code>a\n  b\n</code></pre><hr>"
        "<dl><dt>t</dt><dd>d</dd></dl>"
    )
    quote, inner, code, rule, term, meaning = (piece for piece in shaped(html) if isinstance(piece, Block))
    assert (quote.quotes, inner.quotes) == (1, 2)
    assert (code.kind, plain(code.runs)) == (Kind.CODE, "a\n  b")
    assert rule.kind is Kind.RULE
    assert term.runs == (Run("t", BOLD),)
    assert meaning.indent == 1


def test_breaks_end_a_line_and_two_a_paragraph() -> None:
    assert texts("<p>one<br>two<br><br>three</p>") == ["one\ntwo", "three"]


def test_pictures_take_their_declared_size() -> None:
    html = f'<figure><img src="picture:{KEY}" alt="A  plant"><figcaption>Below</figcaption></figure>'
    picture, caption = shaped(html, {KEY: (640, 360)})
    assert picture == Picture(KEY, "A plant", 640, 360)
    assert isinstance(caption, Block)
    assert caption.kind is Kind.CAPTION


def test_small_pictures_are_read_as_their_words() -> None:
    assert texts_with_sizes(f'<p>So<img src="picture:{KEY}" alt="☺"> it is</p>', {KEY: (16, 16)}) == ["So☺ it is"]


def texts_with_sizes(html: str, sizes: dict[str, tuple[int | None, int | None]]) -> list[str]:
    return [plain(piece.runs) for piece in shaped(html, sizes) if isinstance(piece, Block)]


def test_table_of_data() -> None:
    html = (
        "<table><caption>c</caption><thead><tr><th>A</th><th>B</th></tr></thead>"
        '<tr><td colspan="2">x</td></tr><tr><td>1</td><td>2</td></tr></table>'
    )
    caption, table = shaped(html)
    assert isinstance(caption, Block)
    assert isinstance(table, Table)
    assert table.header_rows == 1
    assert [[plain(cell.runs) for cell in row] for row in table.rows] == [["A", "B"], ["x", ""], ["1", "2"]]


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td><p>one</p></td></tr></table>",
        f'<table><tr><td><img src="picture:{KEY}"></td><td>one</td></tr></table>',
        "<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>one</td></tr></table>",
        f"<table><tr><td>{'long ' * 300}</td><td>one</td></tr></table>",
    ],
)
def test_tables_that_lay_out_a_page_are_unwrapped(html: str) -> None:
    blocks = [piece for piece in shaped(html) if isinstance(piece, Block)]
    assert plain(blocks[-1].runs) == "one"


def test_what_is_not_for_reading_is_left_out() -> None:
    html = "<p>a<script>alert(1)</script><style>p{}</style><!-- c --><iframe src=x>y</iframe>b</p>"
    assert texts(html) == ["ab"]


def test_controls_of_qts_own_text_are_left_out() -> None:
    assert texts("<p>a\u2029\ufdd0\ufdd1\ufffc\x00b</p>") == ["ab"]


@pytest.mark.parametrize(
    "html",
    [
        "<" * 100_000,
        '<a "<a' * 30_000,
        "<!--" * 30_000,
        "<p>" * 50_000,
        "</p>" * 50_000,
        "<b>" * 30_000 + "</i>" * 30_000,
        "<table><tr><td>" * 800,
        "<table><tr>" + "<td rowspan=900 colspan=200>x" * 300,
        "&#x110000;&#xD800;&#4294967295;",
    ],
)
def test_hostile_markup_costs_little(html: str) -> None:
    start = perf_counter()
    shaped(html)
    assert perf_counter() - start < 5


def test_thirty_quotations() -> None:
    (block,) = shaped("<blockquote>" * 30 + "<p>deep</p>" + "</blockquote>" * 30)
    assert isinstance(block, Block)
    assert block.quotes == 30


TEXT = st.text(alphabet="ab é,&<>制\u00a0\n", max_size=12).map(
    lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
)
TAGS = st.sampled_from(["p", "div", "b", "em", "li", "ul", "blockquote", "h2", "code", "dd", "figcaption", "span"])
MARKUP = st.recursive(
    TEXT,
    lambda inner: st.tuples(TAGS, st.lists(inner, max_size=4)).map(
        lambda parts: f"<{parts[0]}>{''.join(parts[1])}</{parts[0]}>"
    ),
    max_leaves=20,
)


@given(MARKUP)
def test_no_word_is_lost(html: str) -> None:
    assert "".join("".join(texts(html)).split()) == "".join(plain_text(html).split())


@given(st.text(alphabet='<>/="abpihref&;#! \n', max_size=200))
def test_anything_is_read(html: str) -> None:
    for piece in shaped(html):
        if isinstance(piece, Block):
            assert all(run.href is None or re.match(r"(?i)https?://|mailto:|#", run.href) for run in piece.runs)
