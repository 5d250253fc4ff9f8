"""The sidebar: a tree that follows the library in place, and what a person does in it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui.sidebar.model import ARTICLES_MIME, LINES_MIME, SidebarModel
from gui.sidebar.nodes import Choice, Key, Kind, Node
from gui.sidebar.pane import FALLBACK, Sidebar
from gui.theme import DARK, ThemeHolder
from gui.words import problem_sentence
from storage import feeds, folders, topics
from storage.types import Library, Scope, Totals
from tests.gui.window_library import WindowLibrary

UNREAD: Key = (Kind.PLACE, "unread")


@pytest.fixture
def sidebar(qtbot: QtBot, theme_holder: ThemeHolder, library: WindowLibrary) -> Sidebar:
    made = Sidebar(theme_holder)
    qtbot.addWidget(made)
    made.resize(236, 800)
    made.show()
    made.show_library(library.read(), {library.searches["Price cap"]: 3})
    return made


def outline(model: SidebarModel, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    """The tree as indented lines."""
    lines = []
    above = parent if parent is not None else QModelIndex()
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        node = model.node(index)
        lines.append("  " * depth + node.title + (f" {node.count}" if node.count else ""))
        lines += outline(model, index, depth + 1)
    return lines


def center(sidebar: Sidebar, key: Key) -> QPoint:
    return sidebar.tree.visualRect(sidebar.model.find(key)).center()


def test_it_shows_places_topics_searches_and_feeds(sidebar: Sidebar) -> None:
    assert outline(sidebar.model) == [
        f"Today {sidebar.model.root.children[0].count}" if sidebar.model.root.children[0].count else "Today",
        "Unread 7",
        "Saved 1",
        "All articles",
        "Topics",
        "  Sanctions",
        "  Rare earths",
        "Searches",
        "  Price cap 3",
        "Feeds",
        "  World 4",
        "    Northern Wire 2",
        "    The Harbour Post 2",
        "  Business 2",
        "    Metals Daily 2",
        "  Loose Ends 1",
    ]


def test_many_lines_come_change_and_go_in_few_steps(sidebar: Sidebar, library: WindowLibrary) -> None:
    read = library.read()
    feed, model = read.feeds[0], sidebar.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    many = tuple(replace(feed, id=1000 + n, title=f"Feed {n}", folder_id=None, unread=n + 1) for n in range(300))
    steps: list[str] = []
    model.rowsInserted.connect(lambda: steps.append("come"))
    model.dataChanged.connect(lambda: steps.append("change"))
    model.rowsRemoved.connect(lambda: steps.append("go"))
    before = outline(model)
    # Some before what stands there, the others behind it.
    sidebar.show_library(replace(read, feeds=(*many[:100], *read.feeds, *many[100:])), {})
    shown = outline(model)
    assert len(shown) == len(before) + 300
    assert [line for line in shown if "Feed" in line][1:] == [f"  Feed {n} {n + 1}" for n in range(300)]
    assert steps.count("come") == 2
    steps.clear()
    fewer = tuple(replace(each, unread=0) if each.id % 2 else each for each in many)
    sidebar.show_library(replace(read, feeds=(*fewer[:100], *read.feeds, *fewer[100:])), {})
    assert "  Feed 7" in outline(model)
    assert "  Feed 8 9" in outline(model)
    assert steps == ["change"]
    sidebar.show_library(read, {})
    assert [line for line in outline(model) if "Price" not in line] == [line for line in before if "Price" not in line]
    assert steps[1:] == ["go", "go"]
    del tester


def test_saved_pages_are_shown_once_there_are_any(sidebar: Sidebar, library: WindowLibrary) -> None:
    read = library.read()
    with_pages = replace(read, totals=replace(read.totals, pages=2))
    sidebar.show_library(with_pages, {})
    assert "Saved pages 2" in outline(sidebar.model)
    sidebar.show_library(read, {})
    assert "Saved pages 2" not in outline(sidebar.model)


def test_every_change_is_announced_as_it_happens(
    qtbot: QtBot, theme_holder: ThemeHolder, library: WindowLibrary
) -> None:
    model = SidebarModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    conn, now = library.conn, library.now
    wire, world, business = library.feeds["Northern Wire"], library.folders["World"], library.folders["Business"]
    model.show_library(library.read(), {})
    for change in (
        lambda: feeds.move_feeds(conn, [wire], business),
        lambda: feeds.move_feeds(conn, [wire], world),
        lambda: feeds.move_feeds(conn, [wire], None, library.feeds["Loose Ends"]),
        lambda: folders.move_folder(conn, business, None, world),
        lambda: folders.move_folder(conn, business, world, None),
        lambda: folders.remove_folder(conn, world),
        lambda: topics.add_topic(conn, "Energy", "#009e73", None, now),
        lambda: topics.move_topic(conn, library.topics["Rare earths"], library.topics["Sanctions"]),
        lambda: topics.delete_topic(conn, library.topics["Sanctions"]),
        lambda: topics.delete_topic(conn, library.topics["Rare earths"]),
        lambda: feeds.unsubscribe(conn, list(library.feeds.values()), now),
    ):
        change()
        read = library.read()
        model.show_library(read, {})
        fresh = SidebarModel()
        fresh.show_library(read, {})
        assert outline(model) == outline(fresh)
        for node in all_nodes(model.root):
            assert model.node(model.find(node.key)) is node
    model.show_library(Library((), (), (), (), Totals(0, 0, 0, 0, 0)), {})
    assert outline(model) == ["Today", "Unread", "Saved", "All articles", "Feeds"]
    del tester


def all_nodes(node: Node) -> list[Node]:
    return [each for child in node.children for each in (child, *all_nodes(child))]


def test_an_index_that_outlived_its_line_finds_nothing(sidebar: Sidebar, library: WindowLibrary) -> None:
    index = sidebar.model.find((Kind.FEED, library.feeds["Loose Ends"]))
    kept = QPersistentModelIndex(index)
    feeds.unsubscribe(library.conn, [library.feeds["Loose Ends"]], library.now)
    sidebar.show_library(library.read(), {})
    assert not kept.isValid()
    assert sidebar.model.node(index) is sidebar.model.root
    assert sidebar.model.data(index) == ""


def test_choice_expansion_and_scroll_stay_while_the_library_changes(
    qtbot: QtBot, sidebar: Sidebar, library: WindowLibrary
) -> None:
    chosen: list[Choice] = []
    sidebar.choose((Kind.FEED, library.feeds["Metals Daily"]))
    sidebar.tree.collapse(sidebar.model.find((Kind.FOLDER, library.folders["World"])))
    sidebar.chosen.connect(chosen.append)
    library.add_feed("Another", "World")
    topics.add_topic(library.conn, "Energy", "#009e73", None, library.now)
    sidebar.show_library(library.read(), {})
    choice = sidebar.choice()
    assert choice is not None
    assert choice.title == "Metals Daily"
    assert not sidebar.tree.isExpanded(sidebar.model.find((Kind.FOLDER, library.folders["World"])))
    assert sidebar.tree.isExpanded(sidebar.model.find((Kind.FOLDER, library.folders["Business"])))
    assert chosen == []


def test_what_is_chosen_is_followed_into_another_folder(sidebar: Sidebar, library: WindowLibrary) -> None:
    chosen: list[Choice] = []
    key: Key = (Kind.FEED, library.feeds["Metals Daily"])
    sidebar.choose(key)
    sidebar.chosen.connect(chosen.append)
    feeds.move_feeds(library.conn, [library.feeds["Metals Daily"]], library.folders["World"])
    sidebar.show_library(library.read(), {})
    assert sidebar.node().key == key
    assert [node.key for node in sidebar.selected()] == [key]
    assert chosen == []


def test_a_line_that_is_gone_gives_way_to_unread(sidebar: Sidebar, library: WindowLibrary) -> None:
    chosen: list[Choice] = []
    sidebar.choose((Kind.TOPIC, library.topics["Sanctions"]))
    sidebar.chosen.connect(chosen.append)
    topics.delete_topic(library.conn, library.topics["Sanctions"])
    sidebar.show_library(library.read(), {})
    assert sidebar.node().key == FALLBACK
    assert [choice.scope for choice in chosen] == [Scope.UNREAD]


def test_a_renamed_choice_is_told(qtbot: QtBot, sidebar: Sidebar, library: WindowLibrary) -> None:
    sidebar.choose((Kind.TOPIC, library.topics["Sanctions"]))
    topics.rename_topic(library.conn, library.topics["Sanctions"], "Embargoes")
    with qtbot.waitSignal(sidebar.choice_changed) as told:
        sidebar.show_library(library.read(), {})
    assert told.args[0].title == "Embargoes"


def test_what_is_collapsed_lasts(qtbot: QtBot, theme_holder: ThemeHolder, library: WindowLibrary) -> None:
    first = Sidebar(theme_holder)
    qtbot.addWidget(first)
    first.show_library(library.read(), {})
    first.tree.collapse(first.model.find((Kind.SECTION, "topics")))
    first.tree.collapse(first.model.find((Kind.FOLDER, library.folders["World"])))
    second = Sidebar(theme_holder)
    qtbot.addWidget(second)
    second.set_collapsed(first.collapsed())
    second.show_library(library.read(), {})
    assert not second.tree.isExpanded(second.model.find((Kind.SECTION, "topics")))
    assert not second.tree.isExpanded(second.model.find((Kind.FOLDER, library.folders["World"])))
    assert second.tree.isExpanded(second.model.find((Kind.FOLDER, library.folders["Business"])))


def test_a_click_on_a_caption_or_an_arrow_opens_and_closes(
    qtbot: QtBot, sidebar: Sidebar, library: WindowLibrary
) -> None:
    sidebar.choose(UNREAD)
    world: Key = (Kind.FOLDER, library.folders["World"])
    for key, place in (
        ((Kind.SECTION, "topics"), center(sidebar, (Kind.SECTION, "topics"))),
        (world, QPoint(sidebar.tree.visualRect(sidebar.model.find(world)).left() + 4, center(sidebar, world).y())),
    ):
        index = sidebar.model.find(key)
        qtbot.mouseClick(sidebar.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert not sidebar.tree.isExpanded(index)
        place.setY(sidebar.tree.visualRect(index).center().y())
        qtbot.mouseClick(sidebar.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert sidebar.tree.isExpanded(index)
    assert sidebar.node().key == UNREAD


def test_a_click_on_the_chosen_line_chooses_it_again(qtbot: QtBot, sidebar: Sidebar) -> None:
    chosen: list[Choice] = []
    sidebar.chosen.connect(chosen.append)
    for _ in range(2):
        qtbot.mouseClick(sidebar.tree.viewport(), Qt.MouseButton.LeftButton, pos=center(sidebar, UNREAD))
    assert [choice.scope for choice in chosen] == [Scope.UNREAD, Scope.UNREAD]


def test_arrows_pass_over_captions(qtbot: QtBot, sidebar: Sidebar, library: WindowLibrary) -> None:
    sidebar.choose((Kind.PLACE, "all"))
    sidebar.tree.setFocus()
    qtbot.keyClick(sidebar.tree, Qt.Key.Key_Down)
    assert sidebar.node().key == (Kind.TOPIC, library.topics["Sanctions"])
    qtbot.keyClick(sidebar.tree, Qt.Key.Key_Up)
    assert sidebar.node().key == (Kind.PLACE, "all")


def test_typing_finds_a_line(qtbot: QtBot, sidebar: Sidebar, library: WindowLibrary) -> None:
    sidebar.choose(UNREAD)
    sidebar.tree.setFocus()
    qtbot.keyClicks(sidebar.tree, "met")
    assert sidebar.node().key == (Kind.FEED, library.feeds["Metals Daily"])


def test_renaming_in_place(qtbot: QtBot, sidebar: Sidebar, library: WindowLibrary) -> None:
    sidebar.choose((Kind.TOPIC, library.topics["Sanctions"]))
    sidebar.rename()
    field = sidebar.tree.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "Sanctions"
    field.setText("Embargoes")
    with qtbot.waitSignal(sidebar.renamed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["topic", library.topics["Sanctions"], "Embargoes"]


@pytest.mark.parametrize("name", ["", "   ", "Sanctions"])
def test_a_blank_or_equal_name_changes_nothing(name: str, sidebar: Sidebar, library: WindowLibrary) -> None:
    index = sidebar.model.find((Kind.TOPIC, library.topics["Sanctions"]))
    assert not sidebar.model.setData(index, name)


def test_places_and_captions_cannot_be_renamed(sidebar: Sidebar) -> None:
    sidebar.choose(UNREAD)
    sidebar.rename()
    assert sidebar.tree.findChild(QLineEdit) is None


def test_the_next_line_with_something_unread(sidebar: Sidebar, library: WindowLibrary) -> None:
    sidebar.choose((Kind.TOPIC, library.topics["Sanctions"]))
    assert sidebar.step_to_unread(1)
    assert sidebar.node().title == "Northern Wire"
    assert not sidebar.step_to_unread(-1)
    sidebar.choose((Kind.FEED, library.feeds["Loose Ends"]))
    assert not sidebar.step_to_unread(1)


def lines(*keys: Key) -> QMimeData:
    data = QMimeData()
    data.setData(LINES_MIME, json.dumps([[kind.value, row_id] for kind, row_id in keys]).encode())
    return data


def drop(model: SidebarModel, data: QMimeData, onto: Key, row: int = -1) -> bool:
    index = model.find(onto)
    allowed = model.canDropMimeData(data, Qt.DropAction.MoveAction, row, 0, index)
    model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, index)
    return allowed


def test_articles_are_dropped_on_topics_and_saved_only(sidebar: Sidebar, library: WindowLibrary) -> None:
    dropped: list[tuple[list[int], str]] = []
    sidebar.articles_dropped.connect(lambda ids, node: dropped.append((ids, node.title)))
    data = QMimeData()
    data.setData(ARTICLES_MIME, b"3,5")
    assert drop(sidebar.model, data, (Kind.TOPIC, library.topics["Sanctions"]))
    assert drop(sidebar.model, data, (Kind.PLACE, "saved"))
    assert not drop(sidebar.model, data, UNREAD)
    assert not drop(sidebar.model, data, (Kind.FEED, library.feeds["Loose Ends"]))
    assert dropped == [([3, 5], "Sanctions"), ([3, 5], "Saved")]


def test_lines_are_dropped_where_they_belong(sidebar: Sidebar, library: WindowLibrary) -> None:
    told: list[tuple[str, str | None]] = []
    sidebar.lines_dropped.connect(
        lambda _lines, onto, before: told.append((onto.title, before.title if before is not None else None))
    )
    feed: Key = (Kind.FEED, library.feeds["Metals Daily"])
    folder: Key = (Kind.FOLDER, library.folders["Business"])
    topic: Key = (Kind.TOPIC, library.topics["Rare earths"])
    world: Key = (Kind.FOLDER, library.folders["World"])
    assert drop(sidebar.model, lines(feed), world)
    assert drop(sidebar.model, lines(feed), world, 1)
    assert drop(sidebar.model, lines(feed), (Kind.FEED, library.feeds["Loose Ends"]))
    assert drop(sidebar.model, lines(feed, folder), (Kind.SECTION, "feeds"))
    assert drop(sidebar.model, lines(topic), (Kind.SECTION, "topics"), 0)
    assert drop(sidebar.model, lines(topic), (Kind.TOPIC, library.topics["Sanctions"]))
    assert told == [
        ("World", None),
        ("World", "The Harbour Post"),
        ("Feeds", "Loose Ends"),
        ("Feeds", None),
        ("Topics", "Sanctions"),
        ("Sanctions", None),
    ]
    for bad, onto in ((feed, (Kind.SECTION, "topics")), (topic, world), (topic, UNREAD), (folder, topic)):
        assert not drop(sidebar.model, lines(bad), onto)
    assert not drop(sidebar.model, lines(folder), folder)
    assert not drop(sidebar.model, QMimeData(), world)
    assert len(told) == 6


def test_a_failing_feed_is_told_by_a_sign_a_tip_and_in_speech(sidebar: Sidebar, library: WindowLibrary) -> None:
    key: Key = (Kind.FEED, library.feeds["Loose Ends"])
    before = sidebar.grab().toImage()
    library.fail("Loose Ends")
    sidebar.show_library(library.read(), {library.searches["Price cap"]: 3})
    assert sidebar.grab().toImage() != before
    index = sidebar.model.find(key)
    assert problem_sentence("timeout") in index.data(Qt.ItemDataRole.ToolTipRole)
    assert problem_sentence("timeout") in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_theme_changes_live(sidebar: Sidebar, theme_holder: ThemeHolder) -> None:
    sidebar.choose(UNREAD)
    before = sidebar.grab().toImage()
    theme_holder.set_choice(DARK.name)
    assert sidebar.grab().toImage() != before
