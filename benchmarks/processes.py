"""Runs a command and accounts for all its processes: CPU seconds, wall seconds, peak memory of the whole tree."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
SAMPLE_EVERY_S = 0.05


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command cost. `peak_bytes`: largest sum of the tree's proportional memory (PSS) seen at a sample."""

    cpu_s: float
    wall_s: float
    peak_bytes: int
    status: int
    stdout: str


def run(command: list[str], *, timeout_s: float = 900) -> Cost:
    """Run to the end; CPU is the kernel's account of the process and of every descendant it waited for."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=environment())
    peak = _Peak(process.pid)
    stdout, _ = process.communicate(timeout=timeout_s)
    wall_s = time.perf_counter() - begun
    peak_bytes = peak.end()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(cpu_s, wall_s, peak_bytes, process.returncode, stdout)


def environment() -> dict[str, str]:
    """This process's, with compiled modules kept: nobody's program compiles itself at every start."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def program(profile: Path, *words: str) -> list[str]:
    """The command line that runs Broadsheet on a profile."""
    return [sys.executable, str(ROOT / "main.py"), "--profile", str(profile), *words]


class _Peak:
    """Samples a process tree's memory on a thread until told to end."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._peak = 0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)
        self._thread.start()

    def end(self) -> int:
        self._done.set()
        self._thread.join()
        return self._peak

    def _sample(self) -> None:
        while not self._done.wait(SAMPLE_EVERY_S):
            self._peak = max(self._peak, sum(_memory(pid) for pid in _tree(self._pid)))


def _tree(pid: int) -> list[int]:
    found = [pid]
    try:
        for task in os.listdir(f"/proc/{pid}/task"):
            for child in Path(f"/proc/{pid}/task/{task}/children").read_text().split():
                found += _tree(int(child))
    except OSError:
        return found
    return found


def _memory(pid: int) -> int:
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        return 0
    return 0
