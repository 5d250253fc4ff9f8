"""What a fetch ends in: a body, nothing new, or why there is none. Values, never exceptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from feeds.protocol.failure_kind import FailureKind


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body.

    Attributes:
        url: as asked, a login in it included.
        final_url: where it was found, after redirects; without a login, for links are resolved against it.
        headers: names in lower case. Of a body cut short without its validators, for it must be asked for again.
        permanent_url: where only permanent redirects lead, if any did.
    """

    url: str
    final_url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    fetched_at: int
    permanent_url: str | None


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server says that nothing changed since the validators given."""

    url: str
    headers: Mapping[str, str]
    fetched_at: int
    permanent_url: str | None


@dataclass(frozen=True, slots=True)
class FetchFailed:
    """No body. `detail` is technical and holds no passwords; `retry_after_s` is what the server asked for."""

    url: str
    kind: FailureKind
    detail: str
    http_status: int | None = None
    retry_after_s: int | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """What was handed on part by part, and how many bytes it was."""

    url: str
    final_url: str
    size_bytes: int


FetchOutcome = Fetched | NotModified | FetchFailed
