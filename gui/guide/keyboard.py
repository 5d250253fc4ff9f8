"""The guide's chapter on the keyboard, written from the window's actions, so that it is never wrong.

`python -m gui.guide.keyboard > docs/guide/keyboard.md` writes the one in `docs/`; the window shows the keys in use.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from itertools import groupby

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from gui.actions import Actions
from gui.dialogs.shortcuts import ActionKeys

_BEGINNING = """\
# The keyboard

Everything can be done without a mouse. Single letters act wherever no text is typed; `G, D` means one key after the
other. `?` shows this list beside your articles, `Ctrl+K` finds an action by its name, and **Help › Change keys** gives
it other keys.

In the sidebar, letters find a line by its name, arrow keys fold and unfold, `Enter` goes to the list. In the list,
`Shift` and the arrow keys select several articles, and the right arrow key unfolds a story. In a dialog, `Alt` and the
underlined letter go to a field; `Esc` closes it, and leaves whatever was opened last.
"""


def keyboard_chapter(actions: Iterable[ActionKeys]) -> str:
    """The chapter, in Markdown: every action by its menu, those without a key included."""
    parts = [_BEGINNING]
    for menu, inside in groupby(actions, lambda action: action.menu):
        parts.append(f"\n## {menu}\n\n| action | keys |\n|---|---|\n")
        parts += (f"| {action.text} | {' or '.join(map(_key, action.keys))} |\n" for action in inside)
    return "".join(parts)


def _key(words: str) -> str:
    # A bar would end the cell.
    return f"`{words}`" if "|" not in words else words.replace("|", r"\|")


def main() -> None:
    """Write the chapter of the keys that the program comes with."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _application = QApplication([])
    holder = QWidget()
    sys.stdout.write(keyboard_chapter(Actions(holder).listed(QKeySequence.SequenceFormat.PortableText)))


if __name__ == "__main__":
    main()
