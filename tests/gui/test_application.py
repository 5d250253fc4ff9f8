"""The program with its window: first start, second start, a library that cannot be opened, an orderly end."""

from __future__ import annotations

import logging
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QProcess, QProcessEnvironment, Qt
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import single_instance
from gui.application import Application
from gui.desktop.handed import Handed
from gui.engine_client import MAIN
from gui.first_start import FirstStart
from gui.main_window import MainWindow
from gui.single_instance import SingleInstance, tell_running
from gui.words import problem_sentence
from storage.connection import SCHEMA_VERSION
from storage.paths import Profile, profile
from tests.gui.window_library import make_library

Start = Callable[[Profile], Application]


@pytest.fixture
def place(tmp_path: Path) -> Profile:
    return profile(tmp_path / "profile")


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Starts the program within the test, and ends it as a person would."""
    started: list[Application] = []

    def start_one(place: Profile) -> Application:
        place.root.mkdir(parents=True, exist_ok=True)
        application = Application(place, None)
        started.append(application)
        application.start()
        return application

    yield start_one
    for application in started:
        with qtbot.waitSignal(application.ended, timeout=30_000):
            application.end()
        application.close()
        for widget in (application.window, application.page):
            if widget is not None:
                widget.deleteLater()
                QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


def shown(application: Application) -> str:
    assert application.page is not None
    return application.page.words.text()


def test_a_first_start_makes_the_library_and_greets(qtbot: QtBot, place: Profile, start: Start) -> None:
    application = start(place)
    assert application.page is not None
    assert application.page.isVisible()
    qtbot.waitUntil(lambda: application.window is not None, timeout=60_000)
    window = application.window
    assert isinstance(window, MainWindow)
    assert application.page is None
    qtbot.waitUntil(lambda: window.view.library.totals.articles == 5, timeout=30_000)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is not window.reading)


def test_a_library_that_is_ready_opens_at_once(qtbot: QtBot, place: Profile, start: Start) -> None:
    make_library(place.root).close()
    application = start(place)
    window = application.window
    assert window is not None
    qtbot.waitUntil(lambda: window.navigation.filter is not None and window.articles.model.rowCount() == 7)
    assert application.page is None


def damaged(database: Path) -> None:
    # The header is whole, the first table is not.
    content = bytearray(database.read_bytes())
    content[100:4096] = b"\xff" * 3996
    database.write_bytes(bytes(content))


def newer(database: Path) -> None:
    conn = sqlite3.connect(database)
    conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    conn.close()


def foreign(database: Path) -> None:
    database.write_bytes(b"no database at all, only some words" * 200)


@pytest.mark.parametrize(("harm", "problem"), [(newer, "newer"), (foreign, "foreign"), (damaged, "damaged")])
def test_a_library_that_cannot_be_opened_is_said_and_not_touched(
    harm: Callable[[Path], None], problem: str, qtbot: QtBot, place: Profile, start: Start
) -> None:
    make_library(place.root).close()
    harm(place.database)
    before = place.database.read_bytes()
    application = start(place)
    assert application.window is None
    assert shown(application) == problem_sentence(problem)
    assert application.page is not None
    assert application.page.place.text() == str(place.database)
    qtbot.mouseClick(application.page.retry, Qt.MouseButton.LeftButton)
    assert shown(application) == problem_sentence(problem)
    assert place.database.read_bytes() == before


def test_once_it_is_repaired_trying_again_opens_it(qtbot: QtBot, place: Profile, start: Start) -> None:
    make_library(place.root).close()
    whole = place.database.read_bytes()
    foreign(place.database)
    application = start(place)
    place.database.write_bytes(whole)
    assert application.page is not None
    qtbot.mouseClick(application.page.retry, Qt.MouseButton.LeftButton)
    assert application.window is not None
    assert application.page is None


def test_an_engine_that_cannot_prepare_leaves_no_page_waiting(
    qtbot: QtBot, place: Profile, start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.CRITICAL):
        application = start(place)
        application.engine.gave_up.emit("the engine ended 4 times in a row")
    assert shown(application) == problem_sentence("internal")
    assert application.page is not None
    assert application.page.retry.isVisible()
    assert application.page.retry.width() < application.page.width() / 2


# ---- a second start


SECOND_START = (
    "import sys; from pathlib import Path; from gui.desktop.handed import handed;"
    "from gui.single_instance import tell_running; from storage.paths import profile;"
    "sys.exit(not tell_running(profile(Path(sys.argv[1])), handed(sys.argv[2:], Path(sys.argv[1]))))"
)


def test_a_second_start_hands_over_what_it_was_given(
    qtbot: QtBot, place: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    assert not tell_running(place, Handed())
    instance = SingleInstance(place)
    told: list[Handed] = []
    instance.told.connect(told.append)
    place.root.mkdir()
    (place.root / "two  spaces.opml").touch()
    for words in (("feed:https://wire.example/a", "two  spaces.opml"), (), ("x" * 70_000,)):
        process = QProcess()
        process.setWorkingDirectory(str(MAIN.parent))
        process.start(sys.executable, ["-c", SECOND_START, str(place.root), *words])
        with qtbot.waitSignal(process.finished, timeout=30_000) as ended:
            pass
        assert ended.args[0] == 0
    qtbot.waitUntil(lambda: len(told) == 3, timeout=30_000)
    assert told[0].addresses == ("https://wire.example/a", str(place.root / "two  spaces.opml"))
    assert told[1:] == [Handed(), Handed()]
    instance.close()
    assert not tell_running(place, Handed())


def test_a_place_that_cannot_be_made_keeps_no_window_from_saying_so(place: Profile) -> None:
    place.root.write_text("a file")
    first = FirstStart(place)
    assert first.is_given(Handed())
    first.close()


def test_of_two_starts_at_the_same_moment_one_is_the_first(qtbot: QtBot, place: Profile) -> None:
    first, second = FirstStart(place), FirstStart(place)
    assert first.is_given(Handed())
    instance = SingleInstance(place)
    with qtbot.waitSignal(instance.told) as told:
        assert not second.is_given(Handed(action="refresh"))
    assert told.args == [Handed(action="refresh")]
    instance.close()
    first.close()
    assert second.is_given(Handed())
    second.close()


@pytest.mark.skipif(sys.platform == "win32", reason="sockets have no owner there")
def test_a_socket_of_another_person_is_told_nothing(place: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    instance = SingleInstance(place)
    assert tell_running(place, Handed())
    # In a folder for all, anyone may put one where ours is looked for.
    monkeypatch.setattr(os, "getuid", lambda: 4_000_000)
    assert not tell_running(place, Handed())
    instance.close()


def test_another_profile_is_another_program(place: Profile, tmp_path: Path, qapp: object) -> None:
    instance = SingleInstance(place)
    assert not tell_running(profile(tmp_path / "other"), Handed())
    instance.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe goes with its process there")
def test_a_socket_left_behind_is_taken_over(qtbot: QtBot, place: Profile) -> None:
    program = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from gui.single_instance import SingleInstance; from storage.paths import profile;"
        "app = QCoreApplication([]); one = SingleInstance(profile(Path(sys.argv[1]))); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", program, str(place.root)], cwd=MAIN.parent, check=False)
    assert not tell_running(place, Handed())
    instance = SingleInstance(place)
    server = instance.findChild(QLocalServer)
    assert server is not None
    assert server.isListening()
    assert server.serverName() == single_instance._name(place)
    instance.close()


# ---- the process


@pytest.mark.skipif(sys.platform == "win32", reason="ends by a signal")
def test_the_program_ends_in_order_when_asked_by_a_signal(qtbot: QtBot, place: Profile) -> None:
    make_library(place.root).close()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("QT_QPA_PLATFORM", "offscreen")
    process = QProcess()
    process.setProcessEnvironment(environment)
    process.start(sys.executable, [str(MAIN), "--profile", str(place.root)])
    qtbot.waitUntil(lambda: tell_running(place, Handed()), timeout=60_000)
    with qtbot.waitSignal(process.finished, timeout=60_000) as ended:
        process.terminate()
    assert ended.args == [0, QProcess.ExitStatus.NormalExit]
    assert (place.root / "window.json").exists()
    written = place.log.read_text() if place.log.exists() else ""
    assert "CRITICAL" not in written
    assert "Traceback" not in written


def test_the_window_imports_nothing_heavy() -> None:
    program = (
        "import sys; import gui.application, gui.main_window;"
        "heavy = {'feedparser', 'httpx2', 'bs4', 'lxml', 'nh3', 'sqlite_utils', 'numpy', 'asyncio', 'pebble'};"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr); sys.exit(bool(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=MAIN.parent, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_what_macos_asks_to_open_is_handed_over(tmp_path: Path) -> None:
    file = tmp_path / "feeds.opml"
    file.touch()
    program = (
        "import sys; from PySide6.QtCore import QUrl; from PySide6.QtGui import QFileOpenEvent;"
        "from gui.application import Program; told = []; app = Program([]); app.handed.connect(told.append);"
        "[app.sendEvent(app, QFileOpenEvent(QUrl(word))) for word in sys.argv[1:]];"
        "print(*(address for handed in told for address in handed.addresses), sep='\\n')"
    )
    words = [file.as_uri(), "feed:https://wire.example/rss", "feed:command:rm"]
    command = [sys.executable, "-c", program, *words]
    done = subprocess.run(command, cwd=MAIN.parent, check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == [str(file), "https://wire.example/rss"]
