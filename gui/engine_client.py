"""The window's end of the engine: starts it when there is work, sends requests, tells its events, ends it well.

Never waits: everything is signals and timers. What the engine logs goes into the program's log file.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from feeds import protocol
from storage.paths import Profile

log = logging.getLogger("broadsheet.engine_client")

RESTART_AFTER_MS = (1000, 5000, 30_000)
"""Waits before the engine is started again after a crash; after the last it is given up until someone asks again."""

REST_AFTER_MS = 60_000
"""The engine ends when nothing was asked of it for this long: it holds 50 MB."""

KILL_AFTER_MS = 2000
MAIN = Path(__file__).resolve().parent.parent / "main.py"


class EngineClient(QObject):
    """Talks to one engine process at a time.

    Signals:
        event_received: any event of the engine (feeds.protocol.Event).
        refreshing_changed: whether a refresh is running.
        gave_up: the engine crashed again and again; words for the log.
        stopped: after `stop`: the engine is gone.
    """

    event_received = Signal(object)
    refreshing_changed = Signal(bool)
    gave_up = Signal(str)
    stopped = Signal()

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._process: QProcess | None = None
        self._buffer = b""
        self._next_id = 1
        self._answers: dict[int, Callable[[protocol.Event], None]] = {}
        self._unsent: list[protocol.Request] = []
        self._crashes = 0
        self._is_stopping = False
        self._is_leaving = False
        self.is_refreshing = False
        self._resting = QTimer(self, singleShot=True, interval=REST_AFTER_MS)
        self._resting.timeout.connect(self._rest)
        self._killing = QTimer(self, singleShot=True, interval=KILL_AFTER_MS)
        self._killing.timeout.connect(self._kill)
        self._restarting = QTimer(self, singleShot=True)
        self._restarting.timeout.connect(self._start)

    def send(self, request: protocol.Request) -> None:
        """Send a request that has no answer of its own; the engine is started if it is not there."""
        if self._is_leaving:
            return
        self._resting.start()
        process = self._process
        if process is not None and process.state() is QProcess.ProcessState.Running and not self._is_stopping:
            process.write(protocol.encode(request))
            return
        self._unsent.append(request)
        if process is None and not self._restarting.isActive():
            self._start()

    def request(self, make: Callable[[int], protocol.Request], done: Callable[[protocol.Event], None]) -> int:
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
        if self._process is None:
            self.stopped.emit()
            return
        self._ask_to_stop()

    # ---- the process

    def _start(self) -> None:
        process = QProcess(self)
        process.setProgram(sys.executable)
        process.setArguments([str(MAIN), "--profile", str(self._profile.root), "engine"])
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_log)
        process.started.connect(self._on_started)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._buffer = b""
        self._process = process
        process.start()

    def _on_started(self) -> None:
        unsent, self._unsent = self._unsent, []
        for request in unsent:
            self.send(request)

    def _on_output(self) -> None:
        if self._process is None:
            return
        self._buffer += bytes(self._process.readAllStandardOutput().data())
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            try:
                message = protocol.decode(line)
            except protocol.ProtocolError as error:
                log.error("the engine spoke out of turn and is started anew: %s", error)
                self._kill()
                return
            self._on_event(message)  # type: ignore[arg-type]

    def _on_event(self, event: protocol.Event) -> None:
        self._resting.start()
        if isinstance(event, protocol.Hello):
            self._crashes = 0
        if isinstance(event, protocol.RefreshStarted):
            self._set_refreshing(True)
        if isinstance(event, protocol.RefreshFinished) or (
            isinstance(event, protocol.Failed) and event.request_id == 0
        ):
            self._set_refreshing(False)
        answer = self._answers.pop(getattr(event, "request_id", 0), None)
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

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._process is None:
            return
        self._on_log()
        self._process.deleteLater()
        self._process = None
        self._killing.stop()
        was_stopping, self._is_stopping = self._is_stopping, False
        self._set_refreshing(False)
        if self._is_leaving:
            self.stopped.emit()
            return
        if status is QProcess.ExitStatus.CrashExit or code != 0:
            self._on_crash(code)
        elif was_stopping and self._unsent:
            self._start()

    def _on_crash(self, code: int) -> None:
        log.error("the engine ended unexpectedly with status %d", code)
        # Whoever waits for an answer gets one; what they asked may be what brought the engine down.
        waiting, self._answers = self._answers, {}
        for request_id, answer in waiting.items():
            answer(protocol.Failed(request_id, protocol.FailureKind.INTERNAL, "the engine ended unexpectedly"))
        if self._crashes >= len(RESTART_AFTER_MS):
            self._unsent.clear()
            self.gave_up.emit(f"the engine ended {self._crashes + 1} times in a row")
            self._crashes = 0
            return
        self._restarting.start(RESTART_AFTER_MS[self._crashes])
        self._crashes += 1

    def _rest(self) -> None:
        if self._process is not None and not self.is_refreshing and not self._answers:
            self._ask_to_stop()

    def _ask_to_stop(self) -> None:
        if self._process is not None and not self._is_stopping:
            self._is_stopping = True
            if self._process.state() is QProcess.ProcessState.Running:
                self._process.write(protocol.encode(protocol.Stop()))
            self._killing.start()

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()
