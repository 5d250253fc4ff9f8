"""The page of a first start: when it is offered, and what its choices do. The page itself is a dialog's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gui.dialogs.welcome import WelcomePage
    from gui.main_window import MainWindow


class Welcoming(QObject):
    """Shows it over list and article."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._page: QWidget | None = None

    def show(self) -> None:
        """Offer starter feeds and topics over list and article."""
        if self._page is None:
            # Only a first start shows it, so only that start pays for it.
            from gui.dialogs.welcome import WelcomePage  # noqa: PLC0415

            page = WelcomePage(self._window.engine, self._window)
            page.subscribed.connect(self._window.feed_commands.subscribe_to)
            page.topics_chosen.connect(self._window.topic_commands.add_starters)
            page.address_given.connect(lambda address: self._subscribe(page, address))
            page.import_wanted.connect(self._window.feed_commands.choose_import)
            page.dismissed.connect(self._leave)
            self._page = page
            self._window.pages.addWidget(page)
        self._window.pages.setCurrentWidget(self._page)

    def _subscribe(self, page: WelcomePage, address: str) -> None:
        dialog = self._window.feed_commands.subscribe(address)
        # Given up, the address stays to be mended.
        dialog.accepted.connect(page.address.clear)

    def _leave(self) -> None:
        self._window.settings.keep(welcomed=True)
        self._window.pages.setCurrentWidget(self._window.reading)
        self._window.articles.setFocus()
