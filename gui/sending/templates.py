"""Commands to begin with: a dictionary, a translator, players and editors, as this system has them. Nothing is run."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QLocale

from gui.sending.command import OwnCommand

translate = QCoreApplication.translate


def templates() -> list[OwnCommand]:
    """The commands, each to be changed to one's liking; their ids mean nothing."""
    language = QLocale().name().split("_")[0]
    opener = {"win32": "explorer", "darwin": "open"}.get(sys.platform, "xdg-open")
    lines = (
        (
            translate("Templates", "Look the word up in Wiktionary"),
            f"https://{language}.wiktionary.org/wiki/{{selection}}",
            "",
        ),
        (
            translate("Templates", "Look the words up in Wikipedia"),
            f"https://{language}.wikipedia.org/w/index.php?search={{selection}}",
            "",
        ),
        (
            translate("Templates", "Translate the words on the web"),
            f"https://translate.google.com/?sl=auto&tl={language}&text={{selection}}",
            "",
        ),
        (translate("Templates", "Look the word up in GoldenDict"), "goldendict", "{selection}"),
        (translate("Templates", "Play with mpv"), "mpv", "-- {url}"),
        (translate("Templates", "Open the page in Firefox"), "firefox", "--new-window {url}"),
        (translate("Templates", "Open the text in an editor"), opener, "{textfile}"),
        (translate("Templates", "Search the Internet Archive for it"), "https://web.archive.org/web/*/{url}", ""),
    )
    return [OwnCommand(0, *line) for line in lines]
