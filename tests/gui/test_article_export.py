"""Saving the open article as a file and printing it, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.article_export import file_name
from gui.main_window import MainWindow
from gui.printing import print_document
from gui.words import problem_sentence
from tests.gui.test_window import CAPITAL, Open, open_window, window  # noqa: F401 - fixtures
from tests.gui.window_library import WindowLibrary

WAIT_MS = 30_000


@pytest.fixture
def reading(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> MainWindow:  # noqa: F811
    window.articles.select_article(library.articles[CAPITAL])
    qtbot.waitUntil(lambda: window.article.body() is not None)
    return window


def test_the_open_article_is_saved_by_its_names_ending(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    body = reading.article.body()
    assert body is not None
    said: list[str] = []
    reading.article_export.said.connect(said.append)
    path = tmp_path / "kept.epub"
    reading.article_export.save(body, str(path))
    qtbot.waitUntil(lambda: "Saved as kept.epub" in said, timeout=WAIT_MS)
    assert path.read_bytes().startswith(b"PK")
    reading.article_export.save(body, str(tmp_path / "kept.doc"))
    qtbot.waitUntil(lambda: problem_sentence("no_format") in said, timeout=WAIT_MS)


def test_the_dialog_offers_every_format_and_the_title_as_name(qtbot: QtBot, reading: MainWindow) -> None:
    reading.actions_["save_article"].trigger()
    chooser = reading.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    assert [name.split("*")[1].rstrip(")") for name in chooser.nameFilters()] == [
        ".pdf",
        ".epub",
        ".html",
        ".md",
        ".txt",
    ]
    assert chooser.selectedFiles()[0].endswith(f"{CAPITAL}.pdf")
    chooser.reject()


def test_an_article_is_printed_page_by_page(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    body = reading.article.body()
    assert body is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    path = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(path))
    with qtbot.waitSignal(reading.article_export.said, timeout=WAIT_MS) as said:
        reading.article_export.print_on(body, printer)
    assert said.args == ["Printed"]
    assert path.read_bytes().startswith(b"%PDF-")


def test_what_is_printed_says_what_it_is_and_holds_pictures(qapp: object) -> None:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    document = print_document(
        "A & B", "Wire", '<p>Text <img src="picture:k"></p>', {"k": image}, language=None, family=""
    )
    assert document.toPlainText().startswith("A & B\nWire\nText")


def test_names_of_files_hold_what_every_system_takes(reading: MainWindow) -> None:
    body = reading.article.body()
    assert body is not None
    assert file_name(body) == CAPITAL
