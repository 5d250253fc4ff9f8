"""Taking over what another reader exported or keeps. Lists of feeds alone are `subscribing`."""

from __future__ import annotations

from dataclasses import dataclass

from feeds.protocol.subscribing import Subscription


@dataclass(frozen=True, slots=True)
class ImportLibrary:
    """Take over what another reader exported or keeps. Answered by Imported or Failed.

    Attributes:
        is_preview: only say what would be done.
        with_feeds: subscribe to the feeds as well.
        is_metered: as of Refresh; of the pages and pictures behind it.
    """

    request_id: int
    path: str
    is_preview: bool = False
    with_feeds: bool = True
    is_metered: bool = False


@dataclass(frozen=True, slots=True)
class CancelImport:
    """Stop an import or its preview, answered at once; what is stored stays. `request_id`: that of the import."""

    request_id: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What an import left out for one reason, a `storage.import_types.SkipReason` value. `example`: "" for none."""

    reason: str
    count: int
    example: str = ""


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import is, in stories; sent at most twice a second."""

    request_id: int
    done: int
    wanted: int


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, or for a preview would do.

    Attributes:
        reader: the name of the program that wrote the file.
        feeds: subscribed to; `known_feeds` were already.
        stories: stored; `marked` were here and got marks, `known` were here with all their marks.
        saved: of `stories` and `marked` together, those that the file holds as saved.
        topics: names of topics made, at most 50 of them; `topic_count` is of all.
        import_id: for taking it back; 0 if nothing was done.
        feed_ids: of those subscribed to, at most 1,000.
        local: of what was left out, feeds that a file or a program of this computer gives, at most 40 of them. Only a
            person who saw an address whole subscribes to one. Of previews.
        is_stopped: it was cancelled, and the figures are of what was done by then.
    """

    request_id: int
    reader: str
    is_preview: bool
    feeds: int = 0
    known_feeds: int = 0
    stories: int = 0
    marked: int = 0
    known: int = 0
    saved: int = 0
    topics: tuple[str, ...] = ()
    topic_count: int = 0
    left_out: tuple[LeftOut, ...] = ()
    import_id: int = 0
    feed_ids: tuple[int, ...] = ()
    is_stopped: bool = False
    local: tuple[Subscription, ...] = ()
