"""Cycles are freed, on the GUI thread and nowhere else."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from gui.garbage import GarbageCollector


class _Cycle:
    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qapp: object) -> Iterator[GarbageCollector]:
    owner = QObject()
    yield GarbageCollector(owner)
    gc.unfreeze()


def _churn(freed_on: list[str]) -> None:
    for _ in range(200):
        weakref.finalize(_Cycle(), lambda: freed_on.append(threading.current_thread().name))
        [[] for _ in range(500)]


def test_another_thread_frees_no_cycles(collector: GarbageCollector) -> None:
    freed_on: list[str] = []
    thread = threading.Thread(target=_churn, args=(freed_on,), name="reader")
    thread.start()
    thread.join()
    assert freed_on == []
    while collector.collect_due() is not None:
        pass
    gc.collect()
    assert set(freed_on) == {threading.main_thread().name}


def test_nothing_is_due_after_a_collection(collector: GarbageCollector) -> None:
    kept = [[each] for each in range(5_000)]
    assert collector.collect_due() is not None
    assert len(kept) == 5_000
    assert gc.get_count()[0] < gc.get_threshold()[0]
