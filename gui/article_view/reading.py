"""What the pane's read job does: a plain function on a reader's connection, run off the GUI thread. No SQL."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from sqlite3 import Connection

from gui.article_view.enclosures import with_enclosures
from gui.article_view.hyphens import hyphenated
from storage import lists, notes, places, stories, suggestions, topics
from storage.note_types import Annotations
from storage.places import KeptPlace
from storage.story_types import Telling
from storage.suggestions import Suggestion
from storage.types import ArticleBody, BodyKind, Origin


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as it is stored now.

    Attributes:
        body: with a row under its text for each file that came with it; None if it is not there any more.
        rules: of the topics that a rule put on it, by topic id.
        place: where the reader left it; None for the beginning.
        annotations: what the person highlighted and wrote in it.
        tellings: the other articles of its story, the newest first.
        offered: topics suggested for it.
    """

    body: ArticleBody | None
    rules: dict[int, str] = field(default_factory=dict)
    place: KeptPlace | None = None
    annotations: Annotations = field(default_factory=Annotations)
    tellings: tuple[Telling, ...] = ()
    offered: tuple[Suggestion, ...] = ()


def read_article(
    conn: Connection, article_id: int, version: BodyKind = BodyKind.FULL, *, is_hyphenated: bool = False
) -> Reading:
    """Read an article by its id, in the version wanted if it is stored. `is_hyphenated`: with soft hyphens."""
    body = lists.body(conn, article_id, version)
    if body is None:
        return Reading(None)
    if is_hyphenated:
        body = replace(body, html=hyphenated(body.html, body.row.language))
    by_rule = {mark.topic_id for mark in body.row.topics if mark.origin is Origin.RULE}
    rules = {row.id: row.rule for row in topics.topics(conn) if row.id in by_rule and row.rule} if by_rule else {}
    story = body.row.story
    tellings = stories.tellings(conn, story.story_id) if story is not None else ()
    return Reading(
        with_enclosures(body),
        rules,
        places.of(conn, article_id),
        notes.of(conn, article_id),
        tuple(each for each in tellings if each.article_id != article_id),
        suggestions.of_article(conn, article_id),
    )
