"""What it means when an address that was just typed could not be looked at. No widgets.

`gui.words` speaks of feeds in the library, which are asked again by themselves; an address in a dialog is not.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.words import problem_sentence

_SENTENCES: dict[str, Any] = {
    "timeout": QT_TRANSLATE_NOOP("look_words", "The server took too long to answer. Try again in a moment."),
    "connection": QT_TRANSLATE_NOOP("look_words", "The server could not be reached. Check network and address."),
    "not_found": QT_TRANSLATE_NOOP("look_words", "There is nothing at this address. Check it, or try the site's own."),
    "gone": QT_TRANSLATE_NOOP("look_words", "What was at this address has been taken away for good."),
    "denied": QT_TRANSLATE_NOOP(
        "look_words", "The server shows this only to those who log in; that cannot be done here."
    ),
    "login_page": QT_TRANSLATE_NOOP("look_words", "A login page answered. Log in to the network, then try again."),
    "rate_limited": QT_TRANSLATE_NOOP("look_words", "The server asks to be called less often. Try again later."),
    "server_error": QT_TRANSLATE_NOOP("look_words", "The server has a fault. Try again later."),
    "redirect_loop": QT_TRANSLATE_NOOP("look_words", "The address leads round in a circle. Try another one there."),
    "bad_redirect": QT_TRANSLATE_NOOP("look_words", "The address leads to a place that may not be read."),
    "bad_address": QT_TRANSLATE_NOOP("look_words", "This is not an address that can be read. Check it for slips."),
    "too_large": QT_TRANSLATE_NOOP(
        "look_words", "What is there is too large for a feed or a page, so it was not read."
    ),
    "bad_encoding": QT_TRANSLATE_NOOP("look_words", "The answer is packed in a way that cannot be read."),
    "not_a_feed": QT_TRANSLATE_NOOP("look_words", "There is neither a feed nor a page to read at this address."),
    "empty": QT_TRANSLATE_NOOP("look_words", "The server sent an empty answer. Try again later."),
    "malformed": QT_TRANSLATE_NOOP("look_words", "What is there is too broken to be read."),
    "too_complex": QT_TRANSLATE_NOOP("look_words", "What is there took too long to read and was stopped."),
    "busy": QT_TRANSLATE_NOOP("look_words", "The library is busy. Try again in a moment."),
}


def look_sentence(kind: str) -> str:
    """What a Failed event's kind means for an address that was typed, and what to do."""
    sentence = _SENTENCES.get(kind)
    return QCoreApplication.translate("look_words", sentence) if sentence else problem_sentence(kind)
