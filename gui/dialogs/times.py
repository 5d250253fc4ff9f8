"""How dialogs write lengths of time. Moments are `gui/words.py`'s."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def interval_words(seconds: int) -> str:
    """How often something is done, in the largest unit that goes into `seconds` evenly."""
    if seconds == 3600:
        return QCoreApplication.translate("Times", "every hour")
    if seconds == 86_400:
        return QCoreApplication.translate("Times", "once a day")
    if seconds % 86_400 == 0:
        return QCoreApplication.translate("Times", "every %Ln days", None, seconds // 86_400)
    if seconds % 3600 == 0:
        return QCoreApplication.translate("Times", "every %Ln hours", None, seconds // 3600)
    minutes = max(1, round(seconds / 60))
    if minutes == 1:
        return QCoreApplication.translate("Times", "every minute")
    return QCoreApplication.translate("Times", "every %Ln minutes", None, minutes)
