"""Articles as files: what every format keeps, that each is well formed, and that no text can break one."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
import zlib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from digest.export.article import PictureFile
from digest.export.epub import epub
from digest.export.formats import Format, written
from digest.export.markdown import markdown
from digest.export.pdf import pdf
from digest.export.pdf_document import Paper
from digest.export.plain import plain
from digest.export.webpage import webpage
from feeds.exports import pdf_fonts
from tests.digest.export.articles import article, photograph

NOW = 1_795_600_000
ODD = st.text(st.characters(codec=None), max_size=60)


def epub_check(book: Path) -> str:
    """What epubcheck says of a book; the test is skipped where there is none."""
    command = shutil.which("epubcheck")
    if command is None or shutil.which("java") is None:
        pytest.skip("epubcheck is not installed")
    # Debian's is a jar that can be run by itself only where the kernel knows how.
    is_jar = Path(command).read_bytes()[:2] == b"PK"
    words = (
        ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", command, str(book)]
        if is_jar
        else [command, str(book)]
    )
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_markdown_keeps_structure() -> None:
    text = markdown(article())
    assert text.startswith("# Capital weighs easing\n\n*Ana Marsh · Northern Wire · 24 Nov 2026, 07:14*\n\n")
    for part in (
        "**list of *measures***",
        "[lifted in stages](https://wire.example/plan?a=1&b=2)",
        "![The ministry](https://wire.example/one.png)",
        "## What comes first",
        "- Metals",
        "  3. Later",
        "> Somebody has to write it.",
        "```\nif a < b:\n    stop()\n```",
        "| Metal | Price |\n| --- | --- |\n| Neodymium | 71 |",
        "`x_y`",
        "<https://wire.example/1>",
    ):
        assert part in text


def test_plain_text_holds_no_markup() -> None:
    text = plain(article())
    assert "list of measures that could be lifted in stages.\nNothing is promised." in text
    assert "• Metals" in text
    assert "Neodymium\t71" in text
    assert "<" not in text.replace("a < b", "")


def test_a_web_page_needs_nothing_else() -> None:
    page = webpage(article())
    root = ElementTree.fromstring(page.removeprefix("<!DOCTYPE html>\n"))
    sources = [image.attrib["src"] for image in root.iter("img")]
    assert len(sources) == 1
    assert sources[0].startswith("data:image/png;base64,")
    assert "default-src 'none'" in page
    assert "A chart that is not here" in page
    assert "prefers-color-scheme: dark" in page


def test_a_book_is_what_readers_of_books_take(tmp_path: Path) -> None:
    book = tmp_path / "article.epub"
    book.write_bytes(epub(article(), NOW))
    with zipfile.ZipFile(book) as opened:
        assert opened.infolist()[0].filename == "mimetype"
        assert opened.read("mimetype") == b"application/epub+zip"
        package = opened.read("EPUB/package.opf").decode()
        assert 'properties="cover-image"' in package
        assert b"What comes first" in opened.read("EPUB/nav.xhtml")
        assert b"What comes first" in opened.read("EPUB/toc.ncx")
    said = epub_check(book)
    assert "0 fatals / 0 errors / 0 warnings" in said, said


@pytest.mark.parametrize("paper", Paper)
def test_a_pdf_holds_its_fonts_bookmarks_and_picture(paper: Paper) -> None:
    data = pdf(article(), pdf_fonts(), NOW, paper)
    assert data.startswith(b"%PDF-")
    assert len(re.findall(rb"/FontFile2 ", data)) >= 2
    assert b"/Outlines" in data
    assert data.count(b"/DCTDecode") == 1


def test_a_pdf_takes_what_is_written_from_the_right_and_fonts_lack() -> None:
    html = "<p>أعلنت الوزارة أن <b>العقوبات</b> ستخفف 2026.</p><p>עברית</p><p>稀土 ก ह \U0001f600 \ue000</p>"
    assert pdf(article(html, "العقوبات", language="ar", is_rtl=True), pdf_fonts(), NOW).startswith(b"%PDF-")


def test_words_from_the_right_keep_their_links_and_weight_in_order() -> None:
    links = [
        f'<a href="https://example.org/{number}">{word}</a>' for number, word in enumerate(("מחירי", "Reuters", "הנפט"))
    ]
    html = f"<p>{links[0]} <b>עלו</b> אתמול, כך {links[1]} (12%), ו {links[2]}</p><ul><li>{'ארוך ' * 60}</li></ul>"
    data = pdf(article(html, "Title", language="he", is_rtl=True), pdf_fonts(), NOW)
    edges = [float(each) for each in re.findall(rb"/Rect \[([\d.]+)", data)]
    assert [len(edges), edges[:3]] == [4, sorted(edges[:3])]
    # From the left it is the last one first.
    assert re.findall(rb"/URI \(https://example\.org/(\d)", data) == [b"2", b"1", b"0"]
    # The font that stands in has no bold face: its letters are drawn wider.
    assert any(b"2 Tr" in each for each in streams(data))


def test_code_in_a_pdf_is_set_in_letters_of_one_width() -> None:
    html = "<p>Run <code>make עברית</code>.</p><pre>if x:\n    y = 1  # \u2500 稀</pre>"
    assert b"NotoSansMono" in pdf(article(html), pdf_fonts(), NOW)
    assert b"NotoSansMono" not in pdf(article("<p>No code.</p>"), pdf_fonts(), NOW)


def streams(data: bytes) -> list[bytes]:
    """What a PDF's pages paint."""
    found = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)
    return [zlib.decompressobj().decompress(each) for each in found if each[:1] == b"x"]


def test_pictures_that_cannot_be_drawn_leave_their_words() -> None:
    broken = photograph()[:60]
    pictures = {"one": PictureFile("https://wire.example/one.png", broken, "The ministry")}
    assert pdf(article(pictures=pictures), pdf_fonts(), NOW).startswith(b"%PDF-")


def test_a_lead_picture_that_the_text_does_not_show_stands_above_it() -> None:
    made = io.BytesIO()
    Image.new("RGB", (40, 400)).save(made, "JPEG")
    pictures = {"lead": PictureFile("https://wire.example/l.jpg", made.getvalue(), "Tall")}
    given = article("<p>Text.</p>", pictures=pictures, lead_key="lead")
    assert markdown(given).index("![Tall]") < markdown(given).index("Text.")
    assert b"/DCTDecode" in pdf(given, pdf_fonts(), NOW)


@given(title=ODD, words=ODD, name=ODD)
@example(title="\ud800", words="", name="")
@settings(max_examples=40, deadline=None)
def test_no_text_breaks_a_format(title: str, words: str, name: str) -> None:
    html = f"<p>{words.replace('&', '&amp;').replace('<', '&lt;')}</p><ul><li>{title.replace('<', '&lt;')}</li></ul>"
    given_ = article(html, title or "x", author=name, date="", url=None)
    ElementTree.fromstring(webpage(given_).encode("utf-8", "replace").removeprefix(b"<!DOCTYPE html>\n"))
    with zipfile.ZipFile(io.BytesIO(epub(given_, NOW))) as book:
        for member in book.namelist():
            if member.endswith((".xhtml", ".opf", ".ncx", ".xml")):
                ElementTree.fromstring(book.read(member))
    for form in (Format.MARKDOWN, Format.TEXT):
        assert written(given_, form, pdf_fonts(), NOW)


@given(title=ODD, words=ODD)
@example(title="\ud800", words="\udfff")
@settings(max_examples=8, deadline=None)
def test_no_text_breaks_a_pdf(title: str, words: str) -> None:
    words = words.replace("&", "&amp;").replace("<", "&lt;")
    html = f"<p>{words}</p><p>ע{words}<b>{words}</b></p>"
    assert pdf(article(html, title or "x"), pdf_fonts(), NOW).startswith(b"%PDF-")
