"""The preferences on the desktop, over real settings and real files in other homes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.desktop.autostart import XdgAutostart
from gui.desktop.choices import choices
from gui.desktop.menu_entry import MenuEntry
from gui.jobs import Jobs
from gui.preferences.desktop import DesktopSection
from gui.settings import Settings
from tests.gui.window_library import WindowLibrary

SOON_MS = 30_000


@pytest.fixture
def section(
    qtbot: QtBot, library: WindowLibrary, jobs: Jobs, settings: Settings, tmp_path: Path
) -> Iterator[DesktopSection]:
    made = DesktopSection(
        settings,
        jobs,
        library.profile,
        None,  # type: ignore[arg-type]
        starting=XdgAutostart(library.profile, tmp_path / "autostart"),
        entry=MenuEntry(tmp_path / "data", tmp_path / "config"),
    )
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_chosen_holds_at_once(section: DesktopSection, settings: Settings) -> None:
    section.tray.setChecked(True)
    for box in (section.closing, section.minimised, section.quiet):
        assert not box.isChecked()
        box.click()
    section.quiet_from.setCurrentIndex(section.quiet_from.findData(21 * 60))
    section.badge.click()
    chosen = choices(settings)
    assert (chosen.closes_to_tray, chosen.starts_minimised, chosen.is_quiet_daily) == (True, True, True)
    assert (chosen.quiet_from, chosen.quiet_to, chosen.has_badge) == (21 * 60, 7 * 60, False)
    section.tray.click()
    assert not section.closing.isEnabled()
    settings.desktop = {"quiet_to": 17}
    assert section.quiet_to.currentData() == 17
    assert not section.quiet_from.isEnabled()


def test_the_switch_of_autostart_shows_what_the_system_has(section: DesktopSection, tmp_path: Path) -> None:
    file = tmp_path / "autostart" / "broadsheet.desktop"
    section.start.click()
    assert file.exists()
    # Switched off in the desktop's own settings meanwhile.
    file.write_text(f"{file.read_text('utf-8')}Hidden=true\n", "utf-8")
    QApplication.sendEvent(section, QEvent(QEvent.Type.WindowActivate))
    assert not section.start.isChecked()
    file.unlink()
    file.parent.rmdir()
    file.parent.write_text("in the way")
    section.start.click()
    assert not section.start.isChecked()
    assert section.start_problem.text() != ""


def test_it_is_put_into_the_menu_and_taken_out(qtbot: QtBot, section: DesktopSection, tmp_path: Path) -> None:
    entry = MenuEntry(tmp_path / "data", tmp_path / "config")
    assert not section.default.isEnabled()
    section.menu.click()
    qtbot.waitUntil(section.default.isEnabled, timeout=SOON_MS)
    assert entry.is_there()
    assert not section.default.isChecked()
    section.default.click()
    qtbot.waitUntil(lambda: section.menu.isEnabled() and entry.is_default(), timeout=SOON_MS)
    section.menu.click()
    qtbot.waitUntil(lambda: section.menu.isEnabled() and not section.default.isEnabled(), timeout=SOON_MS)
    assert not entry.is_there()
    assert not entry.is_default()
