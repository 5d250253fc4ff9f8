"""What tests of the window share: a prepared library with feeds, folders, topics and articles, and what reads it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.jobs import Jobs
from gui.languages.choosing import install_words
from gui.settings import Settings
from gui.theme import ThemeHolder
from tests.gui.patient_qtbot import PatientQtBot
from tests.gui.window_library import WindowLibrary, make_library


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientQtBot:
    """Stands for pytest-qt's own."""
    return PatientQtBot(request)


@pytest.fixture(autouse=True, scope="session")
def english(qapp: QApplication) -> None:
    """Plurals are a translation in English too."""
    install_words("en")


@pytest.fixture(autouse=True)
def plain_look() -> Iterator[None]:
    """Whatever theme a test sets for the whole program goes with it."""
    application = QApplication.instance()
    before = application.palette() if isinstance(application, QApplication) else QPalette()
    yield
    application = QApplication.instance()
    # What waits to be deleted must not meet the next test's style: its Python side may be freed by then.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if isinstance(application, QApplication) and application.styleSheet():
        application.setStyleSheet("")
        application.setPalette(before)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[WindowLibrary]:
    made = make_library(tmp_path / "profile")
    yield made
    made.close()


@pytest.fixture
def jobs(qtbot: QtBot, library: WindowLibrary) -> Iterator[Jobs]:
    made = Jobs(library.profile.database)
    yield made
    made.close()


@pytest.fixture
def theme_holder(qapp: object) -> ThemeHolder:
    return ThemeHolder("light")


@pytest.fixture
def settings(qapp: object, library: WindowLibrary) -> Settings:
    return Settings(library.profile.root / "window.json")


@pytest.fixture
def opened_addresses(qapp: object) -> Iterator[list[str]]:
    """Stands where the system's browser would: addresses given to it to open."""
    browser = _Browser()
    for scheme in ("http", "https", "mailto", "file", "javascript", "data"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")
    yield browser.opened
    for scheme in ("http", "https", "mailto", "file", "javascript", "data"):
        QDesktopServices.unsetUrlHandler(scheme)


class _Browser(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())
