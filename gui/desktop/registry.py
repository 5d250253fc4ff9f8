"""What Windows opens with the program: lists of subscriptions, and links to feeds, for one person, in the registry.

The keys are those of "File Types" and "Registering an Application to a URI Scheme" in Microsoft's documentation.
"""

from __future__ import annotations

from PySide6.QtCore import QSettings

from gui.desktop.launch import ICONS, as_windows, start_command
from storage.paths import Profile

CLASSES = r"HKEY_CURRENT_USER\Software\Classes"
_LIST = "Broadsheet.opml"
_OFFER = ".opml/OpenWithProgids/" + _LIST


class Registry:
    """The classes of one person.

    Args:
        classes: the key; anything that keeps values by path will do.
    """

    def __init__(self, classes: QSettings) -> None:
        self._classes = classes

    def install(self, place: Profile, *, is_default: bool) -> None:
        """Offer the program for lists; open links to feeds with it too, if that is asked for.

        Raises:
            OSError: the registry was not written.
        """
        line = f'{as_windows(start_command(place))} "%1"'
        icon = str(ICONS / "broadsheet.ico")
        self._classes.setValue(f"{_LIST}/Default", "OPML")
        self._classes.setValue(f"{_LIST}/DefaultIcon/Default", icon)
        self._classes.setValue(f"{_LIST}/shell/open/command/Default", line)
        self._classes.setValue(_OFFER, "")
        if is_default:
            self._classes.setValue("feed/Default", "URL:feed")
            self._classes.setValue("feed/URL Protocol", "")
            self._classes.setValue("feed/DefaultIcon/Default", icon)
            self._classes.setValue("feed/shell/open/command/Default", line)
        self._write()

    def remove(self, place: Profile) -> None:
        """Take it away again; links to feeds only where they lead to this program.

        Raises:
            OSError: the registry was not written.
        """
        self._classes.remove(_LIST)
        self._classes.remove(_OFFER)
        opened = str(self._classes.value("feed/shell/open/command/Default", ""))
        if opened.startswith(as_windows(start_command(place))):
            self._classes.remove("feed")
        self._write()

    def _write(self) -> None:
        self._classes.sync()
        if self._classes.status() is not QSettings.Status.NoError:
            raise OSError("the registry was not written")
