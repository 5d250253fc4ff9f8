"""Which entries of a document are new, changed or known, and under which guid each goes. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from feeds.entries import ParsedEntry


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do with a document's entries.

    Attributes:
        new, changed: to be cleaned and stored, in the document's order, no guid twice.
        same: how many need nothing: they are stored as they stand, or repeat an entry of the document.
    """

    new: tuple[ParsedEntry, ...]
    changed: tuple[ParsedEntry, ...]
    same: int

    @property
    def wanted(self) -> tuple[ParsedEntry, ...]:
        """New and changed ones."""
        return self.new + self.changed


def decide(
    known: Mapping[str, str], entries: Iterable[ParsedEntry], left_out: Mapping[str, str | None] | None = None
) -> Decision:
    """Compare a document with what is stored of its feed.

    Some feeds give one guid to several entries, or to all. The first keeps it and the others go by their addresses, and
    where these are the same too by what they hold, so that none is lost and each is known again. What stands there
    twice word for word is one entry.

    Args:
        known: guid → raw hash of what is stored.
        entries: in the order of the document.
        left_out: raw hash → address of stored entries that are in the document and not among `entries`.
    """
    guid_of = {raw_hash: guid for guid, raw_hash in known.items()}
    listed = list(entries)
    # 1. Whatever stands unchanged keeps the guid it is stored by, before others can claim it.
    taken: dict[str, set[str | None]] = {}
    for raw_hash, url in (left_out or {}).items():
        if raw_hash in guid_of:
            taken.setdefault(guid_of[raw_hash], set()).add(url)
    waiting: list[ParsedEntry] = []
    seen: set[str] = set()
    for entry in listed:
        if entry.raw_hash in guid_of:
            taken.setdefault(guid_of[entry.raw_hash], set()).add(entry.url)
        elif entry.raw_hash not in seen:
            seen.add(entry.raw_hash)
            waiting.append(entry)
    # 2. The others, each under the first of its names that is free.
    new: list[ParsedEntry] = []
    changed: list[ParsedEntry] = []
    for entry in waiting:
        guid = _free_name(entry, taken)
        if guid is None:
            continue
        taken.setdefault(guid, set()).add(entry.url)
        taken.setdefault(entry.guid, set()).add(entry.url)
        named = entry if guid == entry.guid else replace(entry, guid=guid)
        (changed if guid in known else new).append(named)
    return Decision(tuple(new), tuple(changed), len(listed) - len(new) - len(changed))


def _free_name(entry: ParsedEntry, taken: Mapping[str, Collection[str | None]]) -> str | None:
    """What the entry goes by; None if it is there already."""
    if entry.guid not in taken:
        return entry.guid
    if entry.url is not None and entry.url not in taken[entry.guid] and entry.url not in taken:
        return entry.url
    name = f"hash:{entry.raw_hash}"
    return None if name in taken else name
