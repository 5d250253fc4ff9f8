"""Scrolling to a height in a short glide, or at once where motion is not wanted."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QStyle

from gui.settings import Settings

MOTIONS = ("system", "always", "never")
"""What `Settings.motion` may say."""

_SCROLL_MS = 140
_NOTCH = 120
"""A wheel's notch in eighths of a degree (QWheelEvent.angleDelta)."""


class Glide(QObject):
    """Moves one scroll bar."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._settings: Settings | None = None
        self._motion = QPropertyAnimation(bar, b"value", self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.setDuration(_SCROLL_MS)

    def obey(self, settings: Settings) -> None:
        """Glide or not as the person chose; as the system says by default."""
        self._settings = settings

    def is_wanted(self) -> bool:
        """Whether motion is wanted."""
        choice = self._settings.motion if self._settings is not None else "system"
        if choice in ("always", "never"):
            return choice == "always"
        # Held by name: what `accessibility` gives is gone with the wrapper of the hints.
        hints = QGuiApplication.styleHints()
        is_reduced = hints.accessibility().motionPreference() == Qt.MotionPreference.ReducedMotion
        animates = self._bar.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._bar)
        return bool(animates) and not is_reduced

    def to(self, value: int) -> None:
        """Scroll to a height, as near as the bar goes."""
        bar = self._bar
        value = max(bar.minimum(), min(value, bar.maximum()))
        self._motion.stop()
        if not self.is_wanted():
            bar.setValue(value)
            return
        self._motion.setStartValue(bar.value())
        self._motion.setEndValue(value)
        self._motion.start()

    def wheel(self, event: QWheelEvent) -> bool:
        """Glide as far as a mouse's wheel was turned; False for what Qt scrolls better: touch pads send each pixel."""
        turned = event.angleDelta().y()
        is_notch = abs(turned) >= _NOTCH and event.pixelDelta().isNull()
        if not is_notch or event.modifiers() or not self.is_wanted():
            self.stop()
            return False
        lines = QApplication.wheelScrollLines() * self._bar.singleStep()
        self.to(self.target() - round(turned / _NOTCH * lines))
        event.accept()
        return True

    def stop(self) -> None:
        """Stay where the glide has come to."""
        self._motion.stop()

    def target(self) -> int:
        """Where the glide leads; where the bar is, if none is under way."""
        if self._motion.state() == QPropertyAnimation.State.Running:
            return int(self._motion.endValue())
        return self._bar.value()
