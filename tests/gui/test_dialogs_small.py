"""The small dialogs, driven by keys and clicks: names, merging, shortcuts, about, toast, colours, layouts."""

from __future__ import annotations

from importlib.metadata import distribution
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from digest.topics import TOPIC_COLORS
from gui.dialogs.about import LICENCES, AboutDialog
from gui.dialogs.colors import Swatches, color_name
from gui.dialogs.flow import ColumnsLayout, FlowLayout
from gui.dialogs.folder_chooser import FolderChooser
from gui.dialogs.folder_name import FolderNameDialog
from gui.dialogs.labels import Elided, Line, plain_tip
from gui.dialogs.licences import LicencesDialog
from gui.dialogs.search_name import SearchNameDialog, suggested_name
from gui.dialogs.shortcuts import ActionKeys, ShortcutSheet
from gui.dialogs.times import interval_words
from gui.dialogs.toast import Toast
from gui.dialogs.topic_merge import TopicMergeDialog
from gui.licences import packages
from gui.theme import DARK, LIGHT, SEPIA, Theme, palette, style_sheet
from storage.feed_types import FolderRow
from storage.types import TopicRow

SANCTIONS = TopicRow(1, "Sanctions", "#d55e00", "sanctions", 0, 12, 3)
ENERGY = TopicRow(2, "Energy", "#009e73", None, 1, 1, 0)


def test_a_search_is_named_and_its_query_is_proposed(qtbot: QtBot) -> None:
    dialog = SearchNameDialog("lithium OR cobalt", {"Oil"})
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.field.text() == "lithium OR cobalt"
    assert dialog.field.selectedText() == "lithium OR cobalt"
    qtbot.keyClicks(dialog.field, "  Battery   metals ")
    with qtbot.waitSignal(dialog.named) as named:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert named.args == ["Battery metals"]
    assert not dialog.isVisible()


def test_a_long_query_is_cut_between_words() -> None:
    query = "(lithium OR cobalt OR nickel OR graphite OR manganese) export licence"
    assert suggested_name(query) == "(lithium OR cobalt OR nickel OR graphite OR manganese)…"
    assert suggested_name(" a  b ") == "a b"


def test_a_name_that_is_taken_or_empty_is_refused(qtbot: QtBot) -> None:
    dialog = SearchNameDialog("oil", {"OIL"}, name="")
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.button.isEnabled()
    assert dialog.problem.text()
    dialog.field.setText("   ")
    assert not dialog.button.isEnabled()
    assert not dialog.problem.text()
    with qtbot.assertNotEmitted(dialog.named):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)


def test_renaming_keeps_its_own_name_free(qtbot: QtBot) -> None:
    dialog = FolderNameDialog({"World", "Europe"}, name="World")
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.button.isEnabled()
    dialog.field.setText("europe")
    assert not dialog.button.isEnabled()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_merging_names_what_moves_and_tells_both_ids(qtbot: QtBot) -> None:
    dialog = TopicMergeDialog(SANCTIONS, [SANCTIONS, ENERGY])
    qtbot.addWidget(dialog)
    dialog.open()
    assert [dialog.box.itemText(index) for index in range(dialog.box.count())] == ["Energy"]
    assert "12 articles" in dialog.words.text()
    with qtbot.waitSignal(dialog.merged) as merged:
        qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert merged.args == [1, 2]


def test_enter_on_a_button_is_that_buttons(qtbot: QtBot) -> None:
    dialog = TopicMergeDialog(SANCTIONS, [SANCTIONS, ENERGY])
    qtbot.addWidget(dialog)
    dialog.open()
    (cancel,) = (each for each in dialog.buttons.buttons() if each is not dialog.button)
    cancel.setFocus()
    with qtbot.assertNotEmitted(dialog.merged):
        qtbot.keyClick(cancel, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_merging_needs_another_topic(qtbot: QtBot) -> None:
    dialog = TopicMergeDialog(ENERGY, [ENERGY])
    qtbot.addWidget(dialog)
    assert not dialog.button.isEnabled()
    assert dialog.words.text() == "There is no other topic yet."


def test_the_sheet_of_keys_filters_by_action_menu_and_key(qtbot: QtBot) -> None:
    sheet = ShortcutSheet(
        [
            ActionKeys("Article", "Next article", ("J",)),
            ActionKeys("Article", "Open in browser", ("Return", "V")),
            ActionKeys("View", "Full screen", ("F11",)),
        ]
    )
    qtbot.addWidget(sheet)
    sheet.show()

    def shown() -> list[str]:
        return [line.text() for line in sheet.findChildren(Line) if line.isVisible() and line is not sheet.headline]

    assert "Return  V" in shown()
    qtbot.keyClicks(sheet.field, "f11")
    assert shown() == ["View", "Full screen", "F11"]
    sheet.field.setText("article")
    assert "Open in browser" in shown()
    assert "Full screen" not in shown()
    sheet.field.setText("nothing such")
    assert shown() == ["No action is called that."]
    qtbot.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_sheet_of_keys_stands_in_columns_of_like_height(qtbot: QtBot) -> None:
    long = ActionKeys("Article", "Open in a window of its own", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"))
    menus = {"File": 19, "Edit": 13, "View": 11, "Go": 14, "Article": 22, "Topics": 6, "Help": 2}
    actions = [ActionKeys(menu, "Do something or other", ("J",)) for menu, rows in menus.items() for _ in range(rows)]
    sheet = ShortcutSheet(sorted([*actions, long], key=lambda each: list(menus).index(each.menu)))
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.resize(1100, 800)
    qtbot.waitUntil(lambda: len({each.x() for each in sheet.sections}) == 3)
    bottoms: dict[int, int] = {}
    for section in sheet.sections:
        bottoms[section.x()] = section.geometry().bottom()
        assert section.width() == sheet.sections[0].width()
        lines = [each for each in section.findChildren(Line) if each.text() == "Do something or other"]
        # Long keys take room from their own row alone.
        assert {each.width() for each in lines} == {lines[0].width()}
        assert all(each.height() < 2 * each.fontMetrics().height() for each in lines)
    assert min(bottoms.values()) > 0.75 * max(bottoms.values())
    sheet.resize(420, 800)
    qtbot.waitUntil(lambda: len({each.x() for each in sheet.sections}) == 1)


NO_PACKAGES = {"Python", "Qt", "SQLite", "Noto Serif, Noto Sans Mono", "WordLlama"}


def test_about_names_the_version_and_every_package(qtbot: QtBot) -> None:
    dialog = AboutDialog("0.1.0")
    qtbot.addWidget(dialog)
    texts = {line.text() for line in dialog.findChildren(Line)}
    assert "Version 0.1.0" in texts
    assert {name for name, _ in LICENCES} <= texts
    assert not any(label.openExternalLinks() for label in dialog.findChildren(QLabel))


def test_about_keeps_up_with_what_is_pinned() -> None:
    lines = (Path(__file__).parents[2] / "requirements.txt").read_text(encoding="utf-8").splitlines()
    pinned = {line.split("==")[0].split("[")[0] for line in lines if "==" in line}
    assert pinned == {name for name, _ in LICENCES} - NO_PACKAGES


def test_the_licence_of_everything_that_is_installed_can_be_read(qtbot: QtBot) -> None:
    found = {each.name: each for each in packages(name for name, _ in LICENCES)}
    installed = {distribution(name).metadata["Name"] for name, _ in LICENCES if name not in NO_PACKAGES}
    assert installed | {"soupsieve", "h11", "Noto Serif, Noto Sans Mono", "WordLlama"} <= set(found)
    assert all(each.licence for each in found.values())
    silent = {each.name for each in found.values() if not each.text}
    assert silent <= {"PySide6_Essentials", "PySide6_Addons", "shiboken6"}
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    dialog.show_packages(list(found.values()))
    dialog.names.setCurrentRow(list(found).index("soupsieve"))
    assert "MIT License" in dialog.text.toPlainText()
    dialog.names.setCurrentRow(list(found).index("shiboken6"))
    assert "LGPL-3.0" in dialog.text.toPlainText()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(QLineEdit(window))
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_toast_goes_by_itself(qtbot: QtBot, window: QWidget) -> None:
    toast = Toast(window, shown_ms=20)
    with qtbot.waitSignal(toast.dismissed):
        toast.show_message("38 articles marked read")
        assert toast.isVisible()
    assert not toast.isVisible()


def test_a_toast_that_was_measured_before_its_words_has_room_for_them(window: QWidget) -> None:
    toast = Toast(window)
    window.resize(900, 600)
    toast.show_message("Topic “Sanctions” made, and 38 articles tagged")
    words = toast.message
    assert words.width() >= words.fontMetrics().horizontalAdvance(words.text())


def test_a_toast_cuts_no_word_for_a_fraction_of_a_pixel(window: QWidget) -> None:
    toast = Toast(window)
    font = QFont(window.font())
    for half_points in range(14, 33):
        font.setPointSizeF(half_points / 2)
        toast.message.setFont(font)
        toast.show_message("Subscribed to 1 feed")
        words = toast.message
        elided = words.fontMetrics().elidedText(words.text(), Qt.TextElideMode.ElideRight, words.width())
        assert elided == "Subscribed to 1 feed"
        assert not words.toolTip()


def test_a_toast_undoes_once(qtbot: QtBot, window: QWidget) -> None:
    toast = Toast(window)
    toast.show_message("Unsubscribed")
    with qtbot.waitSignals([toast.undo_wanted, toast.dismissed]):
        qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()
    with qtbot.assertNotEmitted(toast.dismissed):
        toast.dismiss()


def test_a_newer_message_replaces_an_older(window: QWidget) -> None:
    toast = Toast(window)
    toast.show_message("One")
    toast.show_message("Two", can_undo=False)
    assert toast.message.text() == "Two"
    assert not toast.button.isVisible()
    assert toast.accessibleName() == "Two"


def test_a_toast_waits_for_pointer_and_focus(qtbot: QtBot, window: QWidget) -> None:
    toast = Toast(window)
    toast.show_message("Saved")
    assert toast.is_running()
    place = QPointF(4, 4)
    QApplication.sendEvent(toast, QEnterEvent(place, place, place))
    assert not toast.is_running()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.is_running()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    toast.button.setFocus()
    assert not toast.is_running()
    qtbot.keyClick(toast.button, Qt.Key.Key_Escape)
    assert not toast.isVisible()


@pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA], ids=lambda theme: theme.name)
def test_a_toast_is_the_window_the_other_way_round(
    qapp: QApplication, qtbot: QtBot, window: QWidget, theme: Theme
) -> None:
    before = qapp.palette(), qapp.styleSheet()
    toast = Toast(window)
    toast.show_message("Saved")

    def ink_of(widget: QWidget) -> str:
        return widget.palette().color(QPalette.ColorRole.WindowText).name()

    try:
        # As it changes while one is shown.
        qapp.setPalette(palette(theme))
        qapp.setStyleSheet(style_sheet(theme))
        qtbot.waitUntil(lambda: ink_of(toast.message) == theme.page and ink_of(toast.button) == theme.page)
        picture = toast.grab().toImage()
        colors = {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}
        assert theme.ink in colors
        assert len(colors) > 1
    finally:
        qapp.setStyleSheet(before[1])
        qapp.setPalette(before[0])


def test_a_toast_stays_at_the_bottom_of_its_window(window: QWidget) -> None:
    toast = Toast(window)
    toast.show_message("Saved")
    window.resize(500, 400)
    assert window.rect().contains(toast.geometry())
    assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1
    assert toast.geometry().bottom() > 300


def test_colours_have_names_and_are_chosen_by_arrow_keys(qtbot: QtBot) -> None:
    assert len({color_name(color) for color in TOPIC_COLORS}) == len(TOPIC_COLORS)
    assert color_name("#123456") == "#123456"
    swatches = Swatches(TOPIC_COLORS[0])
    qtbot.addWidget(swatches)
    swatches.show()
    swatches.activateWindow()
    qtbot.waitUntil(swatches.isActiveWindow)
    swatches.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    with qtbot.waitSignal(swatches.chosen) as chosen:
        qtbot.keyClick(focused, Qt.Key.Key_Right)
    assert chosen.args == [TOPIC_COLORS[1]]
    assert swatches.color() == TOPIC_COLORS[1]


def test_a_colour_of_its_own_stays_to_be_chosen(qtbot: QtBot) -> None:
    swatches = Swatches("#123456")
    qtbot.addWidget(swatches)
    assert swatches.color() == "#123456"


def test_folders_are_chosen_by_path_and_new_ones_named(qtbot: QtBot) -> None:
    folders = [FolderRow(1, "World", None, 0), FolderRow(2, "TV/Radio", 1, 0)]
    chooser = FolderChooser(folders, can_create=True)
    qtbot.addWidget(chooser)
    chooser.show()
    assert chooser.path() is None
    chooser.choose(2)
    assert chooser.folder_id() == 2
    assert chooser.path() == "World/TV／Radio"
    chooser.box.setCurrentIndex(chooser.box.count() - 1)
    assert chooser.new_name.isVisible()
    assert not chooser.is_complete()
    qtbot.keyClicks(chooser.new_name, "Long  reads")
    assert (chooser.path(), chooser.folder_id(), chooser.is_complete()) == ("Long reads", None, True)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (60, "every minute"),
        (1800, "every 30 minutes"),
        (3600, "every hour"),
        (7200, "every 2 hours"),
        (86_400, "once a day"),
        (172_800, "every 2 days"),
        (5400, "every 90 minutes"),
    ],
)
def test_intervals_in_words(qapp: QApplication, seconds: int, words: str) -> None:
    assert interval_words(seconds) == words


def test_chips_flow_and_the_last_may_stand_at_the_end(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, gap=10, has_end=True)
    parts = [QPushButton("x", holder) for _ in range(3)]
    for part in parts:
        part.setFixedSize(100, 20)
        flow.addWidget(part)
    assert flow.heightForWidth(400) == 20
    assert flow.heightForWidth(150) == 80
    flow.setGeometry(QRect(0, 0, 400, 20))
    assert [part.pos() for part in parts] == [QPoint(0, 0), QPoint(110, 0), QPoint(300, 0)]
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, 400, 20))
    assert [part.x() for part in parts] == [300, 190, 0]


def test_sections_fill_columns_downward(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    columns = ColumnsLayout(holder, column_width=100, most=2, gap=10)
    parts = [QPushButton("x", holder) for _ in range(4)]
    for part, height in zip(parts, (60, 40, 50, 40), strict=True):
        part.setFixedHeight(height)
        columns.addWidget(part)
    assert columns.columns(205) == 1
    assert columns.columns(1000) == 2
    columns.setGeometry(QRect(0, 0, 410, 200))
    assert [part.pos() for part in parts] == [QPoint(0, 0), QPoint(0, 70), QPoint(210, 0), QPoint(210, 60)]
    assert columns.heightForWidth(410) == 110
    assert columns.heightForWidth(100) == 220


def test_names_from_outside_are_never_markup(qtbot: QtBot) -> None:
    line = Line("<b>bold</b> & more")
    qtbot.addWidget(line)
    assert line.textFormat() == Qt.TextFormat.PlainText
    elided = Elided("<img src='file:///etc/passwd'> " * 10)
    qtbot.addWidget(elided)
    elided.resize(100, 20)
    elided.show()
    assert "&lt;img" in elided.toolTip()
    assert plain_tip("") == ""


def test_lines_follow_the_font_of_the_system(qapp: QApplication, qtbot: QtBot) -> None:
    before = qapp.font()
    line = Line("Headline", scale=2.0)
    qtbot.addWidget(line)
    larger = QFont(before)
    larger.setPointSizeF(20)
    try:
        QApplication.setFont(larger)
        qtbot.waitUntil(lambda: line.font().pointSizeF() == pytest.approx(40))
    finally:
        QApplication.setFont(before)
