"""The welcome feed: an Atom file that ships with the program and goes through the same pipeline as any feed."""

from __future__ import annotations

from pathlib import Path

WELCOME_URL = "broadsheet:welcome"
"""Stands for the file in the program's own folder, wherever the program is installed; no network can answer it."""

WELCOMED_SETTING = "welcomed_at"
"""Set once the feed was offered, so that unsubscribing from it is final."""

_FILE = Path(__file__).with_name("welcome.xml")


def welcome_body() -> bytes:
    """The Atom document."""
    return _FILE.read_bytes()
