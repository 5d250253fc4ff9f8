"""Broadsheet in the applications menu of one person on Linux and its kin: put there, taken away, looked for. No Qt.

Only files of the person's own are written, and `mimeapps.list` only when that is asked for.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gui.desktop.entry_text import menu_entry
from gui.desktop.files import config_home, data_home, write
from gui.desktop.launch import APP_ID, ICONS
from gui.desktop.mime_defaults import defaults_of, with_default, without_default
from storage.paths import Profile
from storage.whole_files import write_whole

METAINFO = Path(__file__).with_name("broadsheet.metainfo.xml")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
FILE = f"{APP_ID}.desktop"

DEFAULT_FOR = ("x-scheme-handler/feed", "text/x-opml", "text/x-opml+xml")
"""What the program can be made the default for: nothing that a browser or an editor opens as a rule."""


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """The files of one person.

    Attributes:
        data: where menus and icons lie.
        config: where `mimeapps.list` lies.
    """

    data: Path
    config: Path

    @property
    def file(self) -> Path:
        """The .desktop file."""
        return self.data / "applications" / FILE

    @property
    def associations(self) -> Path:
        """Which program opens what."""
        return self.config / "mimeapps.list"

    def is_there(self) -> bool:
        """Whether the program stands in the menu."""
        return self.file.exists()

    def is_default(self) -> bool:
        """Whether links to feeds and lists of subscriptions open in it by default."""
        return set(DEFAULT_FOR) <= defaults_of(self._associated(), FILE)

    def install(self, place: Profile) -> list[Path]:
        """Write the entry, the icons and what software centres show of the program; the files written.

        Raises:
            OSError: a file could not be written.
        """
        contents = {target: source.read_bytes() for target, source in self._copies().items()}
        contents[self.file] = menu_entry(place).encode()
        for file, content in contents.items():
            write(file, content)
        return list(contents)

    def remove(self) -> list[Path]:
        """Take all of it away again, as a default too; the files that were there.

        Raises:
            OSError: a file could not be removed.
        """
        self.set_default(False)
        gone = [file for file in (self.file, *self._copies()) if file.exists()]
        for file in gone:
            file.unlink()
        return gone

    def set_default(self, is_default: bool) -> None:
        """Let links to feeds and lists open in it by default, or no longer.

        Raises:
            OSError: the list could not be written.
        """
        before = self._associated()
        after = with_default(before, FILE, DEFAULT_FOR) if is_default else without_default(before, FILE)
        if after != before and (after or self.associations.exists()):
            self.associations.parent.mkdir(parents=True, exist_ok=True)
            # The person's own file, which may be a link to where they keep such files.
            write_whole(self.associations, after.encode("utf-8", "surrogateescape"))

    def afterwards(self) -> list[list[str]]:
        """Commands that make running desktops look again, of those that are installed here."""
        wanted = (
            ["update-desktop-database", "-q", str(self.data / "applications")],
            ["gtk-update-icon-cache", "-q", "-t", "-f", str(self.data / "icons" / "hicolor")],
        )
        return [command for command in wanted if shutil.which(command[0])]

    def _associated(self) -> str:
        try:
            return self.associations.read_text(encoding="utf-8", errors="surrogateescape")
        except FileNotFoundError:
            return ""

    def _copies(self) -> dict[Path, Path]:
        """Where icons and description go, and where they come from."""
        hicolor = self.data / "icons" / "hicolor"
        copies = {hicolor / f"{size}x{size}" / "apps" / f"{APP_ID}.png": ICONS / f"{size}.png" for size in SIZES}
        copies[hicolor / "scalable" / "apps" / f"{APP_ID}.svg"] = ICONS / "broadsheet.svg"
        copies[hicolor / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg"] = ICONS / "broadsheet-symbolic.svg"
        copies[self.data / "metainfo" / METAINFO.name] = METAINFO
        return copies


def own_entry(environment: Mapping[str, str] = os.environ) -> MenuEntry:
    """The entry of whoever runs the program."""
    return MenuEntry(data_home(environment), config_home(environment))
