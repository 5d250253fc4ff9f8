"""The command that puts Broadsheet into a person's applications menu, or takes it out. Prints what it wrote. No Qt.

On Windows and macOS it says what there is instead.
"""

from __future__ import annotations

import subprocess
import sys

from gui.desktop.menu_entry import own_entry
from storage.paths import Profile

DONE = 0
WRONG_USE = 2
NOT_WRITTEN = 3


def join(place: Profile, action: str, *, is_default: bool) -> int:
    """Carry out "install" or "remove"; the exit status.

    Args:
        place: the profile that the menu's entry opens.
        action: one of the two.
        is_default: make it what opens links to feeds and lists of subscriptions.
    """
    if sys.platform in ("win32", "darwin"):
        sys.stderr.write("This system's menu is kept by installers. Autostart is in the preferences.\n")
        return WRONG_USE
    entry = own_entry()
    try:
        files = entry.remove() if action == "remove" else entry.install(place)
        if is_default and action == "install":
            entry.set_default(True)
            files.append(entry.associations)
    except OSError as error:
        sys.stderr.write(f"broadsheet: {error.filename or entry.file}: {error.strerror or error}\n")
        return NOT_WRITTEN
    for command in entry.afterwards():
        subprocess.run(command, check=False)  # noqa: S603 - a list, without a shell
    for file in files:
        sys.stdout.write(f"{file}\n")
    return DONE
