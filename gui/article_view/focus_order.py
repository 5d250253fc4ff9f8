"""A text browser with a widget above its text and one below: the order in which Tab goes through all three."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QTextBrowser, QWidget


class FramedBrowser(QTextBrowser):
    """The header's buttons come first, then the text and its links, then the buttons and fields of the footer.

    What stands in header and footer takes no focus by Tab of its own, or Qt would come there twice.

    Attributes:
        is_going_through_links: while Tab goes on to a link, which Qt selects to show that it has the focus.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header: QWidget | None = None
        self._footer: QWidget | None = None
        self.is_going_through_links = False

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        """Override QTextBrowser.focusNextPrevChild, whose own goes through the links even from within the header."""
        above, below = self._stops(self._header), self._stops(self._footer)
        focused = QApplication.focusWidget()
        reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
        for stops, is_above in ((above, True), (below, False)):
            if focused in stops:
                following = stops.index(focused) + (1 if is_forward else -1)
                if 0 <= following < len(stops):
                    stops[following].setFocus(reason)
                    return True
                # Towards the text, or past it: its links come between header and footer.
                return self._take_focus() if is_forward is is_above else self._leave(is_forward=is_forward)
        self.is_going_through_links = True
        went = super().focusNextPrevChild(is_forward)
        self.is_going_through_links = False
        beyond = below[:1] if is_forward else above[-1:]
        if beyond and not self.hasFocus():
            beyond[0].setFocus(reason)
            return True
        return went

    def _take_focus(self) -> bool:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _leave(self, *, is_forward: bool) -> bool:
        self._take_focus()
        parent = self.parentWidget()
        return parent is not None and parent.focusNextPrevChild(is_forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QTextEdit.focusInEvent: by Tab, the header comes first."""
        super().focusInEvent(event)
        stops = self._stops(self._header)
        if stops and event.reason() is Qt.FocusReason.TabFocusReason:
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _stops(self, beside: QWidget | None) -> list[QWidget]:
        if beside is None:
            return []
        return [each for each in beside.findChildren(QWidget) if each.isVisible() and _is_stop(each)]


def _is_stop(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton | QPlainTextEdit)
