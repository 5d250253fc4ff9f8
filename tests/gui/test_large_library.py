"""Tools for a large library in the real window: marks over all that is listed, topics nested, merged and split."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui import batches
from gui.dialogs.name_dialog import NameDialog
from gui.main_window import MainWindow
from gui.sidebar.model import LINES_MIME
from gui.sidebar.nodes import Kind
from storage import topics
from storage.types import ArticleFilter, Scope
from tests.gui.test_window import CAPITAL, THAW, TREASURY, open_window, window  # noqa: F401 - fixtures
from tests.gui.window_library import WindowLibrary


def saved(library: WindowLibrary) -> int:
    return int(library.conn.execute("SELECT count(*) FROM states WHERE is_saved = 1").fetchone()[0])


def carrying(library: WindowLibrary, name: str) -> set[int]:
    rows = library.conn.execute(
        "SELECT article_id FROM article_topics AS m JOIN topics AS t ON t.id = m.topic_id"
        " WHERE t.name = ? AND m.origin <> 'removed'",
        (name,),
    )
    return {row[0] for row in rows}


def parents(library: WindowLibrary) -> dict[str, int | None]:
    return {row.name: row.parent_id for row in topics.topics(library.conn)}


def test_everything_listed_is_marked_in_batches_as_one_step(
    qtbot: QtBot,
    window: MainWindow,  # noqa: F811
    library: WindowLibrary,
) -> None:
    def unread() -> int:
        return library.read().totals.unread

    batches.BATCH, usual = 3, batches.BATCH
    try:
        for action, count, done, before in (
            ("save_listed", lambda: saved(library), 7, 1),
            ("mark_all_read", unread, 0, 7),
        ):
            window.actions_[action].trigger()
            qtbot.waitUntil(lambda: window.undo.undo_label is not None)
            assert count() == done
            window.undo.undo()
            qtbot.waitUntil(lambda: window.undo.undo_label is None and window.undo.redo_label is not None)
            assert count() == before
            window.undo.redo()
            qtbot.waitUntil(lambda: window.undo.undo_label is not None and window.undo.redo_label is None)
            assert count() == done
            window.undo.undo()
            qtbot.waitUntil(lambda: window.undo.redo_label is not None)
    finally:
        batches.BATCH = usual


def test_a_step_that_sticks_on_the_way_goes_on_from_there_or_back(
    qtbot: QtBot,
    window: MainWindow,  # noqa: F811
    library: WindowLibrary,
) -> None:
    batches.BATCH, usual = 2, batches.BATCH
    try:
        window.actions_["save_listed"].trigger()
        qtbot.waitUntil(lambda: window.undo.undo_label is not None)
    finally:
        batches.BATCH = usual
    label = window.undo.undo_label
    # One of the parts in the middle cannot be turned while this stands.
    ids = [row[0] for row in library.conn.execute("SELECT article_id FROM states WHERE is_saved = 1 ORDER BY sort_at")]
    bar = (
        f"CREATE TRIGGER bar BEFORE UPDATE OF is_saved ON states WHEN NEW.article_id = {ids[3]}"
        " BEGIN SELECT RAISE(ABORT, 'barred'); END"
    )
    library.conn.execute(bar)
    window.undo.undo()
    qtbot.waitUntil(lambda: window.undo.redo_label is not None)
    left = saved(library)
    assert 1 < left < 7
    assert window.undo.undo_label == window.undo.redo_label == label
    qtbot.waitUntil(lambda: window.toast.message.text().startswith(f"Undone in part: {label}. "))
    assert not window.toast.button.isHidden()
    # Nothing more goes while the cause stands, and nothing is lost by trying.
    window.undo.undo()
    qtbot.waitUntil(lambda: window.toast.message.text().startswith(f"Not undone: {label}. "))
    assert saved(library) == left
    # Back again, to one step as it was ...
    window.undo.redo()
    qtbot.waitUntil(lambda: saved(library) == 7)
    # ... or on to the end, by the toast's button.
    window.undo.undo()
    qtbot.waitUntil(lambda: window.undo.redo_label is not None)
    library.conn.execute("DROP TRIGGER bar")
    window.toast.button.click()
    qtbot.waitUntil(lambda: saved(library) == 1)
    window.undo.redo()
    qtbot.waitUntil(lambda: saved(library) == 7 and window.undo.undo_label is not None)
    assert window.undo.redo_label is None


def test_everything_listed_is_tagged_and_untagged(
    qtbot: QtBot,
    window: MainWindow,  # noqa: F811
    library: WindowLibrary,
) -> None:
    window.actions_["topics_listed"].trigger()
    qtbot.waitUntil(window.topic_field.isVisible)
    window.topic_field.toggled.emit(library.topics["Sanctions"], True)
    qtbot.waitUntil(lambda: len(carrying(library, "Sanctions")) == 7)
    window.topic_field.toggled.emit(library.topics["Sanctions"], False)
    qtbot.waitUntil(lambda: not carrying(library, "Sanctions"))
    window.topic_field.created.emit("Ferries")
    qtbot.waitUntil(lambda: len(carrying(library, "Ferries")) == 7)
    qtbot.waitUntil(lambda: window.undo.undo_label == "Topic “Ferries” made")
    window.undo.undo()
    qtbot.waitUntil(lambda: "Ferries" not in parents(library))


def test_a_topic_dropped_on_another_stands_within_it(
    qtbot: QtBot,
    window: MainWindow,  # noqa: F811
    library: WindowLibrary,
) -> None:
    sanctions, earths = library.topics["Sanctions"], library.topics["Rare earths"]
    topics.tag(library.conn, [library.articles[CAPITAL]], sanctions, library.now)
    topics.tag(library.conn, [library.articles[CAPITAL], library.articles[THAW]], earths, library.now)
    model = window.sidebar.model
    data = QMimeData()
    data.setData(LINES_MIME, f'[["topic", {earths}]]'.encode())
    model.dropMimeData(data, model.supportedDropActions(), -1, 0, model.find((Kind.TOPIC, sanctions)))
    qtbot.waitUntil(lambda: parents(library) == {"Sanctions": None, "Rare earths": sanctions})
    qtbot.waitUntil(lambda: model.parent(model.find((Kind.TOPIC, earths))) == model.find((Kind.TOPIC, sanctions)))
    qtbot.waitUntil(lambda: model.node(model.find((Kind.TOPIC, sanctions))).count == 2)
    window.sidebar.choose((Kind.TOPIC, sanctions))
    qtbot.waitUntil(lambda: window.articles.is_settled() and window.articles.model.rowCount() == 2)
    window.topic_commands.nest([sanctions], earths)
    window.undo.undo()
    qtbot.waitUntil(lambda: parents(library) == {"Sanctions": None, "Rare earths": None})


def test_what_a_search_finds_in_a_topic_is_split_off(
    qtbot: QtBot,
    window: MainWindow,  # noqa: F811
    library: WindowLibrary,
) -> None:
    sanctions = library.topics["Sanctions"]
    ids = [library.articles[title] for title in (CAPITAL, THAW, TREASURY)]
    topics.tag(library.conn, ids, sanctions, library.now)
    window.navigation.filter = ArticleFilter(Scope.TOPIC, sanctions, "licence", now=library.now)
    window.actions_["split_topic"].trigger()
    qtbot.waitUntil(lambda: window.findChild(NameDialog) is not None)
    dialog = window.findChild(NameDialog)
    assert isinstance(dialog, NameDialog)
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("Licences")
    dialog.button.click()
    qtbot.waitUntil(lambda: carrying(library, "Licences") == {library.articles[TREASURY]})
    assert carrying(library, "Sanctions") == {library.articles[CAPITAL], library.articles[THAW]}
    qtbot.waitUntil(lambda: window.undo.undo_label == "“Licences” split off")
    window.undo.undo()
    qtbot.waitUntil(lambda: carrying(library, "Sanctions") == set(ids))
    qtbot.waitUntil(lambda: "Licences" not in parents(library))
