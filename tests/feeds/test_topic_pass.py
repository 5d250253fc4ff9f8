"""Learning behind a refresh: a real library, a worker process, tags put on and taken off, later arrivals."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from feeds.pool import Workers
from feeds.topic_pass import TopicPass
from storage import marks, suggestions, themes, topics, upkeep
from storage.articles import apply_drafts
from storage.connection import open_reader
from storage.feeds import add_feed
from storage.paths import profile
from storage.schema import prepare
from storage.suggestions import Suggestion, TrackRecord
from storage.themes import OfferedTheme
from storage.types import ArticleDraft, Marked
from storage.writer import Writer
from tests.commands import run_command

NOW = 1_795_000_000
METALS = ("neodymium", "magnets", "dysprosium", "separation", "refinery", "smelter", "oxide", "alloy", "ore", "kiln")
OTHERS = (
    ("striker", "league", "referee", "penalty", "season", "coach", "stadium", "cup", "goal", "midfielder"),
    ("verdict", "appeal", "trial", "lawyer", "jury", "sentence", "witness", "prosecutor", "ruling", "judge"),
)


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


class Desk:
    """A library with a topic, and what a person does there."""

    def __init__(self, folder: Path, workers: Workers) -> None:
        self.place = profile(folder)
        prepare(self.place, NOW)
        self.writer = Writer(self.place.database, records=True)
        self._workers = workers
        self._chance = random.Random(3)
        made = self.writer.submit(lambda conn: add_feed(conn, "https://a.example/", "A", None, None, NOW)).result()
        assert made.made_id is not None
        self._feed_id = made.made_id
        self.topic_id = self.do(lambda conn: topics.add_topic(conn, "Metals", "#d55e00", None, NOW)).made_id or 0
        self.metals = [self.publish(METALS) for _ in range(8)]
        self.others = [self.publish(OTHERS[number % 2]) for number in range(60)]

    def publish(self, words: tuple[str, ...]) -> int:
        chosen = self._chance.choices(words, k=14)
        title, text = f"The {chosen[0]} and the {chosen[1]}", f"Told on Monday: {' '.join(chosen)}."
        guid = str(self._chance.random())
        draft = ArticleDraft(
            guid=guid,
            raw_hash=guid,
            url=f"https://a.example/{guid}",
            title=title,
            author=None,
            html=f"<p>{text}</p>",
            text=text,
            excerpt=text,
            words=17,
            language="en",
            published_at=NOW - 60,
            content_hash=guid,
        )
        changes = self.writer.submit(lambda conn: apply_drafts(conn, self._feed_id, [draft], NOW)).result()
        (article_id,) = changes.new
        return article_id

    def do(self, work: object) -> Marked:
        return self.writer.submit(work).result()  # type: ignore[arg-type]

    def tag(self, *ids: int) -> Marked:
        return self.do(lambda conn: topics.tag(conn, ids, self.topic_id, NOW))

    def learn(self) -> int:
        return asyncio.run(TopicPass(self.writer, self._workers, clock=lambda: NOW).run())

    def suggested(self, article_id: int) -> tuple[Suggestion, ...]:
        with closing(open_reader(self.place.database)) as conn:
            return suggestions.of_article(conn, article_id)

    def record(self) -> TrackRecord:
        with closing(open_reader(self.place.database)) as conn:
            return suggestions.track_record(conn, self.topic_id)

    def offered(self) -> OfferedTheme | None:
        with closing(open_reader(self.place.database)) as conn:
            return themes.offered(conn)

    def carries(self, article_id: int) -> bool:
        with closing(open_reader(self.place.database)) as conn:
            found = conn.execute(
                "SELECT 1 FROM article_topics WHERE article_id = ? AND origin <> 'removed'", (article_id,)
            ).fetchone()
        return found is not None


@pytest.fixture
def desk(tmp_path: Path, workers: Workers) -> Iterator[Desk]:
    made = Desk(tmp_path, workers)
    yield made
    made.writer.close()


def test_a_topic_is_suggested_from_five_tags_on_with_the_reason(desk: Desk) -> None:
    desk.tag(*desk.metals[:4])
    assert desk.learn() == 0
    desk.tag(desk.metals[4])
    assert desk.learn() == 1
    (found,) = desk.suggested(desk.metals[5])
    assert (found.topic_id, found.name) == (desk.topic_id, "Metals")
    assert found.because
    assert set(" ".join(found.because).lower().split()) <= set(METALS)
    assert all(desk.suggested(other) == () for other in desk.others)
    assert desk.suggested(desk.metals[0]) == ()


def test_a_theme_of_saved_articles_is_offered_and_not_again_once_declined(desk: Desk) -> None:
    ids = [desk.publish(("lithium refining",)) for _ in range(5)]
    desk.learn()
    assert desk.offered() is None
    desk.do(lambda conn: marks.mark_saved(conn, ids, True, NOW))
    desk.learn()
    offered = desk.offered()
    assert offered is not None
    assert (offered.name, offered.rule, offered.articles) == ("Lithium refining", '"lithium refining"', 5)
    desk.do(lambda conn: themes.decline(conn, offered.rule))
    later = desk.publish(("lithium refining",))
    desk.do(lambda conn: marks.mark_saved(conn, [later], True, NOW))
    desk.learn()
    assert desk.offered() is None


def test_what_arrives_later_is_asked_about_without_learning_again(desk: Desk) -> None:
    desk.tag(*desk.metals)
    desk.learn()
    arrived, other = desk.publish(METALS), desk.publish(OTHERS[0])
    assert desk.learn() == 0
    assert len(desk.suggested(arrived)) == 1
    assert desk.suggested(other) == ()


def test_a_dismissed_suggestion_never_returns_and_undo_brings_it_back(desk: Desk) -> None:
    desk.tag(*desk.metals[:6])
    desk.learn()
    article = desk.metals[7]
    assert desk.suggested(article)
    dismissed = desk.do(lambda conn: suggestions.dismiss(conn, [article], desk.topic_id, NOW))
    assert dismissed.count == 1
    assert desk.suggested(article) == ()
    assert desk.learn() == 1
    assert desk.suggested(article) == ()
    assert dismissed.undo is not None
    desk.do(dismissed.undo)
    assert desk.suggested(article)


def test_decisions_are_counted(desk: Desk) -> None:
    desk.tag(*desk.metals[:5])
    desk.learn()
    desk.tag(desk.metals[5])
    desk.do(lambda conn: suggestions.dismiss(conn, [desk.metals[6]], desk.topic_id, NOW))
    record = desk.record()
    assert (record.accepted, record.dismissed, record.precision) == (1, 1, 0.5)
    assert record.examples == 6


def test_an_accepted_suggestion_that_is_taken_off_again_is_not_suggested_again(desk: Desk) -> None:
    desk.tag(*desk.metals[:5])
    desk.learn()
    article = desk.metals[5]
    desk.tag(article)
    desk.do(lambda conn: topics.untag(conn, [article], desk.topic_id, NOW))
    desk.learn()
    assert desk.suggested(article) == ()


def test_a_topic_tags_by_itself_only_when_it_may_and_what_was_taken_off_stays_off(desk: Desk) -> None:
    desk.tag(*desk.metals[:6])
    desk.learn()
    assert not desk.carries(desk.metals[7])
    desk.do(lambda conn: suggestions.set_self_tagging(conn, desk.topic_id, True))
    arrived, other = desk.publish(METALS), desk.publish(OTHERS[1])
    desk.learn()
    assert desk.carries(arrived)
    assert not desk.carries(other)
    desk.do(lambda conn: topics.untag(conn, [arrived], desk.topic_id, NOW))
    desk.learn()
    assert not desk.carries(arrived)


def test_a_topic_that_goes_takes_its_suggestions_along_and_undo_keeps_the_switch(desk: Desk) -> None:
    desk.tag(*desk.metals[:5])
    desk.do(lambda conn: suggestions.set_self_tagging(conn, desk.topic_id, True))
    desk.learn()
    gone = desk.do(lambda conn: topics.delete_topic(conn, desk.topic_id))
    assert desk.suggested(desk.metals[6]) == ()
    assert upkeep.check(desk.place) == []
    assert gone.undo is not None
    desk.do(gone.undo)
    assert desk.record().is_self_tagging
    assert desk.learn() == 1


def test_the_command_learns_first_and_prints_what_fits(desk: Desk) -> None:
    desk.tag(*desk.metals[:6])
    desk.writer.close()
    ran = run_command(desk.place.root, "suggest", str(desk.metals[7]), "--json")
    assert ran.status == 0, ran.stderr
    (found,) = ran.json
    assert found["topic"] == "Metals"
    assert 0.5 <= found["score"] <= 1
    assert set(" ".join(found["because"]).lower().split()) <= set(METALS)


def test_words_are_learnt_again_when_the_library_has_doubled_and_topics_with_them(desk: Desk) -> None:
    desk.tag(*desk.metals[:6])
    assert desk.learn() == 1
    desk.publish(METALS)
    assert desk.learn() == 0
    for number in range(68):
        desk.publish(OTHERS[number % 2])
    assert desk.learn() == 1
    assert desk.learn() == 0
