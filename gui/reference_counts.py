"""Keeps Python's own constants alive under PySide6 on Python 3.11. Nothing else lives here.

PySide6 6.12 drops a reference to None with every method that returns nothing (measured: one a call, `QObject.
setObjectName` included), as if None were immortal, which it is from Python 3.12 on only. Before that the count reaches
zero after a few thousand calls and the interpreter ends with "deallocating None"; True and False were seen to go the
same way at exit.
"""

from __future__ import annotations

import ctypes
import sys

# Far from zero and from overflow; a billion calls a second would need a century.
_PLENTY = sys.maxsize // 2


def keep_constants_alive() -> None:
    """Raise the counts of None, True and False out of reach, once a process. Does nothing from Python 3.12 on."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for constant in (None, True, False):
        # PEP 683 tells the layout before 3.12: the count is an object's first field. Where it is not
        # (a build that traces references), nothing is touched.
        count = ctypes.c_ssize_t.from_address(id(constant))
        seen = sys.getrefcount(constant)
        if abs(count.value - seen) < 16 and seen < _PLENTY:
            count.value += _PLENTY
