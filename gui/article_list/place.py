"""Where a person was in a list, so that it can be found again after a restart or a new reading. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from storage.types import ArticleFilter


def filter_key(wanted: ArticleFilter) -> str:
    """What tells one list from another; the times in a filter do not."""
    return "\n".join((wanted.scope, str(wanted.target_id or ""), wanted.sort, wanted.query))


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a list.

    Attributes:
        key: of the list, by `filter_key`.
        current_id: None if no row was current.
        top_id: of the row at the top; None in an empty list.
        offset: pixels of it that were scrolled away.
    """

    key: str
    current_id: int | None
    top_id: int | None
    offset: int = 0

    def as_state(self) -> dict[str, object]:
        """For the window's settings, as JSON takes it."""
        return {"filter": self.key, "current": self.current_id, "top": self.top_id, "offset": self.offset}


def place_from(state: Mapping[str, object]) -> Place | None:
    """A place out of the window's settings; None if they hold none, for files can be edited by hand."""
    key, offset = state.get("filter"), state.get("offset", 0)
    if not isinstance(key, str):
        return None
    return Place(key, _id(state.get("current")), _id(state.get("top")), offset if isinstance(offset, int) else 0)


def _id(value: object) -> int | None:
    return value if isinstance(value, int) else None
