"""The order of Tab where it is not that of making: Qt puts what is made later behind all that is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def keep_last(window: QWidget, controls: Sequence[QWidget]) -> None:
    """Let Tab reach these controls of a window behind all others, in this order. Costs nothing where they are."""
    at: QWidget | None = window
    for control in reversed(controls):
        at = at.previousInFocusChain() if at is not None else None
        if at is not control:
            break
    else:
        return
    for control in controls:
        last = window.previousInFocusChain()
        if last is not None and last is not control:
            QWidget.setTabOrder(last, control)


def tab_through(holders: Sequence[QWidget], last: QWidget | None = None) -> None:
    """Let Tab go through what stands in some widgets, one widget after another. `last`: what comes before them."""
    for holder in holders:
        for control in holder.findChildren(QWidget):
            # The list of a box of choices is a window of its own.
            is_inside = control.window() is holder.window() and control.focusProxy() is None
            if is_inside and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                if last is not None:
                    QWidget.setTabOrder(last, control)
                last = control
