"""In every language that can be chosen the words have the room they need where they stand closest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.frame import Scrolled
from gui.dialogs.labels import Line
from gui.dialogs.shortcut_editor import ShortcutEditor
from gui.dialogs.welcome import WelcomePage
from gui.digest_page.choices import FILES, Choices
from gui.digest_page.page import WIDTH_PX
from gui.jobs import Jobs
from gui.languages.choosing import OWN_NAMES, PLACE
from gui.preferences.rows import Row
from gui.preferences.window import PreferencesWindow
from gui.searching.help_card import SearchHelp
from gui.settings import Settings
from gui.theme import LIGHT
from storage import schema
from storage.paths import profile
from tests.gui.dialog_engine import AnsweringEngine


@pytest.fixture(params=sorted(OWN_NAMES))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translator = QTranslator()
    assert translator.load(f"broadsheet_{request.param}", str(PLACE))
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


def test_the_fields_of_preferences_stand_below_each_other(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    place = profile(tmp_path / "profile")
    schema.prepare(place, 1_795_000_000)
    jobs = Jobs(place.database)
    window = PreferencesWindow(Settings(tmp_path / "settings.json"), jobs, place)
    qtbot.addWidget(window)
    window.show()
    lefts, cut = set(), []
    for row in window.findChildren(Row):
        label = next((each for each in row.findChildren(QLabel) if each.buddy() is not None), None)
        if label is not None:
            lefts.add(row.control.x())
            longest = max(label.text().replace("&", "").split(), key=len, default="")
            has_room = QFontMetrics(label.font()).horizontalAdvance(longest) <= label.width()
            if not has_room or label.heightForWidth(label.width()) > label.height():
                cut.append(label.text())
    jobs.close()
    assert len(lefts) == 1, lefts
    assert cut == []


def test_dialogs_give_their_words_room(qtbot: QtBot, language: str) -> None:
    card, editor, page = SearchHelp(), ShortcutEditor([]), WelcomePage(AnsweringEngine())
    for each in (card, editor, page):
        qtbot.addWidget(each)
        each.show()
    area = card.findChildren(Scrolled)[0]
    content = area.widget()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0 and content.width() == area.viewport().width())
    assert all(content.rect().contains(each.geometry()) for each in content.findChildren(Line))
    for button in (editor.use, editor.also, editor.none, editor.own):
        assert button.width() >= button.sizeHint().width(), button.text()
    words = page.address.fontMetrics().horizontalAdvance(page.address.placeholderText())
    assert page.address.contentsRect().width() > words


def test_the_choices_of_a_digest_stand_in_one_row(qtbot: QtBot, language: str) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    choices = Choices(holder)
    choices.show_theme(LIGHT)
    holder.resize(1200, 100)
    holder.show()
    choices.show_length(0)
    assert [each.isChecked() for each in choices.length.menu().actions()] == [False, False, False, True]
    for is_briefing in (False, True):
        choices.is_briefing(is_briefing)
        shown = [*choices.times, choices.past, choices.length, choices.more, choices.finish]
        needed = sum(each.sizeHint().width() + 7 for each in shown if not each.isHidden())
        one_row = choices.more.sizeHint().height()
        # The page's full width, and as little as all but the files need.
        for width in (WIDTH_PX - 20, needed):
            choices.resize(width, 60)
            assert choices.heightForWidth(width) == one_row, (language, width)
            folded = [name for name in FILES if choices.files[name].isHidden()]
            assert folded == list(FILES[len(FILES) - len(folded) :])
            menu = choices.more.menu()
            assert menu is not None
            offered = [each.text() for each in menu.actions() if each.isVisible()]
            assert [name for name in FILES if any(name.upper() in each for each in offered)] == folded
        assert folded == list(FILES)
        # The narrowest window has several rows, the files still behind "More".
        choices.resize(300, 200)
        assert choices.heightForWidth(300) > one_row
        assert all(choices.files[name].isHidden() for name in FILES)
    menu = choices.more.menu()
    assert menu is not None
    with qtbot.waitSignal(choices.file_wanted) as wanted:
        next(each for each in menu.actions() if "PDF" in each.text()).trigger()
    assert wanted.args == ["pdf"]
