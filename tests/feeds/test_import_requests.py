"""Importing as the engine and the command line do it: previewed, carried out, and run twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.importing import CancelImport, Imported, ImportLibrary, ImportProgress
from feeds.protocol.session import Failed, Prepare, Ready
from main import main
from storage import feeds, lists
from storage.connection import open_reader
from storage.paths import Profile, profile
from storage.types import ArticleFilter, Scope
from tests import foreign_files
from tests.feeds.test_engine import EngineProcess
from tests.foreign_files import FEED


@pytest.fixture
def place(tmp_path: Path) -> Profile:
    return profile(tmp_path / "profile")


@pytest.fixture
def engine(place: Profile) -> Iterator[EngineProcess]:
    running = EngineProcess(place)
    running.say(Prepare())
    running.hear(Ready)
    yield running
    running.close()


def count(place: Profile, scope: Scope) -> int:
    with closing(open_reader(place.database)) as conn:
        return len(lists.ids(conn, ArticleFilter(scope), None, 100).ids)


def test_a_preview_says_what_the_import_then_does(engine: EngineProcess, place: Profile, tmp_path: Path) -> None:
    path = str(foreign_files.starred(tmp_path / "starred.json"))
    engine.say(ImportLibrary(1, path, is_preview=True))
    preview = engine.hear(Imported)
    assert (preview.reader, preview.stories, preview.saved, preview.topics) == ("FreshRSS", 1, 1, ("Metals",))
    assert {each.reason: each.count for each in preview.left_out} == {"no_address": 2, "unreadable": 1}
    assert count(place, Scope.PAGES) == 0
    engine.say(ImportLibrary(2, path))
    done = engine.hear(Imported)
    assert (done.stories, done.marked, done.topics) == (1, 0, ("Metals",))
    assert done.import_id
    assert count(place, Scope.PAGES) == count(place, Scope.SAVED) == 1
    engine.say(ImportLibrary(3, path))
    again = engine.hear(Imported)
    assert (again.stories, again.marked, again.known, again.import_id) == (0, 0, 1, 0)


def test_an_import_is_stopped_keeps_what_is_in_and_goes_on(
    engine: EngineProcess, place: Profile, tmp_path: Path
) -> None:
    path = str(foreign_files.many_pockets(tmp_path / "pocket.csv", 4000))
    engine.say(ImportLibrary(1, path), CancelImport(1))
    nothing = engine.hear(Imported)
    assert (nothing.request_id, nothing.is_stopped, nothing.stories, nothing.import_id) == (1, True, 0, 0)
    engine.say(ImportLibrary(2, path))
    engine.hear(ImportProgress)
    engine.say(CancelImport(2))
    some = engine.hear(Imported)
    assert some.is_stopped
    assert 0 < some.stories < 4000
    assert some.import_id
    with closing(open_reader(place.database)) as conn:
        assert conn.execute("SELECT count(*) FROM states WHERE is_saved = 1").fetchone() == (some.stories,)
    engine.say(CancelImport(2), ImportLibrary(3, path, is_preview=True))
    rest = engine.hear(Imported)
    assert (rest.stories, rest.known, rest.is_stopped) == (4000 - some.stories, some.stories, False)


def test_a_list_subscribes_to_nothing_of_this_computer(engine: EngineProcess, place: Profile, tmp_path: Path) -> None:
    addresses = ["command:/usr/bin/env  a", "file:///home/me/f", "file://host/f", "command:/x\u202e", FEED]
    lines = "".join(f'<outline text="{each[:9]}" type="rss" xmlUrl="{each}"/>' for each in addresses)
    path = tmp_path / "feeds.opml"
    path.write_text(f'<opml version="2.0"><body><outline text="Own">{lines}</outline></body></opml>', "utf-8")
    engine.say(ImportLibrary(1, str(path), is_preview=True))
    preview = engine.hear(Imported)
    assert [(each.url, each.folder) for each in preview.local] == [
        ("command:/usr/bin/env a", "Own"),
        ("file:///home/me/f", "Own"),
    ]
    assert {each.reason: each.count for each in preview.left_out} == {"not_web": 4}
    engine.say(ImportLibrary(2, str(path)))
    done = engine.hear(Imported)
    assert (done.feeds, done.local) == (1, ())
    with closing(open_reader(place.database)) as conn:
        assert FEED in {feed.url for feed in feeds.library(conn, 0).feeds}
        assert not any(feed.url.startswith(("file", "command")) for feed in feeds.library(conn, 0).feeds)


def test_a_file_of_no_reader_is_refused(engine: EngineProcess, tmp_path: Path) -> None:
    (tmp_path / "diary").write_text("Dear diary")
    engine.say(ImportLibrary(1, str(tmp_path / "diary")))
    assert engine.hear(Failed).kind == FailureKind.NO_IMPORT


def test_the_command_takes_a_database_over(place: Profile, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(foreign_files.rss_guard(tmp_path / "database.db"))
    words = ["--profile", str(place.root), "import", path, "--json"]
    assert main([*words, "--dry-run"]) == 0
    preview = json.loads(capsys.readouterr().out)
    assert (preview["feeds"], preview["stories"], preview["saved"]) == (1, 2, 1)
    assert main(words) == 0
    done = json.loads(capsys.readouterr().out)
    assert (done["feeds"], done["stories"], done["topics"]) == (1, 2, ["Metals"])
    with closing(open_reader(place.database)) as conn:
        (feed,) = feeds.library(conn, 0).feeds
    assert (feed.url, feed.articles, feed.unread) == (foreign_files.FEED, 2, 1)
    assert main(words) == 0
    again = json.loads(capsys.readouterr().out)
    assert (again["feeds"], again["known_feeds"], again["stories"], again["marked"], again["known"]) == (0, 1, 0, 0, 2)


def test_the_command_subscribes_to_nothing_when_told_so(
    place: Profile, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(foreign_files.rss_guard(tmp_path / "database.db"))
    assert main(["--profile", str(place.root), "import", path, "--no-feeds"]) == 0
    shown = capsys.readouterr()
    assert "0 feeds added" in shown.out
    assert "1 stories stored" in shown.out
    assert "Left out: 1 neither saved there nor of a feed followed here, such as “Rain”." in shown.err
