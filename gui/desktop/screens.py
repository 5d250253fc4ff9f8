"""Where a window may stand so that it can be seen and moved: on the screens there are now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize

_GRASPED = (160, 32)
"""As much of a title bar, in pixels, must lie on a screen: enough for a hand to get hold of it."""

_FRAME = QSize(16, 44)
"""What desktops put around a window at most, in pixels: none tells it before the window is shown."""


def first_size(wanted: QSize, screen: QRect) -> QSize:
    """The size of a window without a place of its own yet: its frame has room on the usable part of a screen."""
    return wanted.boundedTo(screen.size() - _FRAME)


def within(frame: QRect, screen: QRect) -> QRect:
    """A window's frame as near to `frame` as it lies wholly on a screen, smaller where it must be."""
    width, height = min(frame.width(), screen.width()), min(frame.height(), screen.height())
    left = min(max(frame.left(), screen.left()), screen.left() + screen.width() - width)
    top = min(max(frame.top(), screen.top()), screen.top() + screen.height() - height)
    return QRect(left, top, width, height)


def visible_place(frame: QRect, screens: Sequence[QRect]) -> QRect:
    """A window's frame where it can be seen, as near to `frame` as that goes.

    Args:
        frame: of the window, its title bar included.
        screens: the usable part of each, the main one first; `frame` comes back as it is where there is none.
    """
    if not screens or any(_is_graspable(frame, screen) for screen in screens):
        return frame
    return within(frame, max(screens, key=lambda each: _overlap(frame, each)))


def _is_graspable(frame: QRect, screen: QRect) -> bool:
    bar = QRect(frame.left(), frame.top(), frame.width(), min(_GRASPED[1], frame.height()))
    seen = bar.intersected(screen)
    return seen.width() >= min(_GRASPED[0], bar.width()) and seen.height() >= min(_GRASPED[1], bar.height()) // 2


def _overlap(frame: QRect, screen: QRect) -> int:
    seen = frame.intersected(screen)
    return max(0, seen.width()) * max(0, seen.height())
