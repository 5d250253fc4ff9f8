"""Whole articles: deciding which pages to read, reading them politely, storing what they hold beside the feed's text.

Runs beside engine.py and refresh.py on an event loop that does HTTP only; SQL runs on the writer's thread, extraction
in worker processes. A page that gives nothing is remembered with its reason and never stops another one.
"""

from __future__ import annotations

import asyncio
import logging
import re
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar
from urllib.parse import urlsplit

from feeds.access import manner_beside, manners
from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.extraction.standing import standing_paragraphs, without_standing
from feeds.fetch import Fetcher, FetchFailed, NotModified
from feeds.politeness import host_of
from feeds.pool import Workers
from feeds.protocol.completing import FullTextsFinished, FullTextsProgress
from feeds.protocol.failure_kind import FailureKind
from feeds.robots import Robots
from feeds.sign_in import USUAL, Manner
from feeds.tasks import PageTask, read_page
from feeds.teasers import carries_teasers
from feeds.texts import word_count
from storage import feed_requests, full_texts
from storage.full_texts import ArrivedFrom, FullTextOutcome, FullTextPolicy, WantedText
from storage.plaintext import plain_text
from storage.types import ArticleDraft
from storage.writer import Writer

log = logging.getLogger("broadsheet.full_texts")

T = TypeVar("T")

BATCH = 200
IN_FLIGHT = 8
"""Pages read at once, each of its own site: keeps the workers busy, and bounds memory, for each may hold 3 MB."""

EXTRACT_TIMEOUT_S = 10.0
PAUSE_S = 1.0
"""Between two pages of one site; longer where its robots.txt says so and nobody waits for them."""

AT_ONCE = 10
"""Pages of one site read without a pause: what somebody who opens the day's articles asks for as well."""

FRUITLESS = 5
"""Pages in a row that a site did not give, after which the rest of it waits for the next run."""

UNREACHED = 12
"""Pages in a row, of whatever site, that no server answered for: there is no network, and the run ends."""

PROGRESS_EVERY_S = 0.5
_WAITS_S = (3600, 6 * 3600, 86_400)
"""Before a page that failed is asked for again; after the last it is not, unless a person asks."""

_PASSING = frozenset(
    (
        FailureKind.TIMEOUT,
        FailureKind.DNS,
        FailureKind.CONNECTION,
        FailureKind.SERVER_ERROR,
        FailureKind.RATE_LIMITED,
        FailureKind.INTERNAL,
    )
)
LEARNT_FROM = 20
"""A feed's newest articles in which its site's standing paragraphs are looked for."""

_WORD = re.compile(r"\w{3,}")
_TELLING_WORDS = 15
_SHARED = 0.35
"""A page with fewer of its teaser's words is not the article: a cookie wall, a home page, a list."""


def next_try_at(kind: str, attempts: int, now: int, retry_after_s: int | None = None) -> int | None:
    """When to ask again for a page that failed `attempts` times before this one; None: never by itself."""
    if kind not in _PASSING or attempts >= len(_WAITS_S):
        return None
    return now + max(_WAITS_S[attempts], retry_after_s or 0)


def wanted_of(arrived: ArrivedFrom) -> tuple[int, ...]:
    """Those of a feed's new articles whose pages are to be read."""
    if arrived.policy is FullTextPolicy.ALWAYS:
        return arrived.article_ids
    if arrived.policy is FullTextPolicy.NEVER or arrived.fruitless or not carries_teasers(arrived.samples):
        return ()
    return arrived.article_ids


def is_about(teaser: str, text: str) -> bool:
    """Whether a page's text can be the article that a teaser announces; true where the teaser is too short to tell."""
    words = {word.casefold() for word in _WORD.findall(teaser[:2000])}
    # Extraction may have put the teaser before the text.
    text = text.removeprefix(" ".join(teaser.split()))
    if len(words) < _TELLING_WORDS:
        return True
    found = {word.casefold() for word in _WORD.findall(text)}
    return len(words & found) >= _SHARED * len(words)


@dataclass(slots=True)
class _Site:
    """One site within a run. `fruitless`: pages in a row that it did not give."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    asked: int = 0
    fruitless: int = 0


@dataclass(slots=True)
class _Tally:
    wanted: int = 0
    done: int = 0
    stored: int = 0
    failed: int = 0
    unreached: int = 0
    sites: dict[str, _Site] = field(default_factory=dict)


class FullTextReader:
    """Reads the pages of one library's articles. Thread: the event loop's."""

    def __init__(
        self,
        writer: Writer,
        workers: Workers,
        fetcher: Fetcher,
        *,
        vault: Vault | None = None,
        pause_s: float = PAUSE_S,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`vault`: where feeds' logins lie; None to ask without them."""
        self._writer = writer
        self._vault = vault
        self._manners: dict[int, Manner] = {}
        self._workers = workers
        self._fetcher = fetcher
        self._pause_s = pause_s
        self._clock = clock
        self._robots = Robots(fetcher)

    async def run(
        self,
        article_ids: Sequence[int] | None = None,
        *,
        on_progress: Callable[[FullTextsProgress], None] = lambda progress: None,
    ) -> FullTextsFinished:
        """Read the pages of what arrived and of what is saved, as the feeds' policies say; or of some articles, now.

        Cancelling the task keeps what has arrived; the next run goes on.

        Raises:
            StorageError: the library could not be read or written.
        """
        begun = time.monotonic()
        tally = _Tally()
        over = asyncio.Event()
        reporter = asyncio.create_task(_report(tally, on_progress, over))
        is_cancelled = False
        try:
            own = await self._store(feed_requests.requests)
            self._manners = await asyncio.to_thread(manners, own, self._vault) if own else {}
            if article_ids is not None:
                now = int(self._clock())
                await self._read_all(
                    await self._store(partial(full_texts.asked, article_ids=article_ids, now=now)), tally, is_asked=True
                )
            else:
                await self._decide()
                await self._read_due(tally)
        except asyncio.CancelledError:
            is_cancelled = True
        finally:
            over.set()
            await reporter
        return FullTextsFinished(
            stored=tally.stored,
            failed=tally.failed,
            seconds=round(time.monotonic() - begun, 3),
            cancelled=is_cancelled,
        )

    async def _decide(self) -> None:
        while True:
            arrived, up_to = await self._store(full_texts.arrived)
            wanted = [article_id for each in arrived for article_id in wanted_of(each)]
            await self._store(partial(full_texts.decided, wanted=wanted, up_to=up_to, now=int(self._clock())))
            if not arrived:
                return

    async def _read_due(self, tally: _Tally) -> None:
        begun_at = int(self._clock())
        seen: set[int] = set()
        while True:
            wanted = await self._store(partial(full_texts.due, now=begun_at, limit=BATCH, beyond=seen))
            await self._read_all(wanted, tally, is_asked=False)
            if len(wanted) < BATCH or tally.unreached >= UNREACHED:
                return
            seen |= {each.article_id for each in wanted}

    async def _read_all(self, wanted: Sequence[WantedText], tally: _Tally, *, is_asked: bool) -> None:
        tally.wanted += len(wanted)
        gate = asyncio.Semaphore(IN_FLIGHT)
        tasks = [asyncio.create_task(self._one(each, tally, gate, is_asked=is_asked)) for each in wanted]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _one(self, wanted: WantedText, tally: _Tally, gate: asyncio.Semaphore, *, is_asked: bool) -> None:
        site = tally.sites.setdefault(host_of(wanted.url), _Site())
        # In this order: those who queue before a slow site take no place from the others.
        async with site.turn:
            if is_asked or (site.fruitless < FRUITLESS and tally.unreached < UNREACHED):
                await self._read_politely(wanted, tally, site, gate, is_asked=is_asked)
        tally.done += 1

    async def _read_politely(
        self, wanted: WantedText, tally: _Tally, site: _Site, gate: asyncio.Semaphore, *, is_asked: bool
    ) -> None:
        async with gate:
            named_by = wanted.feed_url or ""
            if not is_asked and not await self._robots.allows(wanted.url, named_by):
                await self._note(wanted, FullTextOutcome.FORBIDDEN, "robots.txt", None)
                return
            is_given = await self._read(wanted, tally)
        site.asked += 1
        site.fruitless = 0 if is_given else site.fruitless + 1
        asked_s = 0.0 if is_asked else await self._robots.delay_s(wanted.url, named_by)
        await asyncio.sleep(max(asked_s, self._pause_s if site.asked >= AT_ONCE else 0.0))

    async def _read(self, wanted: WantedText, tally: _Tally) -> bool:
        """Read one page; whether it was given."""
        manner = manner_beside(wanted.url, wanted.feed_url, self._manners.get(wanted.feed_id or 0, USUAL))
        fetched = await self._fetcher.fetch(wanted.url, accept="page", named_by=wanted.feed_url or "", manner=manner)
        now = int(self._clock())
        if isinstance(fetched, FetchFailed):
            tally.failed += 1
            tally.unreached = tally.unreached + 1 if fetched.http_status is None else 0
            again_at = next_try_at(fetched.kind, wanted.attempts, now, fetched.retry_after_s)
            await self._note(wanted, FullTextOutcome.FAILED, f"{fetched.kind}: {fetched.detail}", again_at)
            return False
        tally.unreached = 0
        if isinstance(fetched, NotModified):
            raise AssertionError("nothing was asked on a condition")
        task = PageTask(fetched.url, fetched.final_url, fetched.headers, fetched.body, wanted.teaser)
        try:
            page = await self._workers.run(read_page, task, EXTRACT_TIMEOUT_S)
        except FeedError as error:
            page_problem: tuple[str, str] | None = (error.kind, error.detail)
            draft: ArticleDraft | None = None
        else:
            page_problem, draft = page.problem, page.draft
            if page.is_stub:
                await self._note(wanted, FullTextOutcome.PAYWALL, "only the part before a paywall", None)
                return True
        if draft is None or page_problem is not None:
            tally.failed += 1
            await self._note(wanted, FullTextOutcome.FAILED, ": ".join(page_problem or ("", "no article")), None)
        elif _is_home(fetched.final_url, wanted.url) or not is_about(wanted.teaser, draft.text):
            tally.failed += 1
            await self._note(wanted, FullTextOutcome.FAILED, "the page holds something else", None)
        else:
            draft = await self._without_standing(wanted.article_id, draft)
            await self._store(partial(full_texts.store, article_id=wanted.article_id, draft=draft, now=now))
            tally.stored += 1
        return True

    async def _without_standing(self, article_id: int, draft: ArticleDraft) -> ArticleDraft:
        """The article less what its site puts under everything; what is learnt holds for those stored before, too."""
        others = await self._store(partial(full_texts.recent, article_id=article_id, limit=LEARNT_FROM))
        known = await self._store(partial(full_texts.standing, article_id=article_id))
        standing = known | standing_paragraphs([draft.text, *(plain_text(html) for _, html in others)])
        if not standing:
            return draft
        if standing != known:
            await self._store(partial(full_texts.learn_standing, article_id=article_id, lines=standing))
        for other_id, html in others:
            shorter = without_standing(html, standing)
            if shorter != html:
                await self._store(partial(full_texts.shorten, article_id=other_id, html=shorter))
        html = without_standing(draft.html, standing)
        text = plain_text(html)
        return replace(draft, html=html, text=text, words=word_count(text))

    async def _note(self, wanted: WantedText, outcome: FullTextOutcome, detail: str, next_try_at: int | None) -> None:
        log.info("page %s: %s (%s)", wanted.url, outcome, detail)
        now = int(self._clock())
        await self._store(
            partial(
                full_texts.note,
                article_id=wanted.article_id,
                outcome=outcome,
                detail=detail[:500],
                now=now,
                next_try_at=next_try_at,
            )
        )

    async def _store(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.wrap_future(self._writer.submit(work))


def _is_home(final_url: str, url: str) -> bool:
    """Whether an article's address led to its site's front page, as those of removed articles often do."""
    return not urlsplit(final_url).path.strip("/") and bool(urlsplit(url).path.strip("/"))


async def _report(tally: _Tally, on_progress: Callable[[FullTextsProgress], None], over: asyncio.Event) -> None:
    told = -1
    while not over.is_set():
        with suppress(TimeoutError):
            await asyncio.wait_for(over.wait(), PROGRESS_EVERY_S)
        if tally.wanted and tally.done != told:
            told = tally.done
            on_progress(FullTextsProgress(tally.done, tally.wanted, tally.stored, tally.failed))
