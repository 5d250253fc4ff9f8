"""Highlights and notes in the real window: made, changed, taken back, found again in another text, never lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from gui.article_view import note_editor
from gui.article_view.highlight_colors import ground
from gui.main_window import MainWindow
from gui.theme import DARK, LIGHT, SEPIA, Theme
from storage import feeds, note_drafts, notes
from storage.articles import apply_drafts
from storage.note_drafts import NotePlace
from storage.note_types import Annotations, Highlight, HighlightColor
from tests.gui.test_window import CAPITAL, THAW, open_window, window  # noqa: F401 - fixtures
from tests.gui.window_library import WindowLibrary, draft

QUOTE = "asked to draw up a list"


def read(library: WindowLibrary, title: str = CAPITAL) -> Annotations:
    return notes.of(library.conn, library.articles[title])


@pytest.fixture
def article(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> MainWindow:  # noqa: F811
    show(qtbot, window, library, CAPITAL)
    return window


def show(qtbot: QtBot, window: MainWindow, library: WindowLibrary, title: str) -> None:  # noqa: F811
    window.article.show_article(library.articles[title])
    qtbot.waitUntil(lambda: shown_id(window) == library.articles[title] and window.article.is_complete())


def shown_id(window: MainWindow) -> int | None:  # noqa: F811
    body = window.article.body()
    return body.row.id if body is not None else None


def select(window: MainWindow, words: str = QUOTE) -> None:  # noqa: F811
    browser = window.article.browser
    cursor = browser.document().find(words)
    assert not cursor.isNull()
    browser.setTextCursor(cursor)


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:  # noqa: F811
    QTest.keyClick(window.article.browser, key, modifier)


def highlighted(qtbot: QtBot, window: MainWindow, library: WindowLibrary, words: str = QUOTE) -> Highlight:  # noqa: F811
    window.article.browser.setFocus()
    select(window, words)
    press(window, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: len(window.article.annotating.spans()) == 1)
    return read(library).highlights[0]


def span_text(window: MainWindow) -> list[str]:  # noqa: F811
    document = window.article.browser.document()
    found = []
    for span in window.article.annotating.spans().values():
        cursor = QTextCursor(document)
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


def section_button(window: MainWindow, name: str) -> QToolButton:  # noqa: F811
    buttons = window.article.annotating.section.findChildren(QToolButton)
    return next(each for each in buttons if each.isVisible() and each.accessibleName().startswith(name))


def has_button(window: MainWindow, name: str) -> bool:  # noqa: F811
    buttons = window.article.annotating.section.findChildren(QToolButton)
    return any(each.isVisible() and each.accessibleName().startswith(name) for each in buttons)


def test_h_highlights_the_selection_and_undo_takes_it_back(
    qtbot: QtBot, article: MainWindow, library: WindowLibrary
) -> None:
    made = highlighted(qtbot, article, library)
    assert made.quote.text == QUOTE
    assert span_text(article) == [QUOTE]
    assert article.article.annotating.section.isVisible()
    article.undo.undo()
    qtbot.waitUntil(lambda: not article.article.annotating.spans())
    assert read(library) == Annotations()
    article.undo.redo()
    qtbot.waitUntil(lambda: span_text(article) == [QUOTE])
    assert read(library).highlights == (made,)


def test_h_on_a_highlight_takes_it_off(qtbot: QtBot, article: MainWindow, library: WindowLibrary) -> None:
    highlighted(qtbot, article, library)
    select(article, "draw up")
    press(article, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: article.undo.undo_label == "Highlight removed")
    assert read(library) == Annotations()
    article.undo.undo()
    qtbot.waitUntil(lambda: span_text(article) == [QUOTE])


def test_words_are_selected_and_highlighted_by_keys_alone(
    qtbot: QtBot, article: MainWindow, library: WindowLibrary
) -> None:
    browser = article.article.browser
    browser.setFocus()
    for _ in range(3):
        press(article, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    assert browser.selected_text().strip() == "Two ministries have"
    press(article, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: [each.quote.text for each in read(library).highlights] == ["Two ministries have"])


def test_without_a_selection_h_says_how_to_make_one(qtbot: QtBot, article: MainWindow) -> None:
    said: list[str] = []
    article.note_commands.said.connect(said.append)
    article.actions_["highlight"].trigger()
    assert "Shift" in said[0]


def test_the_bar_at_the_selection_offers_colours(qtbot: QtBot, article: MainWindow, library: WindowLibrary) -> None:
    bar = article.article.annotating.bar
    select(article)
    qtbot.waitUntil(bar.isVisible)
    assert bar.remove.isHidden()
    qtbot.mouseClick(bar.dots()[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [each.color for each in read(library).highlights] == [HighlightColor.GREEN])
    assert not bar.isVisible()
    qtbot.waitUntil(lambda: span_text(article) == [QUOTE])
    # Pressing the highlight offers to change it; the colour used last is the next one's.
    span = next(iter(article.article.annotating.spans().values()))
    cursor = QTextCursor(article.article.browser.document())
    cursor.setPosition(span.start + 3)
    place = article.article.browser.cursorRect(cursor).center() + QPoint(1, 0)
    qtbot.mouseClick(article.article.browser.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(bar.isVisible)
    assert not bar.remove.isHidden()
    qtbot.mouseClick(bar.dots()[3], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [each.color for each in read(library).highlights] == [HighlightColor.PINK])
    assert article.note_commands.last_color() is HighlightColor.PINK


def test_a_note_on_selected_words_is_written_changed_and_removed(
    qtbot: QtBot, article: MainWindow, library: WindowLibrary
) -> None:
    section = article.article.annotating.section
    article.article.browser.setFocus()
    select(article)
    press(article, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: section.editor() is not None)
    editor = section.editor()
    assert editor is not None
    qtbot.keyClicks(editor.field, "Which two?")
    qtbot.keyClick(editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: note_words(library) == ["Which two?"])
    qtbot.waitUntil(lambda: has_button(article, "Edit the note"))
    section_button(article, "Edit the note").click()
    editor = section.editor()
    assert editor is not None
    qtbot.keyClicks(editor.field, " Ask.")
    qtbot.keyClick(editor.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: article.undo.undo_label == "Note given up")
    assert note_words(library) == ["Which two?"]
    article.undo.undo()
    qtbot.waitUntil(lambda: note_words(library) == ["Which two? Ask."])
    article.undo.redo()
    qtbot.waitUntil(lambda: note_words(library) == ["Which two?"])
    qtbot.waitUntil(lambda: article.undo.undo_label == "Note given up" and has_button(article, "Remove the note"))
    section_button(article, "Remove the note").click()
    qtbot.waitUntil(lambda: article.undo.undo_label == "Note removed")
    assert note_words(library) == []
    article.undo.undo()
    qtbot.waitUntil(lambda: note_words(library) == ["Which two?"])


def test_focus_comes_back_to_the_text_behind_a_note_and_goes_to_no_link(
    qtbot: QtBot, article: MainWindow, library: WindowLibrary
) -> None:
    pane = article.article
    pane.browser.setFocus()
    press(article, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    editor = pane.annotating.section.editor()
    assert editor is not None
    qtbot.keyClicks(editor.field, "Ask the ministry.")
    qtbot.keyClick(editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: note_words(library) == ["Ask the ministry."])
    assert pane.browser.hasFocus()
    assert pane.browser.selected_text() == ""


def test_the_field_of_a_first_note_comes_into_view(qtbot: QtBot, article: MainWindow, library: WindowLibrary) -> None:
    library.add_article("Loose Ends", "Long", text="A long report goes on about ferries and piers. " * 30)
    show(qtbot, article, library, "Long")
    pane = article.article
    pane.browser.setFocus()
    press(article, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    editor = pane.annotating.section.editor()
    assert editor is not None
    qtbot.waitUntil(lambda: editor.field.visibleRegion().boundingRect() == editor.field.rect())


def test_a_link_reached_by_tab_is_no_selection_to_mark(
    qtbot: QtBot, article: MainWindow, library: WindowLibrary
) -> None:
    library.add_article("Loose Ends", "Linked", text='A list of <a href="https://lists.example/1">sanctions</a>. ')
    show(qtbot, article, library, "Linked")
    pane = article.article
    pane.browser.setFocus()
    pane.browser.moveCursor(QTextCursor.MoveOperation.Start)
    assert pane.browser.focusNextPrevChild(True)
    assert pane.browser.selected_text() == "sanctions"
    assert not pane.annotating.is_offering()


def note_words(library: WindowLibrary, title: str = CAPITAL) -> list[str]:
    held = read(library, title)
    return [each.text for each in held.notes] + [each.note.text for each in held.highlights if each.note]


def test_what_is_being_typed_is_kept_when_another_article_is_opened(
    qtbot: QtBot, article: MainWindow, library: WindowLibrary
) -> None:
    article.actions_["write_note"].trigger()
    editor = article.article.annotating.section.editor()
    assert editor is not None
    qtbot.keyClicks(editor.field, "Half a thought")
    show(qtbot, article, library, THAW)
    qtbot.waitUntil(lambda: note_words(library) == ["Half a thought"])
    assert note_words(library, THAW) == []
    assert not article.article.annotating.section.isVisible()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the capital two ministries were asked to draw up the list of sanctions, officials said on Friday. ", 1),
        ("The lighthouse keeper retired after forty years on the rock. ", 0),
    ],
)
def test_a_changed_article_keeps_the_highlight_in_its_text_or_below_it(
    qtbot: QtBot, article: MainWindow, library: WindowLibrary, text: str, expected: int
) -> None:
    highlighted(qtbot, article, library)
    guid = f"Northern Wire-{CAPITAL}".lower().replace(" ", "-")
    changed = draft(guid, CAPITAL, library.now - 600, text)
    apply_drafts(library.conn, library.feeds["Northern Wire"], [replace(changed, html=f"<p>{text}</p>")], library.now)
    article.article.reader.ask()
    qtbot.waitUntil(lambda: text.strip() in article.article.browser.toPlainText())
    qtbot.waitUntil(lambda: len(article.article.annotating.spans()) == expected)
    assert [each.quote.text for each in read(library).highlights] == [QUOTE]
    assert has_button(article, "Remove the highlight")


def test_unsubscribing_leaves_the_article_with_its_notes(
    qtbot: QtBot, article: MainWindow, library: WindowLibrary
) -> None:
    highlighted(qtbot, article, library)
    feeds.unsubscribe(library.conn, [library.feeds["Northern Wire"]], library.now)
    hidden = library.conn.execute(
        "SELECT a.title FROM states AS s JOIN articles AS a ON a.id = s.article_id WHERE is_hidden = 1"
    )
    assert CAPITAL not in {row[0] for row in hidden}


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA], ids=lambda theme: theme.name)
@pytest.mark.parametrize("color", HighlightColor)
def test_ink_reads_well_on_every_colour(theme: Theme, color: HighlightColor) -> None:
    one, other = sorted((luminance(ground(color, theme)), luminance(theme.ink)))
    assert (other + 0.05) / (one + 0.05) >= 4.5


def test_hyphens_at_the_ends_of_lines_are_no_part_of_a_quote(
    qtbot: QtBot, article: MainWindow, library: WindowLibrary
) -> None:
    highlighted(qtbot, article, library, "ministries have been asked")
    article.settings.is_hyphenated = True
    qtbot.waitUntil(lambda: "\u00ad" in article.article.browser.document().toRawText())
    qtbot.waitUntil(
        lambda: [each.replace("\u00ad", "") for each in span_text(article)] == ["ministries have been asked"]
    )
    browser = article.article.browser
    cursor = browser.document().find("of sanc\u00adtions")
    assert not cursor.isNull()
    browser.setTextCursor(cursor)
    quote = article.article.annotating.selected_quote()
    assert quote is not None
    assert quote.text == "of sanctions"


def test_tab_goes_through_the_notes_and_out_again(qtbot: QtBot, article: MainWindow, library: WindowLibrary) -> None:
    highlighted(qtbot, article, library)
    browser = article.article.browser
    browser.setFocus()
    passed: list[str] = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        after = QApplication.focusWidget()
        assert after is not None
        passed.append(after.accessibleName())
        if not browser.isAncestorOf(after) and after is not browser:
            break
    assert passed[:3] == [
        "Write a note on the article",
        f"Show “{QUOTE}”",
        f"Write a note on “{QUOTE}”",
    ]
    assert passed[3] == f"Remove the highlight “{QUOTE}”"
    assert len(passed) == 5


def test_what_is_being_typed_outlives_the_program(
    qtbot: QtBot,
    article: MainWindow,
    library: WindowLibrary,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(note_editor, "DRAFT_MS", 0)
    article.actions_["write_note"].trigger()
    editor = article.article.annotating.section.editor()
    assert editor is not None
    qtbot.waitUntil(editor.field.hasFocus)
    QTest.keyClicks(editor.field, "Ask the smelter")
    place = NotePlace(library.articles[CAPITAL])
    qtbot.waitUntil(lambda: note_drafts.left(library.conn) == {place: "Ask the smelter"})
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: note_drafts.left(library.conn) == {})
    assert read(library).notes == ()
    qtbot.waitUntil(lambda: article.undo.undo_label == "Note given up")
    article.undo.undo()
    qtbot.waitUntil(lambda: [note.text for note in read(library).notes] == ["Ask the smelter"])
    qtbot.waitUntil(lambda: article.undo.redo_label == "Note given up")
    article.undo.redo()
    qtbot.waitUntil(lambda: read(library).notes == ())
    qtbot.waitUntil(lambda: article.undo.undo_label == "Note given up")
    article.actions_["write_note"].trigger()
    editor = article.article.annotating.section.editor()
    assert editor is not None
    qtbot.waitUntil(editor.field.hasFocus)
    QTest.keyClicks(editor.field, "Kept")
    QTest.keyClick(editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [note.text for note in read(library).notes] == ["Kept"])
    qtbot.waitUntil(lambda: note_drafts.left(library.conn) == {})
    # As after a kill.
    note_drafts.keep(library.conn, NotePlace(library.articles[THAW]), "Half a thou")
    article.note_commands.finish_drafts()
    qtbot.waitUntil(lambda: article.undo.undo_label == "A note that was being written is kept")
    assert note_words(library, THAW) == ["Half a thou"]


def test_words_of_a_note_that_the_disk_does_not_take_stay_a_draft(
    qtbot: QtBot, article: MainWindow, library: WindowLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(note_editor, "DRAFT_MS", 0)
    library.conn.execute("CREATE TRIGGER full BEFORE INSERT ON notes BEGIN SELECT RAISE(ABORT, 'full'); END")
    article.actions_["write_note"].trigger()
    editor = article.article.annotating.section.editor()
    assert editor is not None
    qtbot.waitUntil(editor.field.hasFocus)
    QTest.keyClicks(editor.field, "Ask the smelter")
    place = NotePlace(library.articles[CAPITAL])
    qtbot.waitUntil(lambda: note_drafts.left(library.conn) == {place: "Ask the smelter"})
    with qtbot.waitSignal(article.jobs.failed):
        QTest.keyClick(editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    library.conn.execute("DROP TRIGGER full")
    article.note_commands.finish_drafts()
    qtbot.waitUntil(lambda: note_words(library) == ["Ask the smelter"])
