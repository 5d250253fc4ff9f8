"""The engine's process: requests in as JSON lines on stdin, events out as JSON lines on stdout, its log on stderr.

Started by the window as `main.py engine`; one thread reads stdin. What becomes of a request is engine.py's.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import sys
import threading
from contextlib import suppress
from typing import BinaryIO

from feeds import wire
from feeds.engine import Engine, cut
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.messages import Event, Request
from feeds.protocol.session import Failed
from storage.paths import Profile

log = logging.getLogger("broadsheet.engine")


def _request(line: bytes) -> Request:
    message = wire.decode(line)
    if not isinstance(message, Request):
        raise wire.ProtocolError("an event, where a request is due", getattr(message, "request_id", 0))
    return message


def main(profile: Profile) -> int:
    """Serve the window until it goes. Its exit status."""
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    output = _take_stdout()
    # What was loaded stays: walking through it takes every full collection of garbage 20 ms.
    gc.freeze()
    # Not sys.stdin: the interpreter closes that at its end and dies of the lock that the reading thread still holds.
    asyncio.run(_serve(profile, os.fdopen(os.dup(0), "rb"), output))
    return 0


def _take_stdout() -> BinaryIO:
    """The window's end of stdout, which no library's print can reach any more: descriptor 1 becomes stderr."""
    sys.stdout.flush()
    private = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(private, "wb", buffering=0)


async def _serve(profile: Profile, lines: BinaryIO, output: BinaryIO) -> None:
    loop = asyncio.get_running_loop()
    requests: asyncio.Queue[Request | None] = asyncio.Queue()

    def emit(event: Event) -> None:
        try:
            output.write(wire.encode(event))
        except BrokenPipeError:
            # The window is gone; its end of stdin closes as well, and that ends us.
            log.info("nobody reads %s", type(event).__name__)

    def read() -> None:
        # What comes behind Stop finds the loop closed, and nobody who would answer it.
        with suppress(RuntimeError):
            for line in wire.read_lines(lines):
                try:
                    request = _request(line)
                except wire.ProtocolError as error:
                    log.warning("left out a line: %.200s", error)
                    if error.request_id:
                        failed = Failed(error.request_id, FailureKind.INTERNAL, cut(str(error)))
                        loop.call_soon_threadsafe(emit, failed)
                    continue
                loop.call_soon_threadsafe(requests.put_nowait, request)
            loop.call_soon_threadsafe(requests.put_nowait, None)

    threading.Thread(target=read, name="requests", daemon=True).start()
    await Engine(profile, emit).serve(requests)
