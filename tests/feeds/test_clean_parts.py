"""Parts of an article shaped for the view: footnotes and their links, cards, pull quotes, formulas, definitions."""

from __future__ import annotations

import pytest

from feeds.addresses import picture_key
from feeds.clean import clean_html
from tests.feeds.safety import dangers

BASE = "https://wire.example/news/2026/pier"


def cleaned(html: str) -> str:
    written = clean_html(html, BASE).html
    assert dangers(written) == []
    return written


def test_footnotes_lead_there_and_back() -> None:
    html = cleaned(
        '<p>Said<sup id="fnref:1"><a href="#fn:1">1</a></sup>.</p>'
        '<ol><li id="fn:1"><p>A note. <a href="#fnref:1">back</a></p></li></ol>'
    )
    assert html == (
        '<p>Said<span id="part-2"></span><sup><a href="#part-1">1</a></sup>.</p>'
        '<ol><li><span id="part-1"></span>A note. <a href="#part-2">back</a></li></ol>'
    )


@pytest.mark.parametrize(
    ("target", "href"),
    [
        ('<p id="n">Note</p>', "#n"),
        ('<p><a name="n">Note</a></p>', "#n"),
        ('<h2 id="n">Note</h2>', "#n"),
        ('<pre id="n">Note</pre>', "#n"),
        ('<dl><dt id="n">Note</dt><dd>x</dd></dl>', "#n"),
        ('<table><tr><td id="n">Note</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', "#n"),
        ('<p id="n">Note</p>', f"{BASE}#n"),
        ('<p id="né">Note</p>', "#n%C3%A9"),
        ('<div id="n"><img src="a.jpg"><p>Note</p></div>', "#n"),
    ],
)
def test_any_element_can_be_led_to(target: str, href: str) -> None:
    html = cleaned(f'<p><a href="{href}">there</a></p>{target}')
    assert '<a href="#part-1">there</a>' in html
    assert '<span id="part-1"></span>' in html
    assert html.index("<span") < html.index("Note")


@pytest.mark.parametrize(
    "html",
    [
        '<p><a href="#gone">words</a></p>',
        '<p><a href="#">words</a></p>',
        '<p id="part-7">words</p>',
        '<p><a href="#s">words</a></p><script id="s"></script>',
        '<p><a href="#x" id="part-1">words</a></p><div class="share" id="x">Share</div>',
    ],
)
def test_links_to_nowhere_are_words(html: str) -> None:
    assert cleaned(html) == "<p>words</p>"


def test_a_name_given_twice_is_one_place() -> None:
    html = cleaned('<p><a href="#n">a</a></p><p id="n">One</p><p id="n">Two</p>')
    assert html == '<p><a href="#part-1">a</a></p><p><span id="part-1"></span>One</p><p>Two</p>'


def test_links_in_the_page_are_cleaned_to_the_same_again() -> None:
    once = cleaned('<p>x<a id="r" href="#n">1</a></p><p id="n">Note <a href="#r">back</a></p>')
    assert cleaned(cleaned(once)) == cleaned(once)


def test_a_paragraph_after_a_link_in_a_list_begins_a_line() -> None:
    html = cleaned('<ul><li><p><a href="https://a.example/">a</a></p><p>b</p></li></ul>')
    assert html == '<ul><li><a href="https://a.example/">a</a><br>b</li></ul>'


@pytest.mark.parametrize(
    ("source", "page", "title", "small", "picture"),
    [
        (
            '<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=30" title="The pier"></iframe>',
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ&amp;t=30s",
            "The pier",
            "Video · youtube.com",
            "https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg",
        ),
        (
            '<amp-youtube data-videoid="dQw4w9WgXcQ"></amp-youtube>',
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
            "Video",
            "youtube.com",
            "https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg",
        ),
        (
            '<iframe src="https://player.vimeo.com/video/12345"></iframe>',
            "https://vimeo.com/12345",
            "Video",
            "vimeo.com",
            None,
        ),
        (
            '<iframe src="https://www.google.com/maps/embed?pb=1" title="Harbour"></iframe>',
            "https://www.google.com/maps/embed?pb=1",
            "Harbour",
            "Map · google.com",
            None,
        ),
        (
            '<video poster="/still.jpg"><source src="/film.mp4"></video>',
            "https://wire.example/film.mp4",
            "Video",
            "wire.example",
            "https://wire.example/still.jpg",
        ),
    ],
)
def test_what_plays_elsewhere_becomes_a_card(
    source: str, page: str, title: str, small: str, picture: str | None
) -> None:
    shown = f'<figure><img src="picture:{picture_key(picture)}" alt=""></figure>' if picture else ""
    assert cleaned(source) == f'<aside>{shown}<p><a href="{page}">{title}</a><br><small>{small}</small></p></aside>'
    assert [each.url for each in clean_html(source, BASE).pictures] == ([picture] if picture else [])


@pytest.mark.parametrize(
    "source",
    [
        '<iframe src="javascript:alert(1)"></iframe>',
        '<iframe src="https://www.youtube.com/embed/&quot;><script>x"></iframe>',
        '<video src="x.mp4" poster="javascript:alert(1)"></video>',
        '<amp-youtube data-videoid="../../x&quot; onload=y"></amp-youtube>',
        '<blockquote class="twitter-tweet" cite="javascript:x"><p>y</p><a href="data:x">z</a></blockquote>',
    ],
)
def test_no_card_carries_an_attack(source: str) -> None:
    assert "picture:" not in cleaned(source)


def test_a_post_keeps_its_words_and_where_it_stands() -> None:
    html = cleaned(
        '<blockquote class="twitter-tweet"><p>The pier opens.</p>&mdash; Ana (@ana) '
        '<a href="https://twitter.com/ana/status/1">1 May</a></blockquote>'
    )
    assert html == (
        '<aside><p>The pier opens.</p><p>— Ana (@ana) <a href="https://twitter.com/ana/status/1">1 May</a></p>'
        '<p><small><a href="https://twitter.com/ana/status/1">Post · twitter.com</a></small></p></aside>'
    )


@pytest.mark.parametrize(
    "source",
    [
        '<figure class="wp-block-pullquote"><blockquote><p>Big words</p></blockquote></figure>',
        '<aside class="pull-quote"><p>Big words</p></aside>',
        '<blockquote class="pullquote">Big words</blockquote>',
    ],
)
def test_a_pull_quote_stands_apart(source: str) -> None:
    assert cleaned(f"<p>a</p>{source}") == "<p>a</p><aside><blockquote><p>Big words</p></blockquote></aside>"


def test_long_text_named_a_pull_quote_is_text() -> None:
    assert "<aside>" not in cleaned(f'<div class="pullquote"><p>{"word " * 300}</p></div>')


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ("<mfrac><mi>a</mi><mi>b</mi></mfrac>", "<i>a</i>/<i>b</i>"),
        ("<mfrac><mrow><mn>1</mn><mo>+</mo><mn>2</mn></mrow><mn>3</mn></mfrac>", "(1 + 2)/3"),
        ("<msup><mi>x</mi><mn>2</mn></msup>", "<i>x</i><sup>2</sup>"),
        ("<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>", "<i>x</i><sub>1</sub><sup>2</sup>"),
        ("<msqrt><mn>2</mn></msqrt>", "√2"),
        ("<msqrt><mn>2</mn><mo>+</mo><mn>1</mn></msqrt>", "√(2 + 1)"),
        ("<mroot><mn>8</mn><mn>3</mn></mroot>", "<sup>3</sup>√8"),
        ("<mo>−</mo><mn>5</mn>", "−5"),
        (
            "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable>",
            "[1, 2; 3]",
        ),
        ("<semantics><mi>x</mi><annotation>\\TeX</annotation></semantics>", "<i>x</i>"),
        ("<msup><mfrac><mn>1</mn><mn>2</mn></mfrac><mn>3</mn></msup>", "(1/2)<sup>3</sup>"),
    ],
)
def test_formulas_are_read(formula: str, text: str) -> None:
    assert cleaned(f"<p>So <math>{formula}</math> holds.</p>") == f"<p>So {text} holds.</p>"


@pytest.mark.parametrize(
    "source",
    [
        '<span><span style="display: none"><math><mn>2</mn></math></span>'
        '<img class="mwe-math-fallback-image-inline" src="f.svg" alt="2"></span>',
        '<span class="katex"><span class="katex-mathml"><math><mn>2</mn></math></span>'
        '<span class="katex-html" aria-hidden="true">2</span></span>',
    ],
)
def test_a_formula_is_read_once(source: str) -> None:
    assert cleaned(f"<p>So {source}.</p>") == "<p>So 2.</p>"


def test_deep_formulas_end_well() -> None:
    assert "deep" in cleaned(f"<p><math>{'<msup><mi>x</mi>' * 3000}deep{'</msup>' * 3000}</math></p>")


def test_definitions_are_written_once() -> None:
    html = cleaned("<dl><div><dt>a</dt><dd><p>b</p><p>c</p><dl><dt>d</dt><dd>e</dd></dl></dd></div></dl>")
    assert html == "<dl><dt>a</dt><dd>b<br>c<dl><dt>d</dt><dd>e</dd></dl></dd></dl>"
