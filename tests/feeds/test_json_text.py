"""JSON that names half a character, as of an emoji cut in two: feeds, lists and pages lose that character only."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from feeds.extract import extract
from feeds.imports.recognise import read_import
from feeds.json_text import read_json
from tests.feeds.forms import read

PARAGRAPH = "<p>The smelter, which stood idle for a year, is to be fired again in spring, the ministry said.</p>"


def test_halves_alone_become_the_mark_for_what_is_missing_and_pairs_stay() -> None:
    text = r'{"cut \ud83d": ["\udc00 a \ud83d\ude00", "\\ud83d", 1.5, true, null, "\u00e9"]}'
    assert read_json(text) == {"cut \ufffd": ["\ufffd a \U0001f600", "\\ud83d", 1.5, True, None, "é"]}
    assert read_json('"line\nbreak \\ud83d"', strict=False) == "line\nbreak \ufffd"
    with pytest.raises(ValueError, match="Expecting"):
        read_json(r'"\ud83d" x'.replace('"', "", 1))


@pytest.mark.parametrize("cut", [0, 20])
def test_a_feed_is_read_whole_or_cut_short(cut: int) -> None:
    items = [
        {
            "id": f"{at}\ud83d",
            "title": f"Ore {at} \ud83d",
            "content_html": "<p>dear \ud83d</p>",
            "authors": [{"name": "\ud83d A"}],
        }
        for at in range(3)
    ]
    document = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Press \udc00", "items": items})
    feed = read(document[: len(document) - cut], "application/feed+json")
    assert (feed.title, len(feed.entries)) == ("Press \ufffd", 3 if not cut else 2)
    entry = feed.entries[0]
    assert (entry.guid, entry.title, entry.author) == ("0\ufffd", "Ore 0 \ufffd", "\ufffd A")
    assert entry.html == "<p>dear \ufffd</p>"


def test_an_export_of_another_reader_keeps_the_story(tmp_path: Path) -> None:
    item = {
        "title": "Cut \ud83d",
        "published": 1700000000,
        "canonical": [{"href": "https://press.example/1"}],
        "origin": {"streamId": "feed/https://press.example/feed", "title": "Press \ud83d"},
        "summary": {"content": "<p>dear \ud83d</p>"},
        "categories": ["user/1/label/Ore \ud83d"],
    }
    path = tmp_path / "starred.json"
    path.write_text(json.dumps({"id": "user/1/state/com.google/starred", "items": [item]}))
    library = read_import(path)
    assert [(each.title, each.tags) for each in library.stories] == [("Cut \ufffd", ("Ore \ufffd",))]


def test_a_page_whose_linked_data_is_cut_is_an_article() -> None:
    linked = json.dumps({"@type": "NewsArticle", "headline": "Smelter \ud83d", "author": {"name": "A. Zhao \ud83d"}})
    page = (
        f'<html><head><title>Smelter</title><script type="application/ld+json">{linked}</script></head>'
        f"<body><article><h1>Smelter</h1>{PARAGRAPH * 6}</article></body></html>"
    )
    found = extract(page, "https://press.example/a")
    assert found.draft.author == "A. Zhao \ufffd"
