"""Dock and taskbar: the count of unread articles on the icon, and how far a refresh is.

The count is Qt's. Progress is a signal on the session's bus, which docks on Linux read; elsewhere there is none.
"""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from gui.desktop.launch import APP_ID

log = logging.getLogger("broadsheet.dock")


class Dock:
    """Tells the dock, and only what it was not told already."""

    def __init__(self) -> None:
        self._count = 0
        self._progress: float | None = None
        self._is_mute = not (sys.platform.startswith("linux") and _has_bus())

    def show_count(self, count: int) -> None:
        """Put a number on the icon; 0 for none."""
        application = QGuiApplication.instance()
        if count != self._count and isinstance(application, QGuiApplication):
            self._count = count
            application.setBadgeNumber(count)

    def show_progress(self, progress: float | None) -> None:
        """Fill the icon's bar, from 0 to 1; None for no bar."""
        # In steps that can be seen: a refresh of 2,000 feeds would send 2,000 signals.
        step = None if progress is None else round(progress, 2)
        if step != self._progress and not self._is_mute:
            self._progress = step
            self._tell(step)

    def _tell(self, progress: float | None) -> None:
        # Loaded by the first refresh: no start pays for it.
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415
        except ImportError as error:
            log.info("docks are told no progress: %s", error)
            self._is_mute = True
            return
        bus = QDBusConnection.sessionBus()
        message = QDBusMessage.createSignal(f"/{APP_ID}", "com.canonical.Unity.LauncherEntry", "Update")
        values = {"progress": progress or 0.0, "progress-visible": progress is not None}
        message.setArguments([f"application://{APP_ID}.desktop", values])
        if not bus.isConnected() or not bus.send(message):
            log.info("docks are told no progress: %s", bus.lastError().message() or "there is no session bus")
            self._is_mute = True


def _has_bus() -> bool:
    """Whether the session has a bus: asked without one, the library would start a daemon of its own and wait for it."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (bool(folder) and (Path(folder) / "bus").exists())
