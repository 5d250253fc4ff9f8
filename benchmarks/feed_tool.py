"""The loopback feed server beside the checkout, for as long as a benchmark needs it."""

from __future__ import annotations

import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from benchmarks.processes import SHARED

PORT = 8900
HOSTS = 16


@dataclass(frozen=True, slots=True)
class FeedTool:
    """A running server. `get` asks it by path."""

    port: int

    def get(self, path: str) -> bytes:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}") as answer:
            body: bytes = answer.read()
        return body


@contextmanager
def serving(feeds: int, items: int, *more: str, port: int = PORT) -> Iterator[FeedTool]:
    """Serve so many feeds of so many entries; ends the process with a sentence where the server is missing."""
    tool = SHARED / "tools" / "feedserver.py"
    if not tool.exists():
        sys.exit("the loopback feed server beside the checkout is missing")
    size = ["--feeds", str(feeds), "--items", str(items), "--port", str(port), "--hosts", str(HOSTS)]
    server = subprocess.Popen([sys.executable, str(tool), *size, *more], stderr=subprocess.PIPE, text=True)
    try:
        assert server.stderr is not None
        while "ready" not in server.stderr.readline():
            pass
        yield FeedTool(port)
    finally:
        server.terminate()
        server.wait()
        if server.stderr is not None:
            server.stderr.close()
