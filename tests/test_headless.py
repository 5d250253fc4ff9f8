"""The headless commands as scripts use them, against a real loopback server; a few in a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import Ran, run_command
from tests.feeds.mail_server import Inbox, MailServer
from tests.feeds.server import FeedServer

ROOT = Path(__file__).resolve().parent.parent

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Northern Wire</title>
<link>http://127.0.0.1/</link>{items}</channel></rss>"""

ITEM = """<item><title>{title}</title><link>https://wire.example/{guid}</link><guid isPermaLink="false">{guid}</guid>
<pubDate>Mon, 02 Nov 2026 0{hour}:00:00 GMT</pubDate><description>&lt;p&gt;{text}&lt;/p&gt;</description>
<category>Shipping</category>
<enclosure url="https://wire.example/{guid}.mp3" length="2048" type="audio/mpeg"/></item>"""


def rss(*items: tuple[str, str, str]) -> bytes:
    rendered = (ITEM.format(guid=guid, title=title, text=text, hour=n) for n, (guid, title, text) in enumerate(items))
    return RSS.format(items="".join(rendered)).encode()


FEED = rss(
    ("a", "Capital weighs easing", "Ministers discussed an easing of sanctions, and named rare earth metals once."),
    ("b", "Committee meets", "The committee sanctioned the plan, the best on earth."),
    ("c", "Ferry timetable", "The ferry leaves at nine from the new pier."),
)


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    def call(*words: str, profile: Path = tmp_path / "profile") -> Ran:
        return run_command(profile, *words)

    return call


def run_apart(profile: Path, *words: str) -> Ran:
    """Run the program in its own process, without a display, where a warning is an error."""
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(ROOT / "main.py"), "--profile", str(profile), *words],
        capture_output=True,
        timeout=60,
        env=environment,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr.decode())


def test_in_a_process_of_its_own(tmp_path: Path, feed_server: FeedServer) -> None:
    feed_server.serve("/feed.xml", FEED, content_type="application/rss+xml")
    place = tmp_path / "profile"
    added = run_apart(place, "add", feed_server.url("/feed.xml"), "--json")
    assert (added.status, added.json["title"], added.stderr) == (0, "Northern Wire", "")
    refreshed = run_apart(place, "refresh", "--json")
    assert (refreshed.status, refreshed.json["new"]) == (0, 3)
    found = run_apart(place, "search", "--json", "--", "-ferry", "earth*")
    assert (found.status, len(found.json), found.stderr) == (0, 2, "")
    wrong = run_apart(place, "topic", "add", "\udcff")
    assert (wrong.status, wrong.output, wrong.stderr.count("\n")) == (2, b"", 1)


def test_subscribe_fetch_tag_and_find(run: Run, feed_server: FeedServer) -> None:
    feed_server.serve("/feed.xml", FEED, content_type="application/rss+xml")
    added = run("add", feed_server.url("/feed.xml"), "--folder", "World/North", "--json")
    assert added.status == 0, added.stderr
    assert added.json["title"] == "Northern Wire"
    (feed,) = run("feeds", "--json").json
    assert (feed["folder"], feed["articles"], feed["unread"], feed["error"]) == ("World/North", 0, 0, None)
    run("topic", "add", "Sanctions", "--rule", "sanctions")
    run("topic", "add", "Rare earths", "--rule", '"rare earth*"')

    first = run("refresh", "--json")
    assert first.status == 0, first.stderr
    assert {key: first.json[key] for key in ("feeds", "new", "changed", "not_modified", "failed")} == {
        "feeds": 1,
        "new": 3,
        "changed": 0,
        "not_modified": 0,
        "failed": 0,
    }
    assert isinstance(first.json["seconds"], float)
    assert run("refresh", "--json").json["not_modified"] == 1

    feed_server.close()
    listed = run("list", "--json").json
    assert [each["title"] for each in listed] == ["Ferry timetable", "Committee meets", "Capital weighs easing"]
    by_title = {each["title"]: each for each in listed}
    assert sorted(by_title["Capital weighs easing"]["topics"]) == ["Rare earths", "Sanctions"]
    assert by_title["Committee meets"]["topics"] == []
    assert by_title["Capital weighs easing"]["feed"] == {"id": feed["id"], "title": "Northern Wire"}
    assert by_title["Capital weighs easing"]["published_at"] == 1793577600

    ferry = str(by_title["Ferry timetable"]["id"])
    assert run("tag", ferry, "energy", "Harbours", "--json").json[0]["topics"] == ["energy", "Harbours"]
    assert run("tag", ferry, "ENERGY", "--json").json[0]["topics"] == ["energy", "Harbours"]
    assert [each["title"] for each in run("search", 'topic:"rare earths"', "--json").json] == ["Capital weighs easing"]
    assert [each["title"] for each in run("list", "--topic", "harbours", "--json").json] == ["Ferry timetable"]
    assert run("untag", ferry, "Energy", "--json").json[0]["topics"] == ["Harbours"]

    assert run("save", ferry).status == 0
    assert run("read", ferry).status == 0
    assert [each["id"] for each in run("list", "--saved", "--json").json] == [int(ferry)]
    assert int(ferry) not in [each["id"] for each in run("list", "--unread", "--json").json]
    assert run("unread", ferry).status == 0
    shown = run("show", ferry, "--json").json
    assert "new pier" in shown["text"]
    assert "<p>" in shown["html"]
    assert shown["categories"] == ["Shipping"]
    assert [(each["media_type"], each["size_bytes"]) for each in shown["enclosures"]] == [("audio/mpeg", 2048)]
    assert run("show", ferry, "--text").stdout.strip() == "The ferry leaves at nine from the new pier."
    topics = {each["name"]: each for each in run("topics", "--json").json}
    assert topics["Rare earths"]["rule"] == '"rare earth*"'
    assert (topics["Harbours"]["articles"], topics["Harbours"]["unread"]) == (1, 1)
    assert run("check").status == 0


def test_a_query_that_begins_with_a_minus_follows_two(run: Run, feed_server: FeedServer) -> None:
    feed_server.serve("/feed.xml", FEED, content_type="application/rss+xml")
    run("add", feed_server.url("/feed.xml"))
    run("refresh")
    found = run("search", "--sort", "date", "--json", "--", "-ferry", "earth*")
    assert sorted(each["title"] for each in found.json) == ["Capital weighs easing", "Committee meets"]
    assert [each["title"] for each in run("search", "earth*", "--limit", "1", "--json").json]


def test_some_feeds_failing_is_done_in_part(run: Run, feed_server: FeedServer, tmp_path: Path) -> None:
    feed_server.serve("/good.xml", FEED, content_type="application/rss+xml")
    opml = tmp_path / "in.opml"
    opml.write_text(
        f"""<opml version="2.0"><body><outline text="World">
        <outline type="rss" text="Good" xmlUrl="{feed_server.url("/good.xml")}"/>
        <outline type="rss" text="Gone" xmlUrl="{feed_server.url("/missing.xml")}"/></outline></body></opml>"""
    )
    assert run("import", str(opml), "--json").json == {"added": 2, "known": 0, "skipped": []}
    assert run("import", str(opml), "--json").json == {"added": 0, "known": 2, "skipped": []}
    refreshed = run("refresh", "--json")
    assert refreshed.status == 1
    assert (refreshed.json["new"], refreshed.json["failed"]) == (3, 1)
    feeds = {each["title"]: each for each in run("feeds", "--json").json}
    assert feeds["Gone"]["error"]["kind"] == "not_found"
    assert feeds["Gone"]["error"]["message"]
    assert isinstance(feeds["Gone"]["error"]["since"], int)
    assert feeds["Northern Wire"]["error"] is None
    exported = tmp_path / "out.opml"
    assert run("export", str(exported)).status == 0
    again = run("import", str(exported), "--json", profile=tmp_path / "other")
    assert again.json["added"] == 2
    assert {each["folder"] for each in run("feeds", "--json", profile=tmp_path / "other").json} == {"World"}


def test_due_feeds_only(run: Run, feed_server: FeedServer) -> None:
    feed_server.serve("/feed.xml", FEED, content_type="application/rss+xml")
    run("add", feed_server.url("/feed.xml"))
    assert run("refresh", "--due", "--json").json["feeds"] == 1
    assert run("refresh", "--due", "--json").json["feeds"] == 0


def test_a_page_is_kept_by_itself(run: Run, tmp_path: Path) -> None:
    paragraphs = "".join(
        f"<p>The harbour authority said on {day} that the {part} of the pier would open before the winter storms.</p>"
        for day, part in (("Monday", "first third"), ("Tuesday", "long arm"), ("Friday", "head"), ("Sunday", "light"))
    )
    page = tmp_path / "page.html"
    page.write_text(
        f"<html><head><title>Second pier</title></head><body><nav><a href='/'>Home</a></nav><article>"
        f"<h1>Second pier to open</h1>{paragraphs}</article><footer>All rights reserved</footer></body></html>"
    )
    kept = run("keep", str(page), "--topic", "Harbours", "--json")
    assert kept.status == 0, kept.stderr
    assert kept.json["topics"] == ["Harbours"]
    assert kept.json["feed"]["title"] == "Saved pages"
    assert run("keep", str(page), "--json").json["id"] == kept.json["id"]
    text = run("show", str(kept.json["id"]), "--text").stdout
    assert "winter storms" in text
    assert "All rights reserved" not in text
    assert len(run("list", "--feed", "0", "--json").json) == 1


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("show", "99"), 2),
        (("tag", "99", "Energy"), 2),
        (("tag", "Energy"), 2),
        (("list", "--topic", "nothing"), 2),
        (("list", "--feed", "7"), 2),
        (("show", "first"), 2),
        (("list", "--limit", "all"), 2),
        (("topic", "add", "\udcff"), 2),
        (("refresh", "--feed", "7"), 2),
        (("import", "missing.opml"), 2),
        (("add", "javascript:alert(1)"), 2),
        (("keep", "missing.html"), 2),
        (("fly",), 2),
    ],
)
def test_wrong_use_is_one_sentence(run: Run, words: tuple[str, ...], status: int) -> None:
    ran = run(*words)
    assert ran.status == status, ran.stderr
    assert ran.stdout == ""
    assert len(ran.stderr.strip().splitlines()) == 1, ran.stderr


def test_a_file_that_is_no_library_is_refused_untouched(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    database = profile / "broadsheet.sqlite3"
    database.write_bytes(b"not a database at all" * 100)
    before = database.read_bytes()
    ran = run("list", "--json")
    assert ran.status == 3
    assert ran.stdout == ""
    assert database.read_bytes() == before


def test_without_a_display_the_window_says_so(tmp_path: Path) -> None:
    ran = run_apart(tmp_path / "profile")
    assert ran.status == 2
    assert "no display" in ran.stderr
    assert "refresh" in ran.stderr


def test_rules_topics_and_bundles(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    paragraphs = "".join(
        f"<p>{who} look for new sources of rare-earth metals, which go into magnets. None is near, they said in {year},"
        " for a mine takes ten years to open and a smelter takes five.</p>"
        for who, year in (("Makers of motors", 2024), ("Ministries", 2025), ("Mills", 2026), ("Traders", 2027))
    )
    page.write_text(
        f"<html><head><title>Magnets</title></head><body><article><h1>Magnets</h1>{paragraphs}</article></body></html>",
        "utf-8",
    )
    kept = run("keep", str(page))
    assert kept.status == 0, kept.stderr
    run("topic", "add", "Rare earths")
    ruled = run("topic", "rule", "rare EARTHS", '"rare earths"', "--apply", "--json")
    assert (ruled.json["rule"], ruled.json["matches"], ruled.json["tagged"]) == ('"rare earths"', 1, 1)
    refused = run("topic", "rule", "Rare earths", "is:unread")
    assert refused.status == 2
    assert "is:" in refused.stderr
    assert run("topic", "rule", "None such").status == 2
    run("topic", "add", "Magnets", "--rule", "magnets")
    merged = run("topic", "merge", "Magnets", "Rare earths", "--json")
    assert merged.json["rule"] == 'magnets OR "rare earths"'
    assert [each["name"] for each in run("topics", "--json").json] == ["Rare earths"]
    file = tmp_path / "bundle.json"
    assert run("bundle", "export", str(file)).status == 0
    brought = run("bundle", "import", str(file), "--json", profile=tmp_path / "other")
    assert (brought.json["topics"], brought.json["left_out"]) == (1, [])
    assert run("topics", "--json", profile=tmp_path / "other").json[0]["rule"] == 'magnets OR "rare earths"'
    assert run("bundle", "import", str(page)).status == 2


def test_mail_is_set_shown_and_tried(run: Run) -> None:
    with MailServer(inbox := Inbox()):
        given = ("--host", "127.0.0.1", "--port", str(inbox.port), "--security", "none")
        shown = run("mail", *given, "--from", "a@home.example", "--to", "b@home.example", "--test", "--json")
        assert shown.status == 0, shown.stderr
        assert shown.json == {
            "host": "127.0.0.1",
            "port": inbox.port,
            "security": "none",
            "user": "",
            "password": False,
            "from": "a@home.example",
            "to": "b@home.example",
        }
        assert len(inbox.letters) == 1
        inbox.refuses = True
        refused = run("mail", "--test")
    assert refused.status == 1
    assert "did not take the letter" in refused.stderr
    assert run("mail", "--to", "nobody").status == 2


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors and devices as POSIX has them")
def test_what_is_printed_for_nobody_or_onto_a_full_disk(tmp_path: Path) -> None:
    assert run_command(tmp_path / "profile", "topics", "--profile", "").status == 2
    command = [sys.executable, "main.py", "topics", "--json", "--profile", str(tmp_path)]
    closing = ["sh", "-c", 'exec "$@" >&-', "sh", *command]
    closed = subprocess.run(closing, cwd=ROOT, stderr=subprocess.PIPE, text=True, check=False)
    assert (closed.returncode, closed.stderr) == (0, "")
    if Path("/dev/full").exists():
        with Path("/dev/full").open("w", encoding="utf-8") as full:
            ran = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
        assert ran.returncode == 1
        assert ran.stderr == "broadsheet: What the command prints could not be written: No space left on device.\n"
