"""What the program is handed from outside, by the command line, a second start or the system: one value, and its line.

Only told apart and written down here. No Qt, and nothing is opened.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from gui.desktop.entry_text import ACTIONS

MOST_ADDRESSES = 20
"""Of one start: each is looked at in a dialog of its own, after the one before it."""

MAX_BYTES = 65_536
"""Of a line; what is longer was written by no start of this program."""

_FEED_LINK = re.compile(r"feed(s?):(?://)?", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+:(?!\d)", re.IGNORECASE)
"""An address's scheme, not a host before its port; one letter before a colon begins a path on Windows."""


@dataclass(frozen=True, slots=True)
class Handed:
    """What a start brings.

    Attributes:
        addresses: addresses of the web, and absolute paths of files.
        action: an action of the window's to be carried out, one of `ACTIONS`; "" for none.
        is_minimised: the window shall stay out of the way.
        token: by which the desktop lets the window that runs already come to the front (xdg-activation); "" for none.
    """

    addresses: tuple[str, ...] = ()
    action: str = ""
    is_minimised: bool = False
    token: str = ""

    def line(self) -> bytes:
        """It as one line for the program that runs already; without its addresses where those are too long."""
        for addresses in (self.addresses, ()):
            values = [list(addresses), self.action, self.is_minimised, self.token]
            line = json.dumps(values).encode() + b"\n"
            if len(line) <= MAX_BYTES:
                break
        return line


def read_line(line: bytes) -> Handed:
    """What such a line says; nothing at all where it is none."""
    try:
        addresses, action, is_minimised, token = json.loads(line)
    except (ValueError, TypeError, RecursionError):
        return Handed()
    if not isinstance(addresses, list) or not all(isinstance(each, str) for each in addresses):
        return Handed()
    known = action if isinstance(action, str) and action in ACTIONS else ""
    key = token if isinstance(token, str) else ""
    return Handed(tuple(addresses[:MOST_ADDRESSES]), known, is_minimised is True, key)


def handed(
    words: Sequence[str],
    folder: Path,
    *,
    action: str = "",
    is_minimised: bool = False,
    environment: Mapping[str, str] = os.environ,
) -> Handed:
    """What the words of a command line mean.

    Args:
        words: addresses, links to feeds and paths, which may be relative to `folder`.
        folder: where the command line was given; the program that runs already stands elsewhere.
        action: see `Handed`.
        is_minimised: see `Handed`.
        environment: of the process, which may hold the desktop's token.
    """
    found = [address for word in words[:MOST_ADDRESSES] if (address := as_address(word, folder))]
    return Handed(tuple(found), action, is_minimised, environment.get("XDG_ACTIVATION_TOKEN", ""))


def as_address(word: str, folder: Path) -> str:
    """A word as what is looked at: links to feeds as addresses of the web, files by their absolute path.

    `feed:` stands before a whole address or in place of its scheme; such a link names no file and runs no program.
    """
    text = word.strip()
    if match := _FEED_LINK.match(text):
        rest = text[match.end() :]
        if rest.lower().startswith(("http:", "https:")):
            return rest
        host = rest.lstrip("/")
        return f"http{match[1].lower()}://{host}" if host and not _SCHEME.match(host) else ""
    if text.lower().startswith("file:"):
        from urllib.parse import unquote, urlsplit  # noqa: PLC0415 - few starts are given such an address

        parts = urlsplit(text)
        path = unquote(parts.path)
        # Before a drive's letter stands a slash that is no part of the path.
        path = path.lstrip("/") if sys.platform == "win32" else path
        return path if parts.netloc in ("", "localhost") else ""
    if not text or _SCHEME.match(text):
        return text
    file = folder / os.path.expanduser(text)
    # A bare name may be a site's as well as a file's: a file that is there is meant. Unlike Path's, this `exists` also
    # answers for what can be no file's name.
    return str(file) if file.is_absolute() and os.path.exists(file) else text
