"""The full-text indexes of notes and of highlights' words: kept in step, looked up, checked.

Their texts are prepared as the articles' are (`storage.index_text`), so the search language asks them the same way.
"""

from __future__ import annotations

import sqlite3

from storage.errors import wrap_errors
from storage.index_text import index_text

NOTED = (
    "s.article_id IN (SELECT n.article_id FROM note_index AS i CROSS JOIN notes AS n ON n.id = i.rowid"
    " WHERE note_index MATCH ?)"
)
"""Whether a note on the article of `s` matches; takes an FTS5 expression as the article index takes it."""

HIGHLIGHTED = (
    "s.article_id IN (SELECT h.article_id FROM highlight_index AS i CROSS JOIN highlights AS h ON h.id = i.rowid"
    " WHERE highlight_index MATCH ?)"
)
"""Whether words highlighted in the article of `s` match; takes an FTS5 expression as the article index takes it."""


def add_note(conn: sqlite3.Connection, note_id: int, text: str) -> None:
    """Make a note findable."""
    conn.execute("INSERT INTO note_index(rowid, text) VALUES (?, ?)", (note_id, index_text(text)))


def remove_note(conn: sqlite3.Connection, note_id: int) -> None:
    """Take a note out."""
    conn.execute("DELETE FROM note_index WHERE rowid = ?", (note_id,))


def add_highlight(conn: sqlite3.Connection, highlight_id: int, quote: str) -> None:
    """Make a highlight's words findable."""
    conn.execute("INSERT INTO highlight_index(rowid, quote) VALUES (?, ?)", (highlight_id, index_text(quote)))


def remove_highlight(conn: sqlite3.Connection, highlight_id: int) -> None:
    """Take a highlight out."""
    conn.execute("DELETE FROM highlight_index WHERE rowid = ?", (highlight_id,))


def rebuild(conn: sqlite3.Connection) -> None:
    """Make both anew, after the rules of preparing a text have changed."""
    with wrap_errors():
        conn.execute("DELETE FROM note_index")
        conn.execute("DELETE FROM highlight_index")
        for note_id, text in conn.execute("SELECT id, text FROM notes").fetchall():
            add_note(conn, note_id, text)
        for highlight_id, quote in conn.execute("SELECT id, quote FROM highlights").fetchall():
            add_highlight(conn, highlight_id, quote)


def check(conn: sqlite3.Connection) -> list[str]:
    """Damage of the indexes in words; empty if they are sound. Needs a connection that may write, changes nothing."""
    found: list[str] = []
    with wrap_errors():
        for table, indexed, words in (
            ("notes", "note_index", "notes"),
            ("highlights", "highlight_index", "highlights"),
        ):
            try:
                conn.execute(f"INSERT INTO {indexed}({indexed}) VALUES ('integrity-check')")
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                    raise
                found.append(f"The search index of {words} is damaged.")
                continue
            wrong = conn.execute(
                f"SELECT (SELECT count(*) FROM {table} WHERE id NOT IN (SELECT rowid FROM {indexed}))"
                f" + (SELECT count(*) FROM {indexed} WHERE rowid NOT IN (SELECT id FROM {table}))"
            ).fetchone()[0]
            if wrong:
                found.append(f"The search index of {words} is out of step by {wrong}.")
    return found
