"""The command `stories` as scripts use it."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from storage import stories, topics
from tests.commands import run_command
from tests.storage.shelf import Shelf

COUNT = 52
NAMES = {"id", "headline", "articles", "sources", "first_at", "last_at", "topics"}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Stories of two articles each, the first of them the oldest and under a topic."""
    folder = tmp_path_factory.mktemp("stories") / "profile"
    shelf = Shelf(folder)
    now = int(time.time())
    feeds = [shelf.feed(f"Paper {n}", f"https://paper{n}.example/feed") for n in range(2)]
    for number in range(COUNT):
        at = now - 100_000 + 600 * number
        told = [shelf.article(f"Event {number}", f"Text of {feed}.", feed_id=feed, sort_at=at) for feed in feeds]
        stories.merge(shelf.conn, told)
        if number == 0:
            topic = topics.add_topic(shelf.conn, "Mines", "#112233", None, now).made_id
            assert topic is not None
            topics.tag(shelf.conn, told, topic, now)
    shelf.conn.commit()
    shelf.close()
    return folder


def test_a_program_gets_all_stories_and_a_person_the_newest(library: Path) -> None:
    found = json.loads(run_command(library, "stories", "--json").output)
    assert len(found) == COUNT
    assert all(
        set(each) >= {"id", "headline", "articles", "sources", "first_at", "last_at", "topics"} for each in found
    )
    assert [each["last_at"] for each in found] == sorted((each["last_at"] for each in found), reverse=True)
    assert (found[-1]["headline"], len(found[-1]["articles"]), found[-1]["topics"]) == ("Event 0", 2, ["Mines"])
    table = run_command(library, "stories").output.decode()
    assert (f"Event {COUNT - 1}" in table, "Event 1\n" in table) == (True, False)
    assert len(json.loads(run_command(library, "stories", "--json", "--limit", "3").output)) == 3
    assert run_command(library, "stories", "--limit", "-1").status == 2
