"""The engine as the window has it: the real process, spoken to in lines, stopped, left, and asked for nonsense."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
import types
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest
from filelock import FileLock

from feeds import wire
from feeds.protocol.completing import FetchFullTexts, FetchPictures
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.messages import Event, Request
from feeds.protocol.refreshing import CancelRefresh, Refresh, RefreshFinished, RefreshProgress, RefreshStarted
from feeds.protocol.session import VERSION, Changed, Done, Failed, Finished, Hello, Prepare, Ready, Refused, Stop
from feeds.protocol.subscribing import (
    ExportOpml,
    Found,
    ImportOpml,
    KeepPage,
    ListStarters,
    Look,
    Starters,
    Subscribe,
    Subscription,
)
from storage import feeds, lists
from storage.connection import open_reader
from storage.feed_types import FeedRow
from storage.paths import Profile, profile
from storage.types import ArticleFilter, Scope
from tests.feeds.server import FeedServer
from tests.processes import below, wait_for_end

ROOT = Path(__file__).resolve().parent.parent.parent

E = TypeVar("E", bound=Event)


class EngineProcess:
    """An engine in its own process. Every wait ends: with the event, or with the engine's end."""

    def __init__(self, place: Profile, command: list[str] | None = None) -> None:
        words = command or [sys.executable, str(ROOT / "main.py"), "--profile", str(place.root), "engine"]
        self.process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.lines: list[bytes] = []
        self.log: list[bytes] = []
        self.events: list[Event] = []
        self._arrived: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self._threads = [threading.Thread(target=self._listen), threading.Thread(target=self._read_log)]
        for each in self._threads:
            each.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line)
            event = wire.decode(line)
            self._arrived.put(event)  # type: ignore[arg-type]
        self._arrived.put(None)

    def _read_log(self) -> None:
        assert self.process.stderr is not None
        self.log.extend(self.process.stderr)

    def say(self, *messages: Request | bytes) -> None:
        assert self.process.stdin is not None
        for each in messages:
            self.process.stdin.write(each if isinstance(each, bytes) else wire.encode(each))
        self.process.stdin.flush()

    def hear(self, kind: type[E] | types.UnionType, such: Callable[[E], bool] = lambda event: True) -> E:
        """The next event of a kind."""
        while (event := self._arrived.get(timeout=30)) is not None:
            self.events.append(event)
            if isinstance(event, kind) and such(event):
                return event
        raise AssertionError(f"ended with {self.process.wait()}: {b''.join(self.log).decode()}")

    def leave(self) -> int:
        """Be gone, as a window that is closed or dies: the engine's exit status."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.end()

    def end(self) -> int:
        """Wait for the engine's end; its exit status."""
        status = self.process.wait(timeout=30)
        while (event := self._arrived.get()) is not None:
            self.events.append(event)
        self.close()
        return status

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        for each in self._threads:
            each.join()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe is not None and not pipe.closed:
                pipe.close()


@pytest.fixture
def place(tmp_path: Path) -> Profile:
    return profile(tmp_path / "profile")


@pytest.fixture
def start(place: Profile) -> Iterator[Callable[..., EngineProcess]]:
    made: list[EngineProcess] = []

    def begin(command: list[str] | None = None) -> EngineProcess:
        made.append(EngineProcess(place, command))
        return made[-1]

    yield begin
    for each in made:
        each.close()


Start = Callable[..., EngineProcess]


def rss(count: int, title: str = "Wire") -> bytes:
    items = "".join(f"<item><guid>{n}</guid><title>Report {n}</title></item>" for n in range(count))
    return f"<rss version='2.0'><channel><title>{title}</title>{items}</channel></rss>".encode()


def articles(place: Profile) -> int:
    with closing(open_reader(place.database)) as conn:
        return len(lists.ids(conn, ArticleFilter(Scope.ALL, now=0)).ids)


def feed_rows(place: Profile) -> list[FeedRow]:
    with closing(open_reader(place.database)) as conn:
        return [row for row in feeds.library(conn, 0).feeds if row.url.startswith("http")]


def subscribe(*urls: str, request_id: int = 7) -> Subscribe:
    return Subscribe(request_id, tuple(Subscription(url) for url in urls))


def test_from_hello_to_finished(start: Start, place: Profile, feed_server: FeedServer) -> None:
    feed_server.serve("/feed", rss(3))
    engine = start()
    assert engine.hear(Hello) == Hello(VERSION, str(place.root))
    engine.say(Prepare())
    assert engine.hear(Ready).created
    engine.say(subscribe(feed_server.url("/feed")))
    assert engine.hear(Done).count == 1
    assert engine.hear(RefreshStarted).feeds == 1
    finished = engine.hear(RefreshFinished)
    assert (finished.feeds, finished.new, finished.failed) == (1, 3, 0)
    assert any(isinstance(event, Changed) for event in engine.events)
    workers = below(engine.process.pid)
    assert workers
    engine.say(Stop())
    assert engine.end() == 0
    assert engine.events[-1] == Finished()
    wait_for_end(workers)


def test_what_is_no_request_is_answered_or_passed_over(start: Start) -> None:
    engine = start()
    engine.say(
        b"no JSON\n",
        b"\n",
        b"\xff\xfe\x00\n",
        b"[1]\n",
        b"[" * 60_000 + b"\n",
        b'{"type": "Sing", "request_id": 3}\n',
        b'{"type": "Look", "request_id": 4}\n',
        b'{"type": "Look", "request_id": "5", "address": "x"}\n',
        b'{"type": "Done", "request_id": 6, "count": 1}\n',
    )
    assert engine.hear(Failed).request_id == 3
    assert engine.hear(Failed).request_id == 4
    assert engine.hear(Failed).request_id == 6
    # A line too long is passed over whole: what stands behind its first 64 kB is no request of its own.
    engine.say(b" " * wire.MAX_LINE_BYTES + b" " + wire.encode(Stop()))
    engine.say(b'{"type": "ListStarters", "request_id": 9}\n')
    assert engine.hear(Starters).request_id == 9
    assert engine.leave() == 0


def test_addresses_and_paths_of_every_kind_are_answered(
    start: Start, place: Profile, tmp_path: Path, feed_server: FeedServer
) -> None:
    feed_server.serve("/broken.opml", b"<opml version='2.0'><body><outline xmlUrl='ftp://a/'/><outline", etag=False)
    feed_server.serve("/empty.opml", b"<opml version='2.0'></opml>", etag=False)
    feed_server.serve("/page", b"<html><body><p>Nothing here.</p></body></html>", content_type="text/html")
    long = "http://127.0.0.1:9/" + "a" * 60_000
    engine = start()
    engine.say(Prepare())
    engine.hear(Ready)
    asked: list[Request] = [
        Look(1, long),
        Look(2, "http://[::1"),
        Look(3, "\0"),
        Look(4, feed_server.url("/broken.opml")),
        Look(5, str(tmp_path)),
        KeepPage(6, long),
        KeepPage(7, feed_server.url("/page")),
        ImportOpml(8, str(tmp_path / "missing")),
        ImportOpml(9, "a" * 60_000),
        ImportOpml(10, "\0"),
        ExportOpml(11, str(tmp_path)),
        ExportOpml(12, "\0"),
        FetchPictures(13, (999,)),
        FetchFullTexts(14, (999,)),
        Look(15, ""),
        Look(16, "\ud800"),
        Look(17, feed_server.url("/empty.opml")),
        ImportOpml(18, feed_server.url("/empty.opml")),
    ]
    engine.say(*asked)
    answers: dict[int, Event] = {}
    while len(answers) < len(asked):
        event = engine.hear(Failed | Done | Found)
        answers[event.request_id] = event
    internal = {
        number: event
        for number, event in answers.items()
        if isinstance(event, Failed) and event.kind == FailureKind.INTERNAL
    }
    assert not internal
    assert engine.leave() == 0
    assert all(len(line) <= wire.MAX_LINE_BYTES for line in engine.lines)


NOISY_ENGINE = """
import os, sys
from pathlib import Path
from feeds import engine, engine_process, refresh
from storage.paths import profile

class Loud(refresh.Refresher):
    async def run(self, *args, **kwargs):
        print("a library's debug output")
        os.write(1, b"and what its C code says\\n")
        os.system("echo and a child process")
        return await super().run(*args, **kwargs)

engine.Refresher = Loud
if __name__ == "__main__":
    sys.exit(engine_process.main(profile(Path(sys.argv[1]))))
"""


def test_what_libraries_print_breaks_no_line(start: Start, place: Profile, tmp_path: Path) -> None:
    script = tmp_path / "noisy.py"
    script.write_text(f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{NOISY_ENGINE}")
    engine = start([sys.executable, str(script), str(place.root)])
    engine.say(Prepare(), Refresh())
    engine.hear(RefreshFinished)
    assert engine.leave() == 0
    log = b"".join(engine.log)
    for words in (b"debug output", b"C code", b"child process"):
        assert words in log
    assert all(json.loads(line)["type"] for line in engine.lines)


@pytest.mark.parametrize("goes", ["leaves", "stops"])
def test_an_engine_ends_in_the_middle_of_a_refresh(
    start: Start, place: Profile, feed_server: FeedServer, goes: str
) -> None:
    for number in range(5):
        feed_server.serve(f"/{number}", rss(4))
    feed_server.hang("/never")
    engine = start()
    engine.say(Prepare())
    engine.hear(Ready)
    engine.say(subscribe(*(feed_server.url(f"/{number}") for number in range(5)), feed_server.url("/never")))
    engine.hear(RefreshProgress, lambda event: event.done == 5)
    workers = below(engine.process.pid)
    if goes == "stops":
        engine.say(Stop())
        assert engine.end() == 0
    else:
        assert engine.leave() == 0
    wait_for_end(workers)
    finished = [event for event in engine.events if isinstance(event, RefreshFinished)]
    assert [event.cancelled for event in finished] == [True]
    assert engine.events[-1] == Finished()
    assert articles(place) == 5 * 4 + 5
    assert [row.last_checked_at is not None for row in feed_rows(place)] == [True] * 5 + [False]
    FileLock(place.refresh_lock, blocking=False).acquire().lock.release()


def test_a_cancelled_refresh_keeps_what_came_and_another_may_follow(
    start: Start, place: Profile, feed_server: FeedServer
) -> None:
    feed_server.serve("/feed", rss(4))
    feed_server.hang("/never")
    engine = start()
    engine.say(Prepare())
    engine.hear(Ready)
    engine.say(subscribe(feed_server.url("/feed"), feed_server.url("/never")))
    engine.hear(RefreshProgress, lambda event: event.done == 1)
    # One that waits is dropped as well.
    engine.say(Refresh(), CancelRefresh())
    assert engine.hear(RefreshFinished).cancelled
    assert articles(place) == 4 + 5
    feed_server.serve("/never", rss(2))
    engine.say(Refresh(only_due=True))
    finished = engine.hear(RefreshFinished)
    assert (finished.feeds, finished.new, finished.cancelled) == (1, 2, False)
    # Nothing to cancel is no fault.
    engine.say(CancelRefresh(), ListStarters(8))
    engine.hear(Starters)
    assert engine.leave() == 0


def test_one_refresh_at_a_time_across_processes(start: Start, place: Profile, feed_server: FeedServer) -> None:
    feed_server.hang("/never")
    first, second = start(), start()
    first.say(Prepare())
    first.hear(Ready)
    first.say(subscribe(feed_server.url("/never")))
    first.hear(RefreshStarted)
    second.say(Prepare())
    assert not second.hear(Ready).created
    second.say(Refresh())
    assert second.hear(Failed).kind == "busy"
    command = [sys.executable, str(ROOT / "main.py"), "--profile", str(place.root), "refresh"]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert ran.returncode == 4
    assert ran.stderr.count("\n") == 1
    assert ran.stdout == ""
    # Killed, it holds the lock no more.
    first.process.kill()
    first.process.wait()
    feed_server.serve("/never", rss(1))
    second.say(Refresh())
    assert second.hear(RefreshFinished).new == 1
    assert second.leave() == 0


def test_a_library_that_cannot_be_used_is_refused_and_the_engine_goes_on(start: Start, place: Profile) -> None:
    place.root.mkdir(parents=True)
    place.database.write_bytes(b"no library of ours, but a file of somebody's" * 100)
    engine = start()
    engine.say(Prepare())
    assert engine.hear(Refused).problem
    engine.say(Refresh())
    assert engine.hear(Failed).kind
    engine.say(ListStarters(3))
    engine.hear(Starters)
    assert engine.leave() == 0
    assert place.database.read_bytes().startswith(b"no library of ours")


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_worker_killed_from_outside_costs_its_feed_at_most(
    start: Start, place: Profile, feed_server: FeedServer
) -> None:
    feed_server.serve("/feed", rss(2))
    engine = start()
    engine.say(Prepare())
    engine.hear(Ready)
    for worker in below(engine.process.pid):
        os.kill(worker, 9)
    engine.say(subscribe(feed_server.url("/feed")))
    assert engine.hear(RefreshFinished).new == 2
    assert engine.leave() == 0
