"""Grouping behind a refresh: real feeds of several publishers, a real library, worker processes, later arrivals."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from feeds.pool import Workers
from feeds.story_pass import StoryPass
from storage import stories
from storage.articles import apply_drafts
from storage.connection import open_reader
from storage.feeds import add_feed
from storage.paths import profile
from storage.schema import prepare
from storage.story_types import StoryRow
from storage.types import ArticleDraft
from storage.writer import Writer
from tests.digest.test_stories import BANK, CUP, DAM, DAM_AGAIN, DAM_THIRD

NOW = 1_795_000_000


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


class Newsroom:
    """A library into which articles come."""

    def __init__(self, folder: Path, workers: Workers) -> None:
        self.place = profile(folder)
        prepare(self.place, NOW)
        self.writer = Writer(self.place.database, records=True)
        self._workers = workers
        self._feeds: dict[str, int] = {}

    def publish(self, paper: str, title: str, text: str, at: int = NOW - 3600) -> None:
        url = f"https://{paper}.example"
        draft = ArticleDraft(
            guid=title,
            raw_hash=title,
            url=f"{url}/{abs(hash(title))}",
            title=title,
            author=None,
            html=f"<p>{text}</p>",
            text=text,
            excerpt=text[:80],
            words=len(text.split()),
            language="en",
            published_at=at,
            content_hash=title,
        )
        if paper not in self._feeds:
            made = self.writer.submit(lambda conn: add_feed(conn, f"{url}/feed", paper, None, None, NOW)).result()
            assert made.made_id is not None
            self._feeds[paper] = made.made_id
        self.writer.submit(lambda conn: apply_drafts(conn, self._feeds[paper], [draft], NOW)).result()

    def group(self, now: int = NOW) -> int:
        return asyncio.run(StoryPass(self.writer, self._workers, clock=lambda: now).run())

    def stories(self) -> list[StoryRow]:
        with closing(open_reader(self.place.database)) as conn:
            return stories.rows(conn)


@pytest.fixture
def room(tmp_path: Path, workers: Workers) -> Iterator[Newsroom]:
    made = Newsroom(tmp_path / "profile", workers)
    yield made
    made.writer.close()


def test_what_several_papers_tell_becomes_one_story_and_goes_on(room: Newsroom) -> None:
    room.publish("harbour", "Dam breaks in Talmia, Esk flooded", DAM)
    room.publish("wire", "Hundreds rescued as Korvo dam collapses", DAM_AGAIN, NOW - 1800)
    room.publish("metals", "Ostrava's central bank keeps its rate", BANK)
    assert room.group() == 3
    (story,) = room.stories()
    assert (story.publishers, len(story.article_ids)) == (2, 2)
    room.publish("ledger", "Who knew of the cracks in the Korvo dam?", DAM_THIRD, NOW - 60)
    room.publish("ledger", "Halden wins handball cup", CUP, NOW - 30)
    assert room.group() == 2
    (later,) = room.stories()
    assert (later.id, later.publishers) == (story.id, 3)
    assert room.group() == 0


def test_a_hand_outlasts_every_pass(room: Newsroom) -> None:
    room.publish("harbour", "Dam breaks in Talmia, Esk flooded", DAM)
    room.publish("wire", "Hundreds rescued as Korvo dam collapses", DAM_AGAIN)
    room.group()
    (story,) = room.stories()
    taken = story.article_ids[0]
    room.writer.submit(lambda conn: stories.take_out(conn, [taken])).result()
    room.publish("ledger", "Who knew of the cracks in the Korvo dam?", DAM_THIRD)
    room.group()
    (later,) = room.stories()
    assert taken not in later.article_ids
    assert len(later.article_ids) == 2


def test_what_is_old_is_not_compared(room: Newsroom) -> None:
    room.publish("harbour", "Dam breaks in Talmia, Esk flooded", DAM, NOW - 30 * 86_400)
    room.publish("wire", "Hundreds rescued as Korvo dam collapses", DAM_AGAIN)
    assert room.group() == 1
    assert room.stories() == []
