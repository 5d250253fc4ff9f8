"""Reads every feed of ../shared/corpora/feeds through the whole program, and writes what came of each as a table.

Usage: python -m benchmarks.corpus_feeds [docs/feeds-read.md]
All files are served from loopback, imported as one OPML, and refreshed by `main.py refresh` in its own process.
"""

from __future__ import annotations

import collections
import http.server
import json
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from benchmarks.processes import SHARED, program, run
from feeds.headless.output import problem_sentence

FEEDS = SHARED / "corpora" / "feeds"
BY_HAND = "<!-- What follows is written by hand and kept. -->"
"""Of the table's file: what stands behind this line stays when the table is made anew."""

TYPES = {".json": "application/feed+json", ".atom": "application/atom+xml", ".rss": "application/rss+xml"}


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = FEEDS / unquote(self.path[1:])
        if not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", TYPES.get(path.suffix, "application/xml"))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


def main() -> None:
    if not FEEDS.is_dir():
        sys.exit("the corpora beside the checkout are missing")
    names = sorted(str(path.relative_to(FEEDS)) for path in FEEDS.rglob("*") if path.is_file())
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    root = f"http://127.0.0.1:{server.server_address[1]}/"
    with tempfile.TemporaryDirectory() as folder:
        opml = Path(folder) / "corpus.opml"
        outlines = "".join(f'<outline type="rss" text="feed" xmlUrl="{root}{quote(name)}"/>' for name in names)
        opml.write_text(f'<opml version="2.0"><body>{outlines}</body></opml>', encoding="utf-8")
        profile = Path(folder) / "profile"
        imported = json.loads(run(program(profile, "import", str(opml), "--json")).stdout)
        begun = time.monotonic()
        cost = run(program(profile, "refresh", "--no-pictures", "--json"))
        seconds = time.monotonic() - begun
        finished = json.loads(cost.stdout)
        feeds = json.loads(run(program(profile, "feeds", "--json")).stdout)
        whole = run(program(profile, "check"))
    server.shutdown()
    server.server_close()
    lines = _report(root, feeds, imported, finished, f"{seconds:.0f} s, {cost.cpu_s:.0f} s CPU", whole.status == 0)
    text = "\n".join(lines) + "\n"
    if len(sys.argv) > 1:
        target = Path(sys.argv[1])
        before = target.read_text(encoding="utf-8") if target.exists() else ""
        kept = before.partition(BY_HAND)[2]
        target.write_text(text + (f"\n{BY_HAND}{kept}" if kept else ""), encoding="utf-8")
    print(text)


def _report(
    root: str,
    feeds: list[dict[str, Any]],
    imported: dict[str, Any],
    finished: dict[str, Any],
    cost: str,
    is_whole: bool,
) -> list[str]:
    manifest = {each["file"]: each for each in json.loads((SHARED / "corpora" / "manifest.json").read_text())}
    by_source: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    failures: dict[str, list[str]] = collections.defaultdict(list)
    captured: list[str] = []
    for feed in feeds:
        name = unquote(feed["url"].removeprefix(root))
        source = by_source[name.split("/")[0]]
        source["feeds"] += 1
        source["articles"] += feed["articles"]
        if feed["error"] is not None:
            source["failed"] += 1
            failures[feed["error"]["kind"]].append(name)
        about = manifest.get(f"feeds/{name}", {})
        if about.get("captured") and about.get("items_counted_in_bytes") != feed["articles"]:
            why = feed["error"]["kind"] if feed["error"] else "unexplained"
            captured.append(f"| `{name}` | {about['items_counted_in_bytes']} | {feed['articles']} | {why} |")
    lines = [
        "# Real feeds: what was read and what was not",
        "",
        "Every file of the corpus of feeds, served from loopback, imported as one OPML list and refreshed. Made by",
        "`python -m benchmarks.corpus_feeds docs/feeds-read.md`. Most of the files are hand-made cases of parsers'",
        "test suites, many of them broken on purpose.",
        "",
        f"Imported {imported['added']} addresses; refreshed {finished['feeds']} feeds in {cost}:",
        f"{finished['new']} articles, {finished['failed']} feeds failed, no crash, no hang; the library is "
        f"{'whole' if is_whole else 'DAMAGED'} after it.",
        "",
        "| source | feeds | articles | failed |",
        "|---|---:|---:|---:|",
    ]
    for name, count in sorted(by_source.items()):
        lines.append(f"| {name} | {count['feeds']} | {count['articles']} | {count['failed']} |")
    lines += [
        "",
        "## Failures by reason",
        "",
        "| reason | feeds | what a person is told | for example |",
        "|---|---:|---|---|",
    ]
    for kind, names in sorted(failures.items(), key=lambda each: -len(each[1])):
        lines.append(f"| {kind} | {len(names)} | {problem_sentence(kind)} | `{names[0]}` |")
    lines += ["", "## Captured feeds whose number of entries differs from what their bytes hold", ""]
    lines += ["| feed | in the bytes | read | why |", "|---|---:|---:|---|", *captured] if captured else ["None."]
    return lines


if __name__ == "__main__":
    main()
