"""Local files that a person named by `file:` address: read like a fetched document, within the same bounds."""

from __future__ import annotations

import os
import stat
from urllib.parse import urlsplit
from urllib.request import url2pathname


class NoFileError(Exception):
    """There is no such file, or it is nothing that may be read."""


def read_file(url: str, max_bytes: int) -> bytes:
    """The first `max_bytes` + 1 bytes of a regular file; the caller decides what more means.

    Devices and pipes are refused, for a read of them may have effects or never end.

    Raises:
        NoFileError: it is not there, not readable, or no regular file.
    """
    parts = urlsplit(url)
    machine = "" if parts.netloc.lower() == "localhost" else parts.netloc
    if machine and os.name != "nt":
        raise NoFileError(f"{machine} is another machine")
    path = url2pathname(f"//{machine}{parts.path}" if machine else parts.path)
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise NoFileError(f"{path} is no regular file")
        # Asked again of what was opened, without waiting: the name may mean something else by now.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise NoFileError(f"{path} is no regular file")
            return file.read(max_bytes + 1)
    except (OSError, ValueError) as error:
        raise NoFileError(f"{path}: {error}") from error
