"""What is shown of articles whose ids are known: rows of a list, the body of one. Which ids is `storage.lists`."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from storage import attachments, full_texts, stories
from storage.completeness import is_whole
from storage.errors import wrap_errors
from storage.full_texts import FIRST_POSITION
from storage.plaintext import plain_text
from storage.query import parse, terms
from storage.snippets import find_marks, snippet
from storage.topic_rules import because, matches_stored
from storage.types import (
    SAVED_PAGES_FEED_ID,
    ArticleBody,
    ArticleRow,
    BodyKind,
    Origin,
    PictureDraft,
    TopicMark,
)

_ARTICLES = (
    "SELECT a.id, a.title, a.url, a.author, a.published_at, a.sort_at, s.is_read, s.is_saved, a.words, a.language,"
    " a.picture_key, a.excerpt, a.source_title,"
    " EXISTS (SELECT 1 FROM bodies WHERE article_id = a.id AND kind = 'full'),"
    " (SELECT outcome FROM full_texts WHERE article_id = a.id)"
    " FROM json_each(?) AS wanted JOIN articles AS a ON a.id = wanted.value"
    " JOIN states AS s ON s.article_id = a.id"
)

# The feed an article came by first, of those still subscribed to.
_FEEDS = (
    "SELECT e.article_id, f.id, coalesce(f.own_title, f.title, f.url) FROM json_each(?) AS wanted"
    " JOIN entries AS e ON e.article_id = wanted.value JOIN feeds AS f ON f.id = e.feed_id"
    " WHERE f.unsubscribed_at IS NULL ORDER BY f.id DESC"
)

_TOPICS = (
    "SELECT m.article_id, t.id, t.name, t.color, m.origin FROM json_each(?) AS wanted"
    " JOIN article_topics AS m ON m.article_id = wanted.value JOIN topics AS t ON t.id = m.topic_id"
    " WHERE m.origin <> 'removed' ORDER BY t.position, t.id"
)

_NOTES = (
    "SELECT wanted.value, (SELECT count(*) FROM notes WHERE article_id = wanted.value AND highlight_id IS NULL)"
    " + (SELECT count(*) FROM highlights WHERE article_id = wanted.value) FROM json_each(?) AS wanted"
)

# Of both texts: with each, whether it is of the full one.
_PICTURES = (
    f"SELECT p.article_id, p.position >= {FIRST_POSITION}, p.key FROM json_each(?) AS wanted"
    " JOIN article_pictures AS p ON p.article_id = wanted.value ORDER BY p.article_id, p.position"
)

_BODIES = (
    "SELECT b.article_id, b.html FROM json_each(?) AS wanted JOIN bodies AS b ON b.article_id = wanted.value"
    " ORDER BY b.kind = 'full'"
)


def rows(conn: sqlite3.Connection, ids: Sequence[int], query: str = "") -> dict[int, ArticleRow]:
    """Rows of articles by id; ids that are gone are missing. With a query the match is shown in its sentence.

    Reads no bodies without a query. Keep `ids` to what a list shows: some hundreds.
    """
    wanted = json.dumps(list(ids))
    searched = terms(parse(query, typing=True)) if query.strip() else ()
    with wrap_errors():
        articles = conn.execute(_ARTICLES, (wanted,)).fetchall()
        feeds = {row[0]: (row[1], row[2]) for row in conn.execute(_FEEDS, (wanted,))}
        topics: dict[int, list[TopicMark]] = {}
        for article_id, topic_id, name, color, origin in conn.execute(_TOPICS, (wanted,)):
            topics.setdefault(article_id, []).append(TopicMark(topic_id, name, color, Origin(origin)))
        pictures: dict[tuple[int, bool], list[str]] = {}
        for article_id, is_of_full, key in conn.execute(_PICTURES, (wanted,)):
            pictures.setdefault((article_id, bool(is_of_full)), []).append(key)
        notes = dict(conn.execute(_NOTES, (wanted,)).fetchall())
        bodies = dict(conn.execute(_BODIES, (wanted,)).fetchall()) if searched else {}
    marks_of_stories = stories.marks(conn, ids)
    found: dict[int, ArticleRow] = {}
    for (
        article_id,
        title,
        url,
        author,
        published_at,
        sort_at,
        is_read,
        is_saved,
        words,
        language,
        picture_key,
        excerpt,
        source_title,
        is_full,
        outcome,
    ) in articles:
        feed_id, feed_title = feeds.get(article_id, (SAVED_PAGES_FEED_ID, source_title or ""))
        shown = excerpt
        marks: tuple[tuple[int, int], ...] = ()
        if searched:
            shown, marks = snippet(plain_text(bodies.get(article_id, "")), searched)
            if not marks:
                shown = excerpt
        found[article_id] = ArticleRow(
            id=article_id,
            title=title,
            url=url,
            author=author,
            feed_id=feed_id,
            feed_title=feed_title,
            published_at=published_at,
            sort_at=sort_at,
            is_read=bool(is_read),
            is_saved=bool(is_saved),
            words=words,
            language=language,
            picture_key=picture_key,
            topics=tuple(topics.get(article_id, ())),
            excerpt=excerpt,
            snippet=shown,
            marks=marks,
            title_marks=find_marks(title, searched, is_title=True) if searched else (),
            notes=notes.get(article_id, 0),
            story=marks_of_stories.get(article_id),
            whole_pictures=tuple(pictures.get((article_id, bool(is_full)), ()))
            if is_whole(is_full=bool(is_full), outcome=outcome, words=words, url=url)
            else None,
        )
    return found


def dates(conn: sqlite3.Connection, ids: Collection[int]) -> dict[int, int]:
    """The `sort_at` of articles; those that are gone are missing."""
    with wrap_errors():
        found = conn.execute(
            "SELECT s.article_id, s.sort_at FROM json_each(?) AS w JOIN states AS s ON s.article_id = w.value",
            (json.dumps(list(ids)),),
        )
        return dict(found.fetchall())


def unread_of(conn: sqlite3.Connection, groups: Mapping[int, Sequence[int]]) -> dict[int, int]:
    """How many articles of each group are unread, by the group's key."""
    with wrap_errors():
        found = {
            row[0]
            for row in conn.execute(
                "SELECT s.article_id FROM json_each(?) AS wanted JOIN states AS s ON s.article_id = wanted.value"
                " WHERE s.is_read = 0 AND s.is_hidden = 0",
                (json.dumps([each for group in groups.values() for each in group]),),
            )
        }
    return {key: sum(each in found for each in group) for key, group in groups.items()}


def _with_reasons(conn: sqlite3.Connection, row: ArticleRow) -> ArticleRow:
    """The row with the words for which rules gave its topics, or for which those tagged by themselves."""
    given = [mark.topic_id for mark in row.topics if mark.origin is Origin.RULE]
    if not given:
        return row
    with wrap_errors():
        rules = dict(
            conn.execute(
                "SELECT id, rule FROM topics WHERE rule IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
                (json.dumps(given),),
            ).fetchall()
        )
        html = conn.execute(
            "SELECT html FROM bodies WHERE article_id = ? ORDER BY kind = 'full' DESC LIMIT 1", (row.id,)
        ).fetchone()
        suggested = dict(
            conn.execute("SELECT topic_id, because FROM suggestions WHERE article_id = ?", (row.id,)).fetchall()
        )
    text = plain_text(html[0]) if html else ""

    def with_reason(mark: TopicMark) -> TopicMark:
        rule = rules.get(mark.topic_id)
        if mark.origin is not Origin.RULE:
            return mark
        # Nothing is suggested where a rule gave the topic; but a rule may have been written since.
        if mark.topic_id in suggested and not (rule and matches_stored(conn, rule, row.id)):
            return replace(mark, because=tuple(json.loads(suggested[mark.topic_id])), is_learnt=True)
        return replace(mark, because=because(rule, row.title, text)) if rule else mark

    return replace(row, topics=tuple(with_reason(mark) for mark in row.topics))


def body(conn: sqlite3.Connection, article_id: int, wanted: BodyKind = BodyKind.FULL) -> ArticleBody | None:
    """What the article view shows: the version wanted where it is stored, else the other. None: no such article."""
    row = rows(conn, [article_id]).get(article_id)
    if row is None:
        return None
    with wrap_errors():
        kind, html = conn.execute(
            "SELECT kind, html FROM bodies WHERE article_id = ? ORDER BY kind = ? DESC LIMIT 1",
            (article_id, wanted.value),
        ).fetchone() or (BodyKind.FEED.value, "")
        versions = [row[0] for row in conn.execute("SELECT kind FROM bodies WHERE article_id = ?", (article_id,))]
        outcome = full_texts.outcome(conn, article_id)
        pictures = conn.execute(
            "SELECT key, url, alt, width, height FROM article_pictures WHERE article_id = ? ORDER BY position",
            (article_id,),
        ).fetchall()
    drafts = tuple(PictureDraft(*each) for each in pictures)
    return ArticleBody(
        _with_reasons(conn, row),
        BodyKind(kind),
        html,
        drafts,
        attachments.enclosures(conn, article_id),
        frozenset(BodyKind(each) for each in versions),
        outcome.value if outcome is not None else None,
    )
