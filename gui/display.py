"""Whether a window can be opened here, asked before Qt is: Qt would abort the process instead of answering. No Qt."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys
from pathlib import Path

_HEADLESS = (
    "Without a window these work: import, export, add, feeds, refresh, list, search, show, tag, untag, topics, "
    "topic add, save, read, unread, keep, check. See --help."
)


def display_problem() -> str | None:
    """One sentence on why no window can be opened, naming the commands that need none; None if one can."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if _wayland_answers():
        return None
    if not os.environ.get("DISPLAY"):
        return f"There is no display to open a window on. {_HEADLESS}"
    if not _x_answers():
        return f"The display {os.environ['DISPLAY']} does not answer, so no window can be opened. {_HEADLESS}"
    if ctypes.util.find_library("xcb-cursor") is None:
        return f"Qt needs the system library libxcb-cursor0 (apt-get install libxcb-cursor0). {_HEADLESS}"
    return None


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return bool(name) and (Path(folder or "/") / str(name)).exists()


def _x_answers() -> bool:
    """Connect as Qt's xcb plugin will. Where libxcb is missing Qt says so itself, by name."""
    path = ctypes.util.find_library("xcb")
    if path is None:
        return True
    xcb = ctypes.CDLL(path)
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
