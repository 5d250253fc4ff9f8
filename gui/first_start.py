"""One window for a profile: which start is the first. The others tell it what they were started for, and go."""

from __future__ import annotations

import time
from contextlib import suppress

from PySide6.QtCore import QLockFile

from gui.desktop.handed import Handed
from storage.paths import Profile

STARTING_S = 5.0
"""How long a start waits for another that is ahead of it by so little that it does not listen yet."""

_RETRY_MS = 50


class FirstStart:
    """The right to be the window of a profile, for two starts at the same moment find no window to tell.

    It is given up by `close`, or by the system when the process ends.
    """

    def __init__(self, profile: Profile) -> None:
        with suppress(OSError):  # the library will be refused there, which the window says
            profile.root.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(profile.root / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._profile = profile

    def is_given(self, handed: Handed) -> bool:
        """Whether this start is the first; if not, the first was told."""
        until = time.monotonic() + STARTING_S
        while not self._lock.tryLock(_RETRY_MS):
            # What speaks to it is loaded here: the window itself has no use for it before its list is painted.
            from gui.single_instance import tell_running  # noqa: PLC0415

            if tell_running(self._profile, handed):
                return False
            if self._lock.error() is not QLockFile.LockError.LockFailedError or time.monotonic() > until:
                # A folder that cannot be written, or a holder that answers nobody: better two windows than none.
                return True
        return True

    def close(self) -> None:
        """Give it up."""
        self._lock.unlock()
