"""The preferences window over real settings and a real library: every control takes effect at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from gui.dialogs.choice_box import ChoiceBox
from gui.jobs import Jobs
from gui.preferences.window import PreferencesWindow
from gui.settings import Settings
from storage import picture_settings, schema
from storage.connection import open_writer
from storage.paths import Profile, profile
from storage.picture_settings import PictureSettings
from storage.picture_types import PicturePolicy
from storage.types import Marked


@pytest.fixture
def place(tmp_path: Path) -> Profile:
    place = profile(tmp_path / "profile")
    schema.prepare(place, 1_795_000_000)
    return place


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def window(qtbot: QtBot, place: Profile, settings: Settings) -> Iterator[PreferencesWindow]:
    jobs = Jobs(place.database)
    window = PreferencesWindow(settings, jobs, place)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.show()
    yield window
    jobs.close()


def choose(qtbot: QtBot, box: QComboBox, words: str) -> None:
    """Choose by typing, as the keyboard does."""
    box.setFocus()
    qtbot.keyClicks(box, words)
    assert box.currentText().startswith(words)


def test_settings_are_shown(window: PreferencesWindow) -> None:
    assert window.theme.currentText() == "As the system"
    assert window.mark_read.currentText() == "After half a second"
    assert window.text_size.currentText() == "17 px"
    assert window.density.currentText() == "Comfortable"
    assert window.on_start.isChecked()


def test_every_control_takes_effect_at_once(qtbot: QtBot, window: PreferencesWindow, settings: Settings) -> None:
    names: list[str] = []
    settings.changed.connect(names.append)
    choose(qtbot, window.theme, "Dark")
    choose(qtbot, window.density, "Compact")
    choose(qtbot, window.mark_read, "By hand")
    choose(qtbot, window.text_size, "20")
    choose(qtbot, window.column, "52")
    choose(qtbot, window.line, "1.4")
    window.justified.setFocus()
    qtbot.keyClick(window.justified, Qt.Key.Key_Space)
    qtbot.mouseClick(window.on_start, Qt.MouseButton.LeftButton, pos=window.on_start.rect().center() * 0.1)
    assert settings.theme_choice == "dark"
    assert settings.is_list_compact
    assert settings.mark_read_ms == -1
    assert settings.text_size == 20
    assert not settings.refresh_on_start
    assert (settings.column_chars, settings.line_percent, settings.is_justified) == (52, 140, True)
    assert {"theme_choice", "is_list_compact", "mark_read_ms", "text_size", "refresh_on_start"} <= set(names)


def test_a_typeface_is_chosen(window: PreferencesWindow, settings: Settings) -> None:
    if window.family.count() < 2:
        pytest.skip("no typeface is installed")
    window.family.setCurrentIndex(1)
    assert settings.reading_family == window.family.itemText(1)


def test_what_changes_elsewhere_is_shown(window: PreferencesWindow, settings: Settings) -> None:
    settings.text_size = 23
    settings.theme_choice = "sepia"
    settings.mark_read_ms = 1234
    assert window.text_size.currentText() == "23 px"
    assert window.theme.currentText() == "Sepia"
    assert window.mark_read.currentData() == 1234


def test_a_search_leaves_what_it_finds(qtbot: QtBot, window: PreferencesWindow) -> None:
    qtbot.keyClicks(window.search, "dark mode")
    assert window.theme.isVisible()
    assert not window.density.isVisible()
    assert not window.on_start.isVisible()
    window.search.setText("storage")
    assert window.place.isVisible()
    assert window.backup.isVisible()
    assert not window.theme.isVisible()
    window.search.setText("nothing such")
    assert window.nothing.isVisible()
    window.search.clear()
    assert window.theme.isVisible()
    assert not window.nothing.isVisible()


def test_where_the_library_lies_and_what_it_takes(qtbot: QtBot, window: PreferencesWindow, place: Profile) -> None:
    assert window.place.text() == str(place.root)
    qtbot.waitUntil(lambda: window.disk.text().endswith("for 0 articles"))


def test_copies_are_told_apart(qtbot: QtBot, place: Profile, settings: Settings) -> None:
    place.backups.mkdir()
    (place.backups / "broadsheet-2026.sqlite3").write_bytes(b"x" * 2_000_000)
    jobs = Jobs(place.database)
    try:
        window = PreferencesWindow(settings, jobs, place)
        qtbot.addWidget(window)
        qtbot.waitUntil(lambda: window.disk.text().endswith("2.0 MB for copies"))
    finally:
        jobs.close()


def test_a_backup_is_wanted_and_told(qtbot: QtBot, window: PreferencesWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.backup_wanted):
        qtbot.mouseClick(window.backup, Qt.MouseButton.LeftButton)
    assert not window.backup.isEnabled()
    window.show_backup(tmp_path / "copy.sqlite3")
    assert window.backup.isEnabled()
    assert "copy.sqlite3" in window.backup_words.text()


def test_a_backup_that_failed_says_so(window: PreferencesWindow) -> None:
    window.backup.click()
    window.show_backup_problem("The disk is full.")
    assert window.backup.isEnabled()
    assert window.backup_words.text() == "The disk is full."


def test_the_sheet_of_keys_is_wanted(qtbot: QtBot, window: PreferencesWindow) -> None:
    with qtbot.waitSignal(window.shortcuts_wanted):
        qtbot.mouseClick(window.keys, Qt.MouseButton.LeftButton)


def test_every_control_has_a_name(window: PreferencesWindow) -> None:
    for section in window.sections:
        for row in section.rows:
            assert row.control.accessibleName()


def test_a_size_that_comes_after_it_closed_is_dropped(qtbot: QtBot, place: Profile, settings: Settings) -> None:
    jobs = Jobs(place.database)
    try:
        window = PreferencesWindow(settings, jobs, place)
        window.show()
        with qtbot.waitSignal(window.destroyed):
            qtbot.keyClick(window.search, Qt.Key.Key_Escape)
        answers: list[int] = []

        def one(_conn: sqlite3.Connection) -> int:
            return 1

        jobs.read(one, answers.append)
        qtbot.waitUntil(lambda: answers == [1])
        settings.text_size = 30
    finally:
        jobs.close()


def test_it_leaves_the_main_window_usable(window: PreferencesWindow) -> None:
    window.close()
    window.open()
    assert window.isVisible()
    assert not window.isModal()


def test_the_wheel_passes_over_a_box(window: PreferencesWindow) -> None:
    assert isinstance(window.theme, ChoiceBox)
    assert window.theme.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_settings_of_pictures_are_the_librarys(qtbot: QtBot, window: PreferencesWindow, place: Profile) -> None:
    marks: list[Callable[[sqlite3.Connection], Marked]] = []
    window.mark_wanted.connect(marks.append)
    qtbot.waitUntil(window.pictures.policy.isEnabled)
    choose(qtbot, window.pictures.policy, "Only when")
    window.pictures.budget.setCurrentIndex(0)
    window.pictures.on_metered.click()
    with closing(open_writer(place.database)) as conn:
        for mark in marks:
            assert mark(conn).count == 1
        stored = picture_settings.read(conn)
    assert stored == PictureSettings(PicturePolicy.ON_DEMAND, 200_000_000, True)


def test_settings_of_pictures_are_shown(qtbot: QtBot, window: PreferencesWindow) -> None:
    window.pictures.show_settings(PictureSettings(PicturePolicy.SAVED, 7_000_000_000, True))
    assert window.pictures.policy.currentText() == "Of saved articles only"
    assert window.pictures.budget.currentText() == "7 GB"
    assert window.pictures.on_metered.isChecked()
