"""The starter feeds that ship with the program: readable, sorted by subject, every address a known one."""

from __future__ import annotations

import json
from pathlib import Path

from feeds.subscriptions import starters


def test_every_starter_feed_stands_under_a_subject_once() -> None:
    feeds = starters()
    assert 50 <= len(feeds) <= 75
    assert len({feed.url for feed in feeds}) == len(feeds)
    assert all(feed.folder and "/" not in feed.folder and feed.title and feed.site_url for feed in feeds)
    assert {"World", "Business", "Energy", "Technology", "Science"} <= {feed.folder for feed in feeds}


def test_every_address_is_of_the_list_they_were_chosen_from(corpora: Path) -> None:
    known = {url for each in json.loads((corpora / "kite_feeds.json").read_text()).values() for url in each["feeds"]}
    assert {feed.url for feed in starters()} <= known
