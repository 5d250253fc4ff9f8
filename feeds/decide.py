"""Which entries of a document are new, changed or known. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar


class Hashed(Protocol):
    """What deciding needs of an entry."""

    @property
    def guid(self) -> str:
        """Identity within the feed."""

    @property
    def raw_hash(self) -> str:
        """Hash of the entry as it stood in the document."""


E = TypeVar("E", bound=Hashed)


def to_clean(entries: Iterable[E], known: Mapping[str, str]) -> list[E]:
    """The entries that are new or changed, each guid once: of several the last stands, as feedparser's users expect.

    Args:
        entries: in the order of the document.
        known: guid → raw hash of what is stored.
    """
    latest = {entry.guid: entry for entry in entries}
    return [entry for entry in latest.values() if known.get(entry.guid) != entry.raw_hash]
