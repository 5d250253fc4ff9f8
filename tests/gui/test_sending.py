"""Articles sent to programs and addresses: what is run is what was written, whatever an article holds."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.engine_client import EngineClient
from gui.jobs import Jobs
from gui.main_window import MainWindow
from gui.palette.commands import palette_entries
from gui.sending.command import MOST_BYTES, CommandError, OwnCommand, filled, kept_commands, read_commands, split
from gui.sending.editor import CommandEditor
from gui.sending.gathering import KEPT_S, sweep
from gui.sending.send_to import MOST_ADDRESS_BYTES
from gui.sending.templates import templates
from gui.settings import Settings
from gui.theme import ThemeHolder
from tests.gui.window_library import WindowLibrary

SOON_MS = 30_000
KITES, CAPITAL = "A note on kites", "Capital weighs easing of metals sanctions"
ANY_TEXT = st.text(st.characters(codec="utf-8"), max_size=60)


@pytest.fixture
def window(qtbot: QtBot, library: WindowLibrary) -> Iterator[MainWindow]:
    settings = Settings(library.profile.root / "window.json")
    settings.mark_read_ms = -1
    settings.keep(welcomed=True)
    engine, jobs = EngineClient(library.profile), Jobs(library.profile.database)
    window = MainWindow(library.profile, settings, ThemeHolder("light"), engine, jobs)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.navigation.filter is not None and window.articles.is_settled(), timeout=SOON_MS)
    yield window
    with qtbot.waitSignal(engine.stopped, timeout=SOON_MS):
        window.leave()
        engine.stop()
    jobs.close()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def show(qtbot: QtBot, window: MainWindow, library: WindowLibrary, title: str) -> None:
    window.articles.select_article(library.articles[title])
    qtbot.waitUntil(lambda: (body := window.article.body()) is not None and body.row.title == title, timeout=SOON_MS)


@given(st.lists(st.sampled_from(["{title}", "--t={title}", "x", "{url}{title}"]), max_size=5), ANY_TEXT)
def test_an_article_stays_within_its_arguments(arguments: list[str], title: str) -> None:
    command = OwnCommand(1, "n", "prog", " ".join(arguments))
    line = filled(command, {"title": title, "url": "https://a"})
    assert len(line) == 1 + len(arguments)
    for template, made in zip(arguments, line[1:], strict=True):
        assert "\0" not in made
        if template == "{title}":
            assert not made.startswith(("-", "@"))
        if template == "--t={title}":
            assert made.startswith("--t=")


@given(ANY_TEXT)
def test_an_article_stays_within_its_part_of_an_address(text: str) -> None:
    command = OwnCommand(1, "n", "https://dict.example/look?q={selection}&x=1#{title}")
    (address,) = filled(command, {"selection": text, "title": text})
    parts = urlsplit(address)
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "dict.example", "/look")
    assert list(parse_qs(parts.query, keep_blank_values=True)) == ["q", "x"]


def test_quotes_keep_together_and_backslashes_are_a_systems_own() -> None:
    assert split("a 'b  c' \"d 'e\" f\\ g", has_backslashes=False) == ["a", "b  c", "d 'e", "f g"]
    assert split("C:\\x\\y 'C:\\My Files'", has_backslashes=True) == ["C:\\x\\y", "C:\\My Files"]
    assert split("# no comment; no | shell $HOME `x`") == ["#", "no", "comment;", "no", "|", "shell", "$HOME", "`x`"]
    with pytest.raises(CommandError):
        split("'open")
    with pytest.raises(CommandError):
        filled(OwnCommand(1, "n", " "), {})
    assert len(filled(OwnCommand(1, "n", "p", "{text}"), {"text": "ü" * MOST_BYTES})[1].encode()) <= MOST_BYTES
    assert filled(OwnCommand(1, "n", "p", "{no} {} {{title}}"), {"title": "T"}) == ["p", "{no}", "{}", "{T}"]
    for each in templates():
        assert filled(each, {})
        assert each.needs()


def test_commands_outlast_the_program_and_a_damaged_file() -> None:
    commands = [OwnCommand(1, "One", "p", "{url}", "Ctrl+Alt+1"), OwnCommand(2, "Two", "https://a/{title}")]
    assert read_commands(kept_commands(commands)) == commands
    assert read_commands(["x", {"id": "1"}, {"id": 3, "name": ""}, {"id": 4, "name": "n", "program": 5}]) == []


def test_a_command_is_made_tried_and_run_by_its_keys(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary, tmp_path: Path, opened_addresses: list[str]
) -> None:
    said: list[str] = []
    window.send_to.said.connect(said.append)
    show(qtbot, window, library, CAPITAL)
    window.send_to.edit()
    editor = window.findChild(CommandEditor)
    assert editor is not None
    assert not editor.name.isEnabled()
    qtbot.mouseClick(editor.new, Qt.MouseButton.LeftButton)
    out = tmp_path / "out.json"
    program = "import json, os, sys; open(sys.argv[1] + '.new', 'w').write(json.dumps(sys.argv[2:]));"
    program += "os.replace(sys.argv[1] + '.new', sys.argv[1])"
    for field, text in (
        (editor.name, "Note it"),
        (editor.program, "no such program"),
        (editor.arguments, f'-c "{program}" {out} {{title}} "{{feed}}: {{url}}" {{textfile}} {{file}} "'),
    ):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
    assert "A quote is not closed" in editor.problem.text()
    qtbot.keyClick(editor.arguments, Qt.Key.Key_Backspace)
    assert "There is no program “no such program”" in editor.problem.text()
    editor.program.selectAll()
    qtbot.keyClicks(editor.program, sys.executable)
    assert editor.problem.text() == ""
    assert f"[{CAPITAL}]" in editor.preview.text()
    editor.keys.setKeySequence(QKeySequence("J"))
    assert "Next article" in editor.problem.text()
    window.settings.shortcuts = {"own_command_1": ("Ctrl+Alt+K",), "own_command_7": ("F8",), "open": ("F9",)}
    editor.keys.setKeySequence(QKeySequence("Ctrl+Alt+N"))
    assert window.settings.shortcuts == {"open": ("F9",)}
    assert editor.problem.text() == ""
    editor.reject()

    menu = window.actions_.menu_inside("edit_commands", window)
    assert next(action.text() for action in menu.actions()) == "Note it"
    shown = window.article.menu_for("")
    window.article.menu_made.emit(shown)
    inner = [each for each in shown.findChildren(QMenu) if each.title() == "Sen&d to"]
    assert [action.text() for action in inner[0].actions()][0].startswith("Note it\tCtrl+Alt+N")  # noqa: RUF015
    found = palette_entries(window.actions_, window.view.library, window.go_to)
    assert "Ctrl+Alt+N" in next(entry for entry in found if entry.text == "Note it").detail
    window.activateWindow()
    window.articles.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.articles.table, timeout=SOON_MS)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window.articles.table, Qt.Key.Key_N, both)
    qtbot.waitUntil(out.exists, timeout=SOON_MS)
    title, source, text, page = json.loads(out.read_text("utf-8"))
    assert title == CAPITAL
    assert source.startswith("Northern Wire: https://wire.example/northern-wire")
    assert "Two ministries" in Path(text).read_text("utf-8")
    assert f"<h1>{CAPITAL}</h1>" in Path(page).read_text("utf-8")
    assert said[-1] == "Sent: Note it"

    window.settings.own_commands = kept_commands(
        [OwnCommand(1, "Gone", "no such program", "{url}"), OwnCommand(2, "Look up", "https://d.example/{selection}")]
    )
    window.actions_["own_command_1"].trigger()
    qtbot.waitUntil(lambda: said[-1].startswith("There is no program “no such program”"), timeout=SOON_MS)
    window.actions_["own_command_2"].trigger()
    assert said[-1] == "Select some words of the article first"
    window.article.browser.selectAll()
    window.actions_["own_command_2"].trigger()
    qtbot.waitUntil(lambda: bool(opened_addresses), timeout=SOON_MS)
    assert opened_addresses[0].startswith("https://d.example/")
    assert "Two%20ministries" in opened_addresses[0] or "Two ministries" in opened_addresses[0]


def test_a_letter_tells_of_what_is_selected(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary, opened_addresses: list[str]
) -> None:
    window.articles.table.selectAll()
    qtbot.waitUntil(lambda: len(window.marking.selected()) == 7, timeout=SOON_MS)
    window.actions_["mail_articles"].trigger()
    qtbot.waitUntil(lambda: bool(opened_addresses), timeout=SOON_MS)
    assert opened_addresses[0].startswith("mailto:?subject=Capital")
    assert len(opened_addresses[0]) <= MOST_ADDRESS_BYTES
    assert "https://wire.example" in opened_addresses[0] or "wire.example" in opened_addresses[0]


def test_files_given_to_programs_go_after_a_day(tmp_path: Path) -> None:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    for file in (old, new):
        file.touch()
    os.utime(old, (1000, 1000))
    os.utime(new, (1000 + KEPT_S, 1000 + KEPT_S))
    sweep(tmp_path, 1000 + KEPT_S + 1)
    assert (old.exists(), new.exists()) == (False, True)
    sweep(tmp_path / "missing", 0)
