"""Refreshing feeds: the request and how far it is. What follows behind it is `completing`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refresh:
    """Refresh feeds, and fetch pictures by policy behind it.

    Attributes:
        feed_ids: None: all.
        only_due: leave out those whose time has not come.
        is_metered: the network counts bytes, as far as the system tells.
    """

    feed_ids: tuple[int, ...] | None = None
    only_due: bool = False
    is_metered: bool = False


@dataclass(frozen=True, slots=True)
class CancelRefresh:
    """Stop the running refresh and the fetching of pictures; what has arrived stays."""


@dataclass(frozen=True, slots=True)
class RefreshStarted:
    """A refresh of `feeds` feeds has begun."""

    feeds: int


@dataclass(frozen=True, slots=True)
class RefreshProgress:
    """How far the refresh is; sent at most ten times a second."""

    done: int
    feeds: int
    new: int
    failed: int


@dataclass(frozen=True, slots=True)
class RefreshFinished:
    """Totals of a refresh. `new` and `changed` count articles, the others feeds."""

    feeds: int
    new: int
    changed: int
    not_modified: int
    failed: int
    seconds: float
    cancelled: bool = False
