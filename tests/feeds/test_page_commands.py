"""The commands on pages as scripts use them: a file's article without a network, cleaned markup, one full text."""

from __future__ import annotations

from pathlib import Path

import pytest

from feeds.extract import extract
from tests.commands import run_command
from tests.feeds.server import FeedServer
from tests.feeds.test_full_texts import SENTENCES, feed, page


def test_a_files_article_is_printed_and_nothing_stored(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(page("Quay opens"))
    profile = tmp_path / "profile"
    done = run_command(profile, "extract", str(file), "--url", "https://quay.example/a", "--json")
    assert done.status == 0, done.stderr
    found = done.json
    assert set(found) == {"title", "author", "published_at", "language", "picture", "html", "text", "seconds"}
    assert found["title"] == "Quay opens"
    assert found["language"] == "en"
    assert found["picture"] == "https://quay.example/quay.jpg"
    assert all(sentence in found["text"] for sentence in SENTENCES)
    assert "All rights reserved" not in found["text"]
    assert not profile.exists()


def test_what_is_no_page_is_said_in_a_sentence(tmp_path: Path) -> None:
    empty = tmp_path / "empty.html"
    empty.write_text("<html><body><p>Nothing.</p></body></html>")
    assert run_command(tmp_path, "extract", str(empty), "--json").status == 1
    assert run_command(tmp_path, "extract", str(tmp_path / "missing.html")).status == 2


def test_markup_is_cleaned(tmp_path: Path) -> None:
    file = tmp_path / "entry.html"
    file.write_text("<p onclick='x()'>Go <a href='/b'>there</a><script>x()</script></p>")
    done = run_command(tmp_path, "clean", str(file), "--base", "https://a.example/")
    assert done.stdout == '<p>Go <a href="https://a.example/b">there</a></p>\n'


def test_an_articles_full_text_is_fetched(tmp_path: Path, feed_server: FeedServer) -> None:
    feed_server.serve("/a", page("Quay /a"))
    feed_server.serve("/feed", feed(feed_server, ("/a", "A lead alone.")))
    place = tmp_path / "profile"
    assert run_command(place, "add", feed_server.url("/feed")).status == 0
    assert run_command(place, "refresh", "--no-full-texts", "--no-pictures").status == 0
    assert run_command(place, "list", "--json").json[0]["words"] < 10
    done = run_command(place, "full", "1", "--json")
    assert done.status == 0, done.stderr
    assert done.json["stored"] == 1
    assert SENTENCES[-1] in run_command(place, "show", "1", "--text").stdout
    assert run_command(place, "full", "99").status == 2


def test_a_feed_that_brings_a_page_kept_before_joins_it(tmp_path: Path, feed_server: FeedServer) -> None:
    feed_server.serve("/a", page("Quay /a"))
    feed_server.serve("/feed", feed(feed_server, ("/a?utm_source=feed", "A lead alone."), ("/b", "Another lead.")))
    place = tmp_path / "profile"
    assert run_command(place, "keep", feed_server.url("/a"), "--topic", "Ports").status == 0
    asked = len(feed_server.asked("/a"))
    assert run_command(place, "add", feed_server.url("/feed")).status == 0
    assert run_command(place, "refresh", "--no-pictures").status == 0
    listed = {each["id"]: each for each in run_command(place, "list", "--json").json}
    assert len(listed) == 2
    assert (listed[1]["feed"]["title"], listed[1]["topics"], listed[1]["saved"]) == ("Teasers", ["Ports"], True)
    assert SENTENCES[-1] in run_command(place, "show", "1", "--text").stdout
    assert len(feed_server.asked("/a")) == asked


@pytest.mark.parametrize(
    ("hint", "stands_first"),
    [
        ("Pilots of three ports had met in secret for weeks before the order was signed.", True),
        (SENTENCES[0], False),
        ("Read more", False),
        ("Port; quay; dredgers; pilots; timber; freight; harbour; breakwater", False),
    ],
)
def test_a_lead_that_the_page_lacks_stands_before_it(hint: str, *, stands_first: bool) -> None:
    found = extract(page("Quay opens").decode(), "https://quay.example/a", hint)
    assert found.prose.startswith(hint) is (stands_first or hint == SENTENCES[0])
    assert found.prose.count(SENTENCES[0]) == 1
