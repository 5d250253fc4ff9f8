"""The choice of a proxy, from the preferences to the engine and back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from feeds.protocol.access import Proxy
from gui.preferences.network import NetworkSection


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def section(holder: QWidget) -> NetworkSection:
    made = NetworkSection(holder)
    made.show_proxy(Proxy(1, "manual", "http://proxy:3128", "anna", True, ("a.example", "10.0.0.0/8"), "file"))
    holder.show()
    return made


def test_nothing_can_be_chosen_before_it_is_known(holder: QWidget) -> None:
    assert not NetworkSection(holder).isEnabled()


def test_the_password_is_not_shown_and_stays_unless_typed(qtbot: QtBot, section: NetworkSection) -> None:
    assert section.password.text() == ""
    assert "file" in section.password.toolTip()
    with qtbot.waitSignal(section.chosen) as told:
        section.use.click()
    assert told.args == ["manual", "http://proxy:3128", "anna", None, ("a.example", "10.0.0.0/8")]
    section.password.setText("new")
    with qtbot.waitSignal(section.chosen) as told:
        section.use.click()
    assert told.args[3] == "new"


def test_other_modes_take_effect_at_once(qtbot: QtBot, section: NetworkSection) -> None:
    with qtbot.waitSignal(section.chosen) as told:
        section.mode.setCurrentIndex(section.mode.findData("none"))
    assert told.args[0] == "none"
    assert not section.address.isEnabled()
    with qtbot.assertNotEmitted(section.chosen):
        section.mode.setCurrentIndex(section.mode.findData("manual"))
    assert section.address.isEnabled()


def test_every_field_has_a_name(section: NetworkSection) -> None:
    for field in (section.mode, section.address, section.user, section.password, section.exceptions):
        assert field.accessibleName()
