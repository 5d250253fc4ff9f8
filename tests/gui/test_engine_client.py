"""The window's end of the engine: with the real engine in its own process, and with ones that misbehave."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from feeds import wire
from feeds.protocol.messages import Event
from feeds.protocol.refreshing import Refresh
from feeds.protocol.session import Failed, Finished, Hello, Prepare, Ready
from feeds.protocol.subscribing import ListStarters, Look, Starters
from gui import engine_client
from gui.engine_client import EngineClient
from storage.connection import LibraryState, library_state
from storage.paths import Profile, profile

NEVER = r"C:\none.exe" if sys.platform == "win32" else "/none/such"


@pytest.fixture
def place(tmp_path: Path) -> Profile:
    return profile(tmp_path / "profile")


@pytest.fixture
def clients(qtbot: QtBot) -> Iterator[list[EngineClient]]:
    """Clients to be ended with the test."""
    made: list[EngineClient] = []
    yield made
    for client in made:
        with qtbot.waitSignal(client.stopped):
            client.stop()


def speaking(*lines: str, status: int = 0, listens: bool = True) -> list[str]:
    """A command that says lines and ends, once it heard one if it listens."""
    said = "\n".join(lines) + "\n" if lines else ""
    program = f"import sys; {'sys.stdin.readline();' if listens else ''} sys.stdout.write({said!r}); sys.exit({status})"
    return [sys.executable, "-c", program]


def told(client: EngineClient) -> list[Event]:
    events: list[Event] = []
    client.event_received.connect(events.append)
    return events


def test_the_engine_makes_the_library_answers_and_ends(
    qtbot: QtBot, place: Profile, clients: list[EngineClient]
) -> None:
    client = EngineClient(place)
    clients.append(client)
    events = told(client)
    client.send(Prepare())
    qtbot.waitUntil(lambda: any(isinstance(event, Ready) for event in events), timeout=20_000)
    assert isinstance(events[0], Hello)
    assert library_state(place.database) is LibraryState.CURRENT

    answers: list[Event] = []
    client.request(ListStarters, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    assert isinstance(answers[0], Starters)

    process = client.findChild(QProcess)
    assert process is not None
    statuses: list[tuple[int, QProcess.ExitStatus]] = []
    process.finished.connect(lambda code, status: statuses.append((code, status)))
    with qtbot.waitSignal(client.stopped, timeout=10_000):
        client.stop()
    qtbot.waitUntil(lambda: bool(statuses))
    assert isinstance(events[-1], Finished)
    assert statuses == [(0, QProcess.ExitStatus.NormalExit)]


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_an_engine_that_is_killed_answers_and_starts_again(
    qtbot: QtBot, place: Profile, clients: list[EngineClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_client, "RESTART_AFTER_MS", (10, 10, 10))
    client = EngineClient(place)
    clients.append(client)
    events = told(client)
    client.send(Prepare())
    qtbot.waitUntil(lambda: bool(events), timeout=20_000)
    process = client.findChild(QProcess)
    assert process is not None
    answers: list[Event] = []
    client.request(lambda request_id: Look(request_id, "http://127.0.0.1:9/"), answers.append)
    os.kill(process.processId(), signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    assert isinstance(answers[0], Failed)
    # Preparing was under way: the next engine finishes it unasked.
    qtbot.waitUntil(lambda: any(isinstance(event, Ready) for event in events), timeout=20_000)
    assert sum(isinstance(event, Hello) for event in events) == 2


@pytest.mark.parametrize(
    "command",
    [
        speaking(status=3),
        speaking("no JSON"),
        speaking('{"type": "Refresh", "feed_ids": 3}'),
        speaking('{"type": "Hello", "version": 99, "profile": "p"}'),
        speaking("x" * 200_000),
        [NEVER],
    ],
    ids=["ends", "babbles", "odd fields", "newer", "endless line", "missing"],
)
def test_an_engine_that_fails_again_and_again_is_given_up(
    command: list[str], qtbot: QtBot, place: Profile, clients: list[EngineClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_client, "RESTART_AFTER_MS", (5, 5))
    client = EngineClient(place, command=command)
    clients.append(client)
    answers: list[Event] = []
    client.request(ListStarters, answers.append)
    with qtbot.waitSignal(client.gave_up, timeout=15_000):
        client.send(Prepare())
    assert len(answers) == 1
    assert isinstance(answers[0], Failed)


def test_a_refresh_cut_short_is_taken_up_by_the_next_engine(
    qtbot: QtBot, place: Profile, clients: list[EngineClient], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(engine_client, "RESTART_AFTER_MS", (5,))
    heard = tmp_path / "heard"
    program = (
        f"import sys; heard = open({str(heard)!r}, 'a'); heard.write(sys.stdin.readline()); heard.close();"
        'print(\'{"type": "RefreshStarted", "feeds": 5}\', flush=True); sys.exit(1)'
    )
    client = EngineClient(place, command=[sys.executable, "-c", program])
    clients.append(client)
    running: list[bool] = []
    client.refreshing_changed.connect(running.append)
    with qtbot.waitSignal(client.gave_up, timeout=10_000):
        client.send(Refresh((3,)))
    assert running == [True, False, True, False]
    first, second = [wire.decode(line) for line in heard.read_bytes().splitlines()]
    assert first == Refresh((3,))
    assert second == Refresh(only_due=True)


def test_an_engine_that_does_not_end_is_killed(qtbot: QtBot, place: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_client, "KILL_AFTER_MS", 50)
    client = EngineClient(place, command=[sys.executable, "-c", "import time; time.sleep(60)"])
    client.send(Refresh())
    with qtbot.waitSignal(client.stopped):
        client.stop()


def test_stopping_without_an_engine_is_done_at_once(qtbot: QtBot, place: Profile) -> None:
    client = EngineClient(place)
    with qtbot.waitSignal(client.stopped):
        client.stop()
