from __future__ import annotations

import time

import pytest

from feeds.extraction.authors import authors
from feeds.extraction.blocks import blocks_of
from feeds.extraction.dates import parsed
from feeds.extraction.declared import Declared
from feeds.extraction.engines import engine_texts
from feeds.extraction.facts import Facts
from feeds.extraction.limits import Overrun, within
from feeds.extraction.page import parse_page
from feeds.extraction.shown_dates import is_date_line, shown_date
from feeds.extraction.standing import standing_paragraphs, without_standing
from feeds.extraction.vote import EngineText
from tests.feeds.extraction.pages import PARAGRAPHS, small_site


def test_a_runaway_is_ended_and_leaves_nothing_behind() -> None:
    def runaway() -> None:
        end = time.monotonic() + 30
        while time.monotonic() < end:
            pass

    def waiting() -> None:
        end = time.monotonic() + 30
        while time.monotonic() < end:
            time.sleep(0.001)

    with pytest.raises(Overrun):
        within(0.05, 20, runaway)
    assert within(5, 5, lambda: "done") == "done"
    with pytest.raises(Overrun):
        within(20, 0.05, waiting)
    with pytest.raises(ZeroDivisionError):
        within(5, 5, lambda: 1 / 0)


def test_engines_leave_the_tree_as_it_is() -> None:
    tree = parse_page(small_site())
    before = [block.text for block in blocks_of(tree)]
    texts = engine_texts(tree)
    assert any(PARAGRAPHS[0] in text for text in texts.values())
    assert [block.text for block in blocks_of(tree)] == before


def test_blocks_are_what_a_browser_shows_as_paragraphs() -> None:
    tree = parse_page(
        "<body><div>One <b>two</b><!-- note --> three<p>Four<br><br>five <a href='/'>six</a></p>seven</div>"
    )
    assert [block.text for block in blocks_of(tree)] == ["One two three", "Four", "five six", "seven"]


def test_a_short_block_counts_only_where_its_neighbours_are() -> None:
    tree = parse_page(
        "<body><p>Home</p><p>The river rose again on Monday.</p><h2>What next</h2><p>Nobody knows yet.</p>"
    )
    blocks = list(blocks_of(tree))
    shares = EngineText("The river rose again on Monday. What next Nobody knows yet. Home is far").shares(blocks)
    assert shares == [0.0, 1.0, 1.0, 1.0]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Mar 4, 2025 - 12:36", 1_741_091_760),
        ("4 March 2025, 12:36", 1_741_091_760),
        ("04.03.25 | 12:36 Uhr", 1_741_091_760),
        ("4. März 2025 um 12:36", 1_741_091_760),
        ("4 de marzo de 2025", 1_741_046_400),
        ("4 марта 2025, 12:36", 1_741_091_760),
        ("2025年3月4日 12:36", 1_741_091_760),
        ("March 4, 2025 at 12:36 p.m.", 1_741_091_760),
        ("03/14/2025", 1_741_910_400),
        ("version 4.3", None),
        ("31.02.2025", None),
    ],
)
def test_shown_dates(text: str, moment: int | None) -> None:
    assert shown_date(text) == moment


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Mar 4, 2025 - 12:36", True),
        ("Updated: Tuesday, 4 March 2025, 12:36 CET", True),
        ("On 4 March 2025 the bridge fell.", False),
        ("The bridge and its builders before 4 March 2025", False),
        ("Tuesday", False),
    ],
)
def test_a_date_line_says_next_to_nothing_else(text: str, is_one: bool) -> None:
    assert is_date_line(text) is is_one


def test_dates_of_machines_tell_whether_they_have_a_zone() -> None:
    zoned, bare = parsed("2025-03-04T12:36:00+0200"), parsed("2025-03-04T12:36:00")
    assert zoned is not None
    assert bare is not None
    assert (zoned.at, zoned.has_zone, bare.at, bare.has_zone) == (1_741_084_560, True, 1_741_091_760, False)
    assert parsed("yesterday") is None


def test_persons_come_before_organisations_and_bylines_serve_where_nothing_is_declared() -> None:
    linked = (
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "A", "author": '
        '[{"@type": "Person", "name": "By Agnes Holt"}, {"@type": "Person", "name": "Ida Marsh"}]}]}</script>'
    )
    tree = parse_page(f"<html><head>{linked}</head><body><p>x</p></body>")
    assert authors(tree, Declared(tree), "Post") == ["Agnes Holt", "Ida Marsh"]
    tree = parse_page('<body><p class="byline">By <a href="/holt">Agnes Holt</a> and <a href="/m">Ida Marsh</a></p>')
    assert authors(tree, Declared(tree), "Post") == ["Agnes Holt", "Ida Marsh"]
    tree = parse_page('<head><meta name="author" content="https://post.example/holt"></head><body><p>x</p>')
    assert authors(tree, Declared(tree), "Post") == []
    publisher = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A", "author": '
        '{"@type": "Organization", "name": "Lune NEWSROOM"}}</script><meta name="author" content="Lune NEWSROOM">'
    )
    tree = parse_page(f'<head>{publisher}</head><body><span class="author">By Agnes Holt</span><p>x</p>')
    assert authors(tree, Declared(tree), "lunepost.example") == ["Agnes Holt"]
    tree = parse_page(f"<head>{publisher}</head><body><p>x</p>")
    assert authors(tree, Declared(tree), "lunepost.example") == ["Lune NEWSROOM"]


def test_a_title_loses_its_sites_name() -> None:
    tree = parse_page("<head><title>Two Roads Closed - Why? | Lune Post</title></head><body><p>x</p>")
    assert Facts(tree, "https://lunepost.example/1").title() == "Two Roads Closed - Why?"


def test_what_stands_under_many_articles_is_learned_and_taken_out() -> None:
    note = "Found a mistake? Mark it and press the button."
    texts = [f"{PARAGRAPHS[at]}\nArticle number {at} ends.\n{note}\nWhat next:" for at in range(5)]
    standing = standing_paragraphs(texts)
    html = f"<p>{PARAGRAPHS[0]}</p><ul><li>{note}</li></ul><p>What next:</p>"
    assert without_standing(html, standing) == f"<p>{PARAGRAPHS[0]}</p><p>What next:</p>"
    assert standing_paragraphs(texts[:2]) == frozenset()
    assert without_standing(html, frozenset()) == html
