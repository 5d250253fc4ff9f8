"""Regular expressions on titles, run by RE2: in time that grows with the title and no faster, whatever the pattern.

Python's own engine can be brought to a standstill by a pattern of ten characters, and holds the whole process while it
thinks. RE2 has no look-around and no references back; everything else reads the same.
"""

from __future__ import annotations

import re
import sqlite3
from functools import lru_cache
from typing import Any

MAX_PATTERN = 500
"""Characters of a pattern."""
MAX_PROGRAM_BYTES = 1 << 20
"""Of a compiled pattern: repetitions of repetitions grow large."""
MAX_TITLE = 2000
"""Characters of a title that are looked at."""

# Without k and s, for which letters beyond ASCII stand too where capitals don't count.
_RUN = re.compile("[a-jl-rt-zA-JL-RT-Z0-9 ]+")

_BEGINNING = re.compile(r"\^([0-9A-Za-z]{3,})([?*{]?)")

FUNCTION = "title_matches"
"""The SQL function `title_matches(pattern, title)`, known to every connection."""


def is_pattern(text: str) -> bool:
    """Whether a text is a regular expression that can be run."""
    return compiled(text) is not None


@lru_cache(maxsize=64)
def compiled(text: str) -> Any | None:
    """A pattern ready to search with, capitals or not; None for what is none."""
    # Only who writes a pattern pays for the import.
    import re2  # noqa: PLC0415

    if not text or len(text) > MAX_PATTERN:
        return None
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = MAX_PROGRAM_BYTES
    try:
        return re2.compile(text, options)
    except (re2.error, UnicodeEncodeError):
        return None


def needed(text: str) -> str | None:
    """A run of plain letters that every match of a pattern holds; None where none can be told simply."""
    if any(each in text for each in "|([\\"):
        return None
    runs: list[str] = []
    for run in _RUN.finditer(text):
        # What follows may ask for any number of the last letter, none among them.
        runs.append(run[0][:-1] if text[run.end() : run.end() + 1] in {"?", "*", "{"} else run[0])
    longest = max(runs, key=len, default="")
    return longest if len(longest) > 2 else None


def beginning(text: str) -> str | None:
    """Letters with which the first word of every title that matches begins, three or more; None where none can be told.

    Of `\\b` nothing follows: RE2 knows a word's edge among plain letters only.
    """
    match = _BEGINNING.match(text)
    if match is None or "|" in text:
        return None
    letters = match[1][:-1] if match[2] else match[1]
    return letters if len(letters) > 2 else None


def install(conn: sqlite3.Connection) -> None:
    """Make the function known to a connection."""
    conn.create_function(FUNCTION, 2, _matches, deterministic=True)


def _matches(text: str, title: str) -> bool:
    pattern = compiled(text)
    return pattern is not None and pattern.search(title[:MAX_TITLE]) is not None
