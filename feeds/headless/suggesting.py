"""The command that suggests topics for an article, learning first what a person's tags have changed."""

from __future__ import annotations

import argparse
import asyncio
import sqlite3

from feeds.headless import output
from feeds.headless.session import DONE, WRONG_USE, CommandError, Session
from feeds.pool import Workers
from feeds.topic_pass import TopicPass
from feeds.topic_tasks import AskedTopic, JudgeTask, judge_articles
from storage import lists, topic_learning
from storage.topic_learning import Judgement, TopicState
from storage.word_background import background


def suggest(session: Session, arguments: argparse.Namespace) -> int:
    """Print topics that fit an article, the surest first; those that it carries or was denied are left out."""
    rows = session.read(lambda connection: lists.rows(connection, [arguments.id]))
    if arguments.id not in rows:
        raise CommandError(WRONG_USE, f"There is no article {arguments.id}.")
    known = session.read(topic_learning.states)
    if any(not each.is_current for each in known):
        _learn(session)
        known = session.read(topic_learning.states)
    found = session.read(lambda connection: _judged(connection, arguments.id, known))
    names = {each.topic_id: each.name for each in known}
    if arguments.json:
        output.print_json(
            [{"topic": names[each.topic_id], "score": each.score, "because": list(each.because)} for each in found]
        )
    else:
        output.print_table(
            ("topic", "score", "because"),
            [(names[each.topic_id], f"{each.score:.2f}", ", ".join(each.because)) for each in found],
        )
    return DONE


def _learn(session: Session) -> None:
    async def work() -> None:
        workers = Workers()
        try:
            await TopicPass(session.writer, workers).run()
        finally:
            await asyncio.to_thread(workers.close)

    asyncio.run(work())


def _judged(connection: sqlite3.Connection, article_id: int, known: list[TopicState]) -> list[Judgement]:
    decided = topic_learning.decided(connection, article_id)
    asked = tuple(
        AskedTopic(each.topic_id, each.rule, each.model, 0)
        for each in known
        if each.model is not None and each.topic_id not in decided
    )
    articles = tuple(topic_learning.texts(connection, [article_id]))
    found = judge_articles(JudgeTask(asked, articles, background(connection)))
    return sorted(found, key=lambda each: -each.score)
