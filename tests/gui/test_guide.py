"""The user's guide: its chapters lead somewhere and leave nothing out, and its window shows, finds and follows."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from feeds.headless import arguments
from feeds.protocol.failure_kind import FailureKind
from gui.actions import Actions
from gui.guide.chapters import (
    CONTENTS,
    DOCS,
    KEYBOARD,
    WHATS_NEW,
    Chapter,
    anchor,
    joined,
    picture_names,
    read_chapter,
    read_guide,
    read_pictures,
)
from gui.guide.keyboard import keyboard_chapter
from gui.guide.window import GuideWindow
from gui.main_window import MainWindow
from gui.preferences.rows import Section
from gui.preferences.window import PreferencesWindow
from gui.theme import DARK
from gui.window_actions import VERSION
from gui.words import problem_sentence
from storage.errors import StorageProblem
from tests.gui.test_window import open_window, press, window

__all__ = ["open_window", "window"]

LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
PICTURES = DOCS / "pictures"


@pytest.fixture(scope="module")
def guide() -> dict[str, Chapter]:
    return {each.path: each for each in (*read_guide(), read_chapter(CONTENTS))}


def headings(text: str) -> set[str]:
    return {anchor(title) for title in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}


def test_every_link_and_picture_leads_somewhere(guide: dict[str, Chapter]) -> None:
    written = {f"guide/{file.name}" for file in (DOCS / "guide").glob("*.md")}
    assert written <= set(guide), "a chapter that the contents do not name"
    lost = []
    for each in guide.values():
        for link in LINK.findall(each.text):
            path, _, name = link.partition("#")
            target = joined(each.path, path) if path else each.path
            if not (DOCS / target).is_file() or (name and name not in headings((DOCS / target).read_text("utf-8"))):
                lost.append((each.path, link))
        lost += [
            (each.path, name) for name in picture_names(each.text) if not (DOCS / joined(each.path, name)).is_file()
        ]
    assert lost == []


def test_the_chapter_on_the_keyboard_is_that_of_the_actions(qapp: object) -> None:
    """Otherwise run `python -m gui.guide.keyboard > docs/guide/keyboard.md`."""
    holder = QWidget()
    actions = Actions(holder).listed(QKeySequence.SequenceFormat.PortableText)
    assert (DOCS / KEYBOARD).read_text("utf-8") == keyboard_chapter(actions)
    assert all(f"| {each.text} |" in keyboard_chapter(actions) for each in actions)


@pytest.mark.parametrize("kind", [*FailureKind, *StorageProblem, "busy"])
def test_every_failure_has_its_help(kind: str, guide: dict[str, Chapter]) -> None:
    said = re.split(r"(?<=[^.])[.,;](?: |$)", problem_sentence(kind))[0]
    assert f"**{said}" in guide["guide/troubleshooting.md"].text.replace("\n", " ")


def test_every_key_that_the_guide_names_is_one(guide: dict[str, Chapter], qapp: object) -> None:
    """Keys stand in the chapters as the keyboard's chapter has them; "G" and "W" begin sequences."""
    named = set(re.findall(r"`([^`]+)`", guide[KEYBOARD].text))
    known = (
        named | {part for keys in named for part in keys.split(", ")} | {"Alt", "Enter", "Shift", "Delete", "Ctrl+Y"}
    )
    looks_like_keys = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+\S+|[A-Z]|F\d+")
    for each in guide.values():
        for found in re.findall(r"`([^`\n]+)`", each.text):
            if looks_like_keys.fullmatch(found):
                assert found.replace("Enter", "Return") in known | {"Alt+Return"}, (each.path, found)


def test_every_menu_and_preference_that_the_guide_names_is_one(
    qtbot: QtBot, window: MainWindow, guide: dict[str, Chapter]
) -> None:
    preferences = PreferencesWindow(window.settings, window.jobs, window.profile)
    qtbot.addWidget(preferences)
    sections = {each.title for each in preferences.findChildren(Section)}
    native = QKeySequence.SequenceFormat.NativeText
    actions = {(each.menu, each.text) for each in window.actions_.listed(native)}
    for each in guide.values():
        for named in re.findall(r"\*\*([A-Z][^*]*? › [^*]+)\*\*", each.text.replace("\n", " ")):
            names = named.split(" › ")
            is_there = names[1] in sections if names[0] == "Preferences" else (names[0], names[-1]) in actions
            assert is_there, (each.path, named)


def test_versions_agree_and_each_has_its_news(guide: dict[str, Chapter]) -> None:
    project = tomllib.loads((DOCS.parent / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert project == VERSION == arguments.VERSION
    assert f"\n## {VERSION.rpartition('.')[0]}\n" in guide[WHATS_NEW].text


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow) -> GuideWindow:
    press(qtbot, window, Qt.Key.Key_F1)
    shown = window.help.guide
    assert shown is not None
    qtbot.waitUntil(lambda: says(shown, "First steps"))
    return shown


def says(shown: GuideWindow, words: str) -> bool:
    return words in shown.page.toPlainText()


def test_links_lead_through_the_chapters_and_back(
    qtbot: QtBot, opened: GuideWindow, opened_addresses: list[str]
) -> None:
    opened.page.link_activated.emit("keyboard.md")
    qtbot.waitUntil(lambda: says(opened, "Add feed"))
    assert opened.contents.currentItem().text(0) == "The keyboard"
    opened.page.link_activated.emit("../search.md")
    qtbot.waitUntil(lambda: says(opened, "near(cobalt mine, 8)"))
    # No chapter, but a page beside them.
    opened.page.link_activated.emit("ranking.md")
    qtbot.waitUntil(lambda: not says(opened, "near(cobalt mine, 8)"))
    opened.go_back()
    qtbot.waitUntil(lambda: says(opened, "near(cobalt mine, 8)"))
    opened.go_back()
    qtbot.waitUntil(lambda: says(opened, "Add feed"))
    opened.go_forth()
    qtbot.waitUntil(lambda: says(opened, "near(cobalt mine, 8)"))
    for link in ("https://site.example/", "file:///etc/passwd", "../../pyproject.toml", "missing.txt"):
        opened.page.link_activated.emit(link)
    assert opened_addresses == ["https://site.example/"]
    opened.open_at("guide/troubleshooting.md", "the-library")
    qtbot.waitUntil(lambda: says(opened, "The disk is full.") and opened.page.verticalScrollBar().value() > 500)


def test_words_are_found_in_all_chapters(qtbot: QtBot, opened: GuideWindow) -> None:
    qtbot.keyClicks(opened.field, "socks5")
    qtbot.waitUntil(lambda: says(opened, "socks5"))
    lines = [opened.contents.topLevelItem(at) for at in range(opened.contents.topLevelItemCount())]
    assert [line.text(0) for line in lines if line is not None and not line.isHidden()] == [
        "Privacy: what is sent to whom"
    ]
    qtbot.waitUntil(lambda: len(opened.page.extraSelections()) == 1)
    opened.field.setText("proxy")
    qtbot.waitUntil(lambda: says(opened, "proxy"))
    for _ in range(5):
        qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    opened.field.setText("no such word as this")
    assert opened.found.text() == "Nowhere in the guide"
    opened.field.clear()
    assert not any(line.isHidden() for line in lines if line is not None)


def test_it_shows_the_keys_in_use_and_pictures_of_the_theme(
    qtbot: QtBot, window: MainWindow, opened: GuideWindow, guide: dict[str, Chapter]
) -> None:
    name = QUrl("../pictures/reader-light.png")
    image = opened.page.document().resource(QTextDocument.ResourceType.ImageResource.value, name)
    assert isinstance(image, QImage)
    assert not image.isNull()
    assert opened.page.document().resource(2, QUrl((PICTURES / "reader-light.png").as_uri())) is None
    dark = read_pictures(guide["guide/first-steps.md"], 300, is_dark=True)["../pictures/reader-light.png"]
    assert (dark.width(), dark.pixelColor(5, 100).lightness() < 100) == (300, True)
    window.settings.theme_choice = "dark"
    qtbot.waitUntil(lambda: opened.page._theme is DARK)
    window.actions_.use_keys({"subscribe": ["Ctrl+J"]})
    opened.open_at(KEYBOARD)
    qtbot.waitUntil(lambda: says(opened, "Ctrl+J"))


def test_an_upgrade_is_told_of_once(window: MainWindow) -> None:
    window.help.tell_news("1.0")
    assert "1.0" not in window.status.words.text()
    window.help.tell_news("1.1")
    assert "1.1" in window.status.words.text()
    window.status.show_message("")
    window.help.tell_news("1.1")
    assert "1.1" not in window.status.words.text()
    window.actions_["whats_new"].trigger()


def test_where_there_is_no_guide_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="README"):
        read_guide(tmp_path)
