"""Makes the gallery's library: the invented news of `gallery_news`, with drawn pictures, some of it read and saved."""

from __future__ import annotations

import hashlib
import io
import random
import sqlite3
import time
from contextlib import closing
from html import escape
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

from benchmarks.gallery_news import ARTICLES, FEEDS, SEARCHES
from digest.topics import STARTER_TOPICS
from feeds.picture_encoding import PictureTask, encode_picture
from feeds.story_tasks import GroupTask, group_arrived, read_terms
from storage import articles, feeds, folders, marks, pictures, pictures_file, searches, story_passes, topics
from storage.connection import open_writer
from storage.feed_types import FeedChecked
from storage.paths import Profile, profile
from storage.schema import prepare
from storage.types import ArticleDraft, PictureDraft

WIDTH, HEIGHT = 1280, 460
SKIES = (
    ((112, 134, 150), (214, 198, 164)),
    ((92, 102, 108), (186, 140, 92)),
    ((66, 88, 112), (158, 178, 190)),
    ((146, 122, 104), (222, 206, 178)),
    ((84, 112, 104), (188, 198, 168)),
)


def make(folder: Path) -> Profile:
    """Make the library in an empty folder, as of now."""
    now = int(time.time())
    place = profile(folder)
    prepare(place, now)
    with closing(open_writer(place.database)) as conn:
        for starter in STARTER_TOPICS[:6]:
            topics.add_topic(conn, starter.name, starter.color, starter.rule, now)
        inside = {name: folders.add_folder(conn, name).made_id for _, name in FEEDS}
        ids: dict[str, int] = {}
        for title, name in FEEDS:
            slug = title.lower().replace(" ", "-")
            site = f"https://{slug}.example"
            made = feeds.add_feed(conn, f"{site}/feed", title, site, inside[name], now)
            assert made.made_id is not None
            ids[title] = made.made_id
            feeds.record_check(conn, FeedChecked(made.made_id, now - 240, now + 1600))
        known: list[int] = []
        for feed, *rest in sorted(ARTICLES, key=lambda each: -each[3]):
            changes = articles.apply_drafts(conn, ids[feed], [_draft(feed, *rest, now=now)], now)  # type: ignore[arg-type]
            known += changes.new
        for name, query in SEARCHES:
            searches.add_search(conn, name, query)
        marks.mark_read(conn, known[: len(known) // 2 : 2], True, now)
        marks.mark_saved(conn, known[2::4], True, now)
        _group(conn, now)
        failing = FeedChecked(
            ids["Fusion Weekly"],
            now - 240,
            now + 1600,
            problem_kind="not_found",
            problem_detail="HTTP 404",
            http_status=404,
        )
        feeds.record_check(conn, failing)
        slow = FeedChecked(ids["Wire Asia"], now - 240, now + 1600, problem_kind="timeout", problem_detail="30 s")
        feeds.record_check(conn, slow)
    with closing(pictures_file.open_pictures_writer(place.pictures)) as conn:
        for number, (feed, title, *_, caption, _text) in enumerate(ARTICLES):
            if caption:
                outcome = encode_picture(PictureTask("", _drawn(number)))
                assert outcome.content is not None
                pictures.store(conn, _key(feed, title), outcome.content, now)
    return place


def _group(conn: sqlite3.Connection, now: int) -> None:
    """Find the stories, as the engine does behind a refresh."""
    since = now - story_passes.WINDOW_S
    waiting = story_passes.waiting(conn, since, 1000)
    packed = read_terms(waiting)
    story_passes.put_terms(conn, list(zip(waiting, packed, strict=True)))
    window = tuple(story_passes.window(conn, since))
    outcome = group_arrived(GroupTask(window, tuple(each.article_id for each in waiting)))
    story_passes.apply(conn, outcome.groups, outcome.alone)


def _draft(
    feed: str, title: str, author: str, hours: float, caption: str, paragraphs: tuple[str, ...], *, now: int
) -> ArticleDraft:
    key = _key(feed, title)
    text = "\n".join(paragraphs)
    figure = (
        f'<figure><img src="picture:{key}" alt=""><figcaption>{escape(caption)}</figcaption></figure>'
        if caption
        else ""
    )
    html = figure + "".join(f"<p>{escape(each)}</p>" for each in paragraphs)
    return ArticleDraft(
        guid=title,
        raw_hash=key,
        url=f"https://{feed.lower().replace(' ', '-')}.example/{key}",
        title=title,
        author=author or None,
        html=html,
        text=text,
        excerpt=paragraphs[0],
        # Front pages tell of longer articles than a gallery needs.
        words=5 * len(text.split()),
        language="en",
        published_at=now - int(hours * 3600),
        content_hash=key,
        picture_key=key if caption else None,
        pictures=(PictureDraft(key, f"https://pictures.example/{key}", caption, WIDTH, HEIGHT),) if caption else (),
    )


def _key(feed: str, title: str) -> str:
    return hashlib.blake2b(f"{feed} {title}".encode(), digest_size=8).hexdigest()


def _drawn(number: int) -> bytes:
    """A landscape in the colours of an early evening: a sky, three ranges of hills, a light."""
    dice = random.Random(number)
    above, below = SKIES[number % len(SKIES)]
    picture = Image.new("RGB", (WIDTH, HEIGHT))
    draw = ImageDraw.Draw(picture)
    for y in range(HEIGHT):
        share = y / HEIGHT
        draw.line((0, y, WIDTH, y), tuple(round(a + (b - a) * share) for a, b in zip(above, below, strict=True)))
    x, y = dice.randrange(WIDTH), dice.randrange(HEIGHT // 3)
    draw.ellipse((x - 34, y - 34, x + 34, y + 34), (244, 232, 206))
    for distance in range(3):
        level = HEIGHT * (0.55 + 0.14 * distance)
        line = [(0, HEIGHT)]
        for step in range(0, WIDTH + 80, 80):
            level += dice.randrange(-26, 27)
            line.append((step, round(level)))
        line.append((WIDTH, HEIGHT))
        shade = tuple(round(part * (0.62 - 0.14 * distance)) for part in below)
        draw.polygon(line, shade)
    packed = io.BytesIO()
    picture.filter(ImageFilter.GaussianBlur(1.5)).save(packed, "PNG")
    return packed.getvalue()
