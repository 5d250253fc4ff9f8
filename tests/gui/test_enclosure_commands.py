"""Files of articles saved from the window: which, under which name, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from feeds.protocol.completing import EnclosureProgress, SaveEnclosure
from feeds.protocol.messages import Request
from feeds.protocol.session import Done
from gui.enclosure_commands import saved_name
from gui.main_window import MainWindow
from storage import attachments
from storage.types import ChangeSet, Enclosure
from tests.gui.test_window import CAPITAL, open_article, open_window, press  # noqa: F401 - a fixture
from tests.gui.window_library import WindowLibrary

SOUND = Enclosure("https://pod.example/e1.mp3?x=1", "audio/mpeg", 29_360_128, 1920)
NOTES = Enclosure("https://pod.example/notes", "application/pdf", title="Show notes: part 1/2")


@pytest.fixture
def window(request: pytest.FixtureRequest) -> MainWindow:
    made: MainWindow = request.getfixturevalue("open_window")()
    return made


@pytest.mark.parametrize(
    ("enclosure", "title", "name"),
    [
        (SOUND, "Who pays?", "Who pays.mp3"),
        (NOTES, "Who pays?", "Show notes part 1 2.pdf"),
        (Enclosure("https://a.example/x.TORRENT", ""), "../../.bashrc", "bashrc"),
        (Enclosure("https://a.example/x.opus", ""), "A", "A.opus"),
        (Enclosure("https://a.example/x", ""), "$(reboot); `id`", "$(reboot); `id`"),
        (Enclosure("https://a.example/x.mp3", "audio/mpeg"), "con\n\x00|x", "con x.mp3"),
    ],
)
def test_names_fit_any_system(enclosure: Enclosure, title: str, name: str) -> None:
    assert saved_name(enclosure, title) == name


def test_a_file_is_saved_where_the_person_chooses(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary, tmp_path: Path
) -> None:
    asked: list[Request] = []
    window.engine.send = asked.append  # type: ignore[method-assign, assignment]
    window.actions_["save_enclosure"].trigger()
    article = library.articles[CAPITAL]
    attachments.store(library.conn, article, [SOUND], [])
    open_article(qtbot, window, library, CAPITAL)
    press(qtbot, window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    assert chooser.selectedFiles()[0].endswith(f"{CAPITAL}.mp3"[-20:])
    target = str(tmp_path / "e1.mp3")
    chooser.fileSelected.emit(target)
    chooser.close()
    (request,) = asked
    assert request == SaveEnclosure(request.request_id, article, SOUND.url, target)  # type: ignore[union-attr]
    window.engine.event_received.emit(EnclosureProgress(request.request_id, 12_000_000, 29_360_128))  # type: ignore[union-attr]
    assert window.status.bar.isVisible()
    assert "12.0 MB" in window.status.words.text()
    assert window.actions_["cancel_refresh"].isEnabled()
    window.engine._answers[request.request_id](Done(request.request_id, count=29_360_128))  # type: ignore[union-attr]
    assert "e1.mp3" in window.status.words.text()
    assert not window.status.bar.isVisible()


def test_of_several_files_one_is_chosen_from_a_menu_or_by_its_link(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary
) -> None:
    attachments.store(library.conn, library.articles[CAPITAL], [SOUND, NOTES], [])
    window.changes.changed.emit(ChangeSet(changed=frozenset([library.articles[CAPITAL]])))
    open_article(qtbot, window, library, CAPITAL)
    window.enclosures.save(window.article.body(), QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 2
    assert "Show notes" in menu.actions()[1].text()
    menu.close()
    texts = [action.text() for action in window.article.menu_for(NOTES.url).actions()]
    assert "Save file as…" in texts
    texts = [action.text() for action in window.article.menu_for("https://elsewhere.example/").actions()]
    assert "Save file as…" not in texts
