"""Highlights and notes: making, changing and removing them, each with an exact undo, and reading them.

An article with any stays when its feeds go (`storage.held`), and one that was hidden meanwhile is shown again. Runs in
the writer's transaction. Where a highlight stands in a text is `digest.anchors`' business.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from storage import note_index
from storage.errors import wrap_errors
from storage.note_types import Annotations, Highlight, HighlightColor, Note, Quote
from storage.topic_tree import FAMILY
from storage.types import ChangeSet, Marked

_NOTE = "id, article_id, highlight_id, text, made_at, changed_at"
_HIGHLIGHT = "id, article_id, quote, prefix, suffix, place, color, made_at"


def of(conn: sqlite3.Connection, article_id: int) -> Annotations:
    """All highlights and notes of an article."""
    return of_many(conn, [article_id]).get(article_id, Annotations())


def of_many(conn: sqlite3.Connection, ids: Sequence[int]) -> dict[int, Annotations]:
    """Highlights and notes of articles, by article; those without any are missing."""
    wanted = json.dumps(list(ids))
    highlights: dict[int, list[Highlight]] = {}
    notes: dict[int, list[Note]] = {}
    with wrap_errors():
        on_highlights: dict[int, Note] = {}
        for row in conn.execute(
            f"SELECT {_NOTE} FROM notes WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY made_at, id",
            (wanted,),
        ):
            note = Note(*row)
            if note.highlight_id is None:
                notes.setdefault(note.article_id, []).append(note)
            else:
                on_highlights[note.highlight_id] = note
        for row in conn.execute(
            f"SELECT {_HIGHLIGHT} FROM highlights WHERE article_id IN (SELECT value FROM json_each(?))"
            " ORDER BY place, id",
            (wanted,),
        ):
            found = _highlight(row, on_highlights.get(row[0]))
            highlights.setdefault(found.article_id, []).append(found)
    return {
        each: Annotations(tuple(highlights.get(each, ())), tuple(notes.get(each, ())))
        for each in highlights.keys() | notes.keys()
    }


def annotated(conn: sqlite3.Connection, topic_id: int | None = None) -> list[int]:
    """Ids of the articles with a highlight or note, the newest first; of a topic and those within it, or all."""
    among = ""
    parameters: tuple[int, ...] = ()
    if topic_id is not None:
        among = (
            f" AND article_id IN (SELECT article_id FROM article_topics WHERE topic_id IN ({FAMILY})"
            " AND origin <> 'removed')"
        )
        parameters = (topic_id, topic_id)
    with wrap_errors():
        rows = conn.execute(
            "SELECT article_id FROM states WHERE (article_id IN (SELECT article_id FROM notes)"
            f" OR article_id IN (SELECT article_id FROM highlights)){among} ORDER BY sort_at DESC, article_id DESC",
            parameters,
        ).fetchall()
    return [row[0] for row in rows]


def add_highlight(
    conn: sqlite3.Connection, article_id: int, quote: Quote, color: HighlightColor, now: int, note: str = ""
) -> Marked:
    """Mark words of an article, with a note on them unless it is blank. Without effect where the article is gone."""
    if not quote.text.strip():
        raise ValueError("a highlight needs words")
    with wrap_errors():
        if not _exists(conn, article_id):
            return Marked()
        made_id: int = conn.execute(
            "INSERT INTO highlights (article_id, quote, prefix, suffix, place, color, made_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
            (article_id, quote.text, quote.prefix, quote.suffix, quote.place, color.value, now),
        ).fetchone()[0]
        note_index.add_highlight(conn, made_id, quote.text)
        if note.strip():
            _insert_note(conn, article_id, made_id, note, now)
        _show(conn, article_id)
    return Marked(_changed(article_id), 1, partial(remove_highlight, highlight_id=made_id), made_id)


def recolor_highlight(conn: sqlite3.Connection, highlight_id: int, color: HighlightColor) -> Marked:
    """Give a highlight another colour."""
    with wrap_errors():
        row = conn.execute("SELECT article_id, color FROM highlights WHERE id = ?", (highlight_id,)).fetchone()
        if row is None or row[1] == color.value:
            return Marked()
        conn.execute("UPDATE highlights SET color = ? WHERE id = ?", (color.value, highlight_id))
    undo = partial(recolor_highlight, highlight_id=highlight_id, color=HighlightColor(row[1]))
    return Marked(_changed(row[0]), 1, undo)


def remove_highlight(conn: sqlite3.Connection, highlight_id: int) -> Marked:
    """Remove a highlight and the note on it."""
    with wrap_errors():
        row = conn.execute(f"SELECT {_HIGHLIGHT} FROM highlights WHERE id = ?", (highlight_id,)).fetchone()
        if row is None:
            return Marked()
        note = conn.execute(f"SELECT {_NOTE} FROM notes WHERE highlight_id = ?", (highlight_id,)).fetchone()
        highlight = _highlight(row, Note(*note) if note else None)
        if highlight.note is not None:
            _delete_note(conn, highlight.note.id)
        note_index.remove_highlight(conn, highlight_id)
        conn.execute("DELETE FROM highlights WHERE id = ?", (highlight_id,))
    return Marked(_changed(highlight.article_id), 1, partial(_put_back, whole=_Whole(highlight, highlight.note)))


def add_note(conn: sqlite3.Connection, article_id: int, text: str, now: int, highlight_id: int | None = None) -> Marked:
    """Write a note on an article or on one of its highlights. Without effect where either is gone.

    A highlight that has a note already has it changed.
    """
    if not text.strip():
        raise ValueError("a note needs words")
    with wrap_errors():
        if not _exists(conn, article_id):
            return Marked()
        if highlight_id is not None:
            row = conn.execute("SELECT article_id FROM highlights WHERE id = ?", (highlight_id,)).fetchone()
            if row is None:
                return Marked()
            article_id = row[0]
            there = conn.execute("SELECT id FROM notes WHERE highlight_id = ?", (highlight_id,)).fetchone()
            if there is not None:
                return set_note(conn, there[0], text, now)
        made_id = _insert_note(conn, article_id, highlight_id, text, now)
        _show(conn, article_id)
    return Marked(_changed(article_id), 1, partial(remove_note, note_id=made_id), made_id)


def set_note(conn: sqlite3.Connection, note_id: int, text: str, now: int) -> Marked:
    """Change a note's words; a blank text removes it."""
    if not text.strip():
        return remove_note(conn, note_id)
    with wrap_errors():
        row = conn.execute(f"SELECT {_NOTE} FROM notes WHERE id = ?", (note_id,)).fetchone()
        if row is None or row[3] == text:
            return Marked()
        return _rewrite(conn, note_id, text, now)


def remove_note(conn: sqlite3.Connection, note_id: int) -> Marked:
    """Remove a note; a highlight that it was on stays."""
    with wrap_errors():
        row = conn.execute(f"SELECT {_NOTE} FROM notes WHERE id = ?", (note_id,)).fetchone()
        if row is None:
            return Marked()
        note = Note(*row)
        _delete_note(conn, note_id)
    return Marked(_changed(note.article_id), 1, partial(_put_back, whole=_Whole(None, note)))


@dataclass(frozen=True, slots=True)
class _Whole:
    """What was removed: a highlight with or without its note, or a note alone."""

    highlight: Highlight | None
    note: Note | None


def _highlight(row: tuple[int, int, str, str, str, float, str, int], note: Note | None) -> Highlight:
    highlight_id, article_id, text, prefix, suffix, place, color, made_at = row
    quote = Quote(text, prefix, suffix, place)
    return Highlight(highlight_id, article_id, quote, HighlightColor(color), made_at, note)


def _changed(article_id: int) -> ChangeSet:
    return ChangeSet(changed=frozenset({article_id}))


def _exists(conn: sqlite3.Connection, article_id: int) -> bool:
    return conn.execute("SELECT 1 FROM states WHERE article_id = ?", (article_id,)).fetchone() is not None


def _show(conn: sqlite3.Connection, article_id: int) -> None:
    """What a person works on is part of the library, though its feed went while it was in view."""
    conn.execute("UPDATE states SET is_hidden = 0 WHERE article_id = ? AND is_hidden = 1", (article_id,))


def _insert_note(conn: sqlite3.Connection, article_id: int, highlight_id: int | None, text: str, now: int) -> int:
    made_id: int = conn.execute(
        "INSERT INTO notes (article_id, highlight_id, text, made_at) VALUES (?, ?, ?, ?) RETURNING id",
        (article_id, highlight_id, text, now),
    ).fetchone()[0]
    note_index.add_note(conn, made_id, text)
    return made_id


def _delete_note(conn: sqlite3.Connection, note_id: int) -> None:
    note_index.remove_note(conn, note_id)
    conn.execute("DELETE FROM notes WHERE id = ?", (note_id,))


def _rewrite(conn: sqlite3.Connection, note_id: int, text: str, changed_at: int | None) -> Marked:
    with wrap_errors():
        row = conn.execute("SELECT article_id, text, changed_at FROM notes WHERE id = ?", (note_id,)).fetchone()
        if row is None:
            return Marked()
        note_index.remove_note(conn, note_id)
        conn.execute("UPDATE notes SET text = ?, changed_at = ? WHERE id = ?", (text, changed_at, note_id))
        note_index.add_note(conn, note_id, text)
    return Marked(_changed(row[0]), 1, partial(_rewrite, note_id=note_id, text=row[1], changed_at=row[2]))


def _put_back(conn: sqlite3.Connection, whole: _Whole) -> Marked:
    highlight, note = whole.highlight, whole.note
    with wrap_errors():
        article_id = highlight.article_id if highlight is not None else note.article_id if note is not None else -1
        if not _exists(conn, article_id):
            return Marked()
        if highlight is not None:
            quote = highlight.quote
            conn.execute(
                f"INSERT INTO highlights ({_HIGHLIGHT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    highlight.id,
                    article_id,
                    quote.text,
                    quote.prefix,
                    quote.suffix,
                    quote.place,
                    highlight.color.value,
                    highlight.made_at,
                ),
            )
            note_index.add_highlight(conn, highlight.id, quote.text)
        if note is not None:
            highlight_id = note.highlight_id
            if highlight is None and highlight_id is not None and not _is_free(conn, highlight_id):
                # Its highlight went or got another note meanwhile; the words stay, with the article.
                highlight_id = None
            conn.execute(
                f"INSERT INTO notes ({_NOTE}) VALUES (?, ?, ?, ?, ?, ?)",
                (note.id, article_id, highlight_id, note.text, note.made_at, note.changed_at),
            )
            note_index.add_note(conn, note.id, note.text)
        _show(conn, article_id)
    undo = (
        partial(remove_highlight, highlight_id=highlight.id)
        if highlight is not None
        else partial(remove_note, note_id=note.id if note is not None else -1)
    )
    return Marked(_changed(article_id), 1, undo)


def _is_free(conn: sqlite3.Connection, highlight_id: int) -> bool:
    """Whether a highlight is there and has no note."""
    row = conn.execute(
        "SELECT 1 FROM highlights AS h WHERE h.id = ? AND NOT EXISTS (SELECT 1 FROM notes WHERE highlight_id = h.id)",
        (highlight_id,),
    ).fetchone()
    return row is not None
