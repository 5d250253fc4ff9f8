"""Naming a search to keep it in the sidebar, and renaming one. Storing it is the window's part."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from gui.dialogs.labels import Elided
from gui.dialogs.name_dialog import NameDialog

_SUGGESTED_CHARACTERS = 60


class SearchNameDialog(NameDialog):
    """Asks what a saved search is called; the query itself is proposed.

    Args:
        name: what it is called so far, when it is renamed; "" for a new one.
    """

    def __init__(self, query: str, taken: Collection[str], parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(
            self.tr("Rename search") if name else self.tr("Save search"),
            self.tr("&Name"),
            taken,
            self.tr("Another search has this name."),
            parent,
            name=name,
            button=self.tr("Rename") if name else self.tr("Save"),
        )
        shown = Elided(query, self, is_muted=True)
        self.body.insertWidget(0, shown)
        if not name:
            self.field.setText(suggested_name(query))
            self.field.selectAll()


def suggested_name(query: str) -> str:
    """A query as a name: its beginning, cut between words where it is long."""
    words = " ".join(query.split())
    if len(words) <= _SUGGESTED_CHARACTERS:
        return words
    cut = words[:_SUGGESTED_CHARACTERS]
    return cut.rsplit(" ", 1)[0] + "…"
