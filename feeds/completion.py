"""What the engine does behind a refresh, and on demand, to make articles whole: stories, pages, pictures, files.

Like engine.py it knows the library. One run by policy at a time: another waits for its turn, and finds what the first
could not know.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from feeds.credentials import Vault
from feeds.enclosure_requests import EnclosureRequests
from feeds.fetch import Fetcher
from feeds.full_texts import FullTextReader
from feeds.pictures import PictureFetcher
from feeds.pool import Workers
from feeds.protocol.completing import FetchFullTexts, FetchPictures, SaveEnclosure
from feeds.protocol.messages import Event
from feeds.protocol.session import Done
from feeds.story_pass import KeptWindow, StoryPass
from feeds.topic_pass import TopicPass
from storage import picture_settings
from storage.paths import Profile
from storage.picture_settings import PictureSettings
from storage.writer import Writer

log = logging.getLogger("broadsheet.completion")


class Completion:
    """Carries it out. Thread: the event loop's.

    Args:
        open_writer: gives the library's writer, which may be opened for it.
        emit: sends an event to the window.
        tell: tells the window of what was committed.
    """

    def __init__(
        self,
        profile: Profile,
        open_writer: Callable[[], Writer],
        workers: Workers,
        fetcher: Fetcher,
        vault: Vault,
        emit: Callable[[Event], None],
        tell: Callable[[], None],
    ) -> None:
        self._profile = profile
        self._open_writer = open_writer
        self._workers = workers
        self._fetcher = fetcher
        self._vault = vault
        self._emit = emit
        self._tell = tell
        self._recent = KeptWindow()
        self._turn = asyncio.Lock()
        self._learning = asyncio.Lock()

    async def complete(self, *, is_metered: bool) -> None:
        """Group what arrived into stories, suggest topics for it, then fetch what the policies want."""
        async with self._turn:
            await StoryPass(self._open_writer(), self._workers, self._recent).run()
            async with self._learning:
                await TopicPass(self._open_writer(), self._workers).run()
            self._tell()
            settings = await self._picture_settings()
            if is_metered and not settings.on_metered:
                log.info("neither pages nor pictures are fetched: the network counts bytes")
                return
            read = await self._full_text_reader().run(on_progress=self._emit)
            self._tell()
            self._emit(read)
            if not read.cancelled:
                self._emit(await self._picture_fetcher().run(settings, on_progress=self._emit))

    async def learn_topics(self) -> None:
        """Learn topics whose examples changed, and suggest them for recent articles."""
        async with self._learning:
            await TopicPass(self._open_writer(), self._workers).run()
        self._tell()

    async def fetch_pictures(self, request: FetchPictures) -> None:
        """Fetch all pictures of some articles, whatever the policies."""
        finished = await self._picture_fetcher().run(await self._picture_settings(), request.article_ids)
        self._emit(finished)
        self._emit(Done(request.request_id, count=finished.stored))

    async def read_pages(self, request: FetchFullTexts) -> bool:
        """Read the pages of some articles, whatever became of them before; whether any gave more than its feed."""
        read = await self._full_text_reader().run(request.article_ids, on_progress=self._emit)
        self._tell()
        self._emit(read)
        self._emit(Done(request.request_id, count=read.stored))
        return read.stored > 0

    async def save_enclosure(self, request: SaveEnclosure) -> None:
        """Write a file that an article brought; a cancelled one is answered, too.

        Raises:
            FeedError: it cannot be fetched or written.
        """
        requests = EnclosureRequests(self._open_writer(), self._vault, self._fetcher)
        try:
            self._emit(await requests.save(request, self._emit))
        except asyncio.CancelledError:
            self._emit(Done(request.request_id, count=0))

    def _full_text_reader(self) -> FullTextReader:
        return FullTextReader(self._open_writer(), self._workers, self._fetcher, vault=self._vault)

    def _picture_fetcher(self) -> PictureFetcher:
        return PictureFetcher(self._profile, self._workers, self._fetcher, vault=self._vault)

    async def _picture_settings(self) -> PictureSettings:
        return await asyncio.wrap_future(self._open_writer().submit(picture_settings.read))
