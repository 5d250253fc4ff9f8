"""What passes in and out of the file of pictures: values only, no SQL."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PicturePolicy(StrEnum):
    """Whose pictures are fetched without being asked for."""

    ALL = "all"
    SAVED = "saved"
    ON_DEMAND = "on_demand"


class PictureState(StrEnum):
    """What became of a picture.

    Attributes:
        BLANK: it is there to be counted, not to be seen: a tracker or a spacer. Nothing is shown in its place.
        EVICTED: it was stored and gave its room to newer ones; it comes back on demand.
    """

    FETCHED = "fetched"
    FAILED = "failed"
    BLANK = "blank"
    EVICTED = "evicted"


@dataclass(frozen=True, slots=True)
class WantedPicture:
    """A picture to fetch.

    Attributes:
        source_url: the feed it came by, or the page that a person kept; None if neither is known any more.
        feed_id: that feed; None if there is none.
        attempts: how often it failed so far.
    """

    key: str
    url: str
    source_url: str | None
    feed_id: int | None = None
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class WantedIcon:
    """A site's icon to fetch. `source_url`: of a feed that names the site."""

    key: str
    site: str
    source_url: str
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class PictureContent:
    """A picture made fit to be shown.

    Attributes:
        format: "jpeg", "png" or "webp".
        width: in pixels, as is `height`.
        thumbnail: a small one for the list, of any of the formats; None where the picture is too small for one.
    """

    format: str
    width: int
    height: int
    data: bytes
    thumbnail: bytes | None = None


@dataclass(frozen=True, slots=True)
class PictureFailure:
    """Why a picture could not be fetched.

    Attributes:
        kind: one of `feeds.protocol.failure_kind.FailureKind`'s values.
        detail: the technical cause, for the log.
        next_try_at: not asked for again before; UTC epoch seconds; None: only on demand.
    """

    kind: str
    detail: str
    next_try_at: int | None


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What is known of a picture without reading it. Sizes in pixels, None unless it is there."""

    state: PictureState
    width: int | None = None
    height: int | None = None
    problem_kind: str | None = None


@dataclass(frozen=True, slots=True)
class PictureTotals:
    """What the file of pictures holds.

    Attributes:
        pictures: addresses that have a picture.
        contents: different pictures stored.
        size_bytes: of all pictures and thumbnails.
    """

    pictures: int
    contents: int
    failed: int
    size_bytes: int
