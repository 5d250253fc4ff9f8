"""The window's end of the engine: starts it when there is work, sends requests, tells its events, ends it well.

Never waits: everything is signals and timers. What the engine logs goes into the program's log file.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from feeds import wire
from feeds.protocol.completing import EnclosureProgress, FullTextsProgress, PicturesProgress
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.importing import ImportProgress
from feeds.protocol.messages import Event, Request
from feeds.protocol.refreshing import Refresh, RefreshFinished, RefreshProgress, RefreshStarted
from feeds.protocol.session import VERSION, Changed, Failed, Hello, Prepare, Ready, Refused, Stop
from storage.paths import Profile

log = logging.getLogger("broadsheet.engine_client")

RESTART_AFTER_MS = (1000, 5000, 30_000)
"""Waits before the engine is started again after a crash; after the last it is given up until someone asks again."""

REST_AFTER_MS = 90_000
"""The engine ends when nothing was asked of it for this long: it holds 50 MB, and recent articles. It is longer than
between two looks at which feeds are due: where some are at every look, the engine is not started for each."""

KILL_AFTER_MS = 2000
MAIN = Path(__file__).resolve().parent.parent / "main.py"

_UNDER_WAY = (
    Hello,
    RefreshStarted,
    RefreshProgress,
    PicturesProgress,
    FullTextsProgress,
    EnclosureProgress,
    ImportProgress,
    Changed,
)
"""Events that do not show that the engine got anything done: after one of them it may crash as it did before."""


def engine_command(profile: Profile) -> list[str]:
    """How the engine of a profile is started: by this Python, or by the program itself where that is one file."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, str(MAIN)]
    return [*program, "--profile", str(profile.root), "engine"]


class EngineClient(QObject):
    """Talks to one engine process at a time.

    Attributes:
        is_refreshing: whether a refresh is running.

    Signals:
        event_received: any event of the engine (feeds.protocol.messages.Event).
        refreshing_changed: whether a refresh is running.
        lost: the engine crashed; what was under way ended, and it starts again in a moment if anything is wanted of it.
        gave_up: the engine crashed again and again; words for the log.
        stopped: after `stop`: the engine is gone.
    """

    event_received = Signal(object)
    refreshing_changed = Signal(bool)
    lost = Signal()
    gave_up = Signal(str)
    stopped = Signal()

    def __init__(
        self, profile: Profile, parent: QObject | None = None, *, command: Sequence[str] | None = None
    ) -> None:
        """Start nothing yet. `command`: program and arguments; None for this program's own engine."""
        super().__init__(parent)
        self._command = list(command) if command is not None else engine_command(profile)
        self._process: QProcess | None = None
        self._buffer = b""
        self._next_id = 1
        self._answers: dict[int, Callable[[Event], None]] = {}
        self._unsent: list[Request] = []
        self._is_preparing = False
        self._crashes = 0
        self._is_stopping = False
        self._is_leaving = False
        self.is_refreshing = False
        self._resting = QTimer(self, singleShot=True, interval=REST_AFTER_MS)
        self._resting.timeout.connect(self._rest)
        self._killing = QTimer(self, singleShot=True, interval=KILL_AFTER_MS)
        self._killing.timeout.connect(self._kill)
        self._restarting = QTimer(self, singleShot=True)
        self._restarting.timeout.connect(self._restart)

    def send(self, request: Request) -> None:
        """Send a request that has no answer of its own; the engine is started if it is not there."""
        if self._is_leaving:
            return
        if isinstance(request, Prepare):
            self._is_preparing = True
        self._resting.start()
        if self._is_running() and not self._is_stopping:
            self._write(request)
            return
        self._unsent.append(request)
        if self._process is None and not self._restarting.isActive():
            self._start()

    def request(self, make: Callable[[int], Request], done: Callable[[Event], None]) -> int:
        """Send the request that `make` builds around its id; `done` gets the one event that answers it."""
        request_id = self._next_id
        self._next_id += 1
        self._answers[request_id] = done
        self.send(make(request_id))
        return request_id

    def stop(self) -> None:
        """Let the engine finish and end; `stopped` tells when it has, two seconds later at most."""
        self._is_leaving = True
        self._restarting.stop()
        self._resting.stop()
        if self._process is None:
            self.stopped.emit()
            return
        self._ask_to_stop()

    # ---- the process

    def _is_running(self) -> bool:
        return self._process is not None and self._process.state() is QProcess.ProcessState.Running

    def _write(self, request: Request) -> None:
        if self._process is not None:
            self._process.write(wire.encode(request))

    def _start(self) -> None:
        process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments(self._command[1:])
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_log)
        process.started.connect(self._on_started)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._buffer = b""
        self._process = process
        process.start()

    def _restart(self) -> None:
        """The wait after a crash is over: start again if anything was asked for."""
        if self._unsent and self._process is None:
            self._start()

    def _on_started(self) -> None:
        unsent, self._unsent = self._unsent, []
        for request in unsent:
            self._write(request)
        if self._is_stopping:
            self._write(Stop())

    def _on_output(self) -> None:
        if self._process is None:
            return
        self._buffer += bytes(self._process.readAllStandardOutput().data())
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            try:
                message = wire.decode(line)
            except wire.ProtocolError as error:
                self._mistrust(str(error))
                return
            self._on_event(message)  # type: ignore[arg-type]
        if len(self._buffer) > wire.MAX_LINE_BYTES:
            self._mistrust("a line without an end")

    def _mistrust(self, reason: str) -> None:
        log.error("the engine spoke out of turn and is ended: %s", reason)
        self._buffer = b""
        self._kill()

    def _on_event(self, event: Event) -> None:
        self._resting.start()
        if isinstance(event, Hello) and event.version != VERSION:
            self._mistrust(f"it speaks version {event.version}")
            return
        if not isinstance(event, _UNDER_WAY):
            self._crashes = 0
        if isinstance(event, RefreshStarted):
            self._set_refreshing(True)
        if isinstance(event, RefreshFinished) or (isinstance(event, Failed) and event.request_id == 0):
            self._set_refreshing(False)
        if isinstance(event, Ready | Refused):
            self._is_preparing = False
        # What is under way may name its request, and does not answer it.
        answered = 0 if isinstance(event, _UNDER_WAY) else getattr(event, "request_id", 0)
        answer = self._answers.pop(answered, None)
        if answer is not None:
            answer(event)
        self.event_received.emit(event)

    def _set_refreshing(self, is_refreshing: bool) -> None:
        if self.is_refreshing != is_refreshing:
            self.is_refreshing = is_refreshing
            self.refreshing_changed.emit(is_refreshing)

    def _on_log(self) -> None:
        if self._process is not None:
            for line in bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").splitlines():
                log.info("engine: %s", line)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_finished(-1, QProcess.ExitStatus.CrashExit)

    def _on_finished(self, code: int, _status: QProcess.ExitStatus) -> None:
        if self._process is None:
            return
        self._on_output()
        self._on_log()
        self._process.deleteLater()
        self._process = None
        self._killing.stop()
        was_stopping, self._is_stopping = self._is_stopping, False
        was_refreshing = self.is_refreshing
        self._set_refreshing(False)
        if self._is_leaving:
            self.stopped.emit()
        elif not was_stopping:
            # Whatever its status: it ends only when it is asked to.
            self._on_crash(code, was_refreshing=was_refreshing)
        elif self._unsent:
            self._start()

    def _on_crash(self, code: int, *, was_refreshing: bool) -> None:
        log.error("the engine ended unexpectedly with status %d", code)
        # Whoever waits for an answer gets one, and it is not asked again: it may be what brought the engine down.
        waiting, self._answers = self._answers, {}
        self._unsent = [request for request in self._unsent if getattr(request, "request_id", 0) not in waiting]
        if self._is_preparing and Prepare() not in self._unsent:
            self._unsent.insert(0, Prepare())
        if was_refreshing:
            # What was refreshed is no longer due; the feed that was being read is tried later.
            self._unsent.append(Refresh(only_due=True))
        for request_id, answer in waiting.items():
            answer(Failed(request_id, FailureKind.INTERNAL, "the engine ended unexpectedly"))
        if self._crashes >= len(RESTART_AFTER_MS):
            self._unsent.clear()
            self._is_preparing = False
            self.gave_up.emit(f"the engine ended {self._crashes + 1} times in a row")
            self._crashes = 0
            return
        self._restarting.start(RESTART_AFTER_MS[self._crashes])
        self._crashes += 1
        self.lost.emit()

    def _rest(self) -> None:
        if self._process is not None and not self.is_refreshing and not self._answers:
            self._ask_to_stop()

    def _ask_to_stop(self) -> None:
        if self._process is not None and not self._is_stopping:
            self._is_stopping = True
            if self._is_running():
                self._write(Stop())
            self._killing.start()

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()
