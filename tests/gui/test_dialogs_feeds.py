"""A feed's properties, and the page of feeds that need attention."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from feeds.protocol.access import MASK, Access
from gui.addresses import shown_address
from gui.dialogs.feed_properties import FeedPropertiesDialog
from gui.health_page.page import HealthPage
from gui.words import problem_sentence
from storage.feed_types import DigestShare, FeedProblem, FeedRow, FolderRow
from storage.picture_types import PicturePolicy
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
    assert dialog.site.isReadOnly()
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
    dialog.digest_share.setCurrentIndex(0)
    told: list[tuple[object, ...]] = []
    chosen = (dialog.renamed, dialog.moved, dialog.interval_chosen, dialog.digest_share_chosen, dialog.pictures_chosen)
    for signal in chosen:
        signal.connect(lambda *values: told.append(values))
    dialog.save.click()
    assert told == [(3, ""), (3, None), (3, None), (3, DigestShare.MORE), (3, PicturePolicy.SAVED)]


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
def attention(qtbot: QtBot) -> HealthPage:
    dialog = HealthPage()
    dialog.resize(900, 700)
    qtbot.addWidget(dialog)
    earlier = dataclasses.replace(
        FAILING, id=4, title="Older", problem=dataclasses.replace(PROBLEM, since=1, failures=1)
    )
    dialog.show_feeds([FEED, FAILING, earlier])
    dialog.show()
    return dialog


def test_the_longest_failing_comes_first(attention: HealthPage) -> None:
    assert [entry.feed.id for entry in attention.feeds] == [4, 3]
    assert attention.feeds[1].words.text() == problem_sentence("timeout")


def test_one_and_all_are_retried(qtbot: QtBot, attention: HealthPage) -> None:
    with qtbot.waitSignal(attention.retry_wanted) as wanted:
        qtbot.mouseClick(attention.feeds[1].retry, Qt.MouseButton.LeftButton)
    assert wanted.args == [(3,)]
    assert not attention.feeds[1].retry.isEnabled()
    with qtbot.waitSignal(attention.retry_wanted) as wanted:
        qtbot.mouseClick(attention.retry_all, Qt.MouseButton.LeftButton)
    assert wanted.args == [(4, 3)]


def test_its_other_buttons(qtbot: QtBot, attention: HealthPage) -> None:
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


def test_the_focus_stays_when_the_list_changes(qtbot: QtBot, attention: HealthPage) -> None:
    attention.activateWindow()
    qtbot.waitUntil(attention.isActiveWindow)
    attention.feeds[1].unsubscribe.setFocus()
    attention.show_feeds([FAILING])
    assert attention.feeds[0].unsubscribe.hasFocus()


def test_when_nothing_fails_any_more(attention: HealthPage) -> None:
    attention.show_feeds([FEED])
    assert attention.feeds == []
    assert not attention.retry_all.isEnabled()
    assert attention.words.text() == "All feeds could be read at their last check."


def test_tab_goes_through_the_feeds(attention: HealthPage) -> None:
    order = tab_order(attention)
    assert order[:2] == [attention.retry_all, attention.back]
    assert order[2:] == [button for entry in attention.feeds for button in entry.choices if not button.isHidden()]


def test_a_new_address_is_offered_and_taken(qtbot: QtBot, attention: HealthPage) -> None:
    entry = attention.feeds[1]
    assert entry.take.isHidden()
    attention.show_found(3, "https://xn--bcher-kva.example/feed")
    assert "https://bücher.example/feed" in entry.found.text()
    with qtbot.waitSignal(attention.address_wanted) as told:
        entry.take.click()
    assert told.args == [3, "https://xn--bcher-kva.example/feed"]
    attention.show_feeds([dataclasses.replace(FAILING, title="Renamed")])
    assert not attention.feeds[0].take.isHidden()


def test_feeds_are_paused_and_resumed(qtbot: QtBot, attention: HealthPage) -> None:
    with qtbot.waitSignal(attention.pause_wanted) as told:
        attention.feeds[1].pause.click()
    assert told.args == [3, True]
    attention.show_feeds([dataclasses.replace(FAILING, paused_at=5)])
    assert attention.feeds == []
    with qtbot.waitSignal(attention.pause_wanted) as told:
        attention.paused[0].resume.click()
    assert told.args == [3, False]


def test_what_is_kept_fetched_and_paused_is_told(qtbot: QtBot, dialog: FeedPropertiesDialog) -> None:
    told: list[tuple[object, ...]] = []
    for signal in (dialog.address_chosen, dialog.paused_chosen, dialog.full_text_chosen, dialog.keep_chosen):
        signal.connect(lambda *values: told.append(values))
    dialog.address.setText("https://new.example/feed")
    dialog.paused.setChecked(True)
    dialog.full_text.setCurrentIndex(1)
    dialog.keep_days.setCurrentIndex(dialog.keep_days.findData(30))
    dialog.save.click()
    assert sorted(told, key=str) == sorted(
        [(3, "https://new.example/feed"), (3, True), (3, "always"), (3, 30, None)], key=str
    )


def test_an_address_that_is_none_is_not_taken(qtbot: QtBot, dialog: FeedPropertiesDialog) -> None:
    dialog.address.setText("file:///etc/passwd")
    with qtbot.assertNotEmitted(dialog.address_chosen):
        dialog.save.click()


def test_secrets_are_not_shown_and_stay_unless_typed(qtbot: QtBot, dialog: FeedPropertiesDialog) -> None:
    access = dialog.access
    assert not access.isEnabled()
    access.show_access(Access(1, "", "anna", True, (f"Cookie: {MASK}",), "file"))
    assert (access.password.text(), access.typed_password()) == ("", None)
    assert "file" in access.place.text()
    dialog.pages.setCurrentWidget(access)
    qtbot.keyClicks(access.user_agent, "Reader")
    with qtbot.waitSignal(dialog.access_chosen) as told:
        dialog.save.click()
    assert told.args == [3, "Reader", "anna", None, (f"Cookie: {MASK}",)]


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://xn--bcher-kva.example/a?b=%C3%BC", "https://bücher.example/a?b=%C3%BC"),
        ("https://xn--80ak6aa92e.com/", "https://xn--80ak6aa92e.com/"),
        ("https://xn--pypal-4ve.com/", "https://xn--pypal-4ve.com/"),
        ("https://xn--80aswg.xn--p1ai/", "https://сайт.рф/"),
        ("https://xn--wgv71a119e.jp/", "https://日本語.jp/"),
        ("https://news.example/feed", "https://news.example/feed"),
        ("https://xn--99999999.example/", "https://xn--99999999.example/"),
    ],
)
def test_names_are_shown_in_their_script_unless_they_are_a_disguise(address: str, shown: str) -> None:
    assert shown_address(address) == shown
