"""Worker processes that die, hang or take too much memory: their task alone fails, and others are done as before."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from feeds.errors import FeedError
from feeds.pool import Workers
from feeds.protocol.failure_kind import FailureKind

ROOT = Path(__file__).resolve().parent.parent.parent


# ---- what workers are asked to do: functions of this module, for only their names travel


def double(number: int) -> int:
    return 2 * number


def pid(_: int) -> int:
    return os.getpid()


def die(_: int) -> int:
    os._exit(9)


def be_killed(_: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return 0


def hang(_: int) -> int:
    while True:
        pass


def take_memory(size: int) -> int:
    return len(bytearray(size))


def fail(number: int) -> int:
    raise ValueError(f"number {number}")


def leave(_: int) -> int:
    sys.exit(3)


class UnpicklableError(Exception):
    def __init__(self, first: str, second: str) -> None:
        super().__init__(first)
        self.second = second


def fail_oddly(_: int) -> int:
    raise UnpicklableError("a", "b")


def answer_oddly(_: int) -> object:
    return lambda: 0


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1, memory_bytes=500_000_000)
    asyncio.run(made.run(double, 1, 30))
    yield made
    made.close()


@pytest.mark.parametrize(
    ("function", "kind"),
    [
        (die, FailureKind.INTERNAL),
        pytest.param(be_killed, FailureKind.INTERNAL, marks=pytest.mark.skipif(os.name == "nt", reason="signals")),
        (fail, FailureKind.INTERNAL),
        (leave, FailureKind.INTERNAL),
        (fail_oddly, FailureKind.INTERNAL),
        (answer_oddly, FailureKind.INTERNAL),
    ],
)
def test_a_task_that_fails_fails_alone(workers: Workers, function: object, kind: FailureKind) -> None:
    async def run() -> list[object]:
        return await asyncio.gather(
            *(workers.run(each, 21, 30) for each in (double, function, double)),  # type: ignore[arg-type]
            return_exceptions=True,
        )

    before, failed, after = asyncio.run(run())
    assert (before, after) == (42, 42)
    assert isinstance(failed, FeedError)
    assert failed.kind is kind


def test_a_task_without_end_is_ended(workers: Workers) -> None:
    async def run() -> tuple[int | BaseException, int | BaseException]:
        return await asyncio.gather(workers.run(hang, 0, 0.5), workers.run(double, 4, 30), return_exceptions=True)

    hung, done = asyncio.run(run())
    assert isinstance(hung, FeedError)
    assert hung.kind is FailureKind.TOO_COMPLEX
    assert done == 8


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds a process's memory")
def test_a_task_that_takes_all_memory_is_ended(workers: Workers) -> None:
    with pytest.raises(FeedError) as raised:
        asyncio.run(workers.run(take_memory, 2_000_000_000, 30))
    assert raised.value.kind is FailureKind.TOO_COMPLEX
    assert asyncio.run(workers.run(double, 4, 30)) == 8


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("noticed", [False, True])
def test_an_idle_worker_may_die(workers: Workers, noticed: bool) -> None:
    """The system ends whom it likes when memory runs out."""
    first = asyncio.run(workers.run(pid, 0, 30))
    os.kill(first, signal.SIGKILL)
    if noticed:
        # Longer than the pool takes to look after its workers.
        time.sleep(0.3)

    async def run() -> list[int]:
        return await asyncio.gather(*(workers.run(double, number, 30) for number in range(5)))

    assert asyncio.run(run()) == [0, 2, 4, 6, 8]


ORPHANING = """
import asyncio
from feeds.pool import Workers
from tests.feeds.test_pool import hang, pid

async def run():
    workers = Workers(1)
    print(await workers.run(pid, 0, 30), flush=True)
    await workers.run(hang, 0, 600)

if __name__ == "__main__":
    asyncio.run(run())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into Linux's /proc")
def test_a_busy_worker_ends_with_who_started_it() -> None:
    parent = subprocess.Popen([sys.executable, "-c", ORPHANING], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    worker = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    # It holds the pipe's other end until it is gone.
    parent.stdout.read()
    parent.stdout.close()
    assert not is_running(worker)


def is_running(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_cancelled_task_frees_its_worker(workers: Workers) -> None:
    async def run() -> int:
        task = asyncio.create_task(workers.run(hang, 0, 30))
        # Until it has surely begun.
        await asyncio.sleep(0.3)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return await workers.run(double, 4, 30)

    assert asyncio.run(run()) == 8


def test_workers_start_again_after_their_end(workers: Workers) -> None:
    first = asyncio.run(workers.run(pid, 0, 30))
    workers.close()
    workers.close()
    assert asyncio.run(workers.run(pid, 0, 30)) != first
