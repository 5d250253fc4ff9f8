"""The one family of errors of feeds/: what was asked of the world, and why it could not be had."""

from __future__ import annotations

from feeds.protocol.failure_kind import FailureKind


class FeedError(Exception):
    """An address, a document or a file that cannot be used, for a reason outside the program.

    Attributes:
        kind: what went wrong; each kind has a sentence for people in the window and on the command line.
        url: the address or path it is about.
        detail: the technical cause, for the log.
    """

    def __init__(self, kind: FailureKind, url: str, detail: str = "") -> None:
        # Plain arguments, so that the error survives the way back from a worker process.
        super().__init__(kind, url, detail)
        self.kind = kind
        self.url = url
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.kind.value}: {self.url}: {self.detail}"
