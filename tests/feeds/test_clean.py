"""The cleaner: what of an entry's markup stays, what goes, and that nothing dangerous comes through."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feeds import composition
from feeds.addresses import picture_key
from feeds.clean import clean_html
from feeds.composition import MAX_HTML_CHARS
from feeds.tasks import FeedTask
from feeds.worker import read_feed
from storage.plaintext import plain_text
from tests.feeds.attacks import attacks
from tests.feeds.safety import dangers

BASE = "https://wire.example/news/2026/"


@pytest.mark.parametrize(
    ("given_html", "cleaned"),
    [
        ("One line.", "<p>One line.</p>"),
        ("One.\n\nTwo &lt;three&gt;.", "<p>One.</p><p>Two &lt;three&gt;.</p>"),
        ("One.<br><br>Two.<br>Three.", "<p>One.</p><p>Two.<br>Three.</p>"),
        ("<div><div>One</div>Two</div>", "<p>One</p><p>Two</p>"),
        ("<h1>Head</h1><p>Text</p>", "<h2>Head</h2><p>Text</p>"),
        ("<ul><li><p>a</p><p>b</p></li><li>c</li></ul>", "<ul><li>a<br>b</li><li>c</li></ul>"),
        ("<ol start='3'><li>c</li></ol>", '<ol start="3"><li>c</li></ol>'),
        ("<blockquote>Said.</blockquote>", "<blockquote><p>Said.</p></blockquote>"),
        ("<pre><code>a &lt; b\n  c</code></pre>", "<pre>a &lt; b\n  c</pre>"),
        ("<p>A <b>bold</b> <span style='x'>span</span>.</p>", "<p>A <b>bold</b> span.</p>"),
        (
            "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td colspan=2>2</td></tr></table>",
            '<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>1</td><td colspan="2">2</td></tr></tbody></table>',
        ),
        ("<table><tr><td><p>One</p></td></tr></table>", "<p>One</p>"),
        (
            "<form><button>Press</button><p>Whole sites live here.</p></form>",
            "<p>Press</p><p>Whole sites live here.</p>",
        ),
        ("<p></p><p>&nbsp;</p><p>x</p>", "<p>x</p>"),
        ("<style>p{}</style><p>x</p><script>y()</script>", "<p>x</p>"),
        ("<details><summary>More</summary><p>Inside</p></details>", "<p><strong>More</strong></p><p>Inside</p>"),
        ("<p>x</p><div class='sharedaddy sd-sharing'><a href='/s'>Share</a></div>", "<p>x</p>"),
        ("<p style='display:none'>hidden</p><p>x</p>", "<p>x</p>"),
        ("<p>\x00nul\x08</p>", "<p>nul</p>"),
    ],
)
def test_markup(given_html: str, cleaned: str) -> None:
    assert clean_html(given_html, BASE).html == cleaned


@pytest.mark.parametrize(
    ("href", "written"),
    [
        ("/a", "https://wire.example/a"),
        ("b?utm_source=rss&id=3&utm_medium=feed", f"{BASE}b?id=3"),
        ("//other.example/x", "https://other.example/x"),
        ("\\\\other.example\\x", "https://other.example/x"),
        ("mailto:desk@wire.example", "mailto:desk@wire.example"),
        ("java\nscript:alert(1)", None),
        (" javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("vbscript:x", None),
        ("file:///etc/hostname", None),
        ("picture:00", None),
    ],
)
def test_links(href: str, written: str | None) -> None:
    html = clean_html(f'<p><a href="{href}">x</a></p>', BASE).html
    assert html == (f'<p><a href="{written}">x</a></p>' if written else "<p>x</p>")


def picture(url: str) -> str:
    return f'<img src="picture:{picture_key(url)}" alt="">'


@pytest.mark.parametrize(
    ("source", "url"),
    [
        ('<img src="a.jpg">', f"{BASE}a.jpg"),
        ('<img src="data:image/gif;base64,x" data-src="/lazy.jpg">', "https://wire.example/lazy.jpg"),
        ('<img src="s.jpg" srcset="m.jpg 800w, l.jpg 1600w, xl.jpg 4000w">', f"{BASE}l.jpg"),
        ('<picture><source srcset="w.webp 900w"><img src="s.jpg"></picture>', f"{BASE}w.webp"),
        ('<noscript><img src="n.jpg"></noscript>', f"{BASE}n.jpg"),
    ],
)
def test_pictures_are_named_by_their_address(source: str, url: str) -> None:
    cleaned = clean_html(source, BASE)
    assert cleaned.html == f"<figure>{picture(url)}</figure>"
    assert [each.url for each in cleaned.pictures] == [url]
    assert cleaned.lead_key == picture_key(url)


@pytest.mark.parametrize(
    "source",
    [
        '<img src="px.gif" width="1" height="1">',
        '<img src="https://pixel.wp.com/b.gif">',
        '<img src="javascript:x">',
        "<img>",
    ],
)
def test_pictures_that_count_readers_are_none(source: str) -> None:
    cleaned = clean_html(f"<p>x</p>{source}", BASE)
    assert cleaned.html == "<p>x</p>"
    assert cleaned.pictures == ()


def test_a_picture_in_the_markup_itself_is_kept_and_holders_of_places_are_not() -> None:
    inline = f"data:image/jpeg;base64,{'A' * 4000}"
    cleaned = clean_html(f'<p>x</p><img src="{inline}" alt="Pier">', BASE)
    assert [each.url for each in cleaned.pictures] == [inline]
    assert cleaned.html == f'<p>x</p><figure><img src="picture:{picture_key(inline)}" alt="Pier"></figure>'
    real = clean_html(f'<img src="{inline}" data-src="/a.jpg">', BASE)
    assert [each.url for each in real.pictures] == ["https://wire.example/a.jpg"]
    for other in (
        "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==",
        f"data:image/svg+xml;base64,{'A' * 4000}",
        f"data:text/html;base64,{'A' * 4000}",
        f"data:image/png,{'A' * 4000}",
        f"data:image/png;base64,{'A' * 400_000}",
    ):
        assert clean_html(f'<p>x</p><img src="{other}">', BASE).html == "<p>x</p>"
    many = "".join(f'<img src="data:image/png;base64,{number:03}{"A" * 200_000}">' for number in range(9))
    assert len(clean_html(many, BASE).pictures) == 4


def test_a_picture_within_a_sentence_stands_behind_it() -> None:
    html = clean_html('<p>Before <img src="a.jpg" alt="A &quot;b&quot;"> after.</p>', BASE).html
    assert html.startswith("<p>Before after.</p><figure><img")


def test_a_caption_goes_with_its_picture() -> None:
    html = clean_html('<figure><img src="a.jpg"><figcaption>The <b>pier</b>.</figcaption></figure>', BASE).html
    assert html == f"<figure>{picture(f'{BASE}a.jpg')}<figcaption>The <b>pier</b>.</figcaption></figure>"


def test_a_heading_that_repeats_the_title_goes() -> None:
    assert (
        clean_html("<h1>The  Pier</h1><p>x</p><h2>The Pier</h2>", BASE, "The pier").html == "<p>x</p><h2>The Pier</h2>"
    )


def test_an_endless_article_is_cut_and_says_where_it_goes_on() -> None:
    here = "https://wire.example/here"
    cleaned = clean_html("<p>word word word</p>" * 60_000, BASE, source_url=here)
    assert len(cleaned.html) < MAX_HTML_CHARS + 1000
    assert cleaned.html.endswith(f'<p><a href="{here}">Continue at the source</a></p>')


@pytest.mark.parametrize(
    "markup",
    [
        "word word " * 5000,
        f"<p>{'word &amp; ' * 5000}</p>",
        f"<pre>{'line &lt;' * 5000}</pre>",
        f"<table>{'<tr><td>one word</td><td>two words</td></tr>' * 500}</table>",
        f"<dl>{'<dt>word</dt><dd>what it means</dd>' * 700}</dl>",
        f"<ul>{'<li>one<ul><li>two</li></ul></li>' * 700}</ul>",
        f"{'<blockquote>' * 5}{'word ' * 20}{'</blockquote>' * 5}" * 200,
        "".join(f'<a href="https://a.example/{"q" * 300}{n}">one</a> ' for n in range(100)),
        f"<abbr title='{'q' * 300}'>one</abbr> " * 100,
    ],
    ids=["plain", "paragraph", "code", "table", "definitions", "list", "quotes", "links", "abbreviations"],
)
def test_no_part_of_an_article_goes_beyond_its_bound(markup: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(composition, "MAX_HTML_CHARS", 20_000)
    cleaned = clean_html(markup, BASE)
    assert 12_000 < len(cleaned.html) < 22_000
    assert cleaned.html.endswith(f'<p><a href="{BASE}">Continue at the source</a></p>')
    assert dangers(cleaned.html) == []


def test_an_address_without_end_is_none() -> None:
    assert clean_html(f'<p><a href="https://a.example/{"q" * 9000}">one</a></p>', BASE).html == "<p>one</p>"


@pytest.mark.parametrize("tag", ["div", "blockquote", "ul><li", "table><tr><td", "b", "span"])
def test_deep_nesting_ends_well(tag: str) -> None:
    closing = "".join(f"</{name}>" for name in reversed(tag.split("><")))
    cleaned = clean_html(f"<{tag}>" * 5000 + "deep" + closing * 5000, BASE)
    assert "deep" in cleaned.text
    assert cleaned.html.count("<blockquote") <= 6
    assert cleaned.html.count("<ul") <= 6


def test_no_attack_comes_through(corpora: Path) -> None:
    vectors = attacks(corpora)
    assert len(vectors) > 500
    for vector in vectors:
        cleaned = clean_html(vector, BASE)
        assert dangers(cleaned.html) == [], vector
        assert cleaned.text == plain_text(cleaned.html)


def test_no_feed_of_feedparsers_sanitising_cases_brings_one(corpora: Path) -> None:
    files = sorted((corpora / "feeds" / "kurtmckee_feedparser").glob("*__sanitize__*.xml"))
    assert len(files) > 700
    for file in files:
        url = f"https://a.example/{file.name}"
        outcome = read_feed(FeedTask(1, url, url, {}, file.read_bytes(), {}, 0))
        for draft in outcome.drafts:
            assert dangers(draft.html) == [], file.name
            assert (draft.url or "https:").startswith(("http", "mailto:")), file.name


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_mutation_of_an_attack_comes_through(data: st.DataObject, corpora: Path) -> None:
    vectors = attacks(corpora)
    first, second = data.draw(st.sampled_from(vectors)), data.draw(st.sampled_from(vectors))
    cut, at = data.draw(st.integers(0, len(first))), data.draw(st.integers(0, len(second)))
    junk = data.draw(st.text(alphabet="<>\"'/=&;\x00 \n`a:", max_size=12))
    assert dangers(clean_html(first[:cut] + junk + second[at:], BASE).html) == []


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from("<>/=\"' \nabpdivtrul&;x"), max_size=200))
def test_any_text_is_cleaned_to_something_stable(text: str) -> None:
    once = clean_html(text, BASE)
    assert dangers(once.html) == []
    assert clean_html(once.html, BASE).text == once.text
