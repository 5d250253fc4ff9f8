"""Where a desktop's files lie for one person, and how one of them is written: whole or not at all. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from storage.whole_files import write_whole


def config_home(environment: Mapping[str, str]) -> Path:
    """Of settings (XDG Base Directory Specification). A relative path there counts as none, as it says."""
    return _home(environment, "XDG_CONFIG_HOME", "~/.config")


def data_home(environment: Mapping[str, str]) -> Path:
    """Of data: the applications menu, icons."""
    return _home(environment, "XDG_DATA_HOME", "~/.local/share")


def _home(environment: Mapping[str, str], name: str, usual: str) -> Path:
    given = Path(environment.get(name, ""))
    return given if given.is_absolute() else Path(usual).expanduser()


def write(file: Path, content: bytes) -> None:
    """Write a file, its folder made where it is missing.

    Raises:
        OSError: it could not be written; what was there before is there still.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, content)
