"""The file of pictures: stored once, what is wanted, what has to go, and what becomes of a file that cannot be used."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage import feeds, picture_settings, picture_upkeep, pictures, pictures_file, upkeep
from storage.errors import StorageError, StorageProblem
from storage.paths import profile
from storage.picture_types import PictureContent, PictureFailure, PicturePolicy, PictureState
from storage.schema import prepare
from tests.storage.shelf import NOW, Shelf

DAY_S = 86_400
CONTENT = PictureContent("jpeg", 640, 480, b"x" * 1000, b"small")


class Album(Shelf):
    """A shelf whose articles have pictures, and the file that holds these."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.place = profile(folder)
        self.pictures = pictures_file.open_pictures_writer(self.place.pictures)
        pictures_file.attach_library(self.pictures, self.place.database)

    def illustrated(self, *keys: str, feed_id: int | None = None, lead: str | None = None, **how: object) -> int:
        article_id = self.article(feed_id=feed_id, picture_key=lead or keys[0], **how)  # type: ignore[arg-type]
        for position, key in enumerate(keys):
            self.conn.execute(
                "INSERT INTO article_pictures VALUES (?, ?, ?, ?, '', NULL, NULL)",
                (article_id, position, key, f"http://pictures.example/{key}"),
            )
        return article_id

    def wanted(self, policy: PicturePolicy = PicturePolicy.ALL, now: int = NOW) -> list[str]:
        return [each.key for each in picture_upkeep.wanted(self.pictures, policy, now, 100)]

    def fetched(self, *keys: str) -> None:
        for key in keys:
            pictures.store(self.pictures, key, PictureContent("jpeg", 8, 6, key.encode() * 100), NOW)

    def close(self) -> None:
        self.pictures.close()
        super().close()


@pytest.fixture
def album(tmp_path: Path) -> Iterator[Album]:
    made = Album(tmp_path)
    yield made
    made.close()


def test_a_picture_comes_back_as_it_was_stored(album: Album) -> None:
    pictures.store(album.pictures, "k", CONTENT, NOW)
    assert pictures.read(album.pictures, "k") == CONTENT.data
    assert pictures.thumbnails(album.pictures, ["k", "other"]) == {"k": b"small"}
    facts = pictures.facts(album.pictures, ["k", "other"])
    assert (facts["k"].state, facts["k"].width, facts["k"].height) == (PictureState.FETCHED, 640, 480)
    assert list(facts) == ["k"]
    assert pictures.read(album.pictures, "other") is None


def test_the_same_picture_under_two_addresses_is_stored_once(album: Album) -> None:
    pictures.store(album.pictures, "one", CONTENT, NOW)
    pictures.store(album.pictures, "two", CONTENT, NOW)
    totals = pictures.totals(album.pictures)
    assert (totals.pictures, totals.contents, totals.size_bytes) == (2, 1, 1005)
    assert pictures.read(album.pictures, "two") == CONTENT.data


def test_lead_pictures_come_first_and_the_newest_articles(album: Album) -> None:
    feed = album.feed("F", "http://f.example/")
    album.illustrated("old lead", "old", feed_id=feed, sort_at=NOW - 9)
    album.illustrated("new inner", "new lead", feed_id=feed, lead="new lead")
    assert album.wanted() == ["new lead", "old lead", "new inner", "old"]
    first = picture_upkeep.wanted(album.pictures, PicturePolicy.ALL, NOW, 1)[0]
    assert (first.url, first.source_url) == ("http://pictures.example/new lead", "http://f.example/")


def test_a_picture_of_two_articles_is_wanted_once(album: Album) -> None:
    feed = album.feed("F", "http://f.example/")
    album.illustrated("shared", feed_id=feed)
    album.illustrated("own", "shared", feed_id=feed)
    assert sorted(album.wanted()) == ["own", "shared"]


def test_policies_of_the_library_and_of_feeds(album: Album) -> None:
    plain = album.feed("Plain", "http://plain.example/")
    eager = album.feed("Eager", "http://eager.example/")
    frugal = album.feed("Frugal", "http://frugal.example/")
    silent = album.feed("Silent", "http://silent.example/")
    choices = ((eager, PicturePolicy.ALL), (frugal, PicturePolicy.SAVED), (silent, PicturePolicy.ON_DEMAND))
    for feed, policy in choices:
        assert feeds.set_picture_policy(album.conn, feed, policy).count == 1
    for name, feed in (("plain", plain), ("eager", eager), ("frugal", frugal), ("silent", silent)):
        album.illustrated(name, feed_id=feed)
        album.illustrated(f"{name} saved", feed_id=feed, is_saved=True)
    album.illustrated("kept page", is_saved=True)
    album.illustrated("hidden", feed_id=eager, is_hidden=True)
    of_eager = {"eager", "eager saved"}
    assert set(album.wanted()) == {"plain", "plain saved", *of_eager, "frugal saved", "kept page"}
    assert set(album.wanted(PicturePolicy.SAVED)) == {"plain saved", *of_eager, "frugal saved", "kept page"}
    assert set(album.wanted(PicturePolicy.ON_DEMAND)) == {*of_eager, "frugal saved"}


def test_the_most_generous_feed_of_an_article_decides(album: Album) -> None:
    silent, eager = album.feed("S", "http://s.example/"), album.feed("E", "http://e.example/")
    feeds.set_picture_policy(album.conn, silent, PicturePolicy.ON_DEMAND)
    article = album.illustrated("k", feed_id=silent)
    assert album.wanted() == []
    album.conn.execute("INSERT INTO entries VALUES (?, 'g', ?, '', ?)", (eager, article, NOW))
    assert album.wanted() == ["k"]


def test_what_failed_is_wanted_again_when_its_time_has_come(album: Album) -> None:
    feed = album.feed("F", "http://f.example/")
    article = album.illustrated("later", "never", "blank", feed_id=feed)
    pictures.note_failure(album.pictures, "later", PictureFailure("timeout", "", NOW + 60), NOW)
    pictures.note_failure(album.pictures, "never", PictureFailure("gone", "HTTP 410", None), NOW)
    pictures.note_blank(album.pictures, "blank", NOW)
    assert album.wanted() == []
    assert album.wanted(now=NOW + 60) == ["later"]
    assert picture_upkeep.wanted(album.pictures, PicturePolicy.ALL, NOW + 60, 9)[0].attempts == 1
    on_demand = [each.key for each in picture_upkeep.wanted_of(album.pictures, [article])]
    assert on_demand == ["later", "never"]
    assert pictures.facts(album.pictures, ["never"])["never"].problem_kind == "gone"


def test_a_failure_never_takes_a_picture_away(album: Album) -> None:
    pictures.store(album.pictures, "k", CONTENT, NOW)
    pictures.note_failure(album.pictures, "k", PictureFailure("timeout", "", None), NOW)
    assert pictures.read(album.pictures, "k") == CONTENT.data
    assert pictures.facts(album.pictures, ["k"])["k"].state is PictureState.FETCHED


def test_what_no_article_refers_to_goes_once_a_day(album: Album) -> None:
    article = album.illustrated("one", "two")
    album.fetched("one", "two", "stray")
    assert picture_upkeep.sweep(album.pictures, NOW) == 1
    album.conn.execute("DELETE FROM article_pictures WHERE article_id = ? AND key = 'two'", (article,))
    assert picture_upkeep.sweep(album.pictures, NOW + DAY_S - 1) == 0
    assert picture_upkeep.sweep(album.pictures, NOW + DAY_S) == 1
    assert pictures.totals(album.pictures).contents == 1
    assert pictures.read(album.pictures, "one") is not None


def test_a_content_that_another_key_still_has_stays(album: Album) -> None:
    album.illustrated("one")
    pictures.store(album.pictures, "one", CONTENT, NOW)
    pictures.store(album.pictures, "stray", CONTENT, NOW)
    assert picture_upkeep.remove_orphans(album.pictures) == 1
    assert pictures.read(album.pictures, "one") == CONTENT.data


def test_over_budget_the_oldest_unsaved_go_first_and_saved_ones_last(album: Album) -> None:
    feed = album.feed("F", "http://f.example/")
    album.illustrated("saved", feed_id=feed, is_saved=True, sort_at=NOW - 9 * DAY_S)
    album.illustrated("older", feed_id=feed, sort_at=NOW - 5 * DAY_S)
    album.illustrated("shown", feed_id=feed, sort_at=NOW - 6 * DAY_S)
    album.illustrated("newer", feed_id=feed, sort_at=NOW)
    keys = ("saved", "older", "shown", "newer")
    for key in keys:
        pictures.store(album.pictures, key, PictureContent("jpeg", 8, 6, key.encode() * 200), NOW)
    pictures.touch(album.pictures, ["shown"], NOW - 1)

    def there() -> set[str]:
        return {key for key in keys if pictures.read(album.pictures, key) is not None}

    assert picture_upkeep.keep_within(album.pictures, 4000) == 0
    assert picture_upkeep.keep_within(album.pictures, 3999) == 1000
    assert there() == {"saved", "shown", "newer"}
    assert picture_upkeep.keep_within(album.pictures, 2500) == 1000
    assert there() == {"saved", "newer"}
    assert picture_upkeep.keep_within(album.pictures, 1500) == 1000
    assert there() == {"saved"}
    # What gave its room comes back on demand, not by itself, or it would be fetched for ever.
    assert album.wanted() == []
    assert pictures.facts(album.pictures, ["older"])["older"].state is PictureState.EVICTED
    assert [each.key for each in picture_upkeep.wanted_of(album.pictures, [2])] == ["older"]


def test_room_goes_back_to_the_disk(album: Album) -> None:
    for number in range(30):
        content = PictureContent("jpeg", 8, 6, bytes([number]) * 100_000)
        pictures.store(album.pictures, str(number), content, NOW)
    album.pictures.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    before = album.place.pictures.stat().st_size
    picture_upkeep.remove_orphans(album.pictures)
    picture_upkeep.give_back(album.pictures)
    album.pictures.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert album.place.pictures.stat().st_size < before / 10


def test_settings_have_defaults_and_can_be_taken_back(album: Album) -> None:
    usual = picture_settings.read(album.conn)
    assert (usual.policy, usual.on_metered) == (PicturePolicy.ALL, False)
    marked = picture_settings.put_policy(album.conn, PicturePolicy.SAVED)
    picture_settings.put_max_bytes(album.conn, 500_000_000)
    picture_settings.put_on_metered(album.conn, True)
    assert picture_settings.read(album.conn) == picture_settings.PictureSettings(PicturePolicy.SAVED, 500_000_000, True)
    assert marked.undo is not None
    marked.undo(album.conn)
    assert picture_settings.read(album.conn).policy is PicturePolicy.ALL
    album.conn.execute("UPDATE settings SET value = 'everything' WHERE key = 'pictures.policy'")
    assert picture_settings.read(album.conn).policy is PicturePolicy.ALL


# ---- the file itself


def test_a_missing_file_is_made_anew(tmp_path: Path) -> None:
    place = profile(tmp_path)
    prepare(place, NOW)
    place.pictures.unlink()
    prepare(place, NOW)
    with closing(pictures_file.open_pictures_reader(place.pictures)) as conn:
        assert pictures.totals(conn).contents == 0


@pytest.mark.parametrize("kind", ["text", "torn", "foreign", "other version"])
def test_a_file_that_cannot_be_used_is_set_aside(kind: str, tmp_path: Path) -> None:
    place = profile(tmp_path)
    prepare(place, NOW)
    before = place.database.read_bytes()
    if kind == "text":
        place.pictures.write_text("no database at all " * 100)
    elif kind == "torn":
        whole = place.pictures.read_bytes()
        place.pictures.write_bytes(b"\0" * 64 + whole[64:])
    else:
        with closing(sqlite3.connect(place.pictures)) as conn:
            conn.execute(f"PRAGMA {'application_id' if kind == 'foreign' else 'user_version'} = 99")
    with pytest.raises(StorageError) as refused:
        pictures_file.open_pictures_reader(place.pictures)
    assert refused.value.problem in (StorageProblem.FOREIGN, StorageProblem.DAMAGED)
    assert upkeep.check(place)
    assert pictures_file.prepare(place.pictures)
    assert place.pictures.with_name("pictures-set-aside.sqlite3").exists()
    assert upkeep.check(place) == []
    assert not pictures_file.prepare(place.pictures)
    assert place.database.read_bytes() == before


def test_the_check_finds_pictures_without_content(album: Album) -> None:
    album.fetched("k")
    album.pictures.execute("PRAGMA foreign_keys = OFF")
    album.pictures.execute("DELETE FROM data")
    assert upkeep.check(album.place) == ["1 pictures have lost their content."]


def test_a_reader_cannot_write_and_a_missing_file_is_told(tmp_path: Path) -> None:
    place = profile(tmp_path)
    prepare(place, NOW)
    with closing(pictures_file.open_pictures_reader(place.pictures)) as conn, pytest.raises(StorageError) as refused:
        pictures.note_blank(conn, "k", NOW)
    assert refused.value.problem is StorageProblem.READ_ONLY
    place.pictures.unlink()
    with pytest.raises(StorageError) as missing:
        pictures_file.open_pictures_reader(place.pictures)
    assert missing.value.problem is StorageProblem.MISSING


# ---- icons


def test_feeds_of_one_site_share_an_icon_which_stays_while_one_is_left(album: Album) -> None:
    one = album.feed("One", "https://user:secret@site.example/one.xml")
    album.feed("Two", "https://SITE.example/two.xml")
    album.feed("Elsewhere", "https://feeds.example/three.xml")
    album.feed("Welcome", "broadsheet:welcome")
    album.conn.execute("UPDATE feeds SET site_url = 'https://third.example/blog' WHERE url LIKE '%three.xml'")
    found = {each.key: each.site for each in picture_upkeep.wanted_icons(album.pictures, NOW)}
    assert found == {
        "icon:https://site.example": "https://site.example",
        "icon:https://third.example": "https://third.example",
    }
    album.fetched(*found)
    assert picture_upkeep.wanted_icons(album.pictures, NOW + DAY_S) == []
    assert len(picture_upkeep.wanted_icons(album.pictures, NOW + 31 * DAY_S)) == 2
    album.conn.execute("DELETE FROM feeds WHERE id = ? OR title = 'Elsewhere'", (one,))
    picture_upkeep.remove_orphans(album.pictures)
    assert set(pictures.facts(album.pictures, found)) == {"icon:https://site.example"}


def test_an_icon_that_failed_waits_like_a_picture(album: Album) -> None:
    album.feed("One", "https://site.example/feed")
    pictures.note_failure(album.pictures, "icon:https://site.example", PictureFailure("timeout", "", NOW + 60), NOW)
    assert picture_upkeep.wanted_icons(album.pictures, NOW) == []
    assert picture_upkeep.wanted_icons(album.pictures, NOW + 60)[0].attempts == 1
