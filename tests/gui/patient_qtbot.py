"""pytest-qt's robot with longer patience: a wait ends when what it waits for has come, so only failures take longer.

Two workers and the engines they start share two cores in CI; five seconds, pytest-qt's own limit, can pass there.
"""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE_MS = 30_000


class PatientQtBot(QtBot):
    """Waits up to `PATIENCE_MS` where a test names no other limit."""

    def waitUntil(self, *args: Any, timeout: int = PATIENCE_MS, **others: Any) -> None:
        """Override QtBot.waitUntil."""
        super().waitUntil(*args, timeout=timeout, **others)

    def waitSignal(self, *args: Any, timeout: int = PATIENCE_MS, **others: Any) -> Any:
        """Override QtBot.waitSignal."""
        return super().waitSignal(*args, timeout=timeout, **others)

    def waitSignals(self, *args: Any, timeout: int = PATIENCE_MS, **others: Any) -> Any:
        """Override QtBot.waitSignals."""
        return super().waitSignals(*args, timeout=timeout, **others)

    def waitExposed(self, *args: Any, timeout: int = PATIENCE_MS, **others: Any) -> Any:
        """Override QtBot.waitExposed."""
        return super().waitExposed(*args, timeout=timeout, **others)
