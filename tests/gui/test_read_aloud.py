"""Reading aloud: paragraph by paragraph, marked and brought into view, ended by whatever ends it. A stand-in speaks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QTextCursor
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.read_aloud import ReadAloud
from gui.voice import NoVoiceError, Voice, may_speak
from tests.gui.test_window import THAW, open_article, open_window, window
from tests.gui.window_library import WORDS, WindowLibrary

__all__ = ["open_window", "window"]

LONG = "A long report on sanctions"
ROOT = Path(__file__).resolve().parents[2]


class StandIn(QObject):
    """Stands where the system's voice would: it notes what it is to say, and is done when a test says so."""

    ended = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.told: list[str] = []
        self.stops = 0
        self.language: str | None = None

    def use_language(self, language: str | None) -> None:
        self.language = language

    def say(self, text: str) -> None:
        self.told.append(text)

    def stop(self) -> None:
        self.stops += 1


@pytest.fixture
def library(library: WindowLibrary) -> WindowLibrary:
    """With an article whose every paragraph is longer than a screen."""
    library.add_article("Northern Wire", LONG, age_s=60, text=WORDS * 5)
    return library


@pytest.fixture
def reader(qtbot: QtBot, window: MainWindow, library: WindowLibrary) -> ReadAloud:
    made = ReadAloud(window.article, window, StandIn)  # type: ignore[arg-type]
    open_article(qtbot, window, library, LONG)
    qtbot.waitUntil(window.article.is_complete)
    return made


def voice(reader: ReadAloud) -> StandIn:
    found = reader.findChild(StandIn)
    assert found is not None
    return found


def marked(window: MainWindow) -> list[str]:
    ground = QColor(window.themes.theme.selection)
    return [
        each.cursor.selectedText()
        for each in window.article.browser.extraSelections()
        if each.format.background().color() == ground
    ]


def test_an_article_is_read_to_its_end(qtbot: QtBot, window: MainWindow, reader: ReadAloud) -> None:
    reader.start()
    spoken = voice(reader)
    assert (spoken.told, spoken.language) == ([LONG], "en")
    paragraph = (WORDS * 60).strip()
    for count in (1, 2, 3):
        spoken.ended.emit()
        qtbot.waitUntil(lambda count=count: spoken.told == [LONG, *[paragraph] * count])
        qtbot.waitUntil(lambda: [each.strip() for each in marked(window)] == [paragraph])
    qtbot.waitUntil(lambda: window.article.browser.verticalScrollBar().value() > 0)
    spoken.ended.emit()
    qtbot.waitUntil(lambda: not reader.is_reading)
    qtbot.waitUntil(lambda: marked(window) == [])


def test_selected_words_alone_are_read(qtbot: QtBot, window: MainWindow, reader: ReadAloud) -> None:
    cursor = QTextCursor(window.article.browser.document())
    cursor.setPosition(4)
    cursor.setPosition(14, QTextCursor.MoveMode.KeepAnchor)
    window.article.browser.setTextCursor(cursor)
    reader.start()
    spoken = voice(reader)
    assert spoken.told == ["ministries"]
    spoken.ended.emit()
    qtbot.waitUntil(lambda: not reader.is_reading)


def test_words_behind_letters_beyond_the_first_plane_are_read_as_selected(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary, reader: ReadAloud
) -> None:
    library.add_article("Northern Wire", "Smiles", age_s=30, text="😀😀😀 Two ministries met. ")
    window.article.show_article(library.articles["Smiles"])
    qtbot.waitUntil(lambda: "ministries met" in window.article.browser.toPlainText() and window.article.is_complete())
    window.article.browser.setTextCursor(window.article.browser.document().find("ministries"))
    reader.start()
    assert voice(reader).told == ["ministries"]


def test_another_article_a_word_or_a_failure_ends_it(
    qtbot: QtBot, window: MainWindow, library: WindowLibrary, reader: ReadAloud
) -> None:
    words: list[str] = []
    reader.said.connect(words.append)
    reader.start()
    open_article(qtbot, window, library, THAW)
    qtbot.waitUntil(lambda: not reader.is_reading)
    assert voice(reader).stops == 1
    reader.start()
    reader.stop()
    assert voice(reader).stops == 2
    reader.start()
    voice(reader).failed.emit("no sound card")
    assert not reader.is_reading
    assert words == ["The voice of this system failed."]


def test_without_a_voice_it_is_said(window: MainWindow, reader: ReadAloud) -> None:
    def none(_parent: QObject) -> Voice:
        raise NoVoiceError("libpulse.so.0 is missing")

    silent = ReadAloud(window.article, window, none)
    words: list[str] = []
    silent.said.connect(words.append)
    silent.start()
    assert not silent.is_reading
    assert words == ["This system has no voice to read aloud with."]


def test_the_actions_are_there_where_speech_is(window: MainWindow) -> None:
    assert window.actions_["read_aloud"].isVisible() is may_speak()
    assert any(each.text == "Read aloud" for each in window.actions_.sheet()) is may_speak()
    assert not window.actions_["stop_reading"].isEnabled()


@pytest.mark.qt_log_ignore("pipewire", extend=True)
@pytest.mark.skipif(not may_speak(), reason="Qt's speech is an optional part, and not installed here")
def test_qts_own_stand_in_says_one_text_after_another(qtbot: QtBot) -> None:
    try:
        speaking = Voice(None, "mock")
    except NoVoiceError as error:
        pytest.skip(str(error))
    speaking.use_language("nb")
    speaking.use_language("ja")
    for text in ("One two.", "Three."):
        with qtbot.waitSignal(speaking.ended):
            speaking.say(text)
    ends: list[bool] = []
    speaking.ended.connect(lambda: ends.append(True))
    speaking.say("A long text that nobody wants to hear to its end.")
    speaking.stop()
    speaking.say("Four.")
    qtbot.waitUntil(lambda: ends == [True])


def test_the_optional_part_is_of_the_same_version() -> None:
    pins = [
        re.search(r"^PySide6-\w+==(\S+)", (ROOT / name).read_text("utf-8"), re.MULTILINE)
        for name in ("requirements.txt", "requirements-speech.txt")
    ]
    assert len({pin[1] for pin in pins if pin is not None}) == 1
