"""A list's scope as SQL: the table whose index is walked, and the condition that narrows it. No order, no words.

Every place holds its narrowing and its order in one index, so that nothing is sorted.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace

from storage import topic_tree
from storage.search import Compiled
from storage.topic_tree import FAMILY
from storage.types import ArticleFilter, Scope

Parameters = tuple[float | int | str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A scope as SQL: the table whose index is walked under the alias `w`, and its condition."""

    table: str
    id_column: str
    condition: str
    parameters: tuple[int, ...] = ()

    def but(self, condition: str) -> Place:
        """The same where a further condition, without parameters, is met."""
        return replace(self, condition=f"{self.condition} AND {condition}")

    def of_state(self, article_id: str) -> str:
        """Whether an article is in it, as a condition beside its row `s` of `states`."""
        if self.table == "states":
            return self.condition.replace("w.", "s.")
        return f"EXISTS (SELECT 1 FROM {self.table} AS w WHERE w.{self.id_column} = {article_id} AND {self.condition})"


_FOLDER_FEEDS = (
    "WITH RECURSIVE inside(id) AS (VALUES (?)"
    " UNION SELECT d.id FROM folders AS d JOIN inside ON d.parent_id = inside.id)"
    " SELECT id FROM feeds WHERE unsubscribed_at IS NULL AND folder_id IN (SELECT id FROM inside)"
)
_MUTED = (
    # Told which way to go: the planner would look through the articles of all stories.
    "(SELECT x.article_id FROM stories AS t INDEXED BY stories_muted"
    " CROSS JOIN story_articles AS x ON x.story_id = t.id WHERE t.muted_at IS NOT NULL)"
)
_ALWAYS_WHOLE = (Scope.SAVED, Scope.PAGES)
"""What a person put there stays there, muted or not."""


def place(conn: sqlite3.Connection, wanted: ArticleFilter) -> Place:
    """Where a list's articles are found, those of muted stories left out where the list leaves them out."""
    whole = _whole_place(conn, wanted)
    if wanted.with_muted or wanted.query.strip() or wanted.scope in _ALWAYS_WHOLE:
        return whole
    return whole.but(f"w.{whole.id_column} NOT IN {_MUTED}")


def _whole_place(conn: sqlite3.Connection, wanted: ArticleFilter) -> Place:  # noqa: PLR0911 - one for each scope
    target = wanted.target_id if wanted.target_id is not None else -1
    match wanted.scope:
        case Scope.UNREAD:
            return Place("states", "article_id", "w.is_read = 0 AND w.is_hidden = 0")
        case Scope.SAVED:
            return Place("states", "article_id", "w.is_saved = 1 AND w.is_hidden = 0")
        case Scope.TODAY:
            return Place("states", "article_id", "w.is_hidden = 0 AND w.sort_at >= ?", (wanted.today_from,))
        case Scope.TOPIC if topic_tree.has_children(conn, target):
            inside = f"SELECT article_id FROM article_topics WHERE topic_id IN ({FAMILY}) AND origin <> 'removed'"
            return Place("states", "article_id", f"w.is_hidden = 0 AND w.article_id IN ({inside})", (target, target))
        case Scope.TOPIC:
            return Place("article_topics", "article_id", "w.topic_id = ? AND w.origin <> 'removed'", (target,))
        case Scope.FEED:
            return Place("entries", "article_id", "w.feed_id = ?", (target,))
        case Scope.FOLDER:
            inside = f"w.article_id IN (SELECT article_id FROM entries WHERE feed_id IN ({_FOLDER_FEEDS}))"
            return Place("states", "article_id", f"w.is_hidden = 0 AND {inside}", (target,))
        case Scope.PAGES:
            return Place("articles", "id", "w.kept_at IS NOT NULL")
        case Scope.ALL:
            return Place("states", "article_id", "w.is_hidden = 0")


def listed(where: Place, compiled: Compiled | None) -> tuple[str, Parameters]:
    """FROM and WHERE of a place's shown articles that meet what of a query is no text."""
    statement = f"FROM {where.table} AS w"
    condition = where.condition
    parameters: Parameters = where.parameters
    if where.table == "entries":
        # An entry's article may be hidden with another feed's unsubscribing only if its own feed is gone too.
        statement += " JOIN states AS s ON s.article_id = w.article_id AND s.is_hidden = 0"
    elif where.table == "article_topics" or (compiled is not None and where.table == "articles"):
        statement += f" JOIN states AS s ON s.article_id = w.{where.id_column} AND s.is_hidden = 0"
    elif compiled is not None:
        statement += " JOIN states AS s ON s.article_id = w.article_id"
    if compiled is not None:
        statement += f" JOIN articles AS a ON a.id = w.{where.id_column}"
        condition += f" AND {compiled.where}"
        parameters += compiled.parameters
    return f"{statement} WHERE {condition}", parameters


def among(where: Place, compiled: Compiled | None) -> tuple[str, Parameters]:
    """FROM and WHERE of a place's articles among given ids (the first parameter, a JSON list)."""
    statement = "FROM json_each(?) AS wanted CROSS JOIN states AS s ON s.article_id = wanted.value AND s.is_hidden = 0"
    condition = where.of_state("s.article_id")
    parameters: Parameters = where.parameters
    if compiled is not None:
        statement += " CROSS JOIN articles AS a ON a.id = s.article_id"
        condition += f" AND {compiled.where}"
        parameters += compiled.parameters
    return f"{statement} WHERE {condition}", parameters
