"""Writing a list, a selection and notes to files from the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from storage import notes
from tests.gui.test_window import CAPITAL, THAW, open_window, window  # noqa: F401 - fixtures
from tests.gui.window_library import WindowLibrary

WAIT_MS = 30_000


def choose(qtbot: QtBot, window: MainWindow, action: str, path: Path) -> None:  # noqa: F811
    window.actions_[action].trigger()
    chooser = window.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    qtbot.waitUntil(path.exists, timeout=WAIT_MS)


def test_selection_list_and_notes_are_written(
    qtbot: QtBot,
    window: MainWindow,  # noqa: F811
    library: WindowLibrary,
    tmp_path: Path,
) -> None:
    notes.add_note(library.conn, library.articles[THAW], "Ask the smelter.", library.now)
    choose(qtbot, window, "export_list", tmp_path / "all.jsonl")
    assert len((tmp_path / "all.jsonl").read_text("utf-8").splitlines()) == 7
    choose(qtbot, window, "export_notes", tmp_path / "notes.md")
    assert "Ask the smelter." in (tmp_path / "notes.md").read_text("utf-8")
    window.articles.select_article(library.articles[CAPITAL])
    qtbot.waitUntil(lambda: window.article.body() is not None)
    choose(qtbot, window, "export_article_notes", tmp_path / "one.md")
    assert CAPITAL in (tmp_path / "one.md").read_text("utf-8")
