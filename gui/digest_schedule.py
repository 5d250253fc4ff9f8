"""The morning digest: at the hour chosen, or at the next start after it, refreshes, makes an edition, and tells of it.

What a digest is and how it is shown is `gui.digest_page`'s.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QDateTime, QObject, Signal

from feeds.protocol.exporting import BuildEdition
from feeds.protocol.messages import Event
from feeds.protocol.refreshing import Refresh, RefreshFinished
from feeds.protocol.session import Done, Failed
from gui.engine_client import EngineClient
from gui.network import is_metered
from gui.settings import Settings
from gui.words import clock

DAY_S = 86_400
USUAL_MINUTES = 10


class DigestSchedule(QObject):
    """Asks once a day.

    Signals:
        made: words that say that there is a new digest.
        send_wanted: its id, where the person has it sent too.
    """

    made = Signal(str)
    send_wanted = Signal(int)

    def __init__(
        self,
        engine: EngineClient,
        settings: Settings,
        parent: QObject,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
        self._now = now
        self._is_refreshing = False
        engine.event_received.connect(self._on_event)

    def check(self) -> None:
        """See whether today's digest is due and was not made yet; called every minute."""
        hour = self._settings.digest_hour
        moment = QDateTime.fromSecsSinceEpoch(int(self._now()))
        day = moment.date().toString("yyyy-MM-dd")
        if hour < 0 or moment.time().hour() < hour or self._settings.state.get("digest_day") == day:
            return
        self._settings.keep(digest_day=day)
        self._is_refreshing = True
        self._engine.send(Refresh(is_metered=is_metered()))

    def _on_event(self, event: Event) -> None:
        is_over = isinstance(event, RefreshFinished)
        # Another process that refreshes brings the same articles.
        is_refused = isinstance(event, Failed) and event.request_id == 0
        if self._is_refreshing and (is_over or is_refused):
            self._is_refreshing = False
            self._make()

    def _make(self) -> None:
        until = int(self._now()) + 1
        kept = self._settings.state.get("digest_minutes", USUAL_MINUTES)
        minutes = kept if isinstance(kept, int) and kept > 0 else None

        def done(event: Event) -> None:
            if isinstance(event, Done) and event.ids:
                self.made.emit(self.tr("Your digest of {time} is ready").format(time=clock(until)))
                if self._settings.is_digest_sent:
                    self.send_wanted.emit(event.ids[0])

        self._engine.request(lambda request_id: BuildEdition(request_id, until - DAY_S, until, minutes), done)
