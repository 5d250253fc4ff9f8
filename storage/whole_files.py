"""Writing a file whole or not at all: on a full disk, or when the program is killed, what was there before still is."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Put a file's new content in the place of its old one.

    Raises:
        OSError: it cannot be written; what was there before still is.
        ValueError: the name can be no file's.
    """
    target = path.resolve()
    # Not a file of tempfile's: those are readable by their owner alone, and would stay so.
    partial = target.with_name(f".{target.name}.{os.urandom(4).hex()}")
    try:
        with partial.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except BaseException:
        with suppress(OSError, ValueError):
            partial.unlink(missing_ok=True)
        raise
