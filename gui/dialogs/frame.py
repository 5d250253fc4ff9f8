"""The frame every dialog shares: margins, a headline, a place for what it asks, and the row of buttons.

Dialogs are window-modal and opened with `open()`; none runs an event loop of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.dialogs.labels import Line, text_width
from gui.dialogs.style import FORM_STYLE

_MARGIN = 24
_GAP = 12


class DialogFrame(QDialog):
    """A dialog with a headline, an area `body` for its content, and buttons. Escape closes it.

    Args:
        width: in characters of the interface's font.

    Attributes:
        body: the layout that content goes into.
        buttons: the row at the bottom.
    """

    def __init__(self, title: str, parent: QWidget | None = None, *, width: int = 64, is_modal: bool = True) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_modal = is_modal
        self.setWindowTitle(title)
        self.setStyleSheet(FORM_STYLE)
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        outer.setSpacing(16)
        self.headline = Line(title, self, scale=1.3, is_strong=True)
        outer.addWidget(self.headline)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outer.addLayout(self.body, 1)
        self.buttons = QDialogButtonBox(self)
        self.buttons.rejected.connect(self.reject)
        outer.addWidget(self.buttons)
        self.setMinimumWidth(min(text_width(self, width), self._widest()))
        self.resize(self.minimumWidth(), 0)

    def add_button(self, text: str, role: QDialogButtonBox.ButtonRole, *, is_default: bool = False) -> QPushButton:
        """A button in the bottom row. The default one answers to Enter, unless another has the focus."""
        button = self.buttons.addButton(text, role)
        button.setAutoDefault(is_default)
        button.setDefault(is_default)
        return button

    def is_there(self) -> bool:
        """Whether the dialog was not deleted yet."""
        return is_there(self)

    def grow(self) -> None:
        """Take the height its content asks for, as far as the screen allows; never shrink under the pointer."""
        self._outer.activate()
        wanted = self._outer.totalSizeHint().height()
        if self._outer.hasHeightForWidth():
            wanted = self._outer.totalHeightForWidth(self.width())
        screen = self.screen()
        most = screen.availableGeometry().height() * 9 // 10 if screen is not None else 700
        self.resize(self.width(), max(self.height(), min(wanted, most)))

    def open(self) -> None:
        """Override QDialog.open: one that is not modal stays so."""
        if self._is_modal:
            super().open()
        else:
            self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QDialog.keyPressEvent: Enter on a button is that button's, whichever one is the default."""
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Override QDialog.showEvent."""
        super().showEvent(event)
        self.grow()

    def _widest(self) -> int:
        screen = self.screen()
        return screen.availableGeometry().width() * 9 // 10 if screen is not None else 800


def is_there(widget: QWidget) -> bool:
    """Whether a widget still stands on Qt's side: an answer may come after it was closed and deleted."""
    return shiboken6.isValid(widget)


def tab_from(content: QWidget, then: Sequence[QWidget]) -> None:
    """Let Tab go from the last control within `content` to `then`, one after another.

    Qt appends what is made later, such as an answer that was waited for, behind the buttons.
    """
    window = content.window()
    last = window.previousInFocusChain()
    while last is not None and last is not window:
        if content.isAncestorOf(last) and last.focusPolicy() & Qt.FocusPolicy.TabFocus:
            break
        last = last.previousInFocusChain()
    if last is None or last is window:
        return
    # From the end on: setTabOrder was seen to do nothing where the widget's neighbour was still to be moved.
    for widget in reversed(then):
        QWidget.setTabOrder(last, widget)


class Scrolled(QScrollArea):
    """A frameless area that scrolls downward only; its content takes its width and its ground."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setAutoFillBackground(False)
        self.setWidget(content)
        self._content = content
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def sizeHint(self) -> QSize:
        """Override QScrollArea.sizeHint: all of the content, as far as a dialog is high."""
        content = self._content
        wanted = content.sizeHint()
        # The viewport has no width of its own before it is shown.
        outer = self.window().width() - 2 * _MARGIN
        # As narrow as beside a scroll bar, so that one which came up for a moment can go again.
        width = max(outer - _GAP - self.verticalScrollBar().sizeHint().width(), wanted.width())
        height = content.heightForWidth(width) if content.hasHeightForWidth() else wanted.height()
        return QSize(wanted.width(), min(height, self.fontMetrics().lineSpacing() * 40))

    def _on_range(self, _least: int, most: int) -> None:
        """Keep content and scroll bar apart."""
        self.setViewportMargins(0, 0, _GAP if most > 0 else 0, 0)
        layout = self._content.layout()
        if layout is not None:
            # A layout that is just at work keeps to the width before the bar came.
            layout.invalidate()
            layout.activate()
