"""Grouping behind a refresh: real feeds of several publishers, a real library, worker processes, later arrivals."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from feeds.pool import Workers
from feeds.story_pass import FEW, GROUPS_AT_ONCE, KeptWindow, StoryPass
from storage import stories
from storage.articles import apply_drafts
from storage.connection import open_reader
from storage.feeds import add_feed
from storage.paths import profile
from storage.retention import remove_article
from storage.schema import prepare
from storage.story_types import StoryRow
from storage.types import ArticleDraft
from storage.writer import Writer
from tests.digest.test_stories import BANK, BANK_AGAIN, CUP, DAM, DAM_AGAIN, DAM_THIRD

NOW = 1_795_000_000


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


class Newsroom:
    """A library into which articles come; `keeps`: its passes keep the recent articles, as an engine's do."""

    def __init__(self, folder: Path, workers: Workers, *, keeps: bool = True) -> None:
        self.place = profile(folder)
        prepare(self.place, NOW)
        self.writer = Writer(self.place.database, records=True)
        self.workers = workers
        self._kept = KeptWindow() if keeps else None
        self._feeds: dict[str, int] = {}

    def publish(self, paper: str, title: str, text: str, at: int = NOW - 3600) -> None:
        self.publish_all(paper, [(title, text)], at)

    def publish_all(self, paper: str, told: list[tuple[str, str]], at: int = NOW - 3600) -> None:
        url = f"https://{paper}.example"
        drafts = [
            ArticleDraft(
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
            for title, text in told
        ]
        if paper not in self._feeds:
            made = self.writer.submit(lambda conn: add_feed(conn, f"{url}/feed", paper, None, None, NOW)).result()
            assert made.made_id is not None
            self._feeds[paper] = made.made_id
        self.writer.submit(lambda conn: apply_drafts(conn, self._feeds[paper], drafts, NOW)).result()

    def group(self, now: int = NOW) -> int:
        return asyncio.run(StoryPass(self.writer, self.workers, self._kept, clock=lambda: now).run())

    def stories(self) -> list[StoryRow]:
        with closing(open_reader(self.place.database)) as conn:
            return stories.rows(conn)


def _remove(conn: sqlite3.Connection, article_id: int) -> None:
    conn.execute("DELETE FROM entries WHERE article_id = ?", (article_id,))
    remove_article(conn, article_id)


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


def test_many_at_once_are_grouped_in_a_worker_and_later_ones_beside_them(room: Newsroom) -> None:
    room.publish_all("wire", [(f"Lot {n} of the Brem auction", "") for n in range(FEW)])
    room.publish("wire", "Hundreds rescued as Korvo dam collapses", DAM_AGAIN)
    room.publish("harbour", "Dam breaks in Talmia, Esk flooded", DAM)
    assert room.group() == FEW + 2
    (story,) = room.stories()
    room.publish("ledger", "Who knew of the cracks in the Korvo dam?", DAM_THIRD)
    assert room.group() == 1
    (later,) = room.stories()
    assert set(later.article_ids) > set(story.article_ids)


def test_passes_that_keep_what_they_know_find_what_new_ones_find(tmp_path: Path, workers: Workers) -> None:
    found = []
    for keeps in (True, False):
        room = Newsroom(tmp_path / f"{keeps}", workers, keeps=keeps)
        room.publish("harbour", "Dam breaks in Talmia, Esk flooded", DAM)
        room.publish("wire", "Hundreds rescued as Korvo dam collapses", DAM_AGAIN)
        room.publish("metals", "Ostrava's central bank keeps its rate", BANK)
        room.group()
        # By a command in another process: a pass over what came there, a hand, and an article that is gone.
        elsewhere = Writer(room.place.database, records=True)
        room.publish("ledger", "Who knew of the cracks in the Korvo dam?", DAM_THIRD)
        asyncio.run(StoryPass(elsewhere, workers, clock=lambda: NOW).run())
        (story,) = room.stories()
        elsewhere.submit(partial(stories.take_out, ids=story.article_ids[:1])).result()
        elsewhere.submit(partial(_remove, article_id=story.article_ids[1])).result()
        elsewhere.close()
        room.publish("crown", "Lenk: no cut of the interest rate", BANK_AGAIN)
        room.publish("herald", "Dam broke in Talmia: Esk flooded", DAM.replace("Rescuers", "Helpers"))
        room.group()
        found.append([(each.id, each.article_ids, each.headline_id, each.publishers) for each in room.stories()])
        room.writer.close()
    assert found[0] == found[1]
    assert len(found[0]) == 2


def test_a_pass_that_fails_is_no_fault_of_the_next(room: Newsroom) -> None:
    room.publish("harbour", "Dam breaks in Talmia, Esk flooded", DAM)
    assert room.group() == 1
    damaged = room.writer.submit(lambda conn: conn.execute("SELECT article_id, terms FROM story_terms").fetchone())
    article_id, packed = damaged.result()
    write = "UPDATE story_terms SET terms = ? WHERE article_id = ?"
    room.writer.submit(lambda conn: conn.execute(write, (b"", article_id)).rowcount).result()
    room.publish("wire", "Hundreds rescued as Korvo dam collapses", DAM_AGAIN)
    room.group()
    assert room.stories() == []
    room.writer.submit(lambda conn: conn.execute(write, (packed, article_id)).rowcount).result()
    room.publish("ledger", "Who knew of the cracks in the Korvo dam?", DAM_THIRD)
    room.group()
    (story,) = room.stories()
    assert len(story.article_ids) == 3


def test_a_pass_that_is_cut_short_leaves_the_rest_to_the_next(room: Newsroom) -> None:
    told = [(f"Event{n} at place{n}", " ".join(f"word{n}x{k}" for k in range(40))) for n in range(3 * GROUPS_AT_ONCE)]
    for paper in ("harbour", "wire"):
        room.publish_all(paper, [(f"{title}, says {paper}", text) for title, text in told])

    async def cut_short() -> None:
        running = asyncio.current_task()
        loop = asyncio.get_running_loop()
        assert running is not None
        # With the first stories that are stored.
        writer = Writer(
            room.place.database,
            records=True,
            on_commit=lambda _changes, _sequence: loop.call_soon_threadsafe(running.cancel),
        )
        try:
            await StoryPass(writer, room.workers, clock=lambda: NOW).run()
        finally:
            writer.close()

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(cut_short())
    assert 0 < len(room.stories()) < len(told)
    assert room.group() > 0
    assert len(room.stories()) == len(told)
    assert room.group() == 0
