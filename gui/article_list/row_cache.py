"""Rows lately seen, by id: what the delegate paints from. No Qt, no SQL."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping, Sequence

from storage.types import ArticleRow

MAX_ROWS = 4_000
"""About 6 MB of rows; some four hundred screenfuls."""


class RowCache:
    """Rows by id, the longest unused dropped first.

    A row that has changed is served, stale, until its fresh form arrives: a list never blinks.
    """

    def __init__(self, max_rows: int = MAX_ROWS) -> None:
        self._rows: OrderedDict[int, ArticleRow] = OrderedDict()
        self._stale: set[int] = set()
        self._max_rows = max_rows

    def __contains__(self, article_id: int) -> bool:
        return article_id in self._rows

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, article_id: int) -> ArticleRow | None:
        """A row, stale or not; None if it is not here."""
        return self._rows.get(article_id)

    def fresh(self, article_id: int) -> ArticleRow | None:
        """A row that is not stale; None if there is none here."""
        return None if article_id in self._stale else self._rows.get(article_id)

    def put(self, rows: Mapping[int, ArticleRow]) -> set[int]:
        """Keep rows just read, and tell which of them look different from before.

        A row that is the same stays the very same object, so that what was laid out from it still holds.
        """
        different: set[int] = set()
        for article_id, row in rows.items():
            if self._rows.get(article_id) != row:
                self._rows[article_id] = row
                different.add(article_id)
            self._rows.move_to_end(article_id)
        self._stale.difference_update(rows)
        while len(self._rows) > self._max_rows:
            dropped, _ = self._rows.popitem(last=False)
            self._stale.discard(dropped)
        return different

    def touch(self, ids: Iterable[int]) -> None:
        """Count rows as used just now."""
        for article_id in ids:
            if article_id in self._rows:
                self._rows.move_to_end(article_id)

    def wanting(self, ids: Iterable[int]) -> list[int]:
        """Those of some ids that have to be read: not here, or stale."""
        return [each for each in ids if each not in self._rows or each in self._stale]

    def mark_stale(self, ids: Iterable[int] | None = None) -> None:
        """Have rows read again when they are next seen; None for all."""
        self._stale.update(self._rows if ids is None else (each for each in ids if each in self._rows))

    def known(self, ids: Collection[int]) -> set[int]:
        """Those of some ids that are here."""
        return {each for each in ids if each in self._rows}

    def drop(self, ids: Sequence[int]) -> None:
        """Forget rows that left the list."""
        if len(ids) > len(self._rows):
            ids = list(self._rows.keys() & set(ids))
        for article_id in ids:
            self._rows.pop(article_id, None)
            self._stale.discard(article_id)

    def clear(self) -> None:
        """Forget everything."""
        self._rows.clear()
        self._stale.clear()
