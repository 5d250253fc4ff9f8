"""What belongs to this window on this machine: looks, habits, and where the person was. One JSON file in the profile.

What belongs to the library (topics, searches, feeds) is the library's. A damaged file is as good as none.
"""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSaveFile, QTimer, Signal

log = logging.getLogger("broadsheet.settings")

SAVE_AFTER_MS = 500

_DEFAULTS: dict[str, Any] = {
    "theme_choice": "system",
    "language": "",
    "reading_family": "",
    "text_size": 17,
    "column_chars": 68,
    "line_percent": 162,
    "is_justified": False,
    "is_hyphenated": False,
    "is_list_compact": False,
    "has_day_headings": True,
    "is_folding": True,
    "layout": "columns",
    "motion": "system",
    "is_read_on_scroll": False,
    "is_progress_shown": True,
    "is_muted_shown": False,
    "mark_read_ms": 500,
    "refresh_on_start": True,
    "digest_hour": -1,
    "is_digest_sent": False,
    "shortcuts": {},
    "desktop": {},
    "own_commands": [],
    "state": {},
}


class Settings(QObject):
    """Typed settings, saved a moment after the last change.

    Signals:
        changed: name of the setting that has another value now.
    """

    changed = Signal(str)

    def __init__(self, path: Path | None, parent: QObject | None = None) -> None:
        """Read the file; None keeps everything in memory."""
        super().__init__(parent)
        self._path = path
        self._values = _read(path)
        self._saving = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._saving.timeout.connect(self.save)

    @property
    def theme_choice(self) -> str:
        """One of `gui.theme.CHOICES`."""
        return str(self._values["theme_choice"])

    @theme_choice.setter
    def theme_choice(self, value: str) -> None:
        self._set("theme_choice", value)

    @property
    def language(self) -> str:
        """What the window speaks, a key of `gui.languages.choosing.OWN_NAMES`; "" for the system's."""
        return str(self._values["language"])

    @language.setter
    def language(self, value: str) -> None:
        self._set("language", value)

    @property
    def reading_family(self) -> str:
        """The typeface articles are set in; "" for the program's choice."""
        return str(self._values["reading_family"])

    @reading_family.setter
    def reading_family(self, value: str) -> None:
        self._set("reading_family", value)

    @property
    def text_size(self) -> int:
        """Of an article's body, in pixels at 100 %."""
        return int(self._values["text_size"])

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._set("text_size", value)

    @property
    def column_chars(self) -> int:
        """Width of an article's column, in characters."""
        return int(self._values["column_chars"])

    @column_chars.setter
    def column_chars(self, value: int) -> None:
        self._set("column_chars", value)

    @property
    def line_percent(self) -> int:
        """Distance of an article's baselines, in percent of the size of its text."""
        return int(self._values["line_percent"])

    @line_percent.setter
    def line_percent(self, value: int) -> None:
        self._set("line_percent", value)

    @property
    def is_justified(self) -> bool:
        """Whether lines of an article's paragraphs end at the column's edge."""
        return bool(self._values["is_justified"])

    @is_justified.setter
    def is_justified(self, value: bool) -> None:
        self._set("is_justified", value)

    @property
    def is_hyphenated(self) -> bool:
        """Whether long words of an article are parted at the ends of lines."""
        return bool(self._values["is_hyphenated"])

    @is_hyphenated.setter
    def is_hyphenated(self, value: bool) -> None:
        self._set("is_hyphenated", value)

    @property
    def is_list_compact(self) -> bool:
        """One line for each article instead of five."""
        return bool(self._values["is_list_compact"])

    @is_list_compact.setter
    def is_list_compact(self, value: bool) -> None:
        self._set("is_list_compact", value)

    @property
    def has_day_headings(self) -> bool:
        """Whether a list in the order of time is parted by days."""
        return bool(self._values["has_day_headings"])

    @has_day_headings.setter
    def has_day_headings(self, value: bool) -> None:
        self._set("has_day_headings", value)

    @property
    def layout(self) -> str:
        """How list and article stand: one of `gui.window_frame.Layout`."""
        return str(self._values["layout"])

    @layout.setter
    def layout(self, value: str) -> None:
        self._set("layout", value)

    @property
    def motion(self) -> str:
        """Whether scrolling glides: one of `gui.glide.MOTIONS`."""
        return str(self._values["motion"])

    @motion.setter
    def motion(self, value: str) -> None:
        self._set("motion", value)

    @property
    def is_read_on_scroll(self) -> bool:
        """Whether articles that are scrolled past in the list count as read."""
        return bool(self._values["is_read_on_scroll"])

    @is_read_on_scroll.setter
    def is_read_on_scroll(self, value: bool) -> None:
        self._set("is_read_on_scroll", value)

    @property
    def is_progress_shown(self) -> bool:
        """Whether it is shown how far an article is read."""
        return bool(self._values["is_progress_shown"])

    @is_progress_shown.setter
    def is_progress_shown(self, value: bool) -> None:
        self._set("is_progress_shown", value)

    @property
    def is_folding(self) -> bool:
        """Whether the articles of a story are one row of the list."""
        return bool(self._values["is_folding"])

    @is_folding.setter
    def is_folding(self, value: bool) -> None:
        self._set("is_folding", value)

    @property
    def is_muted_shown(self) -> bool:
        """Whether articles of muted stories are listed."""
        return bool(self._values["is_muted_shown"])

    @is_muted_shown.setter
    def is_muted_shown(self, value: bool) -> None:
        self._set("is_muted_shown", value)

    @property
    def mark_read_ms(self) -> int:
        """How long an article is open before it counts as read, in milliseconds; 0: at once, -1: by hand only."""
        return int(self._values["mark_read_ms"])

    @mark_read_ms.setter
    def mark_read_ms(self, value: int) -> None:
        self._set("mark_read_ms", value)

    @property
    def refresh_on_start(self) -> bool:
        """Whether feeds that are due are refreshed when the program starts."""
        return bool(self._values["refresh_on_start"])

    @refresh_on_start.setter
    def refresh_on_start(self, value: bool) -> None:
        self._set("refresh_on_start", value)

    @property
    def digest_hour(self) -> int:
        """The local hour at which a digest is made every day, 0 to 23; -1: only when it is asked for."""
        return int(self._values["digest_hour"])

    @digest_hour.setter
    def digest_hour(self, value: int) -> None:
        self._set("digest_hour", value)

    @property
    def is_digest_sent(self) -> bool:
        """Whether the digest of every day is sent as a letter too."""
        return bool(self._values["is_digest_sent"])

    @is_digest_sent.setter
    def is_digest_sent(self, value: bool) -> None:
        self._set("is_digest_sent", value)

    @property
    def shortcuts(self) -> dict[str, tuple[str, ...]]:
        """Keys of the person's own: an action's name → keys in QKeySequence's portable form, none for none."""
        found = self._values["shortcuts"]
        return {str(name): tuple(map(str, keys)) for name, keys in found.items() if isinstance(keys, (list, tuple))}

    @shortcuts.setter
    def shortcuts(self, value: dict[str, tuple[str, ...]]) -> None:
        self._set("shortcuts", {name: list(keys) for name, keys in value.items()})

    @property
    def desktop(self) -> dict[str, Any]:
        """What was chosen about the desktop, by name; `gui.desktop.choices` knows what is in it."""
        return dict(self._values["desktop"])

    @desktop.setter
    def desktop(self, value: dict[str, Any]) -> None:
        self._set("desktop", value)

    @property
    def own_commands(self) -> list[Any]:
        """Commands that articles are sent to; `gui.sending.command` knows what is in them."""
        return list(self._values["own_commands"])

    @own_commands.setter
    def own_commands(self, value: list[Any]) -> None:
        self._set("own_commands", value)

    @property
    def state(self) -> dict[str, Any]:
        """Where the person was: parts of the window keep theirs under names of their own. Change it by `keep`."""
        return dict(self._values["state"])

    def keep(self, **parts: Any) -> None:
        """Remember parts of the window's state; values are JSON."""
        self._values["state"] = {**self._values["state"], **parts}
        self._saving.start()

    def save(self) -> None:
        """Write the file now, whole or not at all."""
        self._saving.stop()
        if self._path is None:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        file = QSaveFile(str(self._path))
        written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and (
            file.write(json.dumps(self._values, indent=1).encode()) >= 0 and file.commit()
        )
        if not written:
            log.warning("settings were not saved: %s", file.errorString())

    def _set(self, name: str, value: Any) -> None:
        if self._values[name] != value:
            self._values[name] = value
            self._saving.start()
            self.changed.emit(name)


def _read(path: Path | None) -> dict[str, Any]:
    values = {**_DEFAULTS, "state": {}}
    if path is None or not path.exists():
        return values
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        log.warning("settings were not read, defaults stand: %s", error)
        return values
    if isinstance(found, dict):
        for name, default in _DEFAULTS.items():
            if isinstance(found.get(name), type(default)):
                values[name] = found[name]
    return values
