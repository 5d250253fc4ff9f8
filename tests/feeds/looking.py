"""Looks at an address as the engine does, for tests."""

from __future__ import annotations

import asyncio

from feeds.fetch import Fetcher
from feeds.look import Looker, Sight
from feeds.pool import Workers


def look(text: str, **how: object) -> Sight:
    """What is at an address or path."""

    async def run_look() -> Sight:
        workers = Workers(1)
        try:
            async with Fetcher() as fetcher:
                return await Looker(fetcher, workers).look(text, **how)  # type: ignore[arg-type]
        finally:
            await asyncio.to_thread(workers.close)

    return asyncio.run(run_look())
