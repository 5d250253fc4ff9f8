"""What the compare window's read job does, off the GUI thread: two articles and what only one of them says. No SQL."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

from digest.compare import Paragraphs, compare
from digest.shared_words import shared_words
from digest.story_likeness import mean_alike
from digest.story_terms import unpacked
from storage import lists, stories
from storage.plaintext import plain_text
from storage.story_types import Telling
from storage.types import ArticleRow

MAX_CHARS = 60_000
"""Of each article; a longer one ends with an ellipsis, for the window lays both out at once."""
RECENT_ARTICLES = 1_000
"""Looked at to tell which words are rare: enough for that, and read in some milliseconds."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of two articles."""

    row: ArticleRow
    paragraphs: Paragraphs


@dataclass(frozen=True, slots=True)
class Compared:
    """Two articles, and the tellings of the left one's story that could stand at the right.

    Attributes:
        shared: the words that make the two alike, weightiest first.
        means_alike: their headlines say the same, in whatever words.
    """

    left: Side
    right: Side
    tellings: tuple[Telling, ...]
    shared: tuple[str, ...] = ()
    means_alike: bool = False


def read_both(conn: Connection, left_id: int, right_id: int) -> Compared | None:
    """Read two articles and compare them; None if either is not there any more."""
    left, right = lists.body(conn, left_id), lists.body(conn, right_id)
    if left is None or right is None:
        return None
    texts = _text(left.html), _text(right.html)
    found = compare(*texts)
    story_id = stories.story_of(conn, left_id)
    tellings = stories.tellings(conn, story_id) if story_id is not None else ()
    others = tuple(each for each in tellings if each.article_id != left_id)
    shared = shared_words(
        (left.row.title, texts[0]), (right.row.title, texts[1]), stories.recent_terms(conn, RECENT_ARTICLES)
    )
    kept = stories.terms_of(conn, (left_id, right_id))
    alike = len(kept) > 1 and mean_alike(unpacked(kept[left_id]), unpacked(kept[right_id]))
    return Compared(Side(left.row, found.left), Side(right.row, found.right), others, shared, alike)


def _text(html: str) -> str:
    text = plain_text(html)
    return text if len(text) <= MAX_CHARS else f"{text[:MAX_CHARS].rstrip()}…"
