"""A window that is kept between passes: whatever became of the articles in between, it groups as a new one does."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from digest.story_terms import terms
from feeds.story_tasks import GroupTask, group_arrived
from feeds.story_window import StoryWindow
from storage.story_types import WindowRow
from tests.digest.test_stories import TEXTS

TOLD = [*TEXTS, *((title, "") for title, _ in TEXTS), ("", "")]
PACKED = [terms(title, text, with_meaning=True).packed() for title, text in TOLD]


@st.composite
def windows(draw: st.DrawFn) -> list[WindowRow]:
    """Any recent articles: of few ids, so that one window after another takes some out and changes others."""
    rows: list[WindowRow] = []
    for article_id in draw(st.sets(st.integers(1, 14))):
        story_id = draw(st.sampled_from([None, None, 1, 2]))
        rows.append(
            (
                article_id,
                draw(st.integers(0, 3)) * 3600,
                f"paper{draw(st.integers(1, 4))}.example",
                draw(st.sampled_from(PACKED)),
                story_id,
                draw(st.sampled_from([0, 0, 0, 1])),
            )
        )
    return sorted(rows, key=lambda row: (row[1], row[0]))


@given(st.lists(st.tuples(windows(), st.sets(st.integers(1, 14))), min_size=2, max_size=5))
@settings(max_examples=80, deadline=None)
def test_a_kept_window_groups_as_a_new_one(passes: list[tuple[list[WindowRow], set[int]]]) -> None:
    kept = StoryWindow()
    for rows, arrived in passes:
        fresh = group_arrived(GroupTask(tuple(rows), tuple(sorted(arrived))))
        assert kept.group(rows, arrived) == fresh
        # Nothing came, and nothing was moved: the same again.
        assert kept.group(rows, arrived) == fresh
