"""Marks over many articles as one step: a batch after another, so that the engine's writer never waits long."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from gui.jobs import Jobs
from storage.topic_tree import BATCH
from storage.types import ChangeSet, Marked

Step = Callable[[sqlite3.Connection, Sequence[int]], Sequence[Marked]]
"""Marks a batch of articles; each part with its own undo."""


def in_batches(jobs: Jobs, ids: Sequence[int], step: Step, done: Callable[[list[Marked]], None]) -> None:
    """Mark articles, BATCH of them at a time.

    Args:
        done: gets the parts that changed something, in order, at the end, or as far as it went when a batch fails.
    """
    parts: list[Marked] = []

    def next_batch(start: int) -> None:
        if start >= len(ids) and start > 0:
            done([part for part in parts if part.count])
            return
        batch = ids[start : start + BATCH]
        made: list[Marked] = []

        def work(conn: sqlite3.Connection) -> Marked:
            made.clear()
            made.extend(step(conn, batch))
            changes = ChangeSet()
            for part in made:
                changes |= part.changes
            is_lesson = any(part.is_lesson for part in made)
            return Marked(changes, sum(part.count for part in made), is_lesson=is_lesson)

        def finished(_marked: Marked) -> None:
            parts.extend(made)
            next_batch(start + BATCH)

        def failed(error: Exception) -> None:
            done([part for part in parts if part.count])
            jobs.failed.emit(error)

        jobs.mark(work, finished, failed=failed)

    next_batch(0)
