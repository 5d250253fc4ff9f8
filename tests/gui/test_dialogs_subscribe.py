"""Adding feeds: every answer the engine can give to an address, and what the person then chooses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.session import Done, Failed
from feeds.protocol.subscribing import Found, FoundFeed, ImportOpml, KeepPage, Look, Subscribe, Subscription
from gui.dialogs.found import FoundFeeds, FoundPage
from gui.dialogs.look_words import look_sentence
from gui.dialogs.subscribe import SubscribeDialog, local_path
from storage.feed_types import FolderRow
from storage.types import TopicRow
from tests.gui.dialog_engine import AnsweringEngine, tab_order

FOLDERS = [FolderRow(1, "World", None, 0), FolderRow(2, "Europe", 1, 0)]
TOPICS = [TopicRow(1, "Sanctions", "#d55e00", None, 0, 0, 0), TopicRow(2, "Energy", "#009e73", None, 1, 0, 0)]
WIRE = FoundFeed("https://wire.example/feed", "The Wire", "https://wire.example", ("Newest", "Second"), 20)
SPORT = FoundFeed("https://wire.example/sport", "The Wire: Sport", "https://wire.example", (), 0)
KNOWN = FoundFeed("https://wire.example/world", "The Wire: World", None, ("Old",), 3, feed_id=7)


@pytest.fixture
def engine() -> AnsweringEngine:
    return AnsweringEngine()


@pytest.fixture
def dialog(qtbot: QtBot, engine: AnsweringEngine) -> Iterator[SubscribeDialog]:
    dialog = SubscribeDialog(engine, FOLDERS, TOPICS)
    # A test looks at it after it closed.
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def found(dialog: SubscribeDialog) -> FoundFeeds:
    assert isinstance(dialog.found, FoundFeeds)
    return dialog.found


def test_enter_looks_then_adds(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine) -> None:
    assert not dialog.button.isEnabled()
    qtbot.keyClicks(dialog.field, "wire.example")
    assert engine.requests == []
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert engine.requests == [Look(1, "wire.example")]
    assert dialog.progress.isVisible()
    assert not dialog.button.isEnabled()
    engine.answer(Found(1, "feeds", (WIRE,)))
    assert not dialog.progress.isVisible()
    assert dialog.button.text() == "Add"
    with qtbot.waitSignal(dialog.subscribed) as subscribed:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
        assert engine.requests[-1] == Subscribe(
            2, (Subscription("https://wire.example/feed", "The Wire", "https://wire.example"),)
        )
        assert not dialog.field.isEnabled()
        engine.answer(Done(2, 1, ids=(31,)))
    assert subscribed.args == [(31,)]
    assert not dialog.isVisible()


def test_a_program_is_run_at_a_second_word_only(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine) -> None:
    line = "command:/home/ana/bin/make-feed --news"
    dialog.look_at(line)
    assert engine.requests == []
    assert "/home/ana/bin/make-feed --news" in dialog.words.text()
    assert dialog.button.text() == "Run it"
    dialog.field.setText("command:/home/ana/bin/other")
    assert not dialog._timer.isActive()
    assert dialog.button.text() == "Look"
    for _ in range(2):
        assert engine.requests == []
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert engine.requests == [Look(1, "command:/home/ana/bin/other", may_run=True)]
    engine.answer(Failed(1, FailureKind.COMMAND, "it ended with 1"))
    assert "Run it by hand" in dialog.words.text()


def test_a_paste_is_looked_at_by_itself(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine) -> None:
    QApplication.clipboard().setText("  https://wire.example/ ")
    dialog.field.paste()
    assert engine.requests == []
    qtbot.waitUntil(lambda: len(engine.requests) == 1)
    assert engine.requests == [Look(1, "https://wire.example/")]


def test_an_address_given_is_looked_at_at_once(qtbot: QtBot, engine: AnsweringEngine) -> None:
    dialog = SubscribeDialog(engine, (), (), address="wire.example")
    qtbot.addWidget(dialog)
    assert engine.requests == [Look(1, "wire.example")]


def test_looking_can_be_stopped_and_a_late_answer_is_dropped(
    qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine
) -> None:
    dialog.look_at("slow.example")
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    assert not dialog.progress.isVisible()
    engine.answer(Found(1, "feeds", (WIRE,)))
    assert dialog.found is None
    assert dialog.button.text() == "Look"


def test_another_address_forgets_what_was_found(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine) -> None:
    dialog.look_at("wire.example")
    engine.answer(Found(1, "feeds", (WIRE,)))
    qtbot.keyClicks(dialog.field, "/sport")
    assert dialog.found is None
    assert dialog.button.text() == "Look"
    dialog.look_at("one.example")
    dialog.look_at("two.example")
    engine.answer(Found(2, "feeds", (WIRE,)), request=1)
    assert dialog.found is None
    engine.answer(Found(3, "feeds", (SPORT,)), request=2)
    assert found(dialog).chosen() == [SPORT]


def test_several_feeds_are_ticked(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine) -> None:
    dialog.look_at("wire.example")
    engine.answer(Found(1, "feeds", (KNOWN, WIRE, SPORT), page_title="The Wire"))
    entries = found(dialog).entries
    assert entries[0].tick is None
    assert entries[1].tick is not None
    assert entries[2].tick is not None
    assert found(dialog).chosen() == [WIRE]
    qtbot.keyClick(entries[2].tick, Qt.Key.Key_Space)
    assert dialog.button.text() == "Add 2 feeds"
    assert not found(dialog).title.isVisible()
    entries[1].tick.click()
    entries[2].tick.click()
    assert not dialog.button.isEnabled()


def test_a_feed_known_already_is_gone_to(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine) -> None:
    dialog.look_at("wire.example/world")
    engine.answer(Found(1, "feeds", (KNOWN,)))
    assert dialog.button.text() == "Go to it"
    with qtbot.waitSignal(dialog.feed_wanted) as wanted:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert wanted.args == [7]
    assert not dialog.isVisible()


def test_a_feed_known_already_among_others_is_gone_to(
    qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine
) -> None:
    dialog.look_at("wire.example")
    engine.answer(Found(1, "feeds", (KNOWN, WIRE)))
    go = found(dialog).entries[0].go
    assert go is not None
    with qtbot.waitSignal(dialog.feed_wanted) as wanted:
        qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    assert wanted.args == [7]


def test_folder_and_name_are_the_persons(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine) -> None:
    dialog.look_at("wire.example")
    engine.answer(Found(1, "feeds", (WIRE,)))
    chooser = found(dialog).folder
    chooser.choose(2)
    qtbot.keyClicks(found(dialog).title, "My wire")
    with qtbot.waitSignals([dialog.renamed, dialog.subscribed]):
        qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
        request = engine.requests[-1]
        assert isinstance(request, Subscribe)
        assert request.subscriptions[0].folder == "World/Europe"
        assert request.subscriptions[0].title == "The Wire"
        engine.answer(Done(2, 1, ids=(5,)))


def test_a_new_folder_needs_a_name(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine) -> None:
    dialog.look_at("wire.example")
    engine.answer(Found(1, "feeds", (WIRE,)))
    chooser = found(dialog).folder
    chooser.box.setCurrentIndex(chooser.box.count() - 1)
    assert not dialog.button.isEnabled()
    qtbot.keyClicks(chooser.new_name, "Wires")
    assert dialog.button.isEnabled()


@pytest.mark.parametrize("kind", [*FailureKind, "locked", "full", "busy"])
def test_every_failure_has_a_sentence_and_another_try(
    qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine, kind: str
) -> None:
    dialog.look_at("broken.example")
    engine.answer(Failed(1, kind, "detail"))
    assert dialog.words.text() == look_sentence(kind)
    assert "asked again" not in dialog.words.text()
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert engine.requests[-1] == Look(2, "broken.example")


def test_a_failure_to_add_keeps_the_choice(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine) -> None:
    dialog.look_at("wire.example")
    engine.answer(Found(1, "feeds", (WIRE,)))
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    engine.answer(Failed(2, "locked"))
    assert dialog.isVisible()
    assert found(dialog).isEnabled()
    assert dialog.button.text() == "Add"
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert isinstance(engine.requests[-1], Subscribe)


def test_a_page_is_kept_with_topics(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine) -> None:
    dialog.look_at("https://wire.example/article")
    engine.answer(Found(1, "page", page_title="An article"))
    page = dialog.found
    assert isinstance(page, FoundPage)
    qtbot.mouseClick(page.chips[1], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.more, "lithium,  energy , Long reads,")
    with qtbot.waitSignal(dialog.page_kept) as kept:
        qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
        assert engine.requests[-1] == KeepPage(2, "https://wire.example/article", ("Energy", "lithium", "Long reads"))
        engine.answer(Done(2, 1, ids=(99,)))
    assert kept.args == [99]


def test_a_page_with_feeds_can_be_kept_instead(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine) -> None:
    dialog.look_at("wire.example")
    engine.answer(Found(1, "feeds", (WIRE,), page_title="Front page"))
    qtbot.mouseClick(found(dialog).page, Qt.MouseButton.LeftButton)
    assert isinstance(dialog.found, FoundPage)
    assert dialog.button.text() == "Save this page"


def test_a_list_is_imported(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine, tmp_path: Path) -> None:
    file = tmp_path / "feeds.opml"
    dialog.look_at(str(file))
    engine.answer(Found(1, "opml", subscriptions=214))
    assert dialog.button.text() == "Import 214 feeds"
    with qtbot.waitSignal(dialog.imported) as imported:
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
        assert engine.requests[-1] == ImportOpml(2, str(file))
        engine.answer(Done(2, 210, known=4))
    assert imported.args == [Done(2, 210, known=4)]


def test_a_list_on_the_web_is_imported(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine) -> None:
    dialog.look_at("https://wire.example/feeds.opml")
    engine.answer(Found(1, "opml", subscriptions=3))
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert engine.requests[-1] == ImportOpml(2, "https://wire.example/feeds.opml")


def test_a_file_is_browsed_for(qtbot: QtBot, dialog: SubscribeDialog, engine: AnsweringEngine, tmp_path: Path) -> None:
    file = tmp_path / "list.opml"
    file.write_text("<opml/>")
    qtbot.mouseClick(dialog.browse, Qt.MouseButton.LeftButton)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(file))
    assert engine.requests == [Look(1, str(file))]


def test_an_answer_after_it_closed_is_dropped(qtbot: QtBot, engine: AnsweringEngine) -> None:
    dialog = SubscribeDialog(engine, (), (), address="wire.example")
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    engine.answer(Found(1, "feeds", (WIRE,)))


def test_what_is_a_file(tmp_path: Path) -> None:
    assert local_path("https://wire.example") is None
    assert local_path("wire.example") is None
    assert local_path(str(tmp_path / "a b.opml")) == str(tmp_path / "a b.opml")
    assert local_path((tmp_path / "a b.opml").as_uri()) == str(tmp_path / "a b.opml")
    assert local_path("~/list.opml") == str(Path.home() / "list.opml")


def test_tab_goes_through_what_was_found_to_the_buttons(dialog: SubscribeDialog, engine: AnsweringEngine) -> None:
    dialog.look_at("wire.example")
    engine.answer(Found(1, "feeds", (KNOWN, WIRE, SPORT), page_title="The Wire"))
    names = [widget.accessibleName() or widget.property("text") for widget in tab_order(dialog)]
    assert names == [
        "Address",
        "&Browse…",
        "Go to The Wire: World",
        "The Wire",
        "The Wire: Sport",
        "Name",
        "Folder",
        "Save the page itself instead…",
        "Add",
        "Close",
    ]
