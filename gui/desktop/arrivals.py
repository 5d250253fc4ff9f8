"""What was handed to the program from outside, looked at in the window: one after another, and nothing silently.

Each address and file opens the dialog that shows what is there and asks before anything is subscribed to or imported.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from gui.dialogs.frame import DialogFrame
from gui.feed_commands import FeedCommands
from gui.reader_import import ReaderImport

_EXPORTS = (".db", ".sqlite", ".sqlite3", ".csv", ".zip", ".json")
"""Endings of what other readers write; whatever else a file is shows when it is looked at."""

_EXPORT_NAMES = ("urls", "ril_export.html")
"""Of Newsboat and of Pocket, whose endings say nothing."""


def is_export(address: str) -> bool:
    """Whether an address is a file that another reader may have written."""
    # Not Path.is_file, which raises for what can be no path; an address may be.
    path = Path(address)
    return (path.suffix.lower() in _EXPORTS or path.name.lower() in _EXPORT_NAMES) and os.path.isfile(address)


class Arrivals(QObject):
    """Opens a dialog for each, the next when the one before it is closed."""

    def __init__(self, feeds: FeedCommands, imports: ReaderImport, parent: QObject) -> None:
        super().__init__(parent)
        self._feeds = feeds
        self._imports = imports
        self._waiting: deque[str] = deque()
        self._dialog: DialogFrame | None = None

    def look_at(self, addresses: Sequence[str]) -> None:
        """Look at addresses and files, behind those that are waiting."""
        self._waiting.extend(addresses)
        if self._dialog is None:
            self._next()

    def _next(self) -> None:
        self._dialog = None
        if self._waiting:
            address = self._waiting.popleft()
            if not is_export(address):
                self._follow(self._feeds.subscribe(address))
                return
            dialog = self._imports.preview(address)
            self._follow(dialog)
            if address.lower().endswith(".json"):
                dialog.unknown.connect(lambda: self._look_for_feed(address, dialog))

    def _look_for_feed(self, address: str, dialog: DialogFrame) -> None:
        """A file of JSON that no reader wrote may be a feed."""
        dialog.finished.disconnect(self._next)
        dialog.reject()
        self._follow(self._feeds.subscribe(address))

    def _follow(self, dialog: DialogFrame) -> None:
        self._dialog = dialog
        # Queued: the dialog closes first, for the next takes its place.
        dialog.finished.connect(self._next, Qt.ConnectionType.QueuedConnection)
