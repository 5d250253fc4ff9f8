"""Editions as files: what every format holds and leads to, that each is well formed, and that no text breaks one."""

from __future__ import annotations

import email
import io
import re
import zipfile
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import cast
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from digest.edition_types import Edition, EditionSection
from digest.export.edition_epub import edition_epub
from digest.export.edition_formats import EditionFormat, edition_written
from digest.export.edition_mail import Envelope, edition_mail
from digest.export.edition_pdf import edition_pdf
from digest.export.edition_texts import edition_markdown, edition_plain, edition_webpage
from digest.export.edition_words import EditionWords
from digest.export.front_page import ExportedEdition
from digest.export.pdf_document import Paper
from feeds.exports import pdf_fonts
from tests.digest.export.articles import article
from tests.digest.export.editions import BRIEFING, EDITION, ELSE, LEAD, MONDAY, exported, single
from tests.digest.export.test_formats import NOW, ODD, epub_check

XHTML = "{http://www.w3.org/1999/xhtml}"
NCX = "{http://www.daisy.org/z3986/2005/ncx/}"


WRONG = """<p id="x">One<div>two</div></p><li>alone</li><ul>bare<p>p</p></ul><dl><dd>d</dd><dt>t</dt></dl>
<table><tr></tr></table><table><tr><td colspan="many">1</td></tr></table><a href="https://a_b.example/">
<a href="https://пример.example/ü?q=ä#ß">in</a></a><a href="#nowhere">n</a><a href="https://site.example/%d7%9">cut</a>
<b id="x">twice</b><i id="a b">s</i>
<figure><figcaption>1</figcaption><img src="picture:one"><figcaption>2</figcaption></figure><h2><p>in</p></h2>
<ol start="0"><li><h3>t</h3></li></ol><font>old</font><a href="http://[::1/">broken</a><td>cell</td><ol></ol>"""


def opened(data: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(data))


def page_root(page: str) -> ElementTree.Element:
    return ElementTree.fromstring(page.removeprefix("<!DOCTYPE html>\n"))


# ---- books


def test_a_book_of_an_edition_is_valid(tmp_path: Path) -> None:
    odd = EditionSection("Leer & «so»", None, (single(31, "稀土 <b>", "北方"), single(32, " ", "a_b")))
    given_ = exported(replace(EDITION, sections=(*EDITION.sections, ELSE, odd)))
    wrong = article(WRONG, "\x01", url="https://bad_host.example/", language=None)
    path = tmp_path / "edition.epub"
    path.write_bytes(edition_epub(replace(given_, articles={**given_.articles, 11: wrong}), pdf_fonts(), NOW))
    said = epub_check(path)
    assert "0 fatals / 0 errors / 0 warnings" in said, said


def test_a_books_contents_go_by_topic_and_story() -> None:
    with opened(edition_epub(exported(), pdf_fonts(), NOW)) as book:
        nav = ElementTree.fromstring(book.read("EPUB/nav.xhtml"))
        ncx = ElementTree.fromstring(book.read("EPUB/toc.ncx"))
    top = nav.find(f"{XHTML}body/{XHTML}nav/{XHTML}ol")
    assert top is not None
    told = [entry.findtext(f"{XHTML}a") for entry in top]
    assert told == ["Digest", LEAD.headline, "Rare earths", "Everything else"]
    lead, rare = top[1], top[2]
    assert [each.text for each in lead.iter(f"{XHTML}a")][1:] == [
        "Northern Wire: Capital weighs easing of metals sanctions ahead of talks",
        "Wire Asia: Delegations arrive",
        "Continental: Phone call clears the way for a technical round",
    ]
    assert [each.text for each in rare.iter(f"{XHTML}a")][1:] == [
        "What a thaw would mean for rare-earth supply",
        "Magnet maker signs ten-year offtake",
    ]
    assert [each.text for each in nav.iter(f"{XHTML}a")] == [each.text for each in ncx.iter(f"{NCX}text")][1:]


def test_a_book_holds_every_article_once_and_a_cover() -> None:
    with opened(edition_epub(exported(), pdf_fonts(), NOW)) as book:
        names = book.namelist()
        assert "EPUB/article-4.xhtml" not in names, "the text of a duplicate is that of another"
        assert {f"EPUB/article-{number}.xhtml" for number in (1, 2, 3, 11, 12, 21)} <= set(names)
        assert b"Nothing is promised" in book.read("EPUB/article-11.xhtml")
        front = book.read("EPUB/front.xhtml").decode()
        with Image.open(io.BytesIO(book.read("EPUB/pictures/cover.jpg"))) as cover:
            assert cover.size == (1200, 1800)
    assert 'href="article-11.xhtml"' in front
    assert 'href="https://harbour-post.example/22"' in front, "what is not in the book is on the web"


def test_a_book_of_an_empty_edition_says_that_it_is() -> None:
    empty = Edition(MONDAY - 60, MONDAY, MONDAY, None, (), 0, 0)
    with opened(edition_epub(exported(empty), pdf_fonts(), NOW)) as book:
        front = book.read("EPUB/front.xhtml")
    assert b"That is all." in front
    assert b"min to read" not in front


# ---- what every format tells

TOLD = (
    *("Articles a week", "People: Anna Hale (9)", "Organisations: Ministry of Mines (7)", "Places: Kiruna (5)"),
    *("Names: Ytterby (2)", "How it went", "Delegations arrive", "Key stories", "Only Metals Daily carries this"),
    *("31 more stories were left out at this length.", "45 more articles of this time are not shown."),
)


@pytest.mark.parametrize("form", EditionFormat)
def test_a_briefing_is_told_in_every_format(form: EditionFormat, tmp_path: Path) -> None:
    data = edition_written(exported(BRIEFING), form, pdf_fonts(), NOW)
    if form is EditionFormat.EPUB:
        (tmp_path / "briefing.epub").write_bytes(data)
        said = epub_check(tmp_path / "briefing.epub")
        assert "0 fatals / 0 errors / 0 warnings" in said, said
        with opened(data) as book:
            text = "".join(ElementTree.fromstring(book.read("EPUB/front.xhtml")).itertext())
    elif form is EditionFormat.PDF:
        # Its text is packed and by numbers of glyphs; its bookmarks are plain.
        assert all(f"({words})".encode() in data for words in ("Articles a week", "How it went", "Key stories"))
        return
    elif form is EditionFormat.HTML:
        text = "".join(page_root(data.decode()).itertext())
    elif form is EditionFormat.MAIL:
        letter = cast("EmailMessage", email.message_from_bytes(data, policy=default))
        text = cast("EmailMessage", letter.get_body(("plain",))).get_content()
    else:
        text = data.decode().replace("**", "")
    for words in TOLD:
        assert words in text, words


def test_topics_have_their_colours_and_weeks_their_bars() -> None:
    page = edition_webpage(exported(BRIEFING))
    root = page_root(page)
    bars = [each.attrib for each in root.iter("span") if each.attrib.get("class", "").startswith("bar")]
    assert [each["class"] for each in bars] == ["bar b3", "bar b0", "bar b20", "bar b8"]
    assert bars[2]["title"] == "10 November: 20 articles"
    assert page.count('style="color:#d55e00"') == 1
    with opened(edition_epub(exported(BRIEFING), pdf_fonts(), NOW)) as book:
        assert 'style="color:#d55e00"' in book.read("EPUB/front.xhtml").decode()
        assert ".b20 { height" in book.read("EPUB/style.css").decode()


def test_a_colour_that_is_none_is_no_style() -> None:
    odd = replace(BRIEFING, colors={"Sanctions": "red;background:url(https://evil.example)"})
    assert "evil.example" not in edition_webpage(exported(odd))


# ---- pages, Markdown, words


def test_a_web_page_holds_the_articles_and_needs_nothing_else() -> None:
    root = page_root(edition_webpage(exported()))
    names = [each.attrib["id"] for each in root.iter() if "id" in each.attrib]
    assert len(names) == len(set(names)), "names are told apart"
    fragments = {each.attrib["href"][1:] for each in root.iter("a") if each.attrib.get("href", "").startswith("#")}
    assert {"article-1", "article-11", "a11-n1"} <= fragments <= set(names)
    assert all(image.attrib["src"].startswith("data:") for image in root.iter("img"))
    assert "prefers-color-scheme: dark" in edition_webpage(exported())


def test_markdown_leads_to_the_web() -> None:
    text = edition_markdown(exported())
    assert text.startswith("# Tuesday, 24 November\n\n*1,214 articles · 5 stories · 12 min to read")
    assert f"## [{LEAD.headline}](https://northern-wire.example/1)" in text
    assert "([Continental](https://continental.example/3))" in text
    assert text.index("Phone call") < text.index("Delegations arrive") < text.index("*new*")
    assert "![" not in text
    assert text.endswith("That is all.\n")


def test_words_and_times_are_those_given() -> None:
    words = EditionWords(
        language="de",
        weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
        short_weekdays=("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
        months=tuple(f"{number}." for number in range(1, 13)),
        thousands=".",
        day="{weekday}, {day}. {month}",
        time="{hour12}.{minute:02} {half}",
        everything_else="Alles andere",
        sources=("Quellen: {count}", "eine Quelle"),
        new="neu",
    )
    text = edition_plain(replace(exported(), words=words))
    assert text.startswith("Dienstag, 24. 11.\n\n1.214 articles")
    assert "Alles andere" in text
    assert "Quellen: 4: Northern Wire" in text
    assert re.search(r"So \d+\.00 [ap]m Continental", text)


# ---- PDF


@pytest.mark.parametrize("paper", Paper)
def test_a_pdf_embeds_fonts_and_leads_into_itself(paper: Paper) -> None:
    data = edition_pdf(exported(), pdf_fonts(), NOW, paper)
    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/FontFile2 ", data)) >= 2
    # The day, the lead, two topics with two stories each, and six articles with two headings each.
    assert data.count(b"/Title (") + data.count(b"/Title <") >= 1 + 1 + 2 + 4 + 6
    assert b"(article-11)" in data or b"article-11" in data
    assert b"https://harbour-post.example/22" in data


def test_a_pdf_of_many_stories_goes_from_column_to_column() -> None:
    stories = tuple(single(100 + number, f"Story {number} of many", "Continental") for number in range(60))
    edition = replace(EDITION, sections=(EditionSection("Rare earths", "#3584b5", stories),))
    data = edition_pdf(exported(edition, without=tuple(range(1, 200))), pdf_fonts(), NOW)
    assert data.count(b"/Type /Page\n") in (3, 4)


def test_a_pdf_of_a_right_to_left_edition() -> None:
    words = EditionWords(language="ar", is_rtl=True, weekdays=("الثلاثاء",) * 7, everything_else="غير ذلك")
    text = article("<p>أعلنت الوزارة.</p>", "العقوبات", language="ar", is_rtl=True)
    given_ = exported()
    mixed = replace(given_, words=words, articles={**given_.articles, 11: text})
    assert edition_pdf(mixed, pdf_fonts(), NOW).startswith(b"%PDF-")


# ---- letters


def test_a_letter_says_it_in_words_and_shows_the_leads_picture() -> None:
    data = edition_mail(exported(), Envelope("desk@home.example", "me@home.example")).as_bytes()
    letter = cast("EmailMessage", email.message_from_bytes(data, policy=default))
    assert letter["Subject"] == "Broadsheet, Tuesday, 24 November 2026"
    assert (letter["From"], letter["To"]) == ("Broadsheet <desk@home.example>", "me@home.example")
    plain, html = letter.get_body(("plain",)), letter.get_body(("html",))
    assert plain is not None
    assert html is not None
    assert "That is all." in plain.get_content()
    (image,) = [part for part in letter.walk() if part.get_content_maintype() == "image"]
    assert f'src="cid:{image["Content-ID"].strip("<>")}"' in html.get_content()
    assert max(map(len, data.splitlines())) <= 998


def test_a_letter_to_nobody_yet_is_a_draft_and_an_address_is_checked() -> None:
    assert edition_mail(exported(), Envelope())["X-Unsent"] == "1"
    with pytest.raises(ValueError, match="no e-mail address"):
        edition_mail(exported(), Envelope(to="nobody\r\nBcc: all@home.example"))


# ---- hostile


@given(headline=ODD, words=ODD, name=ODD, source=st.text(min_size=1, max_size=20))
@settings(max_examples=25, deadline=None)
def test_no_text_breaks_a_format(headline: str, words: str, name: str, source: str) -> None:
    story = single(31, headline or "x", source)
    story = replace(story, sentences=(replace(story.sentences[0], text=words),), topics=(name,))
    edition = replace(EDITION, sections=(EditionSection(name, None, (story,)),))
    readable = {31: article(f"<p>{words.replace('&', '&amp;').replace('<', '&lt;')}</p>", headline or "x")}
    given_ = ExportedEdition(edition, readable)
    page_root(edition_webpage(given_).encode("utf-8", "replace").decode())
    with opened(edition_epub(given_, pdf_fonts(), NOW)) as book:
        for member in book.namelist():
            if member.endswith((".xhtml", ".opf", ".ncx", ".xml")):
                ElementTree.fromstring(book.read(member))
    for form in (EditionFormat.MARKDOWN, EditionFormat.TEXT, EditionFormat.MAIL):
        assert edition_written(given_, form, pdf_fonts(), NOW)


@given(headline=ODD, words=ODD)
@settings(max_examples=4, deadline=None)
def test_no_text_breaks_a_pdf(headline: str, words: str) -> None:
    edition = replace(EDITION, sections=(EditionSection(words, None, (single(31, headline, words),)),))
    assert edition_pdf(exported(edition, without=(1, 2, 3, 4)), pdf_fonts(), NOW).startswith(b"%PDF-")
