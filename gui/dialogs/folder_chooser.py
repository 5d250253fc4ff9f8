"""Choosing the folder a feed goes to: those there are, and a new one.

Paths are written as `storage.folders.folder_path` reads them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.dialogs.choice_box import ChoiceBox
from storage.feed_types import FolderRow
from storage.folders import ESCAPED_SEPARATOR, PATH_SEPARATOR

_NEW = -1
"""The chooser's mark for "a folder yet to be made"; no row has this id."""


class FolderChooser(QWidget):
    """A list of folders, nested ones by their path.

    Args:
        can_create: whether "New folder…" is among them.

    Signals:
        changed: another folder, or another name for the new one, was given.
    """

    changed = Signal()

    def __init__(self, folders: Sequence[FolderRow], parent: QWidget | None = None, *, can_create: bool) -> None:
        super().__init__(parent)
        self._names = _paths(folders)
        self.box = ChoiceBox(self)
        self.box.setAccessibleName(self.tr("Folder"))
        self.box.addItem(self.tr("No folder"), None)
        for folder_id, names in sorted(self._names.items(), key=lambda each: [name.casefold() for name in each[1]]):
            self.box.addItem(" › ".join(names), folder_id)
        if can_create:
            self.box.addItem(self.tr("New folder…"), _NEW)
        self.new_name = QLineEdit(self)
        self.new_name.setPlaceholderText(self.tr("Name of the new folder"))
        self.new_name.setAccessibleName(self.tr("Name of the new folder"))
        self.new_name.setMaxLength(200)
        self.new_name.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.box)
        layout.addWidget(self.new_name)
        self.setFocusProxy(self.box)
        self.box.activated.connect(self._on_activated)
        self.box.currentIndexChanged.connect(self._on_changed)
        self.new_name.textChanged.connect(self.changed)

    def folder_id(self) -> int | None:
        """The folder chosen, of those there are; None for none and for a new one."""
        chosen = self.box.currentData()
        return chosen if isinstance(chosen, int) and chosen != _NEW else None

    def choose(self, folder_id: int | None) -> None:
        """Choose a folder that exists; None for no folder."""
        self.box.setCurrentIndex(max(0, self.box.findData(folder_id)))

    def path(self) -> str | None:
        """The folder chosen or to be made, as the protocol writes it; None for none."""
        if self._is_new():
            name = " ".join(self.new_name.text().split())
            return _segment(name) if name else None
        names = self._names.get(self.box.currentData(), ())
        return PATH_SEPARATOR.join(_segment(name) for name in names) or None

    def is_complete(self) -> bool:
        """Whether a new folder, if one is wanted, has a name."""
        return not self._is_new() or bool(self.new_name.text().strip())

    def _is_new(self) -> bool:
        return bool(self.box.currentData() == _NEW)

    def _on_changed(self) -> None:
        self.new_name.setVisible(self._is_new())
        self.changed.emit()

    def _on_activated(self) -> None:
        if self._is_new():
            self.new_name.setFocus()


def _segment(name: str) -> str:
    return name.replace(PATH_SEPARATOR, ESCAPED_SEPARATOR)


def _paths(folders: Sequence[FolderRow]) -> dict[int, tuple[str, ...]]:
    """Each folder's names from the top."""
    by_id = {folder.id: folder for folder in folders}

    def names(folder: FolderRow) -> tuple[str, ...]:
        parent = by_id.get(folder.parent_id) if folder.parent_id is not None else None
        return (*(names(parent) if parent else ()), folder.name)

    return {folder.id: names(folder) for folder in folders}
