"""Highlights and notes: kept whatever happens to the article or its feed, found, and taken back exactly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from storage import feeds, lists, note_index, notes, retention, topics, upkeep
from storage.note_types import Annotations, HighlightColor, Quote
from storage.types import Marked
from tests.storage.arriving import NOW, Arriving, draft

QUOTE = Quote("ferry left", "A ", " the pier.", 0.1)
DAY_S = 86_400


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Arriving]:
    library = Arriving(tmp_path)
    library.arrive(library.feed("wire"), draft("one"), draft("two"))
    yield library
    library.close()


def wire(library: Arriving) -> int:
    return int(library.conn.execute("SELECT id FROM feeds WHERE url LIKE '%wire%'").fetchone()[0])


def found(library: Arriving, condition: str, expression: str) -> list[int]:
    return [
        row[0] for row in library.conn.execute(f"SELECT article_id FROM states AS s WHERE {condition}", (expression,))
    ]


def test_a_highlight_and_its_note_are_read_as_they_were_made(library: Arriving) -> None:
    made = notes.add_highlight(library.conn, 1, QUOTE, HighlightColor.GREEN, NOW, "Which pier?")
    notes.add_note(library.conn, 1, "Read the timetable.", NOW + 1)
    held = notes.of(library.conn, 1)
    (highlight,) = held.highlights
    assert (highlight.id, highlight.quote, highlight.color) == (made.made_id, QUOTE, HighlightColor.GREEN)
    assert highlight.note is not None
    assert highlight.note.text == "Which pier?"
    assert [note.text for note in held.notes] == ["Read the timetable."]
    assert notes.of(library.conn, 2) == Annotations()
    assert [lists.rows(library.conn, [each])[each].notes for each in (1, 2)] == [2, 0]


def test_a_second_note_on_a_highlight_replaces_the_first(library: Arriving) -> None:
    made = notes.add_highlight(library.conn, 1, QUOTE, HighlightColor.BLUE, NOW, "First.")
    notes.add_note(library.conn, 1, "Second.", NOW + 5, made.made_id)
    (highlight,) = notes.of(library.conn, 1).highlights
    assert highlight.note is not None
    assert (highlight.note.text, highlight.note.changed_at) == ("Second.", NOW + 5)


STEPS: dict[str, Callable[[Arriving], Marked]] = {
    "highlight": lambda it: notes.add_highlight(it.conn, 1, QUOTE, HighlightColor.PINK, NOW, "On it."),
    "note": lambda it: notes.add_note(it.conn, 1, "More.", NOW),
    "note on a highlight": lambda it: notes.add_note(it.conn, 1, "On the other.", NOW, 2),
    "colour": lambda it: notes.recolor_highlight(it.conn, 1, HighlightColor.PINK),
    "words": lambda it: notes.set_note(it.conn, 1, "Other words.", NOW + 9),
    "blank words": lambda it: notes.set_note(it.conn, 1, "  ", NOW + 9),
    "no note": lambda it: notes.remove_note(it.conn, 2),
    "no highlight": lambda it: notes.remove_highlight(it.conn, 1),
}


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_every_step_is_taken_back_exactly_and_done_again(library: Arriving, step: Callable[[Arriving], Marked]) -> None:
    notes.add_highlight(library.conn, 1, QUOTE, HighlightColor.YELLOW, NOW, "Which pier?")
    notes.add_highlight(library.conn, 1, Quote("the pier"), HighlightColor.YELLOW, NOW)
    notes.add_note(library.conn, 1, "Read the timetable.", NOW)
    before = notes.of(library.conn, 1)
    done = step(library)
    after = notes.of(library.conn, 1)
    assert after != before
    undone = library.undo(done)
    assert notes.of(library.conn, 1) == before
    library.undo(undone)
    assert notes.of(library.conn, 1) == after
    assert upkeep.check(library.place) == []


def test_notes_and_highlighted_words_are_found_as_articles_are(library: Arriving) -> None:
    made = notes.add_highlight(library.conn, 1, Quote("制裁措施の発表"), HighlightColor.YELLOW, NOW)
    notes.add_note(library.conn, 2, "Café closes at noon.", NOW)
    assert found(library, note_index.HIGHLIGHTED, '"制裁"') == [1]
    assert found(library, note_index.NOTED, '"cafe"') == [2]
    assert found(library, note_index.NOTED, '"clos" *') == [2]
    assert made.made_id is not None
    notes.remove_highlight(library.conn, made.made_id)
    assert found(library, note_index.HIGHLIGHTED, '"制裁"') == []
    note_index.rebuild(library.conn)
    assert found(library, note_index.NOTED, '"noon"') == [2]


def test_an_unsubscribed_feed_leaves_what_was_noted(library: Arriving) -> None:
    notes.add_highlight(library.conn, 1, QUOTE, HighlightColor.YELLOW, NOW)
    feed_id = wire(library)
    library.whole(lambda: feeds.unsubscribe(library.conn, [feed_id], NOW))
    library.whole(lambda: upkeep.sweep(library.conn, NOW + 2 * DAY_S))
    assert [row[0] for row in library.conn.execute("SELECT id FROM articles ORDER BY id")] == [1]
    assert notes.of(library.conn, 1).highlights
    assert upkeep.check(library.place) == []


def test_a_note_written_while_the_feed_goes_brings_the_article_back(library: Arriving) -> None:
    feed_id = wire(library)
    library.whole(lambda: feeds.unsubscribe(library.conn, [feed_id], NOW))
    notes.add_note(library.conn, 2, "Keep this.", NOW)
    assert library.conn.execute("SELECT is_hidden FROM states WHERE article_id = 2").fetchone() == (0,)
    library.whole(lambda: upkeep.sweep(library.conn, NOW + 2 * DAY_S))
    assert [row[0] for row in library.conn.execute("SELECT id FROM articles")] == [2]
    assert library.wrong_counts() == []


def test_a_keep_rule_leaves_what_was_noted(library: Arriving) -> None:
    feed_id = wire(library)
    notes.add_note(library.conn, 1, "Keep this.", NOW)
    retention.set_rule(library.conn, feed_id, None, 0)
    library.whole(lambda: retention.apply(library.conn, NOW))
    assert [row[0] for row in library.conn.execute("SELECT id FROM articles")] == [1]


def test_a_changed_article_keeps_its_highlights(library: Arriving) -> None:
    feed_id = wire(library)
    notes.add_highlight(library.conn, 1, QUOTE, HighlightColor.YELLOW, NOW)
    library.arrive(feed_id, draft("one", "The text is another one now."))
    assert [each.quote for each in notes.of(library.conn, 1).highlights] == [QUOTE]


def test_noted_articles_are_listed_all_or_of_a_topic(library: Arriving) -> None:
    topic = topics.add_topic(library.conn, "Ferries", "#aa0000", None, NOW)
    assert topic.made_id is not None
    topics.tag(library.conn, [2], topic.made_id, NOW)
    notes.add_note(library.conn, 1, "One.", NOW)
    notes.add_note(library.conn, 2, "Two.", NOW)
    assert notes.annotated(library.conn) == [2, 1]
    assert notes.annotated(library.conn, topic.made_id) == [2]


def test_what_is_made_of_nothing_is_refused_and_what_is_gone_is_left(library: Arriving) -> None:
    with pytest.raises(ValueError, match="words"):
        notes.add_note(library.conn, 1, " \n", NOW)
    with pytest.raises(ValueError, match="words"):
        notes.add_highlight(library.conn, 1, Quote(" "), HighlightColor.YELLOW, NOW)
    assert notes.add_note(library.conn, 99, "Nowhere.", NOW) == Marked()
    assert notes.add_note(library.conn, 1, "Nowhere.", NOW, 99) == Marked()
    assert notes.remove_highlight(library.conn, 99) == Marked()
