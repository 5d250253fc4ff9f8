"""Where a redirect leads, and whether it may be followed. Pure; what is private is `feeds.guards`' to judge."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from urllib.parse import urljoin, urlsplit

from feeds.failures import without_login
from feeds.politeness import host_of
from feeds.protocol.failure_kind import FailureKind

STATUSES = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})


class RedirectRefusedError(Exception):
    """A redirect that is not followed; `kind` is REDIRECT_LOOP or BAD_REDIRECT."""

    def __init__(self, kind: FailureKind, detail: str) -> None:
        super().__init__(kind, detail)
        self.kind = kind
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Trail:
    """The way from the address asked to where the answer is.

    Attributes:
        is_permanent: every hop so far said that the address is no more, and none gave up encryption.
    """

    asked: str
    at: str
    is_permanent: bool = True
    seen: frozenset[str] = field(default_factory=frozenset)

    @property
    def moved_to(self) -> str | None:
        """Where only permanent redirects led; None if there were none or others among them."""
        return self.at if self.is_permanent and self.at != self.asked else None

    def followed(self, status: int, location: str, max_hops: int) -> Trail:
        """The trail one hop on.

        Raises:
            RedirectRefusedError: it leads in a circle, too far, or to no web address.
        """
        target = _target(self.at, location)
        seen = self.seen | {self.at}
        if target in seen:
            raise RedirectRefusedError(FailureKind.REDIRECT_LOOP, f"{without_login(target)} leads back to itself")
        if len(seen) > max_hops:
            raise RedirectRefusedError(FailureKind.REDIRECT_LOOP, f"more than {max_hops} redirects")
        is_downgraded = self.at.startswith("https:") and target.startswith("http:")
        is_permanent = self.is_permanent and status in _PERMANENT and not is_downgraded
        return replace(self, at=target, is_permanent=is_permanent, seen=seen)


def _target(at: str, location: str) -> str:
    """The address a Location header means. The login of the address asked goes along within its host only."""
    try:
        target = urljoin(at, location.strip())
        parts = urlsplit(target)
        _ = parts.port
    except ValueError as error:
        raise RedirectRefusedError(
            FailureKind.BAD_REDIRECT, f"{without_login(at)} leads to a broken address"
        ) from error
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise RedirectRefusedError(
            FailureKind.BAD_REDIRECT, f"{without_login(at)} leads to no web address but {parts.scheme or 'nothing'}:"
        )
    parts = parts._replace(scheme=parts.scheme.lower(), fragment="")
    before = urlsplit(at)
    login = before.netloc.rpartition("@")[0]
    if login and is_same_site(at, parts.geturl()) and "@" not in parts.netloc:
        parts = parts._replace(netloc=f"{login}@{parts.netloc}")
    return parts.geturl()


def is_same_site(at: str, target: str) -> bool:
    """Whether what is sent to the one address may be sent to the other: one host and port, or its encrypted form."""
    before, after = urlsplit(at), urlsplit(target)
    return host_of(at) == host_of(target) or (
        (before.hostname, before.scheme, before.port) == (after.hostname, "http", None)
        and (after.scheme, after.port) == ("https", None)
    )
