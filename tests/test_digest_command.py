"""The command `digest` as scripts use it."""

from __future__ import annotations

import json
import time
import zipfile
from pathlib import Path

import pytest

from storage import stories, topics
from tests.commands import run_command
from tests.storage.shelf import Shelf


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("digest") / "profile"
    shelf = Shelf(folder)
    now = int(time.time())
    feeds = [shelf.feed(f"Paper {n}", f"https://paper{n}.example/feed") for n in range(3)]
    text = "The mine at Corran reopens in May, its owner told the council. Two hundred workers will be hired again."
    ids = [shelf.article(f"Corran mine {n}", text, feed_id=feed, sort_at=now - 600) for n, feed in enumerate(feeds)]
    shelf.article("Ferry stays in port", "No crossing today.", feed_id=feeds[0], sort_at=now - 900)
    stories.merge(shelf.conn, ids)
    topic = topics.add_topic(shelf.conn, "Mines", "#112233", None, now).made_id
    assert topic is not None
    topics.tag(shelf.conn, ids, topic, now)
    shelf.close()
    return folder


def run(library: Path, *words: str, status: int = 0) -> bytes:
    ran = run_command(library, "digest", *words)
    assert ran.status == status, ran.stderr
    return ran.output


def test_a_day_is_a_page_and_json(library: Path) -> None:
    found = json.loads(run(library, "--json"))
    assert len(found["lead"]["sources"]) == 3
    assert found["articles"] == 4
    assert [each["topic"] for each in found["sections"]] == [None]
    text = run(library).decode()
    assert "Corran mine" in text
    assert text.startswith("# ")


def test_files_are_of_the_kind_their_name_says(library: Path, tmp_path: Path) -> None:
    run(library, "-o", str(tmp_path / "a.epub"))
    with zipfile.ZipFile(tmp_path / "a.epub") as book:
        assert book.read("mimetype") == b"application/epub+zip"
    run(library, "--format", "html", "-o", str(tmp_path / "a.page"))
    assert (tmp_path / "a.page").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert run(library, "--format", "txt").endswith(b"That is all.\n")
    run(library, "-o", str(tmp_path / "a.docx"), status=2)
    run(library, "-o", str(tmp_path / "nowhere" / "a.md"), status=2)


def test_one_topic_and_what_was_kept(library: Path) -> None:
    found = json.loads(run(library, "--topic", "mines", "--since", "90d", "--json"))
    assert (found["topic"], found["articles"]) == ("Mines", 3)
    run(library, "--keep", "--json")
    (kept,) = json.loads(run(library, "--archive", "ferry", "--json"))
    assert kept["stories"] == 2
    assert json.loads(run(library, "--edition", str(kept["id"]), "--json"))["until"] == kept["until"]
    assert json.loads(run(library, "--since", "last", "--json"))["articles"] == 0


def test_what_is_no_time_or_topic_is_said(library: Path) -> None:
    run(library, "--since", "yesterday-ish", status=2)
    run(library, "--topic", "Nothing", status=2)
    run(library, "--edition", "999", status=2)
