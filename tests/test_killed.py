"""The program killed at any moment, by kill -9: what was committed stays, nothing runs on, the next start works."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path

import pytest

from feeds import wire
from feeds.protocol.refreshing import Refresh, RefreshStarted
from feeds.protocol.session import Prepare
from tests.commands import run_command
from tests.feeds.server import FeedServer
from tests.processes import below, wait_for_end

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
    assert run_command(profile, "import", str(opml)).status == 0
    yield profile
    # Whatever a failed test left running.
    for pid in running(profile):
        os.kill(pid, signal.SIGKILL)


def running(profile: Path) -> set[int]:
    """Processes of a profile, and what runs below them."""
    found = set()
    for each in Path("/proc").iterdir():
        try:
            if each.name.isdigit() and str(profile).encode() in (each / "cmdline").read_bytes():
                found.add(int(each.name))
        except OSError:
            continue
    return found - {os.getpid()} | {child for pid in found for child in below(pid)}


def articles(profile: Path) -> int:
    listed = run_command(profile, "feeds", "--json")
    assert listed.status == 0, listed.stderr
    return sum(feed["articles"] for feed in listed.json)


def start(profile: Path, *words: str, **pipes: int) -> subprocess.Popen[bytes]:
    # What a shell starts behind it ignores Ctrl+C, and would hand that on: the program must hear it as in a terminal.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    return subprocess.Popen([sys.executable, MAIN, "--profile", str(profile), *words], **pipes)  # type: ignore[call-overload, no-any-return]


def kill(process: subprocess.Popen[bytes]) -> None:
    """Kill -9 of one process; what it started has to end by itself."""
    started = {process.pid} | below(process.pid)
    process.kill()
    process.wait()
    wait_for_end(started)


def test_a_refresh_killed_at_any_moment_is_made_up_for(place: Path, feed_server: FeedServer) -> None:
    moments = random.Random(7)
    for after_requests in (1, 6, 11):
        before = len(feed_server.requests)
        refresh = start(place, "refresh", stderr=subprocess.DEVNULL)
        while len(feed_server.requests) < before + after_requests and refresh.poll() is None:
            time.sleep(0.002)
        time.sleep(moments.uniform(0, 0.2))
        kill(refresh)
    checked = run_command(place, "check")
    assert checked.status == 0, checked.stdout + checked.stderr
    # The lock died with its owner, and nothing is stored twice.
    assert run_command(place, "refresh").status == 0
    assert articles(place) == 12 * 20


def test_an_engine_killed_at_any_moment_is_made_up_for(place: Path) -> None:
    moments = random.Random(11)
    for _ in range(3):
        engine = start(place, "engine", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert engine.stdin is not None
        assert engine.stdout is not None
        engine.stdin.write(wire.encode(Prepare()) + wire.encode(Refresh()))
        engine.stdin.flush()
        while wire.decode(engine.stdout.readline()) != RefreshStarted(12):
            continue
        time.sleep(moments.uniform(0, 0.6))
        kill(engine)
        engine.stdin.close()
        engine.stdout.close()
    checked = run_command(place, "check")
    assert checked.status == 0, checked.stdout + checked.stderr
    assert run_command(place, "refresh").status == 0
    assert articles(place) == 12 * 20


def test_control_c_cancels_a_refresh_and_keeps_what_came(place: Path, feed_server: FeedServer) -> None:
    # Never ends, but says something ever again: on a busy machine silence may last longer than a fetch waits for it.
    feed_server.drip("/11", repeat(b" "), pause_s=0.5)
    refresh = start(place, "refresh", "--json", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    while articles(place) < 11 * 20:
        time.sleep(0.05)
    started = {refresh.pid} | below(refresh.pid)
    refresh.send_signal(signal.SIGINT)
    out, err = refresh.communicate(timeout=20)
    assert refresh.returncode == 1, err
    assert json.loads(out)["new"] == 11 * 20
    assert err.count(b"\n") == 1
    wait_for_end(started)
    listed = run_command(place, "feeds", "--json").json
    assert [feed["url"] for feed in listed if feed["next_check_at"] is None] == [feed_server.url("/11")], listed


WINDOW = """
import sys
import time
from pathlib import Path
from PySide6.QtCore import QTimer
from feeds.protocol.refreshing import Refresh, RefreshProgress
from feeds.protocol.session import Changed
from gui import application
from storage import marks, notes
from storage.paths import profile

begun = application.Application.start

def start(self):
    begun(self)
    QTimer.singleShot(0, lambda: self.engine.send(Refresh()))
    self.engine.event_received.connect(on_event)
    now = int(time.time())
    self._jobs.mark(lambda conn: notes.add_note(conn, 1, "Kept.", now))
    self._jobs.mark(lambda conn: marks.mark_saved(conn, [1], True, now), lambda marked: print("saved", flush=True))

def on_event(event):
    if isinstance(event, (Changed, RefreshProgress)):
        print("refreshing", flush=True)

application.Application.start = start
application.run(profile(Path(sys.argv[1])))
"""


def open_window(place: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(place)], cwd=ROOT, stdout=subprocess.PIPE, text=True, env=environment
    )


def hear(window: subprocess.Popen[str], *words: str) -> None:
    """Read until each of the words was said."""
    missing = set(words)
    assert window.stdout is not None
    while missing:
        line = window.stdout.readline()
        assert line, "the window ended"
        missing.discard(line.strip())


def test_a_window_that_is_killed_takes_its_engine_with_it(place: Path, feed_server: FeedServer) -> None:
    assert run_command(place, "refresh", "--feed", "1").status == 0
    for _ in range(2):
        # The second start: the socket and the lock that the first left behind are in nobody's way.
        window = open_window(place)
        hear(window, "saved", "refreshing")
        started = running(place)
        assert len(started) > 1
        window.kill()
        window.wait()
        assert window.stdout is not None
        window.stdout.close()
        wait_for_end(started)
    assert run_command(place, "check").status == 0
    (noted,) = run_command(place, "notes", "--json").json
    assert noted["notes"] == ["Kept.", "Kept."]
    assert run_command(place, "refresh").status == 0
    assert articles(place) == 12 * 20
    # What was told to be saved is.
    (saved,) = run_command(place, "list", "--saved", "--json").json
    assert saved["id"] == 1
