"""Each reader's file is told by its content and read; a damaged or hostile one is refused in words."""

from __future__ import annotations

import json
import os
import shlex
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feeds.commands import arguments
from feeds.errors import FeedError
from feeds.import_tasks import FileTask, read_file
from feeds.imports.programs import command_address
from feeds.imports.recognise import read_import
from feeds.protocol.failure_kind import FailureKind
from storage import foreign_readers
from storage.import_types import ImportedFeed, ImportedLibrary, SkipReason
from tests import foreign_files
from tests.foreign_files import FEED

AT = 1_700_000_000


def skips(library: ImportedLibrary) -> dict[SkipReason, int]:
    return {each.reason: each.count for each in library.skipped}


@pytest.mark.parametrize(
    ("make", "reader", "folder", "tags"),
    [
        (foreign_files.newsboat, "Newsboat", None, ()),
        (foreign_files.rss_guard, "RSS Guard", "World/North", ("Metals",)),
        (foreign_files.quite_rss, "QuiteRSS", "World", ("Metals",)),
        (foreign_files.liferea, "Liferea", "World", ()),
    ],
)
def test_a_readers_database(
    make: Callable[[Path], Path], reader: str, folder: str | None, tags: tuple[str, ...], tmp_path: Path
) -> None:
    path = make(tmp_path / "reader.db")
    before = path.read_bytes()
    library = read_import(path)
    assert library.reader == reader
    assert [(each.url, each.title, each.folder) for each in library.feeds] == [(FEED, "Northern Wire", folder)]
    first = library.stories[0]
    assert (first.url, first.title, first.guid) == ("https://wire.example/1", "Ore by sea", "g1")
    assert (first.is_read, first.is_saved, first.tags) == (True, True, tags)
    assert (first.feed_url, first.feed_title, first.published_at) == (FEED, "Northern Wire", AT)
    assert "Ore" in (first.html or "")
    others = {each.title: each for each in library.stories[1:]}
    assert (others["Rain"].is_saved, others["Rain"].url) == (False, "https://wire.example/2")
    assert not {"Gone", "A comment"} & set(others)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["reader.db"]


@pytest.mark.parametrize("has_label_lists", [False, True])
def test_ids_of_an_rss_guard_account_are_no_rows(has_label_lists: bool, tmp_path: Path) -> None:
    library = read_import(foreign_files.rss_guard_4(tmp_path / "database.db", has_label_lists=has_label_lists))
    assert [(each.title, each.feed_url, each.tags) for each in library.stories] == [
        ("Ore by sea", FEED, ("Metals",)),
        ("Rain", FEED, ()),
    ]


def test_a_news_bin_of_liferea_was_filled_by_hand(tmp_path: Path) -> None:
    stories = {each.title: each for each in read_import(foreign_files.liferea(tmp_path / "liferea.db")).stories}
    assert (stories["Snow"].is_saved, stories["Snow"].tags, stories["Snow"].feed_url) == (True, ("Clippings",), None)
    assert stories["Ore by sea"].author == "Ana"


@pytest.mark.parametrize("service_id", ["", "feed/17"])
@pytest.mark.parametrize("has_list", [True, False])
def test_an_account_of_netnewswire(service_id: str, has_list: bool, tmp_path: Path) -> None:
    path = foreign_files.netnewswire(tmp_path / "DB.sqlite3", service_id=service_id, has_list=has_list)
    library = read_import(path)
    assert library.reader == "NetNewsWire"
    title, folder = ("Northern Wire", "World") if has_list else (None, None)
    assert [(each.url, each.title, each.folder) for each in library.feeds] == [(FEED, title, folder)]
    first, second = library.stories
    assert (first.url, first.guid, first.author, first.published_at) == ("https://wire.example/1", "g1", "Ana", AT)
    assert (first.is_read, first.is_saved, first.feed_url, first.feed_title) == (True, True, FEED, title or "")
    assert (second.url, second.html, second.author) == ("https://wire.example/2", "3 &lt; 4", None)
    assert (second.is_read, second.is_saved, second.published_at) == (False, False, AT + 100)


def test_odd_files_beside_a_database_of_netnewswire_are_left_alone(tmp_path: Path) -> None:
    path = foreign_files.netnewswire(tmp_path / "DB.sqlite3")
    for odd in (b"<plist><dict><key>", b"bplist00\xff\xff", b"[1, 2]", b"<?xml version='1.0'?><!DOCTYPE x>"):
        (tmp_path / "FeedMetadata.plist").write_bytes(odd)
        (tmp_path / "Subscriptions.opml").write_bytes(odd)
        assert [each.url for each in read_import(path).feeds] == [FEED]


def test_what_a_program_writes_is_no_feed_to_take(tmp_path: Path) -> None:
    assert skips(read_import(foreign_files.newsboat(tmp_path / "cache.db"))) == {SkipReason.NOT_WEB: 1}


def test_programs_are_offered_whole_and_only_where_they_run_alike_here(tmp_path: Path) -> None:
    lists = tmp_path / "urls"
    lists.write_text(
        'exec:~/bin/feed.sh own "~Mine"\n"exec:/bin/sh -c \'echo a b\'" two\n"exec:/bin/cat a | sort"\n'
        '"exec:/bin/echo $HOME"\n"exec:no-such-program-here"\n"filter:/bin/cat:https://a.example/"\n'
        '"exec:/bin/sh \u202e-c x"\n"exec:/bin/sh \'open"\n',
        "utf-8",
    )
    library = read_import(lists)
    home = shlex.quote(os.path.expanduser("~/bin/feed.sh"))
    assert [(each.url, each.title, each.folder) for each in library.local] == [
        (f"command:{home}", "Mine", "own"),
        ("command:/bin/sh -c 'echo a b'", None, "two"),
    ]
    assert (library.feeds, skips(library)) == ((), {SkipReason.NOT_WEB: 8})
    for name, make in (("cache.db", foreign_files.newsboat), ("rssguard.db", foreign_files.rss_guard)):
        path = make(tmp_path / name)
        with closing(sqlite3.connect(path)) as conn, conn:
            if name == "cache.db":
                conn.execute("UPDATE rss_feed SET rssurl = 'exec:/bin/sh -c ls' WHERE rssurl LIKE 'exec:%'")
            else:
                conn.execute("ALTER TABLE Feeds ADD COLUMN custom_data TEXT")
                rows = [
                    ("/bin/sh -c ls", 1),
                    ("/bin/sh#-c#ls -l", 1),
                    ("sh %data%/own.sh", 1),
                    ("https://b.example/", 0),
                ]
                conn.executemany(
                    "INSERT INTO Feeds(title, category, source, custom_data) VALUES ('Own', 2, ?, ?)",
                    [(line, json.dumps({"source_type": kind})) for line, kind in rows],
                )
        library = read_import(path)
        more = ["command:/bin/sh -c 'ls -l'"] if name == "rssguard.db" else []
        assert [each.url for each in library.local] == ["command:/bin/sh -c ls", *more]
        assert {each.title for each in library.local} == {"Own"}
        assert not any("bin" in each.url for each in library.feeds)
    assert arguments(library.local[0].url) == ["/bin/sh", "-c", "ls"]


@given(st.text(max_size=60), st.booleans())
def test_what_is_offered_is_what_is_run(line: str, is_for_shell: bool) -> None:
    address = command_address(f"/bin/sh {line}", is_for_shell=is_for_shell)
    if address is not None:
        assert arguments(address)[0] == "/bin/sh"
        assert address.isprintable()
        assert arguments(address)[1:] == shlex.split(line)


def test_starred_json(tmp_path: Path) -> None:
    library = read_import(foreign_files.starred(tmp_path / "starred.json"))
    (story,) = library.stories
    assert (story.title, story.is_read, story.is_saved, story.tags) == ("Ore & sea", True, True, ("Metals",))
    assert (story.saved_at, story.published_at, story.feed_url) == (AT + 500, AT, FEED)
    assert skips(library) == {SkipReason.NO_ADDRESS: 2, SkipReason.UNREADABLE: 1}


@pytest.mark.parametrize("make", [foreign_files.pocket, foreign_files.pocket_page])
def test_pocket(make: Callable[[Path], Path], tmp_path: Path) -> None:
    library = read_import(make(tmp_path / "export"))
    assert library.reader == "Pocket"
    first, second = library.stories
    assert (first.saved_at, first.is_read, first.is_saved, first.tags) == (AT, False, True, ("metals", "sea"))
    assert (second.url, second.is_read) == ("https://wire.example/2", True)


def test_pocket_packed_and_an_address_for_a_title(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "pocket.zip", "w") as archive:
        archive.write(foreign_files.pocket(tmp_path / "part_000000.csv"), "pocket/part_000000.csv")
    library = read_import(tmp_path / "pocket.zip")
    assert [each.title for each in library.stories] == ["Ore, by sea", ""]
    assert skips(library) == {SkipReason.TWICE: 1}


def test_instapaper(tmp_path: Path) -> None:
    library = read_import(foreign_files.instapaper(tmp_path / "i.csv"))
    assert [(each.is_read, each.tags) for each in library.stories] == [
        (False, ("metals", "sea")),
        (True, ()),
        (False, ("Weather",)),
    ]


def test_wallabag(tmp_path: Path) -> None:
    first, second = read_import(foreign_files.wallabag(tmp_path / "All articles.json")).stories
    assert (first.saved_at, first.is_read, first.tags, first.author) == (AT, True, ("metals",), "Ana")
    assert (second.html, second.is_read, second.is_saved) == (None, False, True)


@pytest.mark.parametrize(("name", "html"), [("metadata_0.json", None), ("o.zip", "<p>Ore, from the archive.</p>")])
def test_omnivore(name: str, html: str | None, tmp_path: Path) -> None:
    library = read_import(foreign_files.omnivore(tmp_path / name))
    (story,) = library.stories
    assert (story.saved_at, story.is_read, story.tags, story.html) == (AT, True, ("metals",), html)
    assert skips(library) == {SkipReason.DELETED: 1}


def test_newsboat_urls(tmp_path: Path) -> None:
    library = read_import(foreign_files.newsboat_urls(tmp_path / "urls"))
    assert library.feeds == (
        ImportedFeed(FEED, "The Wire", None, "world"),
        ImportedFeed("https://b.example/rss", None, None, "two words"),
    )
    assert skips(library) == {SkipReason.NOT_WEB: 2}


def refused(path: Path) -> FailureKind:
    with pytest.raises(FeedError) as caught:
        read_import(path)
    return caught.value.kind


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", FailureKind.NO_IMPORT),
        (b"Dear diary", FailureKind.NO_IMPORT),
        (b'{"a": 1}', FailureKind.NO_IMPORT),
        (b"[1, 2", FailureKind.IMPORT_DAMAGED),
        (b"[" * 200_000, FailureKind.IMPORT_DAMAGED),
        (b"SQLite format 3\0" + b"\0" * 5000, FailureKind.IMPORT_DAMAGED),
        (b"PK\x03\x04 and no more", FailureKind.IMPORT_DAMAGED),
    ],
)
def test_what_is_no_import_is_refused(content: bytes, kind: FailureKind, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    assert refused(path) is kind
    assert read_file(FileTask(str(path))).problem is not None


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refused(tmp_path / "none") is FailureKind.NO_FILE
    assert refused(tmp_path) is FailureKind.NO_FILE


def test_a_database_of_another_program(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "x.db")) as conn:
        conn.execute("CREATE TABLE items(a)")
    assert refused(tmp_path / "x.db") is FailureKind.NO_IMPORT


def test_a_view_in_the_place_of_a_table_is_not_read(tmp_path: Path) -> None:
    path = foreign_files.newsboat(tmp_path / "cache.db")
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("ALTER TABLE rss_item RENAME TO real")
        conn.execute("CREATE VIEW rss_item AS SELECT * FROM real")
    assert refused(path) is FailureKind.NO_IMPORT


def test_folders_in_a_ring_end(tmp_path: Path) -> None:
    path = foreign_files.rss_guard(tmp_path / "database.db")
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("UPDATE Categories SET parent_id = 2 WHERE id = 1")
    assert len((read_import(path).feeds[0].folder or "").split("/")) == 12


def test_more_than_an_import_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign_readers, "MAX_STORIES", 1)
    library = read_import(foreign_files.newsboat(tmp_path / "cache.db"))
    assert [each.title for each in library.stories] == ["Ore by sea"]
    assert skips(library)[SkipReason.TOO_MANY] == 2


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(at=st.integers(0, 20_000), damage=st.binary(min_size=1, max_size=300), cut=st.integers(0, 20_000))
def test_a_damaged_database_never_raises(tmp_path: Path, at: int, damage: bytes, cut: int) -> None:
    path = tmp_path / "reader.db"
    path.unlink(missing_ok=True)
    data = bytearray(foreign_files.quite_rss(path).read_bytes())
    place = 16 + at % (len(data) - 16)
    data[place : place + len(damage)] = damage
    path.write_bytes(data[: max(len(data) - cut % len(data), 100)])
    outcome = read_file(FileTask(str(path)))
    assert (outcome.library is None) != (outcome.problem is None)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["url", "title", "items", "categories", "alternate", "origin", "content", "tags", "href"])
            | st.sampled_from(
                ["savedAt", "is_archived", "labels", "published", "timestampUsec", "created_at", "state"]
            ),
            inner,
            max_size=8,
        )
    ),
    max_leaves=25,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(entry=values, shape=st.sampled_from(["starred", "wallabag", "omnivore"]))
def test_values_of_any_shape_are_taken_or_left_out(tmp_path: Path, entry: object, shape: str) -> None:
    sure = {"url": "https://a.example/", "alternate": [], "is_archived": 0, "savedAt": ""}
    if shape != "wallabag":
        del sure["is_archived"]
    document = {"items": [sure, entry]} if shape == "starred" else [sure, entry]
    path = tmp_path / "file.json"
    path.write_text(json.dumps(document), "utf-8")
    assert isinstance(read_import(path), ImportedLibrary)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    head=st.sampled_from(
        [
            "title,url,time_added,tags,status\n",
            "URL,Title,Folder\n",
            "<title>Pocket Export</title>",
            "https://a.example\n",
        ]
    ),
    rest=st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from('",\n<>a&"'), max_size=200),
)
def test_text_of_any_kind_is_taken_or_refused(tmp_path: Path, head: str, rest: str) -> None:
    path = tmp_path / "file"
    path.write_bytes((head + rest).encode())
    outcome = read_file(FileTask(str(path)))
    assert outcome.library is not None or outcome.problem == ("no_import", "the content is of no known program")
