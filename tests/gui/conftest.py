"""What tests of the window share: a prepared library with feeds, folders, topics and articles, and what reads it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.jobs import Jobs
from gui.settings import Settings
from gui.theme import ThemeHolder
from tests.gui.window_library import WindowLibrary, make_library


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
