"""What runs below a process, and whether it has ended, for tests about processes that are stopped or killed.

Reads Linux's /proc; elsewhere nothing is found, and there is nothing to wait for.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

PATIENCE_S = 20


def below(process: int) -> set[int]:
    """The processes that a process started, and theirs; of all its threads."""
    found: set[int] = set()
    for thread in Path(f"/proc/{process}/task").glob("*"):
        try:
            found |= {int(child) for child in (thread / "children").read_text().split()}
        except OSError:
            continue
    return found | {lower for child in found for lower in below(child)}


def is_running(process: int) -> bool:
    """Whether it is there and no zombie."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_for_end(processes: Iterable[int]) -> None:
    """Return once none of them runs any more.

    Raises:
        AssertionError: one did not end.
    """
    left = set(processes)
    until = time.monotonic() + PATIENCE_S
    while left := {each for each in left if is_running(each)}:
        assert time.monotonic() < until, f"{left} run on"
        time.sleep(0.02)
