"""Importing from another reader in the real window: previewed, carried out, taken back; and the dialog alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from feeds.protocol.importing import Imported, ImportLibrary, ImportProgress, LeftOut
from feeds.protocol.session import Failed
from feeds.protocol.subscribing import Subscription
from gui.dialogs.import_reader import ImportDialog
from gui.dialogs.labels import Line
from gui.main_window import MainWindow
from tests import foreign_files
from tests.gui.dialog_engine import AnsweringEngine, tab_order
from tests.gui.test_window import open_window, window  # noqa: F401 - fixtures
from tests.gui.window_library import WindowLibrary

WAIT_MS = 30_000


def shown(dialog: ImportDialog) -> list[str]:
    return [each.text() for each in dialog.content.findChildren(Line)]


def test_an_export_is_previewed_imported_and_taken_back(
    qtbot: QtBot,
    window: MainWindow,  # noqa: F811
    library: WindowLibrary,
    tmp_path: Path,
) -> None:
    path = foreign_files.starred(tmp_path / "starred.json")
    window.actions_["import_reader"].trigger()
    chooser = window.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    dialog = window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(dialog.button.isEnabled, timeout=WAIT_MS)
    assert "FreshRSS" in dialog.words.text()
    assert any("1 new topic: Metals" in line for line in shown(dialog))
    assert any("2 without a web address" in line for line in shown(dialog))
    assert library.read().totals.pages == 0
    with qtbot.waitSignal(window.undo.pushed, timeout=WAIT_MS):
        dialog.button.click()
    assert library.read().totals.pages == 1
    marks = "SELECT is_read, is_saved FROM states JOIN articles ON id = article_id WHERE title = 'Ore & sea'"
    assert library.conn.execute(marks).fetchall() == [(1, 1)]
    with qtbot.waitSignal(window.undo.undone, timeout=WAIT_MS):
        window.undo.undo()
    assert library.read().totals.pages == 0
    assert "Metals" not in [topic.name for topic in library.read().topics]


def test_the_dialog_asks_says_and_tells(qtbot: QtBot) -> None:
    engine = AnsweringEngine()
    dialog = ImportDialog(engine, "/home/me/database.db")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    assert engine.requests == [ImportLibrary(1, "/home/me/database.db", is_preview=True)]
    assert not dialog.button.isEnabled()
    left_out = (LeftOut("deleted", 3, "Gone"), LeftOut("something newer", 1))
    engine.answer(
        Imported(1, "RSS Guard", True, 4, 1, 1200, 3, 5, 10, ("Metals",), 1, left_out),
    )
    lines = shown(dialog)
    assert "3 that were deleted there" in lines
    assert "1 for another reason" in lines
    assert dialog.with_feeds.isVisible()
    assert tab_order(dialog)[0] is dialog.with_feeds
    dialog.with_feeds.setChecked(False)
    assert engine.requests[-1] == ImportLibrary(2, "/home/me/database.db", is_preview=True, with_feeds=False)
    engine.answer(Imported(2, "RSS Guard", True, 0, 0, 10, 0, 0, 10))
    dialog.button.click()
    assert engine.requests[-1] == ImportLibrary(3, "/home/me/database.db", with_feeds=False)
    dialog.show_event(ImportProgress(3, 5, 10))
    assert (dialog.bar.value(), dialog.bar.maximum()) == (5, 10)
    with qtbot.waitSignal(dialog.imported):
        engine.answer(Imported(3, "RSS Guard", False, 0, 0, 10, import_id=7))
    assert not dialog.isVisible()


def test_what_a_list_names_of_this_computer_is_ticked_one_by_one(qtbot: QtBot) -> None:
    engine = AnsweringEngine()
    dialog = ImportDialog(engine, "/home/me/feeds.opml")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    wanted: list[list[Subscription]] = []
    dialog.local_wanted.connect(wanted.append)
    dialog.open()
    line = f"command:/usr/bin/env {'x' * 300} --all"
    program, file = Subscription(line, "Own"), Subscription("file:///home/me/feed.xml")
    engine.answer(Imported(1, "OPML", True, known_feeds=1, local=(program, file)))
    texts = dialog.content.findChildren(Line)
    assert {line, file.url} < {each.text().replace("\u200b", "") for each in texts}
    assert {each.minimumSizeHint().width() <= dialog.area.viewport().width() for each in texts} == {True}
    assert not any(box.isChecked() for box, _ in dialog.local)
    assert not dialog.button.isEnabled()
    dialog.local[0][0].click()
    dialog.button.click()
    assert (wanted, dialog.isVisible(), len(engine.requests)) == ([[program]], False, 1)


def test_escape_stops_what_runs_and_closes_when_it_has(qtbot: QtBot) -> None:
    engine = AnsweringEngine()
    dialog = ImportDialog(engine, "/home/me/database.db")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    stopped: list[int] = []
    dialog.stop_wanted.connect(stopped.append)
    dialog.open()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (stopped, dialog.isVisible()) == ([1], False)
    dialog.open()
    engine.answer(Imported(1, "RSS Guard", True, stories=10))
    dialog.button.click()
    for _ in range(2):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.close()
    assert (stopped, dialog.isVisible(), dialog.words.text()) == ([1, 2], True, "Stopping…")
    dialog.show_event(ImportProgress(2, 5, 10))
    assert dialog.words.text() == "Stopping…"
    with qtbot.waitSignal(dialog.imported):
        engine.answer(Imported(2, "RSS Guard", False, stories=5, import_id=7, is_stopped=True))
    assert not dialog.isVisible()


def test_a_file_that_cannot_be_imported_is_told_of(qtbot: QtBot) -> None:
    engine = AnsweringEngine()
    dialog = ImportDialog(engine, "/home/me/diary.txt")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    engine.answer(Failed(1, "no_import"))
    assert dialog.words.text() == "This file is of no reader that can be imported from."
    assert not dialog.button.isEnabled()
    assert not dialog.bar.isVisible()
