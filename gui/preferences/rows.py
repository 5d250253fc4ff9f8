"""Rows and sections of the preferences window, and which of them a search shows. What they set is `window.py`'s."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.dialogs.labels import Line, hairline


class Row(QWidget):
    """One setting: its name, the control that sets it, and a quiet line on what it means.

    A tick box carries its name itself. Words to be searched but not shown may be given as `also`.
    """

    def __init__(self, name: str, control: QWidget, parent: QWidget, *, note: str = "", also: str = "") -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self.control = control
        plain = name.replace("&", "")
        self._words = f"{plain} {note} {also}".casefold()
        if not control.accessibleName():
            control.setAccessibleName(plain)
        if isinstance(control, QCheckBox):
            control.setText(name)
            grid.addWidget(control, 0, 0, 1, 2)
        else:
            label = QLabel(name, self)
            # The fields of all rows stand below each other: a long name wraps, and none asks for a width of its own.
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setBuddy(control.focusProxy() or control)
            # Tab would reach the control where its holder was made, which is before all that was made since.
            control.setFocusProxy(None)  # type: ignore[arg-type] # the stubs know no None here
            grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(control, 0, 1)
        if note:
            control.setAccessibleDescription(note)
            grid.addWidget(Line(note, self, is_muted=True, scale=0.92), 1, 0, 1, 2)

    def holds(self, words: Sequence[str], section: str) -> bool:
        """Whether each of the words stands in the row or in its section's name; all in lower case."""
        return all(word in self._words or word in section for word in words)


class Section(QWidget):
    """Settings that belong together, under a headline."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = title
        self.rows: list[Row] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 16)
        self._layout.setSpacing(4)
        self._layout.addWidget(Line(title, self, is_strong=True, scale=1.1))
        self._layout.addWidget(hairline(self))

    def add(self, name: str, control: QWidget, *, note: str = "", also: str = "") -> Row:
        """A row at the end; the control becomes its child."""
        row = Row(name, control, self, note=note, also=also)
        self._layout.addWidget(row)
        self.rows.append(row)
        return row

    def filter(self, words: Sequence[str]) -> int:
        """Show the rows that hold all of the words; how many those are."""
        title = self.title.casefold()
        shown = 0
        for row in self.rows:
            is_shown = row.holds(words, title)
            row.setVisible(is_shown)
            shown += is_shown
        self.setVisible(shown > 0)
        return shown
