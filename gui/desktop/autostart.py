"""Whether the program starts with the session, as the system has it: read and set, on each system in its own place.

The system's own settings switch it off behind our back; what is read here is always what stands there now.
"""

from __future__ import annotations

import os
import plistlib
import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QSettings

from gui.desktop.entry_text import autostart_entry
from gui.desktop.files import config_home, write
from gui.desktop.launch import APP_ID, as_windows, start_command
from storage.paths import Profile

_RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class Autostart(Protocol):
    """One system's way."""

    def is_on(self) -> bool:
        """Whether the system will start the program."""
        ...

    def set_on(self, is_on: bool) -> None:
        """Have it started, or no longer.

        Raises:
            OSError: it could not be written.
        """
        ...


class XdgAutostart:
    """A .desktop file in the autostart folder (Desktop Application Autostart Specification)."""

    def __init__(self, place: Profile, folder: Path) -> None:
        self._place = place
        self.file = folder / f"{APP_ID}.desktop"

    def is_on(self) -> bool:
        """Not where a desktop's settings hid or disabled the file, which they leave lying."""
        try:
            lines = self.file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False
        found = {key.strip(): value.strip().lower() for key, _, value in (line.partition("=") for line in lines)}
        return found.get("Hidden") != "true" and found.get("X-GNOME-Autostart-enabled") != "false"

    def set_on(self, is_on: bool) -> None:
        """Write the file anew, or remove it."""
        if is_on:
            write(self.file, autostart_entry(self._place).encode())
        else:
            self.file.unlink(missing_ok=True)


class LaunchAgent:
    """A property list among the person's launch agents (launchd.plist(5))."""

    def __init__(self, place: Profile, folder: Path) -> None:
        self._place = place
        self.file = folder / f"{APP_ID}.plist"

    def is_on(self) -> bool:
        """Whether the agent is there, runs at login, and is not disabled."""
        try:
            found = plistlib.loads(self.file.read_bytes())
        except (OSError, ValueError, plistlib.InvalidFileException):
            return False
        return isinstance(found, dict) and bool(found.get("RunAtLoad")) and not found.get("Disabled")

    def set_on(self, is_on: bool) -> None:
        """Write the file anew, or remove it. launchd reads the folder at the next login."""
        if not is_on:
            self.file.unlink(missing_ok=True)
            return
        agent = {
            "Label": APP_ID,
            "ProgramArguments": start_command(self._place, "--minimised"),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        write(self.file, plistlib.dumps(agent))


class RunKey:
    """A value of Windows' Run key.

    Args:
        run: the key.
        approved: where the Task Manager notes what the person switched off there.
    """

    def __init__(self, place: Profile, run: QSettings, approved: QSettings) -> None:
        self._place = place
        self._run = run
        self._approved = approved

    def is_on(self) -> bool:
        """Whether the value is there and not switched off: an odd first byte says that it is."""
        self._run.sync()
        self._approved.sync()
        noted = self._approved.value("Broadsheet")
        is_off = isinstance(noted, QByteArray) and noted.size() > 0 and noted.data()[0] % 2 == 1
        return self._run.contains("Broadsheet") and not is_off

    def set_on(self, is_on: bool) -> None:
        """Write the value, or remove it."""
        self._approved.remove("Broadsheet")
        if is_on:
            self._run.setValue("Broadsheet", as_windows(start_command(self._place, "--minimised")))
        else:
            self._run.remove("Broadsheet")
        self._run.sync()
        self._approved.sync()
        if self._run.status() is not QSettings.Status.NoError:
            raise OSError("the registry's Run key was not written")


def autostart(place: Profile) -> Autostart:
    """This system's way, for a profile."""
    if sys.platform == "win32":
        native = QSettings.Format.NativeFormat
        return RunKey(place, QSettings(_RUN, native), QSettings(_APPROVED, native))
    if sys.platform == "darwin":
        return LaunchAgent(place, Path("~/Library/LaunchAgents").expanduser())
    return XdgAutostart(place, config_home(os.environ) / "autostart")
