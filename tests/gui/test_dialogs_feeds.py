"""A feed's properties, and the list of feeds that need attention."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.dialogs.attention import AttentionDialog
from gui.dialogs.feed_properties import FeedPropertiesDialog
from gui.words import problem_sentence
from storage.picture_types import PicturePolicy
from storage.types import FeedProblem, FeedRow, FolderRow
from tests.gui.dialog_engine import tab_order

FOLDERS = [FolderRow(1, "World", None, 0), FolderRow(2, "Business", None, 1)]
FEED = FeedRow(
    id=3,
    title="The <b>Wire</b> & Co",
    url="https://wire.example/feed",
    site_url="https://wire.example",
    folder_id=1,
    position=0,
    articles=1200,
    unread=40,
    next_check_at=1_795_500_000,
    last_checked_at=1_795_498_200,
    interval_s=None,
    problem=None,
    previous_url=None,
)
PROBLEM = FeedProblem("timeout", 1_795_000_000, "ReadTimeout", None, 4)
FAILING = dataclasses.replace(FEED, problem=PROBLEM, previous_url="http://old.example/rss")


@pytest.fixture
def dialog(qtbot: QtBot) -> FeedPropertiesDialog:
    dialog = FeedPropertiesDialog(FAILING, FOLDERS, 1800)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_what_is_known_is_shown(dialog: FeedPropertiesDialog) -> None:
    assert dialog.headline.text() == FEED.title
    assert dialog.address.text() == FEED.url
    assert dialog.address.isReadOnly()
    assert "http://old.example/rss" in dialog.previous.text()
    assert "40" in dialog.counts.text()
    assert "every 30 minutes" in dialog.interval.currentText()
    assert dialog.problem.isVisible()
    assert dialog.problem_words.text().startswith(problem_sentence("timeout"))


def test_only_what_changed_is_told(qtbot: QtBot, dialog: FeedPropertiesDialog) -> None:
    with (
        qtbot.assertNotEmitted(dialog.renamed),
        qtbot.assertNotEmitted(dialog.moved),
        qtbot.assertNotEmitted(dialog.interval_chosen),
    ):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_name_folder_and_interval_are_told(qtbot: QtBot, dialog: FeedPropertiesDialog) -> None:
    qtbot.keyClicks(dialog.title, "Wire")
    dialog.folder.choose(2)
    dialog.interval.setCurrentIndex(dialog.interval.findData(3600))
    with qtbot.waitSignals([dialog.renamed, dialog.moved, dialog.interval_chosen]):
        qtbot.keyClick(dialog.title, Qt.Key.Key_Return)


def test_a_folder_and_an_interval_can_be_taken_away(qtbot: QtBot) -> None:
    dialog = FeedPropertiesDialog(dataclasses.replace(FEED, interval_s=5400), FOLDERS, 1800)
    qtbot.addWidget(dialog)
    assert dialog.interval.currentText() == "every 90 minutes"
    dialog.interval.setCurrentIndex(0)
    dialog.folder.choose(None)
    dialog.title.clear()
    dialog.pictures.setCurrentIndex(2)
    told: list[tuple[object, ...]] = []
    for signal in (dialog.renamed, dialog.moved, dialog.interval_chosen, dialog.pictures_chosen):
        signal.connect(lambda *values: told.append(values))
    dialog.save.click()
    assert told == [(3, ""), (3, None), (3, None), (3, PicturePolicy.SAVED)]


def test_retrying_says_so_until_it_is_known(qtbot: QtBot, dialog: FeedPropertiesDialog) -> None:
    with qtbot.waitSignal(dialog.retry_wanted) as wanted:
        qtbot.mouseClick(dialog.retry, Qt.MouseButton.LeftButton)
    assert wanted.args == [3]
    assert not dialog.retry.isEnabled()
    dialog.title.setText("Typed meanwhile")
    dialog.show_feed(FEED)
    assert not dialog.problem.isVisible()
    assert dialog.title.text() == "Typed meanwhile"


def test_copy_open_and_unsubscribe(qtbot: QtBot, dialog: FeedPropertiesDialog) -> None:
    buttons = {button.accessibleName(): button for button in dialog.findChildren(type(dialog.retry))}
    qtbot.mouseClick(buttons["Copy: Address"], Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == FEED.url
    with qtbot.waitSignal(dialog.open_wanted) as opened:
        qtbot.mouseClick(buttons["Open: Website"], Qt.MouseButton.LeftButton)
    assert opened.args == ["https://wire.example"]
    with qtbot.waitSignal(dialog.unsubscribe_wanted):
        qtbot.mouseClick(dialog.unsubscribe, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_a_feed_never_read_yet(qtbot: QtBot) -> None:
    feed = dataclasses.replace(FEED, last_checked_at=None, next_check_at=None, site_url=None)
    dialog = FeedPropertiesDialog(feed, FOLDERS, 3600)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.times.text() == "Not yet"
    assert not dialog.site.isVisible()
    assert not dialog.previous.isVisible()


@pytest.fixture
def attention(qtbot: QtBot) -> AttentionDialog:
    dialog = AttentionDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    earlier = dataclasses.replace(
        FAILING, id=4, title="Older", problem=dataclasses.replace(PROBLEM, since=1, failures=1)
    )
    dialog.show_feeds([FEED, FAILING, earlier])
    dialog.show()
    return dialog


def test_the_longest_failing_comes_first(attention: AttentionDialog) -> None:
    assert [entry.feed.id for entry in attention.feeds] == [4, 3]
    assert attention.feeds[1].words.text() == problem_sentence("timeout")


def test_one_and_all_are_retried(qtbot: QtBot, attention: AttentionDialog) -> None:
    with qtbot.waitSignal(attention.retry_wanted) as wanted:
        qtbot.mouseClick(attention.feeds[1].retry, Qt.MouseButton.LeftButton)
    assert wanted.args == [(3,)]
    assert not attention.feeds[1].retry.isEnabled()
    with qtbot.waitSignal(attention.retry_wanted) as wanted:
        qtbot.mouseClick(attention.retry_all, Qt.MouseButton.LeftButton)
    assert wanted.args == [(4, 3)]


def test_its_other_buttons(qtbot: QtBot, attention: AttentionDialog) -> None:
    entry = attention.feeds[0]
    with qtbot.waitSignal(attention.open_wanted) as told:
        entry.open.click()
    assert told.args == ["https://wire.example"]
    with qtbot.waitSignal(attention.properties_wanted) as told:
        entry.properties.click()
    assert told.args == [4]
    with qtbot.waitSignal(attention.unsubscribe_wanted) as told:
        entry.unsubscribe.click()
    assert told.args == [4]


def test_the_focus_stays_when_the_list_changes(qtbot: QtBot, attention: AttentionDialog) -> None:
    attention.activateWindow()
    qtbot.waitUntil(attention.isActiveWindow)
    attention.feeds[1].unsubscribe.setFocus()
    attention.show_feeds([FAILING])
    assert attention.feeds[0].unsubscribe.hasFocus()


def test_when_nothing_fails_any_more(attention: AttentionDialog) -> None:
    attention.show_feeds([FEED])
    assert attention.feeds == []
    assert not attention.retry_all.isEnabled()
    assert attention.words.text() == "All feeds could be read at their last check."


def test_tab_goes_through_the_feeds_to_the_buttons(attention: AttentionDialog) -> None:
    order = tab_order(attention)
    assert order[:8] == [button for entry in attention.feeds for button in entry.choices]
    assert order[8] is attention.retry_all
    assert len(order) == 10
