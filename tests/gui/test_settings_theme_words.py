"""Settings that last, colours that can be read, words that can be acted on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QKeySequenceEdit, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from feeds.protocol.failure_kind import FailureKind
from gui import icons
from gui.article_view.find_bar import FindBar
from gui.article_view.highlight_colors import ground, line_color
from gui.days import day_name
from gui.dialogs.choice_box import ChoiceBox
from gui.dialogs.date_box import DateBox
from gui.dialogs.style import FORM_STYLE
from gui.edition_words import edition_words
from gui.settings import Settings
from gui.theme import CHOICES, DARK, LIGHT, SEPIA, Theme, ThemeHolder, palette, strong, style_sheet
from gui.words import literal_sentences, minutes, problem_sentence, relative_time
from storage.errors import StorageProblem
from storage.note_types import HighlightColor
from storage.query import parse

# ---- settings


def test_settings_last(tmp_path: Path, qapp: object) -> None:
    path = tmp_path / "profile" / "window.json"
    settings = Settings(path)
    settings.text_size = 21
    settings.theme_choice = "sepia"
    settings.keep(splitter=[236, 390, 800], query='topic:"rare earths"')
    settings.save()
    again = Settings(path)
    assert (again.text_size, again.theme_choice) == (21, "sepia")
    assert again.state == {"splitter": [236, 390, 800], "query": 'topic:"rare earths"'}


def test_settings_are_saved_soon_after_a_change(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "window.json"
    settings = Settings(path)
    with qtbot.waitSignal(settings.changed) as told:
        settings.is_list_compact = True
    assert told.args == ["is_list_compact"]
    qtbot.waitUntil(path.exists)
    assert json.loads(path.read_text())["is_list_compact"] is True
    with qtbot.assertNotEmitted(settings.changed):
        settings.is_list_compact = True


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"text_size": "large", "state": 3, "mark_read_ms": null}', '{"theme_choice": {}}', "\x00"]
)
def test_a_damaged_file_is_as_good_as_none(text: str, tmp_path: Path, qapp: object) -> None:
    path = tmp_path / "window.json"
    path.write_text(text)
    settings = Settings(path)
    assert (settings.text_size, settings.theme_choice, settings.mark_read_ms) == (17, "system", 500)
    assert settings.state == {}


def test_an_unknown_theme_is_the_systems(qapp: object) -> None:
    assert ThemeHolder("neon").choice == "system"


# ---- theme


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]  # type: ignore[index]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA], ids=lambda theme: theme.name)
def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    """WCAG 2 AA: 4.5 for text. The mark of the focus is the accent or the muted ink, so that it has more than its 3."""
    for each in (theme, strong(theme)):
        for place in (each.page, each.side, each.selection):
            for ink in (each.ink, each.muted, each.accent):
                assert contrast(ink, place) >= 4.5
        assert contrast(each.ink, each.mark) >= 4.5
        assert all(contrast(each.ink, ground(color, each)) >= 4.5 for color in HighlightColor)
        # What tells a highlight's colour without colour.
        assert all(contrast(line_color(each), ground(color, each)) >= 3 for color in HighlightColor)
        # A button that is filled, and a box that is ticked.
        assert contrast(each.page, each.ink) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA], ids=lambda theme: theme.name)
def test_fields_have_an_outline_that_is_seen(theme: Theme, qtbot: QtBot) -> None:
    """WCAG 2.2, 1.4.11: 3 for the edges of what is typed or chosen in, against what is around it and within."""
    for each in (theme, strong(theme)):
        assert min(contrast(each.edge, place) for place in (each.page, each.side)) >= 3
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setPalette(palette(theme))
    application.setStyleSheet(style_sheet(theme))
    holder, search, find = QWidget(), QLineEdit(), FindBar()
    holder.setStyleSheet(FORM_STYLE)
    search.setObjectName("search")
    find.open_bar()
    column = QVBoxLayout(holder)
    qtbot.addWidget(holder)
    fields = [
        QLineEdit(),
        QPlainTextEdit(),
        ChoiceBox(),
        QKeySequenceEdit(),
        DateBox(QDate(2026, 11, 3), "d MMM yyyy"),
        search,
    ]
    for each in (*fields, find):
        column.addWidget(each)
    holder.show()
    holder.activateWindow()
    for field in (*fields, find.field):
        for is_focused in (False, True):
            (field if is_focused else fields[0]).setFocus()
            # Where an outline runs straight; the ground beside it is the page.
            edge = field.grab().toImage().pixelColor(field.width() // 2, 0).name()
            assert contrast(edge, theme.page) >= 3, (type(field).__name__, is_focused, edge)


@pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA], ids=lambda theme: theme.name)
def test_high_contrast_shows_the_edges_of_all_controls(theme: Theme) -> None:
    assert min(contrast(strong(theme).line, place) for place in (theme.page, theme.side)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA], ids=lambda theme: theme.name)
def test_palette_and_style_sheet_follow_the_tokens(theme: Theme, qapp: object) -> None:
    made = palette(theme)
    assert made.color(QPalette.ColorRole.Window).name() == theme.page
    assert made.color(QPalette.ColorRole.Text).name() == theme.ink
    assert theme.line in style_sheet(theme)


def test_the_choice_of_a_theme_is_told_once(qtbot: QtBot) -> None:
    holder = ThemeHolder("light")
    told: list[Theme] = []
    holder.changed.connect(told.append)
    for choice in ("dark", "dark", "sepia", "light"):
        holder.set_choice(choice)
    assert told == [DARK, SEPIA, LIGHT]
    assert holder.choice in CHOICES


def test_every_glyph_paints_something(qapp: object) -> None:
    for name in icons.NAMES:
        image = icons.icon(name, "#000000").pixmap(icons.SIZE, icons.SIZE).toImage()
        painted = sum(image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height()))
        assert painted > 4, name


# ---- words


@pytest.mark.parametrize("kind", [*FailureKind, *StorageProblem, "busy"])
def test_every_problem_has_its_sentence(kind: str) -> None:
    if kind in (FailureKind.INTERNAL, StorageProblem.OLDER):
        return
    sentence = problem_sentence(kind)
    assert sentence.endswith(".")
    assert sentence != problem_sentence("internal")


def test_an_unknown_problem_has_one_too() -> None:
    assert problem_sentence("of a newer engine") == problem_sentence("internal")


def at(date: QDate, time: QTime) -> int:
    return QDateTime(date, time).toSecsSinceEpoch()


@pytest.mark.parametrize(
    ("locale", "row", "heading", "old_row", "old_heading"),
    [
        ("en_US", "Nov 3", "Tuesday, November 3", "Nov 3, 2025", "Monday, November 3, 2025"),
        ("en_GB", "3 Nov", "Tuesday, 3 November", "3 Nov 2025", "Monday, 3 November 2025"),
        ("en_AU", "3 Nov", "Tuesday, 3 November", "3 Nov 2025", "Monday, 3 November 2025"),
    ],
)
def test_dates_are_of_one_form_wherever_they_stand(
    qapp: object, locale: str, row: str, heading: str, old_row: str, old_heading: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    now, then = at(QDate(2026, 11, 23), QTime(13, 0)), at(QDate(2026, 11, 3), QTime(8, 0))
    long_ago = at(QDate(2025, 11, 3), QTime(8, 0))
    told = (relative_time(then, now), day_name(then, now), relative_time(long_ago, now), day_name(long_ago, now))
    exported = edition_words()
    QLocale.setDefault(before)
    assert told == (row, heading, old_row, old_heading)
    parts = {"weekday": "Tuesday", "day": 3, "month": "November", "year": 2026}
    assert exported.day.format(**parts) == heading


def test_times_are_as_short_as_they_are_clear(qapp: object) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    now = at(QDate(2026, 11, 23), QTime(13, 0))
    assert relative_time(at(QDate(2026, 11, 23), QTime(12, 36)), now) == "12:36"
    assert relative_time(at(QDate(2026, 11, 22), QTime(23, 59)), now) == "Yesterday"
    assert relative_time(at(QDate(2026, 11, 3), QTime(8, 0)), now) == "3 Nov"
    assert relative_time(at(QDate(2025, 11, 3), QTime(8, 0)), now) == "3 Nov 2025"
    assert relative_time(at(QDate(2026, 11, 23), QTime(14, 0)), now) == "14:00"


@pytest.mark.parametrize(
    ("words", "text"), [(0, "1 min"), (1, "1 min"), (230, "1 min"), (231, "2 min"), (920, "4 min")]
)
def test_minutes(words: int, text: str) -> None:
    assert minutes(words) == text


def test_what_was_taken_literally_is_said_gently(qapp: object) -> None:
    assert literal_sentences(parse("sanctions")) == []
    (sentence,) = literal_sentences(parse("colour:red"))
    assert "colour:red" in sentence
    for odd in ('"open', "((", "after:yesterweek", "is:odd", "newer:7q", "OR"):
        for line in literal_sentences(parse(odd)):
            assert "{" not in line
