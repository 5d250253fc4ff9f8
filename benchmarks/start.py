"""Cold start: from starting the process to the first painted list, and the memory at that moment.

Usage: python -m benchmarks.start [--articles 10000 100000] [--runs 7]
Files are in the system's cache; what is measured is the program, not the disk.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import make_library
from benchmarks.processes import ROOT, environment


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--runs", type=int, default=7)
    arguments = parser.parse_args()
    for articles in arguments.articles:
        with tempfile.TemporaryDirectory() as folder:
            make_library.make(Path(folder), articles=articles, feeds=arguments.feeds)
            runs = [_start(folder) for _ in range(arguments.runs + 1)][1:]
        walls = [wall for wall, _ in runs]
        memory = max(memory for _, memory in runs)
        print(
            f"{articles:9,} articles  painted after {statistics.median(walls):.2f} s "
            f"({min(walls):.2f} to {max(walls):.2f})  {memory / 1e6:.0f} MB"
        )


def _start(folder: str) -> tuple[float, int]:
    command = [sys.executable, "-m", "benchmarks.window_child", folder, "painted"]
    begun = time.time()
    done = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True, timeout=120, env=environment()
    )
    told = json.loads(done.stdout)
    return told["at"] - begun, told["memory_bytes"]


if __name__ == "__main__":
    main()
