"""Notes being typed, kept as they grow, so that a program that is killed takes none along. Few, and never for long.

A draft is a row of `settings`. What is left of them when the window opens becomes what it was meant to be.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from functools import partial

from storage import notes, settings
from storage.errors import wrap_errors
from storage.note_types import DRAFT_KEY
from storage.types import Marked


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where a note is written. `note_id`: None for a new one; `highlight_id`: None for one on the whole article."""

    article_id: int
    note_id: int | None = None
    highlight_id: int | None = None

    @property
    def key(self) -> str:
        """Its draft's key."""
        return f"{DRAFT_KEY}{self.article_id}.{self.note_id or 0}.{self.highlight_id or 0}"


def keep(conn: sqlite3.Connection, place: NotePlace, text: str) -> Marked:
    """Keep what is typed so far; with a blank text forget it."""
    return settings.put(conn, place.key, text if text.strip() else None)


def left(conn: sqlite3.Connection) -> dict[NotePlace, str]:
    """All drafts there are."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT key, value FROM settings WHERE key GLOB ? ORDER BY key", (f"{DRAFT_KEY}*",)
        ).fetchall()
    return {_place(key): text for key, text in rows}


def write(conn: sqlite3.Connection, place: NotePlace, text: str, now: int) -> Marked:
    """Write the note of a place, or change it, or with a blank text remove it; its draft goes with that.

    Both or neither: where the disk takes no note, the draft is what is left of it.
    """
    if place.note_id is None:
        done = notes.add_note(conn, place.article_id, text, now, place.highlight_id)
    else:
        done = notes.set_note(conn, place.note_id, text, now)
    keep(conn, place, "")
    return done


def give_up(conn: sqlite3.Connection, place: NotePlace, text: str, now: int) -> Marked:
    """Forget what is typed. Undone, it is written as if it had been kept."""
    keep(conn, place, "")
    return Marked(count=1, undo=partial(write, place=place, text=text, now=now))


def finish(conn: sqlite3.Connection, now: int) -> list[Marked]:
    """Turn all drafts into the notes they were to become. Of an article that is gone none is left to be."""
    done = []
    for place, text in left(conn).items():
        held = notes.of(conn, place.article_id)
        written = [*held.notes, *(each.note for each in held.highlights if each.note is not None)]
        if any(note.text == text.strip() for note in written):
            # It was given to the library in the moment before the end.
            pass
        elif any(note.id == place.note_id for note in written):
            done.append(notes.set_note(conn, place.note_id or 0, text.strip(), now))
        else:
            on = place.highlight_id if any(each.id == place.highlight_id for each in held.highlights) else None
            done.append(notes.add_note(conn, place.article_id, text.strip(), now, on))
        keep(conn, place, "")
    return [each for each in done if each.count]


def _place(key: str) -> NotePlace:
    article_id, note_id, highlight_id = (int(part) for part in key.removeprefix(DRAFT_KEY).split("."))
    return NotePlace(article_id, note_id or None, highlight_id or None)
