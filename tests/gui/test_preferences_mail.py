"""Letters in the real window: set in the preferences, tried, and a digest sent by a real server on this computer."""

from __future__ import annotations

import email
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from feeds.protocol.mailing import Mail
from gui.main_window import MainWindow
from gui.preferences.mail import MailSection
from gui.preferences.window import PreferencesWindow
from gui.words import problem_sentence
from storage import mail_settings
from tests.feeds.mail_server import Inbox, MailServer
from tests.gui.test_digest_page import wait
from tests.gui.test_window import open_window, window  # noqa: F401 - fixtures
from tests.gui.window_library import WindowLibrary

SOON_MS = 30_000
ADDRESS = "me@home.example"


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    made = Inbox(login=("anna", "of mine"))
    with MailServer(made):
        yield made


@pytest.fixture
def section(qtbot: QtBot) -> Iterator[MailSection]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = MailSection(holder)
    made.show_mail(Mail(1, "smtp.example.org", None, "tls", "anna", True, ADDRESS, ADDRESS, "file"))
    holder.show()
    yield made
    holder.close()


def test_only_what_is_other_than_kept_is_told(qtbot: QtBot, section: MailSection) -> None:
    with qtbot.assertNotEmitted(section.chosen):
        section.host.editingFinished.emit()
    assert (section.port.text(), section.port.placeholderText()) == ("", "Usual: 465")
    with qtbot.waitSignal(section.chosen) as told:
        section.security.setCurrentIndex(section.security.findData("starttls"))
    assert told.args == ["smtp.example.org", None, "starttls", "anna", None, ADDRESS, ADDRESS]
    assert section.port.placeholderText() == "Usual: 587"
    section.password.setText("new")
    with qtbot.waitSignal(section.chosen) as told:
        section.password.editingFinished.emit()
    assert told.args[4] == "new"


def test_every_control_has_a_name_and_waits_to_be_told(qtbot: QtBot, section: MailSection) -> None:
    controls = (section.host, section.security, section.port, section.user, section.password, section.sent_from)
    assert all(each.accessibleName() for each in (*controls, section.to, section.daily))
    holder = QWidget()
    qtbot.addWidget(holder)
    assert not MailSection(holder).isEnabled()


def test_a_server_is_set_and_tried_and_sends_a_digest(
    qtbot: QtBot,
    window: MainWindow,  # noqa: F811
    library: WindowLibrary,
    inbox: Inbox,
) -> None:
    window.actions_["preferences"].trigger()
    preferences = window.findChild(PreferencesWindow)
    assert preferences is not None
    section = preferences.mail
    qtbot.waitUntil(section.isEnabled, timeout=SOON_MS)
    preferences.search.setText("smtp")
    assert section.host.isVisible()
    assert not preferences.theme.isVisible()
    preferences.search.clear()
    assert not section.test.isEnabled()
    section.host.setText("127.0.0.1")
    section.port.setText(str(inbox.port))
    section.security.setCurrentIndex(section.security.findData("none"))
    section.user.setText("anna")
    section.password.setText("not mine")
    section.sent_from.setText(ADDRESS)
    section.to.setText(ADDRESS)
    section.to.editingFinished.emit()
    qtbot.waitUntil(lambda: mail_settings.mail(library.conn).to == ADDRESS, timeout=SOON_MS)
    qtbot.waitUntil(lambda: section.password.placeholderText() != "", timeout=SOON_MS)
    section.show_outcome("")
    assert section.test.isEnabled()
    qtbot.mouseClick(section.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: section.words.text() == problem_sentence("mail_login"), timeout=SOON_MS)
    section.password.setText("of mine")
    qtbot.mouseClick(section.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: section.words.text().startswith("Sent"), timeout=SOON_MS)
    assert b"Editions of the digest" in inbox.letters[0]
    assert "of mine" not in "".join(row[1] or "" for row in library.conn.execute("SELECT * FROM settings"))
    section.daily.click()
    assert window.settings.is_digest_sent
    preferences.close()
    said: list[str] = []
    window.mail_commands.said.connect(said.append)
    window.actions_["go_digest"].trigger()
    wait(qtbot, window)
    window.actions_["send_digest"].trigger()
    qtbot.waitUntil(lambda: "The digest was sent" in said, timeout=SOON_MS)
    letter = email.message_from_bytes(inbox.letters[1])
    assert letter["To"] == ADDRESS
    assert window.digest.page.edition is not None
    assert window.digest.page.edition.lead is not None
    assert window.digest.page.edition.lead.headline.encode()[:20] in inbox.letters[1]
