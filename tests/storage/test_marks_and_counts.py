"""Whatever is done to a library in whatever order: its counts are the truth, and every undo restores what was."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from storage import feeds, marks, topics, upkeep
from storage.types import ArticleFilter, Marked, Scope
from tests.storage.arriving import NOW, Arriving, draft

GUIDS = st.sampled_from("abcdef")
TEXTS = st.sampled_from(["A ferry left the pier.", "New sanctions on metals.", "Rates were left as they are."])
QUERIES = st.sampled_from(["", "ferry", '"ferry', "ferry) OR (rates", "is:read OR rates"])
PICKS = st.lists(st.integers(0, 30), max_size=5)


class Reading(RuleBasedStateMachine):
    """Two feeds, two topics (one with a rule), and everything a person or a refresh may do to them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.library = Arriving(Path(self.folder.name))
        self.feeds: list[int] = []
        self.topics: list[int] = []
        self.clock = NOW

    @initialize()
    def begin(self) -> None:
        self.feeds = [self.library.feed("one"), self.library.feed("two")]
        for name, given in (("Sanctions", "sanctions"), ("Ferries", None)):
            made = topics.add_topic(self.library.conn, name, "#0072b2", given, NOW)
            assert made.made_id is not None
            self.topics.append(made.made_id)

    @rule(feed=st.integers(0, 1), guid=GUIDS, text=TEXTS)
    def arrive(self, feed: int, guid: str, text: str) -> None:
        self.clock += 60
        self.library.arrive(self.feeds[feed], draft(guid, text), now=self.clock)

    @rule(picks=PICKS, value=st.booleans())
    def read(self, picks: list[int], *, value: bool) -> None:
        self._done_and_undone(lambda: marks.mark_read(self.library.conn, self._ids(picks), value, self.clock))

    @rule(picks=PICKS, value=st.booleans())
    def save(self, picks: list[int], *, value: bool) -> None:
        self._done_and_undone(lambda: marks.mark_saved(self.library.conn, self._ids(picks), value, self.clock))

    @rule(picks=PICKS, topic=st.integers(0, 1), is_on=st.booleans())
    def tag(self, picks: list[int], topic: int, *, is_on: bool) -> None:
        act = topics.tag if is_on else topics.untag
        self._done_and_undone(lambda: act(self.library.conn, self._ids(picks), self.topics[topic], self.clock))

    @rule(scope=st.sampled_from([Scope.ALL, Scope.UNREAD, Scope.SAVED]), query=QUERIES, keep=st.booleans())
    def mark_all(self, scope: Scope, query: str, *, keep: bool) -> None:
        ids = marks.unread_listed(self.library.conn, ArticleFilter(scope, query=query, now=self.clock), 10**9)
        self._done_and_undone(lambda: marks.mark_read(self.library.conn, ids, True, self.clock), keep=keep)

    @rule(feed=st.integers(0, 1), keep=st.booleans())
    def unsubscribe(self, feed: int, *, keep: bool) -> None:
        self._done_and_undone(
            lambda: feeds.unsubscribe(self.library.conn, [self.feeds[feed]], self.clock), keep=keep, feed=feed
        )

    @precondition(lambda self: self.clock > NOW)
    @rule()
    def sweep(self) -> None:
        held = self.library.conn.execute("SELECT article_id FROM states WHERE is_hidden = 0").fetchall()
        self.library.whole(lambda: upkeep.sweep(self.library.conn, self.clock))
        left = self.library.conn.execute("SELECT article_id FROM states WHERE is_hidden = 0").fetchall()
        assert left == held

    @invariant()
    def counts_are_the_truth(self) -> None:
        assert self.library.wrong_counts() == []

    def teardown(self) -> None:
        found = upkeep.check(self.library.place)
        self.library.close()
        self.folder.cleanup()
        assert found == []

    def _ids(self, picks: list[int]) -> list[int]:
        known = [row[0] for row in self.library.conn.execute("SELECT id FROM articles ORDER BY id")]
        return [known[pick % len(known)] for pick in picks] if known else []

    def _done_and_undone(self, act: Any, *, keep: bool = True, feed: int | None = None) -> None:
        before = self.library.states()
        marked: Marked = self.library.whole(act)
        if marked.undo is None:
            assert self.library.states() == before
            return
        after = self.library.states()
        again = self.library.undo(marked)
        assert self.library.states() == before
        if keep:
            self.library.undo(again)
            assert self.library.states() == after
            if feed is not None:
                # Gone for good a day later; the next step subscribes anew.
                self.clock += 2 * upkeep.DAY_S
                self.library.whole(lambda: upkeep.sweep(self.library.conn, self.clock))
                self.feeds[feed] = self.library.feed(f"feed{self.clock}")


TestReading = Reading.TestCase
TestReading.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
