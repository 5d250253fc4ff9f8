"""Words parted at the ends of lines: where, and that finding, copying and marking see through it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.article_view.hyphens import SOFT_HYPHEN, hyphenated, places_in, unhyphenated
from storage.plaintext import plain_text
from tests.gui.article_library import Library, draft, marked_words, opened, reader_of, settled

SHY = SOFT_HYPHEN
TEXT = "<p>An international conference on the understanding of administration.</p>" * 3


@pytest.mark.parametrize(
    ("html", "language", "shown"),
    [
        ("<p>international</p>", "en", f"<p>in{SHY}ter{SHY}na{SHY}tional</p>"),
        ("<p>Donaudampfschiff</p>", "de", f"<p>Do{SHY}nau{SHY}dampf{SHY}schiff</p>"),
        ("<p>over under</p>", "en", "<p>over under</p>"),
        ("<p>international</p>", "tlh", "<p>international</p>"),
        ("<p>international</p>", None, "<p>international</p>"),
        ("<p>internasjonal</p>", "nb", "<p>internasjonal</p>"),
        ("<h2>international</h2>", "en", "<h2>international</h2>"),
        ("<pre>international</pre><p>x</p>", "en", "<pre>international</pre><p>x</p>"),
        (
            '<p><a href="https://international.example/international">international</a></p>',
            "en",
            f'<p><a href="https://international.example/international">in{SHY}ter{SHY}na{SHY}tional</a></p>',
        ),
    ],
)
def test_running_text_only_is_parted(html: str, language: str | None, shown: str) -> None:
    assert hyphenated(html, language) == shown


@given(st.lists(st.sampled_from(["<p>", "</p>", "<pre>", "</pre>", "&amp;", "international ", "a", "\U0001f600 "])))
def test_nothing_else_changes(parts: list[str]) -> None:
    html = "".join(parts)
    assert unhyphenated(hyphenated(html, "en")) == html
    assert plain_text(unhyphenated(hyphenated(html, "en"))) == plain_text(html)


def test_places_are_those_of_the_text_shown() -> None:
    assert places_in(f"a in{SHY}ter{SHY}na", [(2, 5), (7, 2)]) == [(2, 6), (9, 2)]
    assert places_in("abc", ((1, 2),)) == [(1, 2)]


def test_it_is_chosen_and_seen_through(qtbot: QtBot, tmp_path: Path) -> None:
    library = Library(tmp_path)
    article = library.add(draft("a", TEXT))
    with reader_of(library) as reader:
        qtbot.addWidget(reader.pane)
        reader.pane.show()
        opened(qtbot, reader.pane, article, "understanding")
        browser = reader.pane.browser
        assert SHY not in browser.toPlainText()
        reader.settings.is_hyphenated = True
        qtbot.waitUntil(lambda: SHY in browser.document().toPlainText())
        settled(qtbot, reader)
        qtbot.waitUntil(lambda: len(marked_words(reader.pane)) == 3)
        assert {unhyphenated(word) for word in marked_words(reader.pane)} == {"understanding"}
        reader.pane.find_bar.words_changed.emit("national conf")
        qtbot.waitUntil(lambda: {unhyphenated(word) for word in marked_words(reader.pane)} == {"national conf"})
        browser.selectAll()
        assert SHY not in browser.selected_text()
        browser.copy()
        assert "international conference" in QApplication.clipboard().text()
    library.conn.close()
