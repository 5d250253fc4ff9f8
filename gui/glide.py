"""Scrolling to a height in a short glide, or at once where motion is not wanted."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QScrollBar, QStyle

_SCROLL_MS = 140


class Glide(QObject):
    """Moves one scroll bar."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._motion = QPropertyAnimation(bar, b"value", self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.setDuration(_SCROLL_MS)

    def to(self, value: int) -> None:
        """Scroll to a height, as near as the bar goes."""
        bar = self._bar
        value = max(bar.minimum(), min(value, bar.maximum()))
        self._motion.stop()
        if not bar.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, bar):
            bar.setValue(value)
            return
        self._motion.setStartValue(bar.value())
        self._motion.setEndValue(value)
        self._motion.start()

    def stop(self) -> None:
        """Stay where the glide has come to."""
        self._motion.stop()

    def target(self) -> int:
        """Where the glide leads; where the bar is, if none is under way."""
        if self._motion.state() == QPropertyAnimation.State.Running:
            return int(self._motion.endValue())
        return self._bar.value()
