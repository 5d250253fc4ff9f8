from __future__ import annotations

import pytest

from feeds.errors import FeedError
from feeds.extract import MAX_PAGE_CHARS, extract
from tests.feeds.extraction.pages import DISCLAIMER, INVITATION, LEAD, PARAGRAPHS, TITLE, small_site

URL = "https://lune.example/news/bridge"


def test_small_sites_article_comes_out_whole_and_alone() -> None:
    draft = extract(small_site(), URL).draft
    assert draft.title == TITLE
    assert draft.text.splitlines() == [
        LEAD,
        PARAGRAPHS[0],
        "What was repaired:",
        PARAGRAPHS[1],
        "What it cost:",
        *PARAGRAPHS[2:],
    ]
    assert draft.html.index(LEAD) < draft.html.index("<img") < draft.html.index(PARAGRAPHS[0][:40])
    assert [picture.url for picture in draft.pictures] == ["https://lune.example/pictures/bridge.jpg"]
    assert draft.picture_key == draft.pictures[0].key


def test_shown_date_counts_as_utc_and_gives_way_to_one_with_a_zone() -> None:
    shown = extract(small_site(), URL).draft.published_at
    assert shown == 1_741_091_760  # 2025-03-04 12:36 UTC
    zoned = '<meta property="article:published_time" content="2025-03-04T12:36:00+02:00">'
    assert extract(small_site(head=zoned), URL).draft.published_at == 1_741_091_760 - 2 * 3600


@pytest.mark.parametrize("notice", [DISCLAIMER, INVITATION, "photo from public sources", "4585", "Read also"])
def test_what_a_site_says_under_everything_goes(notice: str) -> None:
    assert notice not in extract(small_site(), URL).draft.text.splitlines()


@pytest.mark.parametrize(
    "sentence",
    [
        "The editors of the two parish papers met on the bridge and shook hands, which nobody had expected of them.",
        "Join us, the mayor called from the other bank, and the brass band joined him halfway across the river.",
        "A photo of the last train, taken in 1964 by a public servant, hangs in the new shelter beside the gate.",
        "Her WhatsApp channel had promised a quiet opening, but the whole school came down to see the ribbon cut.",
    ],
)
def test_a_sentence_that_only_mentions_such_things_stays(sentence: str) -> None:
    assert sentence in extract(small_site(body=f"<p>{sentence}</p>"), URL).draft.text.splitlines()


def test_structure_of_the_page_is_kept() -> None:
    body = (
        f"<h2>How to get there</h2><ul><li>{PARAGRAPHS[4]} By bus.</li><li>By the path along the old "
        'canal, which takes an hour from <a href="/kirkby">Kirkby</a> station.</li></ul>'
        "<blockquote><p>I never thought that I would stand up here again in my life, and dry at that.</p></blockquote>"
        "<figure><img src='/pictures/gate.jpg' width='700' height='400'><figcaption>The gate on the northern bank, "
        "which the school's smiths made over the winter.</figcaption></figure>"
        f"<p>{PARAGRAPHS[1]} The work went on through the whole winter.</p>"
        "<table><tr><th>Part</th><th>Years</th></tr><tr><td>Deck</td><td>2</td></tr><tr><td>Piers</td><td>1</td></tr></table>"
        f"<p>{PARAGRAPHS[0]} They will come again.</p>"
    )
    extracted = extract(small_site(body=body), URL)
    html = extracted.draft.html
    assert "<h2>How to get there</h2>" in html
    assert html.count("<li>") == 2
    assert '<a href="https://lune.example/kirkby">Kirkby</a>' in html
    assert "<blockquote><p>I never thought" in html
    assert "<figcaption>The gate on the northern bank" in html
    assert "smiths made over the winter" not in extracted.prose
    assert html.count("<img") == 2


def test_a_page_without_an_article_is_told() -> None:
    with pytest.raises(FeedError):
        extract("<html><body><p>Nothing here.</p></body></html>", URL)
    with pytest.raises(FeedError):
        extract("", URL)
    with pytest.raises(FeedError):
        extract("x" * (MAX_PAGE_CHARS + 1), URL)


@pytest.mark.parametrize("opening", ["<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>"])
def test_pathological_nesting_ends(opening: str) -> None:
    page = small_site(body=opening * 20_000 + f"<p>{PARAGRAPHS[0]} Deep down.</p>")
    try:
        text = extract(page, URL).draft.text
    except (FeedError, RecursionError):
        text = ""
    assert not text or PARAGRAPHS[0] in text


def test_text_behind_an_early_end_of_the_page_is_read() -> None:
    page = small_site().replace('<div class="text">', '</body></html><div class="text">')
    assert PARAGRAPHS[4] in extract(page, URL).draft.text


def test_a_caption_outside_a_figure_is_a_paragraph() -> None:
    page = small_site(body='<p class="wp-caption-text">The deck before the works began, in the spring of 2022.</p>')
    assert PARAGRAPHS[4] in extract(page, URL).draft.text


def test_a_paywalls_stub_is_told() -> None:
    paid = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>'
    assert extract(small_site(head=paid), URL).is_stub
    assert not extract(small_site(), URL).is_stub
    wall = '<div class="paywall"><p>Already a subscriber? Log in to continue.</p></div>'
    assert extract(small_site(body=wall), URL).is_stub
    long = "".join(f"<p>{text} {number}</p>" for number in range(3) for text in PARAGRAPHS)
    assert not extract(small_site(head=paid, body=long), URL).is_stub


def test_an_article_printed_once_more_in_one_piece_is_told_once() -> None:
    again = f"<div class='feed-copy'>{' '.join((LEAD, *PARAGRAPHS))}</div>"
    text = extract(small_site(body=again), URL).draft.text
    assert all(text.count(paragraph) == 1 for paragraph in PARAGRAPHS)


def test_what_a_text_repeats_among_its_own_paragraphs_stays() -> None:
    refrain = "<p>And the river ran on and on, and the river ran on to the sea.</p>"
    body = f"{refrain}<p>{PARAGRAPHS[0]} So the first verse went.</p>{refrain}"
    assert extract(small_site(body=body), URL).draft.text.count("ran on to the sea") == 2


@pytest.mark.parametrize(
    "line", ["Tuesday, 4 March 2025 at 12:36", "Reading time: 4 minutes", "By Ada Moss - 4 min read"]
)
def test_facts_before_the_text_go(line: str) -> None:
    page = small_site().replace('<div class="text">', f'<div class="text"><p>{line}</p>')
    assert line in page
    text = extract(page, URL).draft.text
    assert line not in text.splitlines()
    assert LEAD in text


def test_a_date_within_the_text_stays() -> None:
    text = extract(small_site(body=f"<h3>4 March 2025</h3><p>{PARAGRAPHS[1]} That was the day.</p>"), URL).draft.text
    assert "4 March 2025" in text.splitlines()


def test_links_that_each_head_a_paragraph_stay() -> None:
    things = {
        "The ticket office": "A wooden hut of 1902, where a clerk sold the last tickets by the light of a lamp.",
        "The signal lamp": "Green to the north and red to the south, it was lit by hand until the line was closed.",
        "The station clock": "It stopped at ten to three on the day of the flood and nobody has wound it up since.",
        "The water tower": "Swallows nest under its roof, and the county has promised to leave them alone in summer.",
    }
    body = "".join(
        f'<ul><li><a href="/things/{at}">{thing}</a></li></ul><p>{text}</p>'
        for at, (thing, text) in enumerate(things.items())
    )
    draft = extract(small_site(body=body), URL).draft
    assert all(thing in draft.text.splitlines() for thing in things)
    assert draft.html.count("<ul>") == len(things)
