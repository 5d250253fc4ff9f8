"""The row under an article for what came with it: its words, its link, and what is not repeated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from gui.article_view.enclosures import enclosure_words
from gui.article_view.reading import read_article
from storage.types import Enclosure
from tests.gui.article_library import Library, draft, paragraphs

SOUND = Enclosure("https://pod.example/a.mp3?x=1&y=2", "audio/mpeg", 29_360_128, 1920)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("enclosure", "words"),
    [
        (SOUND, "Audio · 32 min · 28 MB"),
        (replace(SOUND, size_bytes=None, duration_s=3900), "Audio · 1 h 5 min"),
        (Enclosure("https://pod.example/v", "video/mp4", None, 20, "Part two"), "Video · 1 min · Part two"),
        (Enclosure("https://pod.example/d", "application/pdf", 1000), "PDF · 1,000 bytes"),
        (Enclosure("https://pod.example/d", ""), "File"),
    ],
)
def test_words_tell_what_the_feed_told(enclosure: Enclosure, words: str) -> None:
    assert enclosure_words(enclosure) == words


def test_each_file_has_a_link_under_the_text(tmp_path: Path) -> None:
    library = Library(tmp_path)
    article = library.add(replace(draft("a", paragraphs(1)), enclosures=(SOUND,)))
    body = read_article(library.conn, article).body
    library.conn.close()
    assert body is not None
    assert body.html.endswith(
        '<p><small><a href="https://pod.example/a.mp3?x=1&amp;y=2">Audio · 32 min · 28 MB</a></small></p>'
    )


def test_what_the_text_links_to_is_not_repeated(tmp_path: Path) -> None:
    library = Library(tmp_path)
    html = '<p><a href="https://pod.example/a.mp3?x=1&amp;y=2">Listen</a></p>'
    article = library.add(replace(draft("a", html), enclosures=(SOUND,)))
    body = read_article(library.conn, article).body
    library.conn.close()
    assert body is not None
    assert body.html == html
    assert body.enclosures == (SOUND,)
