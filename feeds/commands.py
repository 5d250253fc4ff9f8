"""Feeds that a program of the person's own writes: run, read within bounds, ended with all it started.

An address of the kind is "command:PROGRAM ARGUMENTS". Only what a person typed and confirmed comes here: no page, list
or redirect can lead to one, for nothing that fetches knows them. No shell is involved.
"""

from __future__ import annotations

import asyncio
import os
import shlex
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

from feeds.outcomes import Fetched, FetchFailed
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.subscribing import COMMAND_SCHEME

MAX_BYTES = 10_000_000
"""Of what a program writes, as of a feed."""

TIMEOUT_S = 60.0
AT_ONCE = 2
_READ_BYTES = 65_536
_END_S = 2.0
_TOLD_BYTES = 500
"""Of what a program complains about."""


class CommandLineError(ValueError):
    """An address that names no program that can be run."""


def is_command(url: str) -> bool:
    """Whether an address names a program."""
    return url.lower().startswith(COMMAND_SCHEME)


def arguments(url: str) -> list[str]:
    """The program and what it is given.

    Raises:
        CommandLineError: it cannot be read, or names no program by its whole path.
    """
    line = url[len(COMMAND_SCHEME) :].strip()
    try:
        parts = shlex.split(line, posix=sys.platform != "win32")
    except ValueError as error:
        raise CommandLineError(str(error)) from error
    program = os.path.expanduser(parts[0]) if parts else ""
    # By its whole path: what a bare name finds depends on who starts the engine, and from where.
    if not os.path.isabs(program) or "\0" in line:
        raise CommandLineError("the program is to be named by its whole path")
    return [program, *parts[1:]]


class Commands:
    """Runs them, few at a time. Thread: the event loop's."""

    def __init__(self, timeout_s: float = TIMEOUT_S, max_bytes: int = MAX_BYTES) -> None:
        self._timeout_s = timeout_s
        self._max_bytes = max_bytes
        self._gate = asyncio.Semaphore(AT_ONCE)

    async def fetch(self, url: str) -> Fetched | FetchFailed:
        """What a program writes now."""
        try:
            line = arguments(url)
        except CommandLineError as error:
            return FetchFailed(url, FailureKind.BAD_ADDRESS, str(error))
        async with self._gate:
            try:
                process = await asyncio.create_subprocess_exec(
                    *line,
                    stdin=asyncio.subprocess.DEVNULL,
                    stdout=asyncio.subprocess.PIPE,
                    stderr=asyncio.subprocess.PIPE,
                    cwd=Path.home(),
                    # A group of its own, to be ended as one.
                    start_new_session=True,
                )
            except OSError as error:
                return FetchFailed(url, FailureKind.NO_FILE, f"{line[0]}: {error.strerror}")
            try:
                async with asyncio.timeout(self._timeout_s):
                    return await self._read(url, process)
            except TimeoutError:
                return FetchFailed(url, FailureKind.COMMAND, f"not done in {self._timeout_s:g} s")
            finally:
                await _end(process)

    async def _read(self, url: str, process: asyncio.subprocess.Process) -> Fetched | FetchFailed:
        if process.stdout is None or process.stderr is None:
            raise AssertionError("both were asked for")
        complaint = asyncio.create_task(_first_bytes(process.stderr, _TOLD_BYTES))
        body = bytearray()
        try:
            while part := await process.stdout.read(_READ_BYTES):
                body += part
                if len(body) > self._max_bytes:
                    return FetchFailed(url, FailureKind.TOO_LARGE, f"more than {self._max_bytes} bytes")
            told = (await complaint).decode("utf-8", "replace").strip()
            status = await process.wait()
        finally:
            complaint.cancel()
            await asyncio.gather(complaint, return_exceptions=True)
        if status:
            return FetchFailed(url, FailureKind.COMMAND, f"it ended with {status}: {told}")
        return Fetched(url, url, 200, {}, bytes(body), int(time.time()), None)


async def _first_bytes(stream: asyncio.StreamReader, most: int) -> bytes:
    """The beginning of a stream, which is read to its end so that nobody waits for it to be read."""
    kept = b""
    while part := await stream.read(_READ_BYTES):
        kept = (kept + part)[:most]
    return kept


async def _end(process: asyncio.subprocess.Process) -> None:
    """End a program and whatever it started; what has ended already is no matter."""
    with suppress(ProcessLookupError, PermissionError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    # Its pipes are closed with the last who holds them; one that left the group is not waited for.
    with suppress(TimeoutError):
        async with asyncio.timeout(_END_S):
            await process.communicate()
