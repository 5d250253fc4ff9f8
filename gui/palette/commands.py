"""Fills the palette from the window: its actions, and the topics, searches, folders and feeds of the library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from gui.actions import Actions
from gui.palette.entries import PaletteEntry
from gui.sidebar.nodes import Key, Kind
from storage.types import Library

translate = QCoreApplication.translate

_ACTION, _PLACE = 0, 1


def palette_entries(actions: Actions, library: Library, go_to: Callable[[Key], None]) -> list[PaletteEntry]:
    """All that can be done and gone to now.

    Args:
        actions: of the window; those that cannot be done now are left out.
        library: as it is shown.
        go_to: chooses a line of the sidebar.
    """
    return [*_actions(actions), *_lines(library, go_to)]


def _actions(actions: Actions) -> Iterator[PaletteEntry]:
    native = QKeySequence.SequenceFormat.NativeText
    for row in actions.table:
        action = actions[row.name]
        if action.isEnabled() and row.name != "palette":
            text = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
            keys = action.shortcut().toString(native)
            yield PaletteEntry(text, row.menu.replace("&", ""), action.trigger, keys, _ACTION)


def _lines(library: Library, go_to: Callable[[Key], None]) -> Iterator[PaletteEntry]:
    folders = {folder.id: folder.name for folder in library.folders}
    for topic in library.topics:
        yield PaletteEntry(
            topic.name, translate("Palette", "Topic"), partial(go_to, (Kind.TOPIC, topic.id)), weight=_PLACE
        )
    for search in library.searches:
        yield PaletteEntry(
            search.name, translate("Palette", "Search"), partial(go_to, (Kind.SEARCH, search.id)), weight=_PLACE
        )
    for folder_id, name in folders.items():
        yield PaletteEntry(
            name, translate("Palette", "Folder"), partial(go_to, (Kind.FOLDER, folder_id)), weight=_PLACE
        )
    for feed in library.feeds:
        folder = folders.get(feed.folder_id, "") if feed.folder_id is not None else ""
        detail = " · ".join((translate("Palette", "Feed"), folder)) if folder else ""
        yield PaletteEntry(
            feed.title, translate("Palette", "Feed"), partial(go_to, (Kind.FEED, feed.id)), detail, _PLACE
        )
