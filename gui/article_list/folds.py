"""Which articles of a list are folded into which row, and which stories stand open. Pure: no Qt, no SQL.

A story's first article in the list's order is its row; the others are folded into it. Articles whose story has no
other in the list are rows like any. Readers on other threads may ask for single articles; the model's revision tells
whether what they made of the answers still holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from gui.article_list.fold import ALONE, Fold


@dataclass(frozen=True, slots=True)
class Taken:
    """What becomes of ids that come to the end of a list.

    Attributes:
        rows: those that are rows of their own.
        below: row → those that join the story that stands open there.
    """

    rows: Sequence[int]
    below: dict[int, tuple[int, ...]]


_INSIDE = Fold(is_inside=True)


class Folds:
    """The stories of one list."""

    def __init__(self) -> None:
        self._story_of: dict[int, int] = {}
        self._row_of_story: dict[int, int] = {}
        self._row_of: dict[int, int] = {}
        self._others: dict[int, tuple[int, ...]] = {}
        self._open: set[int] = set()
        self._unread: dict[int, int] = {}

    def clear(self) -> None:
        """Forget all: another list."""
        for each in (self._story_of, self._row_of_story, self._row_of, self._others, self._open, self._unread):
            each.clear()

    # ---- asking

    def story(self, article_id: int) -> int | None:
        """The story an article was in when it was last looked at."""
        return self._story_of.get(article_id)

    def row_of_story(self, story_id: int) -> int | None:
        """The article that stands for a story; None if the list holds none of it."""
        return self._row_of_story.get(story_id)

    def row_for(self, article_id: int) -> int:
        """The article whose row an article is folded into; itself if it is a row of its own."""
        return self._row_of.get(article_id, article_id)

    def is_folded(self, article_id: int) -> bool:
        """Whether an article is listed within another one's row, open or not."""
        return article_id in self._row_of

    def others(self, article_id: int) -> tuple[int, ...]:
        """What is folded into an article's row, in the list's order."""
        return self._others.get(article_id, ())

    def is_open(self, article_id: int) -> bool:
        """Whether the story that a row stands for is unfolded."""
        return article_id in self._open

    def open_rows(self) -> dict[int, tuple[int, ...]]:
        """The rows that are unfolded, and what stands below each."""
        return {each: self._others[each] for each in self._open}

    def look(self, article_id: int) -> Fold:
        """How a row is painted."""
        others = self._others.get(article_id)
        if others is not None:
            return Fold(len(others), self._unread.get(article_id, 0), article_id in self._open)
        return _INSIDE if article_id in self._row_of else ALONE

    def rows_concerned(self, article_ids: Iterable[int]) -> set[int]:
        """The articles whose rows tell something of some articles."""
        return {self._row_of.get(each, each) for each in article_ids}

    # ---- telling

    def take(self, ids: Sequence[int], story_of: Mapping[int, int]) -> Taken:
        """Take in more ids of the list, in its order. `story_of`: of those that are in a story.

        One that is listed already keeps its place: its story changed while the list was read.
        """
        if known := self._story_of.keys() & set(ids):
            ids = [each for each in ids if each not in known]
            story_of = {each: story_id for each, story_id in story_of.items() if each not in known}
        if not story_of:
            return Taken(ids, {})
        self._story_of.update(story_of)
        rows: list[int] = []
        more: dict[int, list[int]] = {}
        for article_id in ids:
            story_id = story_of.get(article_id)
            row = article_id if story_id is None else self._row_of_story.setdefault(story_id, article_id)
            if row == article_id:
                rows.append(article_id)
            else:
                self._row_of[article_id] = row
                more.setdefault(row, []).append(article_id)
        for row, joining in more.items():
            self._others[row] = (*self._others.get(row, ()), *joining)
        return Taken(rows, {row: tuple(joining) for row, joining in more.items() if row in self._open})

    def set_open(self, article_id: int, is_open: bool) -> None:
        """Unfold the story of a row, or fold it."""
        if is_open and article_id in self._others:
            self._open.add(article_id)
        else:
            self._open.discard(article_id)

    def set_unread(self, counts: Mapping[int, int]) -> set[int]:
        """Keep how many of each row's others are unread; the rows for which that is new."""
        changed = {row for row, count in counts.items() if self._unread.get(row, 0) != count}
        self._unread.update(counts)
        return changed

    def regroup(
        self, concerned: Iterable[int], story_of: Mapping[int, int], groups: Mapping[int, tuple[int, ...]]
    ) -> None:
        """Put articles together anew.

        Args:
            concerned: all articles of the list whose place in a story may be another now, those that left included.
            story_of: of those that are listed and in a story.
            groups: row → others, each of them among `concerned`.
        """
        for article_id in concerned:
            story_id = self._story_of.pop(article_id, None)
            if story_id is not None and self._row_of_story.get(story_id) == article_id:
                del self._row_of_story[story_id]
            self._row_of.pop(article_id, None)
            self._others.pop(article_id, None)
            self._unread.pop(article_id, None)
        self._story_of.update(story_of)
        for row, others in groups.items():
            self._others[row] = others
            self._row_of.update(dict.fromkeys(others, row))
        for article_id, story_id in story_of.items():
            if article_id not in self._row_of:
                self._row_of_story[story_id] = article_id
        self._open &= self._others.keys()
