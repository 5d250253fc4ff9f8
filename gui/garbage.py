"""Frees Python's reference cycles on the GUI thread only.

Left to itself Python frees them on whichever thread allocates next. A reader's thread that so frees a dead widget, a
timer that still runs or a text's cursor takes Qt down with it (seen: a segmentation fault in
`QTimerInfoList::activateTimers`, once in thirty runs of the window's tests).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

# Often enough that little gathers, and a young collection takes well under a millisecond.
INTERVAL_MS = 1000


class GarbageCollector(QObject):
    """Takes collection over for the process; make one on the GUI thread before any other thread is started.

    What exists by then lives as long as the program and is never looked through again.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    def collect_due(self) -> int | None:
        """Collect the oldest generation that has gathered enough; which one, None if none has."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return generation
        return None
