"""How a row of the list stands to the story it tells: what the delegate paints and a screen reader says. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fold:
    """A row's part in a story.

    Attributes:
        others: articles of its story that are folded into it, or stand below it while it is open.
        unread: of those.
        is_inside: it stands below the row it was folded into.
    """

    others: int = 0
    unread: int = 0
    is_open: bool = False
    is_inside: bool = False


ALONE = Fold()
