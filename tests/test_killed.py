"""The program killed at any moment, by kill -9: what was committed stays, nothing runs on, the next start works."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.feeds.server import FeedServer

ROOT = Path(__file__).resolve().parent.parent
MAIN = str(ROOT / "main.py")
ENTRY = "<item><guid>{feed}-{entry}</guid><title>Report {entry}</title><description>{text}</description></item>"
TEXT = "The ferry left the pier with a cargo of rare earth metals. " * 30

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="tells processes apart by Linux's /proc")


@pytest.fixture
def place(tmp_path: Path, feed_server: FeedServer) -> Iterator[Path]:
    """A profile that subscribes to twelve feeds."""
    outlines = ""
    for feed in range(12):
        entries = "".join(ENTRY.format(feed=feed, entry=entry, text=TEXT) for entry in range(20))
        body = f"<rss version='2.0'><channel><title>Feed {feed}</title>{entries}</channel></rss>"
        feed_server.serve(f"/{feed}", body.encode())
        outlines += f"<outline text='Feed {feed}' xmlUrl='{feed_server.url(f'/{feed}')}'/>"
    opml = tmp_path / "feeds.opml"
    opml.write_text(f"<opml version='2.0'><body>{outlines}</body></opml>")
    profile = tmp_path / "profile"
    assert program(profile, "import", str(opml)).returncode == 0
    yield profile
    # Whatever a failed test left running.
    for pid in running(profile):
        os.kill(pid, signal.SIGKILL)


def program(profile: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, MAIN, "--profile", str(profile), *words],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def running(profile: Path) -> set[int]:
    """Processes of a profile, and their children."""
    found = set()
    for each in Path("/proc").iterdir():
        try:
            if each.name.isdigit() and str(profile).encode() in (each / "cmdline").read_bytes():
                found.add(int(each.name))
        except OSError:
            continue
    return found - {os.getpid()} | {child for pid in found for child in children(pid)}


def children(pid: int) -> set[int]:
    try:
        found = {int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()}
    except OSError:
        return set()
    return found | {below for child in found for below in children(child)}


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_for_end(pids: set[int]) -> None:
    until = time.monotonic() + 20
    while any(is_running(pid) for pid in pids):
        assert time.monotonic() < until, "processes run on"
        time.sleep(0.02)


def articles(profile: Path) -> int:
    listed = program(profile, "feeds", "--json")
    assert listed.returncode == 0, listed.stderr
    return sum(feed["articles"] for feed in json.loads(listed.stdout))


@pytest.mark.parametrize("after_requests", [1, 9])
def test_a_refresh_that_is_killed_is_made_up_for(place: Path, feed_server: FeedServer, after_requests: int) -> None:
    before = len(feed_server.requests)
    refresh = subprocess.Popen([sys.executable, MAIN, "--profile", str(place), "refresh"], stderr=subprocess.DEVNULL)
    while len(feed_server.requests) < before + after_requests:
        time.sleep(0.005)
    started = {refresh.pid} | children(refresh.pid)
    refresh.kill()
    refresh.wait()
    wait_for_end(started)
    checked = program(place, "check")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    # The lock died with its owner, and nothing is stored twice.
    assert program(place, "refresh").returncode == 0
    assert articles(place) == 12 * 20
    assert program(place, "check").returncode == 0


WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from feeds import protocol
from gui import application
from storage.paths import profile

begun = application.Application.start

def start(self):
    begun(self)
    QTimer.singleShot(0, lambda: self.engine.send(protocol.Refresh()))
    self.engine.event_received.connect(lambda event: print(type(event).__name__, flush=True))

application.Application.start = start
application.run(profile(Path(sys.argv[1])))
"""


def test_a_window_that_is_killed_takes_its_engine_with_it(place: Path, feed_server: FeedServer) -> None:
    window = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(place)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert window.stdout is not None
    for line in window.stdout:
        if line.strip() in ("Changed", "RefreshProgress"):
            break
    started = running(place)
    assert len(started) > 1
    window.kill()
    window.wait()
    window.stdout.close()
    wait_for_end(started)
    assert program(place, "check").returncode == 0
    assert program(place, "refresh").returncode == 0
    assert articles(place) == 12 * 20
