"""Lists and notes written to files: whole, in order, with their sources; by the engine and by the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from feeds import list_exports
from feeds.errors import FeedError
from feeds.protocol.exporting import SaveList, SaveNotes
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.session import Done, Failed
from main import main
from storage import notes, topics
from storage.note_types import HighlightColor, Quote
from storage.types import ArticleFilter, Scope
from tests.feeds.test_engine import EngineProcess
from tests.gui.window_library import WindowLibrary, make_library

CAPITAL, THAW = "Capital weighs easing of metals sanctions", "What a thaw would mean for supply"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[WindowLibrary]:
    made = make_library(tmp_path / "library")
    article_id = made.articles[CAPITAL]
    notes.add_highlight(
        made.conn, article_id, Quote("asked to draw up a list"), HighlightColor.GREEN, made.now, "Which *two*?"
    )
    notes.add_note(made.conn, article_id, "# Not a heading\n1. Not a list", made.now)
    topics.tag(made.conn, [article_id], made.topics["Sanctions"], made.now)
    yield made
    made.close()


def test_a_list_is_written_whole_and_in_its_order(library: WindowLibrary, tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    assert list_exports.save_list(library.profile, ArticleFilter(Scope.ALL), path) == 8
    written = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert [each["title"] for each in written][:2] == [CAPITAL, THAW]
    assert written[0]["topics"] == ["Sanctions"]
    assert written[0]["highlights"] == [
        {"quote": "asked to draw up a list", "color": "green", "note": "Which *two*?"},
    ]
    assert written[1]["url"].startswith("https://wire.example/")


def test_notes_are_written_as_markdown_with_their_source(library: WindowLibrary, tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    assert list_exports.save_notes(library.profile, None, path) == 1
    text = path.read_text("utf-8")
    assert text.startswith(f"## {CAPITAL}\n\n*Ana Marsh · Northern Wire · 2")
    assert "> asked to draw up a list\n\nWhich \\*two\\*?\n" in text
    assert "\\# Not a heading\\\n1\\. Not a list" in text
    assert "<https://wire.example/" in text
    assert list_exports.save_notes(library.profile, library.topics["Rare earths"], path) == 0
    assert list_exports.save_notes(library.profile, library.topics["Sanctions"], path) == 1


def test_what_cannot_be_written_leaves_what_was_there(library: WindowLibrary, tmp_path: Path) -> None:
    path = tmp_path / "all.odt"
    with pytest.raises(FeedError) as refused:
        list_exports.save_list(library.profile, ArticleFilter(Scope.ALL), path)
    assert refused.value.kind is FailureKind.NO_FORMAT
    with pytest.raises(FeedError) as refused:
        list_exports.save_list(library.profile, ArticleFilter(Scope.ALL), tmp_path / "no" / "all.md")
    assert refused.value.kind is FailureKind.NOT_WRITTEN
    assert not path.exists()


def test_the_engine_writes_lists_selections_and_notes(library: WindowLibrary, tmp_path: Path) -> None:
    engine = EngineProcess(library.profile)
    path = tmp_path / "list.md"
    engine.say(SaveList(1, str(path), scope="all", query="supply", now=library.now))
    assert engine.hear(Done).count == 1
    assert THAW in path.read_text("utf-8")
    engine.say(SaveList(2, str(path), (library.articles[THAW], library.articles[CAPITAL], 999)))
    assert engine.hear(Done).count == 2
    assert path.read_text("utf-8").index(THAW) < path.read_text("utf-8").index(CAPITAL)
    engine.say(SaveList(4, str(path), (library.articles[THAW],), list_id=9, listed=2))
    assert engine.hear(Failed).kind == FailureKind.INTERNAL
    engine.say(SaveNotes(3, str(tmp_path / "notes.doc")))
    assert engine.hear(Failed).kind == FailureKind.NO_FORMAT
    assert engine.leave() == 0


def test_the_command_prints_notes(library: WindowLibrary, capsys: pytest.CaptureFixture[str]) -> None:
    profile = str(library.profile.root)
    assert main(["notes", "--profile", profile]) == 0
    assert capsys.readouterr().out.startswith(f"## {CAPITAL}")
    assert main(["notes", "--profile", profile, "--json", "--topic", "sanctions"]) == 0
    (document,) = json.loads(capsys.readouterr().out)
    assert document["notes"] == ["# Not a heading\n1. Not a list"]
    assert main(["notes", "--profile", profile, str(library.articles[THAW])]) == 0
    assert capsys.readouterr().out == ""
