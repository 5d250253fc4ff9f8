"""The serif that ships with the program, so that an article looks the same everywhere. Its licence lies beside it."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtGui import QFontDatabase

log = logging.getLogger("broadsheet.window")

FOLDER = Path(__file__).with_name("fonts")


def register() -> None:
    """Let Qt find the program's own fonts. Without them the machine's serifs serve."""
    for path in sorted(FOLDER.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            log.warning("the font %s could not be read", path.name)
