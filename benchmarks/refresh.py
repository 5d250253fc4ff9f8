"""Refresh of 200 feeds x 50 entries: the first time, with 2 new entries in each, and with nothing new.

Usage: python -m benchmarks.refresh [--feeds 200] [--items 50]
Serves the feeds over loopback with the server in ../shared/tools and runs `main.py refresh` in its own process.
"""

from __future__ import annotations

import argparse
import io
import json
import re
import tempfile
import time
from pathlib import Path

import feedparser

from benchmarks.feed_tool import FeedTool, serving
from benchmarks.processes import Cost, program, run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--items", type=int, default=50)
    arguments = parser.parse_args()
    with serving(arguments.feeds, arguments.items) as server, tempfile.TemporaryDirectory() as folder:
        _measure(server, Path(folder), arguments.feeds)


def _measure(server: FeedTool, folder: Path, feeds: int) -> None:
    alone_ms = _feedparser_ms(server)
    print(f"feedparser alone: {alone_ms:.2f} ms an entry on this machine; the aims were set where it costs 0.3")
    opml = folder / "feeds.opml"
    opml.write_bytes(server.get("/opml"))
    profile = folder / "profile"
    run(program(profile, "import", str(opml)))
    first = run(program(profile, "refresh", "--no-pictures", "--json"))
    articles = json.loads(first.stdout)["new"]
    per_article_ms = 1000 * first.cpu_s / max(1, articles)
    print(f"{'first refresh':24} {_row(first)}  {articles} articles, {per_article_ms:.2f} ms CPU each")
    idle = run(program(profile, "refresh", "--no-pictures", "--due", "--json"))
    assert json.loads(idle.stdout)["feeds"] == 0, idle.stdout
    print(f"{'start with nothing due':24} {_row(idle)}")
    nothing = run(program(profile, "refresh", "--no-pictures", "--json"))
    assert json.loads(nothing.stdout)["not_modified"] == feeds
    per_feed_ms = 1000 * (nothing.cpu_s - idle.cpu_s) / feeds
    print(f"{'nothing changed':24} {_row(nothing)}  {per_feed_ms:.2f} ms CPU a feed beyond the start")
    server.get("/config?new=2")
    everyday = run(program(profile, "refresh", "--no-pictures", "--json"))
    print(f"{'2 new in each feed':24} {_row(everyday)}  {json.loads(everyday.stdout)['new']} articles")


def _feedparser_ms(server: FeedTool) -> float:
    """What feedparser alone costs an entry here, its own sanitising off: the aims were set where it is 0.3 ms."""
    found = re.search(rb'xmlUrl="https?://[^/]+(/[^"]+)"', server.get("/opml"))
    assert found is not None
    body = server.get(found[1].decode())
    entries = 0
    begun = time.process_time()
    for _ in range(10):
        parsed = feedparser.parse(io.BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
        entries += len(parsed.entries)
    return 1000 * (time.process_time() - begun) / max(1, entries)


def _row(cost: Cost) -> str:
    return f"{cost.cpu_s:7.2f} s CPU {cost.wall_s:7.2f} s wall {cost.peak_bytes / 1e6:7.0f} MB peak"


if __name__ == "__main__":
    main()
