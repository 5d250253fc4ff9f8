"""Articles in windows of their own: opened, acted on, outliving the list they came from, back at the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feeds.protocol.session import Done
from gui.article_export import ArticleExport
from gui.article_windows import keeper
from gui.article_windows.window import ArticleWindow
from gui.engine_client import EngineClient
from gui.jobs import Jobs
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.sidebar.nodes import Kind
from gui.theme import ThemeHolder
from storage import notes
from storage.types import Scope
from tests.gui.test_window import CAPITAL, THAW, TREASURY, Open, end, open_article, open_window, press, settle, window
from tests.gui.window_library import WindowLibrary

__all__ = ["open_window", "window"]

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def shown(window: MainWindow) -> list[str]:
    """Titles of the articles in windows of their own."""
    bodies = [each.article.body() for each in window.article_windows.windows()]
    return [body.row.title for body in bodies if body is not None]


def opened(qtbot: QtBot, window: MainWindow, library: WindowLibrary, title: str) -> ArticleWindow:
    """Open an article as Shift+Enter does, and wait until it is there."""
    open_article(qtbot, window, library, title)
    window.activateWindow()
    window.articles.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.articles.table)
    press(qtbot, window, Key.Key_Return, SHIFT)
    qtbot.waitUntil(lambda: title in shown(window))
    made = window.article_windows.windows()[-1]
    qtbot.waitUntil(made.article.is_complete)
    return made


def test_windows_outlive_the_list_and_come_back(qtbot: QtBot, open_window: Open, library: WindowLibrary) -> None:
    first = open_window()
    one = opened(qtbot, first, library, CAPITAL)
    assert one.windowTitle() == CAPITAL
    table = first.articles.table
    row = first.articles.model.row_of(library.articles[THAW])
    place = table.visualRect(first.articles.model.index(row, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.MiddleButton, pos=place)
    qtbot.waitUntil(lambda: shown(first) == [CAPITAL, THAW])
    # One that is open already comes to the front.
    first.article_windows.open(library.articles[CAPITAL])
    assert len(first.article_windows.windows()) == 2
    first.navigation.go(Scope.SAVED)
    settle(qtbot, first)
    assert shown(first) == [CAPITAL, THAW]
    first.article_windows.windows()[1].close()
    assert shown(first) == [CAPITAL]
    one.resize(500, 400)
    end(qtbot, first)
    second = open_window()
    qtbot.waitUntil(lambda: shown(second) == [CAPITAL])
    restored = second.article_windows.windows()[0]
    assert (restored.width(), restored.height()) == (500, 400)


def test_keys_act_on_the_windows_article(
    qtbot: QtBot,
    window: MainWindow,
    library: WindowLibrary,
    opened_addresses: list[str],
) -> None:
    one = opened(qtbot, window, library, CAPITAL)
    window.articles.select_article(library.articles[TREASURY])
    one.activateWindow()
    one.article.setFocus()
    qtbot.waitUntil(lambda: one.isActiveWindow() and one.article.isAncestorOf(QApplication.focusWidget()))
    press(qtbot, window, Key.Key_S)
    qtbot.waitUntil(lambda: library.state(CAPITAL)[1] == 1)
    assert library.state(TREASURY) == (0, 0)
    qtbot.waitUntil(lambda: window.undo.undo_label == "Saved")
    press(qtbot, window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: library.state(CAPITAL)[1] == 0)
    press(qtbot, window, Key.Key_V)
    assert opened_addresses == ["https://wire.example/northern-wire-" + CAPITAL.lower().replace(" ", "-")]
    window.marking.tag([library.articles[CAPITAL]], library.topics["Sanctions"], is_on=True)
    qtbot.waitUntil(lambda: (body := one.article.body()) is not None and len(body.row.topics) == 1)
    one.article.topic_opened.emit(library.topics["Sanctions"])
    assert window.sidebar.node().key == (Kind.TOPIC, library.topics["Sanctions"])
    # That brought the main window to the front.
    one.activateWindow()
    one.article.setFocus()
    qtbot.waitUntil(lambda: one.isActiveWindow() and one.article.isAncestorOf(QApplication.focusWidget()))
    press(qtbot, window, Key.Key_F, Qt.KeyboardModifier.ControlModifier | SHIFT)
    qtbot.waitUntil(one.article.find_bar.isVisible)
    one.article.find_bar.close_bar()
    one.activateWindow()
    one.article.setFocus()
    qtbot.waitUntil(lambda: one.isActiveWindow() and one.article.isAncestorOf(QApplication.focusWidget()))
    press(qtbot, window, Key.Key_Escape)
    assert window.article_windows.windows() == ()


def test_an_article_in_its_own_window_is_read(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> None:
    window.settings.mark_read_ms = 0
    window.article_windows.open(library.articles[THAW])
    qtbot.waitUntil(lambda: library.state(THAW) == (1, 0))
    window.article_windows.close_all()


def test_of_a_whole_list_so_many_are_opened_as_there_is_room(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "MOST_WINDOWS", 3)
    said: list[str] = []
    window.article_windows.said.connect(said.append)
    settle(qtbot, window)
    window.articles.table.selectAll()
    ids = window.articles.selected_ids()
    assert len(ids) > 5
    window.article_windows.open_selected()
    # One at a time: the events between are heeded.
    assert len(window.article_windows.windows()) == 1
    qtbot.waitUntil(lambda: bool(said))
    assert [each.article.article_id() for each in window.article_windows.windows()] == ids[:3]
    assert len(said) == 1
    window.article_windows.close_all()


def test_a_program_that_ends_before_it_was_begun_forgets_no_window(qtbot: QtBot, library: WindowLibrary) -> None:
    settings = Settings(library.profile.root / "window.json")
    kept = [{"article": library.articles[CAPITAL], "place": ""}]
    settings.keep(article_windows=kept)
    window = MainWindow(
        library.profile, settings, ThemeHolder("light"), EngineClient(library.profile), Jobs(library.profile.database)
    )
    # Before the library is read.
    end(qtbot, window)
    assert settings.state["article_windows"] == kept


def test_a_settings_file_edited_by_hand_opens_nothing(window: MainWindow) -> None:
    for kept in ("x", [1, {"article": "one"}, {"place": 3}], None):
        window.article_windows.restore(kept)
        assert window.article_windows.state() == []
    assert window.article_windows.windows() == ()


def test_windows_come_back_one_at_a_time_and_none_is_forgotten_meanwhile(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    ids = list(library.articles.values())[:3]
    windows = window.article_windows
    windows.restore([{"article": each, "place": ""} for each in [*ids, ids[0]]])
    opened_before = 0
    assert windows.windows() == ()
    while opened_before < len(ids):
        QApplication.processEvents()
        assert len(windows.windows()) <= opened_before + 1
        assert {each["article"] for each in windows.state()} == set(ids)
        opened_before = len(windows.windows())
    qtbot.waitUntil(lambda: all(each.article.is_complete() for each in windows.windows()))
    assert [each.article.article_id() for each in windows.windows()] == ids
    windows.close_all()
    assert windows.windows() == ()


def test_a_note_being_typed_is_kept_when_its_window_closes(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    one = opened(qtbot, window, library, CAPITAL)
    one.article.annotating.write_note()
    editor = one.article.annotating.section.editor()
    assert editor is not None
    editor.field.setPlainText("Ask the smelter")
    with qtbot.waitSignal(window.jobs.marked):
        one.close()
        # As its event loop does before the answer comes.
        QApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)
    assert window.undo.undo_label == "Note written"
    assert [each.text for each in notes.of(library.conn, library.articles[CAPITAL]).notes] == ["Ask the smelter"]


def test_what_was_begun_goes_on_when_its_window_closes(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary, tmp_path: Path
) -> None:
    one = opened(qtbot, window, library, CAPITAL)
    body, export = one.article.body(), one.findChild(ArticleExport)
    assert body is not None
    assert export is not None
    paper, text = tmp_path / "paper.pdf", tmp_path / "kept.txt"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(paper))
    with qtbot.waitSignal(window.engine.event_received, check_params_cb=lambda event: isinstance(event, Done)):
        export.save(body, str(text))
        export.print_on(body, printer)
        one.close()
        QApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)
        told = QSignalSpy(window.article_windows.said)
    assert CAPITAL in text.read_text("utf-8")
    qtbot.waitUntil(lambda: paper.exists() and paper.read_bytes().rstrip().endswith(b"%%EOF"))
    # What became of each is told where the person is now.
    qtbot.waitUntil(lambda: told.count() == 2)
    assert {told.at(at)[0] for at in range(2)} == {"Saved as kept.txt", "Printed"}
    assert window.toast.message.text() in ("Saved as kept.txt", "Printed")
    assert window.toast.button.isHidden()
