"""What a site asks of robots (RFC 9309), for pages read unasked. What a person asks for is no robot's wish."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from feeds.fetch import Fetched, Fetcher, FetchFailed

AGENT = "Broadsheet"
MAX_ROBOTS_CHARS = 512_000
"""Parsers must read at least 500 kB (RFC 9309, 2.5)."""

MAX_DELAY_S = 30.0


class Robots:
    """Answers of one run, each site asked once. Thread: the event loop's."""

    def __init__(self, fetcher: Fetcher, clock: Callable[[], float] = time.time) -> None:
        self._fetcher = fetcher
        self._clock = clock
        self._sites: dict[str, asyncio.Task[RobotFileParser]] = {}

    async def allows(self, url: str, named_by: str) -> bool:
        """Whether a page may be read. `named_by`: the feed that names it; "" if that is not known."""
        return (await self._rules(url, named_by)).can_fetch(AGENT, url)

    async def delay_s(self, url: str, named_by: str) -> float:
        """The pause a site asks for between two pages, at most MAX_DELAY_S; 0 if it does not say."""
        asked = (await self._rules(url, named_by)).crawl_delay(AGENT)
        return min(float(asked), MAX_DELAY_S) if asked is not None else 0.0

    async def _rules(self, url: str, named_by: str) -> RobotFileParser:
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._sites:
            self._sites[site] = asyncio.create_task(self._read(f"{site}/robots.txt", named_by))
        return await asyncio.shield(self._sites[site])

    async def _read(self, url: str, named_by: str) -> RobotFileParser:
        rules = RobotFileParser(url)
        answer = await self._fetcher.fetch(url, accept="page", named_by=named_by)
        if isinstance(answer, Fetched):
            rules.parse(answer.body.decode("utf-8", "replace")[:MAX_ROBOTS_CHARS].splitlines())
        elif isinstance(answer, FetchFailed) and answer.http_status is not None and 500 <= answer.http_status < 600:
            # A site in trouble is left alone (RFC 9309, 2.3.1.4); one without rules allows all (2.3.1.3).
            rules.disallow_all = True  # type: ignore[attr-defined]
        else:
            rules.allow_all = True  # type: ignore[attr-defined]
        rules.modified()
        return rules
