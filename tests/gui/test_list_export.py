"""Writing a list, a selection and notes to files from the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui import list_export
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


def test_a_large_selection_is_written_as_it_is(
    qtbot: QtBot,
    window: MainWindow,  # noqa: F811
    library: WindowLibrary,
    tmp_path: Path,
) -> None:
    list_export.AT_ONCE, usual = 2, list_export.AT_ONCE
    try:
        window.articles.table.selectAll()
        chosen = window.articles.selected_ids()
        last = window.articles.model.index(len(chosen) - 1, 0)
        window.articles.table.selectionModel().select(last, QItemSelectionModel.SelectionFlag.Deselect)
        assert window.articles.selected_ids() == chosen[:-1]
        choose(qtbot, window, "export_list", tmp_path / "some.jsonl")
    finally:
        list_export.AT_ONCE = usual
    lines = (tmp_path / "some.jsonl").read_text("utf-8").splitlines()
    assert len(lines) == len(chosen) - 1 == 6


def test_muted_stories_are_written_where_they_are_listed(
    qtbot: QtBot,
    window: MainWindow,  # noqa: F811
    library: WindowLibrary,
    tmp_path: Path,
) -> None:
    with library.conn:
        library.conn.execute(
            "INSERT INTO stories (headline_id, articles, publishers, first_at, last_at, muted_at)"
            " VALUES (?1, 1, 1, ?2, ?2, ?2)",
            (library.articles[THAW], library.now),
        )
        library.conn.execute(
            "INSERT INTO story_articles (article_id, story_id, sort_at, publisher) VALUES (?, 1, ?, '')",
            (library.articles[THAW], library.now),
        )
    window.navigation.show()
    qtbot.waitUntil(lambda: window.articles.is_settled() and window.articles.model.rowCount() == 6)
    choose(qtbot, window, "export_list", tmp_path / "shown.jsonl")
    assert len((tmp_path / "shown.jsonl").read_text("utf-8").splitlines()) == 6
    window.navigation.with_muted = True
    window.navigation.show()
    qtbot.waitUntil(lambda: window.articles.is_settled() and window.articles.model.rowCount() == 7)
    choose(qtbot, window, "export_list", tmp_path / "all.jsonl")
    assert len((tmp_path / "all.jsonl").read_text("utf-8").splitlines()) == 7
