"""What systems know the program by: its name, its icon's files, and the command that starts it again. No Qt.

Autostart and the applications menu write these lines; nothing is started here.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from storage.paths import Profile, profile

APP_ID = "broadsheet"
"""The name under which desktops know the program: of its .desktop file, its icon, its windows."""

ICONS = Path(__file__).with_name("icon")
"""The icon's files."""

MAIN = Path(__file__).resolve().parents[2] / "main.py"

_RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")
"""Characters for which a .desktop file wants an argument quoted (Desktop Entry Specification 1.5, "The Exec key")."""


def start_command(place: Profile, *words: str) -> list[str]:
    """Program and arguments that open the window on a profile; the usual profile is not named."""
    is_frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if is_frozen else [_windowless(Path(sys.executable)), str(MAIN)]
    named = [] if place == profile(None) else ["--profile", str(place.root)]
    return [*program, *named, "open", *words]


def _windowless(python: Path) -> str:
    """The Python that opens no console of its own, where there is one."""
    other = python.with_name("pythonw.exe")
    return str(other) if python.name.lower() == "python.exe" and other.exists() else str(python)


def as_exec(command: Sequence[str], *fields: str) -> str:
    """A command as the value of a .desktop file's Exec key.

    Args:
        command: program and arguments, taken literally.
        fields: codes such as "%U" that the desktop fills in, put at the end.
    """
    return " ".join([*(_quoted(each) for each in command), *fields])


def _quoted(argument: str) -> str:
    text = argument.replace("%", "%%")
    if not text or _RESERVED & set(text):
        for each in '\\"`$':
            text = text.replace(each, f"\\{each}")
        text = f'"{text}"'
    # The value as a whole is a string of the file's, in which a backslash stands for itself only when doubled.
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def as_windows(command: Sequence[str]) -> str:
    """A command as Windows keeps it in the registry."""
    import subprocess  # noqa: PLC0415 - every start of the window loads this module, few write to the registry

    return subprocess.list2cmdline(command)
