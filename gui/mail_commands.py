"""Letters in the window: the preferences' section on them, and sending a digest. The engine sends."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from feeds.protocol.mailing import AskMail, Mail, SendEdition, SetMail, TryMail
from feeds.protocol.messages import Event
from feeds.protocol.session import Done, Failed
from gui.edition_words import edition_words
from gui.engine_client import EngineClient
from gui.settings import Settings
from gui.words import problem_sentence

if TYPE_CHECKING:
    from gui.preferences.window import PreferencesWindow


class MailCommands(QObject):
    """Carries out what has to do with letters.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(self, engine: EngineClient, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._settings = settings

    def send(self, edition_id: int) -> None:
        """Send a stored edition."""

        def done(event: Event) -> None:
            if isinstance(event, Failed):
                self.said.emit(problem_sentence(event.kind))
            elif isinstance(event, Done):
                self.said.emit(self.tr("The digest was sent"))

        words = json.dumps(asdict(edition_words()), ensure_ascii=False)
        self.said.emit(self.tr("Sending the digest…"))
        self._engine.request(lambda request_id: SendEdition(request_id, edition_id, words), done)

    def fill(self, preferences: PreferencesWindow) -> None:
        """Show in the preferences what is set, and carry out what is chosen there."""
        section = preferences.mail
        section.show_daily(self._settings.is_digest_sent)
        section.daily_chosen.connect(self._on_daily)
        section.test_wanted.connect(lambda: self._try(preferences))

        def choose(
            host: str, port: int | None, security: str, user: str, password: str | None, sender: str, to: str
        ) -> None:
            self._engine.request(
                lambda request_id: SetMail(request_id, host, port, security, user, password, sender, to),
                lambda event: self._on_set(preferences, event),
            )

        section.chosen.connect(choose)
        self._ask(preferences)

    def _on_daily(self, is_on: bool) -> None:
        self._settings.is_digest_sent = is_on

    def _ask(self, preferences: PreferencesWindow) -> None:
        def done(event: Event) -> None:
            if isinstance(event, Mail) and preferences.is_there():
                preferences.mail.show_mail(event)

        self._engine.request(AskMail, done)

    def _on_set(self, preferences: PreferencesWindow, event: Event) -> None:
        if isinstance(event, Failed) and preferences.is_there():
            preferences.mail.show_outcome(problem_sentence(event.kind))
        self._ask(preferences)

    def _try(self, preferences: PreferencesWindow) -> None:
        def done(event: Event) -> None:
            if not preferences.is_there():
                return
            if isinstance(event, Failed):
                preferences.mail.show_outcome(problem_sentence(event.kind))
            elif isinstance(event, Done):
                preferences.mail.show_outcome(self.tr("Sent. Look whether it has arrived."))

        text = self.tr("Editions of the digest will arrive here.")
        self._engine.request(lambda request_id: TryMail(request_id, text), done)
