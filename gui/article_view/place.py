"""A place in an article, whatever the width and size of its text. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where in an article the top of the view is.

    Attributes:
        block: number of the topmost paragraph; -1 in the header.
        part: how much of it is above the top; in the header, pixels.
    """

    block: int
    part: float
