"""What a screen reader and a keyboard find: names and roles in the accessible tree of each page and dialog, and Tab."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QKeySequenceEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.toast import Toast
from gui.main_window import MainWindow
from gui.sidebar.nodes import Kind
from tests.gui.test_window import CAPITAL, open_article, open_window, settle, window
from tests.gui.window_library import WindowLibrary

__all__ = ["open_window", "window"]

Role = QAccessible.Role
CONTROLS = {
    *(Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton, Role.Link, Role.MenuItem),
    *(Role.ComboBox, Role.EditableText, Role.SpinBox, Role.Slider, Role.PageTab, Role.PageTabList, Role.HotkeyField),
    *(Role.List, Role.ListItem, Role.Table, Role.Cell, Role.Tree, Role.TreeItem, Role.StaticText, Role.ColumnHeader),
    *(Role.Document, Role.Dialog, Role.Window),
}
"""What a control may be; anything else tells nobody what to do with it."""
DIALOGS = (
    *(
        "subscribe",
        "keep_page",
        "new_folder",
        "filters",
        "new_filter",
        "search_help",
        "preferences",
        "palette",
    ),
    *("shortcuts", "change_keys", "about", "new_topic", "feed_properties"),
)
ACROSS_PX = 12
"""Controls of one row may stand a little higher or lower than each other."""


@pytest.fixture(autouse=True)
def listening(qapp: QApplication) -> Iterator[None]:
    """As with a screen reader that runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def tree(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """All that is told of a widget and what stands in it, as far as it is shown."""
    pending = [QAccessible.queryAccessibleInterface(widget)]
    while pending:
        node = pending.pop()
        if node is None or not node.isValid() or node.state().invisible:
            continue
        yield node
        pending += [node.child(number) for number in range(node.childCount())]


def name_of(node: QAccessibleInterface) -> str:
    """What a control is called. Of a box of choices it is told by its label, its text being what is chosen."""
    widget = node.object()
    if isinstance(widget, QComboBox):
        return widget.accessibleName() or "".join(each.text(QAccessible.Text.Name) for each, _ in node.relations())
    return node.text(QAccessible.Text.Name)


def faults(widget: QWidget) -> list[str]:
    """Controls without a name, or of a role that is none of a control's."""
    found = []
    for node in tree(widget):
        widget_of = node.object()
        # Qt gives the focus to what it tells nothing of: of keys, the field within is told.
        has_proxy = isinstance(widget_of, QKeySequenceEdit) or (
            isinstance(widget_of, QWidget) and widget_of.focusProxy() is not None
        )
        if node.state().focusable and not node.state().disabled and not has_proxy:
            about = f"{type(node.object()).__name__} {node.role().name} {name_of(node)!r}"
            if not name_of(node).strip():
                found.append(f"no name: {about}")
            if node.role() not in CONTROLS:
                found.append(f"no role of a control: {about}")
    return found


def tab_order(top: QWidget) -> list[QWidget]:
    """What Tab reaches in a window, in order."""
    found, widget = [], top.nextInFocusChain()
    while widget is not None and widget is not top:
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        # A toast lies over the window, beside no other control.
        takes_tab = takes_tab and not isinstance(widget.parentWidget(), Toast)
        if takes_tab and widget.isVisible() and widget.isEnabled() and widget.window() is top:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def jumps(order: list[QWidget], top: QWidget) -> list[str]:
    """Where Tab goes back up, other than to another column at the right."""
    found = []
    for one, other in pairwise(order):
        if one.visibleRegion().isEmpty():
            # Scrolled out of view, it is below what stands below the scrolled.
            continue
        here, there = one.mapTo(top, QPoint()), other.mapTo(top, QPoint())
        is_above = there.y() + other.height() <= here.y() + ACROSS_PX and there.x() < here.x() + one.width()
        is_before = abs(there.y() - here.y()) < ACROSS_PX and there.x() < here.x()
        if is_above or is_before:
            found.append(f"{type(one).__name__} {one.accessibleName()!r} → {other.accessibleName()!r}")
    return found


def traps(qtbot: QtBot, top: QWidget) -> list[str]:
    """Where Tab or Shift+Tab never comes round, or leaves out what takes the focus."""
    found = []
    # Windows are activated by whoever manages them; where nobody does, the test does.
    top.activateWindow()
    qtbot.waitUntil(top.isActiveWindow)
    expected = tab_order(top)
    if not expected:
        return ["nothing takes the focus"]
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        expected[0].setFocus()
        qtbot.waitUntil(expected[0].hasFocus)
        reached: list[QWidget | None] = []
        for _ in range(len(expected) * 2 + 20):
            qtbot.keyClick(QApplication.focusWidget() or top, key)
            reached.append(QApplication.focusWidget())
            if reached[-1] is expected[0]:
                break
        if reached[-1] is not expected[0]:
            found.append(f"{key.name}: trapped at {reached[-1]}")
        missed = [each for each in expected if each not in reached and not _is_of_a_choice(each)]
        found += [f"{key.name}: never at {type(each).__name__} {each.accessibleName()!r}" for each in missed]
    return found


def _is_of_a_choice(widget: QWidget) -> bool:
    """Of buttons of which one is chosen Tab reaches that one, and arrows the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive()


def opened(qtbot: QtBot, window: MainWindow, action: str) -> QWidget:
    """The window that an action opens."""
    qtbot.waitUntil(window.actions_[action].isEnabled)
    window.actions_[action].trigger()
    qtbot.waitUntil(lambda: bool(over(window)))
    return over(window)[0]


def over(window: MainWindow) -> list[QWidget]:
    """The windows open beside the main one."""
    return [each for each in QApplication.topLevelWidgets() if each is not window and each.isVisible()]


def test_every_control_of_the_window_and_its_dialogs_has_a_name_and_a_role(
    qtbot: QtBot,
    window: MainWindow,
    library: WindowLibrary,
) -> None:
    open_article(qtbot, window, library, CAPITAL)
    window.marking.tag([library.articles[CAPITAL]], library.topics["Sanctions"], is_on=True)
    wrong = {"reading": faults(window)}
    crooked: dict[str, list[str]] = {"reading": jumps(tab_order(window), window)}
    for action in DIALOGS:
        if action == "feed_properties":
            window.sidebar.choose((Kind.FEED, library.feeds["Northern Wire"]))
            settle(qtbot, window)
        dialog = opened(qtbot, window, action)
        wrong[action] = faults(dialog)
        crooked[action] = jumps(tab_order(dialog), dialog) + traps(qtbot, dialog)
        dialog.close()
        qtbot.waitUntil(lambda: not over(window))
    window.sidebar.choose((Kind.TOPIC, library.topics["Sanctions"]))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.topic_page.strip.isVisible() and window.articles.table.isVisible())
    wrong["topic"] = faults(window)
    qtbot.keyClick(window, Qt.Key.Key_Tab)
    crooked["topic"] = jumps(tab_order(window), window)
    window.show_attention()
    wrong["attention"] = faults(window)
    assert not {page: found for page, found in wrong.items() if found}
    assert not {page: found for page, found in crooked.items() if found}


def test_a_row_speaks_of_all_that_it_shows(
    qtbot: QtBot,
    window: MainWindow,
    library: WindowLibrary,
) -> None:
    open_article(qtbot, window, library, CAPITAL)
    article = library.articles[CAPITAL]
    window.marking.mark_saved([article], is_saved=True)
    window.marking.tag([article], library.topics["Sanctions"], is_on=True)

    def row() -> str:
        cells = (node.text(QAccessible.Text.Name) for node in tree(window.articles.table) if node.role() == Role.Cell)
        return next((name for name in cells if CAPITAL in name), "")

    qtbot.waitUntil(lambda: "saved" in row() and "topics" in row())
    for word in (", Northern Wire, ", "min", "unread", "saved", "topics: Sanctions"):
        assert word in row()
    lines = [node.text(QAccessible.Text.Name) for node in tree(window.sidebar) if node.role() == Role.TreeItem]
    assert any(line.startswith("Unread, ") and line.endswith(" unread") for line in lines)
    assert any(line.startswith("Northern Wire, ") and line.endswith(" unread") for line in lines)


def test_tab_reaches_everything_and_comes_round(
    qtbot: QtBot,
    window: MainWindow,
    library: WindowLibrary,
) -> None:
    open_article(qtbot, window, library, CAPITAL)
    window.articles.table.setFocus()
    qtbot.waitUntil(window.articles.table.hasFocus)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        reached: list[QWidget] = []
        for _ in range(80):
            qtbot.keyClick(QApplication.focusWidget(), key)
            reached.append(QApplication.focusWidget())
            if reached[-1] is window.articles.table:
                break
        assert reached[-1] is window.articles.table, f"trapped at {reached[-1]}"
        assert set(tab_order(window)) <= {*reached}


def test_the_article_can_be_read(
    qtbot: QtBot,
    window: MainWindow,
    library: WindowLibrary,
) -> None:
    open_article(qtbot, window, library, CAPITAL)
    texts = [node for node in tree(window.article) if node.textInterface() is not None]
    told = ["".join(each.textInterface().text(0, each.textInterface().characterCount())) for each in texts]
    assert any("list of sanctions" in text for text in told)
    names = [node.text(QAccessible.Text.Name) for node in tree(window.article)]
    assert any(CAPITAL in name for name in names)
