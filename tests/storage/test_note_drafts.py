from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage import note_drafts, notes
from storage.note_drafts import NotePlace
from storage.note_types import HighlightColor, Quote
from tests.storage.arriving import NOW, Arriving, draft


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Arriving]:
    library = Arriving(tmp_path)
    library.arrive(library.feed("wire"), draft("one"), draft("two"))
    yield library
    library.close()


def test_drafts_become_what_they_were_meant_to_be(library: Arriving) -> None:
    conn = library.conn
    mark = notes.add_highlight(conn, 1, Quote("ferry left"), HighlightColor.GREEN, NOW).made_id
    old = notes.add_note(conn, 1, "Ask.", NOW).made_id
    gone = notes.add_note(conn, 2, "Away.", NOW).made_id
    for place, text in (
        (NotePlace(1), "A new one"),
        (NotePlace(1, old), "Ask the harbour."),
        (NotePlace(1, None, mark), " On the words "),
        (NotePlace(2, gone), "Written on"),
        (NotePlace(99), "Of nothing"),
        (NotePlace(2), "Given up"),
    ):
        note_drafts.keep(conn, place, "so far")
        note_drafts.keep(conn, place, text)
    note_drafts.keep(conn, NotePlace(2), "")
    notes.remove_note(conn, gone or 0)
    assert len(note_drafts.left(conn)) == 5
    done = library.whole(lambda: note_drafts.finish(conn, NOW + 5))
    held = notes.of(conn, 1)
    assert [note.text for note in held.notes] == ["Ask the harbour.", "A new one"]
    assert held.highlights[0].note is not None
    assert held.highlights[0].note.text == "On the words"
    assert [note.text for note in notes.of(conn, 2).notes] == ["Written on"]
    assert len(done) == 4
    assert note_drafts.left(conn) == {}
    for each in reversed(done):
        library.undo(each)
    assert [note.text for note in notes.of(conn, 1).notes] == ["Ask."]


def test_a_draft_of_what_was_written_already_makes_no_second_note(library: Arriving) -> None:
    note_drafts.keep(library.conn, NotePlace(1), "Ask the harbour. ")
    notes.add_note(library.conn, 1, "Ask the harbour.", NOW)
    assert note_drafts.finish(library.conn, NOW) == []
    assert len(notes.of(library.conn, 1).notes) == 1
