"""The command that lets a person's desktop know the program, or forget it. Prints what it wrote.

On Linux and its kin it is the applications menu, on Windows what opens files and links; macOS knows bundles only.
"""

from __future__ import annotations

import subprocess
import sys

from gui.desktop.menu_entry import MenuEntry, own_entry
from storage.paths import Profile

DONE = 0
WRONG_USE = 2
NOT_WRITTEN = 3


def join(place: Profile, action: str, *, is_default: bool) -> int:
    """Carry out "install" or "remove"; the exit status.

    Args:
        place: the profile that is opened.
        action: one of the two.
        is_default: make it what opens links to feeds and lists of subscriptions.
    """
    if sys.platform == "darwin":
        sys.stderr.write("macOS opens files and links with bundles only. Autostart is in the preferences.\n")
        return WRONG_USE
    try:
        if sys.platform == "win32":
            _register(place, action, is_default=is_default)
        else:
            _put_into_menu(own_entry(), place, action, is_default=is_default)
    except OSError as error:
        sys.stderr.write(f"broadsheet: {error.filename or ''} {error.strerror or error}\n")
        return NOT_WRITTEN
    return DONE


def _put_into_menu(entry: MenuEntry, place: Profile, action: str, *, is_default: bool) -> None:
    files = entry.remove() if action == "remove" else entry.install(place)
    if is_default and action == "install":
        entry.set_default(True)
        files.append(entry.associations)
    for command in entry.afterwards():
        subprocess.run(command, check=False)  # noqa: S603 - a list, without a shell
    for file in files:
        sys.stdout.write(f"{file}\n")


def _register(place: Profile, action: str, *, is_default: bool) -> None:
    # Only Windows needs Qt here.
    from PySide6.QtCore import QSettings  # noqa: PLC0415

    from gui.desktop.registry import CLASSES, Registry  # noqa: PLC0415

    registry = Registry(QSettings(CLASSES, QSettings.Format.NativeFormat))
    if action == "remove":
        registry.remove(place)
    else:
        registry.install(place, is_default=is_default)
    sys.stdout.write(f"{CLASSES}\n")
