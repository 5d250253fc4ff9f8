"""The digest in the real window: a page from the engine, going about by keys, opening a story and coming back to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.digest_page.columns import TWO_COLUMNS_PX
from gui.digest_page.kept import KeptEditions
from gui.digest_page.own_dates import OwnDates
from gui.main_window import MainWindow
from gui.printing import draw_black, print_document
from gui.theme import DARK
from storage import editions, stories, topics
from storage.feed_types import DigestShare
from tests.gui.test_window import CAPITAL, THAW, TREASURY, open_window, window
from tests.gui.window_library import WindowLibrary

__all__ = ["open_window", "window"]

Key = Qt.Key
SOON_MS = 60_000
"""A start of the engine on a machine that does much else."""


@pytest.fixture
def told(library: WindowLibrary) -> WindowLibrary:
    """The library with a story of three publishers, one of whose articles carries a topic."""
    ids = [library.articles[title] for title in (CAPITAL, THAW, TREASURY)]
    for number, article_id in enumerate(ids):
        url = f"https://paper{number}.example/{article_id}"
        library.conn.execute("UPDATE articles SET url = ? WHERE id = ?", (url, article_id))
    stories.merge(library.conn, ids)
    topics.tag(library.conn, [library.articles["Smelter restarts after review"]], library.topics["Rare earths"], 1)
    return library


@pytest.fixture
def page(qtbot: QtBot, told: WindowLibrary, open_window: Callable[[], MainWindow]) -> MainWindow:
    opened = open_window()
    opened.actions_["go_digest"].trigger()
    wait(qtbot, opened)
    return opened


def wait(qtbot: QtBot, opened: MainWindow) -> None:
    """Until an edition stands there."""
    qtbot.waitUntil(lambda: opened.digest.page.edition is not None and opened.digest.page.is_settled(), timeout=SOON_MS)


def wait_for_days(qtbot: QtBot, opened: MainWindow, days: int) -> None:
    """Until an edition of so many days stands there, summer time taken into account."""

    def stands() -> bool:
        made = opened.digest.page.edition
        return made is not None and abs(made.until - made.since - days * 86_400) <= 3600

    qtbot.waitUntil(stands, timeout=SOON_MS)
    wait(qtbot, opened)


def test_the_page_stands_in_place_of_the_reader_and_leaves_it_again(qtbot: QtBot, page: MainWindow) -> None:
    assert page.digest.is_shown
    assert page.toolbar.digest.isChecked()
    assert not page.articles.isVisible()
    edition = page.digest.page.edition
    assert edition is not None
    assert edition.lead is not None
    assert edition.lead.headline in (CAPITAL, THAW, TREASURY)
    assert [section.topic for section in edition.sections] == ["Rare earths", None]
    assert not page.digest.page.ending.isHidden()
    qtbot.mouseClick(page.toolbar.articles, Qt.MouseButton.LeftButton)
    assert page.articles.isVisible()
    assert not page.toolbar.digest.isChecked()


def test_every_story_can_be_reached_by_keys_and_tells_why_it_stands_there(page: MainWindow) -> None:
    sheet = page.digest.page.sheet
    count = len(sheet.stories)
    for number in range(count):
        page.actions_["next"].trigger()
        block = QApplication.focusWidget()
        assert block is sheet.block(number)
        assert block.accessibleName() == sheet.block(number).story.headline
        assert block.accessibleDescription().endswith(f"Story {number + 1} of {count}")
        assert "recent" in block.toolTip()
    page.actions_["next"].trigger()
    assert QApplication.focusWidget() is sheet.block(count - 1)
    page.actions_["previous"].trigger()
    assert QApplication.focusWidget() is sheet.block(count - 2)


def test_a_story_opens_as_its_articles_and_back_is_where_one_was(qtbot: QtBot, page: MainWindow) -> None:
    page.actions_["next"].trigger()
    block = page.digest.page.sheet.block(0)
    qtbot.keyClick(block, Key.Key_Return)
    assert not page.digest.is_shown
    assert page.navigation.query == f"story:{block.story.story_id}"
    qtbot.waitUntil(lambda: page.articles.is_settled() and page.article.body() is not None)
    assert page.article.article_id() == block.story.headline_id
    page.actions_["back"].trigger()
    assert page.digest.is_shown
    assert QApplication.focusWidget() is block
    assert page.navigation.query == ""


def test_a_storys_menu_gives_its_feeds_another_share_of_the_next_page(
    qtbot: QtBot, page: MainWindow, told: WindowLibrary
) -> None:
    digest = page.digest
    before = digest.page.edition
    block = digest.page.sheet.block(0)
    source = block.story.articles[0].source
    QApplication.sendEvent(block, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(QMenu)))
    (menu,) = [each for each in page.findChildren(QMenu) if each.isVisible()]
    inner = next(each.menu() for each in menu.actions() if each.text() == f"{source} in the digest")
    assert isinstance(inner, QMenu)
    assert [each.isChecked() for each in inner.actions()] == [False, True, False]
    inner.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: page.undo.undo_label == f"More of {source} in the digest, from the next one on")
    qtbot.waitUntil(lambda: DigestShare.MORE in [feed.digest_share for feed in page.view.library.feeds])
    assert digest.page.edition is before
    page.actions_["go_digest"].trigger()
    qtbot.waitUntil(lambda: digest.page.edition is not before, timeout=SOON_MS)
    wait(qtbot, page)
    assert f"you want more of {source} in the digest" in digest.page.sheet.block(0).toolTip()
    page.undo.undo()
    qtbot.waitUntil(lambda: DigestShare.MORE not in [feed.digest_share for feed in page.view.library.feeds])


def test_an_article_that_is_alone_opens_itself(qtbot: QtBot, page: MainWindow) -> None:
    sheet = page.digest.page.sheet
    block = sheet.block(len(sheet.stories) - 1)
    assert block.story.story_id is None
    qtbot.mouseClick(block, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.article.article_id() == block.story.headline_id)
    page.actions_["back"].trigger()
    assert page.digest.is_shown


def test_another_list_leaves_the_page(page: MainWindow) -> None:
    page.actions_["go_unread"].trigger()
    page.sidebar.setFocus()
    page.actions_["go_digest"].trigger()
    page.actions_["go_saved"].trigger()
    assert not page.digest.is_shown
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.articles.isAncestorOf(focused)
    page.actions_["back"].trigger()
    assert not page.digest.is_shown


def test_marking_it_read_keeps_it_and_one_undo_takes_both_back(
    qtbot: QtBot, page: MainWindow, told: WindowLibrary
) -> None:
    page.digest.page.choices.finish.click()
    qtbot.waitUntil(lambda: told.state(CAPITAL) == (1, 0))
    (kept,) = editions.archive(told.conn)
    assert kept.headline in (CAPITAL, THAW, TREASURY)
    qtbot.waitUntil(lambda: page.undo.undo_label is not None)
    page.undo.undo()
    qtbot.waitUntil(lambda: told.state(CAPITAL) == (0, 0))
    assert editions.archive(told.conn) == []


def test_a_kept_digest_is_found_by_its_words(qtbot: QtBot, page: MainWindow, told: WindowLibrary) -> None:
    page.digest.page.choices.finish.click()
    qtbot.waitUntil(lambda: len(editions.archive(told.conn)) == 1)
    dialog = KeptEditions(page.jobs, page)
    qtbot.keyClicks(dialog.field, "lighthouses nowhere")
    qtbot.waitUntil(lambda: (item := dialog.list.item(0)) is not None and item.flags() == Qt.ItemFlag.NoItemFlags)
    dialog.field.setText("lighthouses")
    qtbot.waitUntil(lambda: (item := dialog.list.item(0)) is not None and item.flags() != Qt.ItemFlag.NoItemFlags)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.field, Key.Key_Return)
    page.digest.page.show_problem("gone")
    page.digest._on_kept(chosen.args[0])
    wait(qtbot, page)


def test_a_day_without_news_says_so(qtbot: QtBot, page: MainWindow) -> None:
    choices = page.digest.page.choices
    choices.day_wanted.emit(QDate.currentDate().addDays(-300))
    qtbot.waitUntil(lambda: not page.digest.page.message.isHidden(), timeout=SOON_MS)
    assert not choices.finish.isEnabled()
    assert not any(pill.isChecked() for pill in choices.periods.values())
    choices.periods["week"].click()
    qtbot.waitUntil(choices.finish.isEnabled, timeout=SOON_MS)


def test_a_page_that_had_nothing_to_tell_is_made_anew_when_it_is_shown_again(
    qtbot: QtBot, library: WindowLibrary, open_window: Callable[[], MainWindow]
) -> None:
    library.conn.execute("UPDATE states SET sort_at = sort_at - 4000000")
    opened = open_window()
    opened.actions_["go_digest"].trigger()
    wait(qtbot, opened)
    assert opened.digest.page.edition is not None
    assert opened.digest.page.edition.lead is None
    library.conn.execute("UPDATE states SET sort_at = sort_at + 4000000")
    opened.actions_["go_digest"].trigger()
    qtbot.waitUntil(opened.digest.page.choices.finish.isEnabled, timeout=SOON_MS)


def test_a_briefing_tells_of_one_topic(qtbot: QtBot, page: MainWindow, told: WindowLibrary) -> None:
    page.menus.briefing_wanted.emit(told.topics["Rare earths"])
    qtbot.waitUntil(lambda: (made := page.digest.page.edition) is not None and made.topic is not None, timeout=SOON_MS)
    made = page.digest.page.edition
    assert made is not None
    assert made.briefing is not None
    assert sum(week.articles for week in made.briefing.weeks) == 1
    assert page.digest.page.title.text() == "Rare earths"
    choices = page.digest.page.choices
    assert [days for days, pill in choices.spans.items() if not pill.isHidden() and pill.isChecked()] == [90]
    assert not any(pill.isVisible() for pill in choices.periods.values())
    choices.spans[30].click()
    wait_for_days(qtbot, page, 30)
    choices.spans[0].click()
    dialog = page.findChild(OwnDates)
    assert isinstance(dialog, OwnDates)
    assert dialog.first.date().daysTo(dialog.last.date()) == 30
    dialog.first.setDate(QDate.currentDate())
    dialog.last.setDate(QDate.currentDate().addDays(-9))
    dialog.show_button.click()
    wait_for_days(qtbot, page, 10)
    assert choices.spans[0].isChecked()
    page.menus.briefing_wanted.emit(told.topics["Rare earths"])
    wait_for_days(qtbot, page, 30)
    page.actions_["go_digest"].trigger()
    qtbot.waitUntil(lambda: (again := page.digest.page.edition) is not None and again.topic is None, timeout=SOON_MS)


def test_it_is_written_to_a_file(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    target = tmp_path / "digest.md"
    with qtbot.waitSignal(page.digest.output.said, timeout=SOON_MS, check_params_cb=lambda text: "digest.md" in text):
        page.digest.output.save(str(target))
    assert CAPITAL in target.read_text("utf-8")


def test_it_is_printed_black_on_white_whatever_the_window_wears(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    edition = page.digest.page.edition
    assert edition is not None
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "digest.pdf"))
    with qtbot.waitSignal(page.digest.output.said, timeout=SOON_MS, check_params_cb=lambda text: text == "Printed"):
        page.digest.output.print_on(edition, printer)
    assert (tmp_path / "digest.pdf").read_bytes().startswith(b"%PDF-")
    page.settings.theme_choice = "dark"
    document = print_document("Title", "", "<p>text</p>", {}, language=None, family="")
    sheet = QImage(600, 400, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    draw_black(document, painter, QRectF(0, 0, 600, 400))
    painter.end()
    colors = {sheet.pixelColor(x, y).lightness() for x in range(0, 300, 2) for y in range(0, 120, 2)}
    assert min(colors) < 60


def test_a_narrow_dark_page_has_one_column(qtbot: QtBot, page: MainWindow) -> None:
    sheet = page.digest.page.sheet
    blocks = [sheet.block(number) for number in range(len(sheet.stories))]
    page.resize(1440, 900)
    qtbot.waitUntil(lambda: page.digest.page.width() > TWO_COLUMNS_PX and page.digest.page.is_settled())
    assert len({block.x() for block in blocks}) == 2
    page.resize(700, 900)
    qtbot.waitUntil(lambda: page.digest.page.width() < TWO_COLUMNS_PX and page.digest.page.is_settled())
    assert len({block.x() for block in blocks}) == 1
    page.settings.theme_choice = "dark"
    ground = page.digest.page.grab().toImage().pixelColor(4, 300)
    assert ground.name() == DARK.page
