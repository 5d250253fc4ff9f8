"""The longest time the window's thread is away from its loop while a digest of thousands of stories is shown.

Usage: python -m benchmarks.digest_page
Makes a library of 10,000 articles of one day, shows the digest of all there is, goes through it by keys and pages,
makes the window narrow and wide again, and has the page made anew. Times as of `benchmarks.stalls`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.edition import library
from benchmarks.processes import ROOT, environment
from benchmarks.stories import articles, grouped, load
from digest.stories import StoryTuning


def main() -> None:
    rows = load("events")
    labels = grouped(articles(rows), StoryTuning())
    with tempfile.TemporaryDirectory() as folder:
        library(Path(folder), rows, labels, int(time.time()) - 3600)
        command = [sys.executable, "-m", "benchmarks.window_child", folder, "digest"]
        done = subprocess.run(
            command, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True, timeout=300, env=environment()
        )
    told = json.loads(done.stdout)
    print(f"{told['stories']} stories, {told['seconds']} s, {told['memory_bytes'] / 1e6:.0f} MB")
    print(f"on the clock      p99 {told['wall_p99_ms']:6.1f} ms  longest {told['wall_max_ms']:6.1f} ms")
    print(f"on the processor  p99 {told['cpu_p99_ms']:6.1f} ms  longest {told['cpu_max_ms']:6.1f} ms")


if __name__ == "__main__":
    main()
