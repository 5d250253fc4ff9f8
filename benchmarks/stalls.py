"""The longest time the window's thread is away from its loop while 200 feeds are refreshed and articles are read.

Usage: python -m benchmarks.stalls [--feeds 200] [--items 50] [--articles 10000 | --library DIR]
Serves the feeds over loopback, opens the real window on a library, refreshes, and presses `j` six times a second.
Times on the clock hold what other processes take of a busy machine too; those on the processor are the window's own.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import make_library
from benchmarks.feed_tool import serving
from benchmarks.processes import ROOT, environment, program


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--items", type=int, default=50)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--library", type=Path, help="one that benchmarks.make_library made before; it grows")
    arguments = parser.parse_args()
    with serving(arguments.feeds, arguments.items) as server, tempfile.TemporaryDirectory() as temporary:
        folder = str(arguments.library or temporary)
        if arguments.library is None:
            make_library.make(Path(folder), articles=arguments.articles, feeds=20)
        opml = Path(folder) / "feeds.opml"
        opml.write_bytes(server.get("/opml"))
        subprocess.run(program(Path(folder), "import", str(opml)), check=True, stdout=subprocess.DEVNULL)
        command = [sys.executable, "-m", "benchmarks.window_child", folder, "refresh"]
        done = subprocess.run(
            command, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True, timeout=900, env=environment()
        )
    told = json.loads(done.stdout)
    print(f"{told['new']} new articles in {told['seconds']} s, {told['articles_opened']} opened meanwhile")
    print(f"on the clock      p99 {told['wall_p99_ms']:6.1f} ms  longest {told['wall_max_ms']:6.1f} ms")
    print(f"on the processor  p99 {told['cpu_p99_ms']:6.1f} ms  longest {told['cpu_max_ms']:6.1f} ms")


if __name__ == "__main__":
    main()
