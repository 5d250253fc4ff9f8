"""The icon in the tray: there when it is wanted and the desktop has a tray, and lent to messages otherwise.

What stands in its menu is `tray_menu.py`'s.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from gui.desktop.program_icon import numbered_icon, program_icon, short_number

LOOK_AGAIN_MS = 3000
LOOKS = 40
"""A session that begins starts programs before its tray is there: it is looked for, for two minutes."""

MESSAGE_MS = 10_000


class Tray(QObject):
    """One icon at most.

    Attributes:
        icon: it; None until it is wanted.
        kind: what it is made of. Asked anew each time whether there is a tray, for panels come and go.

    Signals:
        clicked: the icon was clicked.
        message_clicked: the last message was.
        came_or_went: `is_shown` says something else now.
    """

    clicked = Signal()
    message_clicked = Signal()
    came_or_went = Signal()

    def __init__(self, menu: QMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._menu = menu
        self.kind: type[QSystemTrayIcon] = QSystemTrayIcon
        self.icon: QSystemTrayIcon | None = None
        self._is_wanted = False
        self._count = 0
        self._drawn = ""
        self._words = ""
        self._looks_left = 0
        self._looking = QTimer(self, interval=LOOK_AGAIN_MS)
        self._looking.timeout.connect(self._look)
        self._lent = QTimer(self, singleShot=True, interval=2 * MESSAGE_MS)
        self._lent.timeout.connect(self._settle)

    def is_shown(self) -> bool:
        """Whether the icon stands in a tray where a person can find it."""
        return self._is_wanted and self.icon is not None and self.icon.isVisible() and self.kind.isSystemTrayAvailable()

    def want(self, is_wanted: bool) -> None:
        """Show the icon, or take it away."""
        self._is_wanted = is_wanted
        self._looks_left = LOOKS if is_wanted else 0
        self._settle()

    def show_state(self, count: int, words: str) -> None:
        """Put a number on the icon, and words under the pointer."""
        self._count, self._words = count, words
        if self.icon is not None:
            self._draw(self.icon)

    def show_message(self, title: str, words: str) -> bool:
        """Tell something by the desktop, without markup, which some would take; whether it can."""
        if not self.kind.isSystemTrayAvailable() or not self.kind.supportsMessages():
            return False
        icon = self._made()
        icon.show()
        icon.showMessage(title, words, program_icon(), MESSAGE_MS)
        if not self._is_wanted:
            self._lent.start()
        return True

    def _settle(self) -> None:
        """Bring the icon to where it is wanted, as far as there is a tray."""
        was_shown = self.icon is not None and self.icon.isVisible()
        is_to_show = self._is_wanted and self.kind.isSystemTrayAvailable()
        if is_to_show:
            self._made().show()
        elif self.icon is not None and not self._is_wanted and not self._lent.isActive():
            self.icon.hide()
        is_missing = self._is_wanted and not is_to_show and self._looks_left > 0
        if is_missing != self._looking.isActive():
            (self._looking.start if is_missing else self._looking.stop)()
        if was_shown != (self.icon is not None and self.icon.isVisible()):
            self.came_or_went.emit()

    def _look(self) -> None:
        self._looks_left -= 1
        self._settle()

    def _made(self) -> QSystemTrayIcon:
        if self.icon is None:
            self.icon = self.kind(self)
            self.icon.setContextMenu(self._menu)
            self.icon.activated.connect(self._on_activated)
            self.icon.messageClicked.connect(self.message_clicked)
            self._draw(self.icon)
        return self.icon

    def _draw(self, icon: QSystemTrayIcon) -> None:
        # Six small pictures: drawn only where the number reads otherwise.
        drawn = short_number(self._count)
        if drawn != self._drawn:
            self._drawn = drawn
            icon.setIcon(numbered_icon(self._count))
        icon.setToolTip(self._words)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.clicked.emit()
