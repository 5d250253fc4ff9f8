"""Learning topics and suggesting them, behind a refresh and after tagging: in worker processes, outcomes stored.

Like refresh.py it knows the library. Only topics whose examples or rule changed learn anew; the others are asked about
what arrived since.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from digest.themes import LEAST_ARTICLES
from feeds.errors import FeedError
from feeds.pool import Workers
from feeds.topic_tasks import (
    AskedTopic,
    JudgeTask,
    LearnTask,
    WordsTask,
    find_themes,
    judge_articles,
    learn_topic,
    learn_words,
)
from storage import themes, topic_learning, word_background
from storage.topic_learning import ArticleText, TopicState
from storage.types import ChangeSet
from storage.writer import Writer

log = logging.getLogger("broadsheet.topics")

T = TypeVar("T")

JUDGED_AT_ONCE = 200
WORDS_TIMEOUT_S = 180.0
LEARN_TIMEOUT_S = 60.0
JUDGE_TIMEOUT_S = 60.0
THEMES_TIMEOUT_S = 60.0


class TopicPass:
    """One library's learning. Thread: the event loop's."""

    def __init__(self, writer: Writer, workers: Workers, *, clock: Callable[[], float] = time.time) -> None:
        self._writer = writer
        self._workers = workers
        self._clock = clock

    async def run(self) -> int:
        """Learn what is out of date and suggest topics for what they were not asked about; how many topics learnt.

        A worker that fails costs this pass only.

        Raises:
            StorageError: the library could not be read or written.
        """
        known = await self._store(topic_learning.states)
        try:
            if known and await self._learn_words():
                known = await self._store(topic_learning.states)
            stale = [state for state in known if not state.is_current]
            for state in stale:
                await self._learn(state)
            if known:
                await self._judge(await self._store(topic_learning.states) if stale else known)
            await self._find_themes()
        except FeedError as error:
            log.warning("topics were not suggested: %s", error)
            return 0
        return len(stale)

    async def _learn_words(self) -> bool:
        """Learn what words are worth, where the library has grown so much; all topics learn again then."""
        wanted = await self._store(word_background.due)
        if wanted is None:
            return False
        newest, ids = wanted
        articles: list[ArticleText] = []
        for start in range(0, len(ids), JUDGED_AT_ONCE):
            some = ids[start : start + JUDGED_AT_ONCE]
            articles += await self._store(partial(topic_learning.texts, ids=some))
        learnt = await self._workers.run(learn_words, WordsTask(tuple(articles), newest), WORDS_TIMEOUT_S)
        await self._store(partial(word_background.put_background, learnt=learnt))
        return True

    async def _learn(self, state: TopicState) -> None:
        words = await self._store(word_background.background)
        examples = await self._store(partial(topic_learning.examples, topic_id=state.topic_id))
        learnt = await self._workers.run(learn_topic, LearnTask(state.rule, examples, words), LEARN_TIMEOUT_S)

        def put(conn: sqlite3.Connection) -> ChangeSet:
            if learnt.new_words:
                word_background.put_background(conn, replace(words, holding=words.holding | learnt.new_words))
            judged_to = topic_learning.judged_from(conn)
            return topic_learning.put_model(conn, state, learnt.model, learnt.precision, judged_to)

        await self._store(put)

    async def _judge(self, known: Sequence[TopicState]) -> None:
        asked = [
            AskedTopic(each.topic_id, each.rule, each.model, each.judged_to) for each in known if each.model is not None
        ]
        if not asked:
            return
        words = await self._store(word_background.background)
        after = min(each.judged_to for each in asked)
        while articles := await self._store(partial(topic_learning.newer, after_id=after, limit=JUDGED_AT_ONCE)):
            task = JudgeTask(tuple(asked), tuple(articles), words)
            found = await self._workers.run(judge_articles, task, JUDGE_TIMEOUT_S)
            after = articles[-1].article_id
            topic_ids = [each.topic_id for each in asked]
            put = partial(topic_learning.put_suggestions, found=found, topic_ids=topic_ids, judged_to=after)
            await self._store(partial(put, now=int(self._clock())))
            asked = [replace(each, judged_to=max(each.judged_to, after)) for each in asked]

    async def _find_themes(self) -> None:
        sources = await self._store(partial(themes.sources, least=LEAST_ARTICLES))
        if sources is not None:
            found = await self._workers.run(find_themes, sources, THEMES_TIMEOUT_S)
            await self._store(partial(themes.put, found_in=sources.found_in, found=found))

    async def _store(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.wrap_future(self._writer.submit(work))
