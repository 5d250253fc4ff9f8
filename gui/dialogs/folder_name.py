"""Naming a folder of feeds, new or old. Making or renaming it is the window's part."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from gui.dialogs.name_dialog import NameDialog


class FolderNameDialog(NameDialog):
    """Asks what a folder is called.

    Args:
        taken: names of its siblings.
        name: what it is called so far; "" for a new one.
    """

    def __init__(self, taken: Collection[str], parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(
            self.tr("Rename folder") if name else self.tr("New folder"),
            self.tr("&Name"),
            taken,
            self.tr("A folder of this name is there already."),
            parent,
            name=name,
            button=self.tr("Rename") if name else self.tr("Create"),
        )
