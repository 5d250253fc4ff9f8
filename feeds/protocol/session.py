"""What begins and ends a session of the engine, and what any request may be answered with."""

from __future__ import annotations

from dataclasses import dataclass

from feeds.protocol.subscribing import SkippedOutline

VERSION = 1


@dataclass(frozen=True, slots=True)
class Prepare:
    """Make, migrate and back up the library, and fetch the welcome feed on first use. Answered by Ready or Refused."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Finish the transaction, end the workers, say Finished and exit."""


@dataclass(frozen=True, slots=True)
class Hello:
    """The engine's first line."""

    version: int
    profile: str


@dataclass(frozen=True, slots=True)
class Ready:
    """The library can be opened. `migrated_from`: the schema it had; None if it was current or new."""

    created: bool
    migrated_from: int | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The library cannot be used; `problem` is a `storage.errors.StorageProblem` value."""

    problem: str
    detail: str


@dataclass(frozen=True, slots=True)
class Changed:
    """Something was committed: read the `changes` table behind the last sequence known. `sequence` is its newest."""

    sequence: int


@dataclass(frozen=True, slots=True)
class Done:
    """A request was carried out. `count`: feeds added or written, pages kept. `known`: addresses subscribed to already.

    Attributes:
        ids: feeds or articles made, at most 1,000 of them.
        skipped: outlines of an OPML list that could not be used, at most 20 of them.
    """

    request_id: int
    count: int
    known: int = 0
    ids: tuple[int, ...] = ()
    skipped: tuple[SkippedOutline, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """A request could not be carried out. `kind`: a FailureKind or StorageProblem value; `detail` is for the log."""

    request_id: int
    kind: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Finished:
    """The engine's last line."""
