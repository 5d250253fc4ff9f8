"""A prepared library as a newcomer has it after some days: folders, feeds, topics, a search, articles read and unread.

Made through storage's own functions, in a folder of its own.
"""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass, field
from pathlib import Path

from storage import folders, marks, searches, topics
from storage.articles import apply_drafts
from storage.connection import open_writer
from storage.feed_types import FeedChecked
from storage.feeds import add_feed, library, record_check
from storage.paths import Profile, profile
from storage.schema import prepare
from storage.types import ArticleDraft, Library

WORDS = "Two ministries have been asked to draw up a list of sanctions that could be lifted in stages. "


def draft(guid: str, title: str, published_at: int, text: str = WORDS) -> ArticleDraft:
    body = text * 12
    return ArticleDraft(
        guid=guid,
        raw_hash=f"raw {guid} {hash(body)}",
        url=f"https://wire.example/{guid}",
        title=title,
        author="Ana Marsh",
        html=f"<p>{body}</p>" * 3,
        text="\n".join([body] * 3),
        excerpt=text.strip(),
        words=len(body.split()) * 3,
        language="en",
        published_at=published_at,
        content_hash=f"content {guid} {hash(body)}",
    )


@dataclass(slots=True)
class WindowLibrary:
    """A library on disk and the ids of what is in it, by name."""

    profile: Profile
    conn: sqlite3.Connection
    now: int
    feeds: dict[str, int] = field(default_factory=dict)
    folders: dict[str, int] = field(default_factory=dict)
    topics: dict[str, int] = field(default_factory=dict)
    searches: dict[str, int] = field(default_factory=dict)
    articles: dict[str, int] = field(default_factory=dict)

    def add_feed(self, title: str, folder: str | None = None) -> int:
        folder_id = self.folders[folder] if folder is not None else None
        slug = title.lower().replace(" ", "-")
        made = add_feed(
            self.conn, f"https://{slug}.example/feed", title, f"https://{slug}.example", folder_id, self.now
        )
        assert made.made_id is not None
        self.feeds[title] = made.made_id
        return made.made_id

    def add_article(self, feed: str, title: str, age_s: int = 3600, text: str = WORDS) -> int:
        guid = f"{feed}-{title}".lower().replace(" ", "-")
        changes = apply_drafts(self.conn, self.feeds[feed], [draft(guid, title, self.now - age_s, text)], self.now)
        (self.articles[title],) = changes.new or changes.changed
        return self.articles[title]

    def fail(self, feed: str, kind: str = "timeout") -> None:
        checked = FeedChecked(
            self.feeds[feed], self.now, self.now + 1800, problem_kind=kind, problem_detail="no answer"
        )
        record_check(self.conn, checked)

    def read(self) -> Library:
        return library(self.conn, self.now - 86_400)

    def state(self, title: str) -> tuple[int, int]:
        """Whether an article is read and saved, as it is stored now."""
        row = self.conn.execute(
            "SELECT is_read, is_saved FROM states WHERE article_id = ?", (self.articles[title],)
        ).fetchone()
        return (row[0], row[1])

    def close(self) -> None:
        self.conn.close()


def make_library(folder: Path) -> WindowLibrary:
    """Two folders, four feeds, two topics, a saved search, eight articles of which one is read and one saved."""
    now = int(time.time())
    place = profile(folder)
    prepare(place, now)
    made = WindowLibrary(place, open_writer(place.database), now)
    for name in ("World", "Business"):
        row = folders.add_folder(made.conn, name)
        assert row.made_id is not None
        made.folders[name] = row.made_id
    for title, inside in (
        ("Northern Wire", "World"),
        ("The Harbour Post", "World"),
        ("Metals Daily", "Business"),
        ("Loose Ends", None),
    ):
        made.add_feed(title, inside)
    for name, color, rule in (("Sanctions", "#d55e00", None), ("Rare earths", "#0072b2", '"rare earth"')):
        topic = topics.add_topic(made.conn, name, color, rule, now)
        assert topic.made_id is not None
        made.topics[name] = topic.made_id
    search = searches.add_search(made.conn, "Price cap", '"price cap"')
    assert search.made_id is not None
    made.searches["Price cap"] = search.made_id
    for number, (feed, title) in enumerate(
        (
            ("Northern Wire", "Capital weighs easing of metals sanctions"),
            ("Metals Daily", "What a thaw would mean for supply"),
            ("The Harbour Post", "Treasury extends shipping licence"),
            ("Northern Wire", "Parliament debates a register"),
            ("The Harbour Post", "Insurers ask for clarity"),
            ("Metals Daily", "Smelter restarts after review"),
            ("Loose Ends", "A note on lighthouses"),
            ("Loose Ends", "A note on kites"),
        )
    ):
        made.add_article(feed, title, age_s=600 * (number + 1))
    marks.mark_read(made.conn, [made.articles["A note on kites"]], True, now)
    marks.mark_saved(made.conn, [made.articles["A note on lighthouses"]], True, now)
    return made
