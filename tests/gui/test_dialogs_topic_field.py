"""The completing field behind `t`: what it lists, and how keys and clicks put topics on and take them off."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.topic_field import Tick, TopicField, topic_choices
from storage.types import TopicRow

NAMES = ("Sanctions", "Rare earths", "Énergie", "European Union", "Trade")
TOPICS = [TopicRow(index + 1, name, "#0072b2", None, index, 0, 0) for index, name in enumerate(NAMES)]


@pytest.fixture
def pane(qtbot: QtBot) -> QWidget:
    pane = QWidget()
    pane.resize(500, 600)
    qtbot.addWidget(pane)
    pane.show()
    return pane


@pytest.fixture
def field(qtbot: QtBot, pane: QWidget) -> TopicField:
    field = TopicField(pane)
    qtbot.addWidget(field)
    return field


def names(field: TopicField) -> list[str]:
    return [choice.name for choice in field.choices()]


def test_names_that_begin_come_first_then_words_then_parts() -> None:
    found = [choice.name for choice in topic_choices(TOPICS, {}, 1, "e")]
    assert found == ["Énergie", "European Union", "Rare earths", "Trade", "e"]


@pytest.mark.parametrize(
    ("typed", "expected"), [("energie", "Énergie"), ("ÉNERG", "Énergie"), ("  rare   e", "Rare earths")]
)
def test_accents_case_and_spaces_do_not_count(typed: str, expected: str) -> None:
    assert topic_choices(TOPICS, {}, 1, typed)[0].name == expected


def test_a_row_to_create_stands_last_unless_the_name_is_there() -> None:
    assert topic_choices(TOPICS, {}, 1, "lithium")[-1].topic_id is None
    assert [choice.topic_id for choice in topic_choices(TOPICS, {}, 1, "TRADE")] == [5]
    assert all(choice.topic_id is not None for choice in topic_choices(TOPICS, {}, 1, ""))


def test_ticks_and_numbers() -> None:
    choices = topic_choices(TOPICS, {1: 3, 2: 1}, 3, "")
    assert [choice.tick for choice in choices] == [Tick.ALL, Tick.SOME, Tick.NONE, Tick.NONE, Tick.NONE]
    assert [choice.number for choice in topic_choices(TOPICS * 2, {}, 1, "")] == [*range(1, 10), None]


def test_categories_of_the_feed_stand_below_the_topics() -> None:
    offered = ("trade", "Lithium", "Mining")
    assert [each.name for each in topic_choices(TOPICS, {}, 1, "", offered)] == [*NAMES, "Lithium", "Mining"]
    typed = topic_choices(TOPICS, {}, 1, "li", offered)
    assert [(each.name, each.is_offered) for each in typed] == [("Lithium", True), ("li", False)]
    assert [each.is_offered for each in topic_choices(TOPICS, {}, 1, "lithium", offered)] == [True]


def test_a_category_is_made_a_topic(qtbot: QtBot, field: TopicField, pane: QWidget) -> None:
    field.open_for(TOPICS, {}, 1, pane, ("Lithium",))
    qtbot.keyClick(field.field, Qt.Key.Key_Up)
    with qtbot.waitSignal(field.created) as created:
        qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert created.args == ["Lithium"]


@given(st.text(max_size=20))
def test_whatever_is_typed_there_is_an_answer(typed: str) -> None:
    choices = topic_choices(TOPICS, {}, 1, typed)
    made = [choice for choice in choices if choice.topic_id is None]
    assert len(made) <= 1
    assert choices


def test_enter_toggles_and_the_field_stays_open(qtbot: QtBot, field: TopicField, pane: QWidget) -> None:
    field.open_for(TOPICS, {1: 1}, 1, pane)
    qtbot.keyClicks(field.field, "rare")
    assert names(field)[0] == "Rare earths"
    with qtbot.waitSignal(field.toggled) as toggled:
        qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert toggled.args == [2, True]
    assert field.isVisible()
    assert field.choices()[0].tick is Tick.ALL
    # What was typed is selected: the next topic is simply typed over it.
    qtbot.keyClicks(field.field, "sanc")
    with qtbot.waitSignal(field.toggled) as toggled:
        qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert toggled.args == [1, False]
    with qtbot.waitSignal(field.closed):
        qtbot.keyClick(field.field, Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_a_topic_on_some_goes_onto_all_then_off(qtbot: QtBot, field: TopicField, pane: QWidget) -> None:
    field.open_for(TOPICS, {1: 2}, 3, pane)
    with qtbot.waitSignal(field.toggled) as toggled:
        qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert toggled.args == [1, True]
    with qtbot.waitSignal(field.toggled) as toggled:
        qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert toggled.args == [1, False]


def test_arrows_walk_around(qtbot: QtBot, field: TopicField, pane: QWidget) -> None:
    field.open_for(TOPICS, {}, 1, pane)
    qtbot.keyClick(field.field, Qt.Key.Key_Up)
    with qtbot.waitSignal(field.toggled) as toggled:
        qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert toggled.args == [5, True]
    qtbot.keyClick(field.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.toggled) as toggled:
        qtbot.keyClick(field.field, Qt.Key.Key_Enter)
    assert toggled.args == [1, True]


def test_a_click_toggles(qtbot: QtBot, field: TopicField, pane: QWidget) -> None:
    field.open_for(TOPICS, {}, 1, pane)
    place = field.list.visualRect(field.model.index(3, 0)).center()
    with qtbot.waitSignal(field.toggled) as toggled:
        qtbot.mouseClick(field.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert toggled.args == [4, True]


def test_a_new_topic_is_created_and_then_listed(qtbot: QtBot, field: TopicField, pane: QWidget) -> None:
    field.open_for(TOPICS, {}, 1, pane)
    qtbot.keyClicks(field.field, "lithium")
    assert field.model.index(0, 0).data() == "Create “lithium”"
    with qtbot.waitSignal(field.created) as created:
        qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert created.args == ["lithium"]
    assert field.field.text() == ""
    made = TopicRow(6, "lithium", "#009e73", None, 5, 1, 0)
    field.show_topics([*TOPICS, made], {6: 1})
    assert field.choices()[-1].name == "lithium"
    assert field.choices()[-1].tick is Tick.ALL


def test_news_while_open_keeps_what_was_typed_and_highlighted(qtbot: QtBot, field: TopicField, pane: QWidget) -> None:
    field.open_for(TOPICS, {}, 1, pane)
    qtbot.keyClick(field.field, Qt.Key.Key_Down)
    field.show_topics(list(reversed(TOPICS)), {2: 1})
    assert names(field)[field.list.currentIndex().row()] == "Rare earths"


def test_rows_speak_their_state(field: TopicField, pane: QWidget) -> None:
    field.open_for(TOPICS, {1: 2, 2: 1}, 2, pane)
    spoken = [field.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == ["Sanctions, on", "Rare earths, on some of them", "Énergie, off"]
    assert "2 articles" in field.hint.text()
